//! Tables in, tables out. Must use invented numbers only.

use std::fs;
use std::path::PathBuf;

use adieu_card::export::harmless_cell;
use adieu_directory::Directory;
use adieu_words::{Lang, Words};
use tempfile::TempDir;

use super::{BulkError, BulkJob, BulkSummary, Progress, run};
use crate::output::Foreign;

const RECORDS: [(&str, &str); 4] = [
    ("operators/orange.toml", include_str!("../../../../data/operators/orange.toml")),
    ("operators/proximus.toml", include_str!("../../../../data/operators/proximus.toml")),
    ("numbering/iccid.toml", include_str!("../../../../data/numbering/iccid.toml")),
    ("numbering/ranges.toml", include_str!("../../../../data/numbering/ranges.toml")),
];

/// A table on disk, and where its result goes.
struct Table {
    folder: TempDir,
    input: PathBuf,
}

impl Table {
    fn of(text: &[u8]) -> Self {
        let folder = TempDir::new().unwrap();
        let input = folder.path().join("in.csv");
        fs::write(&input, text).unwrap();
        Self { folder, input }
    }

    fn job(&self, column: &str) -> BulkJob {
        let output = self.folder.path().join("out.csv");
        BulkJob {
            input: self.input.clone(),
            column: column.to_owned(),
            output,
            foreign: Foreign::Kept,
            notes: Lang::En,
        }
    }

    fn run(&self, column: &str) -> Result<BulkSummary, BulkError> {
        run(&self.job(column), &Directory::load(&RECORDS).unwrap(), &mut |_| {})
    }

    fn result(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("out.csv")).unwrap()
    }

    fn files(&self) -> Vec<String> {
        let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
        let mut names: Vec<String> =
            fs::read_dir(self.folder.path()).unwrap().map(|entry| name(entry.unwrap())).collect();
        names.sort();
        names
    }
}

/// Runs a table and returns the cells of its result.
fn cells(text: &[u8], column: &str, separator: u8) -> Vec<Vec<String>> {
    let table = Table::of(text);
    table.run(column).unwrap();
    let result = table.result();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(&result[..]);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn six_columns_are_added_and_the_others_stay_in_order() {
    let rows = cells(b"who,card,town\nA,8932020000000000010,Ghent\nB,nothing,Mons\n", "card", b',');
    assert_eq!(
        rows[0],
        ["who", "card", "town", "kind", "valid", "normal", "brand", "confidence", "note"]
    );
    assert_eq!(
        rows[1][..8],
        [
            "A",
            "8932020000000000010",
            "Ghent",
            "iccid",
            "true",
            "8932020000000000010",
            "orange",
            "likely"
        ]
    );
    assert_eq!(rows[2][..8], ["B", "nothing", "Mons", "unknown", "false", "", "", ""]);
    assert!(!rows[2][8].is_empty(), "says why");
}

#[test]
fn a_number_comes_out_harmless_and_can_be_read_again() {
    let rows = cells(b"number\n+32470123456\n'+32470123456\n0470/12.34.56\n", "number", b',');
    for row in &rows[1..] {
        assert_eq!(row[1..6], ["msisdn", "true", "'+32470123456", "proximus", "possible"]);
    }
    assert_eq!(rows[1][0], "'+32470123456");
}

#[test]
fn every_cell_that_a_spreadsheet_would_run_is_written_harmless() {
    let rows = cells(
        b"=name,number,b\n=1+1,1,ok\n\"+cmd|' /C calc'!A0\",2,-2\n@SUM(A1),3,\"\t=1\"\n\"\r=1\",4,\xef\xbc\x9d1\n",
        "number",
        b',',
    );
    assert_eq!(rows[0][0], "'=name");
    assert_eq!(rows[1][0], "'=1+1");
    assert_eq!((rows[2][0].as_str(), rows[2][2].as_str()), ("'+cmd|' /C calc'!A0", "'-2"));
    assert_eq!((rows[3][0].as_str(), rows[3][2].as_str()), ("'@SUM(A1)", "'\t'=1"));
    assert_eq!((rows[4][0].as_str(), rows[4][2].as_str()), ("'\r'=1", "'\u{ff1d}1"));
    for cell in rows.iter().flatten() {
        assert_eq!(harmless_cell(cell.as_bytes()).as_ref(), cell.as_bytes(), "{cell:?}");
    }
}

#[test]
fn semicolons_windows_line_ends_and_a_byte_order_mark_stay() {
    let table = Table::of(b"\xef\xbb\xbfnaam;nummer\r\nIn\xc3\xa8s;0470123456\r\n");
    table.run("nummer").unwrap();
    let result = String::from_utf8(table.result()).unwrap();
    assert!(result.starts_with("\u{feff}naam;nummer;kind;"), "{result}");
    assert!(
        result.contains("\r\nInès;0470123456;msisdn;true;'+32470123456;proximus;possible;"),
        "{result}"
    );
    assert!(result.ends_with("\r\n"));
}

#[test]
fn windows_1252_text_stays_as_it_is_and_its_columns_are_found() {
    let table = Table::of(b"pr\xe9nom;num\xe9ro\nIn\xe8s;0470123456\n");
    table.run("numéro").unwrap();
    let result = table.result();
    assert!(result.starts_with(b"pr\xe9nom;num\xe9ro;kind;"));
    assert!(result.windows(5).any(|bytes| bytes == b"In\xe8s;"));
}

#[test]
fn quoted_cells_with_line_breaks_separators_and_quotes_stay_whole() {
    let rows = cells(
        b"note,number\n\"two\nlines, and \"\"quotes\"\"\",0470123456\n5\" screen,0470123456\n",
        "number",
        b',',
    );
    assert_eq!(rows[1][0], "two\nlines, and \"quotes\"");
    assert_eq!(rows[2][0], "5\" screen");
    assert!(rows[1..].iter().all(|row| row[4] == "'+32470123456"));
}

#[test]
fn rows_of_a_wrong_width_are_kept_and_noted() {
    let table = Table::of(b"a,number,c\nx,0470123456\ny,0470123456,z,more\n");
    let summary = table.run("number").unwrap();
    assert_eq!((summary.rows, summary.valid, summary.misshapen), (2, 2, 2));
    let result = String::from_utf8(table.result()).unwrap();
    let lines: Vec<&str> = result.lines().collect();
    assert!(lines[1].starts_with("x,0470123456,,msisdn,true,"), "{}", lines[1]);
    assert!(lines[1].contains("The row has 2 cells instead of 3."));
    assert!(lines[2].starts_with("y,0470123456,z,more,msisdn,"), "{}", lines[2]);
}

#[test]
fn a_missing_column_names_those_that_are_there_and_the_nearest() {
    let table = Table::of(b"name,phone number\nA,0470123456\n");
    let error = table.run("phonenumber").unwrap_err();
    assert!(matches!(&error, BulkError::NoColumn { columns, .. } if columns.len() == 2));
    let (_, hint) = error.told(&Words::new(Lang::En));
    assert!(hint.contains("phone number"), "{hint}");
    assert_eq!(table.files(), ["in.csv"], "nothing was written");
    assert!(Table::of(b"name,Phone\nA,0470123456\n").run("phone").is_ok(), "case does not count");
}

#[test]
fn the_table_itself_is_never_overwritten() {
    let table = Table::of(b"number\n0470123456\n");
    let mut job = table.job("number");
    job.output = table.folder.path().join(".").join("in.csv");
    let error = run(&job, &Directory::default(), &mut |_| {}).unwrap_err();
    assert!(matches!(error, BulkError::OwnInput { .. }));
    assert_eq!(fs::read(&table.input).unwrap(), b"number\n0470123456\n");
}

#[test]
fn what_is_no_table_is_refused_and_nothing_is_written() {
    assert!(matches!(Table::of(b"").run("a").unwrap_err(), BulkError::Empty { .. }));
    assert!(matches!(Table::of(b"\xef\xbb\xbf\n").run("a").unwrap_err(), BulkError::Empty { .. }));
    for damaged in [&b"\xff\xfea\0\n"[..], b"\xff\xfea\0\n\0\0\xd8x\0\n\0", b"a\0\n\x001\0\n"] {
        assert!(matches!(Table::of(damaged).run("a").unwrap_err(), BulkError::Utf16 { .. }));
    }
    let unclosed = [b"a\n1\n\"".to_vec(), vec![b'x'; 3 << 20]].concat();
    let table = Table::of(&unclosed);
    assert!(matches!(table.run("a").unwrap_err(), BulkError::OpenQuote { line: 3, .. }));
    let endless = [b"a\n1\n".to_vec(), vec![b'x'; 3 << 20]].concat();
    let table = Table::of(&endless);
    assert!(matches!(table.run("a").unwrap_err(), BulkError::RecordTooLong { at: 4, .. }));
    assert_eq!(table.files(), ["in.csv"]);
    let missing = Table::of(b"a\n");
    fs::remove_file(&missing.input).unwrap();
    assert!(matches!(missing.run("a").unwrap_err(), BulkError::Read { .. }));
}

#[test]
fn an_error_never_repeats_a_cell() {
    let table = Table::of(b"name,number\nSecret Person,0470123456\n");
    let error = table.run("nothing").unwrap_err();
    let told = error.told(&Words::new(Lang::En));
    assert!(!format!("{error} {error:?} {told:?}").contains("Secret"));
}

#[test]
fn a_long_table_keeps_its_order_and_reports_its_progress() {
    let mut text = b"n,number\n".to_vec();
    for n in 0..60_000 {
        text.extend_from_slice(format!("{n},04701{n:05}\n").as_bytes());
    }
    let table = Table::of(&text);
    let mut last = Progress { rows: 0, bytes: 0 };
    let summary = run(&table.job("number"), &Directory::load(&RECORDS).unwrap(), &mut |progress| {
        assert!(progress.rows >= last.rows && progress.bytes > last.bytes);
        last = progress;
    })
    .unwrap();
    assert_eq!((summary.rows, summary.valid, summary.with_brand), (60_000, 60_000, 60_000));
    assert_eq!((last.rows, last.bytes), (60_000, (text.len() - "n,number\n".len()) as u64));
    let result = String::from_utf8(table.result()).unwrap();
    for (n, line) in result.lines().skip(1).enumerate() {
        assert!(
            line.starts_with(&format!("{n},04701{n:05},msisdn,true,'+324701{n:05},")),
            "{line}"
        );
    }
}

#[test]
fn a_table_without_rows_or_without_a_last_line_break_is_fine() {
    assert_eq!(Table::of(b"number").run("number").unwrap().rows, 0);
    assert_eq!(Table::of(b"number\n").run("number").unwrap().rows, 0);
    assert_eq!(cells(b"number\n0470123456", "number", b',').len(), 2);
}

/// The bytes of a result, from the bytes of a table.
fn result(text: &[u8], column: &str) -> String {
    let table = Table::of(text);
    table.run(column).unwrap();
    String::from_utf8(table.result()).unwrap()
}

#[test]
fn every_kind_of_line_end_gives_every_row_and_that_of_the_head_stays() {
    for (table, end) in [
        (&b"number,b\r0470123456,A\r0470123457,B\r"[..], "\r"),
        (b"number,b\r0470123456,A\r0470123457,B", "\r"),
        (b"number,b\r0470123456,A\r0470123457,B\r\n", "\r"),
        (b"number,b\r\n0470123456,A\r0470123457,B\n", "\r\n"),
        (b"number,b\n0470123456,A\r\n0470123457,B\r", "\n"),
        (b"number,b\n0470123456,\"A\"\r0470123457,\"B\"\r", "\n"),
        (b"\xef\xbb\xbfnumber,b\r0470123456,A\r0470123457,B\r", "\r"),
    ] {
        let text = result(table, "number");
        let rows: Vec<&str> = text.split_terminator(end).collect();
        assert_eq!(rows.len(), 3, "{text:?}");
        assert!(rows[0].trim_start_matches('\u{feff}').starts_with("number,b,kind,"), "{text:?}");
        assert!(rows[1].starts_with("0470123456,A,msisdn,true,'+32470123456,"), "{text:?}");
        assert!(rows[2].starts_with("0470123457,B,msisdn,true,'+32470123457,"), "{text:?}");
        assert!(text.ends_with(end) && !text.replace(end, "").contains(['\r', '\n']), "{text:?}");
        assert_eq!(text.starts_with('\u{feff}'), table.starts_with(b"\xef"));
    }
}

#[test]
fn a_long_table_with_line_ends_of_macs_keeps_every_row() {
    let mut text = b"n,number\r".to_vec();
    for n in 0..60_000 {
        text.extend_from_slice(format!("{n},04701{n:05}\r").as_bytes());
    }
    let table = Table::of(&text);
    let summary = table.run("number").unwrap();
    assert_eq!((summary.rows, summary.valid), (60_000, 60_000));
    let ends = table.result().iter().filter(|byte| **byte == b'\r').count();
    assert_eq!(ends, 60_001);
}

#[test]
fn tabs_and_an_announced_separator_are_understood_and_kept() {
    let tabs = result(b"name\tnumber, as printed\tb\nA\t0470123456\tx,y\n", "number, as printed");
    assert!(tabs.starts_with("name\t\"number, as printed\"\tb\tkind\t"), "{tabs}");
    assert!(tabs.contains("\nA\t0470123456\t\"x,y\"\tmsisdn\ttrue\t"), "{tabs}");
    for (first, separator) in
        [("sep=;\r\n", ';'), ("\"SEP=|\"\r\n", '|'), ("sep=\t\r\n", '\t'), ("sep=,\r\n", ',')]
    {
        let table = format!("{first}a{separator}number\r\nx{separator}0470123456\r\n");
        let text = result(table.as_bytes(), "number");
        let rest = text.strip_prefix(first).unwrap();
        let head = format!("a{separator}number{separator}kind{separator}");
        assert!(rest.starts_with(&head), "{rest:?}");
        let row = format!("\r\nx{separator}0470123456{separator}msisdn{separator}true{separator}");
        assert!(rest.contains(&row), "{rest:?}");
    }
    // The separator that stands more often does not count when the column is there under another one only.
    let semicolons = result(b"name, first, last;number\nA;0470123456\n", "number");
    assert!(semicolons.contains("\nA;0470123456;msisdn;"), "{semicolons}");
    assert!(matches!(Table::of(b"sep=;\n").run("a").unwrap_err(), BulkError::Empty { .. }));
    assert!(matches!(Table::of(b"sep=;").run("a").unwrap_err(), BulkError::Empty { .. }));
}

#[test]
fn a_table_in_utf_16_is_read_and_written_back_as_it_came() {
    let plain = "naam\tnummer\r\nIn\u{e8}s \u{1f600}\t0470123456\r\n";
    let expected = result(plain.as_bytes(), "nummer");
    let wide = |text: &str, mark: bool, swap: bool| -> Vec<u8> {
        let mark = if mark { "\u{feff}" } else { "" };
        let units: Vec<u16> = mark.encode_utf16().chain(text.encode_utf16()).collect();
        units.iter().flat_map(|u| if swap { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
    };
    for (mark, swap) in [(true, false), (true, true), (false, false), (false, true)] {
        let table = Table::of(&wide(plain, mark, swap));
        assert_eq!(table.run("nummer").unwrap().valid, 1);
        assert_eq!(table.result(), wide(&expected, mark, swap), "mark {mark}, swapped {swap}");
    }
    let mut long = String::from("n\tnummer\n");
    for n in 0..30_000 {
        long.push_str(&format!("\u{1f600}{n}\t04701{n:05}\n"));
    }
    let table = Table::of(&wide(&long, true, false));
    assert_eq!(table.run("nummer").unwrap().valid, 30_000);
    assert_eq!(table.result(), wide(&result(long.as_bytes(), "nummer"), true, false));
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_told_with_its_line() {
    for (table, opened) in [
        (&b"number,b\n0470123456,\"x\n0470123457,y\n"[..], 2),
        (b"number,b\r0470123456,x\r0470123457,\"y\r0470123458,z", 3),
        (b"number,b\r\n0470123456,x\r\n0470123457,\"y\r\n0470123458,\"z\"\r\n", 3),
        (b"number,\"b\n0470123456,x\n", 1),
        (b"sep=,\nnumber,\"b\n0470123456,x\n", 2),
        (b"number,b\n\"", 2),
        (b"number,b\n1,\"two\nlines\"\n2,\"x\n", 4),
    ] {
        let table = Table::of(table);
        let error = table.run("number").unwrap_err();
        assert!(
            matches!(error, BulkError::OpenQuote { line, .. } if line == opened),
            "{opened}: {error}"
        );
        assert_eq!(table.files(), ["in.csv"], "nothing was written");
    }
    let mut long = b"n,number\r\n".to_vec();
    for n in 0..40_000 {
        long.extend_from_slice(format!("{n},04701{n:05}\r\n").as_bytes());
    }
    long.extend_from_slice(b"\"40000,0470199999\r\n");
    let error = Table::of(&long).run("number").unwrap_err();
    assert!(matches!(error, BulkError::OpenQuote { line: 40_002, .. }), "{error}");
}

#[test]
fn a_column_that_is_there_twice_is_not_guessed() {
    for head in ["number,b,number", "Number,b,NUMBER"] {
        let error = Table::of(format!("{head}\n1,2,3\n").as_bytes()).run("number").unwrap_err();
        assert!(matches!(error, BulkError::ColumnTwice { .. }), "{error}");
    }
    assert_eq!(Table::of(b"Number,number\nx,0470123456\n").run("number").unwrap().valid, 1);
}

#[test]
fn no_reader_of_the_result_sees_a_formula_whatever_parts_its_cells() {
    let table = b"number,b\n0470123456,a;=1+1\n0470123456,\"a\t+1;@x,-2\"\n0470123456,\"a\r=1\"\n";
    let text = result(table, "number");
    for separator in [',', ';', '\t'] {
        for cell in text.split(['\r', '\n', separator]) {
            let cell = cell.trim_matches('"');
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell:?} in {text:?}");
        }
    }
    let rows = cells(table, "number", b',');
    assert_eq!(rows[1][1], "a;'=1+1");
    assert_eq!(rows[2][1], "a\t'+1;'@x,'-2");
}

#[test]
fn a_numeric_cell_never_becomes_another_number_and_the_note_says_what_happened() {
    let rows = cells(
        b"card\n8932020000000000010.0\n\"8932020000000000010,00\"\n8.93202E+18\n\"8,93202E+18\"\n=\"8932020000000000010\"\n8932021234567890000\n",
        "card",
        b',',
    );
    let read: Vec<[&str; 2]> = rows[1..].iter().map(|row| [&*row[2], &*row[3]]).collect();
    let card = ["true", "8932020000000000010"];
    let lost = ["false", ""];
    assert_eq!(read, [card, card, lost, lost, card, lost]);
    for (row, says) in rows[1..].iter().zip([
        ".0",
        ".0",
        "digits are lost",
        "digits are lost",
        "formula",
        "15 digits",
    ]) {
        assert!(row[6].contains(says), "{row:?}");
    }
    assert_eq!(rows[5][0], "'=\"8932020000000000010\"");
}
