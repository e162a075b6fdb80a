//! When a report was published: what it says of itself in date lines and datelines, else what its text gives away.

use dragoman_plover::{DateBasis, Diagnostic, Published, Severity};
use dragoman_text::{BlockKind, Document, MetadataKind};

use crate::coder::Input;
use crate::lexicon::Lexicon;
use crate::parsed::Parsed;
use crate::time::{self, When};

/// Among how many sentences from the top a dateline stands: below a headline, a lead or two captions.
const DATELINE: usize = 6;

/// The day of publication: given, else from a date line or dateline, else from what the text gives away (with the reason).
pub(crate) fn published(
    input: &Input<'_>,
    parsed: &[Parsed<'_>],
    lexicon: &Lexicon,
) -> (Option<Published>, Option<Diagnostic>) {
    if input.published.is_some() {
        return (input.published, None);
    }
    let document = input.document;
    let lines = document.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Metadata(MetadataKind::Date)));
    if let Some(date) = lines.filter_map(|block| time::from_metadata(block.span.of(&document.text), &lexicon.time)).next() {
        return (Some(Published { date, basis: DateBasis::Metadata }), None);
    }
    // The dateline of an agency stands in the text: a sentence of its own up to the dash.
    let dateline = parsed.iter().take(DATELINE).filter(|parsed| parsed.is_dateline(&document.text));
    let dateline = dateline.map(|parsed| parsed.sentence.span.of(&document.text));
    if let Some(date) = dateline.filter_map(|line| time::from_metadata(line, &lexicon.time)).next() {
        return (Some(Published { date, basis: DateBasis::Metadata }), None);
    }
    let mut all: Vec<When> =
        parsed.iter().flat_map(|parsed| parsed.expressions.iter().map(|expression| expression.when)).collect();
    if let Some(day) = dateline_day(document, parsed) {
        // The dateline is the day itself; later weekdays of the report lie ahead of it.
        all.retain(|when| !matches!(when, When::Weekday(..)));
        all.insert(0, day);
    }
    match time::inferred(&all) {
        Some((date, why)) => {
            let message = format!("the day of publication is inferred: {why}").into();
            (
                Some(Published { date, basis: DateBasis::Inferred }),
                Some(Diagnostic { severity: Severity::Note, message, span: None }),
            )
        }
        None => (None, None),
    }
}

/// The day of an agency's dateline that has no year, with the weekday that its first sentence names: the news is of that day.
fn dateline_day(document: &Document, parsed: &[Parsed<'_>]) -> Option<When> {
    let ends = |parsed: &Parsed<'_>| parsed.sentence.span.of(&document.text).trim_end().ends_with(['-', '–', '—']);
    let at = parsed.iter().take(DATELINE).position(ends)?;
    let mut said = parsed.get(at)?.expressions.iter().chain(&parsed.get(at + 1)?.expressions).map(|expression| expression.when);
    let (month, day) = said.find_map(|when| match when {
        When::Day { year: None, month, day, weekday: None } => Some((month, day)),
        _ => None,
    })?;
    let weekday = said.find_map(|when| if let When::Weekday(weekday, None) = when { Some(weekday) } else { None })?;
    Some(When::Day { year: None, month, day, weekday: Some(weekday) })
}
