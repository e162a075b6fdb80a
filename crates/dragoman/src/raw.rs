//! A document before it is read.

use dragoman_text::Language;
use jiff::civil::{Date, DateTime};

/// A text and what is known of it beforehand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RawDocument {
    /// What the document is called; it is handed through.
    pub id: String,
    /// The text.
    pub text: String,
    /// Whether the text was taken out of something else, such as a web page.
    pub extracted: bool,
    /// Its language; recognised where it is not given.
    pub language: Option<Language>,
    /// The day it was published; looked for in the text where it is not given.
    pub published: Option<Date>,
    /// Its headline, where that is known apart from the text.
    pub title: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
}

impl RawDocument {
    /// A text of which nothing else is known.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self { id: id.into(), text: text.into(), ..Self::default() }
    }
}

/// Reads a date of publication: a date (`2024-05-03`) or a date with a time (`2024-05-03T08:15:00+02:00`), of which the day as
/// written is taken.
pub fn read_day(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Ok(date) = text.parse::<Date>() {
        return Some(date);
    }
    text.parse::<DateTime>().ok().map(DateTime::date).or_else(|| {
        // A zone or offset that jiff's civil types do not take: the day itself stands before it.
        let (day, rest) = text.split_at_checked(10)?;
        rest.starts_with(['T', 't', ' ']).then(|| day.parse().ok())?
    })
}

/// The language of a code as documents give it: `ro`, `RO`, `ro-MD`, `en_GB`.
pub fn read_language(code: &str) -> Option<Language> {
    Language::from_code(code.trim().split(['-', '_']).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_with_and_without_time() {
        let expected = Some(jiff::civil::date(2024, 5, 3));
        for text in [
            "2024-05-03",
            " 2024-05-03 ",
            "2024-05-03T23:59:00",
            "2024-05-03 08:15",
            "2024-05-03T08:15:00Z",
            "2024-05-03T23:15:00+02:00",
            "2024-05-03T08:15:00.123+0300",
        ] {
            assert_eq!(read_day(text), expected, "{text}");
        }
        for text in ["", "3 mai 2024", "2024-13-01", "2024-05-03x", "țțțțțțțțțțțț"] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }

    #[test]
    fn languages_are_read_with_their_region() {
        assert_eq!(read_language("ro-MD"), Some(Language::Romanian));
        assert_eq!(read_language(" EN_gb"), Some(Language::English));
        assert_eq!(read_language("fr"), None);
        assert_eq!(read_language(""), None);
    }
}
