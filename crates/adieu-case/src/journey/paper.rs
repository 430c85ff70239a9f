//! Papers that an operator or a shop may ask for: which may be copied, which may only be shown.
//!
//! It must never say that a paper may be copied where no source says so.

use adieu_law::{CitationId, Confidence};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

macro_rules! papers {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// A paper.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PaperId {
            $($(#[$doc])* $name,)*
        }

        impl PaperId {
            /// Every paper.
            pub const ALL: &'static [PaperId] = &[$(PaperId::$name,)*];

            /// Returns the name as data and JSON write it.
            pub fn as_str(self) -> &'static str {
                match self { $(PaperId::$name => $id,)* }
            }

            /// Finds a paper by its name.
            pub fn find(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|id| id.as_str() == name)
            }
        }
    };
}

papers! {
    /// The Belgian electronic identity card.
    BelgianEid = "belgian-eid",
    /// The Belgian card of a foreigner.
    ResidenceCard = "residence-card",
    /// A passport.
    Passport = "passport",
    /// The identity card of another country.
    ForeignId = "foreign-id",
    /// Another paper that shows who somebody is.
    OtherIdentity = "other-identity",
    /// The certificate of death.
    DeathCertificate = "death-certificate",
    /// A paper that shows who the heirs are.
    HeirProof = "heir-proof",
    /// A power of attorney, signed by the holder.
    Mandate = "mandate",
    /// A paper that shows who the parents are.
    ParentProof = "parent-proof",
    /// The order that names a guardian or an administrator.
    GuardianOrder = "guardian-order",
    /// A paper that shows who signs for the firm.
    SigningPower = "signing-power",
    /// The written consent of the holder of the contract.
    HolderConsent = "holder-consent",
    /// The police report.
    PoliceReport = "police-report",
    /// The confirmation that the number was taken over.
    PortConfirmation = "port-confirmation",
}

impl PaperId {
    /// Says whether the paper shows who somebody is.
    pub fn is_identity(self) -> bool {
        match self {
            Self::BelgianEid
            | Self::ResidenceCard
            | Self::Passport
            | Self::ForeignId
            | Self::OtherIdentity => true,
            Self::DeathCertificate
            | Self::HeirProof
            | Self::Mandate
            | Self::ParentProof
            | Self::GuardianOrder
            | Self::SigningPower
            | Self::HolderConsent
            | Self::PoliceReport
            | Self::PortConfirmation => false,
        }
    }
}

/// What may be done with a paper when somebody asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Copying {
    /// Shown, never copied.
    ShowOnly,
    /// A copy, marked with the one purpose and the day.
    MarkedCopy,
    /// A copy is fine.
    Copy,
    /// No source says: show it first.
    Unknown,
}

impl Copying {
    /// Returns the name as data and JSON write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ShowOnly => "show-only",
            Self::MarkedCopy => "marked-copy",
            Self::Copy => "copy",
            Self::Unknown => "unknown",
        }
    }
}

/// What is known of a paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// Which paper.
    pub id: PaperId,
    /// What may be done with it.
    pub copying: Copying,
    /// Citations; none for advice of ours.
    pub why: Vec<CitationId>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Day on which the sources were read.
    pub seen: Date,
}

/// Identity papers that a brand says it takes, and for what.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Id of the brand.
    pub brand: String,
    /// The papers.
    pub papers: Vec<PaperId>,
    /// Id of the source in the brand's record.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// Day on which the source was read.
    pub seen: Date,
}
