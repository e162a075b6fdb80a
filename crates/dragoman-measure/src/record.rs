//! The records that are compared: gold ones as annotators write them, and coded documents in the same form.

use std::collections::HashMap;
use std::fmt;

use dragoman_plover::{CodedDocument, EventType, Participant};
use serde::{Deserialize, Deserializer};
use thiserror::Error;

/// A sentence or document with what it tells.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
pub struct Record {
    /// What it is called.
    pub id: String,
    /// Its language, where it is said.
    #[serde(default)]
    pub lang: Option<String>,
    /// Its words.
    #[serde(default)]
    pub text: String,
    /// Its events.
    #[serde(default, deserialize_with = "or_default")]
    pub events: Vec<EventRecord>,
    /// Its quotations.
    #[serde(default, deserialize_with = "or_default")]
    pub quotes: Vec<QuoteRecord>,
    /// Its sources, as their words.
    #[serde(default, deserialize_with = "sources")]
    pub sources: Vec<String>,
}

/// An event of a record.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
pub struct EventRecord {
    /// Its type.
    pub event: String,
    /// Its mode; an empty one counts as none.
    #[serde(default)]
    pub mode: Option<String>,
    /// The words that tell it.
    #[serde(default, deserialize_with = "or_default")]
    pub trigger: String,
    /// Who acts.
    #[serde(default, deserialize_with = "or_default")]
    pub actors: Vec<Party>,
    /// Upon whom.
    #[serde(default, deserialize_with = "or_default")]
    pub recipients: Vec<Party>,
    /// How sure the coder is, from 0 to 1; gold records are silent about it.
    #[serde(default)]
    pub confidence: Option<f64>,
}

/// An actor or recipient.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct Party {
    /// The words that name it; none where only the context tells.
    #[serde(default)]
    pub text: Option<String>,
    /// Its country or the code in its place.
    #[serde(default)]
    pub country: Option<String>,
    /// Its sector.
    #[serde(default)]
    pub sector: Option<String>,
}

/// A quotation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct QuoteRecord {
    /// The words that name who speaks.
    #[serde(default)]
    pub speaker: Option<String>,
    /// What is said.
    #[serde(default, deserialize_with = "or_default")]
    pub content: String,
}

impl EventRecord {
    /// Its mode, where it has one.
    pub fn mode(&self) -> Option<&str> {
        self.mode.as_deref().filter(|mode| !mode.is_empty())
    }
}

impl Party {
    /// Its country, where it has one.
    pub fn country(&self) -> Option<&str> {
        self.country.as_deref().filter(|code| !code.is_empty())
    }
}

/// A mistake in a gold file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}: {message} (hint: {hint})")]
pub struct GoldError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

/// All mistakes of a gold file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub struct GoldErrors(pub Vec<GoldError>);

impl fmt::Display for GoldErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

/// Reads gold records, a JSON object a line.
///
/// # Errors
/// Every line that is no record, that names an event type PLOVER does not have, or whose id stands in an earlier line.
pub fn read_gold(text: &str) -> Result<Vec<Record>, GoldErrors> {
    let (mut records, mut errors): (Vec<Record>, Vec<GoldError>) = (Vec::new(), Vec::new());
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut complain = |line, message: String, hint: &str| errors.push(GoldError { line, message, hint: hint.to_owned() });
    for (line, content) in (1..).zip(text.lines()).filter(|(_, content)| !content.trim().is_empty()) {
        let record: Record = match serde_json::from_str(content) {
            Ok(record) => record,
            Err(error) => {
                let told = error.to_string();
                let reason = told.rsplit_once(" at line ").map_or(told.as_str(), |(reason, _)| reason);
                let hint = "a line is an object with `id`, `text`, `lang` and `events`; see the annotation guideline";
                complain(line, format!("no gold record ({reason}, column {})", error.column()), hint);
                continue;
            }
        };
        for event in &record.events {
            if event.event.parse::<EventType>().is_err() {
                complain(line, format!("`{}` is no event type", event.event), "use one of PLOVER's sixteen, in capitals");
            }
        }
        if let Some(first) = seen.insert(record.id.clone(), line) {
            complain(line, format!("the id {:?} stands in line {first} too", record.id), "give each record its own id");
        }
        records.push(record);
    }
    if errors.is_empty() { Ok(records) } else { Err(GoldErrors(errors)) }
}

impl From<&CodedDocument> for Record {
    fn from(coded: &CodedDocument) -> Self {
        let parties = |list: &[Participant]| {
            let party = |one: &Participant| Party {
                text: Some(coded.words(one.span).to_owned()),
                country: one.country.map(|country| country.code().to_owned()),
                sector: one.sector.map(|sector| sector.name().to_owned()),
            };
            list.iter().map(party).collect()
        };
        let event = |event: &dragoman_plover::Event| EventRecord {
            event: event.coding.event().name().to_owned(),
            mode: event.coding.mode().map(|mode| mode.to_string()),
            trigger: coded.words(event.trigger.span).to_owned(),
            actors: parties(&event.actors),
            recipients: parties(&event.recipients),
            confidence: Some(event.confidence),
        };
        let quote = |quote: &dragoman_plover::Quote| QuoteRecord {
            speaker: quote.speaker.map(|span| coded.words(span).to_owned()),
            content: coded.words(quote.content).to_owned(),
        };
        Self {
            id: coded.id.clone(),
            lang: Some(coded.language.code().to_owned()),
            text: coded.text.clone(),
            events: coded.events.iter().map(event).collect(),
            quotes: coded.quotes.iter().map(quote).collect(),
            sources: coded.sources.iter().map(|source| coded.words(source.span).to_owned()).collect(),
        }
    }
}

/// A value that may be `null`, which counts as absent.
fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(deserializer: D) -> Result<T, D::Error> {
    Ok(Option::<T>::deserialize(deserializer)?.unwrap_or_default())
}

/// Sources are words, or objects with their words under `text` (else `name`).
fn sources<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Source {
        Words(String),
        Object {
            #[serde(default)]
            text: Option<String>,
            #[serde(default)]
            name: Option<String>,
        },
    }
    let sources = Option::<Vec<Source>>::deserialize(deserializer)?.unwrap_or_default();
    let words = |source| match source {
        Source::Words(words) => words,
        Source::Object { text, name } => text.filter(|text| !text.is_empty()).or(name).unwrap_or_default(),
    };
    Ok(sources.into_iter().map(words).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_read_with_what_they_leave_out() {
        let text = "{\"id\": \"a\", \"text\": \"x\", \"events\": [{\"event\": \"AID\", \"mode\": \"\", \"actors\": null}], \
                    \"sources\": [\"AFP\", {\"text\": \"\", \"name\": \"Tass\"}]}\n\n{\"id\": \"b\"}";
        let records = read_gold(text).expect("records");
        assert_eq!(records.len(), 2);
        assert_eq!((records[0].events[0].mode(), records[0].events[0].actors.len()), (None, 0));
        assert_eq!(records[0].sources, ["AFP", "Tass"]);
        assert_eq!(records[1].events, []);
    }

    #[test]
    fn every_mistake_is_told_with_its_line() {
        let text = "{\"id\": \"a\", \"events\": [{\"event\": \"GREET\"}]}\n[]\n{\"id\": \"a\"}";
        let error = read_gold(text).expect_err("three mistakes").to_string();
        let lines: Vec<&str> = error.lines().collect();
        assert_eq!(lines[0], "line 1: `GREET` is no event type (hint: use one of PLOVER's sixteen, in capitals)");
        assert!(lines[1].starts_with("line 2: no gold record ("), "{error}");
        assert_eq!(lines[2], "line 3: the id \"a\" stands in line 1 too (hint: give each record its own id)");
        assert_eq!(lines.len(), 3);
    }
}
