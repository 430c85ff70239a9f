//! What other programs rely on: output against the published schemas, and the keys of each document.
//!
//! A key may be added; one that goes missing, changes its kind or stands in no schema fails here.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use crate::facts::{addressed, example, example_with, two_contracts};
use crate::house::{House, LIST, Ran};

/// Writes the schemas and returns one that knows every key: what it does not describe is a fault.
pub fn strict(house: &House, name: &str) -> jsonschema::Validator {
    house.run(&["schemas", "--out", "schemas"]).good();
    let text = house.read(&format!("schemas/{name}.schema.json"));
    let mut schema: Value = serde_json::from_str(&text).unwrap();
    close(&mut schema);
    jsonschema::validator_for(&schema).unwrap()
}

/// Forbids keys that the schema does not describe.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            map.values_mut().for_each(close);
            if map.get("properties").is_some_and(Value::is_object) {
                map.entry("additionalProperties").or_insert(json!(false));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Holds documents against a schema.
pub fn fits(schema: &jsonschema::Validator, documents: &[Value]) {
    assert!(!documents.is_empty(), "nothing was printed");
    for document in documents {
        let faults: Vec<String> = schema
            .iter_errors(document)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(faults, Vec::<String>::new(), "{document:#}");
    }
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn has_keys(value: &Value, wanted: &[&str]) {
    for key in wanted {
        assert!(value.get(key).is_some(), "{key} is missing: {value:#}");
    }
}

#[test]
fn the_schemas_in_the_project_are_those_that_the_program_writes() {
    let house = House::new();
    house.run(&["schemas", "--out", "schemas"]).good();
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/schemas");
    let read = |folder: &Path| -> BTreeMap<String, String> {
        let Ok(entries) = std::fs::read_dir(folder) else { return BTreeMap::new() };
        let paths = entries.map(|entry| entry.unwrap().path());
        paths
            .map(|path| {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                (name, std::fs::read_to_string(path).unwrap())
            })
            .filter(|(name, _)| name != LIST)
            .collect()
    };
    let (kept, written) = (read(&kept), read(&house.path("schemas")));
    assert_eq!(
        kept.keys().collect::<Vec<_>>(),
        written.keys().collect::<Vec<_>>(),
        "run `cargo xtask schemas`"
    );
    for (name, text) in &written {
        assert!(
            kept.get(name) == Some(text),
            "docs/schemas/{name} is old: run `cargo xtask schemas`"
        );
    }
}

#[test]
fn open_and_show_print_one_case_a_line_as_the_schema_says() {
    let house = House::new();
    let schema = strict(&house, "case");
    house.write("facts.toml", two_contracts());
    let opened = house.run(&["open", "facts.toml", "--json"]).good();
    fits(&schema, &opened.documents());
    for case in opened.documents() {
        let shown = house.show(case["case"].as_str().unwrap());
        fits(&schema, std::slice::from_ref(&shown));
        assert_eq!(shown, case, "nothing happened in between");
    }
    let listed = house.run(&["cases", "--json"]).good();
    fits(&schema, &listed.documents());
    fits(&schema, &house.run(&["next", "--json"]).good().documents());
}

#[test]
fn choose_prints_one_document_as_the_schema_says() {
    let house = House::new();
    let schema = strict(&house, "choose");
    for case in house.open(two_contracts()) {
        let choice = house.run(&["choose", &case, "--json"]).good().json();
        fits(&schema, std::slice::from_ref(&choice));
        has_keys(&choice, &["case", "options", "needs"]);
        for option in choice["options"].as_array().unwrap() {
            let wanted = [
                "outcome",
                "possible",
                "best",
                "costs_eur_cents",
                "back_eur_cents",
                "lost",
                "takes_days",
                "confidence",
                "citations",
                "says",
            ];
            has_keys(option, &wanted);
        }
    }
}

#[test]
fn a_case_has_the_keys_that_the_contract_promises() {
    let house = House::new();
    let case = house.open_one(&addressed());
    house.run(&["letter", &case, "--out", "out"]).good();
    house.run(&["send", &case, "--by", "post"]).good();
    let shown = house.show(&case);
    fits(&strict(&house, "case"), std::slice::from_ref(&shown));
    let wanted = [
        "case",
        "status",
        "turn",
        "outcome",
        "end_date",
        "lines",
        "plan",
        "deadlines",
        "findings",
        "letters",
        "events",
    ];
    has_keys(&shown, &wanted);
    has_keys(&shown["lines"][0], &["brand", "number_masked"]);
    has_keys(&shown["plan"][0], &["step", "state", "by", "blocks", "why"]);
    has_keys(&shown["deadlines"][0], &["what", "by", "basis"]);
    has_keys(&shown["letters"][0], &["digest"]);
    assert_eq!(shown["status"], "waiting");
    assert_eq!(shown["turn"], "operator");
    assert!(shown["events"].as_u64().unwrap() >= 4, "opened, drafted, approved, dispatched");
    for step in shown["plan"].as_array().unwrap() {
        let state = step["state"].as_str().unwrap();
        assert!(["open", "done", "skipped", "blocked"].contains(&state), "{step}");
    }
    for deadline in shown["deadlines"].as_array().unwrap() {
        let basis = deadline["basis"].as_str().unwrap();
        let citation =
            basis.split_once('-').is_some_and(|(l, n)| l.len() == 1 && n.parse::<u8>().is_ok());
        assert!(basis == "product" || citation, "{deadline}");
    }
}

#[test]
fn the_reference_has_the_shape_that_letters_and_scripts_know() {
    let case = House::new().open_one(&example());
    let parts: Vec<&str> = case.split('-').collect();
    assert_eq!(parts.len(), 3, "{case}");
    assert_eq!(parts[0], "AD");
    for part in &parts[1..] {
        assert_eq!(part.len(), 4, "{case}");
        assert!(part.chars().all(|c| "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(c)), "{case}");
    }
}

#[test]
fn identify_prints_one_object_per_input_in_their_order() {
    let house = House::new();
    let inputs = [
        "8932020000000000010",
        "0470/12.34.56",
        "206100000000001",
        "89049032000000000000000000000196",
        "LPA:1$smdp.example.org$ABC",
        "not a number",
        "+33 6 12 34 56 78",
    ];
    let mut arguments = vec!["identify", "--json"];
    arguments.extend(inputs);
    let found = house.run(&arguments).good().documents();
    fits(&strict(&house, "identification"), &found);
    let echoed: Vec<&str> = found.iter().map(|one| one["input"].as_str().unwrap()).collect();
    assert_eq!(echoed, inputs);
    let kinds: Vec<&str> = found.iter().map(|one| one["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["iccid", "msisdn", "imsi", "eid", "lpa", "unknown", "msisdn"]);
    for one in &found {
        let wanted = [
            "input",
            "kind",
            "valid",
            "normal",
            "brand",
            "operator",
            "network",
            "candidates",
            "evidence",
            "notes",
        ];
        assert_eq!(keys(one), wanted, "the order of the contract");
    }
    assert_eq!(found[0]["normal"], "8932020000000000010");
    assert_eq!(found[0]["brand"]["id"], "orange");
    assert_eq!(found[0]["network"]["plmn"], "20610");
    has_keys(&found[0]["evidence"][0], &["says", "source", "seen"]);
    assert_ne!(found[1]["brand"]["confidence"], "sure", "numbers are ported");
    assert_ne!(found[1]["brand"]["confidence"], "likely", "numbers are ported");
    assert_eq!(found[5]["valid"], false);
}

#[test]
fn law_check_prints_one_finding_per_rule_and_line() {
    let house = House::new();
    house.write("facts.toml", two_contracts());
    let checked = house
        .run(&["law", "check", "--facts", "facts.toml", "--on", "2026-06-20", "--json"])
        .good();
    let documents = checked.documents();
    fits(&strict(&house, "law-check"), &documents);
    assert_eq!(documents.len(), 2, "one document a line of the facts");
    let rules: Vec<String> = (1..=52).map(|number| format!("R{number:02}")).collect();
    for (index, document) in documents.iter().enumerate() {
        assert_eq!(document["on"], "2026-06-20");
        assert_eq!(document["line"], index);
        let findings = document["findings"].as_array().unwrap();
        let said: Vec<&str> =
            findings.iter().map(|finding| finding["rule"].as_str().unwrap()).collect();
        assert_eq!(said, rules, "every rule once, whatever its outcome");
        for finding in findings {
            has_keys(finding, &["rule", "outcome", "citations", "confidence", "says"]);
            assert!(!finding["citations"].as_array().unwrap().is_empty(), "{finding}");
            let outcome = finding["outcome"].as_str().unwrap();
            let known = ["applies", "does-not-apply", "uncertain", "needs", "not-covered"];
            assert!(known.contains(&outcome), "{finding}");
            assert!(outcome != "needs" || finding.get("needs").is_some(), "{finding}");
        }
    }
}

#[test]
fn the_device_example_of_the_contract_comes_out_to_the_cent() {
    // 240.00 over 24 months, ended after ten whole months: 14 parts of 24 are left.
    let house = House::new();
    let device = "start = 2025-09-01\nfixed_months = 24\nmonthly_fee = \"25.00\"\n[line.device]\nvalue = \"240.00\"\nown_price = \"0.00\"\nmonths = 24\ngot = 2025-09-01";
    let facts = example_with(
        "start = 2024-03-01\nfixed_months = 0\nnotice_days = 30\nmonthly_fee = \"25.00\"\nbilling_day = 12\ndirect_debit = true",
        device,
    );
    house.write("facts.toml", &facts.replace("2030-07-02", "2026-07-02"));
    let checked = house
        .run(&["law", "check", "--facts", "facts.toml", "--on", "2026-06-20", "--json"])
        .good()
        .json();
    let findings = checked["findings"].as_array().unwrap();
    let cap = findings.iter().find(|finding| finding["rule"] == "R11").unwrap();
    assert_eq!(cap["outcome"], "applies", "{cap}");
    assert_eq!(cap["amount_eur_cents"], 14000, "{cap}");
}

#[test]
fn law_list_prints_one_object_per_rule() {
    let house = House::new();
    let listed = house.run(&["law", "list", "--json"]).good().documents();
    fits(&strict(&house, "law-list"), &listed);
    assert_eq!(listed.len(), 52);
    let wanted = [
        "rule",
        "title",
        "in_force_from",
        "in_force_to",
        "text_seen_to",
        "confidence",
        "citations",
        "recheck",
    ];
    for rule in &listed {
        has_keys(rule, &wanted);
        for each in rule["recheck"].as_array().unwrap() {
            has_keys(each, &["code", "says"]);
        }
        assert!(!rule["citations"].as_array().unwrap().is_empty(), "{rule}");
    }
}

#[test]
fn the_directory_and_the_glossary_print_what_their_schemas_say() {
    let house = House::new();
    let stale = house.run(&["directory", "stale", "--json"]).good();
    fits(&strict(&house, "directory-stale"), &stale.documents());
    let arguments = ["directory", "propose", "orange", "channel.phone.1=5001", "--source"];
    let page = ["https://www.orange.be/x", "--seen", "2026-11-21", "--json"];
    let proposed = house.run(&[&arguments[..], &page].concat()).good();
    fits(&strict(&house, "directory-proposal"), &proposed.documents());
    let words = house.run(&["glossary", "--json"]).good();
    fits(&strict(&house, "glossary"), &words.documents());
}

#[test]
fn errors_are_one_object_as_the_schema_says() {
    let house = House::new();
    let schema = strict(&house, "error");
    house.write("facts.toml", &example_with("billing_day", "biling_day"));
    let refusals: [(&[&str], i32, &str); 4] = [
        (&["open", "facts.toml", "--json"], 3, "input"),
        (&["show", "AD-0000-0000", "--json"], 3, "input"),
        (&["no-such-command", "--json"], 2, "usage"),
        (&["--data", "nowhere", "law", "list", "--json"], 4, "configuration"),
    ];
    for (arguments, code, kind) in refusals {
        let ran: Ran = house.run(arguments).ends(code);
        let error = ran.error();
        fits(&schema, &[json!({ "error": error.clone() })]);
        assert_eq!(error["kind"], kind);
        assert!(!error["message"].as_str().unwrap().is_empty());
        assert!(!error["hint"].as_str().unwrap().is_empty(), "{error}");
    }
}

#[test]
fn letter_names_the_files_that_it_wrote() {
    let house = House::new();
    let case = house.open_one(&example());
    let letter = house.run(&["letter", &case, "--out", "out", "--json"]).good().json();
    let mut named: Vec<&str> =
        letter["files"].as_array().unwrap().iter().map(|f| f.as_str().unwrap()).collect();
    named.sort_unstable();
    assert_eq!(named, house.names("out"));
    assert_eq!(letter["letter"], "notice");
    assert_eq!(letter["lang"], "fr");
    assert_eq!(letter["digest"].as_str().unwrap().len(), 64, "SHA-256 in hexadecimal");
}

#[test]
fn quiet_and_verbose_change_no_json() {
    let house = House::new();
    let case = house.open_one(&example());
    let plain = house.run(&["show", &case, "--json"]).good();
    assert_eq!(house.run(&["show", &case, "--json", "-q"]).good().out, plain.out);
    assert_eq!(house.run(&["show", &case, "--json", "-v"]).good().out, plain.out);
    assert_eq!(plain.err, "", "nothing beside the document");
}

#[test]
fn the_schema_of_the_facts_file_takes_what_the_program_takes_and_nothing_else() {
    let house = House::new();
    let schema = strict(&house, "facts");
    let more = "[bill]\namount = \"60.00\"\ndue = 2026-06-01\n[notice]\nchannel = \"phone\"\n";
    let mut facts = adieu_facts::parse_toml(&format!("{}\n{more}", example())).unwrap();
    facts.source_of.clear();
    let told = serde_json::to_value(&facts).unwrap();
    fits(&schema, std::slice::from_ref(&told));
    for (pointer, wrong) in [
        ("/bill", json!({"amont": "60.00"})),
        ("/bill/amount", json!("60,00")),
        ("/notice/channel", json!("pigeon")),
        ("/subscriber", json!({"name": "no kind"})),
    ] {
        let mut changed = told.clone();
        *changed.pointer_mut(pointer).unwrap() = wrong;
        assert!(!schema.is_valid(&changed), "{pointer} must be refused");
        assert!(adieu_facts::parse_json(&changed.to_string()).is_err(), "{pointer}");
    }
}
