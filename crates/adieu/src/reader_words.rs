//! Why a card reader, a modem or the card in it cannot be used, and what to do next, in the reader's language.
//!
//! It must never show what stands on a card.

use adieu_card::modem::ModemTrouble;
use adieu_reader::{CarryError, Pcsc, PcscMissing, PortError, ReaderError, ReaderSlot, SlotState};
use adieu_words::Words;

use crate::failure::{Failure, FailureKind};
use crate::output::{Output, unsteered};

/// Tells that the system's library for card readers is missing.
pub fn missing(error: &PcscMissing, words: &Words) -> Failure {
    let message = match error {
        PcscMissing::NotFound { .. } => words.msg_reader_missing(),
        PcscMissing::Incomplete { function, .. } => words.msg_reader_incomplete(*function),
    };
    Failure::of(FailureKind::Configuration, message, how_to_get(words))
}

/// Tells why the reader of this name, or the card in it, cannot be reached.
pub fn unreachable(error: &ReaderError, name: &str, words: &Words) -> Failure {
    let of = Failure::of;
    let world = FailureKind::World;
    match error {
        ReaderError::NoService => {
            of(FailureKind::Configuration, words.msg_reader_no_service(), how_to_start(words))
        }
        ReaderError::NotAllowed => of(
            FailureKind::Configuration,
            words.msg_reader_not_allowed(),
            words.msg_reader_not_allowed_hint(),
        ),
        ReaderError::NoSuchReader { readers } if readers.is_empty() => no_reader(words),
        ReaderError::NoSuchReader { readers } => Failure::input(
            words.msg_reader_no_such(name),
            words.msg_reader_no_such_hint(quoted(readers)),
        ),
        ReaderError::NoCard => {
            of(world, words.msg_reader_no_card(), words.msg_reader_no_card_hint())
        }
        ReaderError::Mute => of(world, words.msg_reader_mute(), words.msg_reader_mute_hint()),
        ReaderError::Busy => of(world, words.msg_reader_busy(), words.msg_reader_busy_hint()),
        ReaderError::TimedOut => {
            of(world, words.msg_reader_timed_out(), words.msg_reader_timed_out_hint())
        }
        ReaderError::Failed { code } => failed(*code, words),
    }
}

/// Tells that a part of a name fits more than one reader.
pub fn several_fit(name: &str, readers: &[&str], words: &Words) -> Failure {
    let one = readers.first().copied().unwrap_or_default();
    Failure::input(
        words.msg_reader_several_fit(name, readers.join(" · ")),
        words.msg_card_several_hint(format!("--reader \"{one}\"")),
    )
}

/// Tells that no card reader is plugged in.
pub fn no_reader(words: &Words) -> Failure {
    Failure::input(words.msg_reader_none(), words.msg_reader_none_hint())
}

/// Tells why reading stopped; `through` is the reader or the port that the person named.
pub fn stopped(error: &CarryError, through: &str, words: &Words) -> Failure {
    let of = |message, hint| Failure::of(FailureKind::World, message, hint);
    match error {
        CarryError::Removed => of(words.msg_carry_removed(), words.msg_carry_removed_hint()),
        CarryError::ReaderGone => of(words.msg_carry_gone(), words.msg_carry_gone_hint()),
        CarryError::TimedOut => of(words.msg_carry_timed_out(), words.msg_carry_timed_out_hint()),
        CarryError::Busy => of(words.msg_reader_busy(), words.msg_reader_busy_hint()),
        CarryError::Port(error) => port(*error, through, words),
        CarryError::Modem(ModemTrouble::NoCard) => {
            of(words.msg_modem_no_card(), words.msg_modem_no_card_hint())
        }
        CarryError::Modem(ModemTrouble::Busy) => {
            of(words.msg_modem_busy(), words.msg_modem_busy_hint())
        }
        CarryError::Modem(ModemTrouble::Refused) => {
            of(words.msg_modem_refused(), words.msg_modem_refused_hint())
        }
        CarryError::Modem(ModemTrouble::Code) => {
            Failure::input(words.msg_modem_code(), words.msg_modem_code_hint())
        }
        CarryError::Failed { code } => failed(*code, words),
    }
}

/// Tells why the modem at this port cannot be asked.
pub fn port(error: PortError, port: &str, words: &Words) -> Failure {
    let of = |message, hint| Failure::of(FailureKind::World, message, hint);
    match error {
        PortError::Missing => Failure::input(words.msg_port_missing(port), ports(words)),
        PortError::Denied => Failure::of(
            FailureKind::Configuration,
            words.msg_port_denied(port),
            if cfg!(windows) { String::new() } else { words.msg_port_denied_hint() },
        ),
        PortError::HeldByModemManager => {
            of(words.msg_port_modem_manager(port), words.msg_port_modem_manager_hint())
        }
        PortError::InUse => of(words.msg_port_in_use(port), words.msg_port_in_use_hint()),
        PortError::NotAPort => {
            Failure::input(words.msg_port_not_a_port(port), words.msg_port_not_a_port_hint())
        }
        PortError::TimedOut => of(words.msg_port_timed_out(port), words.msg_port_timed_out_hint()),
        PortError::NotAModem => {
            of(words.msg_port_not_a_modem(port), words.msg_port_timed_out_hint())
        }
        PortError::Gone => of(words.msg_port_gone(port), words.msg_port_gone_hint()),
        PortError::Failed(kind) => {
            of(words.msg_port_failed(port, kind.to_string()), words.msg_port_timed_out_hint())
        }
    }
}

/// Says what is in a reader.
pub fn slot(state: &SlotState, words: &Words) -> String {
    match state {
        SlotState::Empty => words.msg_reader_slot_empty(),
        SlotState::Card { .. } => words.msg_reader_slot_card(),
        SlotState::Mute => words.msg_reader_slot_mute(),
        SlotState::InUse => words.msg_reader_slot_in_use(),
    }
}

/// Adds what the doctor sees of card readers: information, never a fault.
pub fn examine(words: &Words, out: &mut Output) {
    let pcsc = match Pcsc::load() {
        Ok(pcsc) => pcsc,
        Err(error) => {
            let told = missing(&error, words);
            let line = match error {
                PcscMissing::NotFound { .. } => words.msg_doctor_reader_missing(),
                PcscMissing::Incomplete { .. } => words.msg_doctor_reader_failed(told.message),
            };
            return advised(line, &how_to_get(words), out);
        }
    };
    match pcsc.readers() {
        Ok(slots) if slots.is_empty() => advised(words.msg_doctor_reader_none(), "", out),
        Ok(slots) => advised(words.msg_doctor_reader_seen(seen(&slots, words)), "", out),
        Err(ReaderError::NoService) => {
            advised(words.msg_doctor_reader_service(), &how_to_start(words), out);
        }
        Err(ReaderError::NotAllowed) => {
            let hint = words.msg_reader_not_allowed_hint();
            advised(words.msg_doctor_reader_not_allowed(), &hint, out);
        }
        Err(error) => {
            let told = unreachable(&error, "", words);
            let hint = told.hint.unwrap_or_default();
            advised(words.msg_doctor_reader_failed(told.message), &hint, out);
        }
    }
}

fn advised(line: String, advice: &str, out: &mut Output) {
    out.line(format!("  {}", unsteered(&line)));
    if !advice.is_empty() {
        out.line(format!("    {advice}"));
    }
}

fn seen(slots: &[ReaderSlot], words: &Words) -> String {
    let one = |one: &ReaderSlot| format!("{} ({})", one.name, slot(&one.state, words));
    slots.iter().map(one).collect::<Vec<_>>().join(" · ")
}

/// In the quotation marks that a command line takes.
fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(" · ")
}

fn ports(words: &Words) -> String {
    let ports = adieu_reader::ports();
    if ports.is_empty() {
        words.msg_port_missing_hint_none()
    } else {
        words.msg_port_missing_hint(ports.join(" · "))
    }
}

fn failed(code: u32, words: &Words) -> Failure {
    let message = words.msg_reader_failed(format!("{code:08X}"));
    Failure::of(FailureKind::World, message, words.msg_reader_timed_out_hint())
}

fn how_to_get(words: &Words) -> String {
    if cfg!(target_os = "macos") {
        words.msg_reader_get_macos()
    } else if cfg!(windows) {
        words.msg_reader_get_windows()
    } else {
        words.msg_reader_get_linux()
    }
}

fn how_to_start(words: &Words) -> String {
    if cfg!(target_os = "linux") {
        words.msg_reader_no_service_hint_linux()
    } else {
        words.msg_reader_no_service_hint()
    }
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;

    use adieu_words::Lang;

    use super::*;

    /// Every failure, with the exit code that it asks for.
    fn all(words: &Words) -> Vec<(Failure, u8)> {
        let library = || "lib.so".to_owned();
        let missing_parts = [
            PcscMissing::NotFound { library: library() },
            PcscMissing::Incomplete { library: library(), function: "SCardConnect" },
        ];
        let readers = [
            (ReaderError::NoService, 4),
            (ReaderError::NotAllowed, 4),
            (ReaderError::NoSuchReader { readers: vec!["Example".to_owned()] }, 3),
            (ReaderError::NoSuchReader { readers: Vec::new() }, 3),
            (ReaderError::NoCard, 5),
            (ReaderError::Mute, 5),
            (ReaderError::Busy, 5),
            (ReaderError::TimedOut, 5),
            (ReaderError::Failed { code: 7 }, 5),
        ];
        let carried = [
            (CarryError::Removed, 5),
            (CarryError::ReaderGone, 5),
            (CarryError::TimedOut, 5),
            (CarryError::Busy, 5),
            (CarryError::Modem(ModemTrouble::NoCard), 5),
            (CarryError::Modem(ModemTrouble::Busy), 5),
            (CarryError::Modem(ModemTrouble::Refused), 5),
            (CarryError::Modem(ModemTrouble::Code), 3),
            (CarryError::Port(PortError::Missing), 3),
            (CarryError::Port(PortError::Denied), 4),
            (CarryError::Port(PortError::HeldByModemManager), 5),
            (CarryError::Port(PortError::InUse), 5),
            (CarryError::Port(PortError::NotAPort), 3),
            (CarryError::Port(PortError::TimedOut), 5),
            (CarryError::Port(PortError::NotAModem), 5),
            (CarryError::Port(PortError::Gone), 5),
            (CarryError::Port(PortError::Failed(ErrorKind::Other)), 5),
            (CarryError::Failed { code: 7 }, 5),
        ];
        let parts = missing_parts.iter().map(|error| (missing(error, words), 4));
        let readers = readers.iter().map(|(error, code)| (unreachable(error, "X", words), *code));
        let carried =
            carried.iter().map(|(error, code)| (stopped(error, "/dev/ttyX", words), *code));
        parts.chain(readers).chain(carried).collect()
    }

    #[test]
    fn every_failure_says_what_to_do_next_in_every_language() {
        let mut seen: Vec<String> = Vec::new();
        for lang in [Lang::En, Lang::Fr, Lang::Nl, Lang::De, Lang::ZhHans] {
            for (failure, code) in all(&Words::new(lang)) {
                assert_eq!(failure.kind.exit_code(), code, "{failure:?}");
                assert!(failure.hint.is_some(), "{lang:?}: {failure:?}");
                seen.push(failure.message);
            }
        }
        let mut different = seen.clone();
        different.sort();
        different.dedup();
        // Three kinds share their words with another: busy twice, and two numbers of the system.
        assert_eq!(different.len(), seen.len() - 2 * 5, "no message stands in two languages");
    }
}
