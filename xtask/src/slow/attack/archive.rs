//! Passphrase files and backups that are wrong, cut, flipped or forged at their outside.
//!
//! It must never leave anything where a refused backup should have been unpacked.

use std::fs;

use anyhow::Result;

use super::{
    Course,
    house::House,
    stage,
    tally::{Fault, Kind, Tally},
};
use crate::facts;

/// What may open the home that was made with the plain passphrase: its content, and whether it should.
fn passphrases() -> Vec<(&'static str, Vec<u8>, bool)> {
    let text = stage::PASSPHRASE;
    let utf16 = |mark: [u8; 2], pair: fn(u16) -> [u8; 2]| {
        mark.into_iter().chain(text.encode_utf16().flat_map(pair)).collect::<Vec<u8>>()
    };
    vec![
        ("as it was", text.into(), true),
        ("with a line end", format!("{text}\n").into(), true),
        ("with a line end of Windows", format!("{text}\r\n").into(), true),
        ("with a byte-order mark", format!("\u{feff}{text}\r\n").into(), true),
        ("another", b"something else entirely".to_vec(), false),
        ("nothing", Vec::new(), false),
        ("a line end alone", b"\n".to_vec(), false),
        ("with a NUL", format!("{text}\0").into(), false),
        ("no UTF-8", b"\xff\xfe\xfd a long enough passphrase".to_vec(), false),
        ("a megabyte", vec![b'x'; 1 << 20], false),
        ("UTF-16, little end first", utf16([0xff, 0xfe], u16::to_le_bytes), false),
        ("UTF-16, big end first", utf16([0xfe, 0xff], u16::to_be_bytes), false),
    ]
}

/// Tries passphrase files on a home, then backups on an empty place.
pub fn attack(course: &Course) -> Result<Vec<Tally>> {
    let mut secrets = Tally::new("passphrase files: marks, line ends, other encodings, wrong ones");
    let mut house = House::new(course.program())?;
    house.write("secret.txt", stage::PASSPHRASE)?;
    house.passphrase = Some("secret.txt");
    super::scene::opened(&house, "a.toml", &facts::one("Wei Voorbeeld", "+32 470 12 34 56"))?;
    for (title, bytes, opens) in passphrases().into_iter().filter(|(title, ..)| course.wants(title))
    {
        let mut copy = house.copy()?;
        copy.write("try.txt", &bytes)?;
        copy.passphrase = Some("try.txt");
        let ran = copy.run(&["cases", "--json"])?;
        let mut faults: Vec<Fault> =
            ran.disgrace().map(|says| Fault::new(Kind::Mute, says)).into_iter().collect();
        // UTF-16 may be read or named; anything else has one right answer.
        let either =
            title.starts_with("UTF-16") && (ran.code == Some(0) || ran.err.contains("UTF-16"));
        let wrong = title.starts_with("UTF-16") || (ran.code == Some(0)) != opens;
        if wrong && !either {
            faults.push(Fault::new(Kind::Misread, ran.ended()));
        }
        secrets.count(title, ran.took, faults);
    }
    let mut archives = Tally::new("backups cut, flipped, forged at their head, or no backups");
    backups(course, &mut archives)?;
    let inside = "backups with hostile members (links, ../, huge sizes)";
    let why = "only the program seals such archives: they are tested in adieu-store";
    Ok(vec![secrets, archives, Tally::not_run(inside, why)])
}

fn backups(course: &Course, tally: &mut Tally) -> Result<()> {
    let (house, _) = stage::lived_in(course.program())?;
    let secret = stage::backup_passphrase(&house)?;
    house.good(&[&["backup", "b.age"], secret].concat())?;
    let whole = fs::read(house.path("b.age"))?;
    let cases = house.good(&["cases", "--json"])?.out;
    let restore = [&["restore", "try.age", "--home", "restored"], secret].concat();
    let try_one = |tally: &mut Tally, title: &str, bytes: &[u8], opens: bool| -> Result<()> {
        if !course.wants(title) {
            return Ok(());
        }
        if course.is_over() {
            tally.skipped += 1;
            return Ok(());
        }
        let copy = House::new(course.program())?;
        copy.write("secret.txt", stage::PASSPHRASE)?;
        copy.write("try.age", bytes)?;
        let before = copy.files()?;
        let ran = copy.run(&restore)?;
        let mut faults: Vec<Fault> =
            ran.disgrace().map(|says| Fault::new(Kind::Mute, says)).into_iter().collect();
        if opens {
            let same = copy.run(&["cases", "--json", "--home", "restored"])?.out == cases;
            let lost = ran.code != Some(0) || !same;
            faults.extend(lost.then(|| Fault::new(Kind::Lost, ran.ended())));
        } else {
            if ran.code == Some(0) {
                faults.push(Fault::new(Kind::Damage, "restored without a word"));
            }
            let after = copy.files()?;
            let new = after.keys().filter(|name| !before.contains_key(*name));
            faults.extend(new.map(|name| Fault::new(Kind::Litter, format!("{name} stays behind"))));
        }
        tally.count(title, ran.took, faults);
        Ok(())
    };
    try_one(tally, "as it was", &whole, true)?;
    for length in [0, 1, 21, 100, whole.len() / 2, whole.len() - 1] {
        try_one(tally, &format!("cut to {length} bytes"), &whole[..length], false)?;
    }
    try_one(tally, "a byte more", &[&whole[..], b"x"].concat(), false)?;
    try_one(tally, "twice", &[&whole[..], &whole[..]].concat(), false)?;
    try_one(tally, "zeros", &vec![0; 1 << 20], false)?;
    try_one(tally, "a letter", b"Dear Sir or Madam", false)?;
    let head = String::from_utf8_lossy(&whole[..80]).into_owned();
    for factor in ["30", "63", "0", "-1", "99999999999999999999"] {
        if let Some(forged) = with_factor(&whole, &head, factor) {
            try_one(tally, &format!("a work factor of {factor}"), &forged, false)?;
        }
    }
    for at in 0..40 {
        let place = at * (whole.len() / 40);
        let mut flipped = whole.clone();
        flipped[place] ^= 1 << (at % 8);
        try_one(tally, &format!("bit {} of byte {place} flipped", at % 8), &flipped, false)?;
    }
    Ok(())
}

/// The head of an age file names the work that its passphrase costs: `-> scrypt SALT FACTOR`.
fn with_factor(whole: &[u8], head: &str, factor: &str) -> Option<Vec<u8>> {
    let line = head.lines().find(|line| line.starts_with("-> scrypt "))?;
    let (before, _) = line.rsplit_once(' ')?;
    let from = head.find(line)?;
    let forged = format!("{before} {factor}");
    Some([&whole[..from], forged.as_bytes(), &whole[from + line.len()..]].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_work_factor_in_the_head_is_replaced() {
        let whole = b"age-encryption.org/v1\n-> scrypt c2FsdA 17\nbody";
        let head = String::from_utf8_lossy(whole).into_owned();
        let forged = with_factor(whole, &head, "30").unwrap();
        assert_eq!(forged, b"age-encryption.org/v1\n-> scrypt c2FsdA 30\nbody");
    }
}
