//! The cases that an entry carries: what must come out of a sentence, and what must not.

use std::str::FromStr;

use dragoman_plover::{Coding, Event, Participant};
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

impl Expectation {
    /// Whether an event is what is expected: its type, its mode where one is expected, and its participants as far as their
    /// codes are written. Nobody expected on a side means nobody there whose country is known.
    pub fn is_met_by(&self, event: &Event) -> bool {
        event.coding.event() == self.coding.event()
            && (self.coding.mode().is_none() || event.coding.mode() == self.coding.mode())
            && side_is_met(&event.actors, &self.actors)
            && side_is_met(&event.recipients, &self.recipients)
    }
}

/// Reads `TYPE/mode ACTORS > RECIPIENTS`; each side is codes joined by `+` (`RUS`, `RUS.MIL`, `.CVL`), or `-` for nobody.
impl FromStr for Expectation {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (coding, sides) = text.trim().split_once(' ').ok_or("actors and recipients are missing")?;
        let (actors, recipients) = sides.split_once('>').ok_or("`>` is missing between actors and recipients")?;
        let coding = coding.parse().map_err(|error| format!("{error}"))?;
        Ok(Self { coding, actors: side(actors)?, recipients: side(recipients)? })
    }
}

fn side_is_met(got: &[Participant], expected: &[Codes]) -> bool {
    let count = got.iter().filter(|participant| participant.country.is_some()).count();
    (if expected.is_empty() { count == 0 } else { got.len() == expected.len() })
        && expected.iter().all(|(country, sector)| {
            got.iter().any(|participant| {
                country.as_deref().is_none_or(|code| participant.country.is_some_and(|country| country.code() == code))
                    && sector.as_deref().is_none_or(|code| participant.sector.is_some_and(|sector| sector.name() == code))
            })
        })
}

impl Case {
    pub(super) fn positive(text: &str, line: usize) -> Result<Self, String> {
        let (sentence, expected) = text.rsplit_once("=>").ok_or("a yes case lacks `=> TYPE ACTORS > RECIPIENTS`")?;
        Ok(Self { text: sentence.trim().to_owned(), expected: Some(expected.parse()?), line })
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
