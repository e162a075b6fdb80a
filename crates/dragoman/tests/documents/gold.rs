//! Reading the gold of an article, and refusing one that cannot be right: a misspelt key, words that the text does not have.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use dragoman_plover::{Coding, Country, SourceKind, Status};
use serde::de::{Error, IgnoredAny};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// What can be right or wrong about an item, and be marked as a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// That it is there at all.
    Found,
    /// The status of an event.
    Status,
    /// The date of an event.
    Date,
    /// The place of an event, with its country.
    Place,
    /// The persons who act and receive, where several of one country could be meant.
    Who,
    /// The kind of a source.
    Kind,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Found, Self::Status, Self::Date, Self::Place, Self::Who, Self::Kind];

    /// What it is called in the gold.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Status => "status",
            Self::Date => "date",
            Self::Place => "place",
            Self::Who => "who",
            Self::Kind => "kind",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What is known to be wrong about an item.
pub type Marks = BTreeSet<Part>;

/// `true` marks everything; a list names the parts.
fn marks<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Marks, D::Error> {
    let part = |name: &Value| {
        let found = Part::ALL.into_iter().find(|part| *part != Part::Found && Some(part.name()) == name.as_str());
        found.ok_or_else(|| Error::custom(format!("{name} is no part that can be a gap")))
    };
    match Value::deserialize(deserializer)? {
        Value::Bool(true) => Ok(Marks::from(Part::ALL)),
        Value::Array(names) if !names.is_empty() => names.iter().map(part).collect(),
        other => Err(Error::custom(format!("a gap is `true` or names its parts, not {other}"))),
    }
}

/// What an article tells, by somebody who read it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// The name of its files.
    pub id: String,
    /// The code of its language.
    pub lang: String,
    /// The file with the text.
    pub file: String,
    /// When it was published.
    pub published: Published,
    /// The acts, each once.
    pub events: Vec<Event>,
    /// The quotations.
    pub quotes: Vec<Quote>,
    /// The sources.
    pub sources: Vec<Source>,
    /// Who is who.
    pub people: Vec<Person>,
    /// The countries of places that have one meaning throughout the article.
    pub place_countries: BTreeMap<String, String>,
    /// What is no part of the report.
    pub clutter: Vec<String>,
    /// Date lines and bylines: neither report nor clutter.
    pub metadata: Vec<String>,
    /// That the text is invented.
    pub provenance: String,
    #[serde(rename = "note")]
    _note: IgnoredAny,
    /// Clutter that is not found yet.
    #[serde(default)]
    pub clutter_gap: Vec<String>,
    /// How many items too many come out.
    #[serde(default)]
    pub spurious_allowed: Spurious,
}

/// The date of publication.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// The day, as it follows from the text.
    pub inferred: String,
    /// How.
    pub why: String,
    /// Whether it is not found yet.
    #[serde(default, deserialize_with = "marks")]
    pub gap: Marks,
}

/// How many items too many are known to come out.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Spurious {
    /// Events.
    pub events: usize,
    /// Quotations.
    pub quotes: usize,
    /// Sources.
    pub sources: usize,
    /// Stretches called clutter that are none.
    pub clutter: usize,
}

/// An act.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its type.
    pub event: String,
    /// Its mode; for the reader, not compared.
    pub mode: Option<String>,
    /// The words that tell it best.
    pub trigger: String,
    /// Who acts.
    pub actors: Vec<Party>,
    /// Upon whom.
    pub recipients: Vec<Party>,
    /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `first/last`.
    pub date: Option<String>,
    /// Where, in words of the text.
    pub place: Option<String>,
    /// The country of the place, where the name has several.
    #[serde(default)]
    pub place_country: Option<String>,
    /// Where it stands in time and reality.
    pub status: String,
    #[serde(default, rename = "note")]
    _note: IgnoredAny,
    /// Other tellings.
    #[serde(default)]
    pub mentions: Vec<String>,
    /// Whether it may be coded or not.
    #[serde(default)]
    pub optional: bool,
    /// What is known to be wrong.
    #[serde(default, deserialize_with = "marks")]
    pub gap: Marks,
}

/// An actor or recipient.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// The words.
    pub text: Option<String>,
    /// Its country.
    pub country: Option<String>,
    #[serde(rename = "sector")]
    _sector: IgnoredAny,
}

/// A quotation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    #[serde(rename = "kind")]
    _kind: IgnoredAny,
    /// The words that name the speaker.
    pub speaker: Option<String>,
    /// Who that is.
    #[serde(default)]
    pub resolved: Option<String>,
    #[serde(rename = "via")]
    _via: IgnoredAny,
    /// What is said.
    pub content: String,
    /// The words inside the marks, where the content has more.
    #[serde(default)]
    pub quoted: Vec<String>,
    #[serde(default, rename = "note")]
    _note: IgnoredAny,
    /// Whether it may be given or not.
    #[serde(default)]
    pub optional: bool,
    /// What is known to be wrong.
    #[serde(default, deserialize_with = "marks")]
    pub gap: Marks,
}

/// A source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its words.
    pub text: String,
    /// What it is, in the words of the output.
    pub kind: String,
    #[serde(rename = "role")]
    _role: IgnoredAny,
    #[serde(default, rename = "country")]
    _country: IgnoredAny,
    #[serde(default, rename = "note")]
    _note: IgnoredAny,
    /// Whether it may be given or not.
    #[serde(default)]
    pub optional: bool,
    /// What is known to be wrong.
    #[serde(default, deserialize_with = "marks")]
    pub gap: Marks,
}

/// A person of the article.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The full name.
    pub name: String,
    #[serde(rename = "country")]
    _country: IgnoredAny,
    #[serde(rename = "sector")]
    _sector: IgnoredAny,
    #[serde(rename = "office")]
    _office: IgnoredAny,
    /// Other words for the same person.
    #[serde(default)]
    pub also: Vec<String>,
}

/// Reads the gold of a text.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(gold: &str, text: &str) -> Result<Article, Vec<String>> {
    let article: Article = serde_json::from_str(gold).map_err(|error| vec![error.to_string()])?;
    let mistakes = article.mistakes(text);
    if mistakes.is_empty() { Ok(article) } else { Err(mistakes) }
}

impl Article {
    /// What cannot be right about it, whatever is coded.
    fn mistakes(&self, text: &str) -> Vec<String> {
        let mut mistakes = Vec::new();
        let mut must = |holds: bool, told: String| {
            if !holds {
                mistakes.push(told);
            }
        };
        must(self.file == format!("{}.txt", self.id), format!("its file is {}", self.file));
        must(self.provenance.contains("invented"), "its provenance does not say that it is invented".to_owned());
        must(!self.published.why.is_empty(), "nothing says how its date is known".to_owned());
        for words in self.words() {
            must(!words.is_empty() && text.contains(words), format!("the text does not have {words:?}"));
        }
        for event in &self.events {
            let coding = event.mode.as_ref().map_or_else(|| event.event.clone(), |mode| format!("{}/{mode}", event.event));
            must(coding.parse::<Coding>().is_ok(), format!("{coding} is no coding"));
            must(event.status.parse::<Status>().is_ok(), format!("{:?} is no status", event.status));
            must(!event.optional || event.gap.is_empty(), format!("{:?} is optional and a gap", event.trigger));
            let compared = |part: &Part| match part {
                Part::Date => event.date.is_some(),
                Part::Place => event.place.is_some(),
                other => *other != Part::Kind,
            };
            let void = event.gap.iter().find(|part| !event.gap.contains(&Part::Found) && !compared(part));
            must(void.is_none(), format!("{:?} has a gap where nothing is compared", event.trigger));
        }
        for quote in &self.quotes {
            must(!quote.optional || quote.gap.is_empty(), format!("{:?} is optional and a gap", quote.content));
        }
        for source in &self.sources {
            must(source.kind.parse::<SourceKind>().is_ok(), format!("{:?} is no kind of source", source.kind));
            must(!source.optional || source.gap.is_empty(), format!("{:?} is optional and a gap", source.text));
        }
        for country in self.countries() {
            must(country.parse::<Country>().is_ok(), format!("{country:?} is no country"));
        }
        for piece in &self.clutter_gap {
            must(self.clutter.contains(piece), format!("{piece:?} is marked, but is no clutter"));
        }
        mistakes
    }

    /// Everything that must stand in the text as it is.
    fn words(&self) -> impl Iterator<Item = &str> {
        let events = self.events.iter().flat_map(|event| {
            let parties = event.actors.iter().chain(&event.recipients).filter_map(|party| party.text.as_ref());
            [&event.trigger].into_iter().chain(&event.place).chain(&event.mentions).chain(parties)
        });
        let quotes =
            self.quotes.iter().flat_map(|quote| [&quote.content].into_iter().chain(&quote.speaker).chain(&quote.quoted));
        let sources = self.sources.iter().map(|source| &source.text);
        let rest = self.clutter.iter().chain(&self.metadata).chain(self.place_countries.keys());
        events.chain(quotes).chain(sources).chain(rest).map(String::as_str)
    }

    fn countries(&self) -> impl Iterator<Item = &str> {
        let events = self.events.iter().flat_map(|event| {
            let parties = event.actors.iter().chain(&event.recipients).filter_map(|party| party.country.as_ref());
            parties.chain(&event.place_country)
        });
        events.chain(self.place_countries.values()).map(String::as_str)
    }

    /// The person that a participant's words name, where they name one.
    pub fn person(&self, words: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.name == words || person.also.iter().any(|also| also == words))
    }

    /// How many gaps are marked in it.
    pub fn gaps(&self) -> usize {
        let marks = self.events.iter().map(|event| &event.gap).chain(self.quotes.iter().map(|quote| &quote.gap));
        let marks = marks.chain(self.sources.iter().map(|source| &source.gap)).chain([&self.published.gap]);
        let Spurious { events, quotes, sources, clutter } = self.spurious_allowed;
        marks.filter(|gap| !gap.is_empty()).count() + self.clutter_gap.len() + events + quotes + sources + clutter
    }
}
