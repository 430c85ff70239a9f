//! A sum of money that facts and law give exactly, or only between two ends.
//!
//! It must never read an unknown end as nothing.

/// A sum in cents of euro, between two ends; the upper one may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Sum {
    /// The lower end: what we hold to be due.
    pub low: i64,
    /// The upper end; none when nobody can say.
    pub high: Option<i64>,
}

impl Sum {
    /// Nothing at all.
    pub const NOTHING: Sum = Sum { low: 0, high: Some(0) };

    /// Returns a sum that is known to the cent.
    pub fn exactly(cents: i64) -> Self {
        Self { low: cents, high: Some(cents) }
    }

    /// Returns a sum between two ends, in whichever order they come.
    pub fn between(one: i64, other: i64) -> Self {
        Self { low: one.min(other), high: Some(one.max(other)) }
    }

    /// Returns a sum of at least so much.
    pub fn at_least(cents: i64) -> Self {
        Self { low: cents, high: None }
    }

    /// Says whether both ends are the same.
    pub fn is_exact(self) -> bool {
        self.high == Some(self.low)
    }

    /// Says whether it is nothing for sure.
    pub fn is_nothing(self) -> bool {
        self == Self::NOTHING
    }

    /// Adds another sum, end by end.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            low: self.low.saturating_add(other.low),
            high: self.high.zip(other.high).map(|(one, two)| one.saturating_add(two)),
        }
    }

    /// Takes off an amount that is sure.
    #[must_use]
    pub fn less(self, cents: i64) -> Self {
        Self {
            low: self.low.saturating_sub(cents),
            high: self.high.map(|high| high.saturating_sub(cents)),
        }
    }
}

/// A sum, or the facts without which nobody can say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Known, at least between two ends.
    Known(Sum),
    /// Unknown until these facts are told; keys of the facts file.
    Unknown(Vec<String>),
}

impl Part {
    /// Nothing at all.
    pub const NOTHING: Part = Part::Known(Sum::NOTHING);

    /// Returns the sum; none while facts are missing.
    pub fn sum(&self) -> Option<Sum> {
        match self {
            Part::Known(sum) => Some(*sum),
            Part::Unknown(_) => None,
        }
    }

    /// Returns the keys of the facts that are missing.
    pub fn needs(&self) -> &[String] {
        match self {
            Part::Known(_) => &[],
            Part::Unknown(needs) => needs,
        }
    }

    /// Adds another part: unknown as soon as one of them is.
    #[must_use]
    pub fn plus(&self, other: &Part) -> Part {
        match (self.sum(), other.sum()) {
            (Some(one), Some(two)) => Part::Known(one.plus(two)),
            _ => {
                let mut needs: Vec<String> = self.needs().to_vec();
                needs.extend(
                    other.needs().iter().filter(|key| !self.needs().contains(key)).cloned(),
                );
                Part::Unknown(needs)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_end_stays_unknown_whatever_is_added() {
        let open = Sum::at_least(100).plus(Sum::exactly(50));
        assert_eq!(open, Sum { low: 150, high: None });
        assert_eq!(Sum::between(30, 10).plus(Sum::exactly(5)), Sum::between(15, 35));
        assert_eq!(Sum::exactly(100).less(30), Sum::exactly(70));
    }

    #[test]
    fn a_part_without_its_facts_makes_the_whole_unknown() {
        let unknown = Part::Unknown(vec!["line.monthly_fee".to_owned()]);
        assert_eq!(Part::NOTHING.plus(&unknown), unknown);
        assert_eq!(unknown.plus(&unknown).needs(), ["line.monthly_fee"]);
        assert_eq!(Part::NOTHING.plus(&Part::NOTHING).sum(), Some(Sum::NOTHING));
    }
}
