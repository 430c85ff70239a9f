//! The records that travel with the program. Must read the real files, never copies.

use adieu_directory::{
    Channel, ChannelKind, Directory, ForNotices, Severity, Status, Successor, check,
};
use adieu_telecom::Msisdn;
use jiff::civil::{Date, date};

pub const TODAY: Date = date(2026, 12, 1);

/// Reads the records in the data folder.
pub fn files() -> Vec<(String, String)> {
    let owned = |(path, text): (&str, &str)| (path.to_owned(), text.to_owned());
    let folders = ["operators/", "numbering/", "wikipedia/"];
    kit::below(&kit::data(), &folders).into_iter().map(owned).collect()
}

/// The loader of the test kit, read in as a file: the kit itself stands above this crate.
#[path = "../../../adieu-testkit/src/data.rs"]
mod kit;

/// Loads the records in the data folder.
pub fn directory() -> Directory {
    let files = files();
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Directory::load(&files).unwrap()
}

#[test]
fn the_real_records_pass_every_check() {
    let files = files();
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let findings = check(&files, TODAY);
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn records_that_nobody_read_again_for_a_year_warn() {
    let files = files();
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let findings = check(&files, date(2028, 1, 1));
    assert!(findings.len() >= 34);
    assert!(
        findings.iter().all(|found| found.check == "stale" && found.severity == Severity::Warning)
    );
}

#[test]
fn all_brands_are_there() {
    assert_eq!(directory().brands().len(), 34);
}

#[test]
fn the_copied_proximus_hotline_has_no_source_and_lies_in_a_premium_rate_range() {
    let directory = directory();
    let proximus = directory.brand("proximus").unwrap();
    let copied = Msisdn::parse("+32 70 363 363").unwrap();
    let is_copied = |channel: &Channel| {
        channel
            .value
            .as_deref()
            .is_some_and(|value| Msisdn::parse(value).is_ok_and(|number| number == copied))
    };
    assert!(!proximus.channels.iter().any(is_copied), "no source gives it, so it is no channel");
    let is_about = |text: &String| Msisdn::parse(text).is_ok_and(|number| number == copied);
    let warning = proximus.warnings.iter().find(|warning| warning.about.iter().any(is_about));
    let warning = warning.expect("a warning is about it");
    assert!(warning.text.contains("No page of Proximus confirms it"), "{}", warning.text);
    let range = directory.numbering().premium(&copied).unwrap();
    assert_eq!((range.class.as_str(), range.max_eur_cents_per_minute), ("premium-rate", Some(30)));
    assert!(directory.numbering().source(&range.provenance.sources[0]).is_some());
}

#[test]
fn notices_go_only_where_a_page_of_the_brand_says_so() {
    let directory = directory();
    let with_address: Vec<&str> = directory
        .brands()
        .iter()
        .filter(|brand| brand.address_for_notices().is_some())
        .map(|brand| brand.id.as_str())
        .collect();
    assert_eq!(with_address, ["edpnet"]);
    assert!(directory.brands().iter().all(|brand| brand.email_for_notices().is_none()));
    let edpnet = directory.brand("edpnet").unwrap().address_for_notices().unwrap();
    assert_eq!(edpnet.lines, ["Bellestraat 30", "9100 Sint-Niklaas"]);
}

#[test]
fn no_voice_line_takes_a_notice() {
    for brand in directory().brands() {
        for line in brand.channels_of(ChannelKind::Phone) {
            assert_eq!(line.for_notices, ForNotices::No, "{}", brand.id);
        }
    }
}

#[test]
fn a_brand_writes_the_legal_entity_of_its_contract_party() {
    let directory = directory();
    let party = |id: &str, lang: &str| {
        directory.brand(id).unwrap().party().map(|party| party.name_in(lang).to_owned())
    };
    assert_eq!(party("scarlet", "fr").as_deref(), Some("Proximus SA de droit public"));
    assert_eq!(party("hey", "nl").as_deref(), Some("Orange Belgium NV"));
    assert_eq!(party("carrefour-mobile", "nl").as_deref(), Some("Carrefour Belgium SA"));
    assert_eq!(party("base", "nl"), None, "who is party to BASE contracts is not confirmed");
    let scarlet = directory.brand("scarlet").unwrap();
    assert_eq!(directory.contract_party(scarlet).unwrap().id, "proximus");
}

#[test]
fn ended_brands_stay_and_point_at_their_successor() {
    let directory = directory();
    let unleashed = directory.brand("unleashed").unwrap();
    assert_eq!(unleashed.status, Status::Merged);
    assert_eq!(unleashed.successor, Some(Successor::Brand("mobile-vikings".to_owned())));
    assert_eq!(directory.brand("ortel").unwrap().successor, Some(Successor::Nobody));
}

#[test]
fn every_fact_has_a_source_that_is_described_a_day_and_a_confidence() {
    for brand in directory().brands() {
        for fact in brand.facts() {
            assert!(!fact.provenance.sources.is_empty(), "{} {}", brand.id, fact.name);
            for id in &fact.provenance.sources {
                assert!(brand.source(id).is_some(), "{} {id}", brand.id);
            }
            assert!(fact.provenance.seen <= TODAY);
        }
    }
}

#[test]
fn what_no_source_tells_is_listed_by_name() {
    let directory = directory();
    let zuny = directory.brand("zuny").unwrap();
    assert_eq!(zuny.facts().count(), 0);
    assert!(zuny.unknown().contains(&"contract_party".to_owned()));
    assert_eq!(zuny.age_days(TODAY), 9);
    assert_eq!(zuny.age_days(date(2020, 1, 1)), 0);
}

#[test]
fn the_nearest_brand_is_found_from_a_slip_or_a_name() {
    let directory = directory();
    assert_eq!(directory.nearest("proximos"), Some("proximus"));
    assert_eq!(directory.nearest("vikings"), Some("mobile-vikings"));
    assert_eq!(directory.nearest("Mobistar"), Some("orange"));
    assert_eq!(directory.nearest("hey!"), Some("hey"));
    assert_eq!(directory.nearest("qqqqqqqq"), None);
}

#[test]
fn nothing_of_a_share_alike_table_is_loaded() {
    let directory = directory();
    for id in ["p1", "mml"] {
        assert!(directory.numbering().source(id).is_none());
        assert!(directory.brands().iter().all(|brand| brand.source(id).is_none()));
    }
}
