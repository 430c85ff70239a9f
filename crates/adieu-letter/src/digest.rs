//! SHA-256 in hexadecimal, over parts that cannot run into each other.
//!
//! No second kind of digest may be made here.

use sha2::{Digest as _, Sha256};

/// Returns the digest of the parts, each preceded by its length in bytes.
pub(crate) fn sha256_hex(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        let length = u64::try_from(part.len()).expect("a length in memory fits 64 bits");
        hasher.update(length.to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_a_letter_from_one_part_to_the_next_changes_the_digest() {
        assert_ne!(sha256_hex(&[b"ab", b"c"]), sha256_hex(&[b"a", b"bc"]));
        assert_eq!(sha256_hex(&[b"ab", b"c"]).len(), 64);
    }
}
