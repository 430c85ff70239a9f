//! Tables in, tables out. Must use invented numbers only.

use std::fs;
use std::path::PathBuf;

use adieu_directory::Directory;
use adieu_words::{Lang, Words};
use tempfile::TempDir;

use super::harmless::harmless;
use super::{BulkError, BulkJob, BulkSummary, Progress, run};

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
        BulkJob { input: self.input.clone(), column: column.to_owned(), output, notes: Lang::En }
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
    assert_eq!((rows[3][0].as_str(), rows[3][2].as_str()), ("'@SUM(A1)", "'\t=1"));
    assert_eq!((rows[4][0].as_str(), rows[4][2].as_str()), ("'\r=1", "'\u{ff1d}1"));
    for cell in rows.iter().flatten() {
        assert_eq!(harmless(cell.as_bytes()).as_ref(), cell.as_bytes(), "{cell:?}");
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
    assert!(matches!(Table::of(b"\xff\xfea\0\n\0").run("a").unwrap_err(), BulkError::Utf16 { .. }));
    let unclosed = [b"a\n1\n\"".to_vec(), vec![b'x'; 3 << 20]].concat();
    let table = Table::of(&unclosed);
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
