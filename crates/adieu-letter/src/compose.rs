//! Puts words into a block list: the blocks of one letter in one language.
//!
//! It must never leave out a sentence because a value is missing: that is a gap, and stops the draft.

mod brand;

use adieu_facts::{HelperRelation, LetterLang, Line, ReaderLang};
use jiff::civil::Date;

use crate::block_list::{BlockList, BlockSpec, Row, RowSpec, Say, TimelineEntry};
use crate::document::Block;
use crate::draft::DraftError;
use crate::language::code;
use crate::situation::{Role, Situation};
use crate::sms::sms_length;
use crate::texts::{Gap, Texts, Value};

/// Room to write something by hand.
const BLANK: &str = "______________________________";

/// Writes one letter.
pub(crate) struct Composer<'a> {
    /// The words.
    pub(crate) texts: &'a Texts,
    /// Their language.
    pub(crate) lang: ReaderLang,
    /// What is known.
    pub(crate) situation: Situation<'a>,
    /// Where it goes, line by line.
    window: Vec<String>,
    /// Chinese writes its sentences without spaces between.
    joint: &'static str,
}

impl<'a> Composer<'a> {
    /// Gets ready: finds the words for the line or lines that the letter is about.
    pub(crate) fn new(
        texts: &'a Texts,
        (lang, letter): (ReaderLang, LetterLang),
        situation: Situation<'a>,
        window: Vec<String>,
    ) -> Result<Self, DraftError> {
        let joint = match lang {
            ReaderLang::ZhHans => "",
            ReaderLang::En | ReaderLang::Fr | ReaderLang::Nl | ReaderLang::De => " ",
        };
        let mut composer = Composer { texts, lang, situation, window, joint };
        let has = |name: &str| composer.situation.values.contains_key(name);
        let (what, short) = if composer.situation.lines.len() != 1 {
            ("what-lines", "what-short-lines")
        } else if has("number") {
            ("what-number", "what-short-number")
        } else if has("iccid") {
            ("what-card", "what-short-card")
        } else {
            ("what-customer", "what-short-customer")
        };
        let (what, short) = (composer.say(what)?, composer.say(short)?);
        composer.situation.set("what", what);
        composer.situation.set("what_short", short);
        composer.situation.set("place", "later".to_string());
        let letter = code(crate::language::of_letter(letter)).to_string();
        composer.situation.set("letter", letter);
        Ok(composer)
    }

    /// Says one message.
    pub(crate) fn say(&self, id: &str) -> Result<String, DraftError> {
        self.texts.say(id, &self.situation.values).map_err(|gap| DraftError::Gap {
            message: id.to_string(),
            lang: code(self.lang),
            value: match gap {
                Gap::Message | Gap::Faulty => None,
                Gap::Value(name) => Some(name),
            },
        })
    }

    /// Writes every block of the list.
    pub(crate) fn blocks(&mut self, list: &BlockList) -> Result<Vec<Block>, DraftError> {
        let mut blocks = Vec::new();
        for spec in &list.blocks {
            if let Some(block) = self.block(spec, &blocks)? {
                blocks.push(block);
            }
        }
        Ok(blocks)
    }

    fn block(&mut self, spec: &BlockSpec, before: &[Block]) -> Result<Option<Block>, DraftError> {
        Ok(match spec {
            BlockSpec::Sender {} => Some(Block::Sender { lines: self.sender()? }),
            BlockSpec::HolderSender {} => Some(Block::Sender { lines: self.holder_sender() }),
            BlockSpec::AddressWindow {} => {
                Some(Block::AddressWindow { lines: self.window.clone() })
            }
            BlockSpec::DateLine { say } => self.text(say)?.map(|text| Block::DateLine { text }),
            BlockSpec::Subject { say } => self.text(say)?.map(|text| Block::Subject { text }),
            BlockSpec::Heading { say } => self.text(say)?.map(|text| Block::Heading { text }),
            BlockSpec::Note { say } => self.text(say)?.map(|text| Block::Note { text }),
            BlockSpec::Paragraph { say } => self.text(say)?.map(|text| Block::Paragraph { text }),
            BlockSpec::Salutation { say } => {
                let greeting = self.text(say)?;
                self.situation.set("place", "first".to_string());
                greeting.map(|text| Block::Paragraph { text })
            }
            BlockSpec::Fields { rows } => self.fields(rows)?,
            BlockSpec::List { say } => list_of(self.items(say)?, Numbering::Bullets),
            BlockSpec::OrderedList { say } => list_of(self.items(say)?, Numbering::Numbers),
            BlockSpec::Table { caption, head, row } => Some(self.table(caption, head, row)?),
            BlockSpec::Timeline { caption, head, entry } => {
                self.timeline((caption, head), entry)?
            }
            BlockSpec::LinesTable {} => self.lines_table()?,
            BlockSpec::LinesList {} => self.lines_list(),
            BlockSpec::Blanks { say } => {
                let name = |name: String| (name, BLANK.to_string());
                Some(Block::Fields { rows: self.items(say)?.into_iter().map(name).collect() })
            }
            BlockSpec::Signature {} => Some(self.signature()?),
            BlockSpec::BrandLines {} => self.brand_lines()?,
            BlockSpec::BrandPages {} => self.brand_pages()?,
            BlockSpec::BrandNotes { about, when } => {
                let applies = when.iter().all(|when| when.holds(&self.situation.held));
                if applies { self.brand_note(*about)? } else { None }
            }
            BlockSpec::HolderSignature {} => Some(self.holder_signature()?),
            BlockSpec::SmsLength { say } => self.length_of(before, say)?,
        })
    }

    /// Says each message that applies; after the first, the letter has begun.
    fn items(&mut self, say: &[Say]) -> Result<Vec<String>, DraftError> {
        let mut items = Vec::new();
        for one in say {
            if one.applies(&self.situation.held) {
                items.push(self.say(one.message())?);
                self.situation.set("place", "later".to_string());
            }
        }
        Ok(items)
    }

    fn text(&mut self, say: &[Say]) -> Result<Option<String>, DraftError> {
        let items = self.items(say)?;
        Ok(if items.is_empty() { None } else { Some(items.join(self.joint)) })
    }

    fn fields(&self, rows: &[Row]) -> Result<Option<Block>, DraftError> {
        let mut shown = Vec::new();
        for row in rows {
            let (variable, label) = row.variable_and_label();
            if let Some(Value::Text(value)) = self.situation.values.get(variable) {
                shown.push((self.say(label)?, value.clone()));
            }
        }
        Ok(if shown.is_empty() { None } else { Some(Block::Fields { rows: shown }) })
    }

    fn table(&self, caption: &str, head: &[String], rows: &[RowSpec]) -> Result<Block, DraftError> {
        let cells = |ids: &[String]| -> Result<Vec<String>, DraftError> {
            ids.iter().map(|id| self.say(id)).collect()
        };
        let held = &self.situation.held;
        let rows: Result<Vec<_>, _> =
            rows.iter().filter(|row| row.applies(held)).map(|row| cells(&row.cells)).collect();
        Ok(Block::Table { caption: self.say(caption)?, head: cells(head)?, rows: rows? })
    }

    /// What happened, in the order of its days; left out when nothing has a day.
    fn timeline(
        &self,
        (caption, head): (&str, &[String]),
        entries: &[TimelineEntry],
    ) -> Result<Option<Block>, DraftError> {
        let held = &self.situation.held;
        let mut dated: Vec<(Date, String)> = Vec::new();
        for entry in entries.iter().filter(|entry| entry.when.iter().all(|when| when.holds(held))) {
            if let Some(day) = self.situation.days.get(entry.on.as_str()) {
                dated.push((*day, self.say(&entry.say)?));
            }
        }
        dated.sort_by_key(|(day, _)| *day);
        if dated.is_empty() {
            return Ok(None);
        }
        let head: Result<Vec<_>, _> = head.iter().map(|id| self.say(id)).collect();
        let row = |(day, what): (Date, String)| vec![self.situation.date(day), what];
        Ok(Some(Block::Table {
            caption: self.say(caption)?,
            head: head?,
            rows: dated.into_iter().map(row).collect(),
        }))
    }

    fn lines_table(&self) -> Result<Option<Block>, DraftError> {
        if self.situation.lines.len() < 2 {
            return Ok(None);
        }
        if self.situation.lines.iter().any(|line| self.situation.end_of(line).is_none()) {
            return Ok(self.lines_list());
        }
        let end = |line: &&Line| self.situation.end_of(line);
        let every_end = self.situation.lines.iter().all(|line| end(line).is_some());
        let row = |line: &&Line| {
            let day = end(line).filter(|_| every_end).map(|day| self.situation.date(day));
            std::iter::once(Situation::name_of(line)).chain(day).collect()
        };
        let mut head = vec![self.say("lines-line")?];
        if every_end {
            head.push(self.say("lines-end-date")?);
        }
        let caption = self.say("lines-caption")?;
        let rows = self.situation.lines.iter().map(row).collect();
        Ok(Some(Block::Table { caption, head, rows }))
    }

    /// The lines by name, where there are several.
    fn lines_list(&self) -> Option<Block> {
        let lines = &self.situation.lines;
        let names = || lines.iter().map(|line| Situation::name_of(line)).collect();
        if lines.len() < 2 { None } else { list_of(names(), Numbering::Bullets) }
    }

    fn role_line(&self) -> Result<Option<String>, DraftError> {
        Ok(match self.situation.role() {
            Role::Holder => None,
            Role::Heir | Role::For(HelperRelation::Heir) => Some(self.say("role-heir")?),
            Role::For(HelperRelation::Mandate) => Some(self.say("role-mandate")?),
            Role::For(HelperRelation::Parent) => Some(self.say("role-parent")?),
            Role::For(HelperRelation::Guardian) => Some(self.say("role-guardian")?),
        })
    }

    fn value(&self, name: &str) -> Option<String> {
        match self.situation.values.get(name) {
            Some(Value::Text(text)) => Some(text.clone()),
            Some(Value::Count(_)) | None => None,
        }
    }

    fn sender(&self) -> Result<Vec<String>, DraftError> {
        let mut lines: Vec<String> = self.value("signatory").into_iter().collect();
        lines.extend(self.role_line()?);
        Ok(self.with_address(lines))
    }

    fn holder_sender(&self) -> Vec<String> {
        self.with_address(self.value("holder").into_iter().collect())
    }

    /// Adds address and ways to reply below a name.
    fn with_address(&self, mut lines: Vec<String>) -> Vec<String> {
        let address = &self.situation.input.facts.subscriber.address;
        lines.extend(address.iter().map(|line| crate::plain::plain(line)));
        lines.extend(self.value("email"));
        lines.extend(self.value("phone"));
        lines.retain(|line| !line.is_empty());
        lines
    }

    fn signature(&self) -> Result<Block, DraftError> {
        let mut lines: Vec<String> = self.value("signatory").into_iter().collect();
        lines.extend(self.role_line()?);
        Ok(Block::Signature { closing: self.say("closing-formula")?, lines })
    }

    /// The holder signs, whoever acts otherwise.
    fn holder_signature(&self) -> Result<Block, DraftError> {
        let lines = self.value("holder").into_iter().collect();
        Ok(Block::Signature { closing: self.say("closing-formula")?, lines })
    }

    fn length_of(&mut self, before: &[Block], say: &[Say]) -> Result<Option<Block>, DraftError> {
        let text = before.iter().rev().find_map(|block| match block {
            Block::Paragraph { text } => Some(text.as_str()),
            Block::Sender { .. }
            | Block::AddressWindow { .. }
            | Block::DateLine { .. }
            | Block::Subject { .. }
            | Block::Fields { .. }
            | Block::Heading { .. }
            | Block::List { .. }
            | Block::Table { .. }
            | Block::Signature { .. }
            | Block::Note { .. } => None,
        });
        let length = sms_length(text.unwrap_or_default());
        self.situation.values.insert("sms_units", Value::Count(length.units));
        self.situation.values.insert("sms_parts", Value::Count(length.parts));
        Ok(self.text(say)?.map(|text| Block::Note { text }))
    }
}

/// How a list is marked.
enum Numbering {
    Bullets,
    Numbers,
}

fn list_of(items: Vec<String>, numbering: Numbering) -> Option<Block> {
    if items.is_empty() {
        return None;
    }
    let ordered = match numbering {
        Numbering::Bullets => false,
        Numbering::Numbers => true,
    };
    Some(Block::List { ordered, items })
}
