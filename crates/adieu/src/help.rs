//! Puts the words of the reader's language into the command line's help.
//!
//! It must never change what is parsed. A command or option without words is found by a test.

use adieu_words::Words;
use clap::{Arg, ArgAction, Command};

use crate::output::Output;

/// The library's own mark for "there are options": the only English that it puts into a help text by itself.
const OPTIONS_TAG: &str = "[OPTIONS]";

/// Help and version come after all other options.
const LAST: usize = 900;

/// Returns the help or the version that was asked for, as it is to be printed.
pub fn shown(asked: &clap::Error, words: &Words) -> Output {
    let text = asked.render().ansi().to_string();
    let mut text = text.trim_end().replacen(OPTIONS_TAG, &words.msg_shell_tag_options(), 1);
    // The library ends a heading with the colon of English; French and Chinese have their own.
    for heading in [
        words.msg_help_heading_commands(),
        words.msg_help_heading_arguments(),
        words.msg_help_heading_options(),
        words.msg_shell_heading_global(),
    ] {
        text = text.replace(&format!("{heading}:"), &words.msg_shell_heading(heading));
    }
    let mut out = Output::default();
    out.line(text);
    out
}

/// Returns the command line with help in the reader's language.
pub fn localised(command: Command, words: &Words) -> Command {
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        words.msg_shell_heading(words.msg_help_heading_usage())
    );
    let about = words.msg_help_about();
    let after = words.msg_help_after();
    let command = command.version(env!("CARGO_PKG_VERSION")).about(about).after_help(after);
    apply(command, "", &template, words)
}

fn apply(command: Command, path: &str, template: &str, words: &Words) -> Command {
    let subcommands: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = command
        .help_template(template.to_owned())
        .subcommand_help_heading(words.msg_help_heading_commands())
        .subcommand_value_name(words.msg_shell_tag_command())
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .display_order(LAST)
                .help(words.msg_help_arg_help()),
        )
        .mut_args(|arg| explained(arg, path, words))
        .mut_args(in_place());
    if path.is_empty() {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        command = command.arg(
            version
                .help(words.msg_help_arg_version())
                .display_order(LAST + 1)
                .help_heading(words.msg_shell_heading_global()),
        );
    }
    for name in subcommands {
        let sub_path = if path.is_empty() { name.clone() } else { format!("{path} {name}") };
        command = command.mut_subcommand(&name, |sub| {
            let about = command_words(&sub_path, words).unwrap_or_default();
            let sub = match examples(&sub_path, words) {
                Some(examples) => sub.after_help(examples),
                None => sub,
            };
            apply(sub.about(about), &sub_path, template, words)
        });
    }
    command
}

/// Shows what has no name in the order in which it is written: the library sorts it by its letters.
fn in_place() -> impl FnMut(Arg) -> Arg {
    let mut place = 0;
    move |arg| {
        if !arg.is_positional() {
            return arg;
        }
        place += 1;
        arg.display_order(place)
    }
}

fn explained(arg: Arg, path: &str, words: &Words) -> Arg {
    let heading = if arg.is_positional() {
        words.msg_help_heading_arguments()
    } else if arg.is_global_set() || arg.get_id() == "help" {
        words.msg_shell_heading_global()
    } else {
        words.msg_help_heading_options()
    };
    let mut text = argument_words(arg.get_id().as_str(), path, words);
    if let (Some(text), Some(variable)) = (&mut text, arg.get_env()) {
        let variable = variable.to_string_lossy().into_owned();
        text.push_str(&words.msg_shell_or_variable(variable));
    }
    // The library's own remarks are English: choices stand in the words instead.
    let takes_value = arg.get_action().takes_values();
    let choices = if takes_value { arg.get_possible_values() } else { Vec::new() };
    let choices: Vec<&str> = choices.iter().map(|choice| choice.get_name()).collect();
    let choices = choices.join(" | ");
    let arg = arg.help_heading(heading).hide_env(true);
    let arg =
        if takes_value { arg.hide_possible_values(true).hide_default_value(true) } else { arg };
    match text {
        Some(text) if choices.is_empty() => arg.help(text),
        Some(text) => arg.help(format!("{text} ({choices})")),
        None => arg,
    }
}

/// Returns what a command does.
fn command_words(path: &str, words: &Words) -> Option<String> {
    Some(match path {
        "identify" => words.msg_help_identify(),
        "card" => words.msg_help_card(),
        "card list" => words.msg_help_card_list(),
        "card read" => words.msg_help_card_read(),
        "card backup" => words.msg_help_card_backup(),
        "card compare" => words.msg_help_card_compare(),
        "card decode" => words.msg_help_card_decode(),
        "law" => words.msg_help_law(),
        "law check" => words.msg_help_law_check(),
        "law explain" => words.msg_help_law_explain(),
        "law list" => words.msg_help_law_list(),
        "directory" => words.msg_help_directory(),
        "directory list" => words.msg_help_directory_list(),
        "directory show" => words.msg_help_directory_show(),
        "directory check" => words.msg_help_directory_check(),
        "directory stale" => words.msg_help_directory_stale(),
        "directory propose" => words.msg_help_directory_propose(),
        "directory apply" => words.msg_help_directory_apply(),
        "glossary" => words.msg_help_glossary(),
        "manual" => words.msg_help_manual(),
        "open" => words.msg_help_open(),
        "choose" => words.msg_help_choose(),
        "cases" => words.msg_help_cases(),
        "show" => words.msg_help_show(),
        "next" => words.msg_help_next(),
        "fact" => words.msg_help_fact(),
        "done" => words.msg_help_done(),
        "skip" => words.msg_help_skip(),
        "reopen" => words.msg_help_reopen(),
        "letter" => words.msg_help_letter(),
        "send" => words.msg_help_send(),
        "line" => words.msg_help_line(),
        "close" => words.msg_help_close(),
        "backup" => words.msg_help_backup(),
        "restore" => words.msg_help_restore(),
        "passphrase" => words.msg_help_passphrase(),
        "passphrase set" => words.msg_help_passphrase_set(),
        "passphrase change" => words.msg_help_passphrase_change(),
        "passphrase remove" => words.msg_help_passphrase_remove(),
        "erase" => words.msg_help_erase(),
        "doctor" => words.msg_help_doctor(),
        "completions" => words.msg_help_completions(),
        "man" => words.msg_help_man(),
        "schemas" => words.msg_help_schemas(),
        _ => return None,
    })
}

/// Returns commands to type, where the options alone do not show how they go together.
fn examples(path: &str, words: &Words) -> Option<String> {
    let commands: &[&str] = match path {
        "card read" => &[
            "adieu card read",
            "adieu card read --case AD-7K3F-92QX",
            "adieu card read --modem /dev/ttyUSB2",
        ],
        "card backup" => &[
            "adieu card backup --out sim",
            "adieu card backup --out sim --pin",
            "adieu card backup --out sim --reader \"Reader 00 01\" --deleted",
        ],
        "card compare" => &["adieu card compare sim-old sim-new"],
        _ => return None,
    };
    let heading = words.msg_shell_heading(words.msg_help_card_examples());
    let lines: Vec<String> = commands.iter().map(|command| format!("  {command}")).collect();
    Some(format!("{heading}\n{}", lines.join("\n")))
}

/// Returns what an argument or option is for.
fn argument_words(id: &str, path: &str, words: &Words) -> Option<String> {
    Some(match (id, path) {
        ("home", _) => words.msg_help_arg_home(),
        ("lang", _) => words.msg_help_arg_lang(),
        ("json", _) => words.msg_help_arg_json(),
        ("now", _) => words.msg_help_arg_now(),
        ("data", _) => words.msg_help_arg_data(),
        ("passphrase_file", _) => words.msg_help_arg_passphrase_file(),
        ("new_passphrase_file", _) => words.msg_help_arg_new_passphrase_file(),
        ("backup_passphrase_file", _) => words.msg_help_arg_backup_passphrase_file(),
        ("quiet", _) => words.msg_help_arg_quiet(),
        ("verbose", _) => words.msg_help_arg_verbose(),
        ("modem", "line") => words.msg_help_arg_line_modem(),
        ("line", "line") => words.msg_help_arg_line_place(),
        ("wait", _) => words.msg_help_arg_wait(),
        ("inputs", _) => words.msg_help_arg_inputs(),
        ("field", _) => words.msg_help_arg_card_kind(),
        ("smsc", _) => words.msg_help_arg_smsc(),
        ("hex", _) => words.msg_help_arg_hex(),
        ("reader", _) => words.msg_help_arg_reader(),
        ("card_modem", _) => words.msg_help_arg_card_modem(),
        ("pin", _) => words.msg_help_arg_pin(),
        ("card_case", _) => words.msg_help_arg_card_case(),
        ("card_line", _) => words.msg_help_arg_card_line(),
        ("card_out", _) => words.msg_help_arg_card_out(),
        ("deleted", _) => words.msg_help_arg_deleted(),
        ("before", _) => words.msg_help_arg_before(),
        ("after", _) => words.msg_help_arg_after(),
        ("photos", _) => words.msg_help_arg_photo(),
        ("csv", _) => words.msg_help_arg_csv(),
        ("column", _) => words.msg_help_arg_column(),
        ("out", "directory propose") => words.msg_help_arg_proposal_out(),
        ("out", "manual") => words.msg_help_arg_manual_out(),
        ("changes", _) => words.msg_help_arg_changes(),
        ("source", "directory propose") => words.msg_help_arg_page(),
        ("seen", _) => words.msg_help_arg_seen(),
        ("basis", _) => words.msg_help_arg_basis(),
        ("file", "directory apply") => words.msg_help_arg_proposal(),
        ("dir", "directory apply") => words.msg_help_arg_records(),
        ("term", _) => words.msg_help_arg_term(),
        ("force", "card backup") => words.msg_help_arg_card_force(),
        ("force", _) => words.msg_help_arg_force(),
        ("out", "identify") => words.msg_help_arg_csv_out(),
        ("out", _) => words.msg_help_arg_out(),
        ("facts", "fact") => words.msg_help_arg_fact(),
        ("facts", _) => words.msg_help_arg_facts(),
        ("on", _) => words.msg_help_arg_on(),
        ("rule", _) => words.msg_help_arg_rule(),
        ("brand", _) => words.msg_help_arg_brand(),
        ("dir", _) => words.msg_help_arg_dir(),
        ("file", "backup" | "restore") => words.msg_help_arg_backup_file(),
        ("file", _) => words.msg_help_arg_file(),
        ("ask", _) => words.msg_help_arg_ask(),
        ("new", _) => words.msg_help_arg_new(),
        ("plain", _) => words.msg_help_arg_plain(),
        ("case", _) => words.msg_help_arg_case(),
        ("source", _) => words.msg_help_arg_source(),
        ("step", _) => words.msg_help_arg_step(),
        ("note", _) => words.msg_help_arg_note(),
        ("because", _) => words.msg_help_arg_because(),
        ("kind", _) => words.msg_help_arg_kind(),
        ("letter_lang", _) => words.msg_help_arg_letter_lang(),
        ("override_port", _) => words.msg_help_arg_override_port(),
        ("by", _) => words.msg_help_arg_by(),
        ("proof", _) => words.msg_help_arg_proof(),
        ("yes", _) => words.msg_help_arg_yes(),
        ("rebuild", _) => words.msg_help_arg_rebuild(),
        ("shell", _) => words.msg_help_arg_shell(),
        ("help", _) => words.msg_help_arg_help(),
        ("version", _) => words.msg_help_arg_version(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use adieu_words::Lang;
    use clap::CommandFactory as _;

    fn without_words(command: &Command, path: &str, found: &mut Vec<String>) {
        for arg in command.get_arguments() {
            if arg.get_help().is_none() {
                found.push(format!("{path} --{}", arg.get_id()));
            }
        }
        for sub in command.get_subcommands() {
            let path = format!("{path} {}", sub.get_name());
            if sub.get_about().is_none_or(|about| about.to_string().is_empty()) {
                found.push(path.clone());
            }
            without_words(sub, &path, found);
        }
    }

    #[test]
    fn every_command_and_option_is_explained_in_every_language() {
        for lang in Lang::ALL {
            let command = localised(crate::args::Args::command(), &Words::new(lang));
            let mut found = Vec::new();
            without_words(&command, "adieu", &mut found);
            assert_eq!(found, Vec::<String>::new(), "{lang:?}");
            command.debug_assert();
        }
    }
}
