//! `--format json`: one object a document, one document a line, keys in the order of the contract.

use std::io::{self, Write};

use dragoman_text::{MetadataKind, Span};
use serde::{Serialize, Serializer};

use crate::codepoints::CodePoints;
use crate::{
    CodedDocument, Context, Country, Date, DateBasis, EntityKind, Event, Mention, Mode, Participant, QuoteKind, Sector,
    Severity, SourceKind, SourceMention, Status,
};

/// A document that could not be coded; it is written in its place, and the batch goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedDocument {
    /// The id of the document.
    pub id: String,
    /// What failed: lower case.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

/// Writes a coded document as one line of JSON.
///
/// # Errors
/// Only what `out` reports.
pub fn write_json(out: &mut impl Write, document: &CodedDocument) -> io::Result<()> {
    let points = CodePoints::new(&document.text);
    line(out, &Line::new(document, &points))
}

/// Writes a document that failed as one line of JSON: `{"id": …, "error": {"message": …, "hint": …}}`.
///
/// # Errors
/// Only what `out` reports.
pub fn write_failure(out: &mut impl Write, failure: &FailedDocument) -> io::Result<()> {
    #[derive(Serialize)]
    struct Failure<'a> {
        id: &'a str,
        error: Error<'a>,
    }
    #[derive(Serialize)]
    struct Error<'a> {
        message: &'a str,
        hint: &'a str,
    }
    line(out, &Failure { id: &failure.id, error: Error { message: &failure.message, hint: &failure.hint } })
}

/// Writes a value and ends the line.
pub(crate) fn line(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

/// Writes a day as `YYYY-MM-DD`.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
pub(crate) fn day<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(date)
}

/// Words and where they stand.
#[derive(Debug, Clone, Copy)]
struct Words<'a> {
    document: &'a CodedDocument,
    points: &'a CodePoints<'a>,
}

type Range = [usize; 2];

impl<'a> Words<'a> {
    fn text(self, span: Span) -> &'a str {
        self.document.words(span)
    }

    fn range(self, span: Span) -> Range {
        self.points.span(span)
    }
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    language: &'static str,
    published: Option<PublishedView>,
    title: Option<&'a str>,
    url: Option<&'a str>,
    publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    events: Vec<EventView<'a>>,
    quotes: Vec<QuoteView<'a>>,
    sources: Vec<SourceView<'a>>,
    entities: Vec<EntityView<'a>>,
    clutter: Vec<BlockView<'a>>,
    metadata: Vec<BlockView<'a>>,
    diagnostics: Vec<DiagnosticView<'a>>,
}

#[derive(Serialize)]
struct PublishedView {
    #[serde(serialize_with = "day")]
    date: Date,
    basis: DateBasis,
}

#[derive(Serialize)]
struct EventView<'a> {
    id: &'a str,
    event: &'static str,
    mode: Option<Mode>,
    contexts: &'a [Context],
    status: Status,
    quad: &'static str,
    score: Option<f64>,
    trigger: &'a str,
    span: Range,
    sentence: usize,
    actors: Vec<ParticipantView<'a>>,
    recipients: Vec<ParticipantView<'a>>,
    date: Option<DateView<'a>>,
    place: Option<PlaceView<'a>>,
    attribution: Vec<SourceView<'a>>,
    mentions: Vec<MentionView<'a>>,
    rule: &'a str,
    confidence: f64,
    why: &'a [String],
}

#[derive(Serialize)]
struct ParticipantView<'a> {
    text: &'a str,
    span: Range,
    name: Option<&'a str>,
    country: Option<Country>,
    sector: Option<Sector>,
    office: Option<&'a str>,
    #[serde(skip_serializing_if = "<[Sector]>::is_empty")]
    further_sectors: &'a [Sector],
}

#[derive(Serialize)]
struct DateView<'a> {
    #[serde(serialize_with = "day")]
    start: Date,
    #[serde(serialize_with = "day")]
    end: Date,
    text: Option<&'a str>,
    span: Option<Range>,
}

#[derive(Serialize)]
struct PlaceView<'a> {
    text: &'a str,
    name: Option<&'a str>,
    country: Option<Country>,
    region: Option<&'a str>,
    lat: Option<f64>,
    lon: Option<f64>,
    span: Range,
}

#[derive(Serialize)]
struct MentionView<'a> {
    trigger: &'a str,
    span: Range,
    sentence: usize,
}

#[derive(Serialize)]
struct QuoteView<'a> {
    kind: QuoteKind,
    speaker: Option<&'a str>,
    speaker_name: Option<&'a str>,
    content: &'a str,
    span: Range,
    via: Option<&'a str>,
    speaker_span: Option<Range>,
    addressee: Option<&'a str>,
    addressee_name: Option<&'a str>,
    addressee_span: Option<Range>,
}

#[derive(Serialize)]
struct SourceView<'a> {
    text: &'a str,
    name: Option<&'a str>,
    kind: SourceKind,
    span: Range,
}

#[derive(Serialize)]
struct EntityView<'a> {
    name: &'a str,
    kind: EntityKind,
    country: Option<Country>,
    mentions: Vec<Range>,
}

#[derive(Serialize)]
struct BlockView<'a> {
    text: &'a str,
    span: Range,
    kind: &'static str,
}

#[derive(Serialize)]
struct DiagnosticView<'a> {
    severity: Severity,
    message: &'a str,
    span: Option<Range>,
}

impl<'a> Line<'a> {
    fn new(document: &'a CodedDocument, points: &'a CodePoints<'a>) -> Self {
        let words = Words { document, points };
        let block = |span: Span, kind| BlockView { text: words.text(span), span: words.range(span), kind };
        Self {
            id: &document.id,
            language: document.language.code(),
            published: document.published.map(|published| PublishedView { date: published.date, basis: published.basis }),
            title: document.title.as_deref(),
            url: document.url.as_deref(),
            publisher: document.publisher.as_deref(),
            text: document.extracted.then_some(document.text.as_str()),
            events: document.events.iter().map(|event| EventView::new(event, words)).collect(),
            quotes: document.quotes.iter().map(|quote| QuoteView::new(quote, words)).collect(),
            sources: document.sources.iter().map(|source| SourceView::new(source, words)).collect(),
            entities: document.entities.iter().map(|entity| EntityView::new(entity, words)).collect(),
            clutter: document.clutter.iter().map(|clutter| block(clutter.span, clutter.kind.name())).collect(),
            metadata: document.metadata.iter().map(|line| block(line.span, metadata_name(line.kind))).collect(),
            diagnostics: document.diagnostics.iter().map(|diagnostic| DiagnosticView::new(diagnostic, words)).collect(),
        }
    }
}

const fn metadata_name(kind: MetadataKind) -> &'static str {
    match kind {
        MetadataKind::Date => "date",
        MetadataKind::Time => "time",
        MetadataKind::Label => "label",
    }
}

impl<'a> EventView<'a> {
    fn new(event: &'a Event, words: Words<'a>) -> Self {
        let participants = |list: &'a [Participant]| list.iter().map(|one| ParticipantView::new(one, words)).collect();
        Self {
            id: &event.id,
            event: event.coding.event().name(),
            mode: event.coding.mode(),
            contexts: &event.contexts,
            status: event.status,
            quad: event.coding.quad().name(),
            score: event.coding.score(),
            trigger: words.text(event.trigger.span),
            span: words.range(event.trigger.span),
            sentence: event.trigger.sentence,
            actors: participants(&event.actors),
            recipients: participants(&event.recipients),
            date: event.date.map(|date| DateView {
                start: date.start,
                end: date.end,
                text: date.span.map(|span| words.text(span)),
                span: date.span.map(|span| words.range(span)),
            }),
            place: event.place.as_ref().map(|place| PlaceView {
                text: words.text(place.span),
                name: place.name.as_deref(),
                country: place.country,
                region: place.region.as_deref(),
                lat: place.coordinates.map(|point| point.lat),
                lon: place.coordinates.map(|point| point.lon),
                span: words.range(place.span),
            }),
            attribution: event.attribution.iter().map(|source| SourceView::new(source, words)).collect(),
            mentions: event.mentions.iter().map(|mention| MentionView::new(*mention, words)).collect(),
            rule: &event.rule,
            confidence: rounded(event.confidence),
            why: &event.explanation,
        }
    }
}

/// To three digits: more would claim a precision that no confidence has.
pub(crate) fn rounded(confidence: f64) -> f64 {
    (confidence * 1000.0).round() / 1000.0
}

impl<'a> ParticipantView<'a> {
    fn new(participant: &'a Participant, words: Words<'a>) -> Self {
        Self {
            text: words.text(participant.span),
            span: words.range(participant.span),
            name: participant.name.as_deref(),
            country: participant.country,
            sector: participant.sector,
            office: participant.office.as_deref(),
            further_sectors: &participant.further_sectors,
        }
    }
}

impl<'a> MentionView<'a> {
    fn new(mention: Mention, words: Words<'a>) -> Self {
        Self { trigger: words.text(mention.span), span: words.range(mention.span), sentence: mention.sentence }
    }
}

impl<'a> QuoteView<'a> {
    fn new(quote: &'a crate::Quote, words: Words<'a>) -> Self {
        Self {
            kind: quote.kind,
            speaker: quote.speaker.map(|span| words.text(span)),
            speaker_name: quote.speaker_name.as_deref(),
            content: words.text(quote.content),
            span: words.range(quote.content),
            via: quote.via.as_deref(),
            speaker_span: quote.speaker.map(|span| words.range(span)),
            addressee: quote.addressee.map(|span| words.text(span)),
            addressee_name: quote.addressee_name.as_deref(),
            addressee_span: quote.addressee.map(|span| words.range(span)),
        }
    }
}

impl<'a> SourceView<'a> {
    fn new(source: &'a SourceMention, words: Words<'a>) -> Self {
        Self { text: words.text(source.span), name: source.name.as_deref(), kind: source.kind, span: words.range(source.span) }
    }
}

impl<'a> EntityView<'a> {
    fn new(entity: &'a crate::EntityRecord, words: Words<'a>) -> Self {
        Self {
            name: &entity.name,
            kind: entity.kind,
            country: entity.country,
            mentions: entity.mentions.iter().map(|span| words.range(*span)).collect(),
        }
    }
}

impl<'a> DiagnosticView<'a> {
    fn new(diagnostic: &'a crate::Diagnostic, words: Words<'a>) -> Self {
        Self {
            severity: diagnostic.severity,
            message: &diagnostic.message,
            span: diagnostic.span.map(|span| words.range(span)),
        }
    }
}
