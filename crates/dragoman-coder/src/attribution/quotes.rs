//! Quotations: the quoted and reported words of a block, given to their speakers.

use std::collections::HashSet;

use dragoman_plover::{Quote, QuoteKind};
use dragoman_text::{Span, fold};

use super::marks::{Marked, marks};
use super::quotation::{Quoted, quoted};
use super::said::Said;
use super::tag::Tag;

/// What was heard in a block: its span and what each of its sentences says of saying.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    pub(crate) span: Span,
    pub(crate) said: Vec<Said>,
}

/// How far from its quotation, in bytes, a verb of saying may stand when no tree ties the two.
const NEAR: usize = 160;

/// The quotations of a document, in the order of the text, each once.
pub(crate) fn quotes(blocks: &[Heard], text: &str) -> Vec<Quote> {
    let mut kept = Kept::default();
    let mut last: Option<Voice> = None;
    for (block, marks) in blocks.iter().zip(marks(blocks, text)) {
        let mut of_block: Vec<Quote> = Vec::new();
        for mark in &marks {
            let before = of_block.last().map(|quote| (quote.speaker, quote.speaker_name.clone()));
            let begun = blocks.get(mark.from).filter(|begun| begun.span != block.span);
            let quote = marked(*mark, block, text, &last, before.as_ref());
            let nobody = quote.as_ref().is_none_or(|quote| quote.speaker.is_none() && quote.speaker_name.is_none());
            // Over paragraphs the speaker stands in the last one, else in the first.
            let quote = begun.filter(|_| nobody).and_then(|begun| marked(*mark, begun, text, &last, None)).or(quote);
            of_block.extend(quote);
        }
        let quoted: Vec<Quoted> = marks.iter().map(|mark| mark.quoted).collect();
        of_block.extend(quoted.iter().flat_map(|quoted| nested(*quoted, block, text)));
        of_block.extend(reported(block, &quoted));
        of_block.extend(behind_colon(block, &quoted, text));
        of_block.sort_by_key(|quote| quote.content);
        if let Some(quote) = of_block.last() {
            last = Some((quote.speaker, quote.speaker_name.clone()));
        }
        for quote in of_block {
            kept.add(quote, text);
        }
    }
    kept.quotes
}

/// The quotations heard so far, each with its words.
#[derive(Default)]
struct Kept {
    quotes: Vec<Quote>,
    words: Vec<HashSet<String>>,
}

impl Kept {
    /// How many of the last quotations a new one is compared with: a report repeats itself within a page.
    const RECENT: usize = 64;

    /// Adds a quotation, or, where its words have been heard from the same speaker before, keeps the fuller one.
    fn add(&mut self, quote: Quote, text: &str) {
        let words = fold(quote.content.of(text));
        let new: HashSet<String> =
            words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
        if new.is_empty() {
            return;
        }
        let start = self.quotes.len().saturating_sub(Self::RECENT);
        for (known, old) in self.quotes.iter_mut().zip(&mut self.words).skip(start) {
            let shared = new.intersection(old).count() == new.len().min(old.len());
            // Two stretches of one sentence are two quotations, unless one lies within the other.
            let apart = known.content.end <= quote.content.start && quote.content.start - known.content.end < 400;
            // What somebody is said to have said within what is said is another quotation.
            let inner = known.content.contains(quote.content) && known.speaker != quote.speaker;
            let within = shared && !inner && !(apart && new.len() > 2 && old.len() > 2);
            let speaker =
                known.speaker_name == quote.speaker_name || known.speaker_name.is_none() || quote.speaker_name.is_none();
            if within && speaker {
                if new.len() > old.len() {
                    *known = quote;
                    *old = new;
                }
                return;
            }
        }
        self.quotes.push(quote);
        self.words.push(new);
    }
}

/// Somebody who spoke: the words that name him, and the name.
type Voice = (Option<Span>, Option<String>);

/// A quotation by its marks: whose words it is, and which; `last` spoke in the block before, `before` in this one.
fn marked(mark: Marked, block: &Heard, text: &str, last: &Option<Voice>, before: Option<&Voice>) -> Option<Quote> {
    let quoted = mark.quoted;
    let content = tidy(quoted.content, text);
    if content.is_empty() || is_name(content.of(text), text[..quoted.outer.start].trim_end()) {
        return None;
    }
    let words = content.of(text).split_whitespace().count();
    let over = content.start < block.span.start || block.span.end < content.end;
    let finite = over || block.said.iter().flat_map(|said| &said.finite).any(|verb| content.contains(*verb));
    let begins = text[..quoted.outer.start].trim_end();
    let opens = begins.ends_with([':', '.', '!', '?'])
        || quoted.outer.start <= block.span.start + 2
        || block.said.iter().any(|said| said.span.start == quoted.outer.start);
    // Quoted words inside what a verb of saying governs: the whole ascribed clause is the speaker's. The smallest such clause
    // counts; an agency that passes the sentence on is asked last.
    for said in &block.said {
        if let Some((speaker, name, colon)) = &said.colon
            && *colon < quoted.outer.start
            && text.get(colon + 1..quoted.outer.start).is_some_and(|between| between.trim().is_empty())
        {
            let kind = if finite && words >= 3 { QuoteKind::Direct } else { QuoteKind::Mixed };
            return Some(Quote { via: via(block), ..plain(kind, Some(*speaker), name.clone(), content) });
        }
    }
    let mut inside: Option<(&Tag, Span)> = None;
    for said in &block.said {
        let clauses = said.tags.iter().filter_map(|tag| tag.content.map(|clause| (tag, clause)));
        let dependents = said.dependents.iter().filter_map(|(index, span)| said.tags.get(*index).map(|tag| (tag, *span)));
        let clauses = clauses.filter(|(tag, _)| !tag.silent);
        let dependents = dependents.filter(|(tag, _)| !tag.silent);
        for (tag, clause) in clauses.chain(dependents) {
            let fits = clause.contains(content) && !content.contains(tag.verb);
            let better = |(known, span): (&Tag, Span)| (tag.passes_on, clause.len()) < (known.passes_on, span.len());
            if fits && inside.is_none_or(better) {
                inside = Some((tag, clause));
            }
        }
    }
    // "Announced a “green” budget": one adjective in marks is the reporter's wink.
    let wink = |said: &Said| said.adjectives.contains(&content);
    if words == 1 && inside.is_some_and(|(tag, _)| !tag.reports && !tag.naming) && block.said.iter().any(wink) {
        return None;
    }
    // Words with a capital that a stand is taken on are mostly a name: "opposed the “Green March”".
    let named = !finite && content.of(text).starts_with(char::is_uppercase);
    let speaks = |(tag, _): &(&Tag, Span)| (!tag.passes_on || finite) && !(tag.stance && named);
    if let Some((tag, clause)) = inside.filter(speaks) {
        let more = clause.len() > quoted.outer.len() + 6;
        let kind = if finite && words >= 4 && (!more || opens) { QuoteKind::Direct } else { QuoteKind::Mixed };
        let whole = kind == QuoteKind::Mixed && more && !tag.naming && quoted.closed;
        let content = if whole { without_marks(shortened(clause, quoted, block), quoted, text) } else { content };
        return Some(quote(kind, tag, content, &mark, block));
    }
    let kind = if finite && words >= 3 { QuoteKind::Direct } else { QuoteKind::Mixed };
    if let Some(tag) = nearest(&mark, block, text)
        && (kind == QuoteKind::Direct || tag.naming || (words >= 2 && stands_by(tag, quoted, text)))
    {
        return Some(quote(kind, tag, content, &mark, block));
    }
    // "“We go,” said X. “Nobody stays.”": who spoke goes on; "She turned it down: “No.”": the subject speaks.
    let sentence = block.said.iter().position(|said| said.span.overlaps(quoted.outer));
    let alone =
        sentence.and_then(|at| block.said.get(at)).is_some_and(|said| said.span.start >= quoted.outer.start.saturating_sub(1));
    let colon = begins.ends_with(':');
    let subject = || {
        let at = if colon { sentence } else { sentence?.checked_sub(1) };
        let (span, name) = block.said.get(at?)?.subject.clone()?;
        Some((Some(span), name))
    };
    if kind == QuoteKind::Direct && (alone || colon) {
        let voice = before.filter(|_| alone && !colon).cloned().or_else(subject);
        if let Some((speaker, speaker_name)) = voice {
            return Some(plain(kind, speaker, speaker_name, content));
        }
    }
    // A paragraph that is one quotation goes on with the speaker before.
    let whole = quoted.outer.len() + 4 >= block.span.len();
    match last {
        Some((speaker, name)) if whole && kind == QuoteKind::Direct => Some(plain(kind, *speaker, name.clone(), content)),
        None if whole && kind == QuoteKind::Direct => Some(plain(kind, None, None, content)),
        _ => None,
    }
}

/// Whether quoted words are a name or a number and nobody's words: the party „New Dawn”, the format “5+2”.
fn is_name(words: &str, before: &str) -> bool {
    let small = |word: &str| word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
    let lettered = words.chars().any(char::is_alphabetic);
    let few = words.split_whitespace().count() <= 4;
    let said = before.is_empty() || before.ends_with([':', '.', '!', '?', ',', '-', '–', '—']);
    !lettered || (few && !said && !words.split_whitespace().any(small) && words.split_whitespace().count() > 1)
}

/// Whole clauses quoted within a quotation, given to the verb of saying before them inside it.
fn nested(outer: Quoted, block: &Heard, text: &str) -> Vec<Quote> {
    let inner = quoted(outer.content.of(text), outer.content.start);
    let tags: Vec<&Tag> =
        block.said.iter().flat_map(|said| &said.tags).filter(|tag| outer.content.contains(tag.verb)).collect();
    let finite = |span: Span| block.said.iter().flat_map(|said| &said.finite).any(|verb| span.contains(*verb));
    let clauses = inner.into_iter().filter(|quoted| quoted.closed && finite(quoted.content));
    clauses
        .filter(|quoted| quoted.content.of(text).split_whitespace().count() >= 3)
        .filter_map(|quoted| {
            let before = tags.iter().filter(|tag| tag.verb.end <= quoted.outer.start).max_by_key(|tag| tag.verb.end)?;
            let content = tidy(quoted.content, text);
            Some(ascribed(QuoteKind::Direct, before, content))
        })
        .collect()
}

/// A clause without what is added behind a comma after its quoted words.
fn shortened(clause: Span, quoted: Quoted, block: &Heard) -> Span {
    let added = block.said.iter().flat_map(|said| &said.additions).copied();
    let end = added.filter(|&comma| comma >= quoted.outer.end && comma < clause.end).min().unwrap_or(clause.end);
    Span::new(clause.start, end)
}

fn quote(kind: QuoteKind, tag: &Tag, content: Span, mark: &Marked, block: &Heard) -> Quote {
    // A speaker within the quoted words is none: the parser took the quotation for the subject.
    let between = |speaker: Span| mark.gap.is_some_and(|gap| gap.contains(speaker));
    let within = tag.speaker.is_none_or(|speaker| mark.quoted.outer.overlaps(speaker) && !between(speaker));
    if let (true, Some((speaker, name))) = (within, &tag.behind) {
        let via = via(block).filter(|via| name.as_ref() != Some(via));
        return Quote { speaker: Some(*speaker), speaker_name: name.clone(), via, ..ascribed(kind, tag, content) };
    }
    let via = via(block).filter(|via| tag.name.as_ref() != Some(via));
    Quote { via, ..ascribed(kind, tag, content) }
}

/// Words of a speaker who turns to nobody.
fn plain(kind: QuoteKind, speaker: Option<Span>, speaker_name: Option<String>, content: Span) -> Quote {
    Quote { kind, speaker, speaker_name, addressee: None, addressee_name: None, content, via: None }
}

/// Words that a verb of saying ascribes to its speaker.
fn ascribed(kind: QuoteKind, tag: &Tag, content: Span) -> Quote {
    let (addressee, addressee_name) = tag.addressee.clone().map_or((None, None), |(words, name)| (Some(words), name));
    Quote { addressee, addressee_name, ..plain(kind, tag.speaker, tag.name.clone(), content) }
}

/// Whose report a block's quotations come through: the first agency or medium named in it.
fn via(block: &Heard) -> Option<String> {
    use dragoman_plover::SourceKind::{Agency, Media};
    let mut sources = block.said.iter().flat_map(|said| &said.sources);
    sources.find(|source| matches!(source.kind, Agency | Media)).and_then(|source| source.name.clone())
}

/// The verb of saying outside the quotation that stands nearest to it: after it in the same or next sentence, or before it.
fn nearest<'a>(mark: &Marked, block: &'a Heard, text: &str) -> Option<&'a Tag> {
    let quoted = mark.quoted;
    let distance = |tag: &Tag| {
        if mark.gap.is_some_and(|gap| gap.contains(tag.verb)) {
            Some(0)
        } else if tag.verb.start >= quoted.outer.end {
            let between = text.get(quoted.outer.end..tag.verb.start)?;
            // After another full stop the verb belongs to something else.
            (!between.contains(['.', '„', '“', '«'])).then_some(2 * between.len())
        } else if tag.verb.end <= quoted.outer.start {
            let between = text.get(tag.verb.end..quoted.outer.start)?;
            let colon = between.trim_end().ends_with(':') && !between.contains(['.', '”', '»']);
            (colon || !between.contains(['.', '”', '»'])).then_some(if colon { 0 } else { 3 * between.len() + 1 })
        } else {
            None
        }
    };
    let tags = block.said.iter().flat_map(|said| &said.tags);
    let tags =
        tags.filter(|tag| !tag.stance && !tag.silent && (tag.speaker.is_some() || tag.name.is_some() || tag.behind.is_some()));
    tags.filter_map(|tag| distance(tag).filter(|&far| far <= 3 * NEAR).map(|far| (far, tag)))
        .min_by_key(|(far, _)| *far)
        .map(|(_, tag)| tag)
}

/// Whether a verb of saying stands right before the opening mark: "chanting “No more lies”".
fn stands_by(tag: &Tag, quoted: Quoted, text: &str) -> bool {
    let between = text.get(tag.verb.end..quoted.outer.start);
    !tag.stance && between.is_some_and(|between| between.trim_matches([' ', ':', ',']).is_empty())
}

/// "Ion Pop: we will not yield": what a person says behind a colon, without marks.
fn behind_colon(block: &Heard, marks: &[Quoted], text: &str) -> Vec<Quote> {
    let said = block.said.iter().filter(|said| said.personal);
    said.filter_map(|said| {
        let (speaker, name, colon) = said.colon.clone()?;
        let content = tidy(Span::new(colon + 1, said.span.end.max(colon + 1)), text);
        let told = said.finite.iter().any(|verb| content.contains(*verb)) && content.of(text).split_whitespace().count() > 2;
        let free = !marks.iter().any(|mark| mark.outer.overlaps(content));
        (told && free).then(|| plain(QuoteKind::Indirect, Some(speaker), name, content))
    })
    .collect()
}

/// Clauses that are reported without any quotation mark in them.
fn reported(block: &Heard, marks: &[Quoted]) -> Vec<Quote> {
    let tags = block.said.iter().flat_map(|said| &said.tags);
    // "It is feared that …": what nobody is said to say is no quotation.
    tags.filter(|tag| tag.reports && !tag.passes_on && (tag.speaker.is_some() || tag.name.is_some()))
        .filter(|tag| !marks.iter().any(|mark| mark.outer.contains(tag.verb)))
        .filter_map(|tag| tag.content.map(|content| (tag, content)))
        .filter(|(_, content)| !marks.iter().any(|mark| mark.outer.overlaps(*content)))
        .map(|(tag, content)| Quote {
            via: via(block).filter(|via| tag.name.as_ref() != Some(via)),
            ..ascribed(QuoteKind::Indirect, tag, content)
        })
        .collect()
}

/// The words without white space, and without the comma or full stop that typography put inside the marks.
fn tidy(span: Span, text: &str) -> Span {
    let words = span.of(text);
    let start = span.start + (words.len() - words.trim_start().len());
    let trimmed = words.trim().trim_end_matches([',', '.']).trim_end();
    Span::new(start, start + trimmed.len())
}

/// A clause without marks that enclose it whole.
fn without_marks(clause: Span, quoted: Quoted, text: &str) -> Span {
    if quoted.outer.start <= clause.start && clause.end <= quoted.outer.end {
        tidy(quoted.content, text)
    } else {
        // A mark that opens the clause is outside too.
        let start = if quoted.outer.start == clause.start { quoted.content.start } else { clause.start };
        tidy(Span::new(start, clause.end.max(start)), text)
    }
}
