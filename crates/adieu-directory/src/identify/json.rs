//! The form of an identification that other programs read.
//!
//! Keys are stable once released: more may be added, none may change.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::{Candidate, Claim, Evidence, Identification};

#[derive(Serialize)]
struct Operator<'a> {
    id: &'a str,
}

#[derive(Serialize)]
struct Carrier<'a> {
    plmn: &'a str,
}

impl Serialize for Identification<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut json = serializer.serialize_struct("Identification", 10)?;
        json.serialize_field("input", self.input)?;
        json.serialize_field("kind", self.identifier.kind().as_str())?;
        json.serialize_field("valid", &self.is_valid())?;
        json.serialize_field("normal", &self.identifier.reveal())?;
        json.serialize_field("brand", &self.brand)?;
        json.serialize_field("operator", &self.operator.map(|id| Operator { id }))?;
        json.serialize_field(
            "network",
            &self.network.as_ref().map(|plmn| Carrier { plmn: plmn.reveal() }),
        )?;
        json.serialize_field("candidates", &self.candidates)?;
        json.serialize_field("evidence", &self.evidence)?;
        let notes: Vec<String> = self.notes.iter().map(|note| note.says()).collect();
        json.serialize_field("notes", &notes)?;
        json.end()
    }
}

impl Serialize for Claim<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut json = serializer.serialize_struct("Claim", 2)?;
        json.serialize_field("id", self.id)?;
        json.serialize_field("confidence", self.confidence.as_str())?;
        json.end()
    }
}

impl Serialize for Candidate<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut json = serializer.serialize_struct("Candidate", 3)?;
        json.serialize_field("id", self.id)?;
        json.serialize_field("confidence", self.confidence.as_str())?;
        json.serialize_field("why", &self.says())?;
        json.end()
    }
}

impl Serialize for Evidence<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let provenance = self.kind.provenance();
        let mut json = serializer.serialize_struct("Evidence", 6)?;
        json.serialize_field("says", &self.kind.says())?;
        json.serialize_field("source", &provenance.sources.first())?;
        json.serialize_field("seen", &provenance.seen.to_string())?;
        json.serialize_field("about", self.about.as_str())?;
        json.serialize_field("confidence", &provenance.confidence)?;
        json.serialize_field("url", &self.source().map(|source| source.url.as_str()))?;
        json.end()
    }
}
