//! Writing letters, and recording how they left.

use std::io;
use std::path::Path;

use adieu_case::{Channel, LetterKind, NoteKind, StepId};
use adieu_desk::{
    Bundle, BundleFile, DeskError, LetterRequest, SendRequest, letter_name, note_text, reader_lang,
};
use adieu_facts::LetterLang;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::case::shown;
use super::screen::Depth;
use super::{cannot_read, case_ref};
use crate::args::{ChannelArg, LetterArgs, LetterLangArg, SendArgs};
use crate::failure::{Failure, desk as told, fact_commands};
use crate::output::{OutFile, Output, OutputError, Place, check};
use crate::plain_file::{self, MEBIBYTE};
use crate::world::World;

/// The largest proof of a departure: a scan or a photo.
const MOST_PROOF_BYTES: u64 = 64 * MEBIBYTE;

/// `adieu letter CASE [KIND] --out DIR`
pub fn letter(args: &LetterArgs, world: &World) -> Result<Output, Failure> {
    let case = case_ref(&args.case, &world.words)?;
    let request = LetterRequest {
        letter: kind(&args.kind, world)?,
        lang: args.letter_lang.map(letter_lang),
        reads: reader_lang(world.words.lang()),
        override_port: args.override_port.clone(),
    };
    let desk = world.desk()?;
    let failed = |error: DeskError| told(&error, &world.words);
    let drafted = desk.draft_letter(&case, &request, &world.words).map_err(failed)?;
    // What cannot be written is not recorded either.
    let names: Vec<&str> = drafted.files.iter().map(|file| file.name.as_str()).collect();
    let unwritten = |error: OutputError| error.failure(&world.words);
    check(&args.out, Some(case.as_str()), &names, args.force).map_err(unwritten)?;
    let bundle = desk.freeze_letter(drafted).map_err(failed)?;
    let place = Place::take(&args.out, case.as_str(), args.force).map_err(unwritten)?;
    let folder = place.path().to_owned();
    place.write(&out_files(&bundle.files)).map_err(unwritten)?;
    let mut out = Output::default();
    out.keeps(&case);
    if world.global.json {
        let files: Vec<&str> = bundle.files.iter().map(|file| file.name.as_str()).collect();
        out.json(&json!({
            "case": case.as_str(), "letter": request.letter, "lang": bundle.lang,
            "digest": bundle.digest, "folder": folder, "files": files,
            "cautions": bundle.cautions,
        }))?;
        return Ok(out);
    }
    say_files(&bundle, &folder, world, &mut out);
    say_beside(&args.out, &folder, world, &mut out);
    for caution in &bundle.cautions {
        out.line(caution);
    }
    let digest: String = bundle.digest.chars().take(16).collect();
    out.line(world.words.msg_cli_letter_frozen(letter_name(request.letter, &world.words), digest));
    let command = if request.letter == LetterKind::Notice {
        format!("adieu send {case} --by post")
    } else {
        format!("adieu send {case} {} --by post", request.letter)
    };
    let to_operator = request.letter != LetterKind::Ombudsman;
    let unknown = bundle
        .after
        .plan
        .notes
        .iter()
        .find(|note| to_operator && note.kind == NoteKind::NoticeAddressUnknown);
    match unknown {
        Some(note) => {
            out.line(note_text(&note.kind, &world.words));
            out.line(fact_commands(case.as_str(), &note.needs, &world.words));
            if !matches!(request.letter, LetterKind::Notice | LetterKind::FollowUp) {
                out.line(world.words.msg_cli_next_command(command));
            }
        }
        None => out.line(world.words.msg_cli_next_command(command)),
    }
    Ok(out)
}

fn say_files(bundle: &Bundle, folder: &Path, world: &World, out: &mut Output) {
    let count = i64::try_from(bundle.files.len()).unwrap_or(i64::MAX);
    out.line(world.words.msg_cli_files_written(count, folder.display().to_string()));
    for file in &bundle.files {
        out.line(format!("  {}", folder.join(&file.name).display()));
    }
}

/// Returns the files of a letter as they are written.
pub fn out_files(files: &[BundleFile]) -> Vec<OutFile<'_>> {
    files.iter().map(|file| OutFile { name: &file.name, bytes: &file.bytes }).collect()
}

/// Says where files went that were not written to the very folder that was named.
pub fn say_beside(named: &Path, place: &Path, world: &World, out: &mut Output) {
    if named != place {
        let (named, place) = (named.display().to_string(), place.display().to_string());
        out.line(world.words.msg_output_beside(named, place));
    }
}

/// `adieu send CASE [KIND] --by CHANNEL`
pub fn send(args: &SendArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let case = case_ref(&args.case, words)?;
    let desk = world.desk()?;
    let proof = args.proof.as_deref().map(|file| digest_of(file, world)).transpose()?;
    let letter = match &args.kind {
        Some(name) => kind(name, world)?,
        None => LetterKind::Notice,
    };
    let by = channel(args.by);
    let sent = desk.send(&case, &SendRequest { letter, by, proof }).map_err(|e| told(&e, words))?;
    let mut out = Output::default();
    out.keeps(&case);
    if world.global.json {
        shown(&sent.recorded.after, Depth::Full, world, &mut out)?;
        return Ok(out);
    }
    let steps: Vec<String> = sent.still_open.iter().map(|step: &StepId| step.to_string()).collect();
    out.line(if by.is_oral() {
        words.msg_cli_oral_recorded()
    } else if sent.recorded.new_events == 0 {
        words.msg_cli_already()
    } else if steps.is_empty() {
        words.msg_cli_recorded()
    } else {
        words.msg_cli_still_open(steps.join(", "))
    });
    if let Some(key) = &sent.unknown_address {
        out.line(words.msg_sending_where());
        out.line(fact_commands(case.as_str(), std::slice::from_ref(key), words));
    }
    if by.is_oral() {
        out.line(words.msg_cli_next_command(format!("adieu letter {case} follow-up --out DIR")));
    }
    shown(&sent.recorded.after, Depth::Next, world, &mut out)?;
    Ok(out)
}

fn digest_of(file: &Path, world: &World) -> Result<String, Failure> {
    let mut digest = Sha256::new();
    plain_file::stream(file, MOST_PROOF_BYTES)
        .and_then(|mut from| io::copy(&mut from, &mut Digesting(&mut digest)))
        .map_err(|e| cannot_read(file, &e, &world.words))?;
    Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Takes the digest of what is written to it.
struct Digesting<'a>(&'a mut Sha256);

impl io::Write for Digesting<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn kind(name: &str, world: &World) -> Result<LetterKind, Failure> {
    LetterKind::find(name).ok_or_else(|| {
        let kinds: Vec<&str> = LetterKind::ALL.iter().map(|kind| kind.as_str()).collect();
        Failure::input(
            world.words.msg_error_no_kind(name),
            world.words.msg_error_no_kind_hint(kinds.join(", ")),
        )
    })
}

fn letter_lang(lang: LetterLangArg) -> LetterLang {
    match lang {
        LetterLangArg::Nl => LetterLang::Nl,
        LetterLangArg::Fr => LetterLang::Fr,
        LetterLangArg::De => LetterLang::De,
        LetterLangArg::En => LetterLang::En,
    }
}

fn channel(by: ChannelArg) -> Channel {
    match by {
        ChannelArg::Email => Channel::Email,
        ChannelArg::Post => Channel::Post,
        ChannelArg::Phone => Channel::Phone,
        ChannelArg::Chat => Channel::Chat,
        ChannelArg::Form => Channel::Form,
        ChannelArg::Shop => Channel::Shop,
        ChannelArg::Sms => Channel::Sms,
    }
}
