//! Facts of invented people, for the homes of attacks and benches.
//!
//! It must never hold a person, an address or a number that is somebody's.

/// The facts of one contract: a name and a number.
pub fn one(name: &str, number: &str) -> String {
    // A customer number of another contract would name that contract.
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let customer = format!("1.{}", &digits[digits.len().saturating_sub(7)..]);
    format!(
        r#"source = "person"

[subscriber]
kind = "consumer"
name = "{name}"
address = ["Rue des Exemples 1", "1000 Bruxelles"]
email = "somebody@example.org"
contact_phone = "+33 6 12 34 56 78"
reads = "en"
letter_language = "fr"

[[line]]
number = "{number}"
brand = "orange"
contract = "postpaid"
customer_number = "{customer}"
start = 2024-03-01
fixed_months = 0
notice_days = 30
monthly_fee = "25.00"
[line.device]
value = "0.00"
[line.send_to]
post = ["Invented desk", "Exemplestraat 2", "1140 Evere"]
email = "notices@example.net"

[wish]
outcome = "end"
end_date = 2030-07-02
"#
    )
}

/// Three contracts of one household in one file.
pub fn three() -> String {
    household(&["0470 12 34 61", "0485 12 34 62", "0495 12 34 63"])
}

/// As many contracts of one household in one file as there are numbers.
pub fn household(numbers: &[&str]) -> String {
    let lines: Vec<String> = numbers.iter().map(|number| line(number)).collect();
    format!(
        "[subscriber]\nkind = \"consumer\"\nname = \"Joris Voorbeeld\"\n\
         address = [\"Kerkstraat 2\", \"9000 Gent\"]\nemail = \"joris@example.org\"\nreads = \"en\"\n\
         letter_language = \"nl\"\n\n{}\n[wish]\noutcome = \"end\"\nend_date = 2030-07-02\n",
        lines.join("\n")
    )
}

fn line(number: &str) -> String {
    let customer: String = number.chars().filter(char::is_ascii_digit).collect();
    format!(
        "[[line]]\nnumber = \"{number}\"\nbrand = \"proximus\"\ncontract = \"postpaid\"\n\
         customer_number = \"{customer}\"\nstart = 2023-01-15\nfixed_months = 0\n\
         notice_days = 30\nmonthly_fee = \"22.00\"\n[line.device]\nvalue = \"0.00\"\n\
         [line.send_to]\npost = [\"Invented desk\", \"Exemplestraat 3\", \"1140 Evere\"]\n\
         email = \"notices@example.net\"\n"
    )
}
