//! `--format plover`: one PLOVER 2.0 event record a line, with the field names of the codebook.

use std::io::{self, Write};

use serde::Serialize;

use crate::codepoints::CodePoints;
use crate::json::line;
use crate::{CodedDocument, Context, Country, Event, Participant, Place, Sector};

/// Who coded, as the records name it.
const CODER: &str = concat!("dragoman ", env!("CARGO_PKG_VERSION"));

#[derive(Serialize)]
struct Record<'a> {
    id: String,
    date: Option<String>,
    enddate: Option<String>,
    actor: Vec<Entity<'a>>,
    recipient: Vec<Entity<'a>>,
    event: &'static str,
    mode: Vec<&'static str>,
    context: &'a [Context],
    quad_code: u8,
    event_scale: Option<f64>,
    event_loc: Option<Location<'a>>,
    event_text: &'a str,
    text_info: TextInfo,
    cite_info: CiteInfo<'a>,
    coder: &'static str,
    comment: Option<&'static str>,
}

#[derive(Serialize)]
struct Entity<'a> {
    code: Option<Country>,
    sector: Vec<Sector>,
    entity_text: &'a str,
    identifier_text: Option<&'a str>,
    office: Option<&'a str>,
}

#[derive(Serialize)]
struct Location<'a> {
    extracted_place: &'a str,
    resolved_place: Option<&'a str>,
    lat: Option<f64>,
    lon: Option<f64>,
    country_code: Option<Country>,
}

#[derive(Serialize)]
struct TextInfo {
    sequence: usize,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct CiteInfo<'a> {
    citation: &'a str,
    url: Option<&'a str>,
    title: Option<&'a str>,
    language: &'static str,
    publication: Option<&'a str>,
    coder: &'static str,
    codebook: &'static str,
    version: &'static str,
}

/// Writes the events of a document as PLOVER 2.0 records, one a line; nothing where there are none.
///
/// The codebook demands a date: where the event has none of its own, the day of publication stands in, and `comment` says so.
/// `mode` holds the mode and the auxiliary mode of the status; `text_info` counts sentences from 0 and code points; `citation`
/// is the id of the document.
///
/// # Errors
/// Only what `out` reports.
pub fn write_plover(out: &mut impl Write, document: &CodedDocument) -> io::Result<()> {
    let points = CodePoints::new(&document.text);
    document.events.iter().try_for_each(|event| line(out, &record(document, event, &points)))
}

fn record<'a>(document: &'a CodedDocument, event: &'a Event, points: &CodePoints<'_>) -> Record<'a> {
    let published = document.published.map(|published| published.date.to_string());
    let comment = (event.date.is_none() && published.is_some()).then_some("date: day of publication");
    let [start, end] = points.span(event.trigger.span);
    Record {
        id: format!("{}:{}", document.id, event.id),
        date: event.date.map(|date| date.start.to_string()).or(published),
        enddate: event.date.filter(|date| date.end != date.start).map(|date| date.end.to_string()),
        actor: entities(document, &event.actors),
        recipient: entities(document, &event.recipients),
        event: event.coding.event().name(),
        mode: event.coding.mode().map(|mode| mode.name()).into_iter().chain(event.status.auxiliary()).collect(),
        context: &event.contexts,
        quad_code: event.coding.quad().code(),
        event_scale: event.coding.score(),
        event_loc: event.place.as_ref().map(|place| location(document, place)),
        event_text: document.words(event.trigger.span),
        text_info: TextInfo { sequence: event.trigger.sentence, start, end },
        cite_info: CiteInfo {
            citation: &document.id,
            url: document.url.as_deref(),
            title: document.title.as_deref(),
            language: document.language.code(),
            publication: document.publisher.as_deref(),
            coder: CODER,
            codebook: "PLOVER",
            version: "2.0",
        },
        coder: CODER,
        comment,
    }
}

fn entities<'a>(document: &'a CodedDocument, participants: &'a [Participant]) -> Vec<Entity<'a>> {
    let entity = |one: &'a Participant| Entity {
        code: one.country,
        sector: one.sector.into_iter().chain(one.further_sectors.iter().copied()).collect(),
        entity_text: document.words(one.span),
        identifier_text: one.name.as_deref(),
        office: one.office.as_deref(),
    };
    participants.iter().map(entity).collect()
}

fn location<'a>(document: &'a CodedDocument, place: &'a Place) -> Location<'a> {
    Location {
        extracted_place: document.words(place.span),
        resolved_place: place.name.as_deref(),
        lat: place.coordinates.map(|point| point.lat),
        lon: place.coordinates.map(|point| point.lon),
        country_code: place.country,
    }
}
