//! The keys that records may have, section by section: one list for loading and for checking.
//!
//! It must never hold a key that nothing reads.

/// One kind of table in one kind of file.
pub(crate) struct Section {
    /// The key under which it stands; empty for the head of the file.
    pub(crate) name: &'static str,
    /// Keys that must be there.
    pub(crate) required: &'static [&'static str],
    /// Keys that may be there.
    pub(crate) optional: &'static [&'static str],
    /// How often it occurs.
    pub(crate) shape: Shape,
}

/// How a section stands in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The head of the file.
    Head,
    /// One table: `[party]`.
    One,
    /// A list of tables: `[[channel]]`.
    List,
    /// A table of named tables: `[fact.offers]`.
    Named,
}

/// The names that a fact may have.
pub(crate) const FACTS: [&str; 22] = [
    "legal_entity",
    "contract_party",
    "enterprise_number",
    "registered_address",
    "host_network",
    "status_as_seen",
    "status_note",
    "offers",
    "termination_evidence",
    "procedure",
    "required_data",
    "notice_and_effective_date",
    "costs",
    "refunds",
    "prepaid_validity",
    "suspension",
    "transfer_of_holder",
    "loss_or_theft",
    "esim_removal",
    "network_codes",
    "card_prefixes",
    "apns",
];

const SOURCE: Section = Section {
    name: "source",
    required: &["url", "seen", "basis"],
    optional: &["place", "page_date", "note"],
    shape: Shape::Named,
};

/// The sections of a brand's record.
pub(crate) const OPERATORS: &[Section] = &[
    Section {
        name: "",
        required: &["id", "name", "kind", "status", "seen"],
        optional: &[
            "also_called",
            "successor",
            "contract_party",
            "network",
            "languages",
            "unknown",
        ],
        shape: Shape::Head,
    },
    Section {
        name: "party",
        required: &["sources", "seen", "confidence"],
        optional: &["name_nl", "name_fr", "enterprise_number", "note"],
        shape: Shape::One,
    },
    Section {
        name: "fact",
        required: &["value", "sources", "seen", "confidence"],
        optional: &["partial", "note"],
        shape: Shape::Named,
    },
    Section {
        name: "channel",
        required: &["kind", "use", "for_notices", "sources", "seen", "confidence"],
        optional: &["value", "lines", "hours", "serves"],
        shape: Shape::List,
    },
    Section {
        name: "warning",
        required: &["id", "text", "sources", "seen", "confidence"],
        optional: &["about"],
        shape: Shape::List,
    },
    SOURCE,
];

const NETWORKS: &[Section] = &[
    Section {
        name: "network",
        required: &["plmn", "status", "sources", "seen", "confidence"],
        optional: &[
            "holder",
            "use",
            "brand",
            "brand_at_most",
            "shared_with",
            "msin_prefix",
            "used_in_belgium",
            "note",
        ],
        shape: Shape::List,
    },
    SOURCE,
];

const ISSUERS: &[Section] = &[
    Section {
        name: "issuer",
        required: &["prefix", "holder", "checked_to", "sources", "seen", "confidence"],
        optional: &[
            "brand",
            "brand_at_most",
            "network",
            "perhaps",
            "since",
            "former_holder",
            "former_until",
            "note",
        ],
        shape: Shape::List,
    },
    SOURCE,
];

const BLOCKS: &[Section] = &[
    Section {
        name: "block",
        required: &["prefix", "kind", "provenance", "listed_on", "sources", "seen", "confidence"],
        optional: &["holder", "brand", "before", "brands_before", "note"],
        shape: Shape::List,
    },
    SOURCE,
];

const HINTS: &[Section] = &[
    Section {
        name: "hint",
        required: &[
            "kind",
            "networks",
            "values",
            "points_to",
            "meaning",
            "sources",
            "seen",
            "confidence",
        ],
        optional: &["brand"],
        shape: Shape::List,
    },
    Section {
        name: "apn",
        required: &["name", "networks", "use", "sources", "seen", "confidence"],
        optional: &["brand"],
        shape: Shape::List,
    },
    SOURCE,
];

const PREMIUM: &[Section] = &[
    Section {
        name: "range",
        required: &["prefix", "class", "sources", "seen", "confidence"],
        optional: &["max_eur_cents_per_minute", "note"],
        shape: Shape::List,
    },
    SOURCE,
];

/// Returns the sections of a file by its path; none for a file that is no record.
pub(crate) fn sections(path: &str) -> Option<&'static [Section]> {
    match path {
        "numbering/mnc.toml" => Some(NETWORKS),
        "numbering/iccid.toml" => Some(ISSUERS),
        "numbering/ranges.toml" => Some(BLOCKS),
        "numbering/hints.toml" => Some(HINTS),
        "numbering/premium.toml" => Some(PREMIUM),
        _ if is_brand(path) => Some(OPERATORS),
        _ => None,
    }
}

/// Says whether a path is the record of a brand.
pub(crate) fn is_brand(path: &str) -> bool {
    path.strip_prefix("operators/")
        .is_some_and(|name| name.ends_with(".toml") && !name.contains('/'))
}

impl Section {
    pub(crate) fn knows(&self, key: &str) -> bool {
        self.keys().any(|known| known == key)
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.required.iter().chain(self.optional).copied()
    }
}
