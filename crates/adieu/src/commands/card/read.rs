//! `adieu card read`: whose card it is, what is on it, and, when asked, facts for a case.
//!
//! It must never take a brand from a card for sure: what its numbers point to is shown with how sure that is.

use adieu_card::card::{CardIdentity, Report};
use adieu_card::euicc::Profile;
use adieu_desk::IdentificationView;
use adieu_directory::identify as identify_one;
use adieu_words::Words;
use schemars::JsonSchema;
use serde::Serialize;

use super::case::{self, CaseFactsView};
use super::source::{self, Reading};
use super::state::{StateView, completeness, counted, failure};
use crate::args::{CardReadArgs, CardSourceArgs};
use crate::commands::identify::sureness;
use crate::failure::Failure;
use crate::output::{BOLD, Output, on_one_line, wrapped};
use crate::world::World;

/// A card that was read.
#[derive(Serialize, JsonSchema)]
pub struct ReadView {
    /// The reader or the port.
    through: String,
    /// Whose card it is.
    identity: CardIdentity,
    /// What its numbers point to, one for each number of the card.
    identified: Vec<IdentificationView>,
    /// How complete the reading is, and what is on the card.
    #[serde(flatten)]
    state: StateView,
    /// Every file of the card.
    report: Report,
    /// What became of the facts; absent without `--case`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(skip_serializing_if = "Option::is_none")]
    case: Option<CaseFactsView>,
}

/// `adieu card read`
pub fn read(args: &CardReadArgs, world: &World) -> Result<Output, Failure> {
    // A case that cannot be used is told before the card is read.
    let wish = case::wish(args, world)?;
    let reading = source::read(&args.source, world)?;
    // What was read is shown even when the case does not take it.
    let (facts, refused) = match wish.map(|wish| case::record(&wish, &reading, world)).transpose() {
        Ok(facts) => (facts, None),
        Err(refused) => (None, Some(refused)),
    };
    let unfit = facts.as_ref().and_then(|facts| case::unfit(facts, world));
    let mut out = Output::default();
    if !world.global.json {
        show(&reading, world, &mut out)?;
        if let Some(facts) = &facts {
            case::show(facts, world, &mut out);
        }
    } else {
        out.json(&view(&reading, facts, world)?)?;
    }
    let again = format!("adieu card read{} --pin", source_words(&args.source));
    let failure =
        refused.or(unfit).or_else(|| failure(&reading, &args.source, &again, &world.words));
    finished(failure, out, &world.words)
}

/// Prints what was read before a failure is told: the person sees both.
pub(super) fn finished(
    failure: Option<Failure>,
    out: Output,
    words: &Words,
) -> Result<Output, Failure> {
    match failure {
        None => Ok(out),
        Some(failure) => Err(out.before(failure, words)),
    }
}

/// Returns how the source was named on the command line.
pub(super) fn source_words(args: &CardSourceArgs) -> String {
    let reader = args.reader.as_ref().map(|name| format!(" --reader \"{name}\""));
    reader.unwrap_or_default()
}

fn view(
    reading: &Reading,
    case: Option<CaseFactsView>,
    world: &World,
) -> Result<ReadView, Failure> {
    let directory = world.directory()?;
    let identity = &reading.card.identity;
    let identified = numbers(identity)
        .map(|number| IdentificationView::new(&world.words, &identify_one(directory, number)))
        .collect();
    Ok(ReadView {
        through: reading.through.clone(),
        identity: identity.clone(),
        identified,
        state: StateView::of(&reading.card),
        report: reading.card.report.clone(),
        case,
    })
}

/// The numbers that may point to a brand.
fn numbers(identity: &CardIdentity) -> impl Iterator<Item = &str> {
    identity.iccid.iter().chain(&identity.imsi).chain(&identity.eid).map(String::as_str)
}

fn show(reading: &Reading, world: &World, out: &mut Output) -> Result<(), Failure> {
    let words = &world.words;
    let identity = &reading.card.identity;
    out.line(format!("{BOLD}{}{BOLD:#}", on_one_line(&reading.through)));
    let lines = identity_lines(identity, words);
    if lines.is_empty() {
        out.line(format!("  {}", words.msg_card_nothing_known()));
    }
    lines.iter().for_each(|line| out.line(format!("  {}", on_one_line(line))));
    brands(identity, world, out)?;
    if let Some(line) = counted(&reading.card, words) {
        out.line(format!("  {line}"));
    }
    for line in completeness(&reading.card, words) {
        out.line(wrapped(&line, "  ", 80));
    }
    Ok(())
}

/// Says whose card it is, a line each.
pub(super) fn identity_lines(identity: &CardIdentity, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let mut add = |label: String, value: Option<&String>| {
        lines.extend(value.map(|value| words.msg_card_count(label, value)));
    };
    add(words.msg_card_iccid(), identity.iccid.as_ref());
    add(words.msg_card_imsi(), identity.imsi.as_ref());
    add(words.msg_card_network(), identity.network.as_ref());
    add(words.msg_card_provider(), identity.provider.as_ref());
    for own in &identity.own_numbers {
        let named = format!("{} {}", own.name, own.number);
        add(words.msg_card_own_number(), Some(&named.trim().to_owned()));
    }
    add(words.msg_card_eid(), identity.eid.as_ref());
    for profile in &identity.profiles {
        add(words.msg_card_profile(), Some(&profile_words(profile, words)));
    }
    if !identity.own_numbers.is_empty() {
        lines.push(words.msg_card_own_number_warning());
    }
    lines
}

fn profile_words(profile: &Profile, words: &Words) -> String {
    let state = match profile.enabled {
        Some(true) => Some(words.msg_card_profile_on()),
        Some(false) => Some(words.msg_card_profile_off()),
        None => None,
    };
    let parts = [&profile.nickname, &profile.name, &profile.provider, &profile.iccid, &state];
    let mut shown: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    shown.dedup();
    shown.join(" · ")
}

/// Says what the numbers point to; a brand that two of them name is shown once, as the surer one says it.
fn brands(identity: &CardIdentity, world: &World, out: &mut Output) -> Result<(), Failure> {
    let words = &world.words;
    let directory = world.directory()?;
    let claims = numbers(identity).filter_map(|number| {
        let claim = identify_one(directory, number).brand?;
        Some((claim.id.to_owned(), claim.confidence, number))
    });
    let mut told: Vec<(String, _, &str)> = Vec::new();
    for claim in claims {
        match told.iter_mut().find(|known| known.0 == claim.0) {
            Some(known) if known.1 < claim.1 => *known = claim,
            Some(_) => {}
            None => told.push(claim),
        }
    }
    for (id, confidence, number) in told {
        let name = directory.brand(&id).map_or(id.as_str(), |brand| brand.name.as_str());
        let sure = sureness(confidence, words);
        let brand = words.msg_card_count(words.msg_identify_brand(), format!("{name} ({sure})"));
        out.line(format!("  {brand}"));
        let command = format!("adieu identify {number}");
        out.line(format!("    {}", words.msg_card_brand_why(command)));
    }
    Ok(())
}
