//! The conditions under which a block list says a sentence.
//!
//! Each is a plain statement about the facts and findings of one contract; none may be guessed when unknown.

use std::collections::BTreeSet;

use serde::Deserialize;

/// A statement that holds for a contract, or does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Condition {
    /// All lines end on the same day.
    OneDate,
    /// Lines end on different days.
    DatesDiffer,
    /// The finding on written form holds for a line: article 111/3 covers it.
    Law,
    /// Every line carries data between machines only.
    M2m,
    /// Some lines do, others do not.
    MixedM2m,
    /// The law lets the subscriber choose the moment, for every line.
    ChosenMoment,
    /// The law leaves the moment open or to the terms, and the terms are not known to ask no notice.
    MomentOpen,
    /// A large firm's prolonged contract: at most one month of notice.
    OneMonthAtMost,
    /// The operator owes a written confirmation.
    ConfirmationOwed,
    /// No compensation is due for the ending of any line.
    NoFee,
    /// A compensation may be due and is limited.
    FeeCapped,
    /// Every line is paid ahead, by credit.
    Prepaid,
    /// A device came cheaper with the contract.
    Device,
    /// The operator holds a deposit.
    Deposit,
    /// Days after the end are paid for.
    PaidAhead,
    /// Prepaid credit is left.
    Credit,
    /// Paid by direct debit.
    DirectDebit,
    /// The number may still be ported after the end.
    PortWindow,
    /// The holder has died.
    Estate,
    /// Somebody acts for the holder.
    Helper,
    /// That somebody has a written mandate.
    Mandate,
    /// Replies can come by mail.
    ReplyMail,
    /// There was a telephone call on a known day.
    OralPhone,
    /// There was a visit to a shop on a known day.
    OralShop,
    /// There was a chat on a known day.
    OralChat,
    /// No conversation is recorded.
    OralUnrecorded,
    /// Something was sent that waits for an answer.
    Sent,
    /// The answer that is missing is about the end of the contract.
    MatterEnd,
    /// It is about a withdrawal.
    MatterWithdrawal,
    /// It is about money that is due back.
    MatterRefund,
    /// It is about a bill.
    MatterBill,
    /// It is about personal data.
    MatterData,
    /// It is about something else.
    MatterOther,
    /// A notice, or a withdrawal, left.
    NoticeSent,
    /// A reminder left.
    ReminderSent,
    /// A formal notice left.
    FormalNoticeSent,
    /// An objection to a bill left.
    BillDisputed,
    /// The operator confirmed the end.
    Confirmed,
    /// The whole bill is disputed.
    BillWhole,
    /// The undisputed part of the bill is paid.
    RestPaid,
    /// The law forbids to limit or cut the service over this dispute.
    DisputeShield,
    /// Every line works at another operator since a known day.
    Ported,
    /// That move ended the contract for its number, as the rule says.
    PortEnds,
    /// The sum is not owed at all.
    WhyNotOwed,
    /// It is for a time after the end.
    WhyAfterEnd,
    /// It is for a device.
    WhyDevice,
    /// It is for a service of somebody else.
    WhyThirdParty,
    /// It is the cost of a reminder.
    WhyReminderCost,
    /// The rule on the cost of reminders speaks of this fee.
    ReminderRule,
    /// It is disputed for another reason.
    WhyOther,
    /// What is due back of the credit can be computed.
    RefundAmountKnown,
    /// The operator that has the number now is known by name.
    NewOperatorKnown,
    /// Some line is paid partly ahead.
    Hybrid,
    /// Nobody asked that the service begin within the days for withdrawing.
    ServiceNotAskedFor,
    /// The first complaint was none of the letters of the case.
    ComplaintApart,
    /// The person said in own words what would settle it.
    OwnSolution,
    /// The complaint is about a port or a switch.
    AboutPort,
    /// The complaint is about a bill.
    AboutBill,
    /// The complaint is about the end of the contract.
    AboutEnd,
    /// The complaint is about something else.
    AboutOther,
    /// The holder is a firm.
    Business,
    /// The directory knows a telephone line for this customer.
    LineKnown,
    /// The directory knows a page on how to end a contract.
    PageKnown,
    /// The pause has no last day yet.
    PauseOpen,
    /// The number goes to a card of another brand.
    OtherBrand,
    /// Every line has a known number.
    KnownNumber,
    /// No day of the end that is known is over.
    DayAhead,
    /// A line serves for calls, so that it has a voicemail.
    Voice,
    /// The heirs end the contract on a day that lies ahead.
    EstateEnd,
    /// The heirs ask that somebody take the contract over.
    EstateHandOver,
    /// The heirs ask to end nothing yet.
    EstateKeep,
    /// The contract has ended on a known day.
    ContractOver,
    /// The operator must still keep identification data.
    RetentionRuns,
    /// The holder's paper is a Belgian identity card, which may not be copied.
    NoEidCopy,
}

/// A condition, or its contrary (`not …`).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct When {
    /// As written in the block list.
    pub(crate) written: String,
    condition: Condition,
    wanted: bool,
}

impl TryFrom<String> for When {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (name, wanted) = match text.as_str().strip_prefix("not ") {
            Some(name) => (name.trim(), false),
            None => (text.trim(), true),
        };
        let source = serde::de::value::StrDeserializer::<serde::de::value::Error>::new(name);
        let condition = Condition::deserialize(source)
            .map_err(|_| format!("no condition is called \"{name}\""))?;
        Ok(When { written: text, condition, wanted })
    }
}

impl When {
    /// Says whether this holds, given all conditions that do.
    pub(crate) fn holds(&self, held: &BTreeSet<Condition>) -> bool {
        held.contains(&self.condition) == self.wanted
    }
}
