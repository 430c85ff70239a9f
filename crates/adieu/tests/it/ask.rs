//! Questions, one at a time, answered through a pipe as a screen reader's user would.
//!
//! Nothing is opened before the last answer, and no answer is lost.

use crate::house::{House, state};

/// The answers of one person, in the order of the questions.
const ANSWERS: &[&str] = &[
    "0470 12 34 56",
    "8932020000000000010",
    "",
    "other",
    "no",
    "consumer",
    "Inès Martin",
    "Rue Haute 1",
    "1000 Bruxelles",
    "ines@example.org",
    "+33 6 12 34 56 78",
    "postpaid",
    "1.2345678",
    "2024-03-01",
    "0",
    "25.00",
    "no",
    "2030-07-02",
];

const ASK: &[&str] = &["open", "--ask", "--plain", "--json", "--out", "out"];

fn told(answers: &[&str]) -> String {
    answers.iter().map(|answer| format!("{answer}\n")).collect()
}

/// The answers with other ones at some places.
fn with(changes: &[(usize, &'static str)]) -> Vec<&'static str> {
    let mut answers = ANSWERS.to_vec();
    for (place, answer) in changes {
        answers[*place] = answer;
    }
    answers
}

/// The answers with one more before the answer at this place.
fn with_slip(place: usize, slip: &str) -> String {
    let mut answers = ANSWERS.to_vec();
    answers.insert(place, slip);
    told(&answers)
}

/// The kept answers in the folder of the house, as the hint names them.
fn kept(house: &House) -> String {
    let names = house.names("");
    let mut found = names.into_iter().filter(|name| name.starts_with("adieu-answers"));
    found.next().expect("the answers are kept")
}

#[test]
fn answers_become_a_case_and_a_letter() {
    let house = House::new();
    let ran = house.run_told(ASK, &told(ANSWERS)).good();
    let case = ran.json();
    assert_eq!(case["lines"][0]["brand"], "orange", "the card's brand is taken by an empty answer");
    assert_eq!(case["lines"][0]["number_masked"], "+32 470 •• •• 56");
    assert_eq!(case["end_date"], "2030-07-02");
    let notice = house.read("out/notice.txt");
    for words in ["Inès Martin", "Rue Haute 1", "1000 Bruxelles", "1.2345678", "ines@example.org"]
    {
        assert!(notice.contains(words), "{words}: {notice}");
    }
    let questions = ran.err.lines().filter(|line| !line.is_empty()).count();
    assert!(questions >= ANSWERS.len(), "one question for each answer: {}", ran.err);
    let left: Vec<String> =
        house.names("").into_iter().filter(|name| name.contains("answers")).collect();
    assert_eq!(left, Vec::<String>::new(), "what became a case is not kept beside it");
}

#[test]
fn answers_are_understood_as_people_type_them_in_each_language() {
    for (lang, changes) in [
        (
            "en",
            [
                (3, "9"),
                (4, "n"),
                (5, "1"),
                (11, "1"),
                (13, "1 March 2024"),
                (15, "€ 25"),
                (17, "2/7/2030"),
            ],
        ),
        (
            "nl",
            [
                (3, "een andere reden"),
                (4, "nee"),
                (5, "een particulier"),
                (11, "achteraf"),
                (13, "1 maart 2024"),
                (15, "25,00"),
                (17, "2 juli 2030"),
            ],
        ),
        (
            "fr",
            [
                (3, "une autre"),
                (4, "non"),
                (5, "1"),
                (11, "après usage"),
                (13, "1er mars 2024"),
                (15, "25,00 €"),
                (17, "2-7-2030"),
            ],
        ),
        (
            "de",
            [
                (3, "ein anderer Grund"),
                (4, "nein"),
                (5, "eine Privatperson"),
                (11, "1"),
                (13, "1. März 2024"),
                (15, "25,-"),
                (17, "2.7.2030"),
            ],
        ),
        (
            "zh-Hans",
            [
                (3, "9"),
                (4, "否"),
                (5, "个人"),
                (11, "后付费"),
                (13, "2024年3月1日"),
                (15, "25欧元"),
                (17, "2030年7月2日"),
            ],
        ),
    ] {
        let mut house = House::new();
        let ran = house.speaks(lang).run_told(ASK, &told(&with(&changes))).good();
        let case = ran.json();
        assert_eq!(case["end_date"], "2030-07-02", "{lang}: {}", ran.err);
        let lines = case["findings"].as_array().unwrap();
        let free = lines.iter().find(|finding| finding["rule"] == "R09").unwrap();
        assert_eq!(free["outcome"], "applies", "{lang}: a consumer's contract without a term");
    }
}

#[test]
fn an_answer_that_does_not_fit_is_asked_for_again() {
    for (place, slip) in [
        (0, "+33 6 12 34 56 78"),
        (0, "not a number"),
        (1, "12345"),
        (3, "10"),
        (4, "perhaps"),
        (5, "company"),
        (9, "ines@@example.org"),
        (11, "sometimes"),
        (13, "2024-02-30"),
        (13, "30/2/2024"),
        (13, "1/3/24"),
        (13, "2099-01-01"),
        (15, "1.234"),
        (17, "2020-01-01"),
        (17, "tomorrow"),
    ] {
        let house = House::new();
        let ran = house.run_told(ASK, &with_slip(place, slip)).good();
        assert!(ran.err.contains("Please try once more."), "{slip}: {}", ran.err);
        assert_eq!(ran.json()["end_date"], "2030-07-02", "{slip}");
        assert!(
            house.read("out/notice.txt").contains("1.2345678"),
            "{slip}: later answers found their question"
        );
    }
}

#[test]
fn a_brand_that_is_not_listed_is_asked_for_again() {
    let mut answers = with(&[(1, ""), (2, "zzzzqqqq")]);
    answers.insert(3, "orange");
    let case = House::new().run_told(ASK, &told(&answers)).good().json();
    assert_eq!(case["lines"][0]["brand"], "orange");
}

#[test]
fn a_number_that_is_still_needed_becomes_a_port() {
    let house = House::new();
    let answers = with(&[(4, "yes")]);
    let case = house.run_told(ASK, &told(&answers[..17])).good().json();
    assert_eq!(case["outcome"], "port");
    assert!(!house.has("out/notice.txt"), "a port needs no notice");
}

#[test]
fn a_lost_card_with_a_number_that_is_needed_is_not_sent_away() {
    let mut answers = with(&[(3, "lost-or-stolen"), (4, "yes")])[..17].to_vec();
    answers.extend(["2", "21/11/2026 14u30", ""]);
    let ran = House::new().run_told(ASK, &told(&answers)).good();
    assert!(ran.err.contains("a new card with the same number"), "{}", ran.err);
    let case = ran.json();
    assert_eq!(case["outcome"], "compare");
    assert_eq!(case["journeys"], serde_json::json!(["lost-or-stolen"]));
    assert_eq!(case["plan"][0]["step"], "block-line");
    assert_eq!(state(&case, "report-theft"), "open", "it was stolen");
}

#[test]
fn after_a_death_the_heirs_are_asked_and_the_voice_comes_first() {
    let mut answers = with(&[(3, "death-of-holder")]);
    // The holder has died: nobody asks who holds the contract.
    answers.remove(5);
    answers.extend(["1", "Noor Martin", "10/11/2026"]);
    let case = House::new().run_told(ASK, &told(&answers)).good().json();
    assert_eq!(case["journeys"], serde_json::json!(["death-of-holder"]));
    assert_eq!(case["plan"][0]["step"], "save-voicemail-greeting");
    let papers: Vec<&str> =
        case["papers"].as_array().unwrap().iter().map(|p| p["paper"].as_str().unwrap()).collect();
    assert!(papers.contains(&"death-certificate"), "{papers:?}");
    assert!(papers.contains(&"belgian-eid"), "{papers:?}");
    assert_eq!(case["questions"], serde_json::json!(["subscriber.id_kind"]));
}

#[test]
fn stopping_before_the_first_answer_keeps_nothing() {
    let house = House::new();
    let error = house.run_told(ASK, "").ends(3);
    assert!(error.err.contains("Nothing was opened."), "{}", error.err);
    assert!(house.names("").iter().all(|name| !name.contains("answers")), "{:?}", house.names(""));
    assert_eq!(house.run(&["cases", "--json"]).good().out, "");
}

#[test]
fn stopping_early_opens_nothing_and_loses_no_answer() {
    for count in [1, 5, 8, ANSWERS.len() - 1] {
        let house = House::new();
        let ask = &["open", "--ask", "--plain", "--out", "out"];
        let error = house.run_told(ask, &told(&ANSWERS[..count])).ends(3);
        assert_eq!(error.out, "");
        assert!(error.err.contains("Nothing was opened."), "{}", error.err);
        assert!(!house.has("out"), "{count} answers");
        assert_eq!(house.run(&["cases", "--json"]).good().out, "", "{count} answers");
        let file = kept(&house);
        assert!(error.err.contains(&format!("open --ask {file}")), "{}", error.err);
        assert!(house.read(&file).contains("+32470123456"), "{}", house.read(&file));
        // What was told is not asked again: the rest of the answers ends the questions.
        let rest = told(&ANSWERS[count..]);
        let again = house.run_told(&["open", "--ask", &file, "--plain", "--json"], &rest);
        assert_eq!(again.code, 0, "{count} answers: {again:#?}");
        assert!(
            !house.has(&file),
            "{count} answers: what the case holds stays in no file in clear"
        );
        assert_eq!(again.json()["lines"][0]["number_masked"], "+32 470 •• •• 56");
    }
}

#[test]
fn the_command_that_goes_on_names_the_folders_and_a_file_of_the_person_stays() {
    let house = House::new();
    let home = house.path("elsewhere").display().to_string();
    let ask = ["--home", &home, "open", "--ask", "--plain", "--out", "letters"];
    let told_so = house.run_told(&ask, &told(&ANSWERS[..4])).ends(3).err;
    let command = format!("adieu --home {home} open --ask adieu-answers.toml --out letters");
    assert!(told_so.contains(&command), "{told_so}");
    let said =
        house.run_told(&["open", "--ask", "adieu-answers.toml", "--plain"], &told(&ANSWERS[4..]));
    assert!(said.good().out.contains("adieu-answers.toml is deleted"));
    house.write("mine.toml", "[subscriber]\nkind = \"consumer\"\n[[line]]\nbrand = \"orange\"\n");
    house.run_told(&["open", "--ask", "mine.toml", "--plain"], &"\n".repeat(30)).good();
    assert!(house.has("mine.toml"), "only what was written here is deleted");
}

#[test]
fn a_lost_card_hears_whom_to_call_before_the_next_question() {
    let answers = with(&[(3, "lost-or-stolen")]);
    let said = House::new().run_told(&["open", "--ask", "--plain"], &told(&answers[..4])).err;
    assert!(said.contains("02 745 95 00"), "{said}");
    assert!(!said.contains("5000"), "only a line that any phone can call: {said}");
}

#[test]
fn a_prepaid_card_is_asked_what_counts_for_it_and_compared() {
    let mut answers = with(&[(11, "prepaid")])[..12].to_vec();
    answers.extend(["5,00", "1/10/2026", "no"]);
    let case = House::new().run_told(ASK, &told(&answers)).good().json();
    assert_eq!(case["outcome"], "compare");
    assert_eq!(case["status"], "choosing");
}

#[test]
fn a_bill_after_a_switch_asks_first_whether_the_number_works_elsewhere() {
    let switched = |done: &'static str| {
        let mut answers = with(&[(3, "billed-after-switch"), (4, done)])[..17].to_vec();
        answers.extend(["2026-77", "1/11/2026", "30,00", "30,00", "after-end", ""]);
        House::new().run_told(ASK, &told(&answers)).good().json()
    };
    let ported = switched("10/10/2026");
    assert_eq!(ported["outcome"], "port");
    let open = switched("");
    assert_eq!(open["outcome"], "nothing");
    for case in [ported, open] {
        let notes = case["findings"].as_array().unwrap();
        assert!(notes.iter().all(|note| note["level"] != "blocker"), "{notes:?}");
        let steps = case["plan"].as_array().unwrap();
        assert!(steps.iter().all(|step| step["step"] != "give-notice"));
    }
}

#[test]
fn a_number_that_nobody_needs_is_asked_for_once() {
    let house = House::new();
    let case = house.run_told(ASK, &told(ANSWERS)).good().json();
    assert_eq!(state(&case, "decide-number"), "done");
    let chosen = house.run(&["choose", case["case"].as_str().unwrap(), "--json"]).good().json();
    assert_eq!(chosen["needs"], serde_json::json!([]));
}

#[test]
fn kept_answers_are_for_their_owner_only_and_write_over_nothing() {
    use std::os::unix::fs::PermissionsExt as _;
    let house = House::new();
    house.write("adieu-answers.toml", "mine");
    house.run_told(&["open", "--ask", "--plain"], &told(&ANSWERS[..6])).ends(3);
    assert_eq!(house.read("adieu-answers.toml"), "mine");
    let path = house.path("adieu-answers-2.toml");
    assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn questions_left_open_become_steps() {
    let house = House::new();
    let mut answers = vec![""; ANSWERS.len() + 2];
    answers[0] = "0470 12 34 56";
    let ran = house.run_told(ASK, &told(&answers)).good();
    assert_eq!(ran.json()["status"], "identifying", "nobody said which brand");
    assert_eq!(house.names("out"), ["index.html"], "no letter is made of gaps");
}

#[test]
fn the_questions_come_in_the_language_of_the_screen() {
    let ask = &["open", "--ask", "--plain"];
    let english = House::new().run_told(ask, "").ends(3).err;
    for lang in ["zh-Hans", "fr", "nl", "de"] {
        let mut house = House::new();
        let said = house.speaks(lang).run_told(ask, "").ends(3).err;
        let shared: Vec<&str> = said.lines().filter(|line| english.contains(line)).collect();
        assert_eq!(shared, Vec::<&str>::new(), "{lang}");
    }
}
