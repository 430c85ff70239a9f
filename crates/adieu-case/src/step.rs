//! The steps of a goodbye, by name, with the station that each belongs to.
//!
//! Names are kept in logs: a released one is never renamed or removed. Words for people live elsewhere.

use serde::{Deserialize, Serialize};

/// The seven stations of the journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Station {
    /// Which card, whose contract.
    Identify,
    /// Which way out.
    Choose,
    /// What to move, save, use up, collect.
    Prepare,
    /// The words leave.
    GiveNotice,
    /// Whose turn, until when.
    Follow,
    /// Dead line, right bill, money back.
    Settle,
    /// Card, device, dossier.
    Close,
}

macro_rules! steps {
    ($($(#[$doc:meta])* $name:ident = $id:literal @ $station:ident,)*) => {
        /// One step of a case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum StepId {
            $($(#[$doc])* #[serde(rename = $id)] $name,)*
        }

        impl StepId {
            /// Every step, in the order of the journey.
            pub const ALL: &'static [StepId] = &[$(StepId::$name,)*];

            /// Returns the name as commands and logs write it.
            pub fn as_str(self) -> &'static str {
                match self { $(StepId::$name => $id,)* }
            }

            /// Returns the station that the step belongs to.
            pub fn station(self) -> Station {
                match self { $(StepId::$name => Station::$station,)* }
            }
        }
    };
}

steps! {
    /// Say which brand the card is from.
    IdentifyBrand = "identify-brand" @ Identify,
    /// Give the number, or the number on the card.
    IdentifyLine = "identify-line" @ Identify,
    /// Choose a way out.
    ChooseOutcome = "choose-outcome" @ Choose,
    /// Answer: is the number still needed?
    DecideNumber = "decide-number" @ Choose,
    /// Name the day on which the contract ends.
    NameEndDate = "name-end-date" @ Choose,
    /// Move every account that hangs on the number.
    MoveBoundServices = "move-bound-services" @ Prepare,
    /// Save contacts and messages from the SIM and the phone.
    BackUpSim = "back-up-sim" @ Prepare,
    /// Save voicemail messages and the greeting.
    SaveVoicemail = "save-voicemail" @ Prepare,
    /// Save bills, usage and contract before the customer area closes.
    SaveBills = "save-bills" @ Prepare,
    /// Find the customer number on a bill.
    FindCustomerNumber = "find-customer-number" @ Prepare,
    /// Read what notice the operator's terms ask.
    ReadNoticeClause = "read-notice-clause" @ Prepare,
    /// Find the device table of the contract.
    FindDeviceTable = "find-device-table" @ Prepare,
    /// Find the address for notices on the bill or in the terms.
    FindNoticeAddress = "find-notice-address" @ Prepare,
    /// Give a reply address and phone that outlive the line.
    ChooseReplyAddress = "choose-reply-address" @ Prepare,
    /// Use up the credit, or claim it with a port.
    UseUpCredit = "use-up-credit" @ Prepare,
    /// Stop the automatic top-up.
    StopAutoTopUp = "stop-auto-top-up" @ Prepare,
    /// End add-on services and billing by third parties.
    StopAddOns = "stop-add-ons" @ Prepare,
    /// Use up or move points and offers.
    UsePoints = "use-points" @ Prepare,
    /// Find the devices that hold this SIM.
    ListDevices = "list-devices" @ Prepare,
    /// Mark every part of the pack: take along, cancel or keep.
    MarkBundleParts = "mark-bundle-parts" @ Prepare,
    /// Note customer number and Easy Switch ID.
    NoteSwitchIds = "note-switch-ids" @ Prepare,
    /// Have identity papers ready, never a copy of a Belgian eID.
    PreparePapers = "prepare-papers" @ Prepare,
    /// Ask the new operator to take the number over.
    RequestPort = "request-port" @ GiveNotice,
    /// Ask the operator to move the number to prepaid.
    AskPrepaid = "ask-prepaid" @ GiveNotice,
    /// Ask the operator to pause the contract.
    AskPause = "ask-pause" @ GiveNotice,
    /// Ask the operator to hand the line over.
    AskTransfer = "ask-transfer" @ GiveNotice,
    /// Send the notice.
    GiveNotice = "give-notice" @ GiveNotice,
    /// Send the writing that makes a call or a visit count.
    FollowUpInWriting = "follow-up-in-writing" @ GiveNotice,
    /// The operator says that it has the notice.
    AwaitAcknowledgement = "await-acknowledgement" @ Follow,
    /// The operator confirms in writing that the service is disconnected.
    AwaitConfirmation = "await-confirmation" @ Follow,
    /// The number works at the new operator.
    AwaitPort = "await-port" @ Follow,
    /// Check that the line is dead.
    CheckLineDead = "check-line-dead" @ Settle,
    /// Check the final bill.
    CheckFinalBill = "check-final-bill" @ Settle,
    /// Ask the remaining credit back.
    ClaimCredit = "claim-credit" @ Settle,
    /// Ask the deposit back.
    ClaimDeposit = "claim-deposit" @ Settle,
    /// Revoke the direct debit, after the last bill.
    RevokeDirectDebit = "revoke-direct-debit" @ Settle,
    /// Destroy the chip.
    DestroyCard = "destroy-card" @ Close,
    /// Tell people the new number.
    TellNewNumber = "tell-new-number" @ Close,
}

impl StepId {
    /// Finds a step by its name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| step.as_str() == name)
    }
}

impl std::fmt::Display for StepId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A kind of letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// The declaration that ends the contract.
    Notice,
    /// The writing that makes a call or a visit count.
    FollowUp,
}

impl LetterKind {
    /// Every kind that can be written.
    pub const ALL: &'static [LetterKind] = &[Self::Notice, Self::FollowUp];

    /// Returns the name as commands, files and logs write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::FollowUp => "follow-up",
        }
    }

    /// Finds a kind by its name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }
}

impl std::fmt::Display for LetterKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
