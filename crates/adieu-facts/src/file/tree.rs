//! A facts file as a plain tree, whether it was TOML or JSON, each part with its place.
//!
//! It must never judge a value: that is the work of the one who reads the tree.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value and its place, in bytes from the start of the file.
pub(crate) struct Node {
    pub(crate) at: Option<usize>,
    pub(crate) value: Value,
}

/// A name, its place, and what stands under it.
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) at: Option<usize>,
    pub(crate) node: Node,
}

/// What a facts file can hold.
pub(crate) enum Value {
    Table(Vec<Entry>),
    List(Vec<Node>),
    Text(String),
    Whole(i64),
    /// A number with a fraction, or one too large to count, as it was written.
    Fraction(String),
    Flag(bool),
    Day(String),
    /// A time, with or without its day, as it was written.
    Time(String),
    Nothing,
}

impl Node {
    /// Returns a text without a place.
    pub(crate) fn text(text: &str) -> Self {
        Value::Text(text.to_owned()).into()
    }
}

impl From<Value> for Node {
    fn from(value: Value) -> Self {
        Self { at: None, value }
    }
}

/// Takes a TOML document over, in the order of the file; the document is freed on the way.
pub(crate) fn of_toml(table: DeTable<'_>, at: usize) -> Node {
    let mut entries: Vec<Entry> = table
        .into_iter()
        .map(|(name, value)| Entry {
            at: Some(name.span().start),
            name: name.into_inner().into_owned(),
            node: of_toml_value(value),
        })
        .collect();
    entries.sort_by_key(|entry| entry.at);
    Node { at: Some(at), value: Value::Table(entries) }
}

fn of_toml_value(value: Spanned<DeValue<'_>>) -> Node {
    let at = value.span().start;
    let value = match value.into_inner() {
        DeValue::Table(table) => return of_toml(table, at),
        DeValue::Array(items) => Value::List(items.into_iter().map(of_toml_value).collect()),
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Value::Whole(number),
            Err(_) => Value::Fraction(number.as_str().to_owned()),
        },
        DeValue::Float(number) => Value::Fraction(number.as_str().to_owned()),
        DeValue::Boolean(flag) => Value::Flag(flag),
        DeValue::Datetime(day) => match (day.date, day.time) {
            (Some(date), None) => Value::Day(date.to_string()),
            (Some(_) | None, _) => Value::Time(day.to_string()),
        },
    };
    Node { at: Some(at), value }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

/// Takes JSON over; a name that is said twice stays twice.
struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("facts")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Value::Flag(flag).into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Value::Whole(number).into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(i64::try_from(number)
            .map_or_else(|_| Value::Fraction(number.to_string()), Value::Whole)
            .into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Value::Fraction(number.to_string()).into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::text(text))
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Value::Nothing.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list).into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut table = Vec::new();
        while let Some((name, node)) = entries.next_entry()? {
            table.push(Entry { name, at: None, node });
        }
        Ok(Value::Table(table).into())
    }
}
