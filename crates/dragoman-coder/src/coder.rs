//! The coder: a document that has been read and analysed → a coded document.

use std::collections::BTreeMap;

use dragoman_plover::{ClutterRecord, CodedDocument, Date, DateBasis, Event, MetadataRecord, Published};
use dragoman_syntax::Tree;
use dragoman_text::{BlockKind, Document, Language};
use dragoman_world::World;

use crate::attribution::{self, Heard};
use crate::grammar::Grammar;
use crate::lexicon::{Composition, Lexicon, LexiconError};
use crate::memory::Memory;
use crate::merge::{self, Told};
use crate::resolve::Resolver;
use crate::sentence::{self, Telling};

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
        coded.published = input.published;
        let Some(lexicon) = self.lexicons.get(&document.language) else { return coded };
        let date = coded.published.map(|published| published.date);
        let day = date.map(|date| (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs()));
        let mut memory = Memory::default();
        let mut tellings = Vec::new();
        let mut heard = Vec::new();
        for (block, trees) in document.blocks.iter().zip(input.trees) {
            let mut said = Vec::new();
            for (sentence, tree) in block.sentences.iter().zip(trees) {
                let number = coded.sentences.len();
                coded.sentences.push(sentence.span);
                let grammar = Grammar::new(tree, document.language);
                let resolver = Resolver::new(&grammar, lexicon, &self.world, day, &memory);
                let found = sentence::code(number, &grammar, &resolver, lexicon, &self.composition);
                tellings.extend(found.tellings);
                said.push(attribution::said(&grammar, &resolver, lexicon));
                let mut next = memory.clone();
                sentence::remember(&grammar, &resolver, &mut next);
                memory = next;
            }
            if !said.is_empty() {
                heard.push(Heard { span: block.span, said });
            }
        }
        coded.quotes = attribution::quotes(&heard, &document.text);
        let sources = heard.iter().flat_map(|block| &block.said).flat_map(|said| said.sources.iter().cloned()).collect();
        coded.sources = attribution::unite(sources, &document.text);
        coded.events = merge::merge(tellings, |_| None).iter().map(|told| event(told, lexicon)).collect();
        merge::number(&mut coded.events);
        coded
    }
}

fn event(told: &Told, lexicon: &Lexicon) -> Event {
    let best: &Telling = told.best();
    let actors = merge::united(told, |telling| &telling.actors, &best.recipients);
    let recipients = merge::united(told, |telling| &telling.recipients, &actors);
    let mut mentions: Vec<_> = told.tellings.iter().map(|telling| telling.trigger).collect();
    mentions.sort_by_key(|mention| mention.span);
    Event {
        id: String::new(),
        coding: best.coding,
        contexts: best.contexts.clone(),
        status: best.status,
        trigger: best.trigger,
        actors: actors.iter().map(crate::actor::Actor::participant).collect(),
        recipients: recipients.iter().map(crate::actor::Actor::participant).collect(),
        date: None,
        place: None,
        attribution: Vec::new(),
        mentions,
        rule: format!("{}/{} {}", lexicon.language.code(), best.rule, env!("CARGO_PKG_VERSION")),
        confidence: best.confidence,
        explanation: best.why.clone(),
    }
}

/// Reads `lexicon/` as it stands on disk or in the binary: `composition.txt` and a folder a language.
///
/// # Errors
/// All mistakes of all files.
pub fn load_lexicons<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<(Vec<Lexicon>, Composition), Vec<LexiconError>> {
    let mut by_language: BTreeMap<Language, Vec<(&str, &str)>> = BTreeMap::new();
    let (mut composition, mut errors) = (None, Vec::new());
    for (path, text) in files {
        let mut parts = path.rsplit('/').collect::<Vec<_>>();
        parts.reverse();
        let language = parts.iter().rev().skip(1).find_map(|part| Language::from_code(part));
        match (language, parts.last().copied()) {
            (Some(language), _) => by_language.entry(language).or_default().push((path, text)),
            (None, Some("composition.txt")) => match Composition::load(path, text) {
                Ok(table) => composition = Some(table),
                Err(found) => errors.extend(found),
            },
            (None, Some("README.md")) => {}
            (None, _) => {
                errors.push(LexiconError::new(path, 1, "a file of no language", "put it into the folder of its language"))
            }
        }
    }
    let mut lexicons = Vec::new();
    for (language, files) in by_language {
        match Lexicon::load(language, files) {
            Ok(lexicon) => lexicons.push(lexicon),
            Err(found) => errors.extend(found),
        }
    }
    if composition.is_none() && errors.is_empty() {
        errors.push(LexiconError::new(
            "composition.txt",
            1,
            "the table of compositions is missing",
            "restore lexicon/composition.txt",
        ));
    }
    match composition {
        Some(composition) if errors.is_empty() => Ok((lexicons, composition)),
        _ => Err(errors),
    }
}

/// A day that the user gave.
pub fn given(date: Date) -> Published {
    Published { date, basis: DateBasis::Given }
}
