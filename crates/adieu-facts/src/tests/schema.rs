//! The JSON Schema of a facts file: what it asks of each form of value, and what cannot be left out.
//!
//! It must never ask for less than the reader does.

use serde_json::{Value, json};

use crate::schema;

/// Returns what the schema says of a fact, by its dotted name.
fn form_of(key: &str) -> Value {
    let mut part = schema();
    for name in key.split('.') {
        part = part["properties"][name].take();
        if name == "line" {
            part = part["items"].take();
        }
    }
    part
}

#[test]
fn each_form_of_value_is_described() {
    let amount = json!({"type": "string", "pattern": "^[0-9]+(\\.[0-9]{1,2})?$"});
    let moment = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$";
    for (key, form) in [
        ("subscriber.name", json!({"type": "string"})),
        ("subscriber.email", json!({"type": "string", "format": "email"})),
        (
            "subscriber.address",
            json!({"type": "array", "items": {"type": "string"}, "maxItems": 10}),
        ),
        ("line.contract", json!({"enum": ["postpaid", "prepaid", "hybrid"]})),
        ("line.start", json!({"type": "string", "format": "date"})),
        (
            "line.lost.told",
            json!({"description": "By a clock in Brussels.", "type": "string", "pattern": moment}),
        ),
        ("line.billing_day", json!({"type": "integer", "minimum": 1, "maximum": 31})),
        ("line.bundle", json!({"type": "boolean"})),
        ("bill.amount", amount.clone()),
        ("line.device.table", json!({"type": "array", "items": amount})),
    ] {
        assert_eq!(form_of(key), form, "{key}");
    }
}

#[test]
fn what_the_reader_cannot_do_without_is_required() {
    let schema = schema();
    assert_eq!(schema["required"], json!(["subscriber", "line"]));
    assert_eq!(schema["properties"]["subscriber"]["required"], json!(["kind"]));
    assert_eq!(schema["properties"]["helper"]["required"], json!(["relation"]));
    assert_eq!(schema["properties"]["bill"]["required"], Value::Null);
}

#[test]
fn the_source_is_a_word_or_a_word_for_each_fact() {
    let word = json!({"enum": ["person", "bill", "card", "operator", "directory"]});
    let both = schema()["properties"]["source"]["anyOf"].take();
    assert_eq!(both, json!([word, {"type": "object", "additionalProperties": word}]));
}
