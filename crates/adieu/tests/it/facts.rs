//! The example that ships, changed line by line, and small facts of other lines. All people are invented.
//!
//! A change that finds nothing to change fails, so that no test passes on unchanged facts.

/// The example as it ships.
pub fn example() -> String {
    include_str!("../../../../examples/leaving-belgium.toml").to_owned()
}

/// What names the person of the example; nothing of it may be where it does not belong.
pub const PERSONAL: &[&str] = &[
    "Inès",
    "Martin",
    "Rue Haute",
    "1000 Bruxelles",
    "ines@example.org",
    "12 34 56",
    "123456",
    "12345678",
    "1.2345678",
    "8932020000000000010",
    "33612345678",
];

/// Replaces one piece of text by another.
pub fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from} does not stand in the facts");
    text.replacen(from, to, 1)
}

/// The example with one change.
pub fn example_with(from: &str, to: &str) -> String {
    changed(&example(), from, to)
}

/// The example with a known address for notices, by post and by mail.
pub fn addressed() -> String {
    let to = "direct_debit = true\n\
              [line.send_to]\n\
              post = [\"Quai Imaginaire 9\", \"1000 Bruxelles\"]\n\
              email = \"notices@operator.example\"";
    example_with("direct_debit = true", to)
}

/// Facts of a prepaid card and of a postpaid line, which are two contracts.
pub fn two_contracts() -> &'static str {
    r#"
[subscriber]
kind = "consumer"
name = "Jan Peeters"
address = ["Kerkstraat 7", "9000 Gent"]
email = "jan@example.org"
reads = "nl"

[[line]]
number = "0471 23 45 67"
brand = "proximus"
contract = "postpaid"
customer_number = "600000001"
start = 2023-05-01

[[line]]
number = "0485 76 54 32"
brand = "base"
contract = "prepaid"
credit = "12.00"

[wish]
outcome = "end"
end_date = 2027-03-31
"#
}
