//! The steps of a goodbye, by name, with the station that each belongs to.
//!
//! Names are kept in logs: a released one is never renamed or removed. Words for people live elsewhere.

use serde::{Deserialize, Serialize};

/// The seven stations of the journey, and what comes before them all where something cannot wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Station {
    /// What cannot wait: a card to block, a voice to save.
    First,
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
    /// Save the greeting on the voicemail of somebody who has died.
    SaveVoicemailGreeting = "save-voicemail-greeting" @ First,
    /// Save photos and messages on the phone of somebody who has died.
    SavePhoneContent = "save-phone-content" @ First,
    /// Have the operator block the lost card.
    BlockLine = "block-line" @ First,
    /// Secure the accounts that the lost card opens.
    SecureAccounts = "secure-accounts" @ First,
    /// Report the theft to the police.
    ReportTheft = "report-theft" @ First,
    /// Read the number of the card that nobody remembers.
    FindCardNumber = "find-card-number" @ Identify,
    /// Find out who pays for the card.
    FindWhoPays = "find-who-pays" @ Identify,
    /// Find out who holds the contract.
    CheckContractHolder = "check-contract-holder" @ Identify,
    /// Ask in writing what leaving costs by the terms.
    AskLeavingFee = "ask-leaving-fee" @ Choose,
    /// Give the address at which the heirs get the confirmation.
    NameHeirsAddress = "name-heirs-address" @ Prepare,
    /// Note the serial number of the lost device.
    NoteDeviceImei = "note-device-imei" @ Prepare,
    /// Keep the card until every code goes elsewhere.
    KeepCardForCodes = "keep-card-for-codes" @ Prepare,
    /// Give the address abroad for the last bill.
    GiveAddressAbroad = "give-address-abroad" @ Prepare,
    /// Keep the announcement of the change.
    KeepChangeNotice = "keep-change-notice" @ Prepare,
    /// Get the written consent of the holder of the contract.
    AskHolderConsent = "ask-holder-consent" @ Prepare,
    /// See what falls silent without the card.
    CheckWhatGoesDark = "check-what-goes-dark" @ Prepare,
    /// Ask what the rest of the pack costs.
    AskRestPrice = "ask-rest-price" @ Prepare,
    /// Collect proof of the switch.
    ProveSwitch = "prove-switch" @ Prepare,
    /// List who uses which card of the firm.
    ListCardUsers = "list-card-users" @ Prepare,
    /// Show who signs for the firm.
    ShowWhoSigns = "show-who-signs" @ Prepare,
    /// Compare every number with the bill.
    CheckEveryNumber = "check-every-number" @ Prepare,
    /// Send the statement of withdrawal.
    Withdraw = "withdraw" @ First,
    /// Tell the operator of the death.
    TellOfDeath = "tell-of-death" @ GiveNotice,
    /// Dispute the bill in writing.
    DisputeBill = "dispute-bill" @ GiveNotice,
    /// Look for abuse of the lost card on the next bills.
    CheckAbuse = "check-abuse" @ Settle,
    /// Send the device back.
    ReturnDevice = "return-device" @ Settle,
    /// See that the money of the withdrawal has come.
    CheckWithdrawalRefund = "check-withdrawal-refund" @ Settle,
    /// Watch the next two bills.
    WatchNextBills = "watch-next-bills" @ Settle,
    /// Pay the part of the bill that is not disputed.
    PayUndisputed = "pay-undisputed" @ Settle,
    /// Ask the bank to take the debit back.
    AskBankRefund = "ask-bank-refund" @ Settle,
    /// Have the lock of the device removed.
    UnlockDevice = "unlock-device" @ Settle,
    /// Keep the bank account open.
    KeepAccountOpen = "keep-account-open" @ Settle,
    /// Ask the Ombudsman.
    AskOmbudsman = "ask-ombudsman" @ Settle,
    /// Give the employer's card back.
    ReturnWorkCard = "return-work-card" @ Close,
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
    /// See how much credit is left.
    CheckBalance = "check-balance" @ Prepare,
    /// Ask whether credit and offers can move to another card.
    MoveCredit = "move-credit" @ Prepare,
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
    /// Keep the card until it has lapsed.
    KeepCard = "keep-card" @ Follow,
    /// Check that the line is dead.
    CheckLineDead = "check-line-dead" @ Settle,
    /// Check the final bill.
    CheckFinalBill = "check-final-bill" @ Settle,
    /// Ask the remaining credit back.
    ClaimCredit = "claim-credit" @ Settle,
    /// Ask the deposit back.
    ClaimDeposit = "claim-deposit" @ Settle,
    /// Ask back what was paid for days after the end.
    ClaimPaidAhead = "claim-paid-ahead" @ Settle,
    /// Claim compensation for a late port.
    ClaimLatePort = "claim-late-port" @ Settle,
    /// Contest what the operator may not charge.
    ContestCharges = "contest-charges" @ Settle,
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
