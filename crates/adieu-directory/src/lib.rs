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
mod propose;
mod record;
mod schema;
mod source;
mod stale;

pub use brand::{
    Address, Brand, Channel, ChannelKind, Fact, FactValue, ForNotices, Party, Serves, Status,
    Successor, Warning,
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
pub use propose::{
    Change, Field, FieldError, Proposal, ProposalFileError, ProposeError, ProposedPage, Which,
    likely_basis,
};
pub use source::{Basis, Confidence, Provenance, Source};
pub use stale::{Aging, Weight, stale};
