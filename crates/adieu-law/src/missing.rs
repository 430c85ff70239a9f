//! The facts that a finding can ask for, by their keys in the facts file.
//!
//! It must never hold the value of a fact.

/// Makes the list of facts, each with its key, so that none lacks one.
macro_rules! missing_facts {
    ($($(#[$doc:meta])* $fact:ident = $key:literal,)*) => {
        /// A fact that is missing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum MissingFact {
            $($(#[$doc])* $fact,)*
        }

        impl MissingFact {
            /// Every fact that a finding can ask for.
            pub const ALL: [MissingFact; [$($key),*].len()] = [$(MissingFact::$fact),*];

            /// Returns its key in the facts file, without the number of the line.
            pub fn key(self) -> &'static str {
                match self {
                    $(MissingFact::$fact => $key,)*
                }
            }
        }
    };
}

missing_facts! {
    /// How many workers the business has.
    Workers = "subscriber.workers",
    /// Whether the business is a small firm or non-profit.
    SmallFirm = "subscriber.small_firm",
    /// Whether the line is postpaid or prepaid.
    Contract = "line.contract",
    /// The first day of the contract.
    Start = "line.start",
    /// The months of the fixed term, or 0 if there is none.
    FixedMonths = "line.fixed_months",
    /// The monthly fee.
    MonthlyFee = "line.monthly_fee",
    /// The notice that the operator's terms ask, in days.
    NoticeDays = "line.notice_days",
    /// Whether a term longer than the legal maximum was freely agreed.
    LongerTermAgreed = "line.longer_term_agreed",
    /// What the operator's terms ask for leaving early.
    EarlyFeeTerms = "line.early_fee_terms",
    /// The value of the device.
    DeviceValue = "line.device.value",
    /// Over how many months the device is written off.
    DeviceMonths = "line.device.months",
    /// The day on which you got the device.
    DeviceGot = "line.device.got",
    /// The depreciation table in your contract.
    DeviceTable = "line.device.table",
    /// The fees on the final bill.
    BillFees = "bill.fees",
    /// How the notice was given.
    NoticeChannel = "notice.channel",
    /// The day on which you want the contract to end.
    EndDate = "wish.end_date",
    /// The day on which you want this line's contract to end.
    LineEndDate = "line.wish.end_date",
    /// The day agreed for the number transfer.
    PortAgreed = "line.port.agreed",
    /// The day on which the number was transferred.
    PortDone = "line.port.done",
    /// The day on which you asked for the number transfer.
    PortRequested = "line.port.requested",
    /// The day on which the operator announced the change.
    ChangeReceived = "line.change_notice.received",
    /// What kind of change the operator announced.
    ChangeKind = "line.change_notice.kind",
    /// The credit on the card.
    Credit = "line.credit",
    /// Which part of the credit was a gift.
    Bonus = "line.bonus",
    /// The day of the last top-up.
    LastTopUp = "line.last_top_up",
    /// The amount of the last top-up.
    LastTopUpAmount = "line.last_top_up_amount",
    /// The fee that the operator's terms ask for a refund.
    RefundFee = "line.refund_fee",
    /// The sum below which the operator refunds nothing.
    RefundMinimum = "line.refund_minimum",
    /// How many months credit stays valid after a top-up.
    ValidityMonths = "line.validity_months",
    /// Who gets the line.
    TransferRelation = "line.transfer.relation",
    /// The day on which the contract was concluded.
    SaleConcluded = "line.sale.concluded",
    /// Whether the contract was concluded at a distance.
    SaleAtDistance = "line.sale.at_distance",
    /// Whether the right to withdraw was explained.
    SaleInformed = "line.sale.informed",
    /// Whether the contract was concluded online.
    SaleOnline = "line.sale.online",
    /// Whether there was a withdrawal function online.
    FunctionFound = "line.sale.function_found",
    /// Whether you expressly asked that the service begin at once.
    ExpressRequest = "line.sale.express_request",
    /// The first day of the service.
    ServiceStart = "line.sale.service_start",
    /// The day on which you sent the withdrawal.
    StatementSent = "line.sale.statement_sent",
    /// The day on which the operator received the withdrawal.
    StatementReceived = "line.sale.statement_received",
    /// The day of the bill.
    BillDate = "bill.date",
    /// The day by which the bill is to be paid.
    BillDue = "bill.due",
    /// The sum of the bill.
    BillAmount = "bill.amount",
    /// The part of the bill that you dispute.
    BillDisputed = "bill.disputed",
    /// What you paid of the bill.
    BillPaid = "bill.paid",
    /// The day on which the final bill was settled.
    BillSettled = "bill.settled",
    /// On how many billing dates after the end no bill came.
    BillWithout = "bill.without",
    /// How many due dates were missed in this calendar year.
    MissedDates = "bill.missed_dates",
    /// The day on which the first reminder was sent.
    ReminderSent = "bill.reminder_sent",
    /// Whether the reminder came on paper or electronically.
    ReminderChannel = "bill.reminder_channel",
    /// What the operator charges for the reminder.
    ReminderFee = "bill.reminder_fee",
    /// The postage charged for the reminder.
    Postage = "bill.postage",
    /// The lump sum charged for late payment.
    Penalty = "bill.penalty",
    /// Whether the contract has a clause on a lump sum for late payment.
    PenaltyClause = "bill.penalty_clause",
    /// What the operator charges for reactivating the line.
    ReactivationFee = "bill.reactivation_fee",
    /// Whether the operator sent a warning before it limited the service.
    ProcedureKept = "bill.procedure_kept",
    /// The day on which the operator asked for the old sum.
    BillAsked = "bill.asked",
    /// Whether a letter or a part payment came in between.
    BillInterrupted = "bill.interrupted",
    /// The day of the debit.
    DebitDate = "debit.date",
    /// The amount of the debit.
    DebitAmount = "debit.amount",
    /// Whether a mandate covered the debit.
    DebitAuthorised = "debit.authorised",
    /// The day of the next debit.
    DebitDue = "debit.due",
    /// The day of the month on which the bill comes.
    BillingDay = "line.billing_day",
    /// Whether the line is paid by direct debit.
    DirectDebit = "line.direct_debit",
    /// The day of your first complaint to the operator.
    ComplaintFirst = "complaint.first",
    /// What the complaint is about.
    ComplaintAbout = "complaint.about",
    /// The day on which it happened.
    ComplaintFacts = "complaint.facts",
    /// Whether the operator's answer settled the complaint.
    ComplaintSatisfied = "complaint.satisfied",
    /// The day on which the complaint was filed with the Ombudsman.
    ComplaintFiled = "complaint.filed",
    /// Whether the Ombudsman took the complaint up.
    ComplaintAdmissible = "complaint.admissible",
    /// The day on which the Ombudsman's file was complete.
    ComplaintComplete = "complaint.complete",
    /// The day on which the operator received the request about your data.
    RequestReceived = "request.received",
    /// Whether the operator announced that the answer takes longer.
    RequestExtended = "request.extended",
    /// Whether the number came from another operator.
    PortedIn = "line.ported_in",
    /// Whether the line is part of a pack.
    Bundle = "line.bundle",
    /// Which parts the pack has, and what becomes of each.
    BundleElements = "line.bundle_elements",
    /// Whether the pack moves by Easy Switch.
    SwitchUsed = "line.easy_switch.used",
    /// What the Easy Switch mandate says of this line.
    SwitchMark = "line.easy_switch.mark",
    /// Whether the card is lost or stolen.
    LossKind = "line.lost.what",
    /// When you noticed that the card is gone.
    LossNoticed = "line.lost.noticed",
    /// When you told the operator.
    LossTold = "line.lost.told",
    /// Whether the customer area is closed already.
    AccountClosed = "line.account_closed",
    /// A mail address for replies.
    ReplyEmail = "subscriber.email",
    /// A telephone number for replies.
    ContactPhone = "subscriber.contact_phone",
    /// Which identity paper you have.
    IdKind = "subscriber.id_kind",
}

impl MissingFact {
    /// Returns the fact with a key.
    pub fn find(key: &str) -> Option<MissingFact> {
        MissingFact::ALL.into_iter().find(|fact| fact.key() == key)
    }
}
