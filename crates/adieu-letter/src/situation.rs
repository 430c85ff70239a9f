//! What is known of a contract, as values and conditions that texts can use.
//!
//! Values are plain text; what is unknown is absent, never empty and never guessed.

mod brand;
mod claims;
mod history;
mod holder;

use std::collections::{BTreeMap, BTreeSet};

use adieu_case::Channel;
use adieu_facts::{ContractKind, Facts, HelperRelation, Line, LineUse, ReaderLang, SubscriberKind};
use adieu_words::{Figures, Words};
use jiff::civil::Date;

use crate::condition::Condition;
use crate::language::of_words;
use crate::letter_facts::LetterFacts;
use crate::plain::plain;
use crate::rights::add_rights;
use crate::texts::{Value, Values};

pub(crate) use claims::{amounts_add_up, reminder_cost_fits};
use history::History;

/// A reply is asked within so many days: our own choice, so the letter says it would be welcome.
const REPLY_DAYS: i64 = 7;
/// An answer to a claim or a last demand is asked within so many days: our own choice too.
const ANSWER_DAYS: i64 = 14;

/// What is known of one contract in one language.
pub(crate) struct Situation<'a> {
    /// What it is about.
    pub(crate) input: LetterFacts<'a>,
    /// The lines, in order.
    pub(crate) lines: Vec<&'a Line>,
    /// The conditions that hold.
    pub(crate) held: BTreeSet<Condition>,
    /// The values that texts may use.
    pub(crate) values: Values,
    /// The days among the values, by the same names.
    pub(crate) days: BTreeMap<&'static str, Date>,
    /// How dates and amounts are written.
    pub(crate) figures: Figures,
    /// What was sent before.
    pub(crate) history: History,
}

/// The role in which somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The holder signs.
    Holder,
    /// An heir signs.
    Heir,
    /// Somebody else signs.
    For(HelperRelation),
}

impl<'a> Situation<'a> {
    /// Gathers what is known.
    pub(crate) fn of(input: LetterFacts<'a>, lang: ReaderLang) -> Self {
        let lines: Vec<&Line> =
            input.lines.iter().filter_map(|index| input.facts.lines.get(*index)).collect();
        let figures = Figures::new(of_words(lang));
        let history = History::of(&input);
        let (held, values, days) = (BTreeSet::new(), Values::new(), BTreeMap::new());
        let mut situation = Situation { input, lines, held, values, days, figures, history };
        situation.add_people();
        situation.add_lines();
        situation.add_days();
        situation.add_money();
        situation.add_conversation();
        situation.add_history();
        situation.add_bill();
        situation.add_refund();
        situation.add_sale();
        situation.add_complaint();
        situation.add_brand();
        situation.add_change();
        situation.add_death();
        situation.add_data_rights();
        add_rights(&input, &mut situation.held);
        situation
    }

    /// Returns in what role the letter is signed.
    pub(crate) fn role(&self) -> Role {
        let facts = self.input.facts;
        let relation = facts.helper.as_ref().map(|helper| helper.relation);
        match (facts.subscriber.kind, relation) {
            (SubscriberKind::Estate, _) | (_, Some(HelperRelation::Heir)) => Role::Heir,
            (_, Some(relation)) => Role::For(relation),
            (_, None) => Role::Holder,
        }
    }

    /// Returns the wished last day of a line.
    pub(crate) fn end_of(&self, line: &Line) -> Option<Date> {
        self.input.facts.wish_of(line).end_date
    }

    /// Writes a day without characters that only a typesetter needs.
    pub(crate) fn date(&self, day: Date) -> String {
        Words::plain(&self.figures.date(day))
    }

    /// Returns how a line is called in a table: its number, else its card.
    pub(crate) fn name_of(line: &Line) -> String {
        match (&line.number, &line.iccid) {
            (Some(number), _) => number.international_format(),
            (None, Some(card)) => card.reveal().to_string(),
            (None, None) => plain(&line.customer_number),
        }
    }

    /// Sets a value unless its text is empty.
    pub(crate) fn set(&mut self, name: &'static str, text: String) {
        if !text.is_empty() {
            self.values.insert(name, Value::Text(text));
        }
    }

    /// Adds the conditions that hold.
    fn hold<const N: usize>(&mut self, conditions: [(Condition, bool); N]) {
        let held = conditions.into_iter().filter(|(_, holds)| *holds);
        self.held.extend(held.map(|(condition, _)| condition));
    }

    fn add_people(&mut self) {
        let facts: &'a Facts = self.input.facts;
        let subscriber = &facts.subscriber;
        let holder = plain(&subscriber.name);
        let helper = facts.helper.as_ref().map(|helper| plain(&helper.name)).unwrap_or_default();
        let role = self.role();
        let (relation, voice) = match role {
            Role::Holder if subscriber.kind == SubscriberKind::Business => ("holder", "many"),
            Role::Holder => ("holder", "one"),
            Role::Heir | Role::For(HelperRelation::Heir) => ("heir", "one"),
            Role::For(HelperRelation::Mandate) => ("mandate", "one"),
            Role::For(HelperRelation::Parent) => ("parent", "one"),
            Role::For(HelperRelation::Guardian) => ("guardian", "one"),
        };
        self.set("signatory", if helper.is_empty() { holder.clone() } else { helper });
        self.set("holder", holder);
        self.set("relation", relation.to_string());
        self.set("voice", voice.to_string());
        self.set("brand", self.input.brand.map(|brand| plain(&brand.name)).unwrap_or_default());
        self.set("reference", self.input.case.to_string());
        self.set("email", plain(&subscriber.email));
        self.set("phone", self.reply_phone());
        let address: Vec<String> = subscriber.address.iter().map(|line| plain(line)).collect();
        self.set("address", address.join(", "));
        self.hold([
            (Condition::ReplyMail, self.values.contains_key("email")),
            (Condition::Estate, role == Role::Heir),
            (Condition::Helper, role != Role::Holder),
            (Condition::Mandate, role == Role::For(HelperRelation::Mandate)),
        ]);
    }

    /// The telephone for replies, unless it is one of the lines that end.
    fn reply_phone(&self) -> String {
        let phone = plain(&self.input.facts.subscriber.contact_phone);
        let parsed = adieu_telecom::Msisdn::parse(&phone).ok();
        let ends = parsed.is_some() && self.lines.iter().any(|line| line.number == parsed);
        match parsed {
            Some(_) if ends => String::new(),
            Some(number) => number.international_format(),
            None => phone,
        }
    }

    fn add_lines(&mut self) {
        let lines = self.lines.clone();
        self.values.insert("lines", Value::Count(lines.len()));
        let customer = lines.iter().map(|line| plain(&line.customer_number));
        self.set("customer_number", customer.clone().find(|c| !c.is_empty()).unwrap_or_default());
        if let [line] = lines.as_slice() {
            if let Some(number) = &line.number {
                self.set("number", number.international_format());
                self.set("number_short", number.reveal().to_string());
            }
            if let Some(card) = &line.iccid {
                self.set("iccid", card.reveal().to_string());
            }
        }
        let short = |line: &&Line| match &line.number {
            Some(number) => number.reveal().to_string(),
            None => Self::name_of(line),
        };
        self.set("numbers_short", lines.iter().map(short).collect::<Vec<_>>().join(", "));
        let m2m = lines.iter().filter(|line| line.line_use == LineUse::M2m).count();
        self.hold([
            (Condition::M2m, m2m > 0 && m2m == lines.len()),
            (Condition::MixedM2m, m2m > 0 && m2m < lines.len()),
        ]);
        let prepaid = |line: &&Line| line.contract == Some(ContractKind::Prepaid);
        self.hold([
            (Condition::Prepaid, !lines.is_empty() && lines.iter().all(prepaid)),
            (Condition::Device, lines.iter().any(|line| line.device_told().is_some())),
        ]);
        self.hold([(
            Condition::DirectDebit,
            lines.iter().any(|line| line.direct_debit == Some(true)),
        )]);
    }

    fn add_days(&mut self) {
        let days: BTreeSet<Date> = self.lines.iter().filter_map(|line| self.end_of(line)).collect();
        self.hold([
            (Condition::DatesDiffer, days.len() > 1),
            (Condition::OneDate, days.len() == 1),
        ]);
        if let [day] = days.iter().copied().collect::<Vec<_>>().as_slice() {
            self.set("end_date", self.date(*day));
            self.set("end_date_short", day.strftime("%d/%m/%Y").to_string());
        }
        let today = self.input.today;
        self.set("today", self.date(today));
        let reply_by = today.saturating_add(jiff::Span::new().days(REPLY_DAYS));
        self.set("reply_by", self.date(reply_by));
        let answer_by = today.saturating_add(jiff::Span::new().days(ANSWER_DAYS));
        self.set("answer_by", self.date(answer_by));
        if let Some(last) = days.iter().next_back() {
            let paid = self.lines.iter().filter_map(|line| line.paid_until).max();
            if let Some(paid) = paid.filter(|paid| paid > last) {
                self.set("paid_until", self.date(paid));
                self.hold([(Condition::PaidAhead, true)]);
            }
        }
    }

    fn add_money(&mut self) {
        let sum = |pick: fn(&Line) -> Option<i64>| -> i64 {
            self.lines.iter().filter_map(|line| pick(line)).filter(|cents| *cents > 0).sum()
        };
        let (deposit, credit) = (sum(|line| line.deposit), sum(|line| line.credit));
        for (name, cents, condition) in
            [("deposit", deposit, Condition::Deposit), ("credit", credit, Condition::Credit)]
        {
            if cents > 0 {
                self.set(name, Words::plain(&self.figures.euro(cents)));
                self.hold([(condition, true)]);
            }
        }
    }

    fn add_conversation(&mut self) {
        let on = self.input.oral.map_or(self.input.today, |oral| oral.on);
        self.set("oral_date", self.date(on));
        let condition = match self.input.oral.map(|oral| oral.channel) {
            Some(Channel::Phone) => Condition::OralPhone,
            Some(Channel::Shop) => Condition::OralShop,
            Some(Channel::Chat) => Condition::OralChat,
            Some(Channel::Email | Channel::Post | Channel::Form | Channel::Sms) | None => {
                Condition::OralUnrecorded
            }
        };
        self.hold([(condition, true)]);
    }
}
