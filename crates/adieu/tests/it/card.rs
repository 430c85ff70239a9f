//! Fields of a card, read one by one: what programs get, and what people see.
//!
//! It must never need a home.

use serde_json::json;

use crate::house::House;

#[test]
fn every_kind_of_field_is_read_with_its_agreed_keys() {
    let house = House::new();
    let check = |kind: &str, input: &str, value: serde_json::Value| {
        let ran = house.run(&["card", "decode", "--json", "--kind", kind, input]).good();
        let expected = json!({ "kind": kind, "input": input, "ok": true, "value": value });
        assert_eq!(ran.json(), expected, "{kind} {input}");
    };
    check("alpha", "4A756C6965FFFF", json!({ "text": "Julie" }));
    check("number", "912374103254F6", json!({ "number": "+32470123456", "ton": 1, "npi": 1 }));
    check(
        "adn",
        "4A756C6965FF07912374103254F6FFFFFFFFFF02",
        json!({ "name": "Julie", "number": "+32470123456", "ton": 1, "npi": 1, "ext": 2 }),
    );
    check(
        "ext1",
        "02022143FFFFFFFFFFFFFFFF03",
        json!({ "type": "digits", "digits": "1234", "next": 3 }),
    );
    check(
        "sms",
        "040B912374103254F600006250014100008005E8329BFD06",
        json!({
            "type": "deliver", "address": "+32470123456", "text": "hello",
            "time": "2026-05-10T14:00:00+02:00", "dcs": 0, "udh": null, "concat": null,
        }),
    );
    check("iccid", "982320000000000010F0", json!({ "digits": "8932020000000000010" }));
    check("imsi", "082960010000000010", json!({ "digits": "206100000000001" }));
    check(
        "fcp",
        "621282054221001CFA83026F3A88010880021B58",
        json!({
            "structure": "linear-fixed", "size": 7000, "record_length": 28, "records": 250,
            "fid": "6F3A", "sfi": 1, "pins": [],
        }),
    );
    assert!(!house.has("home"));
}

#[test]
fn the_service_centre_is_read_when_it_is_said_to_be_there() {
    let input = "0791237400000000040B912374103254F600006250014100008005E8329BFD06";
    let house = House::new();
    let with = house.run(&["card", "decode", "--json", "--kind", "sms", "--smsc", input]).good();
    assert_eq!(with.json()["value"]["text"], "hello");
    assert_eq!(with.json()["value"]["smsc"], "+324700000000");
}

#[test]
fn a_field_that_cannot_be_read_has_a_reason_and_no_value() {
    let house = House::new();
    let arguments = ["card", "decode", "--json", "--kind", "adn", "FF", "4A7", ""];
    let ran = house.run(&arguments).good();
    let rows: Vec<serde_json::Value> =
        ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let reasons: Vec<&str> = rows.iter().map(|row| row["reason"].as_str().unwrap()).collect();
    assert_eq!(reasons, ["too-short", "not-hexadecimal", "empty"]);
    assert!(rows.iter().all(|row| row["ok"] == false && row.get("value").is_none()));
}

#[test]
fn what_can_be_read_stands_beside_the_reason_for_what_cannot() {
    let house = House::new();
    let check = |kind: &str, input: &str, ok: bool, expected: serde_json::Value| {
        let ran = house.run(&["card", "decode", "--json", "--kind", kind, input]).good().json();
        assert_eq!(ran["ok"], ok, "{ran:#}");
        for (key, value) in expected.as_object().unwrap() {
            let found = if key == "reason" { &ran[key] } else { &ran["value"][key] };
            assert_eq!(found, value, "{key} of {ran:#}");
        }
    };
    // A zone that is no number: its digit counts as 0, and nothing is left out.
    let zone = json!({
        "time": "2016-10-30T04:59:44+05:00", "text": "Halo",
        "doubts": [{ "field": "time", "reason": "digit-as-zero" }],
    });
    check("sms", "040C912608000000000000610103409544C204C830FB0D", true, zone);
    let coding = json!({
        "reason": "coding", "address": "+32470123456", "time": "2026-05-10T14:00:00+02:00",
        "text": null, "data": "E8329B", "doubts": [{ "field": "text", "reason": "coding" }],
    });
    check("sms", "040B912374103254F6000C6250014100008003E8329B", false, coding);
    let kind = json!({ "reason": "kind", "type": "deliver", "text": "hello" });
    check("sms", "070B912374103254F600006250014100008005E8329BFD06", false, kind);
    let time = json!({ "reason": "time", "time": null, "text": "hello" });
    check("sms", "040B912374103254F600006220034100008005E8329BFD06", false, time);
    let number = json!({
        "reason": "length", "name": "Julie", "number": null,
        "doubts": [{ "field": "number", "reason": "length" }],
    });
    check("adn", "4A756C6965FF1F912374103254F6FFFFFFFFFFFF", false, number);
    let told =
        house.run(&["card", "decode", "--kind", "adn", "4A756C6965FF1F912374103254F6FFFFFFFFFFFF"]);
    let told = told.good().out;
    assert!(told.contains("not all of it can be read") && told.contains("name  Julie"), "{told}");
}

#[test]
fn a_person_sees_the_fields_and_the_reason_in_words() {
    let house = House::new();
    let told = house.run(&["card", "decode", "--kind", "alpha", "4A756C6965FF"]).good();
    assert!(told.out.contains("Julie"), "{}", told.out);
    let arguments = ["--lang", "nl", "card", "decode", "--kind", "iccid", "12"];
    assert!(house.run(&arguments).good().out.contains("niet leesbaar"));
}
