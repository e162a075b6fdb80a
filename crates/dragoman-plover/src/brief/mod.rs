//! `--format brief`: a page that a person likes to read.

mod layout;

use dragoman_text::Span;
use jiff::civil::Date;

use self::layout::{Page, Style};
use crate::{CodedDocument, DateBasis, Event, EventDate, Participant, Place, Quad, Quote, Severity, SourceMention, Status};

/// How a page is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BriefOptions {
    /// The widest line, in columns of a terminal; at least 30 are taken.
    pub width: usize,
    /// Whether ANSI sequences may be used. Without, the words an event rests on are marked by a line beneath them.
    pub colour: bool,
}

impl Default for BriefOptions {
    fn default() -> Self {
        Self { width: 100, colour: false }
    }
}

const NARROWEST: usize = 30;

/// Sets a coded document as a page: title, date and language; the events by quadrant, each with who did it to whom, when and
/// where, and the sentence it rests on; the quotations by speaker; the sources; what was set aside.
pub fn brief(document: &CodedDocument, options: &BriefOptions) -> String {
    let mut page = Page::new(options.width.max(NARROWEST), options.colour);
    head(&mut page, document);
    events(&mut page, document);
    quotes(&mut page, document);
    sources(&mut page, document);
    foot(&mut page, document);
    page.finish()
}

fn plain(text: impl Into<String>) -> (String, Style) {
    (text.into(), Style::Plain)
}

fn faint(text: impl Into<String>) -> (String, Style) {
    (text.into(), Style::Faint)
}

fn strong(text: impl Into<String>) -> (String, Style) {
    (text.into(), Style::Strong)
}

/// A day as a person writes it.
fn day(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

fn heading(page: &mut Page, text: &str) {
    page.gap();
    page.paragraph("", "", &[strong(text.to_uppercase())]);
}

fn head(page: &mut Page, document: &CodedDocument) {
    page.paragraph("", "", &[strong(document.title.as_deref().unwrap_or(&document.id))]);
    let mut facts: Vec<String> = Vec::new();
    facts.extend(document.publisher.clone());
    facts.push(match document.published {
        Some(published) if published.basis == DateBasis::Inferred => format!("{} (inferred)", day(published.date)),
        Some(published) => day(published.date),
        None => "no date".to_owned(),
    });
    facts.push(document.language.name().to_owned());
    if document.title.is_some() {
        facts.push(document.id.clone());
    }
    page.paragraph("", "", &[faint(facts.join(" · "))]);
    if let Some(url) = &document.url {
        page.paragraph("", "", &[faint(url)]);
    }
}

fn events(page: &mut Page, document: &CodedDocument) {
    if document.events.is_empty() {
        page.gap();
        page.paragraph("", "", &[plain("No political event was found in this text.")]);
        return;
    }
    for &quad in Quad::ALL {
        let mut members = document.events.iter().filter(|event| event.coding.quad() == quad).peekable();
        if members.peek().is_some() {
            heading(page, quad.name());
        }
        for event in members {
            page.gap();
            self::event(page, document, event);
        }
    }
}

fn event(page: &mut Page, document: &CodedDocument, event: &Event) {
    let quad = Style::Quad(event.coding.quad().code());
    let mut line = vec![(event.coding.to_string(), quad), plain(" · ")];
    line.extend(people(document, &event.actors));
    if !event.recipients.is_empty() {
        line.push(plain(" → "));
        line.extend(people(document, &event.recipients));
    }
    page.paragraph("  ", "    ", &line);
    let facts = facts(document, event);
    if !facts.is_empty() {
        page.paragraph("    ", "    ", &[faint(facts.join(" · "))]);
    }
    page.paragraph("    │ ", "    │ ", &sentence(document, event));
    let origin = origin(document, event);
    if !origin.is_empty() {
        page.paragraph("    ", "    ", &[faint(origin.join(" · "))]);
    }
}

/// Participants with what is known of them: `Ana Pop (ROU GOV, president), Senate (ROU LEG)`.
fn people(document: &CodedDocument, people: &[Participant]) -> Vec<(String, Style)> {
    if people.is_empty() {
        return vec![faint("(nobody named)")];
    }
    let mut line = Vec::new();
    for (index, one) in people.iter().enumerate() {
        if index > 0 {
            line.push(plain(", "));
        }
        line.push(strong(one.name.as_deref().unwrap_or_else(|| document.words(one.span))));
        let codes = one.country.map(|country| country.to_string()).into_iter();
        let codes = codes.chain(one.sector.iter().chain(&one.further_sectors).map(|sector| sector.to_string()));
        let known: Vec<String> = [codes.collect::<Vec<_>>().join(" "), one.office.clone().unwrap_or_default()]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect();
        if !known.is_empty() {
            line.push(plain(format!(" ({})", known.join(", "))));
        }
    }
    line
}

fn facts(document: &CodedDocument, event: &Event) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(event.date.map(|date| when(document, date)));
    facts.extend(event.place.as_ref().map(|place| place_line(document, place)));
    if event.status != Status::Actual {
        facts.push(event.status.to_string());
    }
    if !event.contexts.is_empty() {
        facts.push(event.contexts.iter().map(|context| context.name().replace('_', " ")).collect::<Vec<_>>().join(", "));
    }
    facts
}

fn when(document: &CodedDocument, date: EventDate) -> String {
    let days = if date.start == date.end { day(date.start) } else { format!("{} – {}", day(date.start), day(date.end)) };
    match date.span.map(|span| document.words(span)) {
        Some(words) if !words.is_empty() => format!("{days} (“{words}”)"),
        _ => days,
    }
}

fn place_line(document: &CodedDocument, place: &Place) -> String {
    let name = place.name.as_deref().unwrap_or_else(|| document.words(place.span));
    let region = place.region.as_deref().filter(|region| *region != name);
    let country = place.country.map(|country| country.to_string());
    [Some(name), region, country.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn origin(document: &CodedDocument, event: &Event) -> Vec<String> {
    let mut origin = Vec::new();
    let named: Vec<&str> = event.attribution.iter().map(|source| source_name(document, source)).collect();
    if let [nearest, rest @ ..] = named.as_slice() {
        let rest = rest.iter().map(|name| format!(", quoted by {name}"));
        origin.push(format!("according to {nearest}{}", rest.collect::<String>()));
    }
    match event.mentions.len() {
        0 | 1 => {}
        2 => origin.push("told twice".to_owned()),
        many => origin.push(format!("told {many} times")),
    }
    origin
}

fn source_name<'a>(document: &'a CodedDocument, source: &'a SourceMention) -> &'a str {
    source.name.as_deref().unwrap_or_else(|| document.words(source.span))
}

/// The sentence of an event, its words in the styles of what they stand for.
fn sentence(document: &CodedDocument, event: &Event) -> Vec<(String, Style)> {
    let whole = document.sentences.get(event.trigger.sentence).copied();
    let whole = whole.filter(|span| span.contains(event.trigger.span)).unwrap_or(event.trigger.span);
    let shown = window(document, whole, event.trigger.span);
    let people = event.actors.iter().chain(&event.recipients).map(|one| (one.span, Style::Participant));
    let marks: Vec<(Span, Style)> = std::iter::once((event.trigger.span, Style::Trigger)).chain(people).collect();
    let mut pieces: Vec<(String, Style)> = Vec::new();
    if shown.start > whole.start {
        pieces.push(faint("… "));
    }
    // The trigger comes first, so that where the two overlap its mark wins.
    for (offset, letter) in document.words(shown).char_indices() {
        let byte = shown.start + offset;
        let style = marks.iter().find(|(span, _)| span.start <= byte && byte < span.end).map_or(Style::Plain, |mark| mark.1);
        match pieces.last_mut() {
            Some((text, last)) if *last == style => text.push(letter),
            _ => pieces.push((letter.into(), style)),
        }
    }
    if shown.end < whole.end {
        pieces.push(faint(" …"));
    }
    pieces
}

/// The part of a sentence that is shown: all of it, or what stands near the trigger where it is far longer than sentences are
/// (a page without full stops).
fn window(document: &CodedDocument, sentence: Span, trigger: Span) -> Span {
    const NEAR: usize = 600;
    let mut start = trigger.start.saturating_sub(NEAR).max(sentence.start);
    while start < trigger.start && !document.text.is_char_boundary(start) {
        start += 1;
    }
    let mut end = trigger.end.saturating_add(NEAR).min(sentence.end);
    while end > trigger.end && !document.text.is_char_boundary(end) {
        end -= 1;
    }
    Span::new(start, end)
}

fn quotes(page: &mut Page, document: &CodedDocument) {
    if document.quotes.is_empty() {
        return;
    }
    heading(page, "quotations");
    let speaker = |quote: &'_ Quote| -> Option<String> {
        quote.speaker_name.clone().or_else(|| quote.speaker.map(|span| document.words(span).to_owned()))
    };
    let mut speakers: Vec<Option<String>> = Vec::new();
    for quote in &document.quotes {
        let speaker = speaker(quote);
        if !speakers.contains(&speaker) {
            speakers.push(speaker);
        }
    }
    for name in speakers {
        page.gap();
        page.paragraph("  ", "    ", &[name.as_deref().map_or_else(|| faint("(speaker unknown)"), strong)]);
        for quote in document.quotes.iter().filter(|quote| speaker(quote) == name) {
            page.paragraph("    ", "    ", &quotation(document, quote));
        }
    }
}

fn quotation(document: &CodedDocument, quote: &Quote) -> Vec<(String, Style)> {
    let words = document.words(quote.content);
    let mut remarks: Vec<String> = Vec::new();
    let text = match quote.kind {
        crate::QuoteKind::Direct => format!("“{words}”"),
        crate::QuoteKind::Mixed | crate::QuoteKind::Indirect => {
            remarks.push(quote.kind.to_string());
            words.to_owned()
        }
    };
    let addressee = quote.addressee_name.as_deref().or_else(|| quote.addressee.map(|span| document.words(span)));
    remarks.extend(addressee.map(|addressee| format!("to {addressee}")));
    remarks.extend(quote.via.as_ref().map(|via| format!("via {via}")));
    let mut line = vec![plain(text)];
    if !remarks.is_empty() {
        line.push(faint(format!(" ({})", remarks.join(", "))));
    }
    line
}

fn sources(page: &mut Page, document: &CodedDocument) {
    if document.sources.is_empty() {
        return;
    }
    heading(page, "sources");
    page.gap();
    let mut listed: Vec<(&str, String, usize)> = Vec::new();
    for source in &document.sources {
        let name = source_name(document, source);
        match listed.iter_mut().find(|(known, _, _)| *known == name) {
            Some((_, _, times)) => *times += 1,
            None => listed.push((name, source.kind.to_string(), 1)),
        }
    }
    for (name, kind, times) in listed {
        let times = if times > 1 { format!(", named {times} times") } else { String::new() };
        page.paragraph("  ", "    ", &[plain(name), faint(format!(" ({kind}{times})"))]);
    }
}

fn foot(page: &mut Page, document: &CodedDocument) {
    if !document.clutter.is_empty() {
        let mut kinds: Vec<&str> = Vec::new();
        for clutter in &document.clutter {
            if !kinds.contains(&clutter.kind.name()) {
                kinds.push(clutter.kind.name());
            }
        }
        let lines = if document.clutter.len() == 1 {
            "1 line that is".to_owned()
        } else {
            format!("{} lines that are", document.clutter.len())
        };
        page.gap();
        page.paragraph("", "  ", &[faint(format!("Set aside: {lines} no part of the report ({}).", kinds.join(", ")))]);
    }
    if !document.diagnostics.is_empty() {
        page.gap();
    }
    for diagnostic in &document.diagnostics {
        let style = if diagnostic.severity == Severity::Warning { Style::Warning } else { Style::Faint };
        let words = diagnostic.span.map(|span| document.words(span)).filter(|words| !words.is_empty());
        let about = words.map(|words| format!(" (“{}”)", shortened(words))).unwrap_or_default();
        page.paragraph("", "  ", &[(format!("{}: {}{about}", diagnostic.severity, diagnostic.message), style)]);
    }
}

/// The first words of a long stretch.
fn shortened(words: &str) -> String {
    const LETTERS: usize = 60;
    if words.chars().count() <= LETTERS {
        return words.to_owned();
    }
    let kept: String = words.chars().take(LETTERS).collect();
    format!("{}…", kept.trim_end())
}
