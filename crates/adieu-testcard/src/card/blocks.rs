//! The same card where blocks travel (T=1): the length asked for stands behind the data, the answer comes at once.
//!
//! It must never say that an answer waits.

use super::VirtualCard;

impl VirtualCard {
    pub(super) fn answered_in_blocks(&mut self, bytes: &[u8]) -> Vec<u8> {
        let with_length = match bytes.len() {
            // No data and no answer: at T=0 the same command carries a zero.
            4 => [bytes, &[0]].concat(),
            _ => bytes.to_vec(),
        };
        let data = with_length.get(4).map_or(0, |count| usize::from(*count));
        let wants_answer = with_length.len() == 5 + data + 1 && data > 0;
        let plain = if wants_answer { &with_length[..5 + data] } else { &with_length[..] };
        let answer = self.answered(plain);
        match *answer {
            [0x61 | 0x9F, _] => {
                let mut whole = std::mem::take(&mut self.waiting);
                whole.extend([0x90, 0x00]);
                if wants_answer { whole } else { vec![0x90, 0x00] }
            }
            _ => answer,
        }
    }
}
