//! R48: the reply address and phone of a notice must outlive the line.
//!
//! It must never read a number or an address aloud: it only says whether one will do.

use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::reason::{LeavingReason, Reason};
use crate::situation::Situation;
use adieu_facts::{Line, Outcome};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    match situation.wish().outcome {
        Outcome::Port | Outcome::Lapse | Outcome::Nothing => {
            return Draft::does_not_apply(Reason::NoNoticeWished).by_our_choice();
        }
        Outcome::End
        | Outcome::ToPrepaid
        | Outcome::Pause
        | Outcome::Transfer
        | Outcome::Compare => {}
    }
    let holder = &situation.facts.subscriber;
    let phone = phone_ends(situation).then_some(Reason::Leaving(LeavingReason::ReplyPhoneEnds));
    let mail = mail_ends(situation).then_some(Reason::Leaving(LeavingReason::ReplyMailEnds));
    if holder.email.is_empty() && holder.address.is_empty() {
        return Draft::needs(&[MissingFact::ReplyEmail]).because_of(phone).by_our_choice();
    }
    let draft = match (phone, mail) {
        (Some(phone), mail) => Draft::applies(phone).because_of(mail),
        (None, Some(mail)) => Draft::applies(mail),
        (None, None) if holder.email.is_empty() => {
            Draft::does_not_apply(Reason::Leaving(LeavingReason::ReplyByPost))
        }
        (None, None) => Draft::does_not_apply(Reason::Leaving(LeavingReason::ReplyReachable)),
    };
    draft.by_our_choice()
}

/// Says whether the reply phone is a line of this file that does not simply go on.
fn phone_ends(situation: &Situation<'_>) -> bool {
    let facts = situation.facts;
    let phone = &facts.subscriber.contact_phone;
    let goes_on =
        |line: &Line| matches!(facts.wish_of(line).outcome, Outcome::Pause | Outcome::Nothing);
    let ends = |line: &&Line| !goes_on(line);
    facts.lines.iter().filter(ends).filter_map(|line| line.number).any(|number| number.is(phone))
}

/// Says whether the reply mailbox lives under the name of the brand that is left.
fn mail_ends(situation: &Situation<'_>) -> bool {
    let email = &situation.facts.subscriber.email;
    let domain = email.rsplit_once('@').map(|(_, domain)| domain.to_ascii_lowercase());
    let (Some(domain), Some(brand)) = (domain, situation.line.brand.as_deref()) else {
        return false;
    };
    let brand: String = brand.chars().filter(char::is_ascii_alphanumeric).collect();
    let labels = domain.split('.').map(|label| label.replace('-', ""));
    !brand.is_empty() && labels.into_iter().any(|label| label == brand.to_ascii_lowercase())
}
