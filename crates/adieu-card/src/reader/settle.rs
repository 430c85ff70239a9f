//! Starting a piece of work, and what follows from its answer.
//!
//! An answer that makes no sense ends its own file only; it must never end the reading.

use super::exchange::Fetch;
use super::job::{Compare, Follow, Job, Open, Records, Rows, Way};
use super::{Hidden, PinUse, Reader, Stands, plan};
use crate::command::{CardClass, Command, ProfileQuestion};
use crate::dump::{AnswerDump, AskedOf, CodeTried, FileDump, FileKind, Part, Place, Stop};
use crate::extension::decode_extension;
use crate::fcp::{FileControl, Pin, Structure, decode_file_control};
use crate::status::{Meaning, StatusWord};
use crate::tlv::find;

/// A file on which so many records fail one after the other is left.
const MOST_FAILURES: u8 = 3;

/// A small file is read whole rather than compared with one seen elsewhere.
const SMALL: usize = 5;

/// As many bytes as one command reads.
const BINARY_CHUNK: u8 = 255;

/// A card holds few subscriptions.
const MOST_APPLICATIONS: usize = 4;

impl Reader {
    fn class(&self) -> CardClass {
        self.dump.class.unwrap_or(self.trying)
    }

    /// Sends the job's command, or does at once what needs none.
    pub(super) fn start(&mut self, job: Job) {
        let class = self.class();
        match &job {
            Job::Open(open) => {
                let fetch = if open.known.is_some() { Fetch::StatusOnly } else { Fetch::All };
                let command = Command::select(class, open.fid);
                self.begin(job, command, fetch);
            }
            Job::Binary(file, offset) => {
                let size = self.dump.files[*file].described.as_ref().and_then(|c| c.size);
                let left = size
                    .unwrap_or(0)
                    .saturating_sub(u32::from(*offset))
                    .min(u32::from(BINARY_CHUNK));
                let count = u8::try_from(left).expect("at most 255, by the line above");
                if count > 0 {
                    let command = Command::read_binary(class, *offset, count);
                    self.begin(job, command, Fetch::All);
                }
            }
            Job::Records(records) => {
                let next = records.rest.last().copied();
                self.start_record(job.clone(), records.file, next);
            }
            Job::Compare(compare) => {
                let next = compare.probes.last().copied();
                self.start_record(job.clone(), compare.file, next);
            }
            // The older folder repeats what a subscription already said.
            Job::Folder(Place::Gsm, Way::Path)
                if self.dump.kind(FileKind::Imsi).next().is_some() => {}
            Job::Folder(place, way) => {
                let command = folder_command(class, *place, *way);
                self.begin(job, command, Fetch::All);
            }
            Job::Root => {
                self.stands = Stands::AtRoot;
                self.begin(job, Command::select(class, plan::ROOT), Fetch::StatusOnly);
            }
            Job::Applications => self.applications(),
            Job::Application(_, aid) => {
                if let Some(command) = Command::select_application(aid) {
                    self.begin(job, command, Fetch::All);
                }
            }
            Job::HiddenKey => {
                let command = Command::select(class, plan::HIDDEN_KEY);
                self.begin(job, command, Fetch::StatusOnly);
            }
            Job::Sets(place) => self.sets(*place),
            Job::Companions(set) => self.companions(*set),
            Job::Pointed(set) => self.pointed(*set),
            Job::Extensions(place, fid, sources) => self.extensions(*place, *fid, sources),
            Job::AskTries => {
                let command = Command::ask_tries(self.transport);
                self.begin(job, command, Fetch::StatusOnly);
            }
            // The consent brings its own command.
            Job::TryPin => {}
            Job::ProfileRoot => {
                if let Some(command) = Command::select_application(plan::PROFILE_ROOT) {
                    self.begin(job, command, Fetch::StatusOnly);
                }
            }
            Job::Question(asked) => {
                let question = match asked {
                    AskedOf::Eid => ProfileQuestion::Eid,
                    AskedOf::Profiles => ProfileQuestion::Profiles,
                };
                self.begin(job, Command::ask_profiles(question), Fetch::All);
            }
        }
    }

    fn start_record(&mut self, job: Job, file: usize, record: Option<u8>) {
        let control = self.dump.files[file].described.as_ref();
        let length = control.and_then(|control| control.record_length).unwrap_or(0);
        let command = record.and_then(|at| Command::read_record(self.class(), at, length));
        if let Some(command) = command {
            self.begin(job, command, Fetch::All);
        }
    }

    /// Takes a whole answer.
    pub(super) fn settle(&mut self, job: Job, data: Vec<u8>, status: StatusWord) {
        let fine = status.meaning() == Meaning::Fine;
        match job {
            Job::Open(open) => self.opened(open, data, status),
            Job::Binary(file, offset) => self.binary((file, offset), data, status),
            Job::Records(records) => self.record(records, data, status),
            Job::Compare(compare) => self.compared(compare, data, status),
            Job::Folder(place, way) => self.folder((place, way), &data, status),
            Job::Application(place, _) => {
                if fine {
                    self.learn_pins(&data);
                    self.queue(plan::folder(place));
                } else {
                    self.note_folder(place, status);
                }
            }
            Job::HiddenKey => {
                let there = fine || status.meaning() == Meaning::Denied;
                if there {
                    self.has_hidden_rows = Hidden::Possible;
                }
            }
            Job::AskTries => self.learn_tries(status),
            Job::TryPin => self.pin_tried(status),
            Job::ProfileRoot => {
                if fine {
                    self.queue([Job::Question(AskedOf::Eid), Job::Question(AskedOf::Profiles)]);
                } else if status.meaning() == Meaning::OtherLanguage {
                    // What carries the commands does not lead there: whether there are profiles stays open.
                    let bytes = Vec::new();
                    self.dump.profiles.push(AnswerDump { asked: AskedOf::Profiles, status, bytes });
                }
            }
            Job::Question(asked) => {
                self.dump.profiles.push(AnswerDump { asked, status, bytes: data });
            }
            Job::Root
            | Job::Applications
            | Job::Sets(_)
            | Job::Companions(_)
            | Job::Pointed(_)
            | Job::Extensions(..) => {}
        }
    }

    fn opened(&mut self, open: Open, data: Vec<u8>, status: StatusWord) {
        if self.dump.class.is_none() && !self.chosen(&open, status) {
            return;
        }
        let described = match open.known {
            Some(known) => Some(known),
            None => decode_file_control(&data).ok(),
        };
        let file = self.file_for(FileDump {
            place: open.place,
            kind: open.kind,
            fid: open.fid,
            selected: status,
            control: data,
            described,
            parts: Vec::new(),
            wanted: None,
            same_as: None,
        });
        if status.meaning() == Meaning::Fine {
            self.read_opened(file, open.rows);
        }
    }

    /// Decides the card's language by the answer to the very first command.
    fn chosen(&mut self, open: &Open, status: StatusWord) -> bool {
        match (status.meaning(), self.trying) {
            // It still stands where another program left it: the root is asked first, once.
            (Meaning::Absent, _) if self.stands == Stands::Unknown => {
                self.queue([Job::Root, Job::Open(open.clone())]);
                false
            }
            (Meaning::Fine | Meaning::Absent | Meaning::Denied, class) => {
                self.dump.class = Some(class);
                self.queue(plan::card(class));
                true
            }
            (Meaning::OtherLanguage | Meaning::Failed, CardClass::Uicc) => {
                self.trying = CardClass::Gsm;
                self.queue([Job::Open(open.clone())]);
                false
            }
            (Meaning::OtherLanguage | Meaning::Failed, CardClass::Gsm) => {
                self.stop(Stop::NotACard);
                false
            }
        }
    }

    /// A file that two sets share is kept once.
    fn file_for(&mut self, opened: FileDump) -> usize {
        let same = |file: &FileDump| file.place == opened.place && file.fid == opened.fid;
        if let Some(at) = self.dump.files.iter().position(same) {
            return at;
        }
        self.dump.files.push(opened);
        self.dump.files.len() - 1
    }

    fn read_opened(&mut self, at: usize, rows: Rows) {
        let file = &self.dump.files[at];
        let control = file.described.clone().unwrap_or_default();
        match control.structure {
            Some(Structure::Transparent) => return self.queue([Job::Binary(at, 0)]),
            Some(Structure::Folder | Structure::Tagged) => return,
            // A card that does not describe the file is asked for its records one by one.
            Some(Structure::Linear | Structure::Cyclic) | None => {}
        }
        let (mut rest, follow) = match rows {
            Rows::All => (all_rows(&control), Follow::Nothing),
            Rows::These(rows) => (rows, Follow::Nothing),
            Rows::Chains(rows) => (rows, Follow::Chains),
        };
        if follow == Follow::Nothing
            && rest.len() == all_rows(&control).len()
            && rest.len() >= SMALL
        {
            if let Some(compare) = self.twin(at) {
                return self.queue([Job::Compare(compare)]);
            }
        } else {
            self.dump.files[at].wanted.get_or_insert_default().extend(&rest);
        }
        rest.retain(|row| self.dump.files[at].parts.iter().all(|part| part.record != *row));
        rest.reverse();
        self.queue([Job::Records(Records { file: at, rest, follow, failures: 0 })]);
    }

    /// Finds a file read elsewhere that looks the same, and the rows that would show a difference.
    fn twin(&self, at: usize) -> Option<Compare> {
        let file = &self.dump.files[at];
        // The rows of a tree have files beside them: they are always read.
        if matches!(file.place, Place::GlobalBook | Place::LocalBook(_)) {
            return None;
        }
        let shape = |file: &FileDump| {
            file.described.as_ref().map(|c| (c.structure, c.record_length, c.records))
        };
        let other = self.dump.files[..at].iter().position(|other| {
            other.place != file.place
                && other.kind == file.kind
                && other.same_as.is_none()
                && other.wanted.is_none()
                && shape(other) == shape(file)
                && other.used().next().is_some()
                && other.read().count() == other.records().map_or(0, |count| count as usize)
        })?;
        let used: Vec<u8> = self.dump.files[other].used().map(|(row, _)| row).collect();
        let (first, last) = (*used.first()?, *used.last()?);
        let mut probes = vec![first, used[used.len() / 2], last];
        // A row behind the last one tells whether this file holds more.
        probes.extend(self.dump.files[other].record(last.wrapping_add(1)).map(|_| last + 1));
        probes.dedup();
        probes.reverse();
        Some(Compare { file: at, other, probes })
    }

    fn compared(&mut self, mut compare: Compare, data: Vec<u8>, status: StatusWord) {
        let Some(record) = compare.probes.pop() else { return };
        let same = status.meaning() == Meaning::Fine
            && self.dump.files[compare.other].record(record) == Some(data.as_slice());
        let file = &mut self.dump.files[compare.file];
        file.parts.push(Part { record, status, bytes: data });
        if !same {
            let mut rest = all_rows(&file.described.clone().unwrap_or_default());
            rest.retain(|row| file.parts.iter().all(|part| part.record != *row));
            rest.reverse();
            let follow = Follow::Nothing;
            let records = Records { file: compare.file, rest, follow, failures: 0 };
            self.queue([Job::Records(records)]);
        } else if compare.probes.is_empty() {
            file.same_as = Some(compare.other);
        } else {
            self.queue([Job::Compare(compare)]);
        }
    }

    fn binary(&mut self, (at, offset): (usize, u16), data: Vec<u8>, status: StatusWord) {
        let read = u16::try_from(data.len()).unwrap_or(u16::MAX);
        let fine = status.meaning() == Meaning::Fine;
        let file = &mut self.dump.files[at];
        match file.parts.last_mut() {
            Some(part) if fine => part.bytes.extend(data),
            // Behind what was read already there is nothing more.
            Some(_) => {}
            None => file.parts.push(Part { record: 0, status, bytes: data }),
        }
        // A shorter answer than was asked for is the end of the file.
        let next = offset.checked_add(read).filter(|_| fine && read == u16::from(BINARY_CHUNK));
        if let Some(next) = next {
            self.queue([Job::Binary(at, next)]);
        }
    }

    fn record(&mut self, mut records: Records, data: Vec<u8>, status: StatusWord) {
        let Some(record) = records.rest.pop() else { return };
        let file = &mut self.dump.files[records.file];
        let next = (records.follow == Follow::Chains)
            .then(|| decode_extension(&data).ok().and_then(|extension| extension.next()))
            .flatten();
        file.parts.push(Part { record, status, bytes: data });
        match status.meaning() {
            Meaning::Fine => records.failures = 0,
            // The rest of the file is behind the same lock, or is not there.
            Meaning::Denied => return,
            Meaning::Absent if records.follow == Follow::Nothing => return,
            Meaning::Absent | Meaning::OtherLanguage | Meaning::Failed => records.failures += 1,
        }
        if records.failures >= MOST_FAILURES {
            return;
        }
        let unread = |row: &u8| {
            file.parts.iter().all(|part| part.record != *row) && !records.rest.contains(row)
        };
        if let Some(row) = next.filter(unread) {
            records.rest.push(row);
            file.wanted.get_or_insert_default().push(row);
        }
        self.queue([Job::Records(records)]);
    }

    fn folder(&mut self, (place, way): (Place, Way), data: &[u8], status: StatusWord) {
        match status.meaning() {
            Meaning::Fine => {
                self.learn_pins(data);
                self.queue(plan::folder(place));
            }
            // Some cards do not know ways: then one folder after the other.
            Meaning::Failed | Meaning::OtherLanguage if way == Way::Path => {
                if !self.dump.files.iter().any(|file| file.place == Place::Telecom) {
                    self.queue([Job::Root, Job::Folder(Place::Telecom, Way::Identifier)]);
                }
                match place {
                    Place::Gsm => {
                        self.queue([Job::Root, Job::Folder(Place::Gsm, Way::Identifier)]);
                    }
                    Place::GlobalBook => self.jobs.insert(0, Job::Folder(place, Way::Identifier)),
                    Place::Root | Place::Telecom | Place::Usim(_) | Place::LocalBook(_) => {}
                }
            }
            Meaning::Failed | Meaning::OtherLanguage | Meaning::Denied => {
                self.note_folder(place, status);
            }
            Meaning::Absent => {}
        }
    }

    fn note_folder(&mut self, place: Place, selected: StatusWord) {
        self.dump.files.push(FileDump {
            place,
            kind: FileKind::Folder,
            fid: 0,
            selected,
            control: Vec::new(),
            described: None,
            parts: Vec::new(),
            wanted: None,
            same_as: None,
        });
    }

    /// Selects the subscriptions that the directory names; without a directory, any that the card has.
    fn applications(&mut self) {
        let directory = self.dump.kind(FileKind::Directory).next();
        let mut names: Vec<Vec<u8>> = directory
            .into_iter()
            .flat_map(FileDump::read)
            .filter_map(|(_, record)| find(find(record, 0x61)?, 0x4F).map(<[u8]>::to_vec))
            .filter(|name| name.starts_with(plan::USIM))
            .collect();
        names.dedup();
        names.truncate(MOST_APPLICATIONS);
        if names.is_empty() {
            names.push(plan::USIM.to_vec());
        }
        let mut jobs: Vec<Job> = (0u8..)
            .zip(names)
            .map(|(number, name)| Job::Application(Place::Usim(number), name))
            .collect();
        jobs.push(Job::Folder(Place::Gsm, Way::Path));
        self.queue(jobs);
    }

    /// Keeps what the card says of its codes; the first folder that says something wins.
    fn learn_pins(&mut self, control: &[u8]) {
        let known = self.dump.pins.iter().any(|pin| pin.reference == 1);
        let Ok(control) = decode_file_control(control) else { return };
        if known || control.pins.is_empty() {
            return;
        }
        let locked = control.pins.iter().any(|pin| pin.reference == 1 && pin.enabled == Some(true));
        self.dump.pins = control.pins;
        if locked && self.class() == CardClass::Uicc {
            self.queue([Job::AskTries]);
        }
    }

    fn learn_tries(&mut self, status: StatusWord) {
        let tries = status.tries();
        match self.dump.pins.iter_mut().find(|pin| pin.reference == 1) {
            Some(pin) => pin.tries = tries,
            None => {
                let pin = Pin { reference: 1, enabled: None, tries, unblock_tries: None };
                self.dump.pins.push(pin);
            }
        }
    }

    fn pin_tried(&mut self, status: StatusWord) {
        self.dump.code = Some(match status.meaning() {
            Meaning::Fine => CodeTried::Accepted,
            Meaning::Absent | Meaning::Denied | Meaning::OtherLanguage | Meaning::Failed => {
                CodeTried::Refused
            }
        });
        if status.meaning() == Meaning::Fine {
            self.dump.files.clear();
            self.dump.sets.clear();
            self.dump.profiles.clear();
            self.dump.pins.clear();
            self.trying = self.class();
            self.dump.class = None;
            self.jobs = vec![plan::card_number(), Job::Root];
        } else if let Some(pin) = self.dump.pins.iter_mut().find(|pin| pin.reference == 1) {
            // Older cards do not tell: one less than before.
            let before = pin.tries;
            pin.tries = status.tries().or(before.map(|tries| tries.saturating_sub(1)));
        }
        self.pin = PinUse::Over;
    }
}

fn folder_command(class: CardClass, place: Place, way: Way) -> Command {
    let (outer, inner) = match place {
        Place::Root => (plan::ROOT, None),
        Place::Telecom | Place::Usim(_) => (plan::TELECOM, None),
        Place::Gsm => (plan::GSM, None),
        Place::GlobalBook => (plan::TELECOM, Some(plan::BOOK)),
        Place::LocalBook(_) => (plan::BOOK, None),
    };
    match (way, inner) {
        (Way::Path, Some(inner)) => Command::select_path([outer, inner]),
        (Way::Path, None) => Command::select_path([outer]),
        (Way::Identifier, Some(fid)) => Command::select(class, fid),
        (Way::Identifier, None) => Command::select(class, outer),
    }
}

/// Every row of a file; a card that does not say how many is asked until it says no more.
fn all_rows(control: &FileControl) -> Vec<u8> {
    let last = control.records.unwrap_or(254).min(254);
    (1..=last).filter_map(|row| u8::try_from(row).ok()).collect()
}
