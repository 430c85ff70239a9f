//! The ways out compared by the whole product: a best one or a question, a table, a picture, and a plan that follows.

use serde_json::Value;

use crate::facts::{example_with, two_contracts};
use crate::house::{House, notes, state};

/// The tourist who ships as an example.
fn tourist() -> String {
    include_str!("../../../../examples/tourist-prepaid.toml").to_owned()
}

/// A young contract with a device, which is cheapest to leave after its sixth month.
const YOUNG: &str = r#"
[subscriber]
kind = "consumer"
name = "Lena Vogel"
address = ["Hoofdstraat 3", "4700 Eupen"]
email = "lena@example.org"
[[line]]
number = "0470 12 34 56"
brand = "orange"
contract = "postpaid"
customer_number = "1.2345678"
start = 2026-09-01
fixed_months = 24
monthly_fee = "20.00"
billing_day = 1
notice_days = 30
paid_until = 2026-11-30
[line.device]
value = "960.00"
own_price = "0.00"
months = 24
got = 2026-09-01
[wish]
outcome = "compare"
keep_number = false
"#;

fn best(choice: &Value) -> Option<String> {
    let options = choice["options"].as_array().unwrap();
    let best: Vec<&Value> = options.iter().filter(|option| option["best"] == true).collect();
    let needs = choice["needs"].as_array().unwrap();
    assert_eq!(
        best.len(),
        usize::from(needs.is_empty()),
        "one best, or facts to ask for: {needs:?}"
    );
    best.first().map(|option| option["outcome"].as_str().unwrap().to_owned())
}

fn option<'a>(choice: &'a Value, outcome: &str) -> &'a Value {
    let options = choice["options"].as_array().unwrap();
    options.iter().find(|option| option["outcome"] == outcome).unwrap()
}

#[test]
fn a_tourist_is_told_to_do_nothing_to_the_contract() {
    let house = House::new();
    let case = house.open_one(&tourist());
    let choice = house.run(&["choose", &case, "--json"]).good().json();
    assert_eq!(best(&choice).as_deref(), Some("nothing"));
    let nothing = option(&choice, "nothing");
    assert_eq!(nothing["costs_eur_cents"], 0);
    let steps: Vec<&str> =
        nothing["steps"].as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect();
    assert_eq!(steps, ["stop-auto-top-up", "move-bound-services", "keep-card", "destroy-card"]);
    let screen = house.run(&["choose", &case]).good().out;
    for said in [
        "automatic top-up of BASE",
        "Move everything that hangs",
        "until it has lapsed",
        "destroy the chip",
    ] {
        assert!(screen.contains(said), "{said}:\n{screen}");
    }
    house.run(&["fact", &case, "wish.outcome=nothing"]).good();
    let shown = house.show(&case);
    for step in ["stop-auto-top-up", "move-bound-services", "keep-card", "destroy-card"] {
        assert_eq!(state(&shown, step), "open", "{step}");
    }
    for step in ["give-notice", "use-up-credit", "check-final-bill"] {
        assert_eq!(state(&shown, step), "absent", "{step}");
    }
    assert!(!notes(&shown).contains(&"end-date-missing".to_owned()));
}

#[test]
fn the_number_decides_first_and_the_answer_is_one_command_away() {
    let house = House::new();
    let facts = example_with("outcome = \"end\"", "outcome = \"compare\"");
    let case = house.open_one(&facts);
    assert!(house.run(&["show", &case]).good().out.contains(&format!("adieu choose {case}")));
    let choice = house.run(&["choose", &case, "--json"]).good().json();
    assert_eq!(best(&choice), None);
    assert_eq!(choice["needs"], serde_json::json!(["wish.keep_number"]));
    assert_eq!(
        choice["branches"],
        serde_json::json!({"if_needed": "port", "if_not_needed": "end"})
    );
    let screen = house.run(&["choose", &case]).good().out;
    assert!(screen.contains("Do you still need the number?"), "{screen}");
    for (answer, expected) in [("true", "port"), ("false", "end")] {
        let command = format!("adieu fact {case} wish.keep_number={answer}");
        assert!(screen.contains(&command), "{command}\n{screen}");
        house.run(&["fact", &case, &format!("wish.keep_number={answer}")]).good();
        let choice = house.run(&["choose", &case, "--json"]).good().json();
        assert_eq!(best(&choice).as_deref(), Some(expected));
        assert_eq!(choice["branches"], Value::Null);
    }
}

#[test]
fn whoever_wished_an_end_and_needs_the_number_is_led_to_a_port() {
    let house = House::new();
    let case = house.open_one(&crate::facts::example());
    let screen = house.run(&["choose", &case]).good().out;
    assert!(screen.contains(&format!("Yes: adieu fact {case} wish.outcome=port")), "{screen}");
    house.run(&["fact", &case, "wish.outcome=port"]).good();
    let choice = house.run(&["choose", &case, "--json"]).good().json();
    assert_eq!(best(&choice).as_deref(), Some("port"));
    house.run(&["fact", &case, "wish.outcome=end", "wish.keep_number=false"]).good();
    let choice = house.run(&["choose", &case, "--json"]).good().json();
    assert_eq!(best(&choice).as_deref(), Some("end"));
}

#[test]
fn silence_never_reads_as_free() {
    let house = House::new();
    let facts = YOUNG.replace("monthly_fee = \"20.00\"\n", "");
    let case = house.open_one(&facts);
    let choice = house.run(&["choose", &case, "--json"]).good().json();
    assert_eq!(best(&choice), None);
    assert!(choice["needs"].as_array().unwrap().contains(&"line.monthly_fee".into()), "{choice:#}");
    assert_eq!(option(&choice, "end")["costs_eur_cents"], Value::Null);
    assert_eq!(option(&choice, "pause")["costs_eur_cents"], Value::Null);
    assert_eq!(choice["staying_year_eur_cents"], Value::Null);
    let screen = house.run(&["choose", &case]).good().out;
    assert!(screen.contains("cost unknown"), "{screen}");
    assert!(screen.contains(&format!("adieu fact {case} line.monthly_fee=")), "{screen}");
}

#[test]
fn the_cheapest_day_stands_in_the_table_the_json_and_the_picture() {
    let house = House::new();
    let case = house.open_one(YOUNG);
    let choice = house.run(&["choose", &case, "--json"]).good().json();
    assert_eq!(best(&choice).as_deref(), Some("end"));
    assert_eq!(choice["cheapest"], "2027-03-01", "the sixth month is over");
    let curve = choice["curve"].as_array().unwrap();
    let total = |point: &Value| point["total_eur_cents"].as_i64().unwrap();
    let lowest = curve.iter().map(total).min().unwrap();
    let cheapest = curve.iter().find(|point| point["date"] == "2027-03-01").unwrap();
    assert!(total(cheapest) <= lowest + 3, "rounding apart, nothing is cheaper");
    assert_eq!(
        total(cheapest),
        42000,
        "three months of 20, and 960 × 18/24 capped by 18 months of 20"
    );
    assert!(cheapest["marks"].as_array().unwrap().contains(&"cheapest".into()));
    assert_eq!(choice["staying_year_eur_cents"], 24000);
    let screen = house.run(&["choose", &case, "--out", "out"]).good().out;
    let row = screen.lines().find(|line| line.trim_start().starts_with("* ")).unwrap();
    assert!(row.contains("1 Mar 2027") && row.contains("€420.00"), "{row}");
    assert_eq!(house.names("out"), ["choose.svg", "choose.txt"]);
    let text = house.read("out/choose.txt");
    assert!(text.contains(row) && !text.contains('\u{1b}'), "{text}");
    let svg = house.read("out/choose.svg");
    for part in [
        "role=\"img\"",
        "<title id=\"title\">",
        "<desc id=\"about\">",
        "aria-labelledby",
        "€420.00",
        "1 Mar 2027",
        "stroke-dasharray",
    ] {
        assert!(svg.contains(part), "{part}\n{svg}");
    }
    for fetched in ["href", "url(", "<script", "@import"] {
        assert!(!svg.contains(fetched), "{fetched}");
    }
}

#[test]
fn a_firm_of_twelve_is_told_to_ask_the_fee_before_a_port() {
    let house = House::new();
    let firm = YOUNG
        .replace("kind = \"consumer\"", "kind = \"business\"\nworkers = 12")
        .replace("notice_days = 30\n", "")
        .replace("keep_number = false", "keep_number = true");
    let case = house.open_one(&firm);
    let choice = house.run(&["choose", &case, "--json"]).good().json();
    assert_eq!(best(&choice), None);
    let needs: Vec<&str> =
        choice["needs"].as_array().unwrap().iter().map(|key| key.as_str().unwrap()).collect();
    assert!(needs.contains(&"line.early_fee_terms"), "{needs:?}");
    assert_eq!(option(&choice, "port")["costs_eur_cents"], Value::Null, "never free");
    assert_eq!(choice["curve"], serde_json::json!([]));
    house.run(&["fact", &case, "line.early_fee_terms=200.00", "line.notice_days=31"]).good();
    let choice = house.run(&["choose", &case, "--json"]).good().json();
    assert_eq!(best(&choice).as_deref(), Some("port"));
    let port = option(&choice, "port");
    assert_eq!(port["date"], "2027-01-01", "by then the notice of the terms has run out");
    assert_eq!(
        port["costs_max_eur_cents"],
        20000 + 40000,
        "200 by the terms, 20 months for the device"
    );
}

#[test]
fn every_case_gets_a_comparison_in_every_language() {
    let mut house = House::new();
    let mut cases = house.open(two_contracts());
    cases.extend(house.open(YOUNG));
    cases.extend(house.open(&tourist()));
    for case in &cases {
        let mut screens = std::collections::BTreeSet::new();
        for lang in ["en", "fr", "nl", "de", "zh-Hans"] {
            let screen = house.speaks(lang).run(&["choose", case]).good().out;
            assert!(!screen.contains("{ $") && !screen.contains('\u{2068}'), "{lang}:\n{screen}");
            if lang != "en" {
                for english in ["cost unknown", "What is lost", "the contract", "Keep the card"] {
                    assert!(!screen.contains(english), "{lang}: {english}\n{screen}");
                }
            }
            screens.insert(screen);
        }
        assert_eq!(screens.len(), 5);
    }
    house.run(&["choose", "AD-0000-0000"]).ends(3);
}

#[test]
fn the_money_of_a_case_stands_on_the_screen_in_json_and_on_the_page() {
    let house = House::new();
    let facts = YOUNG.replace(
        "outcome = \"compare\"\nkeep_number = false",
        "outcome = \"end\"\nend_date = 2027-03-01",
    );
    let case = house.open_one(&facts);
    let shown = house.show(&case);
    let forecast = &shown["money"]["lines"][0]["forecast"];
    assert_eq!(forecast["total_eur_cents"], 36000, "the device; the fee stands on earlier bills");
    assert_eq!(forecast["bill_on"], "2027-03-01");
    let kinds: Vec<&str> =
        forecast["items"].as_array().unwrap().iter().map(|i| i["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["bills-before", "service", "early-fee", "device", "closing-fee"]);
    for item in forecast["items"].as_array().unwrap() {
        assert!(
            !item["citations"].as_array().unwrap().is_empty(),
            "each line names its rule: {item}"
        );
    }
    let screen = house.run(&["show", &case]).good().out;
    assert!(
        screen.contains("The last bill, if the line ends on 1 March 2027: €360.00"),
        "{screen}"
    );
    house.write("facts.toml", &facts);
    house.run(&["open", "facts.toml", "--out", "out"]).good();
    assert!(
        house.read("out/index.html").contains("The last bill, if the line ends on 1 March 2027")
    );
}
