//! Reads the numbering records.
//!
//! It must never read a file that is not one of the five.

use super::brand::{refuse_unknown_keys, words};
use super::reader::Reader;
use super::{LoadError, LoadProblem};
use crate::identify::Sureness;
use crate::numbering::{
    Apn, Block, BlockKind, Hint, HintKind, HintTarget, Issuer, Network, NetworkStatus, NetworkUse,
    Numbering, PremiumRange,
};
use crate::record;
use crate::schema;

/// Adds one file to the numbering.
pub(crate) fn numbering(into: &mut Numbering, file: &str, text: &str) -> Result<(), LoadError> {
    let table = record::parse(text).map_err(|error| LoadError {
        file: file.to_owned(),
        line: error.line,
        problem: LoadProblem::Syntax(error.message),
    })?;
    let head = Reader { file, table: &table };
    refuse_unknown_keys(head, schema::sections(file).unwrap_or_default())?;
    for table in head.tables("network") {
        into.networks.push(network(table)?);
    }
    for table in head.tables("issuer") {
        into.issuers.push(issuer(table)?);
    }
    for table in head.tables("block") {
        into.blocks.push(block(table)?);
    }
    for table in head.tables("hint") {
        into.hints.push(hint(table)?);
    }
    for table in head.tables("apn") {
        into.apns.push(apn(table)?);
    }
    for table in head.tables("range") {
        into.premium.push(premium(table)?);
    }
    into.sources.extend(head.sources()?.into_iter().map(|source| (source.id.clone(), source)));
    into.sort();
    Ok(())
}

fn network(reader: Reader<'_>) -> Result<Network, LoadError> {
    Ok(Network {
        plmn: reader.plmn_maybe("plmn")?.ok_or_else(|| {
            reader.error(reader.table.line, LoadProblem::Missing("plmn".to_owned()))
        })?,
        holder: reader.text_maybe("holder")?,
        status: reader.word("status", &words(NetworkStatus::ALL, NetworkStatus::as_str))?,
        usage: match reader.table.get("use") {
            None => NetworkUse::Public,
            Some(_) => reader.word("use", &words(NetworkUse::ALL, NetworkUse::as_str))?,
        },
        brand: reader.text_maybe("brand")?,
        brand_at_most: at_most(reader)?,
        shared_with: reader.texts("shared_with")?,
        msin_prefix: reader.text_maybe("msin_prefix")?,
        used_in_belgium: reader.text_maybe("used_in_belgium")?,
        note: reader.text_maybe("note")?,
        provenance: reader.provenance()?,
    })
}

fn at_most(reader: Reader<'_>) -> Result<Option<Sureness>, LoadError> {
    match reader.table.get("brand_at_most") {
        None => Ok(None),
        Some(_) => reader.word("brand_at_most", &words(Sureness::ALL, Sureness::as_str)).map(Some),
    }
}

fn issuer(reader: Reader<'_>) -> Result<Issuer, LoadError> {
    Ok(Issuer {
        prefix: reader.text("prefix")?,
        holder: reader.text("holder")?,
        brand: reader.text_maybe("brand")?,
        brand_at_most: at_most(reader)?,
        network: reader.plmn_maybe("network")?,
        perhaps: reader.texts("perhaps")?,
        since: reader.day_maybe("since")?,
        former_holder: reader.text_maybe("former_holder")?,
        former_until: reader.day_maybe("former_until")?,
        checked_to: reader.day("checked_to")?,
        note: reader.text_maybe("note")?,
        provenance: reader.provenance()?,
    })
}

fn block(reader: Reader<'_>) -> Result<Block, LoadError> {
    Ok(Block {
        prefix: reader.text("prefix")?,
        kind: reader.word("kind", &words(BlockKind::ALL, BlockKind::as_str))?,
        holder: reader.text_maybe("holder")?,
        brand: reader.text_maybe("brand")?,
        before: reader.text_maybe("before")?,
        brands_before: reader.texts("brands_before")?,
        listed_in: reader.text("provenance")?,
        listed_on: reader.day("listed_on")?,
        note: reader.text_maybe("note")?,
        provenance: reader.provenance()?,
    })
}

fn hint(reader: Reader<'_>) -> Result<Hint, LoadError> {
    let target = match reader.text("points_to")?.as_str() {
        "brand" => HintTarget::Brand(reader.text("brand")?),
        "foreign" => HintTarget::Foreign,
        "public-safety" => HintTarget::PublicSafety,
        _ => return Err(reader.not_on("points_to", &["brand", "foreign", "public-safety"])),
    };
    Ok(Hint {
        kind: reader.word("kind", &words(HintKind::ALL, HintKind::as_str))?,
        networks: reader.plmns("networks")?,
        values: reader.texts("values")?,
        target,
        meaning: reader.text("meaning")?,
        provenance: reader.provenance()?,
    })
}

fn apn(reader: Reader<'_>) -> Result<Apn, LoadError> {
    Ok(Apn {
        name: reader.text("name")?,
        networks: reader.plmns("networks")?,
        brand: reader.text_maybe("brand")?,
        usage: reader.text("use")?,
        provenance: reader.provenance()?,
    })
}

fn premium(reader: Reader<'_>) -> Result<PremiumRange, LoadError> {
    Ok(PremiumRange {
        prefix: reader.text("prefix")?,
        class: reader.text("class")?,
        max_eur_cents_per_minute: reader.number_maybe("max_eur_cents_per_minute")?,
        note: reader.text_maybe("note")?,
        provenance: reader.provenance()?,
    })
}
