//! Special journeys: the shipped ones load, each is recognised, and a fault in a file is named with its line.

use adieu_case::journey::{JourneyId, Journeys, Known, PaperId};
use adieu_case::{Actor, Command, Occasion, decide, open};
use adieu_case::{Case, CaseRef, DeadlineKind, Level, NoteKind, Plan, StepId, StepState, plan};
use adieu_facts::{Facts, parse_toml};
use jiff::civil::date;

use crate::data::sources;

const HEAD: &str = "id = \"moving-abroad\"\ntone = \"calm\"\nreasons = [\"abroad\"]\nrests_on = [\"X-02\"]\nseen = 2026-11-22\nconfidence = \"medium\"\n";

fn occasion() -> Occasion {
    Occasion { actor: Actor::Person, now: "2026-05-20T09:00:00Z".parse().unwrap(), clock: None }
}

fn case_of(facts: &Facts) -> Case {
    Case::from_events(&CaseRef::from_random([3; 7]), &open(facts, &occasion())).unwrap()
}

fn facts(text: &str) -> Facts {
    parse_toml(text).unwrap()
}

fn planned(text: &str) -> Plan {
    plan(&case_of(&facts(text)), &sources(), date(2026, 5, 20))
}

fn ids(plan: &Plan) -> Vec<&'static str> {
    plan.journeys.iter().map(|mark| mark.id.as_str()).collect()
}

fn place(plan: &Plan, step: StepId) -> usize {
    plan.steps.iter().position(|planned| planned.id == step).unwrap_or_else(|| panic!("{step}"))
}

fn state(plan: &Plan, step: StepId) -> Option<StepState> {
    plan.steps.iter().find(|planned| planned.id == step).map(|planned| planned.state)
}

fn day(plan: &Plan, kind: DeadlineKind) -> Option<jiff::civil::Date> {
    plan.deadlines.iter().find(|deadline| deadline.kind == kind).map(|deadline| deadline.by)
}

/// One consumer's line with more facts of subscriber, line and wish.
fn one(subscriber: &str, line: &str, wish: &str) -> String {
    format!(
        "[subscriber]\nkind = \"consumer\"\nname = \"Inès Martin\"\nemail = \"ines@example.org\"\n{subscriber}\n\
         [[line]]\nnumber = \"0470123456\"\nbrand = \"orange\"\ncontract = \"postpaid\"\nstart = 2024-03-01\n{line}\n\
         [wish]\noutcome = \"end\"\nend_date = 2026-07-02\n{wish}\n"
    )
}

fn firm(workers: &str) -> String {
    one("", "", "").replace("kind = \"consumer\"", &format!("kind = \"business\"\n{workers}"))
}

#[test]
fn every_journey_has_its_file_and_rests_on_citations_that_exist() {
    let sources = sources();
    let shipped: Vec<JourneyId> = sources.journeys.all().iter().map(|one| one.id).collect();
    assert_eq!(shipped, JourneyId::ALL, "in the order in which they set the tone");
    assert_eq!(sources.journeys.check(sources.law, sources.directory), []);
    for id in PaperId::ALL {
        assert!(sources.journeys.paper(*id).is_some(), "{}", id.as_str());
    }
}

#[test]
fn a_name_that_leads_nowhere_is_found() {
    let sources = sources();
    let found = |files: &[(&str, &str)]| {
        let faults = Journeys::load(files).unwrap().check(sources.law, sources.directory);
        faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
    };
    let journey = |text: &str| found(&[("journeys/moving-abroad.toml", text)]);
    assert_eq!(journey(HEAD), "");
    let cited = HEAD.replace("X-02", "X-99");
    assert!(journey(&cited).contains("moving-abroad.toml:1: no citation is called X-99"));
    let step = format!("{HEAD}[[step]]\nid = \"save-bills\"\nwhy = [\"Z-01\"]\n");
    assert!(journey(&step).contains("no citation is called Z-01"));
    let fact = HEAD.replace("seen", "brand_facts = [\"mood\"]\nseen");
    assert!(journey(&fact).contains("no brand’s record holds a fact mood"));
    let asked = |brand: &str, source: &str| {
        let text = format!(
            "[[asked]]\nbrand = \"{brand}\"\npapers = [\"passport\"]\nsource = \"{source}\"\nconfidence = \"low\"\nseen = 2026-11-22\n"
        );
        found(&[("papers.toml", &text)])
    };
    assert!(asked("applefone", "x").contains("no brand is called applefone"));
    assert!(asked("orange", "x").contains("names no source x"));
}

#[test]
fn each_journey_is_recognised_by_its_facts() {
    for (text, expected) in [
        (one("", "", ""), vec![]),
        (one("", "", "").replace("consumer", "estate"), vec!["death-of-holder"]),
        (one("", "[line.lost]\nwhat = \"lost\"", ""), vec!["lost-or-stolen"]),
        (one("", "", "reason = \"Leaving Belgium\""), vec!["moving-abroad"]),
        (one("", "", "reason = \"holiday\""), vec![]),
        (one("", "[line.change_notice]\nreceived = 2026-05-02", ""), vec!["change-of-contract"]),
        (one("", "employer = \"employers\"", ""), vec!["employer-number"]),
        (one("", "bundle = true", ""), vec!["bundle-line"]),
        (one("", "bundle = false", ""), vec![]),
        (one("", "[line.device]\nvalue = \"240.00\"", ""), vec!["subsidised-phone"]),
        (firm(""), vec!["small-firm"]),
        (firm("workers = 9"), vec!["small-firm"]),
        (firm("workers = 10"), vec!["larger-firm"]),
        (one("", "", "reason = \"forgotten-card\""), vec!["forgotten-card"]),
        (
            one("[helper]\nname = \"Jan\"\nrelation = \"parent\"", "", ""),
            vec!["minor-or-protected"],
        ),
        (one("[helper]\nname = \"Jan\"\nrelation = \"mandate\"", "", ""), vec![]),
    ] {
        assert_eq!(ids(&planned(&text)), expected, "{text}");
    }
}

#[test]
fn a_case_may_be_on_several_journeys_and_the_gravest_sets_the_tone() {
    let text = one("", "bundle = true\n[line.lost]\nwhat = \"lost\"", "reason = \"abroad\"")
        .replace("consumer", "estate");
    let plan = planned(&text);
    assert_eq!(ids(&plan), ["death-of-holder", "lost-or-stolen", "moving-abroad", "bundle-line"]);
    for step in [StepId::SaveVoicemailGreeting, StepId::BlockLine, StepId::AskRestPrice] {
        assert!(place(&plan, step) < place(&plan, StepId::GiveNotice), "{step}");
    }
    assert_eq!(state(&plan, StepId::TellNewNumber), None, "nobody has a new number to tell");
}

#[test]
fn what_was_settled_stays_in_the_plan_of_a_journey() {
    let text = one("", "[line.lost]\nwhat = \"lost\"", "");
    assert_eq!(state(&planned(&text), StepId::BackUpSim), None, "the card is gone");
    let mut case = case_of(&facts(&text));
    let done = Command::FinishStep { step: StepId::BackUpSim, note: None };
    decide(&case, &done, &occasion()).unwrap().iter().for_each(|event| case.evolve(event));
    let plan = plan(&case, &sources(), date(2026, 5, 20));
    assert_eq!(state(&plan, StepId::BackUpSim), Some(StepState::Done));
}

#[test]
fn the_notice_waits_for_the_block_and_leaves_after_it() {
    let text = one("", "[line.lost]\nwhat = \"stolen\"", "");
    let mut case = case_of(&facts(&text));
    let today = date(2026, 5, 20);
    for step in [StepId::DecideNumber, StepId::MoveBoundServices, StepId::SecureAccounts] {
        let done = Command::FinishStep { step, note: None };
        decide(&case, &done, &occasion()).unwrap().iter().for_each(|event| case.evolve(event));
    }
    let before = plan(&case, &sources(), today);
    assert_eq!(before.steps[0].id, StepId::BlockLine);
    assert_eq!(state(&before, StepId::GiveNotice), Some(StepState::Blocked));
    let done = Command::FinishStep { step: StepId::BlockLine, note: None };
    decide(&case, &done, &occasion()).unwrap().iter().for_each(|event| case.evolve(event));
    let after = plan(&case, &sources(), today);
    assert_eq!(state(&after, StepId::GiveNotice), Some(StepState::Open));
}

#[test]
fn a_withdrawal_takes_the_place_of_the_notice_once_it_is_done() {
    let sale = "[line.sale]\nconcluded = 2026-05-15\nat_distance = true\ninformed = true";
    let text = one("", sale, "").replace("2024-03-01", "2026-05-15");
    let mut case = case_of(&facts(&text));
    let before = plan(&case, &sources(), date(2026, 5, 20));
    assert_eq!(ids(&before), ["withdrawal"]);
    assert_eq!(before.steps[place(&before, StepId::Withdraw)].by, Some(date(2026, 5, 29)));
    assert_eq!(state(&before, StepId::GiveNotice), Some(StepState::Blocked));
    assert_eq!(day(&before, DeadlineKind::WithdrawalEnd), Some(date(2026, 5, 29)));
    let done = Command::FinishStep { step: StepId::Withdraw, note: None };
    decide(&case, &done, &occasion()).unwrap().iter().for_each(|event| case.evolve(event));
    let after = plan(&case, &sources(), date(2026, 5, 20));
    assert_eq!(state(&after, StepId::GiveNotice), None, "what is undone needs no notice");
    let late = plan(&case_of(&facts(&text)), &sources(), date(2026, 5, 30));
    assert_eq!(state(&late, StepId::Withdraw), None, "the last day has passed");
    assert_eq!(day(&late, DeadlineKind::WithdrawalEnd), None);
    assert!(state(&late, StepId::GiveNotice).is_some());
}

#[test]
fn a_lost_prepaid_card_is_reported_within_a_day_and_then_watched_no_more() {
    let lost = "[line.lost]\nwhat = \"lost\"\nnoticed = \"2026-05-19T20:00\"";
    let text = one("", lost, "").replace("postpaid", "prepaid");
    assert_eq!(day(&planned(&text), DeadlineKind::LossNotice), Some(date(2026, 5, 20)));
    let told = text.replace("T20:00\"", "T20:00\"\ntold = \"2026-05-19T21:00\"");
    assert_eq!(day(&planned(&told), DeadlineKind::LossNotice), None);
    let postpaid = text.replace("prepaid", "postpaid");
    assert_eq!(day(&planned(&postpaid), DeadlineKind::LossNotice), None, "no term is known");
}

#[test]
fn questions_are_asked_until_they_are_answered() {
    let text = one("", "[line.lost]\nwhat = \"lost\"", "");
    let before = planned(&text);
    let costs = ["line.0.fixed_months", "line.0.device.value"];
    assert_eq!(before.questions[..2], ["line.0.lost.noticed", "line.0.lost.told"]);
    assert_eq!(before.questions[2..], costs, "what leaving costs is never left to silence");
    let none =
        text.replace("[line.lost]", "fixed_months = 0\ndevice.value = \"0.00\"\n[line.lost]");
    let none = planned(&none).questions;
    assert_eq!(none, ["line.0.lost.noticed", "line.0.lost.told"], "no device came");
    let told = text.replace("what = \"lost\"", "what = \"lost\"\nnoticed = \"2026-05-19T08:00\"");
    assert_eq!(planned(&told).questions[0], "line.0.lost.told");
    let sale = one("", "[line.sale]\nat_distance = false", "reason = \"withdrawal\"");
    let asked = planned(&sale).questions;
    assert!(!asked.iter().any(|key| key.ends_with("informed")), "not of a shop: {asked:?}");
}

#[test]
fn a_belgian_identity_card_is_shown_and_never_copied() {
    let helper = "[helper]\nname = \"Noor\"\nrelation = \"mandate\"";
    let papers = |subscriber: &str| {
        let plan = planned(&one(subscriber, "", ""));
        let shown = plan.papers.iter().map(|p| (p.id.as_str(), p.copying.as_str()));
        shown.collect::<Vec<_>>()
    };
    let eid = papers(&format!("id_kind = \"belgian-eid\"\n{helper}"));
    assert_eq!(eid, [("belgian-eid", "show-only"), ("mandate", "copy")]);
    let passport = papers(&format!("id_kind = \"passport\"\n{helper}"));
    assert_eq!(passport[0], ("passport", "marked-copy"));
    let unknown = papers(helper);
    assert_eq!(unknown[0], ("belgian-eid", "show-only"), "unknown: the careful way first");
    assert_eq!(papers(""), [], "nobody asks a holder who writes a letter");
    let plan = planned(&one(helper, "", ""));
    assert_eq!(plan.questions[0], "subscriber.id_kind");
    let step = &plan.steps[place(&plan, StepId::PreparePapers)];
    assert!(step.why.contains(&"G-07".to_owned()), "{:?}", step.why);
}

#[test]
fn a_journey_never_makes_a_note_a_blocker_of_its_own() {
    let quiet = planned(&one("", "", "")).notes;
    let lost = planned(&one("", "[line.lost]\nwhat = \"lost\"", "")).notes;
    let blockers =
        |notes: &[adieu_case::Note]| notes.iter().filter(|n| n.level == Level::Blocker).count();
    assert_eq!(blockers(&quiet), blockers(&lost));
}

#[test]
fn recognition_needs_no_findings() {
    let facts = facts(&one("", "bundle = true", ""));
    let known = Known::of(&facts, &[]);
    let marks = sources().journeys.recognise(&known);
    assert_eq!(marks.len(), 1);
    assert_eq!(marks[0].lines, [0]);
}

/// Says what loading answers to one file of a journey.
fn fault(file: &str, text: &str) -> String {
    match Journeys::load(&[(file, text)]) {
        Ok(_) => "loads".to_owned(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_fault_in_a_file_is_named_with_its_line() {
    let file = "journeys/moving-abroad.toml";
    let check = |more: &str, expected: &str| {
        let said = fault(file, &format!("{HEAD}{more}"));
        assert!(said.contains(expected), "{expected}: {said}");
    };
    check("", "loads");
    check("[[step]]\nid = \"fly\"\n", "moving-abroad.toml:8: no step is called fly");
    check("[[step]]\nid = \"save-bills\"\nbefore = [\"fly\"]\n", ":9: no step is called fly");
    check(
        "[[step]]\nid = \"give-notice\"\nbefore = [\"save-bills\"]\n",
        ":9: give-notice cannot come before save-bills",
    );
    check("[[step]]\nid = \"save-bills\"\nbefore = [\"save-bills\"]\n", "cannot come before");
    check(
        "[[step]]\nid = \"save-bills\"\nbefore = [\"back-up-sim\"]\n\
         [[step]]\nid = \"back-up-sim\"\nbefore = [\"save-bills\"]\n",
        ":8: save-bills waits for itself",
    );
    check("[[question]]\nkey = \"line.colour\"\n", ":8: no fact is called line.colour");
    check("[[when]]\nall = [\"line.bundle\"]\n", ":8: the condition");
    check("[[when]]\nall = [\"line.colour known\"]\n", "no fact is called line.colour");
    check("[[when]]\nall = [\"question nothing applies\"]\n", ":8: the condition");
    check("[[when]]\nall = [\"R26 applies\"]\n", "write question withdrawal-end instead");
    check("[[when]]\nall = [\"question withdrawal-end perhaps\"]\n", ":8: the condition");
    check("[[when]]\nall = [\"line.bundle = \"]\n", ":8: the condition");
    check("[[step]]\nid = \"save-bills\"\nby = \"someday\"\n", ":9: someday is no day");
    check("[[step]]\nid = \"save-bills\"\nletter = \"poem\"\n", ":9: there is no letter");
    check("[[step]]\nid = \"save-bills\"\nmood = \"calm\"\n", ":9: cannot read");
    let head = HEAD.replace("reasons = [\"abroad\"]\n", "");
    assert!(fault(file, &head).contains("nothing says when"), "{}", fault(file, &head));
    let papers = HEAD.replace("seen", "papers = [\"passport\"]\nseen");
    assert!(fault(file, &papers).contains("passport has no record"), "{}", fault(file, &papers));
    let papers = HEAD.replace("seen", "papers = [\"diary\"]\nseen");
    assert!(fault(file, &papers).contains(":5: no paper is called diary"));
    let other = HEAD.replace("moving-abroad", "moving-house");
    assert!(fault(file, &other).contains(":1: no journey is called moving-house"));
    assert!(fault("journeys/abroad.toml", HEAD).contains("belongs in journeys/moving-abroad.toml"));
    let twice = Journeys::load(&[(file, HEAD), (file, HEAD)]).unwrap_err().to_string();
    assert!(twice.contains("moving-abroad is there twice"), "{twice}");
    let papers = "[[paper]]\nid = \"passport\"\ncopying = \"sell\"\nconfidence = \"low\"\nseen = 2026-11-22\n";
    assert!(fault("papers.toml", papers).contains("papers.toml:3: cannot read"));
}

#[test]
fn a_withdrawal_comes_before_everything_that_only_a_notice_needs() {
    let sale = "[line.sale]\nconcluded = 2026-05-18\nat_distance = true\ninformed = true";
    let plan = planned(&one("", sale, "reason = \"withdrawal\"").replace("end_date = ", "# "));
    let first = plan.steps.iter().find(|step| step.state == StepState::Open);
    assert_eq!(first.map(|step| step.id), Some(StepId::Withdraw));
    assert!(
        plan.notes.iter().all(|n| n.kind != NoteKind::EndDateMissing || n.level == Level::Hint)
    );
}

#[test]
fn a_lost_card_is_blocked_before_a_way_out_is_chosen() {
    let lost = one("", "[line.lost]\nwhat = \"lost\"", "").replace("\"end\"", "\"compare\"");
    let plan = planned(&lost);
    let first = plan.steps.iter().find(|step| step.state == StepState::Open);
    assert_eq!(first.map(|step| step.id), Some(StepId::BlockLine));
    let choose = &plan.steps[place(&plan, StepId::ChooseOutcome)];
    assert_eq!(choose.state, StepState::Blocked);
}

#[test]
fn a_number_that_works_elsewhere_asks_for_nothing_that_a_lost_number_asks() {
    let ported = planned(&one("", "[line.port]\ndone = 2026-05-10", "reason = \"still-billed\""));
    for id in [StepId::DecideNumber, StepId::MoveBoundServices, StepId::TellNewNumber] {
        assert!(ported.steps.iter().all(|step| step.id != id), "{id}");
    }
    let no_more = planned(&one("", "", "keep_number = false"));
    let decided = &no_more.steps[place(&no_more, StepId::DecideNumber)];
    assert_eq!(decided.state, StepState::Done);
}

#[test]
fn heirs_who_gave_their_address_are_not_asked_for_it_again() {
    let heir = "[helper]\nname = \"Karel\"\nrelation = \"heir\"";
    let known =
        planned(&one(&format!("address = [\"Rue Haute 1\", \"1000 Bruxelles\"]\n{heir}"), "", ""));
    assert!(known.steps.iter().all(|step| step.id != StepId::NameHeirsAddress));
}
