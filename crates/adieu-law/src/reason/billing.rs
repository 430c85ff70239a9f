//! Why a finding about bills, reminders and direct debits (R30 to R38) says what it says: one variant a sentence.
//!
//! Values only: no sentence in a language, and nothing personal.

use jiff::civil::Date;

use super::Reason;

/// One sentence about a bill, a reminder or a direct debit. Amounts are cents of euro.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the sentence above a variant and the names of its values say enough"
)]
pub enum BillingReason {
    // Every rule on bills.
    /// A prepaid card has no bill.
    NoBillOnPrepaid,
    /// The rules on consumer debts are read for consumers only.
    ConsumersOnly,
    /// An older contract came under these rules later.
    OlderContract { from: Date },
    // R30.
    /// Until when to pay without any penalty.
    PayWithoutPenaltyBy { date: Date },
    /// Another count gives one day more.
    OneDayMore { latest: Date },
    /// The three working days after posting are counted with Saturday.
    SaturdayCounted,
    /// The range until it is known how the reminder came.
    DependsOnChannel { date: Date, latest: Date },
    /// A penalty was charged before the term ran out.
    PenaltyTooEarly { amount: i64 },
    /// The day lies between the two counts.
    BetweenCounts,
    /// The term has run out.
    TermRunOut,
    // R31.
    /// Reminders for the first missed due dates of a year are free.
    FreeReminders { dates: u32 },
    /// What to contest of a reminder's cost.
    ReminderContest { amount: i64 },
    /// The cost lies between what two laws allow.
    ReminderBetween { excess: i64, lower: i64, upper: i64 },
    /// The cost lies above what either law allows.
    ReminderClearlyOver { amount: i64, upper: i64 },
    /// The cost stays within what both laws allow.
    ReminderWithin { lower: i64 },
    /// Nothing was charged for the reminder.
    ReminderFree,
    /// Here the telecom act counts alone.
    TelecomActAlone { upper: i64 },
    /// The cost stays within the telecom act.
    WithinTelecomAct { upper: i64 },
    /// Postage may come on top.
    PostageOnTop,
    // R32.
    /// The most that may be charged for paying late.
    PenaltyAtMost { amount: i64 },
    /// What was charged above it.
    PenaltyOver { amount: i64 },
    /// Without a clause nothing may be charged.
    NoPenaltyClause,
    /// Nothing may be charged before the term has run out.
    TermStillRuns { date: Date },
    /// Interest is not reckoned here.
    InterestApart,
    // R33.
    /// The service may not be limited or cut.
    Shielded { disputed: i64 },
    /// The dispute must be in good faith.
    InGoodFaith,
    /// If the complaint is right, all costs come back.
    RefundIfFounded,
    /// What is not disputed must be paid first.
    PayRestFirst { amount: i64 },
    /// Nothing is disputed.
    NothingDisputed,
    // R34.
    /// The reactivation costs too much.
    ReactivationOver { amount: i64, max: i64 },
    /// The reactivation stays within the limit.
    ReactivationWithin { max: i64 },
    /// Without the warning nothing may be charged.
    ProcedureBroken { amount: i64 },
    /// All of it falls away if no warning was sent.
    AllIfNoWarning,
    /// Nothing was charged for reactivation.
    ReactivationFree,
    // R35.
    /// The claim can still be made.
    NotBarred { date: Date },
    /// The claim is time-barred.
    Barred { date: Date },
    /// A letter or a payment may have stopped the time.
    PerhapsInterrupted { date: Date },
    /// That holds only if nothing came in between.
    IfNothingBetween,
    /// Never the only reason not to answer.
    AnswerAllTheSame,
    // R36.
    /// Until when the bank must refund without a reason.
    AskBankBy { date: Date, weeks: u32 },
    /// Until when to report an unauthorised debit.
    ReportDebitBy { date: Date, months: u32 },
    /// The day depends on whether there was a mandate.
    DependsOnMandate { date: Date, latest: Date },
    /// How soon the bank pays back.
    BankPaysWithin { working_days: u32 },
    /// What is not disputed must be paid at once.
    PayRestAtOnce { amount: i64 },
    /// Pay what is owed, and write the reason to the operator.
    WriteWhy,
    /// The time to ask the bank is over.
    DebitTooLate { date: Date },
    /// The line is not paid by direct debit.
    NoDebit,
    // R37.
    /// Until when the bank stops a single debit.
    StopBy { date: Date },
    /// That day has passed.
    StopTooLate { date: Date },
    /// Banks may close on more days than the law's holidays.
    BanksCloseMore,
    // R38.
    /// The mandate can be revoked.
    RevokeFrom { date: Date },
    /// The mandate stays until the final bill is settled.
    KeepMandate,
    /// From when it can be revoked if no bill comes.
    WithoutBillFrom { date: Date },
    /// Revoke in writing.
    RevokeInWriting,
    /// Billing goes on after the end.
    BillingGoesOn,
}

impl From<BillingReason> for Reason {
    fn from(reason: BillingReason) -> Reason {
        Reason::Billing(reason)
    }
}
