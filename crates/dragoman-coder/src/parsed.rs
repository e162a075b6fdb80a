//! A document's sentences with what is read from each of them once: the sound tree, times, names.

use std::borrow::Cow;

use dragoman_syntax::{Tree, Upos, Word};
use dragoman_text::{Block, Document, Language, Sentence};
use dragoman_world::{EntryId, Hit, Kind, WordForm, World};

use crate::grammar::{self, Grammar};
use crate::lexicon::Lexicon;
use crate::resolve;
use crate::senses::{self, Sense};
use crate::time::{self, Expression};

/// A tree that can be, and what its words name.
pub(crate) struct Sound<'a> {
    tree: Cow<'a, Tree>,
    names: Vec<Hit>,
}

/// A sentence of the report with what is read from its tree once.
pub(crate) struct Parsed<'a> {
    pub(crate) block: &'a Block,
    pub(crate) sentence: &'a Sentence,
    pub(crate) grammar: Grammar<'a>,
    pub(crate) expressions: Vec<Expression>,
    /// What its words can name.
    pub(crate) hits: Vec<Hit>,
    /// The towns that only the gazetteer has.
    pub(crate) senses: Vec<Sense>,
}

impl Parsed<'_> {
    /// Whether it is no sentence but the place and day from which the report was sent.
    pub(crate) fn is_dateline(&self, text: &str) -> bool {
        /// More words no line of place and day has.
        const WORDS: usize = 8;
        let line = self.sentence.span.of(text).trim_end();
        let short = self.grammar.len() <= WORDS && self.sentence.span == self.block.span && !self.expressions.is_empty();
        let verb = || (0..self.grammar.len()).any(|word| matches!(self.grammar.upos(word), Upos::Verb | Upos::Aux));
        line.ends_with(['-', '–', '—']) || (short && line.ends_with(|c: char| c.is_ascii_digit()) && !verb())
    }
}

/// The trees of each block's sentences, repaired where they cannot be, with what their words name.
pub(crate) fn sound<'a>(document: &Document, trees: &'a [Vec<Tree>], lexicon: &Lexicon, world: &World) -> Vec<Vec<Sound<'a>>> {
    let one = |tree: &'a Tree| {
        let names = names(tree, document.language, world);
        let people: Vec<(usize, usize)> = names
            .iter()
            .filter(|hit| !hit.partial)
            .filter(|hit| {
                // Romanian names are as often words of the language.
                let proper = document.language == Language::English && is_proper(tree, hit, world);
                proper || hit.entries.iter().any(|&id| is_whole(world, id, hit.last > hit.first))
            })
            .map(|hit| (hit.first, hit.last))
            .collect();
        Sound { tree: grammar::sound(tree, &people, lexicon), names }
    };
    trees.iter().map(|trees| trees.iter().map(one).collect()).collect()
}

fn names(tree: &Tree, language: Language, world: &World) -> Vec<Hit> {
    let words: Vec<WordForm<'_>> = tree.words.iter().map(|word| WordForm { form: &word.form, lemma: &word.lemma }).collect();
    world.find(language, &words)
}

/// Whether a name is one phrase whatever the parser made of it: of a person or state, or of a place in several words ("Dar es
/// Salaam"). A single word that names a place is often an ordinary word too.
fn is_whole(world: &World, id: EntryId, several: bool) -> bool {
    world.entry(id).is_some_and(|entry| match entry.kind {
        Kind::Person | Kind::Country(_) | Kind::Capital => true,
        Kind::Place(_) => several,
        _ => false,
    })
}

/// Whether the words are the proper name of an organisation, each with a capital: in "the Kenyan and US military" the last is none.
fn is_proper(tree: &Tree, hit: &Hit, world: &World) -> bool {
    let organisation = |&id: &EntryId| world.entry(id).is_some_and(|entry| matches!(entry.kind, Kind::Organisation(_)));
    let capital = |word: &Word| word.form.chars().next().is_some_and(char::is_uppercase);
    hit.entries.iter().any(organisation) && tree.words.iter().take(hit.last + 1).skip(hit.first).all(capital)
}

/// The sentences of a document in order, each with its tree.
pub(crate) fn parse<'a>(
    document: &'a Document,
    sound: &'a [Vec<Sound<'_>>],
    lexicon: &'a Lexicon,
    world: &World,
) -> Vec<Parsed<'a>> {
    let blocks = document.blocks.iter().zip(sound);
    let sentences = blocks
        .flat_map(|(block, trees)| block.sentences.iter().zip(trees).map(move |(sentence, sound)| (block, sentence, sound)));
    let mut parsed: Vec<Parsed<'_>> = sentences
        .map(|(block, sentence, sound)| {
            let grammar = Grammar::new(&sound.tree, document.language, lexicon);
            let expressions = time::expressions(&grammar, &lexicon.time);
            let hits = resolve::hits(&grammar, lexicon, world, &sound.names);
            Parsed { block, sentence, grammar, expressions, hits, senses: Vec::new() }
        })
        .collect();
    senses::settle(&mut parsed, world);
    parsed
}
