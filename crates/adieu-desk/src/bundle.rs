//! The files of one letter: page, text, mail, scripts, calendar, and a version in the person's language.
//!
//! The words are frozen in the journal before any file is handed out. Nothing is written to disk here.

mod about;
mod first;

use adieu_case::{
    Case, CaseRef, Command, Deadline, LetterDraft, LetterKind, Level, Plan, StepId, StepMark,
    StepState, brand_of,
};
use adieu_directory::{Brand, ChannelKind};
use adieu_facts::{LetterLang, ReaderLang};
use adieu_law::Finding;
use adieu_letter::{
    Addressee, Attachment, CalendarEntry, Document, Draft, DraftKind as TextKind, LetterFacts,
    MailFacts, Oral, SentLetter, default_letter_lang,
};
use adieu_words::Words;

use crate::desk::{Desk, Opened};
use crate::error::DeskError;
use crate::labels;
use crate::ports::PressError;

pub(crate) use first::overtaken;

/// The scripts beside a notice.
const SCRIPTS: [(TextKind, &str); 3] = [
    (TextKind::PhoneScript, "phone-script.txt"),
    (TextKind::ChatScript, "chat-script.txt"),
    (TextKind::FormSheet, "form-sheet.txt"),
];

/// The writing that makes a call count.
const FOLLOW_UP: &str = "follow-up.txt";

/// The notice as one text message.
const SMS: &str = "sms.txt";

/// The sheet for the counter of a shop.
const SHOP_SHEET: &str = "shop-sheet.pdf";

/// The days that matter.
const CALENDAR: &str = "calendar.ics";

/// What letter is asked for.
#[derive(Debug, Clone)]
pub struct LetterRequest {
    /// Kind of letter.
    pub letter: LetterKind,
    /// Language of the letter, when the person chose one.
    pub lang: Option<LetterLang>,
    /// Language that the person reads, when the facts do not say.
    pub reads: ReaderLang,
    /// Reason typed against the port guard.
    pub override_port: Option<String>,
}

/// A letter whose words are not frozen yet: nothing is recorded of it.
#[derive(Debug)]
pub struct DraftedLetter {
    /// The files, in the order in which a person uses them.
    pub files: Vec<BundleFile>,
    case: CaseRef,
    draft: LetterDraft,
    cautions: Vec<String>,
}

/// The files of one letter.
#[derive(Debug)]
pub struct Bundle {
    /// Language of the letter.
    pub lang: LetterLang,
    /// SHA-256 of the frozen document.
    pub digest: String,
    /// The files, in the order in which a person uses them.
    pub files: Vec<BundleFile>,
    /// What to know before it leaves, in the reader's language.
    pub cautions: Vec<String>,
    /// The case after the letter was frozen.
    pub after: Opened,
}

/// One file.
#[derive(Clone)]
pub struct BundleFile {
    /// File name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for BundleFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "BundleFile({}, {} bytes)", self.name, self.bytes.len())
    }
}

/// A letter about to be made.
struct Work<'a> {
    desk: &'a Desk<'a>,
    case: &'a Case,
    plan: &'a Plan,
    letter: LetterKind,
    lines: Vec<usize>,
    findings: Vec<Vec<Finding>>,
    sent: Vec<SentLetter>,
    brand: Option<&'a Brand>,
    lang: LetterLang,
    reads: ReaderLang,
}

impl Desk<'_> {
    /// Drafts a letter, freezes its words, and returns its files.
    pub fn letter(
        &self,
        reference: &CaseRef,
        request: &LetterRequest,
        words: &Words,
    ) -> Result<Bundle, DeskError> {
        self.freeze_letter(self.draft_letter(reference, request, words)?)
    }

    /// Drafts a letter and makes its files; nothing is recorded yet.
    pub fn draft_letter(
        &self,
        reference: &CaseRef,
        request: &LetterRequest,
        words: &Words,
    ) -> Result<DraftedLetter, DeskError> {
        let opened = self.show(reference)?;
        let lines = about::lines(&opened, request.letter, request.override_port.as_deref());
        self.guard(&opened, &lines, request)?;
        if TextKind::from(request.letter).names_the_end() {
            self.refuse_blocked(&opened, words)?;
        }
        let work = self.work(&opened, lines, request);
        let draft = work.draft(request.letter.into())?;
        self.refuse_undrawable(&draft.document)?;
        let files = if request.letter == LetterKind::Notice {
            work.notice_files(&draft, words)?
        } else {
            let pdf = self.press.pdf(&draft.document, self.clock.now())?;
            work.main_files(&draft, pdf)?
        };
        let cautions = first::cautions(&opened, request.letter, words);
        let draft = LetterDraft {
            letter: request.letter,
            lang: work.lang,
            revision: draft.revision,
            digest: draft.digest,
            lines: work.lines,
            document: serde_json::to_value(&draft.document).ok(),
            override_port: request.override_port.clone(),
        };
        Ok(DraftedLetter { files, case: reference.clone(), draft, cautions })
    }

    /// Freezes the words of a drafted letter in the journal.
    pub fn freeze_letter(&self, drafted: DraftedLetter) -> Result<Bundle, DeskError> {
        let DraftedLetter { files, case, draft, cautions } = drafted;
        let (lang, digest) = (draft.lang, draft.digest.clone());
        let recorded = self.run(&case, &[Command::DraftLetter(draft)])?;
        Ok(Bundle { lang, digest, files, cautions, after: recorded.after })
    }

    /// Asks the guards of the case before any word is drafted.
    fn guard(
        &self,
        opened: &Opened,
        lines: &[usize],
        request: &LetterRequest,
    ) -> Result<(), DeskError> {
        let probe = Command::DraftLetter(LetterDraft {
            letter: request.letter,
            lang: LetterLang::En,
            revision: 0,
            digest: String::new(),
            lines: lines.to_vec(),
            document: None,
            override_port: request.override_port.clone(),
        });
        self.would_accept(opened, &probe)
    }

    /// Stops where a blocker would make the letter go wrong; facts that the letter itself names are left to it.
    fn refuse_blocked(&self, opened: &Opened, words: &Words) -> Result<(), DeskError> {
        let blocker = opened.plan.notes.iter().find(|note| note.level == Level::Blocker);
        match blocker {
            Some(note) => Err(DeskError::Blocked {
                case: opened.case.reference.clone(),
                what: labels::note_text(&note.kind, words),
                needs: note.needs.clone(),
            }),
            None => Ok(()),
        }
    }

    fn refuse_undrawable(&self, document: &Document) -> Result<(), DeskError> {
        let undrawable = self.press.undrawable(&adieu_letter::to_text(document));
        if undrawable.is_empty() { Ok(()) } else { Err(PressError::Undrawable(undrawable).into()) }
    }

    fn work<'a>(
        &'a self,
        opened: &'a Opened,
        lines: Vec<usize>,
        request: &LetterRequest,
    ) -> Work<'a> {
        let case = &opened.case;
        let brand = lines
            .first()
            .and_then(|line| brand_of(&case.facts.lines[*line], self.directory))
            .and_then(|id| self.directory.brand(&id));
        let reads = case.facts.subscriber.reads.unwrap_or(request.reads);
        let lang = request
            .lang
            .or(case.facts.subscriber.letter_language)
            .unwrap_or_else(|| default_letter_lang(&case.facts.subscriber.address, Some(reads)));
        let findings = lines.iter().map(|line| opened.plan.findings[*line].clone()).collect();
        let sent = case.dispatches.iter().map(|sent| SentLetter {
            kind: sent.letter,
            by: sent.by,
            on: sent.on,
        });
        let (letter, sent) = (request.letter, sent.collect());
        let plan = &opened.plan;
        Work { desk: self, case, plan, letter, lines, findings, sent, brand, lang, reads }
    }

    /// Says where the last draft of a kind goes, each part of which may be unknown; none when no line is left to name.
    pub(crate) fn addressee(&self, opened: &Opened, letter: LetterKind) -> Option<Addressee> {
        let drafted = opened.case.last_draft(letter).map(|draft| draft.lines.clone());
        let lines = drafted.unwrap_or_else(|| about::lines(opened, letter, None));
        let request =
            LetterRequest { letter, lang: None, reads: ReaderLang::En, override_port: None };
        (!lines.is_empty()).then(|| self.work(opened, lines, &request).addressee())
    }
}

impl Work<'_> {
    fn facts(&self) -> LetterFacts<'_> {
        let oral = self.case.oral.last().map(|oral| Oral { channel: oral.by, on: oral.on });
        LetterFacts {
            case: &self.case.reference,
            facts: &self.case.facts,
            lines: &self.lines,
            brand: self.brand,
            findings: &self.findings,
            today: self.desk.today(),
            reads: self.reads,
            oral,
            sent: &self.sent,
            confirmed: self.confirmed(),
        }
    }

    /// The day on which the end was confirmed: as recorded, else when the person ticked it off.
    fn confirmed(&self) -> Option<jiff::civil::Date> {
        let recorded = self.case.facts.notice.as_ref().and_then(|notice| notice.confirmed);
        recorded.or_else(|| match self.case.steps.get(&StepId::AwaitConfirmation) {
            Some(StepMark::Done { on }) => Some(*on),
            Some(StepMark::Skipped { .. }) | None => None,
        })
    }

    fn addressee(&self) -> Addressee {
        self.desk.letters.addressee(self.letter.into(), self.lang, &self.facts())
    }

    fn draft(&self, kind: TextKind) -> Result<Draft, DeskError> {
        self.desk.letters.draft(kind, self.lang, &self.facts()).map_err(|source| {
            DeskError::NotDrafted { case: self.case.reference.clone(), letter: self.letter, source }
        })
    }

    /// All files of a notice. Its two sheets are printed side by side.
    fn notice_files(&self, draft: &Draft, words: &Words) -> Result<Vec<BundleFile>, DeskError> {
        let sheet = self.draft(TextKind::ShopSheet)?;
        let documents = [&draft.document, &sheet.document];
        let pdfs = self.desk.press.pdfs(&documents, self.desk.clock.now())?;
        let mut pdfs = pdfs.into_iter();
        let pdf = pdfs.next().unwrap_or_default();
        let mut files = self.main_files(draft, pdf)?;
        files.extend(self.companions()?);
        files.push(file(SHOP_SHEET, pdfs.next().unwrap_or_default()));
        files.push(file(CALENDAR, self.calendar(words).into_bytes()));
        Ok(files)
    }

    /// Page, text, mail and reading version of the letter itself.
    fn main_files(&self, draft: &Draft, pdf: Vec<u8>) -> Result<Vec<BundleFile>, DeskError> {
        let [page, text, mail, reading] = main_names(self.letter, self.reads);
        Ok(vec![
            file(page, pdf.clone()),
            file(text, draft.text.clone().into_bytes()),
            file(mail, self.mail(draft, pdf)?),
            file(reading, self.reading(self.letter.into())?.into_bytes()),
        ])
    }

    fn mail(&self, draft: &Draft, pdf: Vec<u8>) -> Result<Vec<u8>, DeskError> {
        let subscriber = &self.case.facts.subscriber;
        let to = self.addressee().email;
        let page = Attachment {
            name: format!("{}.pdf", self.letter),
            media_type: "application/pdf".to_owned(),
            bytes: pdf,
        };
        let mail = adieu_letter::compose(
            draft,
            &MailFacts {
                from_name: self.writer(),
                from_email: Some(subscriber.email.as_str()).filter(|email| !email.is_empty()),
                to: to.as_deref(),
                case: &self.case.reference,
                step: self.letter.as_str(),
                attempt: 1,
                at: self.desk.clock.now(),
                attachments: &[page],
            },
        );
        let case = self.case.reference.clone();
        Ok(mail.map_err(|source| DeskError::NotComposed { case, source })?.eml)
    }

    /// Who signs and sends the letter: somebody who acts for the holder, save for the mandate itself.
    fn writer(&self) -> &str {
        let facts = &self.case.facts;
        let helper = facts.helper.as_ref().map(|helper| helper.name.as_str());
        helper
            .filter(|name| !name.is_empty() && self.letter != LetterKind::Mandate)
            .unwrap_or(&facts.subscriber.name)
    }

    /// The operator's words, with the person's own below.
    fn script(&self, kind: TextKind) -> Result<String, DeskError> {
        self.desk.letters.script(kind, self.lang, &self.facts()).map_err(|source| {
            DeskError::NotDrafted { case: self.case.reference.clone(), letter: self.letter, source }
        })
    }

    fn reading(&self, kind: TextKind) -> Result<String, DeskError> {
        self.desk.letters.reading(kind, self.lang, &self.facts()).map_err(|source| {
            DeskError::NotDrafted { case: self.case.reference.clone(), letter: self.letter, source }
        })
    }

    /// Scripts for those who call, chat or fill a form in, and the writing that makes a call count.
    fn companions(&self) -> Result<Vec<BundleFile>, DeskError> {
        let mut files = Vec::new();
        for (kind, name) in SCRIPTS {
            files.push(file(name, self.script(kind)?.into_bytes()));
        }
        files.push(file(FOLLOW_UP, self.draft(TextKind::FollowUp)?.text.into_bytes()));
        if self.takes_sms() {
            // One line, to be copied into one message.
            let text = self.draft(TextKind::Sms)?.document.texts().collect::<Vec<_>>().join(" ");
            files.push(file(SMS, text.into_bytes()));
        }
        Ok(files)
    }

    /// Says whether the directory knows a number that takes notices by text message.
    fn takes_sms(&self) -> bool {
        self.brand.is_some_and(|brand| brand.for_notices(ChannelKind::Sms).next().is_some())
    }

    fn calendar(&self, words: &Words) -> String {
        let reference = &self.case.reference;
        let days = self.plan.deadlines.iter().map(|deadline: &Deadline| CalendarEntry {
            uid: format!("{}-{}@adieu.invalid", reference, deadline.kind.as_str()),
            on: deadline.by,
            summary: format!("{reference}: {}", labels::deadline_label(deadline.kind, words)),
            description: labels::basis_text(deadline, words),
        });
        let steps = self.plan.steps.iter().filter(|step| {
            matches!(step.state, StepState::Open | StepState::Blocked) && step.by.is_some()
        });
        let steps = steps.filter_map(|step| {
            Some(CalendarEntry {
                uid: format!("{}-step-{}@adieu.invalid", reference, step.id),
                on: step.by?,
                summary: format!("{reference}: {}", labels::step_title(step.id, words)),
                description: labels::step_words(step.id, words),
            })
        });
        let entries: Vec<CalendarEntry> = days.chain(steps).collect();
        adieu_letter::calendar(&entries, self.desk.clock.now())
    }
}

/// Returns the names that the files of a letter can have, for a person who reads this language.
pub fn letter_file_names(letter: LetterKind, reads: ReaderLang) -> Vec<String> {
    let mut names = main_names(letter, reads).to_vec();
    if letter == LetterKind::Notice {
        let others = [FOLLOW_UP, SMS, SHOP_SHEET, CALENDAR];
        let others = SCRIPTS.iter().map(|(_, name)| *name).chain(others);
        names.extend(others.map(str::to_owned));
    }
    names
}

/// The names of page, text, mail and reading version.
fn main_names(letter: LetterKind, reads: ReaderLang) -> [String; 4] {
    let stem = letter.as_str();
    let lang = labels::words_lang(reads).code();
    let reading = if letter == LetterKind::Notice {
        format!("reading.{lang}.txt")
    } else {
        format!("{stem}.reading.{lang}.txt")
    };
    [format!("{stem}.pdf"), format!("{stem}.txt"), format!("{stem}.eml"), reading]
}

fn file(name: impl Into<String>, bytes: Vec<u8>) -> BundleFile {
    BundleFile { name: name.into(), bytes }
}
