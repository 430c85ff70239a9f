//! The chapters of the manual: what they hold, in which order.
//!
//! It must never hold words: they come from the locales, the help and the glossary.

use adieu_case::journey::JourneyId;
use adieu_case::{LetterKind, Station, StepId};
use adieu_desk::{
    journey_opening, journey_title, letter_name, station_label, step_title, step_words,
};
use adieu_words::{Glossary, Words};
use clap::CommandFactory as _;

use super::page::Part;
use crate::args::Args;
use crate::help::localised;

const STATIONS: [Station; 8] = [
    Station::First,
    Station::Identify,
    Station::Choose,
    Station::Prepare,
    Station::GiveNotice,
    Station::Follow,
    Station::Settle,
    Station::Close,
];

/// Returns the whole manual in one language.
pub fn of(words: &Words, glossary: &Glossary) -> Vec<Part> {
    let mut parts =
        vec![Part::Title(words.msg_manual_title()), Part::Remark(words.msg_manual_generated())];
    parts.extend(beginning(words));
    parts.extend(stations(words));
    parts.extend(letters(words));
    parts.extend(journeys(words));
    parts.extend(card(words));
    parts.extend(money_and_silence(words));
    parts.extend(safety_and_data(words));
    parts.extend(terms(words, glossary));
    parts.extend(commands(words));
    parts
}

fn text(words: String) -> Part {
    Part::Text(words)
}

fn item(words: String) -> Part {
    Part::Item(words, String::new())
}

fn command(line: &str) -> Part {
    Part::Command(line.to_owned())
}

fn beginning(words: &Words) -> Vec<Part> {
    vec![
        Part::Chapter(words.msg_manual_what_title()),
        text(words.msg_manual_what_1()),
        text(words.msg_manual_what_2()),
        text(words.msg_manual_what_3()),
        Part::Chapter(words.msg_manual_install_title()),
        text(words.msg_manual_install_1()),
        command("adieu doctor"),
        text(words.msg_manual_install_2()),
        Part::Chapter(words.msg_manual_first_title()),
        text(words.msg_manual_first_1()),
        command("adieu open --ask"),
        text(words.msg_manual_first_2()),
        command("adieu next"),
        command("adieu show CASE"),
        command("adieu choose CASE"),
        command("adieu fact CASE line.0.customer_number=1.2345678"),
        command("adieu done CASE save-bills"),
        command("adieu letter CASE --out DIR"),
        command("adieu send CASE --by post"),
        text(words.msg_manual_first_3()),
    ]
}

fn stations(words: &Words) -> Vec<Part> {
    let mut parts =
        vec![Part::Chapter(words.msg_manual_stations_title()), text(words.msg_manual_stations_1())];
    for station in STATIONS {
        parts.push(Part::Section(station_label(station, words)));
        parts.push(text(match station {
            Station::First => words.msg_manual_station_first(),
            Station::Identify => words.msg_manual_station_identify(),
            Station::Choose => words.msg_manual_station_choose(),
            Station::Prepare => words.msg_manual_station_prepare(),
            Station::GiveNotice => words.msg_manual_station_give_notice(),
            Station::Follow => words.msg_manual_station_follow(),
            Station::Settle => words.msg_manual_station_settle(),
            Station::Close => words.msg_manual_station_close(),
        }));
        let steps = StepId::ALL.iter().filter(|step| step.station() == station);
        parts.extend(steps.map(|step| {
            Part::Item(sentence(step_title(*step, words), words), step_words(*step, words))
        }));
        if station == Station::Settle {
            parts.push(text(words.msg_line_manual()));
            parts.push(command("adieu line CASE --modem /dev/ttyUSB2"));
            parts.push(command("adieu line CASE --modem /dev/ttyUSB2 --wait 10"));
        }
    }
    parts
}

/// Closes a title that stands before sentences.
fn sentence(title: String, words: &Words) -> String {
    if title.ends_with(['.', '?', '!', '。', '？']) {
        return title;
    }
    let stop = if words.lang() == adieu_words::Lang::ZhHans { '。' } else { '.' };
    format!("{title}{stop}")
}

fn letters(words: &Words) -> Vec<Part> {
    let mut parts = vec![
        Part::Chapter(words.msg_manual_letters_title()),
        text(words.msg_manual_letters_1()),
        text(words.msg_manual_letters_3()),
        text(words.msg_manual_letters_2()),
    ];
    parts.extend(LetterKind::ALL.iter().map(|kind| {
        let typed = format!("adieu letter CASE {kind} --out DIR");
        Part::Item(sentence(letter_name(*kind, words), words), typed)
    }));
    parts
}

fn journeys(words: &Words) -> Vec<Part> {
    let mut parts =
        vec![Part::Chapter(words.msg_manual_journeys_title()), text(words.msg_manual_journeys_1())];
    parts.extend(JourneyId::ALL.iter().map(|id| {
        Part::Item(sentence(journey_title(*id, words), words), journey_opening(*id, words))
    }));
    parts
}

fn card(words: &Words) -> Vec<Part> {
    vec![
        Part::Chapter(words.msg_manual_card_title()),
        text(words.msg_manual_card_1()),
        text(words.msg_manual_card_2()),
        command("adieu card list"),
        text(words.msg_manual_card_3()),
        command("adieu card read"),
        command("adieu card read --case CASE"),
        text(words.msg_manual_card_4()),
        command("adieu card backup --out sim"),
        text(words.msg_manual_card_5()),
        command("adieu card backup --out sim --pin"),
        text(words.msg_manual_card_6()),
        command("adieu card compare sim-old sim-new"),
        text(words.msg_manual_card_7()),
        text(words.msg_photo_manual()),
        command("adieu identify --photo card.jpg"),
    ]
}

fn money_and_silence(words: &Words) -> Vec<Part> {
    vec![
        Part::Chapter(words.msg_manual_money_title()),
        text(words.msg_manual_money_1()),
        command("adieu choose CASE"),
        command("adieu law explain R08"),
        text(words.msg_manual_money_2()),
        text(words.msg_manual_money_3()),
        Part::Chapter(words.msg_manual_silence_title()),
        text(words.msg_manual_silence_1()),
        item(words.msg_manual_silence_2()),
        item(words.msg_manual_silence_3()),
        item(words.msg_manual_silence_4()),
        item(words.msg_manual_silence_5()),
        command("adieu letter CASE reminder --out DIR"),
        command("adieu letter CASE formal-notice --out DIR"),
        command("adieu letter CASE ombudsman --out DIR"),
        command("adieu letter CASE bill-dispute --out DIR"),
    ]
}

fn safety_and_data(words: &Words) -> Vec<Part> {
    vec![
        Part::Chapter(words.msg_manual_safety_title()),
        item(words.msg_manual_safety_1()),
        item(words.msg_manual_safety_2()),
        item(words.msg_manual_safety_3()),
        item(words.msg_manual_safety_4()),
        item(words.msg_manual_safety_5()),
        Part::Chapter(words.msg_manual_data_title()),
        text(words.msg_manual_data_1()),
        text(words.msg_manual_data_2()),
        text(words.msg_manual_data_3()),
        command("adieu backup FILE"),
        command("adieu restore FILE"),
        text(words.msg_manual_data_4()),
    ]
}

/// The words that people meet; those of the code are for its readers.
fn terms(words: &Words, glossary: &Glossary) -> Vec<Part> {
    let lang = words.lang();
    let colon = if lang == adieu_words::Lang::ZhHans { '：' } else { '.' };
    let mut parts = vec![Part::Chapter(words.msg_manual_words_title())];
    for term in glossary.terms().iter().filter(|term| !term.for_code) {
        let mut says = term.says(lang).to_owned();
        if let Some(look_for) = crate::glossary::look_for(term, words) {
            says = format!("{says} {look_for}");
        }
        parts.push(Part::Item(format!("{}{colon}", term.word(lang)), says));
    }
    parts
}

fn commands(words: &Words) -> Vec<Part> {
    let mut parts =
        vec![Part::Chapter(words.msg_manual_commands_title()), text(words.msg_manual_commands_1())];
    let all = localised(Args::command(), words);
    list(&all, "adieu", &mut parts);
    parts
}

fn list(command: &clap::Command, path: &str, parts: &mut Vec<Part>) {
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let path = format!("{path} {}", sub.get_name());
        let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
        parts.push(Part::Item(path.clone(), about));
        list(sub, &path, parts);
    }
}
