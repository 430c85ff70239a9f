//! Facts of invented people, for the homes of the tries.
//!
//! It must never hold a person, an address or a number that is somebody's.

/// A number, and the file that tells of its contract.
pub fn one(name: &str, number: &str) -> String {
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
customer_number = "1.2345678"
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
    let line = |number: &str, brand: &str| {
        format!(
            "[[line]]\nnumber = \"{number}\"\nbrand = \"{brand}\"\ncontract = \"postpaid\"\n\
             customer_number = \"60012345{}\"\nstart = 2023-01-15\nfixed_months = 0\n\
             notice_days = 30\nmonthly_fee = \"22.00\"\n[line.device]\nvalue = \"0.00\"\n\
             [line.send_to]\npost = [\"Invented desk\", \"Exemplestraat 3\", \"1140 Evere\"]\n\
             email = \"notices@example.net\"\n",
            &number[number.len() - 1..]
        )
    };
    format!(
        "[subscriber]\nkind = \"consumer\"\nname = \"Joris Voorbeeld\"\n\
         address = [\"Kerkstraat 2\", \"9000 Gent\"]\nemail = \"joris@example.org\"\nreads = \"en\"\n\
         letter_language = \"nl\"\n\n{}\n{}\n{}\n[wish]\noutcome = \"end\"\nend_date = 2030-07-02\n",
        line("0470 12 34 61", "proximus"),
        line("0485 12 34 62", "base"),
        line("0495 12 34 63", "orange"),
    )
}
