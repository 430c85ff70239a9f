//! Brands, operators, channels and numbering, with the source of every fact.
//!
//! Nothing here may open a file, read a clock, or claim more than a record says.
#![doc = include_str!("../README.md")]

mod brand;
mod checks;
mod directory;
mod identify;
mod load;
mod nearest;
mod numbering;
mod record;
mod schema;
mod source;

pub use brand::{
    Address, Brand, Channel, ChannelKind, Fact, FactValue, ForNotices, Party, Status, Successor,
    Warning,
};
pub use checks::{CheckFinding, Severity, check, check_ids};
pub use directory::Directory;
pub use identify::{
    About, Candidate, Claim, Evidence, EvidenceKind, Identification, Note, Sureness, Why, identify,
};
pub use load::{LoadError, LoadProblem};
pub use numbering::{
    Apn, Block, BlockKind, Hint, HintKind, HintTarget, Issuer, Network, NetworkStatus, NetworkUse,
    Numbering, PremiumRange,
};
pub use source::{Basis, Confidence, Provenance, Source};
