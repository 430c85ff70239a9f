//! All records together, loaded once; look-ups borrow.
//!
//! It must never hold a brand that names another one which is not there.

use crate::brand::{Brand, Successor};
use crate::load::{self, LoadError, LoadProblem};
use crate::nearest::nearest;
use crate::numbering::Numbering;
use crate::schema;

/// Every brand and the whole numbering.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    brands: Vec<Brand>,
    numbering: Numbering,
}

impl Directory {
    /// Reads the records among the files; others are left alone.
    ///
    /// A file is its path below the data folder, with `/` between names, and its text.
    pub fn load(files: &[(&str, &str)]) -> Result<Self, LoadError> {
        let mut directory = Self::default();
        for (file, text) in files {
            if schema::is_brand(file) {
                directory.brands.push(load::brand(file, text)?);
            } else if schema::sections(file).is_some() {
                load::numbering(&mut directory.numbering, file, text)?;
            }
        }
        directory.brands.sort_by(|one, other| one.id.cmp(&other.id));
        directory.refuse_twins()?;
        directory.refuse_dangling_ids()?;
        directory.join_parties();
        Ok(directory)
    }

    /// Returns a brand by its id.
    pub fn brand(&self, id: &str) -> Option<&Brand> {
        self.brands
            .binary_search_by(|brand| brand.id.as_str().cmp(id))
            .ok()
            .map(|at| &self.brands[at])
    }

    /// Returns all brands, by id.
    pub fn brands(&self) -> &[Brand] {
        &self.brands
    }

    /// Returns the id that was most likely meant, also from a name.
    pub fn nearest(&self, written: &str) -> Option<&str> {
        let named = self.brands.iter().find(|brand| {
            brand.name.eq_ignore_ascii_case(written)
                || brand.also_called.iter().any(|name| name.eq_ignore_ascii_case(written))
        });
        match named {
            Some(brand) => Some(&brand.id),
            None => nearest(written, self.brands.iter().map(|brand| brand.id.as_str())),
        }
    }

    /// Returns the brand whose legal entity is party to the contracts of this one; none when unknown.
    pub fn contract_party(&self, brand: &Brand) -> Option<&Brand> {
        brand.contract_party.as_deref().and_then(|id| self.brand(id))
    }

    /// Returns the numbering.
    pub fn numbering(&self) -> &Numbering {
        &self.numbering
    }

    fn refuse_twins(&self) -> Result<(), LoadError> {
        match self.brands.windows(2).find(|pair| pair[0].id == pair[1].id) {
            None => Ok(()),
            Some(pair) => Err(in_brand(&pair[1].id, LoadProblem::Id(pair[1].id.clone()))),
        }
    }

    fn refuse_dangling_ids(&self) -> Result<(), LoadError> {
        for brand in &self.brands {
            let successor = match &brand.successor {
                Some(Successor::Brand(id)) => Some(id),
                Some(Successor::Nobody) | None => None,
            };
            let named = [
                ("contract_party", brand.contract_party.as_ref()),
                ("network", brand.network.as_ref()),
                ("successor", successor),
            ];
            for (key, id) in named {
                if let Some(id) = id.filter(|id| self.brand(id).is_none()) {
                    let problem = LoadProblem::NoSuchBrand { key: key.to_owned(), id: id.clone() };
                    return Err(in_brand(&brand.id, problem));
                }
            }
        }
        Ok(())
    }

    /// Gives each brand the legal entity of its contract party.
    fn join_parties(&mut self) {
        let parties: Vec<_> = self
            .brands
            .iter()
            .map(|brand| self.contract_party(brand).and_then(|party| party.party.clone()))
            .collect();
        for (brand, party) in self.brands.iter_mut().zip(parties) {
            brand.party = party;
        }
    }
}

fn in_brand(id: &str, problem: LoadProblem) -> LoadError {
    LoadError { file: format!("operators/{id}.toml"), line: 1, problem }
}
