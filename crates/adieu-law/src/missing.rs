//! The facts that a finding can ask for, by their keys in the facts file.
//!
//! It must never hold the value of a fact.

/// A fact that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MissingFact {
    /// How many workers the business has.
    Workers,
    /// Whether the business is a small firm or non-profit.
    SmallFirm,
    /// Whether the line is postpaid or prepaid.
    Contract,
    /// The first day of the contract.
    Start,
    /// The monthly fee.
    MonthlyFee,
    /// The notice that the operator's terms ask, in days.
    NoticeDays,
    /// Whether a term longer than the legal maximum was freely agreed.
    LongerTermAgreed,
    /// What the operator's terms ask for leaving early.
    EarlyFeeTerms,
    /// The value of the device.
    DeviceValue,
    /// Over how many months the device is written off.
    DeviceMonths,
    /// The day on which you got the device.
    DeviceGot,
    /// The depreciation table in your contract.
    DeviceTable,
    /// The fees on the final bill.
    BillFees,
    /// How the notice was given.
    NoticeChannel,
    /// The day on which you want the contract to end.
    EndDate,
    /// The day on which you want this line's contract to end.
    LineEndDate,
    /// The day agreed for the number transfer.
    PortAgreed,
    /// The day on which the number was transferred.
    PortDone,
    /// The day on which you asked for the number transfer.
    PortRequested,
    /// The day on which the operator announced the change.
    ChangeReceived,
    /// What kind of change the operator announced.
    ChangeKind,
    /// The credit on the card.
    Credit,
    /// Which part of the credit was a gift.
    Bonus,
    /// The day of the last top-up.
    LastTopUp,
    /// The amount of the last top-up.
    LastTopUpAmount,
    /// The fee that the operator's terms ask for a refund.
    RefundFee,
    /// The sum below which the operator refunds nothing.
    RefundMinimum,
    /// How many months credit stays valid after a top-up.
    ValidityMonths,
    /// Who gets the line.
    TransferRelation,
}

impl MissingFact {
    /// Every fact that a finding can ask for.
    pub const ALL: [MissingFact; 29] = [
        MissingFact::Workers,
        MissingFact::SmallFirm,
        MissingFact::Contract,
        MissingFact::Start,
        MissingFact::MonthlyFee,
        MissingFact::NoticeDays,
        MissingFact::LongerTermAgreed,
        MissingFact::EarlyFeeTerms,
        MissingFact::DeviceValue,
        MissingFact::DeviceMonths,
        MissingFact::DeviceGot,
        MissingFact::DeviceTable,
        MissingFact::BillFees,
        MissingFact::NoticeChannel,
        MissingFact::EndDate,
        MissingFact::LineEndDate,
        MissingFact::PortAgreed,
        MissingFact::PortDone,
        MissingFact::PortRequested,
        MissingFact::ChangeReceived,
        MissingFact::ChangeKind,
        MissingFact::Credit,
        MissingFact::Bonus,
        MissingFact::LastTopUp,
        MissingFact::LastTopUpAmount,
        MissingFact::RefundFee,
        MissingFact::RefundMinimum,
        MissingFact::ValidityMonths,
        MissingFact::TransferRelation,
    ];

    /// Returns its key in the facts file, without the number of the line.
    pub fn key(self) -> &'static str {
        match self {
            MissingFact::Workers => "subscriber.workers",
            MissingFact::SmallFirm => "subscriber.small_firm",
            MissingFact::Contract => "line.contract",
            MissingFact::Start => "line.start",
            MissingFact::MonthlyFee => "line.monthly_fee",
            MissingFact::NoticeDays => "line.notice_days",
            MissingFact::LongerTermAgreed => "line.longer_term_agreed",
            MissingFact::EarlyFeeTerms => "line.early_fee_terms",
            MissingFact::DeviceValue => "line.device.value",
            MissingFact::DeviceMonths => "line.device.months",
            MissingFact::DeviceGot => "line.device.got",
            MissingFact::DeviceTable => "line.device.table",
            MissingFact::BillFees => "bill.fees",
            MissingFact::NoticeChannel => "notice.channel",
            MissingFact::EndDate => "wish.end_date",
            MissingFact::LineEndDate => "line.wish.end_date",
            MissingFact::PortAgreed => "line.port.agreed",
            MissingFact::PortDone => "line.port.done",
            MissingFact::PortRequested => "line.port.requested",
            MissingFact::ChangeReceived => "line.change_notice.received",
            MissingFact::ChangeKind => "line.change_notice.kind",
            MissingFact::Credit => "line.credit",
            MissingFact::Bonus => "line.bonus",
            MissingFact::LastTopUp => "line.last_top_up",
            MissingFact::LastTopUpAmount => "line.last_top_up_amount",
            MissingFact::RefundFee => "line.refund_fee",
            MissingFact::RefundMinimum => "line.refund_minimum",
            MissingFact::ValidityMonths => "line.validity_months",
            MissingFact::TransferRelation => "line.transfer.relation",
        }
    }

    /// Returns the fact with a key.
    pub fn find(key: &str) -> Option<MissingFact> {
        MissingFact::ALL.into_iter().find(|fact| fact.key() == key)
    }
}
