//! Which brand a line belongs to: what the person says, else what the card shows for sure enough.
//!
//! A number block never decides: numbers are ported (M3). A conflict is a note, not an overwrite.

use adieu_directory::{Directory, Sureness, identify};
use adieu_facts::Line;

/// Returns the id of the brand: the stated one wins.
pub fn brand_of(line: &Line, directory: &Directory) -> Option<String> {
    line.brand.clone().or_else(|| identified_brand(line, directory))
}

/// Returns the brand that the card itself shows as sure or likely.
pub fn identified_brand(line: &Line, directory: &Directory) -> Option<String> {
    let iccid = line.iccid.as_ref().map(|iccid| iccid.reveal().to_owned());
    let imsi = line.imsi.as_ref().map(|imsi| imsi.reveal().to_owned());
    [iccid, imsi].into_iter().flatten().find_map(|text| {
        let brand = identify(directory, &text).brand?;
        match brand.confidence {
            Sureness::Sure | Sureness::Likely => Some(brand.id.to_owned()),
            Sureness::Possible => None,
        }
    })
}
