//! Why predicates gave no event.

use dragoman::Examined;
use dragoman_coder::{Head, Lexicon};
use dragoman_syntax::{Upos, Word};
use dragoman_text::{Span, fold};

use super::page::{Ink, Page};

/// Writes of every predicate that gave no event why not: those that an entry recognised, those whose entries' patterns do not
/// fit, and the verbs that no entry knows.
pub(super) fn write(page: &mut Page, examined: &Examined, lexicon: &Lexicon) {
    let coded = &examined.coded;
    page.line(0, &[(Ink::Strong, "Predicates without an event")]);
    for silence in &examined.silences {
        page.line(
            4,
            &[(Ink::Strong, &format!("\"{}\"", coded.words(silence.span))), (Ink::Plain, &around(examined, silence.span))],
        );
        page.paragraph("", &format!("{}: {}", located(lexicon, &silence.rule), silence.why));
    }
    let told = |span: Span| {
        let in_event = coded.events.iter().flat_map(|event| &event.mentions).any(|mention| mention.span.overlaps(span));
        in_event || examined.silences.iter().any(|silence| silence.span.overlaps(span))
    };
    let mut unknown: Vec<&str> = Vec::new();
    for word in examined.trees.iter().flatten().flat_map(|tree| &tree.words).filter(|word| !told(word.span)) {
        let entries = entries(lexicon, word);
        if !entries.is_empty() {
            page.line(4, &[(Ink::Strong, &format!("\"{}\"", word.form)), (Ink::Plain, &around(examined, word.span))]);
            page.paragraph("", &format!("no pattern fits here of {}", entries.join(", ")));
        } else if word.upos == Upos::Verb && !unknown.contains(&word.lemma.as_str()) {
            unknown.push(&word.lemma);
        }
    }
    if !unknown.is_empty() {
        page.line(4, &[(Ink::Plain, "Verbs that no entry knows")]);
        page.paragraph("", &unknown.join(", "));
    }
    page.gap();
}

/// Some words around a span, so that it is found in the text.
fn around(examined: &Examined, span: Span) -> String {
    /// How many letters of the text are shown on each side.
    const SIDE: usize = 28;
    let text = &examined.coded.text;
    let sentence = examined.coded.sentences.iter().find(|sentence| sentence.contains(span));
    let Some(sentence) = sentence else { return String::new() };
    let before: Vec<char> = text.get(sentence.start..span.start).unwrap_or_default().chars().rev().take(SIDE).collect();
    let before: String = before.into_iter().rev().collect();
    let after: String = text.get(span.end..sentence.end).unwrap_or_default().chars().take(SIDE).collect();
    format!("  in: …{before}{}{after}…", span.of(text))
}

/// An entry with its place.
fn located(lexicon: &Lexicon, id: &str) -> String {
    let entry = lexicon.entries.iter().find(|entry| entry.id == id);
    entry.map_or_else(|| id.to_owned(), |entry| format!("{}/{id} by {}:{}", lexicon.language.code(), entry.file, entry.line))
}

/// The most entries that are named for one word.
const MOST: usize = 4;

/// The entries that know a word as a predicate, each with its place.
fn entries(lexicon: &Lexicon, word: &Word) -> Vec<String> {
    let heads: &[Head] = match word.upos {
        Upos::Verb => &[Head::Verb, Head::Adjective],
        Upos::Noun => &[Head::Noun],
        Upos::Adj => &[Head::Adjective],
        _ => &[],
    };
    let (lemma, form) = (fold(&word.lemma), fold(&word.form));
    let mut ids: Vec<usize> = Vec::new();
    for &head in heads {
        ids.extend(lexicon.patterns(head, &lemma).iter().chain(lexicon.patterns(head, &form)).map(|id| id.entry));
    }
    ids.sort_unstable();
    ids.dedup();
    let mut told: Vec<String> =
        ids.iter().take(MOST).filter_map(|&id| lexicon.entries.get(id)).map(|entry| located(lexicon, &entry.id)).collect();
    if ids.len() > MOST {
        told.push(format!("{} more", ids.len() - MOST));
    }
    told
}
