//! What the directory knows of a brand's own ways with money: where the balance is seen, where credit is asked back.
//!
//! It must never guess a code or an address: what no record holds is not shown, nor what a record calls old.

use adieu_directory::{Brand, Channel, ChannelKind, Directory};
use adieu_facts::{ContractKind, Line};
use jiff::civil::Date;

use crate::brand_of;

/// One thing that the directory knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandHint {
    /// Id of the brand.
    pub brand: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub kind: HintKind,
    /// Code, number, address or page, or the name of the customer area.
    pub value: String,
    /// Day on which the source was read.
    pub seen: Date,
}

/// What a hint is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HintKind {
    /// The customer area.
    Area,
    /// A code that shows the balance.
    Balance,
    /// Where the credit is asked back.
    Refund,
}

impl HintKind {
    /// Returns the name as JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Area => "customer-area",
            Self::Balance => "balance",
            Self::Refund => "refund",
        }
    }
}

/// Returns what the directory knows about the money of these lines, each once.
pub(super) fn hints(lines: &[Line], directory: &Directory) -> Vec<BrandHint> {
    let mut hints: Vec<BrandHint> = Vec::new();
    for line in lines {
        let Some(brand) = brand_of(line, directory).and_then(|id| directory.brand(&id)) else {
            continue;
        };
        let of_brand = brand.channels.iter().filter_map(|channel| hint(brand, channel));
        let wanted = of_brand.filter(|hint| hint.kind == HintKind::Area || has_credit(line));
        for hint in wanted {
            if !hints.contains(&hint) {
                hints.push(hint);
            }
        }
    }
    hints.sort_by(|a, b| (&a.brand, a.kind).cmp(&(&b.brand, b.kind)));
    hints
}

fn has_credit(line: &Line) -> bool {
    match line.contract {
        Some(ContractKind::Prepaid | ContractKind::Hybrid) => true,
        Some(ContractKind::Postpaid) | None => false,
    }
}

fn hint(brand: &Brand, channel: &Channel) -> Option<BrandHint> {
    let is_old = channel.usage.contains("(old") || channel.usage.contains(" era");
    let kind = match channel.kind {
        ChannelKind::CustomerArea => HintKind::Area,
        ChannelKind::Code if channel.usage.contains("balance") => HintKind::Balance,
        ChannelKind::Form | ChannelKind::Email | ChannelKind::Phone | ChannelKind::Page
            if channel.usage.contains("refund") =>
        {
            HintKind::Refund
        }
        ChannelKind::Code
        | ChannelKind::Form
        | ChannelKind::Email
        | ChannelKind::Phone
        | ChannelKind::Page
        | ChannelKind::Post
        | ChannelKind::Chat
        | ChannelKind::Shop
        | ChannelKind::Social
        | ChannelKind::Sms => return None,
    };
    let value = channel.value.clone().or_else(|| area_name(channel, kind))?;
    let seen = channel.provenance.seen;
    (!is_old).then(|| BrandHint {
        brand: brand.id.clone(),
        name: brand.name.clone(),
        kind,
        value,
        seen,
    })
}

/// Returns the name of a customer area whose record has no address: the first words of what it is for.
fn area_name(channel: &Channel, kind: HintKind) -> Option<String> {
    let name = channel.usage.split([';', ',', ':']).next()?.trim();
    let short = name.split(' ').count() <= 3 && name.starts_with(char::is_uppercase);
    (kind == HintKind::Area && short).then(|| name.to_owned())
}
