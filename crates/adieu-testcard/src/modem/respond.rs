//! What the modem says to a command.
//!
//! It must never do more than say it: a command that would change something is answered like any modem would,
//! and kept as forbidden.

use adieu_card::{CardClass, from_hex, to_hex};

use super::{Echo, Modem, ModemHabit, ModemLog, Script, questions};
use crate::card::DirectRequest;

/// What happens after a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Response {
    /// These bytes come.
    Says(Vec<u8>),
    /// These bytes come, and the line never ends.
    NeverEnds(Vec<u8>),
    /// These bytes come, and the modem is gone.
    Dies(Vec<u8>),
    /// Nothing comes.
    Nothing,
}

impl Modem {
    /// Answers one command line, and keeps it.
    pub fn respond(&mut self, line: &str, log: &mut ModemLog) -> Response {
        log.commands.push(line.to_owned());
        let before = (self.card.writes, self.card.pin_tries);
        let command = line.trim().to_ascii_uppercase();
        let mut said = Vec::new();
        if self.echo == Echo::On {
            said.extend(line.as_bytes());
            said.push(b'\r');
        }
        let answer = self.answer(&command);
        if !questions::is_question(&command) || before != (self.card.writes, self.card.pin_tries) {
            log.forbidden.push(line.to_owned());
        }
        if self.has(ModemHabit::Noisy) {
            said.extend(b"\x00\xFF\xFE~~\r\n\x80\r\n");
        }
        if self.has(ModemHabit::Chatty) {
            said.extend(b"\r\n+CREG: 1\r\n\r\n+CMTI: \"SM\",3\r\n\r\nRING\r\n");
        }
        let whole = self.lines(&answer);
        if self.has(ModemHabit::Mute) {
            return Response::Nothing;
        }
        if self.has(ModemHabit::Endless) {
            return Response::NeverEnds(said);
        }
        if self.dies_at().is_some_and(|at| log.commands.len() >= at as usize) {
            said.extend(&whole.as_bytes()[..whole.len() / 2]);
            return Response::Dies(said);
        }
        said.extend(whole.as_bytes());
        Response::Says(said)
    }

    /// Ends an answer: with `OK`, or as it is when it ends by itself.
    fn lines(&self, answer: &str) -> String {
        let error = answer.starts_with("+CME ERROR") || answer == "ERROR";
        match (error, answer) {
            (true, _) if self.has(ModemHabit::PlainErrors) => "\r\nERROR\r\n".to_owned(),
            (true, _) => format!("\r\n{answer}\r\n"),
            (false, "") => "\r\nOK\r\n".to_owned(),
            (false, _) if self.has(ModemHabit::Chatty) => {
                format!("\r\n{answer}\r\n\r\n+CREG: 2\r\n\r\nOK\r\n")
            }
            (false, _) => format!("\r\n{answer}\r\n\r\nOK\r\n"),
        }
    }

    fn answer(&mut self, command: &str) -> String {
        let Some(rest) = command.strip_prefix("AT") else { return "ERROR".to_owned() };
        match rest {
            "" => String::new(),
            "E0" => self.echoing(Echo::Off),
            "E1" => self.echoing(Echo::On),
            "+CPIN?" => scripted("+CPIN: ", &mut self.code),
            "+CIMI" => self.subscription.next(),
            "+CREG?" => scripted("+CREG: ", &mut self.circuit),
            "+CGREG?" => scripted("+CGREG: ", &mut self.packet),
            "+CEREG?" => scripted("+CEREG: ", &mut self.evolved),
            "+COPS?" => scripted("+COPS: ", &mut self.operator),
            "+CSQ" => scripted("+CSQ: ", &mut self.signal),
            "+CGMI" => "Example".to_owned(),
            "+CGMM" => "Test Modem".to_owned(),
            _ => self.longer(rest),
        }
    }

    fn longer(&mut self, rest: &str) -> String {
        let unknown = "ERROR".to_owned();
        match rest.split_once('=').unwrap_or((rest, "")) {
            ("+CPINR", _) if !self.has(ModemHabit::WithoutCpinr) => {
                scripted("+CPINR: ", &mut self.tries)
            }
            ("+CRSM", request) if !self.has(ModemHabit::WithoutCrsm) => {
                self.restricted(request).unwrap_or(unknown)
            }
            ("+CSIM", request) if !self.has(ModemHabit::WithoutCsim) => {
                self.generic(request).unwrap_or(unknown)
            }
            // What changes something is done by real modems without a question.
            (
                "+CFUN" | "+CMGD" | "+CPBW" | "+CMGW" | "+CLCK" | "+COPS" | "+CMEE" | "+CREG"
                | "+CGREG" | "+CEREG" | "+CPIN" | "+CPWD" | "+CPBS" | "+CPMS" | "+CMGF",
                _,
            ) => String::new(),
            _ => unknown,
        }
    }

    fn echoing(&mut self, echo: Echo) -> String {
        self.echo = echo;
        String::new()
    }

    /// +CRSM: instruction, file, three bytes, data, way.
    fn restricted(&mut self, request: &str) -> Option<String> {
        if request == "?" {
            return Some(String::new());
        }
        let mut fields = request.split(',').map(|field| field.trim().trim_matches('"'));
        let mut number = || fields.next().map(|field| field.parse::<u16>().unwrap_or(0));
        let instruction = u8::try_from(number()?).ok()?;
        let file = number();
        let parameters = [number(), number(), number()].map(|p| (p.unwrap_or(0) & 0xFF) as u8);
        let way = fields.nth(1).filter(|way| !way.is_empty()).map(named);
        let identifier = file.unwrap_or(0x3F00);
        let Some(path) = self.card.place_of(identifier, way.as_deref()) else {
            let asked = DirectRequest { instruction, parameters };
            return Some(status(&self.card.direct("no such file", asked)));
        };
        if self.has(ModemHabit::NoFolders) && self.card.is_folder(&path) {
            return Some("+CME ERROR: 4".to_owned());
        }
        let own = self.card.class;
        if self.has(ModemHabit::OlderForm) {
            self.card.class = CardClass::Gsm;
        }
        let answer = self.card.direct(&path, DirectRequest { instruction, parameters });
        self.card.class = own;
        Some(status(&answer))
    }

    /// +CSIM: length of the text, command.
    fn generic(&mut self, request: &str) -> Option<String> {
        if request == "?" {
            return Some(String::new());
        }
        let (length, text) = request.split_once(',')?;
        let text = text.trim().trim_matches('"');
        let command = from_hex(text).filter(|_| length.trim().parse() == Ok(text.len()))?;
        let answer = self.card.transmit(&command);
        if answer.is_empty() {
            return Some("+CME ERROR: 13".to_owned());
        }
        let answer = to_hex(&answer);
        Some(format!("+CSIM: {},\"{answer}\"", answer.len()))
    }
}

fn scripted(name: &str, script: &mut Script) -> String {
    let answer = script.next();
    if answer.starts_with("+CME ERROR") || answer == "ERROR" {
        answer
    } else {
        format!("{name}{answer}")
    }
}

/// Status word in two decimal numbers, then data.
fn status(answer: &[u8]) -> String {
    match answer {
        [] => "+CME ERROR: 13".to_owned(),
        [first, second] => format!("+CRSM: {first},{second}"),
        [data @ .., first, second] => format!("+CRSM: {first},{second},\"{}\"", to_hex(data)),
        [only] => format!("+CRSM: {only},0"),
    }
}

/// A way such as `3F007F105F3A`, as the card writes it: `7F10/5F3A`; 7FFF is the application.
fn named(way: &str) -> String {
    let parts = way.as_bytes().chunks(4).map(String::from_utf8_lossy);
    let named = parts.filter(|part| part != "3F00").map(|part| match &*part {
        "7FFF" => "USIM".to_owned(),
        part => part.to_owned(),
    });
    named.collect::<Vec<_>>().join("/")
}
