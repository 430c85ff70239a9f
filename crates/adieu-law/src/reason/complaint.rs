//! Why rules R39 to R43 say what they say: the Ombudsman, and requests about personal data.
//!
//! Values only: no sentence in a language, and nothing personal.

use jiff::civil::Date;

/// One sentence behind a finding on a complaint or a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the sentence above a variant and the names of its values say enough"
)]
pub enum ComplaintReason {
    // R39.
    /// The operator comes first.
    ComplainFirst,
    /// The Ombudsman can be asked up to a day.
    OmbudsmanOpen { by: Date },
    /// On a port or a switch the year runs from what happened.
    PortDisputeFromFacts,
    /// The year is over.
    OmbudsmanClosed { by: Date },
    /// The operator's answer settled it.
    ComplaintSettled,
    /// The complaint was filed in time.
    FiledInTime { filed: Date },
    // R40.
    /// Nothing was filed with the Ombudsman.
    NotFiled,
    /// Collection of the disputed sum is on hold.
    CollectionOnHold { until: Date },
    /// What is not disputed must be paid.
    PayTheRest,
    /// The hold is over.
    HoldOver { until: Date },
    /// The Ombudsman did not take it up.
    NotAdmissible,
    // R41.
    /// By when the Ombudsman rules.
    RulingBy { date: Date, latest: Date },
    /// The first term has passed: only a complex file takes longer.
    RulingComplexOnly { latest: Date },
    /// Both terms have passed.
    RulingOverdue { latest: Date },
    // R42.
    /// By when the operator answers.
    AnswerBy { date: Date },
    /// It may take longer when it says so in time.
    AnswerMayTakeLonger { latest: Date, told_by: Date },
    /// It said in time that it takes longer.
    AnswerExtended { date: Date, told_by: Date },
    /// The answer is late.
    AnswerOverdue { date: Date },
    // R43.
    /// Until when identification data is kept.
    DataKeptUntil { date: Date },
    /// From when its erasure can be asked.
    EraseFrom { from: Date },
    /// The keeping has ended.
    KeepingOver { date: Date },
    /// Other data can be erased earlier.
    OtherDataEarlier,
}
