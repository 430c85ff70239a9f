//! A brand as people write it becomes its id in the directory.
//!
//! It must never guess: what is not the name of a brand stays as it was written, and the plan asks about it.

use adieu_directory::Directory;
use adieu_facts::Facts;

/// Says whether a fact is the brand of a line.
pub fn is_brand(key: &str) -> bool {
    key.starts_with("line.") && key.ends_with(".brand")
}

/// Returns the id of the brand that is written so, whatever the case, blanks and hyphens.
pub fn brand_id(written: &str, directory: &Directory) -> String {
    let folded = folded(written);
    let mut brands = directory.brands().iter();
    let named = brands.find(|brand| {
        let names = [&brand.id, &brand.name].into_iter().chain(&brand.also_called);
        names.into_iter().any(|name| self::folded(name) == folded)
    });
    named.map_or_else(|| written.to_owned(), |brand| brand.id.clone())
}

/// Writes the brand of every line as the directory does.
pub fn with_brand_ids(mut facts: Facts, directory: &Directory) -> Facts {
    for brand in facts.lines.iter_mut().filter_map(|line| line.brand.as_mut()) {
        *brand = brand_id(brand, directory);
    }
    facts
}

fn folded(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}
