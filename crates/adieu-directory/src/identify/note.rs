//! What to know about an identification, as values that a face can put into words.
//!
//! It must never hold a personal number.

use adieu_telecom::{Plmn, Remark, Unrecognised};

use crate::brand::Brand;
use crate::numbering::{Hint, Issuer, Network, PremiumRange};

/// One thing to know.
#[derive(Debug, Clone, Copy)]
pub enum Note<'a> {
    /// The input is not well formed.
    Invalid(Unrecognised),
    /// How it was read out of what stood around it.
    Read(Remark),
    /// The last digit of the card is not its check digit; this one would be.
    CheckDigitOff(char),
    /// The check digit of the card is left out; it is this one.
    CheckDigitAbsent(char),
    /// The card was issued in another country.
    ForeignCard,
    /// The list of issuers does not hold the prefix.
    IssuerUnknown,
    /// The prefix had another holder before: an old card is not from the present one.
    FormerHolder(&'a Issuer),
    /// The subscription stands under another country.
    ForeignSubscription,
    /// A foreign code of which a part is used in Belgium.
    ForeignCodeInBelgium(&'a Network),
    /// A foreign contract on a Belgian code.
    ForeignProfile(&'a Hint),
    /// A card of police or public safety: it must go back to the service.
    PublicSafety,
    /// Several brands use the code.
    SharedCode(&'a Network),
    /// The code was withdrawn.
    CodeWithdrawn(Plmn),
    /// The list of networks does not hold the code.
    NetworkUnknown(Plmn),
    /// The number stands in the plan of another country.
    ForeignNumber,
    /// Numbers are ported: the block is a hint and no more.
    Ported,
    /// No list tells who holds the block.
    BlockUnknown,
    /// A machine-to-machine number; the plan names no brand.
    MachineNumber,
    /// The number belongs to no SIM card.
    NoSim,
    /// The number costs more than an ordinary call, by the plan.
    CostsMore,
    /// The number lies in a range that costs more than an ordinary call.
    PremiumRange(&'a PremiumRange),
    /// The identifier of a device's card tells no brand.
    EmbeddedCard,
    /// No list of download servers was found for Belgian operators.
    ActivationCode,
    /// Who is party to the contracts of this brand is unknown.
    ContractPartyUnknown(&'a Brand),
    /// The brand ended, merges, merged, or nobody knows.
    BrandState(&'a Brand),
    /// What the record itself notes.
    OfRecord(&'a str),
}
