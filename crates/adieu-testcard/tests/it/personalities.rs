//! Every personality is what its name says, and reading it changes nothing.

use std::collections::BTreeSet;

use adieu_card::{Card, CardClass};
use adieu_testcard::personality::{self, NAMES};
use adieu_testcard::{VirtualCard, read};

fn whole(mut card: VirtualCard) -> (Card, VirtualCard) {
    let dump = read(&mut card).into_dump();
    (Card::of(&dump), card)
}

#[test]
fn every_personality_is_read_to_its_end_without_a_write_or_a_code() {
    for (name, make) in NAMES {
        let (_, card) = whole(make());
        assert!(card.counts().only_reads(), "{name}");
        assert_eq!(card.breaches, 0, "{name}");
    }
    for mood in personality::hostile_moods() {
        let (_, card) = whole(personality::locked().in_mood(mood));
        assert!(card.counts().only_reads(), "{mood:?}");
    }
}

#[test]
fn names_are_found_and_told_apart() {
    let names: BTreeSet<&str> = NAMES.iter().map(|(name, _)| *name).collect();
    assert_eq!(names.len(), NAMES.len());
    assert!(personality::named("euicc").is_some() && personality::named("nobody").is_none());
}

#[test]
fn the_full_cards_are_full() {
    for (card, lost) in [(personality::gsm_250(), 0), (personality::usim_plain(), 1)] {
        let (card, _) = whole(card);
        assert_eq!(card.contacts.len(), 251);
        assert_eq!(card.report.troubles.len(), lost, "{:?}", card.report.troubles);
        let texts: Vec<_> = card.messages.iter().filter_map(|m| m.text.as_deref()).collect();
        for text in
            ["再见！到家了吗？", "The beginning of a long message, and its end.", "Not sent yet"]
        {
            assert!(texts.contains(&text), "{text}");
        }
        let holed = card.messages.iter().filter(|message| !message.missing.is_empty());
        assert_eq!(holed.count(), lost);
    }
}

#[test]
fn the_trees_join_what_belongs_together() {
    let (card, _) = whole(personality::usim_phonebook());
    assert_eq!(card.contacts.len(), 251);
    assert_eq!(card.contacts.iter().filter(|contact| !contact.emails.is_empty()).count(), 100);
    let (card, _) = whole(personality::usim_sets());
    assert!(card.report.is_complete(), "{:?}", card.report.troubles);
    let people: Vec<_> = card.contacts.iter().filter(|c| c.name.starts_with("Person")).collect();
    assert_eq!(people.len(), 60);
    assert_eq!(people.iter().filter(|person| person.numbers.len() == 2).count(), 2);
    assert_eq!(people.iter().filter(|person| !person.emails.is_empty()).count(), 8);
    assert_eq!(people.iter().filter(|person| person.hidden).count(), 2);
    assert!(people.iter().any(|person| person.numbers[0].number == "+324700000071234"));
}

#[test]
fn a_lock_shows_its_tries() {
    let tries = |card| whole(card).0.report.pins.first().and_then(|pin| pin.tries);
    assert_eq!(tries(personality::locked()), Some(3));
    assert_eq!(tries(personality::locked_2g()), Some(3));
    assert_eq!(tries(personality::locked_last_try()), Some(1));
    assert_eq!(tries(personality::blocked()), Some(0));
}

#[test]
fn a_worn_card_is_read_as_far_as_it_goes() {
    let (card, _) = whole(personality::broken());
    assert!(!card.report.is_complete());
    assert_eq!(card.contacts.len(), 10);
    assert!(card.messages.is_empty());
}

#[test]
fn an_embedded_card_names_both_profiles() {
    let (card, _) = whole(personality::euicc());
    assert_eq!(card.identity.profiles.len(), 2);
    assert!(card.identity.eid.is_some());
}

#[test]
fn a_fresh_card_is_empty_and_complete() {
    let (card, _) = whole(personality::fresh());
    assert!(card.contacts.is_empty() && card.messages.is_empty() && card.calls.is_empty());
    assert!(card.report.is_complete());
}

#[test]
fn blocks_carry_the_same_card() {
    let (blocks, card) = whole(personality::blocks_only());
    let (characters, _) = whole(personality::newer(9));
    assert!(blocks.contacts == characters.contacts && blocks.messages == characters.messages);
    assert!(blocks.identity == characters.identity && blocks.report.is_complete());
    assert!(card.log.iter().all(|[_, instruction]| *instruction != 0xC0), "nothing waits");
    assert_eq!(card.class, CardClass::Uicc);
}
