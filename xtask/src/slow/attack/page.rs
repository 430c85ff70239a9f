//! What was counted, as lines for the terminal and as `docs/reliability.md`.
//!
//! It must never leave a fault out, nor show an attack that was not run as one that was survived.

use std::{fs, process::Command, time::Duration};

use anyhow::{Context, Result};

use super::tally::{KINDS, Tally};
use crate::{bench::machine, program::root, step::spell};

const PAGE: &str = "docs/reliability.md";
const BEGIN: &str = "<!-- attack: begin -->";
const END: &str = "<!-- attack: end -->";

/// Says whether a run found a fault.
pub fn is_red(tallies: &[Tally]) -> bool {
    tallies.iter().any(|tally| !tally.faults.is_empty())
}

/// Returns one line on one attack.
pub fn line(tally: &Tally) -> String {
    let Tally { name, tries, survived, skipped, longest, not_run, .. } = tally;
    match not_run {
        Some(why) => format!("{name}: NOT RUN, {why}"),
        None => format!(
            "{name}: {tries} tries, {survived} survived, {skipped} left out, longest {}",
            spell(*longest)
        ),
    }
}

/// Returns every fault of an attack with the command that repeats its try.
pub fn faults(attack: &str, tally: &Tally) -> Vec<String> {
    let named = tally.faults.iter().map(|(title, fault)| {
        let kind = kind_name(fault.kind);
        format!(
            "  FAULT {kind}: {title}: {}\n    again: cargo xtask slow attack {attack} --try \"{title}\"",
            fault.says
        )
    });
    named.collect()
}

fn kind_name(kind: super::tally::Kind) -> &'static str {
    KINDS.iter().find(|(known, _)| *known == kind).map_or("fault", |(_, name)| name)
}

/// Returns the sums over all attacks, every kind named.
pub fn totals(tallies: &[Tally]) -> String {
    let sum = |of: fn(&Tally) -> usize| tallies.iter().map(of).sum::<usize>();
    let longest = tallies.iter().map(|tally| tally.longest).max().unwrap_or_default();
    let mut lines = vec!["| asked: 0 of each | came |".to_owned(), "|---|---|".to_owned()];
    for (kind, name) in KINDS {
        let count: usize = tallies.iter().map(|tally| tally.of(*kind)).sum();
        lines.push(format!("| {name} | {count} |"));
    }
    lines.push(String::new());
    lines.push(format!(
        "{} tries, {} survived, {} left out for time; the longest run of the program took {}.",
        sum(|tally| tally.tries),
        sum(|tally| tally.survived),
        sum(|tally| tally.skipped),
        spell(longest)
    ));
    lines.join("\n")
}

fn table(tallies: &[Tally]) -> String {
    let mut lines = vec![
        "| attack | tries | survived | left out | faults | longest |".to_owned(),
        "|---|---:|---:|---:|---|---:|".to_owned(),
    ];
    for tally in tallies {
        let Tally { name, tries, survived, skipped, longest, not_run, .. } = tally;
        lines.push(match not_run {
            Some(why) => format!("| {name} | not run | | | {why} | |"),
            None => format!(
                "| {name} | {tries} | {survived} | {skipped} | {} | {} |",
                by_kind(tally),
                spell(*longest)
            ),
        });
    }
    lines.join("\n")
}

fn by_kind(tally: &Tally) -> String {
    let counted = KINDS.iter().map(|(kind, name)| (tally.of(*kind), name));
    let named: Vec<String> = counted
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| format!("{count} × {name}"))
        .collect();
    if named.is_empty() { "none".to_owned() } else { named.join(", ") }
}

/// Writes the counts of a whole run into the page.
pub fn write(tallies: &[Tally], took: Duration) -> Result<()> {
    let path = root().join(PAGE);
    let page = fs::read_to_string(&path).with_context(|| format!("read {PAGE}"))?;
    let day = Command::new("date").args(["-u", "+%Y-%m-%d"]).output().context("ask for the day")?;
    let counted = format!(
        "Run of {}, {}. Machine: {}.\n\n{}\n\n{}",
        String::from_utf8_lossy(&day.stdout).trim(),
        spell(took),
        machine::describe(),
        totals(tallies),
        table(tallies)
    );
    fs::write(&path, between(&page, &counted)?).with_context(|| format!("write {PAGE}"))?;
    println!("written: {PAGE}");
    Ok(())
}

fn between(page: &str, counted: &str) -> Result<String> {
    let begin = page.find(BEGIN).with_context(|| format!("{PAGE} has no {BEGIN}"))? + BEGIN.len();
    let end = page.find(END).with_context(|| format!("{PAGE} has no {END}"))?;
    Ok(format!("{}\n{counted}\n{}", &page[..begin], &page[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::slow::attack::tally::{Fault, Kind};

    fn wrong() -> Tally {
        let mut tally = Tally::new("killed");
        tally.count("open, write 3", Duration::from_secs(1), vec![Fault::new(Kind::Twin, "two")]);
        tally
    }

    #[test]
    fn a_planted_fault_makes_the_run_red_and_says_how_to_repeat_it() {
        assert!(is_red(&[Tally::new("whole"), wrong()]));
        assert!(!is_red(&[Tally::new("whole")]));
        let said = faults("kill", &wrong()).join("\n");
        assert!(said.contains("twins") && said.contains("attack kill --try \"open, write 3\""));
        assert!(totals(&[wrong()]).contains("| twins | 1 |"));
        assert!(table(&[wrong()]).contains("1 × twins"));
    }

    #[test]
    fn what_was_not_run_is_never_shown_as_survived() {
        let absent = Tally::not_run("full disk", "not the administrator");
        assert!(line(&absent).contains("NOT RUN"));
        assert!(table(&[absent]).contains("| not run | | | not the administrator | |"));
    }

    #[test]
    fn the_page_keeps_its_words_around_the_counts() {
        let page = format!("before\n{BEGIN}\nold\n{END}\nafter\n");
        assert_eq!(between(&page, "new").unwrap(), format!("before\n{BEGIN}\nnew\n{END}\nafter\n"));
        assert!(between("nothing", "new").is_err());
    }
}
