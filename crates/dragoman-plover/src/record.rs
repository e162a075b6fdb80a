//! The coded document: what was found in a text, each finding tied to its words.
//!
//! Spans count bytes of [`CodedDocument::text`]; the words themselves are never stored beside them, so that the two cannot
//! disagree. What is unknown is `None` or an empty list, never a guess.

use dragoman_text::{ClutterKind, Language, MetadataKind, Span};
use jiff::civil::Date;
use smol_str::SmolStr;

use crate::names::names;
use crate::{Coding, Context, Country, Sector, Status};

/// A document and everything that was found in it.
#[derive(Debug, Clone, PartialEq)]
pub struct CodedDocument {
    /// The id it was given, or its place in the input.
    pub id: String,
    /// The text as given; every span counts its bytes.
    pub text: String,
    /// Whether the text was taken out of something else, such as a web page: JSON then carries it under `text`, since spans
    /// count in it and its reader does not have it.
    pub extracted: bool,
    /// The language it is written in.
    pub language: Language,
    /// Its headline, where one was given or found.
    pub title: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// When it was published.
    pub published: Option<Published>,
    /// Its sentences in order; `sentence` of a [`Mention`] is an index into them.
    pub sentences: Vec<Span>,
    /// The events, in the order of their triggers.
    pub events: Vec<Event>,
    /// The quotations, in the order of the text.
    pub quotes: Vec<Quote>,
    /// Whom the text names as its sources, in the order of the text.
    pub sources: Vec<SourceMention>,
    /// Persons, organisations, places and groups that the text names.
    pub entities: Vec<EntityRecord>,
    /// What is no part of the report.
    pub clutter: Vec<ClutterRecord>,
    /// Date lines and labels.
    pub metadata: Vec<MetadataRecord>,
    /// What the reader of the result should know.
    pub diagnostics: Vec<Diagnostic>,
}

impl CodedDocument {
    /// A document in which nothing has been found yet.
    pub fn new(id: impl Into<String>, text: impl Into<String>, language: Language) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            extracted: false,
            language,
            title: None,
            url: None,
            publisher: None,
            published: None,
            sentences: Vec::new(),
            events: Vec::new(),
            quotes: Vec::new(),
            sources: Vec::new(),
            entities: Vec::new(),
            clutter: Vec::new(),
            metadata: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    /// The words a span covers.
    pub fn words(&self, span: Span) -> &str {
        span.of(&self.text)
    }
}

/// A date of publication and how it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// The day.
    pub date: Date,
    /// How it is known.
    pub basis: DateBasis,
}

names! {
    /// How a date of publication is known.
    DateBasis, "basis of a date" {
        Given = "given",
        Metadata = "metadata",
        Inferred = "inferred",
    }
}

/// Who did what to whom.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Stable within the document.
    pub id: String,
    /// Type and mode; quad and score follow from it.
    pub coding: Coding,
    /// In which matters.
    pub contexts: Vec<Context>,
    /// Where it stands in time and reality.
    pub status: Status,
    /// The best telling.
    pub trigger: Mention,
    /// Who acts.
    pub actors: Vec<Participant>,
    /// Upon whom.
    pub recipients: Vec<Participant>,
    /// When.
    pub date: Option<EventDate>,
    /// Where.
    pub place: Option<Place>,
    /// Who says so, from the nearest source to the farthest ("agency X, quoted by Y").
    pub attribution: Vec<SourceMention>,
    /// Every telling, the best one included.
    pub mentions: Vec<Mention>,
    /// Which lexicon entry or model made it, with version.
    pub rule: String,
    /// How sure the coder is, from 0 to 1.
    pub confidence: f64,
    /// The steps that led to it, a line each.
    pub explanation: Vec<String>,
}

/// Words that tell an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention {
    /// The words.
    pub span: Span,
    /// Index of their sentence, from 0.
    pub sentence: usize,
}

/// An actor or recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The words that name it.
    pub span: Span,
    /// The name it resolves to.
    pub name: Option<String>,
    /// Its country or the code in its place.
    pub country: Option<Country>,
    /// Its sector.
    pub sector: Option<Sector>,
    /// Further sectors, such as OPP beside PTY.
    pub further_sectors: Vec<Sector>,
    /// The office it held at the date of the document.
    pub office: Option<String>,
}

/// When an event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventDate {
    /// The first day.
    pub start: Date,
    /// The last day; the same for a single day.
    pub end: Date,
    /// The words it rests on; none where it follows from the date of publication.
    pub span: Option<Span>,
}

/// Where an event takes place.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The words that name it.
    pub span: Span,
    /// The name it resolves to.
    pub name: Option<String>,
    /// The country it lies in.
    pub country: Option<Country>,
    /// The region of the country that it lies in, of the first administrative level.
    pub region: Option<String>,
    /// Degrees north and degrees east.
    pub coordinates: Option<Coordinates>,
}

/// A point on the globe, WGS 84.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coordinates {
    /// Degrees north, negative in the south.
    pub lat: f64,
    /// Degrees east, negative in the west.
    pub lon: f64,
}

/// What somebody is quoted as saying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// How the words are given.
    pub kind: QuoteKind,
    /// The words that name the speaker.
    pub speaker: Option<Span>,
    /// The name the speaker resolves to.
    pub speaker_name: Option<String>,
    /// The words that name whom it is said to ("told reporters").
    pub addressee: Option<Span>,
    /// The name the addressee resolves to.
    pub addressee_name: Option<String>,
    /// What is said, without outer quotation marks.
    pub content: Span,
    /// Whose report the quotation comes through.
    pub via: Option<String>,
}

names! {
    /// How a quotation is given.
    QuoteKind, "kind of quotation" {
        Direct = "direct",
        Mixed = "mixed",
        Indirect = "indirect",
    }
}

/// Somebody whom the text, or an event in it, rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceMention {
    /// The words that name it.
    pub span: Span,
    /// The name it resolves to.
    pub name: Option<String>,
    /// What it is.
    pub kind: SourceKind,
}

names! {
    /// What a source is.
    SourceKind, "kind of source" {
        Agency = "agency",
        Media = "media",
        Official = "official",
        Communique = "communiqué",
    }
}

/// Somebody or something that the text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntityRecord {
    /// The name it resolves to, or as it stands.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Its country.
    pub country: Option<Country>,
    /// Every naming, in the order of the text.
    pub mentions: Vec<Span>,
}

names! {
    /// What an entity is.
    EntityKind, "kind of entity" {
        Person = "person",
        Organisation = "organisation",
        Place = "place",
        Group = "group",
    }
}

/// A stretch of text that is no part of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClutterRecord {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: ClutterKind,
}

/// A line that tells of the document, not of the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MetadataRecord {
    /// Where it stands.
    pub span: Span,
    /// What it tells.
    pub kind: MetadataKind,
}

/// What the reader of a result should know about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// What it says: lower case, what was met and what was made of it.
    pub message: SmolStr,
    /// The words it is about.
    pub span: Option<Span>,
}

names! {
    /// How much a diagnostic matters.
    Severity, "severity" {
        Note = "note",
        Warning = "warning",
    }
}
