//! One brand: the name on the bill, what is known of it, and what is not.
//!
//! It must never offer an address for notices that no page of the brand offers.

use jiff::civil::Date;

use crate::source::{Provenance, Source};

/// A brand with everything that its record says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brand {
    /// Id, and name of its file.
    pub id: String,
    /// The name on the bill and the card.
    pub name: String,
    /// Other names that people use.
    pub also_called: Vec<String>,
    /// What kind of brand it is, in words.
    pub kind: String,
    /// Whether it still sells.
    pub status: Status,
    /// Who took it over, for a brand that ended or merged.
    pub successor: Option<Successor>,
    /// Id of the brand whose legal entity is party to the contract; none when unknown.
    pub contract_party: Option<String>,
    /// Id of the brand whose network carries it; none when unknown.
    pub network: Option<String>,
    /// Languages in which it is known to answer; empty when unknown.
    pub languages: Vec<String>,
    /// The day on which the record's sources were read.
    pub seen: Date,
    /// Ways to reach it.
    pub channels: Vec<Channel>,
    /// Conflicts between sources, and traps.
    pub warnings: Vec<Warning>,
    /// The sources that the record names.
    pub sources: Vec<Source>,
    pub(crate) party: Option<Party>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) unknown: Vec<String>,
}

/// Whether a brand still sells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// It does.
    Active,
    /// Its customers are being moved to another brand.
    Merging,
    /// It lives on under another name.
    Merged,
    /// It is gone.
    Ended,
    /// No source tells.
    Unknown,
}

/// What became of a brand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Successor {
    /// This brand took over, by id.
    Brand(String),
    /// Nobody took over.
    Nobody,
}

/// The legal entity that is party to the contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Its name in Dutch, where it has one.
    pub name_nl: Option<String>,
    /// Its name in French, where it has one.
    pub name_fr: Option<String>,
    /// Enterprise number, as `BE0123456789`.
    pub enterprise_number: Option<String>,
    /// What to know about the name.
    pub note: Option<String>,
    /// Where this comes from.
    pub provenance: Provenance,
}

/// One known fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name, as in `prepaid_validity`.
    pub name: &'static str,
    /// What is known.
    pub value: FactValue,
    /// Only a part of the answer is known.
    pub is_partial: bool,
    /// What to know about it.
    pub note: Option<String>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// One answer or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// One text.
    One(String),
    /// Several, in order.
    Several(Vec<String>),
}

/// A way to reach a brand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// What kind of way.
    pub kind: ChannelKind,
    /// Number, address of a page or mail address; none when only its existence is known, and for post.
    pub value: Option<String>,
    /// Postal address, line by line; empty for other kinds.
    pub lines: Vec<String>,
    /// What it is for.
    pub usage: String,
    /// May a written notice of termination go there?
    pub for_notices: ForNotices,
    /// Opening hours, when known.
    pub hours: Option<String>,
    /// Which customers a telephone line serves; none for a line that is no customer line.
    pub serves: Option<Serves>,
    /// Where this comes from.
    pub provenance: Provenance,
}

/// The kinds of channels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChannelKind {
    /// A telephone line.
    Phone,
    /// A mail address.
    Email,
    /// A postal address.
    Post,
    /// A page about cancelling.
    Page,
    /// A form on the web.
    Form,
    /// The customer area, on the web or as an app.
    CustomerArea,
    /// A chat.
    Chat,
    /// Shops.
    Shop,
    /// A social network.
    Social,
    /// A text message to a short number.
    Sms,
    /// A code that is dialled on the line itself.
    Code,
}

/// May a written notice of termination go to a channel?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ForNotices {
    /// A page of the brand says so.
    Yes,
    /// It serves another purpose, or is a voice line.
    No,
    /// No source tells.
    Unknown,
}

/// Which customers a telephone line serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Serves {
    /// Customers who call from a card of the brand: the number works nowhere else.
    OwnNetwork,
    /// Customers who call from any telephone.
    AnyPhone,
    /// Customers with a prepaid card, from any telephone.
    Prepaid,
    /// Customers with a subscription, from any telephone.
    Postpaid,
    /// Firms.
    Business,
}

/// A conflict between sources, or a trap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Its id, shared by the brands that it concerns.
    pub id: String,
    /// Numbers or codes that it is about.
    pub about: Vec<String>,
    /// What to know.
    pub text: String,
    /// Where this comes from.
    pub provenance: Provenance,
}

/// An address for notices that a page of the brand offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address<'a> {
    /// Postal address, line by line.
    pub lines: &'a [String],
    /// The channel that it stands in.
    pub channel: &'a Channel,
}

impl Brand {
    /// Returns the legal entity that is party to the contract; none when unknown.
    pub fn party(&self) -> Option<&Party> {
        self.party.as_ref()
    }

    /// Returns the postal address to which the brand itself says that notices go; none when no page says so.
    pub fn address_for_notices(&self) -> Option<Address<'_>> {
        self.for_notices(ChannelKind::Post)
            .next()
            .map(|channel| Address { lines: &channel.lines, channel })
    }

    /// Returns the mail address to which the brand itself says that notices go; none when no page says so.
    pub fn email_for_notices(&self) -> Option<&str> {
        self.for_notices(ChannelKind::Email).find_map(|channel| channel.value.as_deref())
    }

    /// Returns the channels of one kind that take notices.
    pub fn for_notices(&self, kind: ChannelKind) -> impl Iterator<Item = &Channel> {
        self.channels_of(kind).filter(|channel| channel.for_notices == ForNotices::Yes)
    }

    /// Returns the channels of one kind.
    pub fn channels_of(&self, kind: ChannelKind) -> impl Iterator<Item = &Channel> {
        self.channels.iter().filter(move |channel| channel.kind == kind)
    }

    /// Returns the known facts, in the order of the record.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter()
    }

    /// Returns one known fact by its name.
    pub fn fact(&self, name: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.name == name)
    }

    /// Returns the names of facts and channels that no source tells.
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }

    /// Returns a source of the record by its id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Returns how many days ago the record's sources were read; 0 when that lies ahead.
    pub fn age_days(&self, today: Date) -> u32 {
        let days = (today - self.seen).get_days();
        u32::try_from(days).unwrap_or(0)
    }
}

impl Party {
    /// Returns the name, in the first language that it has.
    pub fn name(&self) -> &str {
        self.name_in("nl")
    }

    /// Returns the name as a letter in this language writes it: French in French, else Dutch, else what there is.
    pub fn name_in(&self, language: &str) -> &str {
        let (dutch, french) = (self.name_nl.as_deref(), self.name_fr.as_deref());
        let chosen = if language == "fr" { french.or(dutch) } else { dutch.or(french) };
        chosen.expect("loading refuses a party without a name")
    }
}

impl FactValue {
    /// Returns the texts, one or several.
    pub fn texts(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Several(texts) => texts,
        }
    }
}

/// Gives a closed list its words.
macro_rules! words {
    ($kind:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        impl $kind {
            /// Lists every variant.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Returns the word that records and other programs use.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }

        impl std::str::FromStr for $kind {
            type Err = $crate::source::NotOnTheList;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|known| known.as_str() == word).ok_or($crate::source::NotOnTheList)
            }
        }
    };
}
pub(crate) use words;

words!(Status {
    Active = "active",
    Merging = "merging",
    Merged = "merged",
    Ended = "ended",
    Unknown = "unknown",
});
words!(ChannelKind {
    Phone = "phone",
    Email = "email",
    Post = "post",
    Page = "page",
    Form = "form",
    CustomerArea = "customer-area",
    Chat = "chat",
    Shop = "shop",
    Social = "social",
    Sms = "sms",
    Code = "code",
});
words!(Serves {
    OwnNetwork = "own-network",
    AnyPhone = "any-phone",
    Prepaid = "prepaid",
    Postpaid = "postpaid",
    Business = "business",
});
words!(ForNotices { Yes = "yes", No = "no", Unknown = "unknown" });
