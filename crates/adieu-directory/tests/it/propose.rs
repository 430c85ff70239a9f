//! Proposals: what the record says, what it should say, and the record with the change in it.
//! Must never let a change through that the checks refuse, or that was written against another record.

use adieu_directory::{
    Basis, Directory, Field, FieldError, Proposal, ProposalFileError, ProposeError, ProposedPage,
    likely_basis,
};
use expect_test::expect;
use jiff::civil::{Date, date};

const EXAMPLE: &str = include_str!("valid/example.toml");
const FILES: [(&str, &str); 2] = [
    ("operators/example.toml", EXAMPLE),
    ("operators/parent.toml", include_str!("valid/parent.toml")),
];
const TODAY: Date = date(2026, 12, 1);

fn page(url: &str, basis: Basis) -> ProposedPage {
    ProposedPage { url: url.to_owned(), seen: date(2026, 11, 30), basis }
}

fn wish(field: &str, value: &str) -> (Field, String) {
    (Field::parse(field).unwrap(), value.to_owned())
}

fn draft(wishes: &[(&str, &str)]) -> Result<Proposal, ProposeError> {
    let wishes: Vec<_> = wishes.iter().map(|(field, value)| wish(field, value)).collect();
    let page = page("https://www.example.example/contact", Basis::Official);
    Proposal::draft(&FILES, "example", &wishes, page)
}

/// Returns the record after the change; every other check still passes.
fn applied(wishes: &[(&str, &str)]) -> String {
    let proposal = draft(wishes).unwrap();
    let found = proposal.check(&FILES, TODAY).unwrap();
    assert!(found.is_empty(), "{found:#?}");
    proposal.apply(&FILES).unwrap().1
}

/// Returns the lines that went and the lines that came.
fn difference(after: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (EXAMPLE.lines().collect(), after.lines().collect());
    let gone = old.iter().filter(|line| !new.contains(line)).map(|line| format!("- {line}\n"));
    let came = new.iter().filter(|line| !old.contains(line)).map(|line| format!("+ {line}\n"));
    gone.chain(came).collect()
}

#[test]
fn a_changed_number_takes_its_new_page_and_loses_none_of_the_rest() {
    let after = applied(&[("channel.phone", "02 555 98 76")]);
    expect![[r#"
        - value = "02 555 12 34"
        + value = "02 555 98 76"
        + sources = ["example-example"]
        + seen = 2026-11-30
        + [source.example-example]
        + url = "https://www.example.example/contact"
        + seen = 2026-11-30
    "#]]
    .assert_eq(&difference(&after));
    assert!(after.starts_with("# An invented brand"), "comments stay");
}

#[test]
fn a_value_that_is_still_so_is_only_seen_again() {
    let after = applied(&[("fact.offers", "postpaid")]);
    assert!(
        after
            .contains("value = [\"postpaid\"]\nsources = [\"example-example\"]\nseen = 2026-11-30")
    );
}

#[test]
fn a_page_that_the_record_knows_keeps_its_name_and_gets_the_new_day() {
    let page = page("https://example.example/", Basis::Official);
    let wishes = [wish("channel.phone", "02 555 98 76")];
    let proposal = Proposal::draft(&FILES, "example", &wishes, page).unwrap();
    let after = proposal.apply(&FILES).unwrap().1;
    assert!(after.contains("sources = [\"site\"]\nseen = 2026-11-30"), "{after}");
    assert!(after.contains("[source.site]\nurl = \"https://example.example/\"\nseen = 2026-11-30"));
}

#[test]
fn a_fact_that_was_unknown_is_no_longer_listed_as_such() {
    let after = applied(&[("fact.prepaid_validity", "twelve months after the last top-up")]);
    assert!(after.contains("unknown = [\"chat\"]"), "{after}");
    assert!(
        after.contains("[fact.prepaid_validity]\nvalue = \"twelve months after the last top-up\"")
    );
}

#[test]
fn what_is_no_longer_so_goes_to_the_unknown_and_its_page_goes_too() {
    let after = applied(&[("channel.email", "")]);
    assert!(after.contains("unknown = [\"prepaid_validity\", \"chat\", \"email\"]"), "{after}");
    assert!(!after.contains("privacy@example.example"));
    let after = applied(&[("channel.phone", "02 555 98 76"), ("channel.email", "")]);
    assert!(after.contains("[source.site]"), "the warning still rests on it: {after}");
    assert_eq!(draft(&[("channel.chat", "")]), Err(ProposeError::Empty));
    assert_eq!(draft(&[]), Err(ProposeError::Empty));
}

#[test]
fn a_new_way_says_what_it_is_for() {
    let value = ("channel.chat", "https://example.example/chat");
    assert_eq!(draft(&[value]), Err(ProposeError::NoUse("channel.chat".to_owned())));
    let after = applied(&[value, ("channel.chat.use", "questions about bills")]);
    let written = "kind = \"chat\"\nvalue = \"https://example.example/chat\"\nuse = \"questions about bills\"\nfor_notices = \"unknown\"";
    assert!(after.contains(written), "{after}");
    assert!(after.contains("unknown = [\"prepaid_validity\"]"), "{after}");
    let more = [
        ("channel.post.new", "Nieuwstraat 3; 2000 Antwerpen"),
        ("channel.post.new.use", "written notices"),
        ("channel.post.new.for_notices", "true"),
    ];
    let after = applied(&more);
    let files = [("operators/example.toml", after.as_str()), FILES[1]];
    let directory = Directory::load(&files).unwrap();
    let address = directory.brand("example").unwrap().address_for_notices().unwrap();
    assert_eq!(address.lines, ["Nieuwstraat 3", "2000 Antwerpen"]);
}

#[test]
fn a_detail_of_a_channel_is_as_sure_as_the_weaker_of_both_pages() {
    let wishes = [wish("channel.post.for_notices", "true")];
    let weak = page("https://example.org/terms", Basis::Secondary);
    let after = Proposal::draft(&FILES, "example", &wishes, weak).unwrap().apply(&FILES).unwrap().1;
    let written = "for_notices = true\nsources = [\"terms\", \"example-org\"]\nseen = 2026-11-22\nconfidence = \"medium\"";
    assert!(after.contains(written), "{after}");
}

#[test]
fn a_text_that_wants_to_be_more_than_text_stays_one_text() {
    for text in [
        "line\n[fact.costs]\nvalue = \"free\"",
        "\"]\nconfidence = \"high",
        "back\\slash and \"quotes\" and \"\"\"three\"\"\"",
        "# no comment",
        "\u{202e}turned\u{7}",
        "免费",
    ] {
        let proposal = draft(&[("fact.refunds", text)]).unwrap();
        assert_eq!(Proposal::parse("p.toml", &proposal.to_toml()).unwrap(), proposal, "{text:?}");
        let (_, after) = proposal.apply(&FILES).unwrap();
        let files = [("operators/example.toml", after.as_str()), FILES[1]];
        let directory = Directory::load(&files).unwrap();
        let example = directory.brand("example").unwrap();
        assert_eq!(example.fact("refunds").unwrap().value.texts(), [text], "{text:?}");
        assert_eq!(example.facts().count(), 3, "{text:?} adds one fact");
    }
}

#[test]
fn several_channels_of_a_kind_are_told_apart_by_their_place() {
    let twice =
        applied(&[("channel.phone.new", "02 555 98 76"), ("channel.phone.new.use", "firms")]);
    let files = [("operators/example.toml", twice.as_str()), FILES[1]];
    let page = page("https://www.example.example/contact", Basis::Official);
    let ask = |field: &str| {
        Proposal::draft(&files, "example", &[wish(field, "02 555 00 11")], page.clone())
    };
    let several = ProposeError::Several { field: "channel.phone".to_owned(), count: 2 };
    assert_eq!(ask("channel.phone"), Err(several));
    assert_eq!(ask("channel.phone.2").unwrap().changes[0].old, ["02 555 98 76"]);
    assert_eq!(ask("channel.phone.3"), Err(ProposeError::NotThere("channel.phone.3".to_owned())));
}

#[test]
fn what_the_checks_refuse_is_found_with_its_fix() {
    for (field, value, check) in [
        ("channel.phone", "02 5", "phone-form"),
        ("channel.email", "nobody", "email-form"),
        ("channel.email.for_notices", "true", "notices-privacy-desk"),
        ("channel.post", "Voorbeeldstraat 2", "postal-form"),
        ("channel.phone.for_notices", "perhaps", "value-kinds"),
    ] {
        let proposal = match draft(&[(field, value)]) {
            Ok(proposal) => proposal,
            Err(ProposeError::Record(_)) => continue,
            Err(error) => panic!("{field}: {error}"),
        };
        let found = proposal.check(&FILES, TODAY).unwrap();
        assert!(found.iter().any(|one| one.check == check), "{field}: {found:#?}");
    }
}

#[test]
fn a_record_that_says_something_else_by_now_is_left_alone() {
    let proposal = draft(&[("channel.phone", "02 555 98 76")]).unwrap();
    let moved = EXAMPLE.replace("02 555 12 34", "02 555 43 21");
    let files = [("operators/example.toml", moved.as_str()), FILES[1]];
    assert_eq!(proposal.apply(&files), Err(ProposeError::Moved("channel.phone".to_owned())));
    assert_eq!(proposal.apply(&FILES[1..]), Err(ProposeError::NoBrand("example".to_owned())));
}

#[test]
fn a_proposal_comes_back_from_its_file_as_it_was() {
    let proposal = draft(&[
        ("channel.post", "Nieuwstraat 3; 2000 Antwerpen"),
        ("fact.refunds", "says \"pro rata\" on the next bill"),
        ("channel.email", ""),
    ]);
    let proposal = proposal.unwrap();
    expect![[r#"
        # A proposed change to what adieu knows of a brand. data/operators/README.md describes the format.
        proposal = 1
        brand = "example"

        [source]
        url = "https://www.example.example/contact"
        seen = 2026-11-30
        basis = "official"

        [[change]]
        field = "channel.post"
        old = ["Voorbeeldstraat 2", "1000 Brussel"]
        new = ["Nieuwstraat 3", "2000 Antwerpen"]

        [[change]]
        field = "fact.refunds"
        old = []
        new = ["says \"pro rata\" on the next bill"]

        [[change]]
        field = "channel.email"
        old = ["privacy@example.example"]
        new = []
    "#]]
    .assert_eq(&proposal.to_toml());
    assert_eq!(Proposal::parse("p.toml", &proposal.to_toml()), Ok(proposal));
}

#[test]
fn a_file_with_a_slip_is_refused_with_its_line() {
    let good = draft(&[("channel.phone", "02 555 98 76")]).unwrap().to_toml();
    for (wrong, right, line) in [
        ("proposal = 2", "proposal = 1", 2),
        ("sean = 2026-11-30", "seen = 2026-11-30", 7),
        ("basis = \"hearsay\"", "basis = \"official\"", 8),
        ("field = \"channel.fone\"", "field = \"channel.phone\"", 11),
        ("news = [\"02 555 98 76\"]", "new = [\"02 555 98 76\"]", 13),
        ("", "old = [\"02 555 12 34\"]", 10),
    ] {
        let text = good.replace(right, wrong);
        assert_ne!(text, good);
        let said = Proposal::parse("p.toml", &text).unwrap_err().to_string();
        assert!(said.starts_with(&format!("p.toml:{line}: ")), "{wrong}: {said}");
    }
    let empty = good.split("\n[[change]]").next().unwrap();
    assert!(matches!(Proposal::parse("p.toml", empty), Err(ProposalFileError::Record(_))));
}

#[test]
fn a_name_of_a_field_is_read_or_answered_with_the_nearest() {
    let nearest = |text: &str| match Field::parse(text) {
        Err(FieldError::Unknown { nearest, .. }) => nearest,
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(nearest("fact.cost").as_deref(), Some("fact.costs"));
    assert_eq!(nearest("channel.phones").as_deref(), Some("channel.phone"));
    assert_eq!(nearest("channel.phone.1.colour"), Some("channel.phone".to_owned()));
    assert!(matches!(Field::parse("status"), Err(FieldError::Head(_))));
    assert!(Field::parse("channel.phone.0").is_err());
    for name in Field::names() {
        assert_eq!(Field::parse(&name).unwrap().to_string(), name);
    }
    for name in [
        "channel.phone.2.hours",
        "channel.phone.serves",
        "channel.post.new",
        "channel.email.for_notices",
    ] {
        assert_eq!(Field::parse(name).unwrap().to_string(), name);
    }
}

#[test]
fn every_statement_of_the_real_records_can_be_confirmed_without_a_finding() {
    let files = crate::records::files();
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let directory = crate::records::directory();
    for brand in directory.brands() {
        let facts =
            brand.facts().map(|fact| (format!("fact.{}", fact.name), fact.value.texts().join(";")));
        for (field, value) in facts {
            let best = Basis::Official;
            let page = page("https://confirmed.example/page", best);
            let proposal =
                Proposal::draft(&files, &brand.id, &[wish(&field, &value)], page).unwrap();
            let (_, after) = proposal.apply(&files).unwrap();
            assert!(after.contains("[source.confirmed-example]"), "{} {field}", brand.id);
            assert!(after.contains(&format!("[{field}]")), "{} {field}", brand.id);
        }
    }
}

#[test]
fn a_page_of_a_site_that_the_record_calls_official_is_likely_official() {
    let directory = Directory::load(&FILES).unwrap();
    let example = directory.brand("example").unwrap();
    for (url, basis) in [
        ("https://help.example.example/end", Basis::Official),
        ("https://www.EXAMPLE.example", Basis::Official),
        ("https://other.example/example.example", Basis::Secondary),
        ("https://example.example.net/", Basis::Secondary),
        ("example.example", Basis::Secondary),
    ] {
        assert_eq!(likely_basis(example, url), basis, "{url}");
    }
}
