//! Finds the known word that somebody most likely meant.
//!
//! It must never offer a word that has little in common with what was written.

/// Returns the known word nearest to `written`, when it is near enough to be meant.
pub(crate) fn nearest<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = 1 + written.chars().count() / 4;
    known
        .map(|word| (distance(written, word), word))
        .filter(|(distance, word)| *distance <= allowed || is_part(written, word))
        .min()
        .map(|(_, word)| word)
}

fn is_part(written: &str, word: &str) -> bool {
    written.len() >= 3 && (word.contains(written) || (word.len() >= 3 && written.contains(word)))
}

/// Counts letters to add, drop or change (Levenshtein), ignoring case.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, written) in from.to_lowercase().chars().take(64).enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (at, wanted) in to.iter().enumerate() {
            let change = diagonal + usize::from(written != *wanted);
            diagonal = row[at + 1];
            row[at + 1] = change.min(diagonal + 1).min(row[at] + 1);
        }
    }
    row[to.len()]
}
