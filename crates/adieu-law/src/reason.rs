//! Why a finding says what it says: one variant for each sentence that a person should read.
//!
//! Values only: no sentence in a language, and nothing personal. A face puts each variant into words.

use jiff::civil::Date;

use crate::missing::MissingFact;
use crate::question::Question;

mod billing;
mod complaint;
mod leaving;
mod table;
mod withdrawal;

pub use billing::BillingReason;
pub use complaint::ComplaintReason;
pub use leaving::{LeavingReason, PartNames};
pub use table::TableReason;
pub use withdrawal::WithdrawalReason;

/// One sentence behind a finding, with its values. Amounts are cents of euro.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the sentence above a variant and the names of its values say enough"
)]
pub enum Reason {
    // Every rule.
    /// Facts without which the rule cannot answer.
    FactsMissing { facts: Vec<MissingFact> },
    /// The day asked for lies before the first day that the rule knows.
    BeforeCoverage { from: Date },
    /// The day asked for lies after the last day in force.
    AfterRepeal { to: Date },
    /// The wording was read up to a day that has passed.
    TextSeenTo { seen_to: Date },
    /// The wording stands on an undated page.
    TextSeenUnknown,
    /// Sources disagree on the point.
    SourcesDisagree { conflicts: Vec<u8> },
    /// Applying the rule to prepaid is a reading.
    PrepaidReading,
    /// An estate is reckoned as a consumer.
    EstateAsConsumer,
    /// Tacit prolongation is assumed, not told.
    ProlongationAssumed { term_end: Date },
    /// Another rule decides.
    DecidedBy { question: Question },
    /// The operator's terms decide; this is not free.
    TermsDecide,
    /// A machine-to-machine line is outside this part of the law.
    M2mOutside,
    /// For machine-to-machine lines only small holders are protected.
    M2mSmallOnly,
    /// A firm of few workers is counted as a small firm.
    M2mSmallReading { max: u32 },
    /// Advice to name a date although no rule asks for it.
    NameDateAllTheSame,
    /// The amount was rounded down.
    RoundedDown,
    /// There was no such duty before a day.
    NoDutyBefore { from: Date },
    // R01.
    /// A written notice is valid.
    WrittenNoticeValid,
    /// A registered letter proves best and is never required.
    RegisteredBestProof,
    /// An oral notice is not valid.
    OralNoticeInvalid,
    // R02.
    /// Consumers are protected.
    ProtectedConsumer,
    /// A firm with few workers is protected.
    ProtectedFirm { workers: u32, max: u32 },
    /// A firm with more workers is not protected.
    BigFirm { workers: u32, max: u32 },
    /// No rule was found for an estate.
    EstateUnsettled,
    // R03.
    /// The contract ends at the chosen moment.
    EndAtChosenMoment { date: Date },
    /// Fees are reckoned apart.
    FeesRunApart,
    /// A port by a larger firm can be read both ways.
    BigPortReading,
    /// Neither prolonged nor for a port.
    NotProlongedNoPort,
    // R04.
    /// The latest end that the operator may ask of a larger firm.
    BigNoticeLatest { date: Date, months: u32 },
    /// The notice limit is only for prolonged contracts.
    BigNoticeElsewhere,
    /// The rule is for larger firms only.
    NotBig,
    // R05.
    /// The end lies in a range.
    EndOpenBetween { date: Date, latest: Date },
    /// The notice runs out before the wished end.
    EndOpenSameDay { date: Date },
    /// The notice clause is not known.
    EndOpenNoticeUnknown { date: Date },
    /// No day is named: the range if it ended today.
    EndOpenToday { latest: Date },
    /// No day is named, and the notice clause is not known.
    EndOpenTodayUnknown,
    /// Plan to the latest day.
    PlanToLatest { latest: Date },
    /// Name the date in the notice.
    NameDateInNotice,
    // R06.
    /// A notice needs an end date.
    NameEndDate,
    /// An end date is named.
    EndDateNamed { date: Date },
    /// A port ends the contract by itself.
    PortNeedsNoNotice,
    /// The wish needs no notice of termination.
    NoNoticeWished,
    // R07.
    /// From when ending is free.
    FreeFrom { date: Date },
    /// The other reading of the sixth month.
    FreeFromOtherReading { latest: Date },
    /// The bill's own date wins.
    BillDateWins,
    /// The contract has no fixed term.
    IndefiniteFromStart,
    /// The holder is not in the protected group.
    NotProtected,
    // R08.
    /// No compensation after the sixth month.
    NoEarlyFee { since: Date },
    /// No compensation after prolongation.
    NoEarlyFeeProlonged,
    /// Both sums inside the first six months.
    EarlyFeeBoth { amount: i64, max: i64 },
    /// What is paid beyond the end is not paid twice.
    AlreadyPaid { amount: i64 },
    // R09.
    /// No compensation for an indefinite term.
    NoFeeIndefinite,
    /// The compensation for an indefinite term, where the law has one.
    FeeIndefinite { amount: i64 },
    /// No fixed term was named: none is counted.
    TermNotTold,
    /// The device is reckoned apart.
    DeviceApart,
    /// The contract is inside its fixed term.
    InsideTerm,
    // R10.
    /// No device was told of.
    NoDevice,
    /// The contract's own table gives the amount.
    TableSays { amount: i64, months: u32 },
    /// The longest write-off is over.
    DevicePaidOff { months: u32 },
    /// The contract's table is wanted.
    TableWanted,
    /// The table does not reach the month.
    TableTooShort { months: u32 },
    // R11.
    /// The value that is left.
    DeviceResidual { amount: i64, months: u32, of: u32 },
    /// The cap on what may be asked.
    DeviceCapped { amount: i64 },
    /// The remaining fees are the lower limit.
    CapByRemainingFees { amount: i64 },
    /// The device is written off.
    DeviceWrittenOff,
    /// Without a fixed term only the residual value limits.
    NoSecondLimit,
    /// After prolongation the law leaves it open.
    DeviceAfterProlongation { max: i64 },
    /// The own price is not known and taken as nothing.
    OwnPriceAssumed,
    /// The contract's table is higher than our reckoning.
    TableHigher { table: i64, cap: i64 },
    // R12.
    /// There is no final bill yet.
    NoBillYet,
    /// A closing fee goes too far.
    ClosingFeeContest { amount: i64 },
    /// The closing fee stays within the rules.
    ClosingFeeWithin { allowed: i64 },
    /// The bill holds no closing fee.
    NoClosingFee,
    // R13.
    /// The operator owes a written confirmation.
    ConfirmationOwed,
    /// When we remind you.
    AlarmDay { date: Date },
    // R14.
    /// The last legal day for a port after the end.
    PortWindow { date: Date },
    /// Port before the end.
    NeverPlanOnWindow,
    /// A notice is gone and a port is wished.
    PortBeforeEnd { by: Date },
    /// The right was waived.
    WindowWaived,
    /// There is no number to port.
    NoNumber,
    /// The month is over.
    WindowClosed { date: Date },
    // R15.
    /// A port ends the contract of the line.
    PortEndsContract,
    /// No notice is sent beside a port.
    SendNoNotice,
    /// Other lines go on.
    OtherLinesGoOn { count: u32 },
    /// No port is wished.
    NoPortWished,
    // R16.
    /// When the port is due.
    PortDue { agreed: Date, due: Date },
    // R17.
    /// A port came late.
    PortLate { working_days: u32, amount: i64, max: i64 },
    /// Where and until when to claim.
    ClaimNewOperator { by: Date },
    /// The port came on time.
    PortOnTime,
    /// The claim is too late.
    ClaimTooLate { by: Date },
    /// The due day is not covered on that day.
    PortDueNotCovered,
    // R18.
    /// A free exit after a change.
    ExitFree { date: Date },
    /// The device may stay due.
    ExitDeviceMayStay,
    /// An index clause gives no exit.
    NoExitIndex,
    /// A change to one's benefit gives no exit.
    NoExitBenefit,
    /// An administrative change gives no exit.
    NoExitAdministrative,
    /// A change imposed by law gives no exit.
    NoExitLaw,
    /// The exit period is over.
    ExitOver { date: Date },
    /// No change was announced.
    NoChangeAnnounced,
    // R19.
    /// The operator's warning is due.
    WarningDue { date: Date },
    /// The day for the warning has passed.
    WarningPast { date: Date },
    // R20.
    /// A consumer is bound for at most so many months.
    BoundAtMost { date: Date, months: u32 },
    /// The term is within the maximum.
    TermWithinMaximum { months: u32 },
    /// A small firm may have agreed to more.
    LongerTermAgreed,
    /// The firm did agree to more.
    LongerTermHolds,
    /// The maximum does not hold for larger firms.
    NoTermMaximum,
    // R21.
    /// Credit is refundable with the port.
    RefundRight,
    /// Only credit that has not expired.
    WhileUnexpired,
    /// It is not known whether the credit is a bundle.
    RefundBundleUnknown,
    /// Hybrid contracts are not named.
    RefundHybridOpen,
    /// A postpaid line has no credit.
    NoRefundPostpaid,
    /// A business has no such right.
    NoRefundBusiness,
    /// Without a port there is no right.
    NoRefundWithoutPort,
    /// There is no credit.
    NoRefundNoCredit,
    /// A bundle is not refunded.
    NoRefundBundle,
    /// A gift is not refunded.
    NoRefundBonus,
    /// The credit has expired.
    NoRefundExpired { date: Date },
    // R22.
    /// Until when to ask.
    AskRefundBy { date: Date },
    /// When the money must come.
    PaidWithin { weeks: u32, date: Date },
    /// Ask while the number still receives messages.
    AskWhileReachable,
    /// The time to ask is over.
    RefundTooLate { date: Date },
    // R23.
    /// What comes back.
    RefundAmount { amount: i64 },
    /// The sum is below the operator's minimum.
    RefundBelowMinimum { minimum: i64 },
    /// The fee is limited.
    FeeCapped { max: i64 },
    /// Only if the right holds.
    RefundIfRight,
    /// An operator's page names fee and minimum.
    PracticeKnown { fee: i64, minimum: i64 },
    // R24.
    /// The card may go to a relative.
    TransferFamily,
    /// The card may not go to anybody else.
    TransferNotAllowed,
    /// A line on a bill goes by the operator's form.
    TransferPostpaid,
    /// No hand-over is wished.
    NoTransferWished,
    // R25.
    /// When credit is lost.
    CreditLostFrom { date: Date, months: u32 },
    /// The credit is lost already.
    CreditLostAlready { date: Date, months: u32 },
    /// Only an old page names a period.
    CreditOldPage { date: Date, months: u32 },
    /// Lapse is not confirmed by itself.
    LapseUnconfirmed,
    /// A line on a bill does not lapse.
    NothingLapses,
    // R26 to R29.
    /// A withdrawal from a contract that was concluded at a distance.
    Withdrawal(WithdrawalReason),
    // R30 to R38.
    /// A bill, a reminder or a direct debit.
    Billing(BillingReason),
    // R39 to R43.
    /// A complaint, or a request about personal data.
    Complaint(ComplaintReason),
    // R44 to R52.
    /// What stays behind when a line is left.
    Leaving(LeavingReason),
    // R10 and R11.
    /// The device table of the contract.
    Table(TableReason),
}

impl Reason {
    /// Returns the name of the variant, for tests and logs: it holds no values.
    ///
    /// A reason of a group bears the name that it has there: `ComplainFirst`, not `Complaint`.
    pub fn name(&self) -> String {
        let text = format!("{self:?}");
        let inner = text.split_once('(').map_or(text.as_str(), |(_, inner)| inner);
        let own = if self.is_grouped() { inner } else { text.as_str() };
        own.split([' ', '{', '(', ')']).next().unwrap_or_default().to_owned()
    }

    fn is_grouped(&self) -> bool {
        matches!(
            self,
            Reason::Withdrawal(_)
                | Reason::Billing(_)
                | Reason::Complaint(_)
                | Reason::Leaving(_)
                | Reason::Table(_)
        )
    }
}
