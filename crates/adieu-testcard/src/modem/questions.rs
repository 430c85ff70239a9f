//! Which commands only ask.
//!
//! It must never call a command a question because it looks like one: forms are listed, the rest is not.

/// Commands that ask, as they stand; `ATE0` and `AT+CMEE=1` change only how answers are written.
const WHOLE: &[&str] = &[
    "AT",
    "ATE0",
    "AT+CMEE=1",
    "AT+CPIN?",
    "AT+CIMI",
    "AT+CPINR",
    "AT+CREG?",
    "AT+CGREG?",
    "AT+CEREG?",
    "AT+COPS?",
    "AT+CSQ",
    "AT+CGMI",
    "AT+CGMM",
    "AT+CRSM=?",
    "AT+CSIM=?",
];

/// Commands that ask, with something behind; +CSIM carries a command to the card, which counts by itself.
const BEGUN: &[&str] = &[
    "AT+CPINR=\"SIM PIN",
    "AT+CRSM=176,",
    "AT+CRSM=178,",
    "AT+CRSM=192,",
    "AT+CRSM=242",
    "AT+CSIM=",
];

/// Says whether a command only asks.
pub fn is_question(command: &str) -> bool {
    let several = command.contains(';');
    let begun = BEGUN.iter().any(|beginning| command.starts_with(beginning));
    !several && (WHOLE.contains(&command) || begun)
}
