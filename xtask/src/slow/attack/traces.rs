//! What may not be in any file once a case is erased, and the search for it.
//!
//! It must never answer that nothing is left without having read every file.

use anyhow::{Context, Result, ensure};

use super::{house::House, state};

/// Random bytes that stand in the files for one case only.
const SEALED: &str = "SELECT hex(wrapped) FROM cases WHERE ref = 'CASE' \
    UNION ALL SELECT hex(substr(sealed, 2, 16)) FROM events WHERE case_id = (SELECT id FROM cases WHERE ref = 'CASE') \
    UNION ALL SELECT hex(substr(sealed, 1, 16)) FROM outbox WHERE case_id = (SELECT id FROM cases WHERE ref = 'CASE')";

/// Something that stands in the files for one case only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needle {
    /// What it is, in a word.
    pub what: &'static str,
    bytes: Vec<u8>,
}

impl Needle {
    /// Returns something to look for.
    pub fn new(what: &'static str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { what, bytes: bytes.into() }
    }

    fn stands_in(&self, hay: &[u8]) -> bool {
        hay.windows(self.bytes.len()).any(|window| window == self.bytes)
    }
}

/// Collects what stands in the files of a home for a case: its reference, its wrapped key, its sealed rows.
pub fn of_case(house: &House, reference: &str) -> Result<Vec<Needle>> {
    let said = state::query(house, &SEALED.replace("CASE", reference))?;
    let mut needles = vec![Needle::new("the reference", reference)];
    for line in said.lines() {
        let what = if needles.len() == 1 { "the wrapped key" } else { "a sealed row" };
        needles.push(Needle::new(what, unhex(line).context("read what sqlite3 said")?));
    }
    ensure!(needles.len() > 2, "the journal has no rows of {reference}");
    Ok(needles)
}

/// Says where any of them still stands: in a file of the home, or in one that the caller does not expect.
pub fn left(
    house: &House,
    needles: &[Needle],
    expected: impl Fn(&str) -> bool,
) -> Result<Vec<String>> {
    let inside = format!("{}/", house.home);
    let files = house.files()?;
    let searched = files.iter().filter(|(name, _)| name.starts_with(&inside) || !expected(name));
    Ok(searched
        .filter_map(|(name, bytes)| {
            let found = needles.iter().find(|needle| needle.stands_in(bytes))?;
            Some(format!("{} is still in {name}", found.what))
        })
        .collect())
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes().chunks(2);
    digits.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn a_planted_leftover_is_found_in_the_home_and_beside_it() {
        let house = House::new(Path::new("true")).unwrap();
        house.write("home/journal.sqlite3", "nothing").unwrap();
        house.write("facts.toml", "the key of AD-7K3F-92QX").unwrap();
        let needles = [Needle::new("the wrapped key", *b"the key of")];
        let expected = |name: &str| name == "facts.toml";
        assert!(left(&house, &needles, expected).unwrap().is_empty());
        house.write("home/snapshot.sqlite3", "xx the key of yy").unwrap();
        house.write("b.age.part", "the key of").unwrap();
        let found = left(&house, &needles, expected).unwrap();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[1].contains("home/snapshot.sqlite3"), "{found:?}");
    }
}
