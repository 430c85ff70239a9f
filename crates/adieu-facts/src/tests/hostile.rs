//! Whatever the text, it ends in facts or in a fault with a place inside the text.

use proptest::prelude::*;

use super::*;

/// Lines of a facts file, whole and broken.
fn piece() -> impl Strategy<Value = String> {
    let lines: Vec<String> = EXAMPLE.lines().map(str::to_owned).collect();
    prop_oneof![
        4 => proptest::sample::select(lines),
        1 => "\\PC{0,30}",
        1 => proptest::sample::select(vec!["source.x = 1", "line = 7", "[[line.wish]]", "[source]", "\"\"\"", "[line.\"a.b\"]"])
            .prop_map(str::to_owned),
    ]
}

proptest! {
    #[test]
    fn any_mixture_of_lines_is_read_or_refused_with_its_place(pieces in prop::collection::vec(piece(), 0..30)) {
        let text = pieces.join("\n");
        match parse_toml(&text) {
            Ok(facts) => prop_assert_eq!(parse_toml(&to_toml(&facts)), Ok(facts)),
            Err(fault) => {
                let lines = text.lines().count().max(1) + 1;
                prop_assert!(fault.at().is_none_or(|(line, column)| (1..=lines).contains(&line) && column > 0));
            }
        }
    }

    #[test]
    fn any_key_and_value_is_set_or_refused(key in "\\PC{0,20}", value in "\\PC{0,40}", at in 0..known_keys().count()) {
        let facts = example();
        let _ = facts.set(&key, &value);
        let known = known_keys().nth(at).expect("there are so many");
        if let Ok(changed) = facts.set(known, &value) {
            prop_assert_eq!(parse_toml(&to_toml(&changed)), Ok(changed));
        }
    }
}
