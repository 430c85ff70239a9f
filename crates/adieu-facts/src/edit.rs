//! One fact at a time: asked for, set or cleared by its dotted key.
//!
//! It must never change a second fact on the way.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::FactsError;
use super::file::{check_value, typed};
use super::keys::{self, Key, Shape};
use super::{FactSource, Facts, FactsErrorKind, Line, Subscriber, SubscriberKind, Wish};

impl Facts {
    /// Returns facts that know nothing yet but the kind of subscriber.
    pub fn empty(kind: SubscriberKind) -> Self {
        Self {
            source: FactSource::default(),
            subscriber: Subscriber {
                kind,
                workers: None,
                name: String::new(),
                address: Vec::new(),
                billing_address: Vec::new(),
                email: String::new(),
                contact_phone: String::new(),
                reads: None,
                letter_language: None,
                small_firm: None,
                id_kind: None,
                id_asked: None,
                died: None,
            },
            helper: None,
            lines: Vec::new(),
            wish: Wish::default(),
            bill: None,
            debit: None,
            complaint: None,
            notice: None,
            request: None,
            source_of: Default::default(),
        }
    }

    /// Returns the key with the number of its line: `line.monthly_fee` becomes `line.0.monthly_fee` where there is one line.
    pub fn full_key(&self, key: &str) -> Result<String, FactsError> {
        keys::full_key(key, self.lines.len())
    }

    /// Returns a fact as the file would have it, without quotes; lists are joined with ` | `.
    ///
    /// None stands for an unknown key as well as for an absent fact.
    pub fn get(&self, key: &str) -> Option<String> {
        let address = Address::of(self, key).ok()?;
        let section = match address.section {
            "source" => {
                return toml::Value::try_from(self.source).ok()?.as_str().map(str::to_owned);
            }
            "subscriber" => table_of(&self.subscriber),
            "helper" => table_of(self.helper.as_ref()?),
            "wish" => table_of(&self.wish),
            "bill" => table_of(self.bill.as_ref()?),
            "debit" => table_of(self.debit.as_ref()?),
            "complaint" => table_of(self.complaint.as_ref()?),
            "notice" => table_of(self.notice.as_ref()?),
            "request" => table_of(self.request.as_ref()?),
            _ => table_of(self.lines.get(address.line?)?),
        };
        let mut parts = address.rest.split('.');
        let first = section.get(parts.next()?)?.clone();
        let value = parts.try_fold(first, |value, part| value.get(part).cloned())?;
        Some(spoken(&value))
    }

    /// Returns the facts with one of them set anew; an empty value clears it.
    ///
    /// The value is written as in the file, without quotes; lines of an address are parted by `|` or `;`. A line that
    /// is not there yet begins with its first fact.
    ///
    /// ```
    /// use adieu_facts::{Facts, SubscriberKind};
    /// let facts = Facts::empty(SubscriberKind::Consumer)
    ///     .set("line.monthly_fee", "25.00")?
    ///     .set("line.send_to.post", "Rue Haute 1 | 1000 Bruxelles")?;
    /// assert_eq!(facts.get("line.0.monthly_fee").as_deref(), Some("25.00"));
    /// # Ok::<(), adieu_facts::FactsError>(())
    /// ```
    pub fn set(&self, key: &str, value: &str) -> Result<Self, FactsError> {
        let address = Address::of(self, key)?;
        let value = check_value(address.key.shape, &typed(address.key.shape, unquoted(value)))
            .map_err(|fault| FactsError::new(fault.kind, &address.full).with_hint(fault.hint))?;
        let mut facts = self.clone();
        match address.section {
            "source" => facts.source = address.made(value.unwrap_or_else(|| "person".into()))?,
            "subscriber" => {
                facts.subscriber = address.changed(table_of(&self.subscriber), value)?
            }
            "helper" => facts.helper = address.changed_or_gone(self.helper.as_ref(), value)?,
            "wish" => facts.wish = address.changed(table_of(&self.wish), value)?,
            "bill" => facts.bill = address.changed_or_gone(self.bill.as_ref(), value)?,
            "debit" => facts.debit = address.changed_or_gone(self.debit.as_ref(), value)?,
            "complaint" => {
                facts.complaint = address.changed_or_gone(self.complaint.as_ref(), value)?
            }
            "notice" => facts.notice = address.changed_or_gone(self.notice.as_ref(), value)?,
            "request" => facts.request = address.changed_or_gone(self.request.as_ref(), value)?,
            _ => facts.set_line(&address, value)?,
        }
        Ok(facts)
    }

    /// Returns the facts with another source for one of them.
    pub fn set_source(&self, key: &str, source: FactSource) -> Result<Self, FactsError> {
        let key = self.full_key(key)?;
        let mut facts = self.clone();
        if source == facts.source {
            facts.source_of.remove(&key);
        } else {
            facts.source_of.insert(key, source);
        }
        Ok(facts)
    }

    fn set_line(
        &mut self,
        address: &Address,
        value: Option<toml::Value>,
    ) -> Result<(), FactsError> {
        let number = address.line.unwrap_or_default();
        let table = self.lines.get(number).map(table_of).unwrap_or_default();
        let line: Line = address.changed(table, value)?;
        match self.lines.get_mut(number) {
            Some(place) => *place = line,
            None => self.lines.push(line),
        }
        Ok(())
    }
}

/// Where a fact stands.
struct Address {
    key: &'static Key,
    full: String,
    section: &'static str,
    rest: &'static str,
    line: Option<usize>,
}

impl Address {
    fn of(facts: &Facts, key: &str) -> Result<Self, FactsError> {
        let full = facts.full_key(key)?;
        let (name, line) = keys::without_index(&full);
        let key = keys::find(&name).expect("a full key is a known one");
        let (section, rest) = key.name.split_once('.').unwrap_or((key.name, ""));
        Ok(Self { key, full, section, rest, line })
    }

    /// Puts the value into a section and makes the section again.
    fn changed<T: DeserializeOwned>(
        &self,
        mut table: toml::Table,
        value: Option<toml::Value>,
    ) -> Result<T, FactsError> {
        put(&mut table, self.rest, value);
        self.made(toml::Value::Table(table))
    }

    /// As `changed`, for a section that is gone when it says nothing.
    fn changed_or_gone<T: Serialize + DeserializeOwned>(
        &self,
        section: Option<&T>,
        value: Option<toml::Value>,
    ) -> Result<Option<T>, FactsError> {
        let mut table = section.map(table_of).unwrap_or_default();
        put(&mut table, self.rest, value);
        // An empty text says nothing, though the section is written with it.
        table.retain(|_, value| value.as_str() != Some(""));
        match table.is_empty() {
            true => Ok(None),
            false => self.made(toml::Value::Table(table)).map(Some),
        }
    }

    fn made<T: DeserializeOwned>(&self, value: toml::Value) -> Result<T, FactsError> {
        T::deserialize(value).map_err(|_| {
            let needed = match self.section {
                "helper" => "helper.relation",
                _ => self.full.as_str(),
            };
            FactsError::new(FactsErrorKind::Missing, needed).with_hint(keys::needed(needed))
        })
    }
}

/// Sets or clears a value below a table; a table that says nothing any more goes with it.
fn put(table: &mut toml::Table, path: &str, value: Option<toml::Value>) {
    let Some((first, rest)) = path.split_once('.') else {
        match value {
            Some(value) => drop(table.insert(path.to_owned(), value)),
            None => drop(table.remove(path)),
        }
        return;
    };
    let below = table.entry(first).or_insert_with(|| toml::Value::Table(toml::Table::new()));
    if let Some(inner) = below.as_table_mut() {
        put(inner, rest, value);
        if inner.is_empty() {
            table.remove(first);
        }
    }
}

/// Takes off the quotation marks around a whole value, which some shells hand on and a facts file would write.
fn unquoted(value: &str) -> &str {
    let inner = value.trim().strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.filter(|inner| !inner.contains('"')).unwrap_or(value)
}

pub(super) fn table_of<T: Serialize>(section: &T) -> toml::Table {
    toml::Table::try_from(section).expect("facts are plain tables of texts, numbers and lists")
}

fn spoken(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(items) => items.iter().map(spoken).collect::<Vec<_>>().join(" | "),
        toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_)
        | toml::Value::Table(_) => value.to_string(),
    }
}

/// Says whether a value is written in the file without quotes.
pub(super) fn is_bare(shape: Shape) -> bool {
    match shape {
        Shape::Day => true,
        Shape::Text
        | Shape::Lines
        | Shape::Word(_)
        | Shape::Whole(..)
        | Shape::Flag
        | Shape::Moment
        | Shape::Euro
        | Shape::Euros
        | Shape::Number
        | Shape::Phone
        | Shape::Iccid
        | Shape::Imsi
        | Shape::Email => false,
    }
}
