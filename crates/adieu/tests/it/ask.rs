//! Questions, one at a time, answered through a pipe as a screen reader's user would.
//!
//! Nothing is kept before the last answer.

use crate::house::House;

/// The answers of one person, in the order of the questions.
const ANSWERS: &[&str] = &[
    "0470 12 34 56",
    "8932020000000000010",
    "",
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

/// The answers with one more before the answer at this place.
fn with_slip(place: usize, slip: &str) -> String {
    let mut answers = ANSWERS.to_vec();
    answers.insert(place, slip);
    told(&answers)
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
}

#[test]
fn an_answer_that_does_not_fit_is_asked_for_again() {
    for (place, slip) in [
        (0, "+33 6 12 34 56 78"),
        (0, "not a number"),
        (1, "12345"),
        (4, "company"),
        (8, "ines@@example.org"),
        (10, "sometimes"),
        (12, "2024-02-30"),
        (12, "2099-01-01"),
        (14, "25,00"),
        (15, "2020-01-01"),
        (15, "tomorrow"),
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
    let mut answers = ANSWERS.to_vec();
    answers[1] = "";
    answers[2] = "zzzzqqqq";
    answers.insert(3, "orange");
    let case = House::new().run_told(ASK, &told(&answers)).good().json();
    assert_eq!(case["lines"][0]["brand"], "orange");
}

#[test]
fn a_number_that_is_still_needed_becomes_a_port() {
    let mut answers = ANSWERS.to_vec();
    answers[3] = "yes";
    let house = House::new();
    let case = house.run_told(ASK, &told(&answers[..15])).good().json();
    assert_eq!(case["outcome"], "port");
    assert!(!house.has("out/notice.txt"), "a port needs no notice");
}

#[test]
fn stopping_early_keeps_nothing() {
    for count in [0, 1, 5, ANSWERS.len() - 1] {
        let house = House::new();
        let error = house.run_told(ASK, &told(&ANSWERS[..count])).ends(3);
        assert_eq!(error.out, "");
        assert!(error.err.contains("Nothing was opened."), "{}", error.err);
        assert!(!house.has("out"), "{count} answers");
        assert_eq!(house.run(&["cases", "--json"]).good().out, "", "{count} answers");
    }
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
