//! Plays cards for trying a program by hand: to the card service of this machine, or in a bed of their own.
//!
//! It must never touch a real reader: it only speaks to virtual ones.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a program of its own: arguments, sockets and a shell come in here"
)]

use std::error::Error;
use std::io::{self, Read};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::Command;

use adieu_testcard::{
    Bed, Counts, Modem, PtyModem, SharedCard, VirtualCard, VpcdLink, personality,
};

const USAGE: &str = "\
card NAME [PORT]           plays a card to the virtual reader of this machine (127.0.0.1, port 35963)
card --bed NAME [NAME]     starts a card service of its own with one or two cards, and a shell that sees only these
card --modem NAME          plugs in a modem with this card, and says where its port is";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match *arguments {
        ["--bed", ref names @ ..] if !names.is_empty() => in_a_bed(names),
        ["--modem", name] => in_a_modem(name),
        [name] => on_this_machine(name, 35963),
        [name, port] => on_this_machine(name, port.parse()?),
        _ => {
            println!("{USAGE}\n\nThe cards:");
            personality::NAMES.iter().for_each(|(name, _)| println!("  {name}"));
            Ok(())
        }
    }
}

fn card(name: &str) -> Result<VirtualCard, String> {
    personality::named(name).ok_or(format!("there is no card called {name}"))
}

fn on_this_machine(name: &str, port: u16) -> Result<(), Box<dyn Error>> {
    let card = SharedCard::new(card(name)?);
    let link = VpcdLink::dial(SocketAddr::from((Ipv4Addr::LOCALHOST, port)), &card)?;
    println!("{name} is in the reader on port {port}. Enter takes it out.");
    wait()?;
    drop(link);
    tell(name, &card.lock().counts());
    Ok(())
}

fn in_a_bed(names: &[&str]) -> Result<(), Box<dyn Error>> {
    let cards: Result<Vec<VirtualCard>, String> = names.iter().map(|name| card(name)).collect();
    let bed = Bed::start(cards?)?;
    let shell = std::env::var_os("SHELL").map_or_else(|| PathBuf::from("/bin/sh"), PathBuf::from);
    println!("In this shell a program sees these cards and no others. `exit` takes them out.");
    Command::new(shell).envs(bed.environment()).status()?;
    names.iter().enumerate().for_each(|(slot, name)| tell(name, &bed.counts(slot)));
    Ok(())
}

fn in_a_modem(name: &str) -> Result<(), Box<dyn Error>> {
    let modem = PtyModem::start(Modem::with(card(name)?))?;
    println!("A modem with {name} is at {}. Enter unplugs it.", modem.path().display());
    wait()?;
    let log = modem.log();
    println!("{} commands, of which no questions: {:?}", log.commands.len(), log.forbidden);
    tell(name, &modem.card_counts());
    Ok(())
}

fn wait() -> io::Result<()> {
    io::stdin().read(&mut [0]).map(|_| ())
}

fn tell(name: &str, counts: &Counts) {
    let Counts { commands, writes, pin_tries, breaches, resets, pairs: _ } = counts;
    println!(
        "{name}: {commands} commands, {writes} writes, {pin_tries} codes tried, {breaches} breaches, {resets} resets"
    );
}
