//! Why rules R44 to R52 say what they say: what stays behind when a line is left.
//!
//! Values only: no sentence in a language. The names of a pack's parts are the person's own words and mask
//! themselves.

use std::fmt;

use jiff::civil::{Date, DateTime};

/// One sentence behind a finding on what stays behind. Amounts are cents of euro.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the sentence above a variant and the names of its values say enough"
)]
pub enum LeavingReason {
    // R44.
    /// When a number that was ported in can reach somebody else.
    ReusePorted { date: Date, latest: Date },
    /// For a number that was never ported no term was found.
    ReuseUnknown { date: Date },
    /// Move every account before the end.
    MoveAccountsFirst,
    /// The number is free: move the accounts that are left.
    MoveAccountsNow,
    /// The number lives on with its holder.
    NumberGoesOn,
    /// The number lives on with somebody else.
    NumberToTaker,
    /// There is no number that others could get.
    NoNumberToReuse,
    // R45.
    /// No pack was told of.
    NoPackTold,
    /// The line is no part of a pack.
    MobileOnly,
    /// The pack does not move by Easy Switch.
    NotEasySwitch,
    /// Without a mark the line stays, and is billed.
    SwitchUnmarked,
    /// A mark is to be asked for.
    SwitchMarkWanted,
    /// The line is marked to move.
    SwitchMarkedPort,
    /// The line is marked to end.
    SwitchMarkedCancel,
    /// For firms Easy Switch is limited.
    EasySwitchFirms,
    // R46.
    /// No loss was told of.
    NotLost,
    /// Have the card blocked.
    BlockNow,
    /// Until when the operator is to be told.
    TellBy { moment: DateTime },
    /// It was told in time.
    ToldInTime { moment: DateTime },
    /// It was told too late.
    ToldLate { moment: DateTime },
    /// The time is over and nobody was told.
    TellNow { moment: DateTime },
    /// The number to call is that of the own operator.
    LossNumberDiffers,
    /// The end comes after the block.
    ThenEnd,
    // R47.
    /// What the recorded terms ask.
    TermsAsk { latest: Date, max: i64 },
    /// A port ends the line at once, and may make the rest of the term due.
    PortMayCost,
    /// The fee is limited by other rules all the same.
    FeeLimitedBeside,
    /// Who was protected on that day was not read.
    ProtectionUnread,
    /// The law decides for this holder.
    LawDecides,
    // R48.
    /// The reply phone ends with the line.
    ReplyPhoneEnds,
    /// The reply mailbox is the operator's.
    ReplyMailEnds,
    /// Replies will arrive.
    ReplyReachable,
    /// Replies can come by post only.
    ReplyByPost,
    // R49.
    /// Save before a day.
    SaveBy { date: Date },
    /// Save now.
    SaveNow,
    /// The customer area is closed: ask for the data.
    AccountClosed,
    /// The contract goes on.
    ContractGoesOn,
    // R50.
    /// No copy of a Belgian identity card.
    EidNoCopy,
    /// Show it, or offer another proof.
    EidShowInstead,
    /// A copy for the notice only, or for another body, is open.
    EidCopyOpen,
    /// The article is on the Belgian identity card.
    OtherPaper,
    /// Copies carry a mark of their one purpose.
    WatermarkCopy,
    /// Whether a residence card counts was not read.
    ResidenceCardUnread,
    // R51.
    /// The identified person is presumed to be the user.
    PresumedUser,
    /// Keep the card, or destroy it after the confirmation.
    KeepOrDestroy,
    /// An active card goes to relatives only.
    ActiveToFamilyOnly,
    /// The presumption is for prepaid cards.
    OnlyPrepaidPresumed,
    /// The card stays with its holder.
    CardStays,
    // R52.
    /// Parts of the pack have no fate yet.
    PartsWithoutFate { names: PartNames },
    /// Every part has its fate.
    PartsAllMarked { count: u32 },
    /// Other lines of the file go on unless they are ended.
    OtherLinesToo { count: u32 },
    /// Watch the next two bills.
    WatchTwoBills,
    /// When those bills come.
    BillsExpected { first: Date, second: Date },
    /// There is nothing beside the line.
    NothingBeside,
}

/// The names of parts of a pack, in the person's own words; shown on purpose only.
#[derive(Clone, PartialEq, Eq)]
pub struct PartNames(pub Vec<String>);

impl fmt::Debug for PartNames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartNames(masked)")
    }
}
