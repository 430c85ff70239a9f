//! The household's data: backup, restore, erase, and the doctor.

use adieu_case::Event;
use adieu_desk::ports::{Derived, JournalError, Press as _};
use adieu_desk::{DeskError, damaged_item};
use adieu_store::{DerivedPart, Existing, Finding, Report};
use adieu_words::Words;

use super::case_ref;
use crate::args::{BackupArgs, DoctorArgs, EraseArgs, RestoreArgs};
use crate::ask::is_yes;
use crate::failure::{Failure, FailureKind, desk as told};
use crate::output::{BOLD, Foreign, Output, aside_asking, check_file};
use crate::reader_words;
use crate::world::World;

/// A record older than this is called old: our own choice.
const OLD_RECORD_DAYS: u32 = 365;

/// `adieu backup FILE`
pub fn backup(args: &BackupArgs, world: &World) -> Result<Output, Failure> {
    let Some(home) = world.existing_home()? else {
        return Err(Failure::input(
            world.words.msg_cli_no_cases(),
            world.words.msg_cli_welcome_next(),
        ));
    };
    home.remove_killed_backups(&args.file);
    check_file(&args.file, args.force).map_err(|error| error.failure(&world.words))?;
    let passphrase = world.backup_passphrase(args.backup_passphrase_file.as_deref())?;
    let replaces = args.file.exists();
    let existing = match args.force {
        Foreign::Kept => Existing::Kept,
        Foreign::Replaced => Existing::Replaced,
    };
    home.backup(&args.file, &passphrase, existing).map_err(|e| world.journal_failure(e))?;
    let mut out = Output::default();
    out.line(world.words.msg_cli_backup_written(args.file.display().to_string()));
    if replaces {
        out.line(world.words.msg_cli_backup_replaced());
    }
    Ok(out)
}

/// `adieu restore FILE`
pub fn restore(args: &RestoreArgs, world: &World) -> Result<Output, Failure> {
    let home = world.home_path()?;
    world.opened_backup(args.backup_passphrase_file.as_deref(), |passphrase| {
        adieu_store::restore(&args.file, passphrase, &home)
    })?;
    let mut out = Output::default();
    out.line(world.words.msg_cli_restored(home.display().to_string()));
    Ok(out)
}

/// `adieu erase CASE`
pub fn erase(args: &EraseArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let case = case_ref(&args.case, words)?;
    let desk = world.desk()?;
    let mut out = Output::default();
    let asked = match desk.glance(&case) {
        Ok(_) => true,
        // An erasure that was cut off was confirmed before: only the rest of it is done. Otherwise erasing says so.
        Err(DeskError::Journal(JournalError::NoCase { .. })) => false,
        // A damaged case can still be erased.
        Err(why) if told(&why, words).kind == FailureKind::Damaged => true,
        Err(why) => return Err(told(&why, words)),
    };
    if asked && !args.yes && !confirmed(&words.msg_cli_erase_ask(case.as_str())) {
        out.line(words.msg_cli_erase_not());
        return Ok(out);
    }
    let erased = desk.erase(&case).map_err(|e| told(&e, words))?;
    let held_by: Vec<String> =
        erased.held_by.iter().map(|path| path.display().to_string()).collect();
    if world.global.json {
        out.json(&serde_json::json!({
            "case": case.as_str(), "erased_events": erased.events, "still_held_by": held_by,
        }))?;
        return Ok(out);
    }
    out.line(words.msg_cli_erased(i64::try_from(erased.events).unwrap_or(i64::MAX)));
    if !held_by.is_empty() {
        out.line(words.msg_cli_erase_held(held_by.join(", ")));
    }
    out.line(words.msg_cli_erase_backups());
    Ok(out)
}

/// Asks for the word yes, typed out in full.
fn confirmed(question: &str) -> bool {
    aside_asking(question);
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).is_ok() && is_yes(&answer)
}

/// `adieu doctor`
pub fn doctor(args: &DoctorArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let mut out = Output::default();
    out.line(format!("{BOLD}{}{BOLD:#}", words.msg_doctor_title()));
    system(world, &mut out)?;
    let path = world.home_path()?;
    if !adieu_store::Home::exists(&path).map_err(|e| world.journal_failure(e))? {
        out.line(words.msg_doctor_home_none());
        return Ok(out);
    }
    let derive = derivation(world)?;
    if args.rebuild {
        world.home()?.rebuild(&derive).map_err(|e| world.journal_failure(e))?;
        out.line(words.msg_doctor_home_rebuilt());
        return Ok(out);
    }
    let report = world.examined(&path, &derive)?;
    conclude(&report, out, words)
}

/// Sorts what was found: damage ends with 6, what the person can put right with 4, and what is only named with 0.
fn conclude(report: &Report, mut out: Output, words: &Words) -> Result<Output, Failure> {
    let told = |wanted: fn(&Finding) -> bool| -> Vec<String> {
        let wanted = report.findings.iter().filter(|finding| wanted(finding));
        wanted.map(|finding| finding_words(finding, words)).collect()
    };
    let damaged =
        told(|finding| matches!(finding, Finding::Damaged { .. } | Finding::Structure { .. }));
    let differing =
        told(|finding| matches!(finding, Finding::Derived { .. }) && !is_of_earlier(finding));
    let open = told(|finding| matches!(finding, Finding::Open { .. }));
    told(|finding| matches!(finding, Finding::Foreign { .. }))
        .iter()
        .for_each(|foreign| out.line(format!("  {foreign}")));
    if !damaged.is_empty() {
        let failure = Failure::of(
            FailureKind::Damaged,
            words.msg_store_damaged(damaged.join("; ")),
            words.msg_error_damaged_hint(),
        );
        return Err(out.before(failure, words));
    }
    if differing.is_empty() && open.is_empty() {
        out.line(words.msg_doctor_home_good(i64::try_from(report.cases).unwrap_or(i64::MAX)));
    }
    // That cases of an earlier adieu lack an index is said once, for it is no fault.
    let earlier = report.findings.iter().filter(|finding| is_of_earlier(finding)).count();
    if earlier > 0 {
        out.line(words.msg_doctor_older_openings(i64::try_from(earlier).unwrap_or(i64::MAX)));
    }
    if differing.is_empty() && open.is_empty() {
        return Ok(out);
    }
    let heading = (!differing.is_empty()).then(|| words.msg_doctor_home_differs());
    let lines: Vec<String> = heading.into_iter().chain(differing).chain(open).collect();
    let failure = Failure::of(FailureKind::Configuration, lines.join("\n  "), "");
    Err(out.before(failure, words))
}

/// Says whether a finding is only that an earlier adieu opened the case.
fn is_of_earlier(finding: &Finding) -> bool {
    matches!(finding, Finding::Derived { what: DerivedPart::Opening, .. })
}

/// Says what does not fit; damage is named as a part of a list.
fn finding_words(finding: &Finding, words: &Words) -> String {
    match finding {
        Finding::Damaged { item } => damaged_item(words, item),
        Finding::Structure { says } => words.msg_store_item_structure(says),
        Finding::Derived { case, what: DerivedPart::TurnAndTimer } => {
            words.msg_store_finding_timer(case.as_str())
        }
        Finding::Derived { case, what: DerivedPart::Indexes | DerivedPart::Opening } => {
            words.msg_store_finding_index(case.as_str())
        }
        Finding::Foreign { path } => words.msg_store_finding_foreign(path.display().to_string()),
        Finding::Open { path } => words.msg_store_finding_open(path.display().to_string()),
    }
}

fn system(world: &World, out: &mut Output) -> Result<(), Failure> {
    let words = &world.words;
    let today = adieu_case::day_of(adieu_desk::ports::Clock::now(&world.clock));
    let brands = world.directory()?.brands();
    let newest = brands.iter().map(|brand| brand.seen).max().unwrap_or(today);
    world.law()?;
    world.letters()?;
    out.line(format!("  {}", words.msg_doctor_data(words.date(newest))));
    let old = brands.iter().filter(|brand| brand.age_days(today) > OLD_RECORD_DAYS).count();
    if old > 0 {
        out.line(format!("  {}", words.msg_doctor_stale(i64::try_from(old).unwrap_or(i64::MAX))));
    }
    if world.press()?.undrawable("adieu é ü 张").is_empty() {
        out.line(format!("  {}", words.msg_doctor_press()));
    }
    out.line(format!("  {}", words.msg_doctor_mail()));
    reader_words::examine(words, out);
    Ok(())
}

/// Returns how a case's rows are computed from its log.
pub(super) fn derivation(
    world: &World,
) -> Result<impl Fn(&adieu_case::CaseRef, &[Event]) -> Derived + '_, Failure> {
    let sources = adieu_case::Sources {
        law: world.law()?,
        directory: world.directory()?,
        journeys: world.journeys()?,
    };
    Ok(move |case: &adieu_case::CaseRef, events: &[Event]| {
        match adieu_case::Case::from_events(case, events) {
            Some(case) => adieu_desk::derived(&case, events, &sources),
            None => Derived { turn: adieu_case::Turn::Nobody, timer: None, keys: Vec::new() },
        }
    })
}
