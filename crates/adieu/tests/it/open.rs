//! What `open` writes and shows: the files of each letter, and one page about everything.

use std::collections::BTreeSet;

use crate::facts::{addressed, changed, example, example_with, two_contracts};
use crate::house::{House, notes};
use crate::tools::{one_line, pdf_words};

/// The files of a notice to an operator that takes no text messages.
const NOTICE: &[&str] = &[
    "calendar.ics",
    "chat-script.txt",
    "follow-up.txt",
    "form-sheet.txt",
    "index.html",
    "notice.eml",
    "notice.pdf",
    "notice.txt",
    "phone-script.txt",
    "reading.en.txt",
    "shop-sheet.pdf",
];

fn links(html: &str) -> Vec<String> {
    let parts = html.split("href=\"").skip(1);
    parts.map(|part| part.split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn the_example_becomes_a_case_a_letter_and_a_page() {
    let house = House::new();
    house.write("facts.toml", &example());
    let shown = house.run(&["open", "facts.toml", "--out", "out"]).good();
    assert_eq!(house.names("out"), NOTICE);
    for name in NOTICE {
        assert!(shown.out.contains(name), "{name} is named on the screen: {}", shown.out);
    }
    for words in ["Orange", "+32 470 •• •• 56", "2 July 2030", "R05", "T-05", "decide-number"]
    {
        assert!(shown.out.contains(words), "{words}: {}", shown.out);
    }
    let case = shown.out.lines().next().unwrap();
    assert!(house.read("out/notice.txt").contains(case), "the letter carries the reference {case}");
}

#[test]
fn the_letter_says_the_same_in_text_page_and_mail() {
    let house = House::new();
    house.write("facts.toml", &addressed());
    house.run(&["open", "facts.toml", "--out", "out"]).good();
    let page = one_line(&pdf_words(&house.path("out/notice.pdf")));
    let eml = house.bytes("out/notice.eml");
    let mail = mail_parser::MessageParser::default().parse(&eml).unwrap();
    let mailed = one_line(&mail.body_text(0).unwrap());
    let words = [
        "Inès Martin",
        "1.2345678",
        "+32 470 12 34 56",
        "2 juillet 2030",
        "L’article 111/3, § 1er, de la loi du 13 juin 2005",
        "ines@example.org",
    ];
    let text = one_line(&house.read("out/notice.txt"));
    for words in words {
        assert!(text.contains(words), "{words} in the text: {text}");
        assert!(mailed.contains(words), "{words} in the mail: {mailed}");
        // Lines break elsewhere on the page.
        let bare = |text: &str| text.replace([' ', '\u{ad}'], "");
        assert!(bare(&page).contains(&bare(words)), "{words} on the page: {page}");
    }
    assert_eq!(mail.to().unwrap().first().unwrap().address(), Some("notices@operator.example"));
    assert_eq!(mail.from().unwrap().first().unwrap().name(), Some("Inès Martin"));
    assert_eq!(mail.attachment_count(), 1);
    assert!(mail.attachment(0).unwrap().contents().starts_with(b"%PDF-"), "the page is attached");
}

#[test]
fn a_letter_without_a_known_address_has_no_addressee_and_is_marked_unsent() {
    let house = House::new();
    house.write("facts.toml", &example());
    house.run(&["open", "facts.toml", "--out", "out"]).good();
    let eml = house.bytes("out/notice.eml");
    let mail = mail_parser::MessageParser::default().parse(&eml).unwrap();
    assert!(mail.to().is_none(), "nobody is invented");
    assert_eq!(mail.header("X-Unsent").and_then(|v| v.as_text()), Some("1"));
    let case = house.run(&["cases"]).good().out;
    let shown = house.show(case.split_whitespace().next().unwrap());
    assert!(notes(&shown).contains(&"notice-address-unknown".to_owned()), "{shown}");
}

#[test]
fn the_page_is_self_contained_and_its_links_lead_to_files() {
    let house = House::new();
    house.write("facts.toml", &example());
    house.run(&["open", "facts.toml", "--out", "out"]).good();
    let html = house.read("out/index.html");
    for outside in
        ["<script", "src=", "@import", "url(", "<iframe", "<link", "<form", "javascript:"]
    {
        assert!(!html.contains(outside), "{outside}");
    }
    let ids: BTreeSet<&str> =
        html.split("id=\"").skip(1).map(|part| part.split('"').next().unwrap()).collect();
    let links = links(&html);
    assert!(links.len() >= NOTICE.len(), "{links:?}");
    for link in &links {
        assert!(!link.contains(':'), "{link} leads outside");
        match link.strip_prefix('#') {
            Some(id) => assert!(ids.contains(id), "{link} leads nowhere on the page"),
            None => assert!(house.has(&format!("out/{link}")), "{link} leads to no file"),
        }
    }
    for name in NOTICE.iter().filter(|name| **name != "index.html") {
        assert!(links.iter().any(|link| link == name), "the page links to {name}");
    }
    assert!(html.contains("<html lang=\"en\">"), "a screen reader knows the language");
    assert!(html.contains("name=\"viewport\""), "a phone shows it readably");
}

#[test]
fn the_page_shows_plan_days_and_findings_with_their_citations() {
    let house = House::new();
    house.write("facts.toml", &example());
    let case = house.run(&["open", "facts.toml", "--out", "out", "--json"]).good().json();
    let html = house.read("out/index.html");
    let escaped =
        |text: &str| text.replace('&', "&#38;").replace('\'', "&#39;").replace('"', "&#34;");
    for step in case["plan"].as_array().unwrap() {
        let title = step["title"].as_str().unwrap();
        assert!(html.contains(&escaped(title)), "{title}");
    }
    for deadline in case["deadlines"].as_array().unwrap() {
        let by = deadline["by"].as_str().unwrap();
        assert!(html.contains(&format!("datetime=\"{by}\"")), "{deadline}");
    }
    let rules = case["findings"].as_array().unwrap().iter().filter(|f| f["rule"].is_string());
    for finding in rules.filter(|f| f["outcome"] == "applies" || f["outcome"] == "uncertain") {
        let rule = finding["rule"].as_str().unwrap();
        assert!(html.contains(rule), "{rule}");
        for citation in finding["citations"].as_array().unwrap() {
            let id = citation.as_str().unwrap();
            assert!(html.contains(&format!("<a href=\"#{id}\">{id}</a>")), "{rule} cites {id}");
            assert!(html.contains(&format!("id=\"{id}\"")), "{id} is explained");
        }
    }
}

#[test]
fn two_contracts_in_one_file_become_two_cases_with_a_folder_each() {
    let house = House::new();
    house.write("facts.toml", two_contracts());
    let opened = house.run(&["open", "facts.toml", "--out", "out", "--json"]).good();
    let cases = opened.documents();
    assert_eq!(cases.len(), 2);
    for case in &cases {
        let reference = case["case"].as_str().unwrap();
        assert_eq!(case["lines"].as_array().unwrap().len(), 1);
        assert!(house.has(&format!("out/{reference}/notice.pdf")), "{reference}");
        assert!(
            house.has(&format!("out/{reference}/reading.nl.txt")),
            "the facts say which language is read"
        );
    }
    assert_eq!(
        [&cases[0]["lines"][0]["brand"], &cases[1]["lines"][0]["brand"]],
        ["proximus", "base"]
    );
    let html = house.read("out/index.html");
    for link in links(&html).iter().filter(|link| !link.starts_with('#')) {
        assert!(house.has(&format!("out/{link}")), "{link} leads to no file");
    }
}

#[test]
fn lines_of_one_contract_stay_one_case() {
    let lines = |first: &str, second: &str| {
        let facts = changed(two_contracts(), "customer_number = \"600000001\"", first);
        let facts =
            changed(&facts, "brand = \"base\"\ncontract = \"prepaid\"\ncredit = \"12.00\"", second);
        House::new().open(&facts).len()
    };
    let same = "brand = \"base\"\ncontract = \"postpaid\"\ncontract_id = \"A\"";
    assert_eq!(lines("contract_id = \"A\"", same), 1, "the same contract id");
    let same = "brand = \"proximus\"\ncontract = \"postpaid\"\ncustomer_number = \"600000001\"";
    assert_eq!(
        lines("customer_number = \"600000001\"", same),
        1,
        "the same brand and customer number"
    );
    let other = "brand = \"base\"\ncontract = \"postpaid\"\ncustomer_number = \"600000001\"";
    assert_eq!(
        lines("customer_number = \"600000001\"", other),
        2,
        "another brand is another contract"
    );
    let apart = "brand = \"proximus\"\ncontract = \"postpaid\"\ncustomer_number = \"600000001\"\ncontract_id = \"B\"";
    assert_eq!(lines("customer_number = \"600000001\"\ncontract_id = \"A\"", apart), 2, "ids win");
}

#[test]
fn a_line_that_is_ported_gets_a_plan_and_no_notice() {
    let house = House::new();
    house.write(
        "facts.toml",
        &example_with("outcome = \"end\"\nend_date = 2030-07-02", "outcome = \"port\""),
    );
    let case = house.run(&["open", "facts.toml", "--out", "out", "--json"]).good().json();
    assert_eq!(case["outcome"], "port");
    assert_eq!(house.names("out"), ["index.html"], "a port needs no letter");
}

#[test]
fn a_chinese_name_is_printed_and_read_in_chinese() {
    let house = House::new();
    let facts =
        changed(&example_with("Inès Martin", "张伟"), "reads = \"en\"", "reads = \"zh-Hans\"");
    house.write("facts.toml", &facts);
    house.run(&["open", "facts.toml", "--out", "out"]).good();
    assert!(pdf_words(&house.path("out/notice.pdf")).contains("张伟"));
    assert!(
        house.read("out/reading.zh-Hans.txt").contains("合同"),
        "the reading version is Chinese"
    );
}

#[test]
fn facts_in_json_are_taken_as_those_in_toml() {
    let house = House::new();
    let json = serde_json::json!({
        "source": "person",
        "subscriber": { "kind": "consumer", "name": "Inès Martin", "address": ["Rue Haute 1", "1000 Bruxelles"] },
        "line": [{ "number": "0470/12.34.56", "brand": "orange", "contract": "postpaid" }],
        "wish": { "outcome": "end", "end_date": "2030-07-02" },
    });
    house.write("facts.json", &json.to_string());
    let case = house.run(&["open", "facts.json", "--json"]).good().json();
    assert_eq!(case["lines"][0]["number_masked"], "+32 470 •• •• 56");
    assert_eq!(case["end_date"], "2030-07-02");
}

#[test]
fn files_of_letters_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let house = House::new();
    house.write("facts.toml", &example());
    house.run(&["open", "facts.toml", "--out", "out"]).good();
    let mode =
        |name: &str| std::fs::metadata(house.path(name)).unwrap().permissions().mode() & 0o777;
    for name in house.names("out") {
        assert_eq!(mode(&format!("out/{name}")), 0o600, "{name}");
    }
    assert_eq!(mode("home"), 0o700);
    for name in house.names("home") {
        assert_eq!(mode(&format!("home/{name}")) & 0o077, 0, "{name}");
    }
}
