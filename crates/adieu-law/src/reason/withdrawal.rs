//! Why a finding about withdrawal (R26 to R29) says what it says: one variant for each sentence.
//!
//! Values only: no sentence in a language, and nothing personal.

use jiff::civil::Date;

use super::Reason;

/// One sentence about withdrawing from a contract that was concluded at a distance. Amounts are cents of euro.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the sentence above a variant and the names of its values say enough"
)]
pub enum WithdrawalReason {
    // R26.
    /// Until when the person may withdraw.
    WithdrawUntil { date: Date },
    /// The time is longer, since the right was not explained.
    LongerUninformed { months: u32 },
    /// The time runs from the day on which the right was explained.
    FromExplanation { days: u32 },
    /// The last day depends on whether the right was explained.
    DependsOnExplanation { date: Date, latest: Date },
    /// The device has a clock of its own.
    DeviceUntil { date: Date },
    /// Only the device can still be given back.
    OnlyDeviceLeft { date: Date },
    /// The withdrawal was sent in time.
    SentInTime { date: Date },
    /// No weekend and no holiday moves the day.
    NoExtension,
    /// The time to withdraw is over.
    WithdrawalOver { date: Date },
    /// A contract signed in a shop has no such time.
    ShopSale,
    /// A business has no such right.
    BusinessSale,
    // R27.
    /// Until when the operator pays back.
    PaidBackBy { date: Date },
    /// That day has passed.
    PayBackOverdue { date: Date },
    /// The money comes by the means that the person paid with.
    SameMeans,
    // R28.
    /// What the days of service cost.
    DaysOfService { amount: i64, days: u32, of: u32 },
    /// Nothing is owed without an express request.
    NothingWithoutRequest,
    /// Nothing is owed without information on the right.
    NothingWithoutInformation,
    /// The service has not begun.
    ServiceNotBegun,
    /// Reckoned as if the withdrawal left today.
    AsIfSentToday,
    // R29.
    /// Since when a trader online should offer a function to withdraw.
    FunctionShouldExist,
    /// No Belgian text that says so was found.
    NoBelgianText,
    /// There is such a function: use it and keep its receipt.
    UseFunction,
    /// There is none: withdraw in writing and report it.
    FunctionAbsent,
    /// Nobody has looked for it yet.
    LookForFunction,
    /// The function withdraws; it does not end a running contract.
    NotForEnding,
    /// The contract was not concluded online.
    NotOnline,
}

impl From<WithdrawalReason> for Reason {
    fn from(reason: WithdrawalReason) -> Reason {
        Reason::Withdrawal(reason)
    }
}
