//! The cases that an entry carries: what must come out of a sentence, and what must not.

use dragoman_plover::Coding;
use smol_str::SmolStr;

/// A sentence with what the entry must make of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The sentence.
    pub text: String,
    /// What must come out; none where the entry must stay silent.
    pub expected: Option<Expectation>,
    /// The line it stands on.
    pub line: usize,
}

/// Country and sector of a participant, as far as a case writes them.
pub type Codes = (Option<SmolStr>, Option<SmolStr>);

/// The event that a case expects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    /// Type and mode.
    pub coding: Coding,
    /// Country and sector of each actor; a part that is not written is not tested.
    pub actors: Vec<Codes>,
    /// Country and sector of each recipient.
    pub recipients: Vec<Codes>,
}

impl Case {
    pub(super) fn positive(text: &str, line: usize) -> Result<Self, String> {
        let (sentence, expected) = text.rsplit_once("=>").ok_or("a yes case lacks `=> TYPE ACTORS > RECIPIENTS`")?;
        let (coding, sides) = expected.trim().split_once(' ').ok_or("a yes case lacks its actors and recipients")?;
        let (actors, recipients) = sides.split_once('>').ok_or("a yes case lacks `>` between actors and recipients")?;
        let coding = coding.parse().map_err(|error| format!("{error}"))?;
        let expected = Expectation { coding, actors: side(actors)?, recipients: side(recipients)? };
        Ok(Self { text: sentence.trim().to_owned(), expected: Some(expected), line })
    }

    pub(super) fn negative(text: &str, line: usize) -> Self {
        Self { text: text.trim().to_owned(), expected: None, line }
    }
}

fn side(text: &str) -> Result<Vec<Codes>, String> {
    let text = text.trim();
    if text == "-" {
        return Ok(Vec::new());
    }
    text.split('+')
        .map(|code| {
            let (country, sector) = code.trim().split_once('.').unwrap_or((code.trim(), ""));
            let part = |part: &str| match part {
                "" => Ok(None),
                _ if part.len() == 3 && part.bytes().all(|b| b.is_ascii_uppercase()) => Ok(Some(SmolStr::from(part))),
                _ => Err(format!("`{part}` is no three-letter code")),
            };
            Ok((part(country)?, part(sector)?))
        })
        .collect()
}
