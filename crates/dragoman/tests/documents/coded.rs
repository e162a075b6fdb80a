//! What comes out of an article, as a reader of the JSON sees it.

use serde::Deserialize;

/// A coded document, as far as it is compared.
#[derive(Deserialize)]
pub struct Coded {
    /// The code of its language.
    pub language: String,
    /// When it was published.
    pub published: Option<Published>,
    /// Its events.
    pub events: Vec<Event>,
    /// Its quotations.
    pub quotes: Vec<Quote>,
    /// Its sources.
    pub sources: Vec<Source>,
    /// What is no part of the report.
    pub clutter: Vec<Clutter>,
}

/// The date of publication.
#[derive(Deserialize)]
pub struct Published {
    /// The day.
    pub date: String,
}

/// An event.
#[derive(Deserialize)]
pub struct Event {
    /// Its type.
    pub event: String,
    /// Its mode.
    pub mode: Option<String>,
    /// Where it stands in time and reality.
    pub status: String,
    /// The best telling.
    pub trigger: String,
    /// Who acts.
    pub actors: Vec<Party>,
    /// Upon whom.
    pub recipients: Vec<Party>,
    /// When.
    pub date: Option<Interval>,
    /// Where.
    pub place: Option<Place>,
    /// All tellings.
    pub mentions: Vec<Mention>,
}

/// An actor or recipient.
#[derive(Deserialize)]
pub struct Party {
    /// The words.
    pub text: String,
    /// Whom they mean.
    pub name: Option<String>,
    /// Its country.
    pub country: Option<String>,
}

/// When an event takes place.
#[derive(Deserialize)]
pub struct Interval {
    /// The first day.
    pub start: String,
}

/// Where an event takes place.
#[derive(Deserialize)]
pub struct Place {
    /// The words.
    pub text: String,
    /// The name.
    pub name: Option<String>,
    /// The country it lies in.
    pub country: Option<String>,
}

/// A telling.
#[derive(Deserialize)]
pub struct Mention {
    /// The words.
    pub trigger: String,
}

/// A quotation.
#[derive(Deserialize)]
pub struct Quote {
    /// The words that name the speaker.
    pub speaker: Option<String>,
    /// Who that is.
    pub speaker_name: Option<String>,
    /// What is said.
    pub content: String,
}

/// A source.
#[derive(Deserialize)]
pub struct Source {
    /// Its words.
    pub text: String,
    /// Its name.
    pub name: Option<String>,
    /// What it is.
    pub kind: String,
}

/// A stretch that is no part of the report.
#[derive(Deserialize)]
pub struct Clutter {
    /// Its words.
    pub text: String,
    /// Where it stands, in code points.
    pub span: (usize, usize),
}
