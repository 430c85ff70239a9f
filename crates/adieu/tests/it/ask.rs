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
                (16, "2/7/2030"),
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
                (16, "2 juli 2030"),
            ],
        ),
        (
            "fr",
            [
                (3, "une autre"),
                (4, "non"),
                (5, "1"),
                (11, "après coup"),
                (13, "1er mars 2024"),
                (15, "25,00 €"),
                (16, "2-7-2030"),
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
                (16, "2.7.2030"),
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
                (16, "2030年7月2日"),
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
        (16, "2020-01-01"),
        (16, "tomorrow"),
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
    let case = house.run_told(ASK, &told(&answers[..16])).good().json();
    assert_eq!(case["outcome"], "port");
    assert!(!house.has("out/notice.txt"), "a port needs no notice");
}

#[test]
fn a_lost_card_with_a_number_that_is_needed_is_not_sent_away() {
    let mut answers = with(&[(3, "lost-or-stolen"), (4, "yes")])[..16].to_vec();
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
        assert!(error.err.contains(&format!("adieu open --ask {file}")), "{}", error.err);
        assert!(house.read(&file).contains("+32470123456"), "{}", house.read(&file));
        // What was told is not asked again: the rest of the answers ends the questions.
        let rest = told(&ANSWERS[count..]);
        let again = house.run_told(&["open", "--ask", &file, "--plain", "--json"], &rest);
        assert_eq!(again.code, 0, "{count} answers: {again:#?}");
        assert_eq!(again.json()["lines"][0]["number_masked"], "+32 470 •• •• 56");
    }
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
