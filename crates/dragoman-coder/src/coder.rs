//! The coder: a document that has been read and analysed → a coded document.

use std::collections::BTreeMap;

use dragoman_plover::{
    ClutterRecord, CodedDocument, Country, Date, DateBasis, Diagnostic, Event, EventDate, EventType, MetadataRecord, Place,
    Published, Severity, SourceKind, Status,
};
use dragoman_syntax::Tree;
use dragoman_text::{BlockKind, Document, Language, Span};
use dragoman_world::World;

use crate::actor::Actor;
use crate::attribution::{self, Heard};
use crate::cast::cast;
use crate::home::{self, home};
use crate::lesson;
use crate::lexicon::{Composition, Lexicon, Operator, Outcome};
use crate::memory::Memory;
use crate::merge::{self, Told};
use crate::parsed::{Parsed, Sound, parse, sound};
use crate::published::published;
use crate::resolve::Resolver;
use crate::sentence::{self, Telling};
use crate::time::{self, Clock};

/// The most words a sentence may have: none that a person wrote has a third of it, and what grammar asks of a sentence costs
/// more than its length.
const LONGEST: usize = 600;

/// What the coder needs of a document.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// Its id.
    pub id: &'a str,
    /// The document as read.
    pub document: &'a Document,
    /// The tree of each sentence of each block.
    pub trees: &'a [Vec<Tree>],
    /// The day of publication, where the user or the document's metadata give it.
    pub published: Option<Published>,
}

/// A predicate that gave no event, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// The word.
    pub span: Span,
    /// The id of the lexicon's entry that knows it.
    pub rule: String,
    /// Why it gave no event.
    pub why: String,
}

/// Codes documents with what it knows of the world and of each language's predicates.
#[derive(Debug)]
pub struct Coder {
    world: World,
    lexicons: BTreeMap<Language, Lexicon>,
    composition: Composition,
}

impl Coder {
    /// A coder with its knowledge.
    pub fn new(world: World, lexicons: impl IntoIterator<Item = Lexicon>, composition: Composition) -> Self {
        let lexicons = lexicons.into_iter().map(|lexicon| (lexicon.language, lexicon)).collect();
        Self { world, lexicons, composition }
    }

    /// The lexicon of a language.
    pub fn lexicon(&self, language: Language) -> Option<&Lexicon> {
        self.lexicons.get(&language)
    }

    /// What it knows of the world.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// Codes a document. A language without a lexicon yields no events; that is for the caller to refuse beforehand.
    pub fn code(&self, input: &Input<'_>) -> CodedDocument {
        self.explain(input).0
    }

    /// Codes a document and tells of every predicate that gave no event why it gave none, in the order of the text.
    pub fn explain(&self, input: &Input<'_>) -> (CodedDocument, Vec<Silence>) {
        let document = input.document;
        let mut coded = CodedDocument::new(input.id, document.text.clone(), document.language);
        for block in &document.blocks {
            match block.kind {
                BlockKind::Clutter(kind) => coded.clutter.push(ClutterRecord { span: block.span, kind }),
                BlockKind::Metadata(kind) => coded.metadata.push(MetadataRecord { span: block.span, kind }),
                BlockKind::Title if coded.title.is_none() => coded.title = Some(block.span.of(&document.text).to_owned()),
                BlockKind::Title | BlockKind::Heading | BlockKind::Paragraph => {}
            }
        }
        let Some(lexicon) = self.lexicons.get(&document.language) else { return (coded, Vec::new()) };
        let sound: Vec<Vec<Sound<'_>>> = sound(document, input.trees, lexicon, &self.world);
        let parsed: Vec<Parsed<'_>> = parse(document, &sound, lexicon, &self.world);
        let (published, why) = published(input, &parsed, lexicon);
        coded.published = published;
        coded.diagnostics.extend(why);
        let mut clock = Clock { published: published.map(|published| published.date), now: None };
        let day = clock.published.map(|date| (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs()));
        let sentences = parsed.iter().map(|parsed| {
            let dateline = parsed.is_dateline(&document.text);
            home::Told { parsed, dateline }
        });
        let mut memory =
            Memory::of(home(sentences, &self.world, document.language, day), &cast(&parsed, lexicon, &self.world, day));
        let (mut tellings, mut silences) = (Vec::new(), Vec::new());
        let mut heard: Vec<Heard> = Vec::new();
        let mut marks: (Span, Vec<Span>) = (Span::new(0, 0), Vec::new());
        for (number, told) in parsed.iter().enumerate() {
            let Parsed { block, sentence, grammar, expressions, .. } = told;
            coded.sentences.push(sentence.span);
            if grammar.len() > LONGEST {
                let message =
                    format!("a stretch of {} words without a full stop is no sentence and was not coded", grammar.len()).into();
                coded.diagnostics.push(Diagnostic { severity: Severity::Warning, message, span: Some(sentence.span) });
                continue;
            }
            let resolver = Resolver::new(lexicon, &self.world, day, &memory, told);
            let mut found = sentence::code(number, grammar, &resolver, lexicon, &self.composition);
            for telling in &mut found.tellings {
                if telling.present
                    && let Some(day) = clock.ahead(grammar, expressions, telling.at)
                    && let Outcome::Becomes(coding) = self.composition.outcome(Operator::Future, telling.coding)
                {
                    telling.why.push(format!("it lies ahead, on {day}: {} becomes {coding}", telling.coding));
                    (telling.coding, telling.status) = (coding, Status::Future);
                }
                telling.when = time::in_clause(grammar, expressions, telling.at).map(|expression| expression.when);
                let ahead = matches!(telling.status, Status::Future | Status::Conditional);
                let forward = matches!(
                    telling.coding.event(),
                    EventType::Agree | EventType::Request | EventType::Threaten | EventType::Concede
                );
                if let Some((date, why)) = clock.date(grammar, expressions, telling.at, (ahead, forward)) {
                    let of = |actor: &Actor| self.world.fiscal_year(actor.country?.code());
                    let years = telling.actors.iter().chain(&telling.recipients).find_map(of);
                    let days = telling.when.zip(years).and_then(|(when, years)| time::fiscal_days(when, years));
                    let date = days.map_or(date, |(start, end)| EventDate { start, end, ..date });
                    telling.date = Some(date);
                    telling.why.push(format!("date {}: {why}", date.start));
                    telling.status = clock.status(telling.status, telling.date, expressions);
                }
            }
            goes_on(&mut found.tellings, &tellings, block.span);
            // A day ahead is not where the narrative goes on.
            if !found.tellings.iter().any(|telling| telling.status == Status::Future) {
                clock.advance(expressions);
            }
            silences.extend(found.silent.into_iter().map(|(span, rule, why)| Silence { span, rule, why }));
            let done = found.tellings.iter().map(Telling::done).collect();
            tellings.extend(found.tellings);
            if marks.0 != block.span {
                marks = (block.span, attribution::closed_marks(block.span, &document.text));
            }
            let mut said = attribution::said(grammar, &resolver, lexicon);
            for tag in said.tags.iter_mut().filter(|tag| tag.name.is_none()) {
                tag.name = tag.stands_for.map(|span| span.of(&document.text).to_owned());
            }
            // Whom a quoted person cites is no source of the report.
            said.sources.retain(|source| {
                source.kind != SourceKind::Official || !marks.1.iter().any(|quoted| quoted.contains(source.span))
            });
            match heard.last_mut() {
                Some(last) if last.span == block.span => last.said.push(said),
                _ => heard.push(Heard { span: block.span, said: vec![said] }),
            }
            let mut lesson = lesson::lesson(grammar, &resolver, &marks.1);
            lesson.speaker = attribution::speaker(grammar, &resolver, lexicon, &marks.1);
            lesson.acts = done;
            memory.learn(lesson);
        }
        coded.quotes = attribution::quotes(&heard, &document.text);
        let sources = heard.iter().flat_map(|block| &block.said).flat_map(|said| said.sources.iter().cloned()).collect();
        coded.sources = attribution::unite(sources, &document.text);
        coded.events = merge::merge(tellings).iter().map(|told| event(told, lexicon, &self.world)).collect();
        for event in &mut coded.events {
            event.attribution = attribution::chain(event.trigger.span, &coded.quotes, &heard);
        }
        merge::number(&mut coded.events);
        (coded, silences)
    }
}

/// Where the same people go on acting in the next sentence of a paragraph they are where they were.
fn goes_on(tellings: &mut [Telling], before: &[Telling], block: Span) {
    let last = before.last().map(|telling| telling.trigger.sentence);
    for telling in tellings.iter_mut().filter(|telling| telling.place.is_none() && telling.status == Status::Actual) {
        let people = |told: &Telling| -> Vec<Country> {
            told.actors.iter().chain(&told.recipients).filter_map(|actor| actor.country).collect()
        };
        let own = people(telling);
        let same = |other: &&Telling| {
            let others = people(other);
            block.contains(other.trigger.span)
                && last == Some(other.trigger.sentence)
                && other.trigger.sentence + 1 == telling.trigger.sentence
                && own.len() > 1
                && own.iter().all(|country| others.contains(country))
                && telling.date.is_none_or(|date| date.span.is_none())
        };
        let place = before.iter().rev().take(8).filter(same).find_map(|other| other.place.clone());
        if let Some(place) = place {
            telling.why.push("place: the same people go on where they were in the sentence before".to_owned());
            telling.place = Some(place);
        }
    }
}

/// Of the places that the tellings of an act give the first that is more than a whole country.
fn most_special(told: &Told, world: &World, language: Language) -> Option<Place> {
    let country = |place: &Place| {
        let state = place.country.and_then(|country| world.country(country.code()));
        state.is_some_and(|state| Some(state.name(language)) == place.name.as_deref())
    };
    let mut places = told.tellings.iter().filter_map(|telling| telling.place.as_ref());
    places.clone().find(|place| !country(place)).or_else(|| places.next()).cloned()
}

fn event(told: &Told, lexicon: &Lexicon, world: &World) -> Event {
    let best: &Telling = told.best();
    let actors = merge::united(told, |telling| &telling.actors, &best.recipients);
    let recipients = merge::united(told, |telling| &telling.recipients, &actors);
    let mut mentions: Vec<_> = told.tellings.iter().map(|telling| telling.trigger).collect();
    mentions.sort_by_key(|mention| mention.span);
    Event {
        id: String::new(),
        coding: best.coding,
        contexts: best.contexts.clone(),
        status: if best.status == Status::Actual { told.dated().status } else { best.status },
        trigger: best.trigger,
        actors: actors.iter().map(Actor::participant).collect(),
        recipients: recipients.iter().map(Actor::participant).collect(),
        date: told.dated().date,
        place: most_special(told, world, lexicon.language),
        attribution: Vec::new(),
        mentions,
        rule: format!("{}/{} {}", lexicon.language.code(), best.rule, env!("CARGO_PKG_VERSION")),
        confidence: best.confidence,
        explanation: best.why.clone(),
    }
}

/// A day that the user gave.
pub fn given(date: Date) -> Published {
    Published { date, basis: DateBasis::Given }
}
