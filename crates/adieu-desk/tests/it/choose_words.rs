//! The ways out and the money of a case in words: every language says all of it, and the picture stands by itself.

use adieu_case::StepId;
use adieu_desk::{Again, ChoiceView, MoneyView, curve_svg, money_sections, step_title};
use adieu_testkit::MemoryJournal;
use adieu_words::{Lang, Words};

use crate::language::{has_han, latin_sentence};
use crate::world::{Room, facts};

/// A contract that has everything: device, deposit, months paid ahead, a bill, and amounts that do not add up.
const RICH: &str = r#"
[subscriber]
kind = "consumer"
name = "Lena Vogel"
[[line]]
number = "0470 12 34 56"
brand = "orange"
contract = "postpaid"
start = 2026-01-10
fixed_months = 24
notice_days = 30
monthly_fee = "20.00"
billing_day = 12
paid_until = 2026-12-31
deposit = "50.00"
bundle = true
[line.device]
value = "240.00"
own_price = "0.00"
months = 36
got = 2026-01-10
table = ["240.00", "240.00", "240.00", "240.00", "240.00", "240.00", "240.00", "240.00", "240.00", "240.00", "240.00", "240.00", "240.00"]
[wish]
outcome = "end"
end_date = 2026-12-15
keep_number = false
[bill]
date = 2026-11-12
amount = "60.00"
paid = "50.00"
disputed = "20.00"
missed_dates = 4
reminder_fee = "9.00"
"#;

fn said(lang: Lang) -> String {
    let (room, journal) = (Room::new(), MemoryJournal::default());
    let desk = room.desk(&journal);
    let words = Words::new(lang);
    let opened = desk.open(&facts(RICH), Again::Find).unwrap().cases;
    let compared = desk.choose(&opened[0].case.reference).unwrap();
    let view = ChoiceView::new(&compared.opened.case, &compared.comparison, compared.on, &words);
    let mut text: Vec<String> = view.options.iter().map(|option| option.says.clone()).collect();
    text.extend(view.options.iter().flat_map(|option| option.lost.clone()));
    for section in money_sections(&compared.opened, &words) {
        text.push(section.title);
        text.extend(section.lines);
    }
    let money = MoneyView::new(&compared.opened.money, &words);
    assert_eq!(money.faults.len(), 1, "{:?}", money.faults);
    assert!(!money.charges.is_empty(), "the reminder is contested");
    for step in [StepId::KeepCard, StepId::ClaimPaidAhead, StepId::ContestCharges] {
        text.push(step_title(step, &words));
    }
    let svg = curve_svg(&compared.comparison.curve, &words).unwrap();
    assert_eq!(svg.matches("<svg").count(), svg.matches("</svg>").count());
    assert_eq!(svg.matches("<text").count(), svg.matches("</text>").count());
    assert_eq!(svg.matches("<title").count(), svg.matches("</title>").count());
    text.join("\n")
}

#[test]
fn every_language_says_all_of_it_in_its_own_words() {
    let english = said(Lang::En);
    let sentences: Vec<&str> = english.lines().filter(|line| line.len() > 40).collect();
    assert!(sentences.len() > 12, "{english}");
    for lang in [Lang::Fr, Lang::Nl, Lang::De, Lang::ZhHans] {
        let other = said(lang);
        assert_eq!(other.lines().count(), english.lines().count(), "{lang:?}:\n{other}");
        for sentence in &sentences {
            assert!(!other.contains(sentence), "{lang:?} holds English: {sentence}");
        }
        if lang == Lang::ZhHans {
            assert!(has_han(&other) && !other.lines().any(latin_sentence), "{other}");
        }
    }
}
