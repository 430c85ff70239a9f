//! The five languages of the interface, and how a language is recognised in what a system or a person says.
//!
//! It must never take Traditional Chinese for Simplified: who reads the one may not read the other.

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Simplified Chinese.
    ZhHans,
    /// English.
    En,
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
}

/// A language that the interface does not speak.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this language is not among zh-Hans, en, fr, nl, de")]
pub struct ParseLangError;

impl Lang {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::ZhHans, Self::En, Self::Fr, Self::Nl, Self::De];

    /// Returns the language's tag (BCP 47).
    pub fn code(self) -> &'static str {
        match self {
            Self::ZhHans => "zh-Hans",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
        }
    }

    /// Returns the language's own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::ZhHans => "简体中文",
            Self::En => "English",
            Self::Fr => "français",
            Self::Nl => "Nederlands",
            Self::De => "Deutsch",
        }
    }

    /// Reads what a person types for a language: a tag such as `zh-Hans`, `fr` or `nl_BE`.
    pub fn parse(text: &str) -> Result<Self, ParseLangError> {
        Self::of_locale(text).ok_or(ParseLangError)
    }

    /// Finds the language of one system locale, such as `fr_BE.UTF-8`.
    ///
    /// ```
    /// use adieu_words::Lang;
    /// assert_eq!(Lang::of_locale("zh_CN.UTF-8"), Some(Lang::ZhHans));
    /// assert_eq!(Lang::of_locale("zh_TW.UTF-8"), None);
    /// ```
    pub fn of_locale(locale: &str) -> Option<Self> {
        let bare = locale.split(['.', '@']).next().unwrap_or_default().trim();
        let mut parts = bare.split(['-', '_']).map(str::to_ascii_lowercase);
        let first = parts.next()?;
        let rest: Vec<String> = parts.collect();
        match first.as_str() {
            "en" => Some(Self::En),
            "fr" => Some(Self::Fr),
            "nl" => Some(Self::Nl),
            "de" => Some(Self::De),
            "zh" | "cmn" => simplified(&rest).then_some(Self::ZhHans),
            _ => None,
        }
    }

    /// Chooses the first language spoken here among wishes, best first; English when there is none.
    ///
    /// A wish may itself be a list, as in `LANGUAGE=nl:fr` or `Accept-Language` without weights.
    pub fn negotiate<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Self {
        wishes
            .into_iter()
            .flat_map(|wish| wish.split([':', ',']))
            .find_map(Self::of_locale)
            .unwrap_or(Self::En)
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.code())
    }
}

impl std::str::FromStr for Lang {
    type Err = ParseLangError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// A script that is named decides; else the region does.
fn simplified(subtags: &[String]) -> bool {
    let has = |wanted: &[&str]| subtags.iter().any(|subtag| wanted.contains(&subtag.as_str()));
    if has(&["hans"]) {
        return true;
    }
    !has(&["hant", "tw", "hk", "mo"])
}
