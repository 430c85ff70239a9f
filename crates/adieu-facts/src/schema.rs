//! The JSON Schema of a facts file, made from the table of its keys.
//!
//! It must never name a fact that the file would refuse, nor a form that it would not take.

use serde_json::{Map, Value, json};

use super::file::{MAX_LINES, MAX_TEXT_LINES};
use super::keys::{KEYS, SOURCES, Shape};

/// Returns the schema: one object of sections, with a list of lines.
///
/// ```
/// let schema = adieu_facts::schema();
/// assert_eq!(schema["properties"]["bill"]["properties"]["due"]["format"], "date");
/// ```
pub fn schema() -> Value {
    let mut sections = Map::new();
    for key in KEYS {
        put(&mut sections, key.name, form(key.shape));
    }
    if let Some(line) = sections.get_mut("line") {
        *line = json!({"type": "array", "maxItems": MAX_LINES, "items": line.take()});
    }
    if let Some(source) = sections.get_mut("source") {
        *source = sources();
    }
    require(&mut sections, "subscriber", "kind");
    require(&mut sections, "helper", "relation");
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Facts",
        "description": "What a person tells of a contract. TOML files have the same keys.",
        "type": "object",
        "properties": sections,
        "required": ["subscriber", "line"],
        "additionalProperties": false,
    })
}

/// Puts a form at its dotted name, making the sections on the way.
fn put(table: &mut Map<String, Value>, name: &str, form: Value) {
    let Some((first, rest)) = name.split_once('.') else {
        table.insert(name.to_owned(), form);
        return;
    };
    let empty = json!({"type": "object", "properties": {}, "additionalProperties": false});
    let section = table.entry(first.to_owned()).or_insert(empty);
    if let Some(below) = section["properties"].as_object_mut() {
        put(below, rest, form);
    }
}

fn require(sections: &mut Map<String, Value>, section: &str, name: &str) {
    if let Some(section) = sections.get_mut(section).and_then(Value::as_object_mut) {
        section.insert("required".to_owned(), json!([name]));
    }
}

fn sources() -> Value {
    let word = json!({"enum": SOURCES});
    let each = json!({"type": "object", "additionalProperties": word});
    json!({"description": "Where facts come from; as an object, by dotted key, with `default`.", "anyOf": [word, each]})
}

fn form(shape: Shape) -> Value {
    let amount = json!({"type": "string", "pattern": "^[0-9]+(\\.[0-9]{1,2})?$"});
    match shape {
        Shape::Text | Shape::Number | Shape::Phone | Shape::Iccid | Shape::Imsi => {
            json!({"type": "string"})
        }
        Shape::Email => json!({"type": "string", "format": "email"}),
        Shape::Lines => {
            json!({"type": "array", "items": {"type": "string"}, "maxItems": MAX_TEXT_LINES})
        }
        Shape::Word(words) => json!({"enum": words}),
        Shape::Day => json!({"type": "string", "format": "date"}),
        Shape::Moment => json!({
            "description": "By a clock in Brussels.",
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$",
        }),
        Shape::Whole(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        Shape::Flag => json!({"type": "boolean"}),
        Shape::Euro => amount,
        Shape::Euros => json!({"type": "array", "items": amount}),
    }
}
