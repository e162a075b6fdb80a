//! `--format csv`: one event a row, with the columns of the POLECAT data set.

use std::io::{self, Write};

use crate::json::rounded;
use crate::{CodedDocument, EntityKind, Event, Participant};

/// The columns, in order.
///
/// Up to `Version` they are those of POLECAT. Countries are codes of three letters. Lists are separated by `; `; actors,
/// their sectors and countries stand in the same order (an unknown one is `-`). Quad Code is PLOVER's number, 1 to 4. What
/// Dragoman does not know yet stays empty: COW codes, city, district, province, GeoNames ids and feature types. After
/// `Version` come Dragoman's own: the document, what the event rests on (code points), and how sure the coder is.
pub const COLUMNS: [&str; 44] = [
    "Event ID",
    "Event Date",
    "Event Type",
    "Event Mode",
    "Intensity",
    "Quad Code",
    "Contexts",
    "Actor Name",
    "Primary Actor Sector",
    "Actor Sectors",
    "Actor Country",
    "Actor COW",
    "Recipient Name",
    "Primary Recipient Sector",
    "Recipient Sectors",
    "Recipient Country",
    "Recipient COW",
    "Placename",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
    "GeoNames ID",
    "Raw Placename",
    "Feature Type",
    "Source",
    "Publication Date",
    "Story People",
    "Story Organizations",
    "Story Locations",
    "Language",
    "Version",
    "Document ID",
    "Status",
    "Event End Date",
    "Trigger",
    "Start",
    "End",
    "Sentence",
    "Attribution",
    "Rule",
    "Confidence",
];

/// Writes events as rows of one table, under one heading.
#[derive(Debug)]
pub struct CsvWriter<W: Write> {
    rows: csv::Writer<W>,
    headed: bool,
}

impl<W: Write> CsvWriter<W> {
    /// A table that is written to `out`, with `\n` at the end of each row.
    pub fn new(out: W) -> Self {
        Self { rows: csv::Writer::from_writer(out), headed: false }
    }

    /// Writes a row for each event of a document. The heading comes with the first document, whether it has events or not.
    ///
    /// # Errors
    /// Only what the output reports.
    pub fn write(&mut self, document: &CodedDocument) -> io::Result<()> {
        self.head()?;
        let points = crate::CodePoints::new(&document.text);
        for event in &document.events {
            self.rows.write_record(row(document, event, points.span(event.trigger.span))).map_err(told)?;
        }
        self.rows.flush()
    }

    /// Writes the heading if that has not been done.
    ///
    /// # Errors
    /// Only what the output reports.
    pub fn head(&mut self) -> io::Result<()> {
        if !std::mem::replace(&mut self.headed, true) {
            self.rows.write_record(COLUMNS).map_err(told)?;
        }
        self.rows.flush()
    }
}

/// What the output reported, kind and all: whether a pipe was closed must stay visible.
fn told(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// How an unknown member of a list is written, so that lists stay in step.
const UNKNOWN: &str = "-";

/// Members separated by `; `; nothing where none of them is known.
fn list<T: ToString>(members: impl IntoIterator<Item = Option<T>>) -> String {
    let members: Vec<Option<T>> = members.into_iter().collect();
    if members.iter().all(Option::is_none) {
        return String::new();
    }
    let text = |member: &Option<T>| member.as_ref().map_or_else(|| UNKNOWN.to_owned(), T::to_string);
    members.iter().map(text).collect::<Vec<_>>().join("; ")
}

fn text<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn row(document: &CodedDocument, event: &Event, [start, end]: [usize; 2]) -> Vec<String> {
    let names = |people: &[Participant]| list(people.iter().map(|one| Some(name(document, one))));
    let primary = |people: &[Participant]| text(people.iter().find_map(|one| one.sector));
    let sectors = |people: &[Participant]| list(people.iter().map(sectors_of));
    let countries = |people: &[Participant]| list(people.iter().map(|one| one.country));
    let story = |kind| list(document.entities.iter().filter(|entity| entity.kind == kind).map(|entity| Some(&entity.name)));
    let place = event.place.as_ref();
    let point = place.and_then(|place| place.coordinates);
    let published = document.published.map(|published| published.date);
    let nothing = String::new;
    let source =
        |source: &crate::SourceMention| Some(source.name.clone().unwrap_or_else(|| document.words(source.span).to_owned()));
    vec![
        format!("{}:{}", document.id, event.id),
        text(event.date.map(|date| date.start).or(published)),
        event.coding.event().to_string(),
        text(event.coding.mode()),
        text(event.coding.score()),
        event.coding.quad().code().to_string(),
        list(event.contexts.iter().copied().map(Some)),
        names(&event.actors),
        primary(&event.actors),
        sectors(&event.actors),
        countries(&event.actors),
        nothing(),
        names(&event.recipients),
        primary(&event.recipients),
        sectors(&event.recipients),
        countries(&event.recipients),
        nothing(),
        text(place.and_then(|place| place.name.as_deref())),
        nothing(),
        nothing(),
        nothing(),
        text(place.and_then(|place| place.country)),
        text(point.map(|point| point.lat)),
        text(point.map(|point| point.lon)),
        nothing(),
        text(place.map(|place| document.words(place.span))),
        nothing(),
        text(document.publisher.as_deref()),
        text(published),
        story(EntityKind::Person),
        story(EntityKind::Organisation),
        story(EntityKind::Place),
        document.language.name().to_owned(),
        concat!("dragoman ", env!("CARGO_PKG_VERSION")).to_owned(),
        document.id.clone(),
        event.status.to_string(),
        text(event.date.map(|date| date.end)),
        document.words(event.trigger.span).to_owned(),
        start.to_string(),
        end.to_string(),
        event.trigger.sentence.to_string(),
        list(event.attribution.iter().map(source)),
        event.rule.clone(),
        rounded(event.confidence).to_string(),
    ]
}

fn name(document: &CodedDocument, participant: &Participant) -> String {
    participant.name.clone().unwrap_or_else(|| document.words(participant.span).to_owned())
}

/// All sectors of one participant, joined by `+`.
fn sectors_of(participant: &Participant) -> Option<String> {
    let all = participant.sector.iter().chain(&participant.further_sectors);
    let all: Vec<&str> = all.map(|sector| sector.name()).collect();
    (!all.is_empty()).then(|| all.join("+"))
}
