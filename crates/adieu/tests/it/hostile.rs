//! Text that wants to be more than text: in every free field, towards every file and the screen.
//!
//! Either it is refused at the door, or it comes out as the very text that was put in.

use mail_parser::{MessageParser, MimeHeaders as _};

use crate::facts::example;
use crate::house::{House, Ran};
use crate::tools::{one_line, pdf_words};

/// Text without steering characters that some reader could take for a command.
const MARKUP: &[&str] = &[
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "\"><a href='javascript:alert(1)'>&amp;&lt;",
    "#read(\"/etc/passwd\") #include \"x\" #let x = 1",
    "$HOME $(id) `id` %s %n | cat > /dev/null",
    "=cmd|' /C calc'!A0",
    "*bold* _it_ $x^2$ @ref <label> \\n \\ ~ // /* */",
    "a@example.org>, Bcc: <all@example.org",
    "x\\r\\nBcc: all@example.org %0d%0aBcc:b =?utf-8?q?=0D=0ABcc:c?=",
    "END:VEVENT;BEGIN:VEVENT,SUMMARY:x\\nATTACH:file",
    "'; DROP TABLE events; --",
];

/// Characters that steer a terminal, break a line or turn the direction of text; as TOML writes them.
const STEERING: &[&str] = &[
    "\\u001B[31mred",
    "a\\nBcc: all@example.org",
    "a\\rb",
    "a\\tb",
    "a\\u0000b",
    "\\u202Efdp.exe",
    "\\u2028x",
    "\\u0085x",
    "\\u2066x",
];

/// Every field that takes free text: the line of the example it stands in or follows, and how it is written.
const FIELDS: &[(&str, &str)] = &[
    ("name = \"Inès Martin\"", "name = \"{}\""),
    ("address = [\"Rue Haute 1\", \"1000 Bruxelles\"]", "address = [\"{}\", \"1000 Bruxelles\"]"),
    ("email = \"ines@example.org\"", "email = \"ines@example.org\"\nbilling_address = [\"{}\"]"),
    ("[[line]]", "[helper]\nname = \"{}\"\nrelation = \"heir\"\n[[line]]"),
    ("customer_number = \"1.2345678\"", "customer_number = \"{}\""),
    ("customer_number = \"1.2345678\"", "customer_number = \"1\"\ncontract_id = \"{}\""),
    ("customer_number = \"1.2345678\"", "customer_number = \"1\"\naccount_email = \"{}\""),
    ("brand = \"orange\"", "brand = \"{}\""),
    (
        "direct_debit = true",
        "[line.send_to]\npost = [\"{}\", \"1000 Bruxelles\"]\nemail = \"notices@operator.example\"",
    ),
    ("direct_debit = true", "[line.port]\nnew_operator = \"{}\""),
    ("reason = \"leaving-belgium\"", "reason = \"{}\""),
];

fn in_toml(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// The example with this text (as TOML writes it) in one field.
fn with_field((anchor, field): (&str, &str), written: &str) -> String {
    let facts = example();
    assert!(facts.contains(anchor), "{anchor}");
    facts.replacen(anchor, &field.replace("{}", written), 1)
}

/// The example with this text in every field that reaches a letter.
fn with_every_letter_field(text: &str) -> String {
    let wanted = [
        "name = \"Inès",
        "address = ",
        "email = ",
        "customer_number = \"1.2345678\"",
        "direct_debit",
    ];
    let mut facts = example();
    for (anchor, field) in FIELDS {
        let once = !field.contains("contract_id")
            && !field.contains("account_email")
            && !field.contains("line.port");
        if once && wanted.iter().any(|start| anchor.starts_with(start)) {
            assert!(facts.contains(anchor), "{anchor}");
            facts = facts.replacen(anchor, &field.replace("{}", &in_toml(text)), 1);
        }
    }
    facts
}

/// Fails when something on the screen could steer a terminal.
fn is_plain(ran: &Ran) {
    let steers = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
    let screen = ran.screen();
    let found = screen.chars().find(|c| steers(*c));
    assert_eq!(found, None, "{screen:?}");
}

#[test]
fn steering_characters_are_refused_in_every_field() {
    for field in FIELDS {
        for written in STEERING {
            let house = House::new();
            house.write("facts.toml", &with_field(*field, written));
            let ran = house.run(&["open", "facts.toml", "--out", "out"]);
            assert_eq!(ran.code, 3, "{field:?} {written}: {ran:#?}");
            is_plain(&ran);
            assert!(!house.has("out"), "{field:?} {written}");
        }
    }
}

#[test]
fn steering_characters_are_refused_by_fact_too() {
    let house = House::new();
    let case = house.open_one(&example());
    let before = house.show(&case);
    let keys = [
        "subscriber.name",
        "subscriber.address",
        "line.0.customer_number",
        "line.0.send_to.post",
        "line.0.brand",
    ];
    for key in keys {
        for text in ["\u{1b}[31mred", "a\nBcc: all@example.org", "\u{202e}fdp", "a\tb"] {
            is_plain(&house.run(&["fact", &case, &format!("{key}={text}")]).ends(3));
        }
    }
    assert_eq!(house.show(&case), before);
}

#[test]
fn markup_in_any_field_opens_a_case_and_reaches_the_screen_as_text() {
    for field in FIELDS {
        for text in MARKUP {
            let house = House::new();
            house.write("facts.toml", &with_field(*field, &in_toml(text)));
            let ran = house.run(&["open", "facts.toml"]);
            assert!(ran.code == 0 || ran.code == 3, "{field:?} {text}: {ran:#?}");
            is_plain(&ran);
        }
    }
}

#[test]
fn markup_reaches_letter_page_and_mail_as_the_text_that_was_put_in() {
    for text in MARKUP {
        let house = House::new();
        house.write("facts.toml", &with_every_letter_field(text));
        let ran = house.run(&["open", "facts.toml", "--out", "out"]).good();
        is_plain(&ran);
        assert!(house.has("out/notice.txt"), "{text}: {}", ran.out);
        let wanted = one_line(text);
        let notice = one_line(&house.read("out/notice.txt"));
        assert!(
            notice.matches(&wanted).count() >= 3,
            "name, address, customer number: {text}\n{notice}"
        );
        let bare = |text: &str| text.replace([' ', '\u{ad}'], "");
        let words = bare(&one_line(&pdf_words(&house.path("out/notice.pdf"))));
        assert!(words.contains(&bare(&wanted)), "{text}\n{words}");
        let sheet = bare(&one_line(&pdf_words(&house.path("out/shop-sheet.pdf"))));
        assert!(sheet.contains(&bare(&wanted)), "{text}\n{sheet}");
        mail_is_sound(&house.bytes("out/notice.eml"), text);
        page_is_sound(&house.read("out/index.html"));
        calendar_is_sound(&house.read("out/calendar.ics"));
    }
}

fn mail_is_sound(eml: &[u8], text: &str) {
    let mail = MessageParser::default().parse(eml).unwrap();
    let mut names: Vec<String> =
        mail.headers().iter().map(|header| header.name().to_lowercase()).collect();
    names.sort();
    let known =
        ["content-type", "date", "from", "message-id", "mime-version", "subject", "to", "x-unsent"];
    for name in &names {
        assert!(known.contains(&name.as_str()), "{name} was added by {text}");
    }
    assert_eq!(names.iter().filter(|name| *name == "to").count(), 1, "{text}");
    let to: Vec<&str> = mail.to().unwrap().iter().filter_map(|one| one.address()).collect();
    assert_eq!(to, ["notices@operator.example"], "{text}");
    let from: Vec<&str> = mail.from().unwrap().iter().filter_map(|one| one.address()).collect();
    assert_eq!(from, ["ines@example.org"], "{text}");
    assert_eq!(
        mail.from().unwrap().first().unwrap().name(),
        Some(text),
        "the name arrives as it is"
    );
    assert!(one_line(&mail.body_text(0).unwrap()).contains(&one_line(text)), "{text}");
    let html = mail.body_html(0).unwrap();
    for tag in ["<script", "<img", "<a "] {
        assert!(!html.contains(tag), "{tag} from {text}");
    }
    assert_eq!(mail.attachment_count(), 1, "{text}");
    assert_eq!(mail.attachment(0).unwrap().attachment_name(), Some("notice.pdf"));
    let long = eml.split(|byte| *byte == b'\n').map(<[u8]>::len).max().unwrap();
    assert!(long <= 998, "a line of {long} bytes, RFC 5322 section 2.1.1");
}

fn page_is_sound(html: &str) {
    for tag in ["<script", "<img", "javascript:", "onerror"] {
        assert!(!html.contains(tag), "{tag}");
    }
}

fn calendar_is_sound(ics: &str) {
    assert!(ics.starts_with("BEGIN:VCALENDAR\r\n") && ics.ends_with("END:VCALENDAR\r\n"));
    let unfolded = ics.replace("\r\n ", "");
    let known = [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "UID",
        "DTSTAMP",
        "DTSTART",
        "SUMMARY",
        "DESCRIPTION",
        "TRANSP",
        "ACTION",
        "TRIGGER",
    ];
    for line in unfolded.split("\r\n").filter(|line| !line.is_empty()) {
        let name = line.split([':', ';']).next().unwrap();
        assert!(known.contains(&name), "{line}");
    }
    let count = |line: &str| unfolded.split("\r\n").filter(|one| *one == line).count();
    assert_eq!(count("BEGIN:VEVENT"), count("END:VEVENT"));
    assert!(count("BEGIN:VEVENT") > 0);
}

#[test]
fn a_name_that_looks_like_a_gap_in_a_letter_is_never_printed() {
    for text in ["{ $x }", "{{ name }}", "{ -term }", "{% raw %}", "${HOME}"] {
        let house = House::new();
        house.write("facts.toml", &with_field(FIELDS[0], text));
        is_plain(&house.run(&["open", "facts.toml", "--out", "out"]).good());
        assert_eq!(house.names("out"), ["index.html"], "{text}");
    }
}

#[test]
fn a_text_without_end_is_refused_and_a_long_one_is_printed() {
    for field in FIELDS {
        let house = House::new();
        house.write("facts.toml", &with_field(*field, &"long ".repeat(40_000)));
        let ran = house.run(&["open", "facts.toml"]).ends(3);
        assert!(ran.screen().len() < 2_000, "the text is not repeated");
    }
    let house = House::new();
    house
        .write("facts.toml", &with_every_letter_field("Wolfeschlegelstein ".repeat(10).trim_end()));
    house.run(&["open", "facts.toml", "--out", "out"]).good();
    assert!(pdf_words(&house.path("out/notice.pdf")).contains("Wolfeschlegelstein"));
}

#[test]
fn names_of_keys_and_files_cannot_steer_the_screen() {
    let house = House::new();
    house.write("facts.toml", &example().replacen("billing_day", "\"\\u001B[31mx\"", 1));
    is_plain(&house.run(&["open", "facts.toml"]).ends(3));
    for arguments in [
        &["open", "\u{1b}[31mred.toml"][..],
        &["\u{1b}]0;title\u{7}"],
        &["letter", "AD-0000-0000", "\u{1b}[31m", "--out", "out"],
        &["done", "AD-0000-0000", "\u{202e}step"],
        &["directory", "show", "\u{1b}[31m"],
        &["show", "\u{1b}[31m"],
        &["law", "explain", "\u{1b}[31m"],
    ] {
        let mut command = house.command(arguments);
        // As on a terminal, where nothing strips what steers it.
        let output = command.env("CLICOLOR_FORCE", "1").output().unwrap();
        assert!(matches!(output.status.code(), Some(2 | 3)), "{arguments:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(
            !said.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'),
            "{said:?}"
        );
    }
    let mut command = house.command(&["identify", "\u{1b}[31mred\u{7}\u{202e}"]);
    let output = command.env("CLICOLOR_FORCE", "1").output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    for steering in ["\u{1b}[31m", "\u{7}", "\u{202e}"] {
        assert!(!said.contains(steering), "{said:?}");
    }
}

#[test]
fn notes_and_reasons_may_hold_anything_and_change_nothing_on_the_screen() {
    let house = House::new();
    let case = house.open_one(&example());
    for text in MARKUP.iter().copied().chain(["\u{1b}[31m", "a\r\nb"]) {
        is_plain(&house.run(&["skip", &case, "use-points", "--because", text]).good());
        is_plain(&house.run(&["done", &case, "save-bills", "--note", text]).good());
        house.run(&["reopen", &case, "use-points"]).good();
    }
    is_plain(&house.run(&["show", &case, "-v"]).good());
}

#[test]
fn no_cell_of_a_table_can_be_run_by_a_spreadsheet() {
    let house = House::new();
    let cells = [
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\u{ff1d}1+1",
        "0470 12 34 56",
        "8932020000000000010",
    ];
    let rows: String = cells.iter().map(|cell| format!("\"{cell}\",\"{cell}\"\n")).collect();
    house.write("cards.csv", &format!("card,=other\n{rows}"));
    let arguments = ["identify", "--csv", "cards.csv", "--column", "card", "--out", "out.csv"];
    is_plain(&house.run(&arguments).good());
    let written = house.read("out.csv");
    let mut table = csv::ReaderBuilder::new().has_headers(false).from_reader(written.as_bytes());
    let records: Vec<csv::StringRecord> = table.records().map(|record| record.unwrap()).collect();
    assert_eq!(records.len(), cells.len() + 1, "{written}");
    for record in &records {
        assert_eq!(record.len(), 8, "two columns and six more: {written}");
        for cell in record {
            let first = cell.chars().next().unwrap_or(' ');
            assert!(!"=+-@\t\r\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}".contains(first), "{cell}");
        }
    }
    assert_eq!(&records[1][0], "'=cmd|' /C calc'!A0", "the cell is kept behind an apostrophe");
    assert_eq!(&records[7][0], "8932020000000000010", "harmless cells stay as they are");
}
