//! Figures as a table, for the terminal and for `docs/benchmarks.md`.
//!
//! It must never hide a figure that misses its target.

use super::figure::Figure;

const HEAD: [&str; 6] = ["what", "adieu", "bare", "ratio", "asked", "holds"];

/// Returns the figures as a Markdown table with straight columns.
pub fn render(figures: &[Figure]) -> String {
    let mut rows: Vec<[String; 6]> = vec![HEAD.map(str::to_owned)];
    rows.extend(figures.iter().map(row));
    let widths: Vec<usize> = (0..6)
        .map(|at| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0))
        .collect();
    let mut lines: Vec<String> = rows.iter().map(|row| line(row, &widths)).collect();
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(width + 2)).collect();
    lines.insert(1, format!("|{}|", rule.join("|")));
    lines.join("\n")
}

/// Returns the page that is kept with the project.
pub fn page(machine: &str, figures: &[Figure]) -> String {
    format!(
        "# Benchmarks\n\n\
         Written by `cargo xtask bench`. Every figure stands beside the bare work of the same run on the same machine, \
         with the profile of the program that people download (`dist`). \
         Ratio is adieu over bare; where none stands, the figure itself is what is asked.\n\n\
         Machine: {machine}.\n\n{}\n",
        render(figures)
    )
}

fn row(figure: &Figure) -> [String; 6] {
    let with_unit = |value: f64| format!("{} {}", short(value), figure.unit);
    [
        figure.bench.clone(),
        with_unit(figure.ours),
        figure.bare.map(with_unit).unwrap_or_default(),
        figure.ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
        figure.asked(),
        if figure.misses() { "NO" } else { "yes" }.to_owned(),
    ]
}

fn short(value: f64) -> String {
    if value.abs() >= 100.0 { format!("{value:.0}") } else { format!("{value:.2}") }
}

fn line(row: &[String; 6], widths: &[usize]) -> String {
    let cells: Vec<String> =
        row.iter().zip(widths).map(|(cell, width)| format!(" {cell:width$} ")).collect();
    format!("|{}|", cells.join("|"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn figure(ours: f64, ratio: Option<f64>) -> Figure {
        let target = Value::from("<= 2.0");
        Figure { bench: "rows".into(), ours, bare: Some(1.5), unit: "s".into(), ratio, target }
    }

    #[test]
    fn a_missed_target_stands_in_the_table() {
        let table = render(&[figure(2.0, Some(1.33)), figure(4.0, Some(2.67))]);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines.len(), 4);
        assert!(lines[2].contains("| 1.33 ") && lines[2].contains("| yes "), "{table}");
        assert!(lines[3].contains("| 2.67 ") && lines[3].contains("| NO "), "{table}");
    }

    #[test]
    fn the_page_names_the_machine() {
        assert!(
            page("an invented processor, 2 cores", &[]).contains("an invented processor, 2 cores")
        );
    }
}
