//! Using a trained model.

use super::atoms::Atoms;
use super::container::{self, LoadError};
use super::hash::letters;
use super::lemmatiser::{self, Script};
use super::linear::{Layout, Table};
use super::parser::{self, Node};
use super::recogniser::{self, Cue};
use super::tagger::{self, TagSet};
use crate::{Entity, EntityClass, Tree, Upos, Word};
use dragoman_text::{Sentence, Span};
use smol_str::SmolStr;
use std::borrow::Cow;
use std::fmt::Write as _;

/// What a gazetteer knows: that a stretch of words is a name of some kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Index of its first word.
    pub first: usize,
    /// Index of its last word.
    pub last: usize,
    /// What kind of name it is. The numbers are the gazetteer's own; a model learns what they mean from the gazetteer it was trained with.
    pub kind: u8,
}

/// Lists of names, handed in from outside: this crate knows nothing of the world.
pub trait Gazetteer: Sync {
    /// The names found among these words, not overlapping.
    fn find(&self, forms: &[&str]) -> Vec<Known>;
}

/// The analysis of one language: a model that is loaded once and shared between threads.
#[derive(Debug)]
pub struct Analyser {
    bytes: Cow<'static, [u8]>,
    pub(super) description: Description,
    scripts: Vec<Script>,
    feats: Vec<SmolStr>,
    lemma_by_length: usize,
    transitions: Vec<i32>,
    tagger: Layout,
    lemmatiser: Layout,
    exceptions: Layout,
    parser: Layout,
    recogniser: Layout,
}

/// What a model says of itself.
#[derive(Debug, Clone, Default)]
pub(super) struct Description {
    /// ISO 639-1 code.
    pub(super) language: String,
    pub(super) tags: TagSet,
    /// The relations; the first is that to the root.
    pub(super) relations: Vec<SmolStr>,
    /// The classes of entities.
    pub(super) classes: Vec<EntityClass>,
    /// How many scripts the lemmatiser chooses from.
    pub(super) scripts: usize,
}

impl Description {
    pub(super) fn write(&self) -> String {
        let mut text = format!("language {}\nscripts {}\n", self.language, self.scripts);
        for (upos, feats) in &self.tags.tags {
            let _ = writeln!(text, "tag {} {feats}", upos.name());
        }
        for relation in &self.relations {
            let _ = writeln!(text, "relation {relation}");
        }
        for class in &self.classes {
            let _ = writeln!(text, "class {}", class.label());
        }
        text
    }

    fn read(text: &str) -> Option<Self> {
        let mut description = Self::default();
        let mut tags = Vec::new();
        for line in text.lines() {
            let (kind, value) = line.split_once(' ')?;
            match kind {
                "language" => value.clone_into(&mut description.language),
                "scripts" => description.scripts = value.parse().ok()?,
                "tag" => {
                    let (upos, feats) = value.split_once(' ')?;
                    tags.push((Upos::from_name(upos)?, feats.to_owned()));
                }
                "relation" => description.relations.push(value.into()),
                "class" => description.classes.push(EntityClass::from_label(value)?),
                _ => return None,
            }
        }
        description.tags = TagSet::new(tags);
        (!description.relations.is_empty()).then_some(description)
    }
}

/// A word with what has been found out about it on the way to a tree.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) atoms: Atoms,
    pub(super) tag: u16,
    pub(super) lemma: SmolStr,
}

impl Analyser {
    /// Loads a model. It is read in place: loading takes little more than passing over the bytes once.
    ///
    /// # Errors
    /// The bytes are no model, one of another version, or damaged.
    pub fn load(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, LoadError> {
        let bytes = bytes.into();
        let [description, tagger, scripts, lemmatiser, exceptions, parser, recogniser] = container::read(&bytes)?;
        let text = |range: std::ops::Range<usize>, name| {
            bytes.get(range).and_then(|bytes| std::str::from_utf8(bytes).ok()).ok_or(LoadError::Section(name))
        };
        let table = |range, name| Layout::read(&bytes, range).ok_or(LoadError::Section(name));
        let description = Description::read(text(description, "description")?).ok_or(LoadError::Section("description"))?;
        let scripts: Option<Vec<Script>> = text(scripts, "scripts")?.lines().map(Script::read).collect();
        let scripts = scripts.ok_or(LoadError::Section("scripts"))?;
        let (tagger, lemmatiser) = (table(tagger, "tagger")?, table(lemmatiser, "lemmatiser")?);
        let (exceptions, parser) = (table(exceptions, "exceptions")?, table(parser, "parser")?);
        let recogniser = table(recogniser, "recogniser")?;
        let labels = 2 * description.classes.len() + 1;
        let transitions = recogniser::transitions(&recogniser.table(&bytes), labels);
        let feats = description.tags.tags.iter().map(|(_, feats)| feats.into()).collect();
        let lemma_by_length = description.scripts.min(scripts.len());
        Ok(Self {
            bytes,
            description,
            scripts,
            feats,
            lemma_by_length,
            transitions,
            tagger,
            lemmatiser,
            exceptions,
            parser,
            recogniser,
        })
    }

    /// ISO 639-1 code of the language it analyses.
    pub fn language(&self) -> &str {
        &self.description.language
    }

    /// Analyses a sentence.
    pub fn analyse(&self, sentence: &Sentence) -> Tree {
        self.analyse_with(sentence, None)
    }

    /// Analyses a sentence with the help of a gazetteer.
    pub fn analyse_with(&self, sentence: &Sentence, gazetteer: Option<&dyn Gazetteer>) -> Tree {
        let forms: Vec<&str> = sentence.tokens.iter().map(|token| token.form.as_str()).collect();
        let mut tree = self.analyse_words(&forms, gazetteer);
        for (word, token) in tree.words.iter_mut().zip(&sentence.tokens) {
            word.span = token.span;
        }
        tree
    }

    /// Analyses words that are given, as those of a treebank. Their spans count the bytes of the words joined by blanks.
    pub fn analyse_words(&self, forms: &[&str], gazetteer: Option<&dyn Gazetteer>) -> Tree {
        let steps = self.tag_and_lemmatise(forms);
        let nodes: Vec<Node> = steps.iter().map(|step| self.node(step)).collect();
        let arcs =
            parser::parse(&self.table(&self.parser), self.description.relations.len(), &nodes, &mut parser::Scratch::default());
        let cues = self.cues(&steps, forms, gazetteer);
        let labels = 2 * self.description.classes.len() + 1;
        let found = recogniser::label(
            &self.table(&self.recogniser),
            labels,
            &self.transitions,
            &cues,
            0,
            &mut recogniser::Scratch::default(),
        );
        let entities = recogniser::stretches(&found).into_iter().filter_map(|(first, last, class)| {
            let class = *self.description.classes.get(usize::from(class))?;
            Some(Entity { first, last, class })
        });
        let mut start = 0;
        let words = forms.iter().zip(steps).zip(arcs).map(|((form, step), (head, relation))| {
            let span = Span::new(start, start + form.len());
            start = span.end + 1;
            Word {
                form: SmolStr::new(form),
                span,
                lemma: step.lemma,
                upos: self.description.tags.upos(step.tag),
                feats: self.feats.get(usize::from(step.tag)).cloned().unwrap_or_default(),
                head,
                relation: self.description.relations.get(usize::from(relation)).cloned().unwrap_or_default(),
            }
        });
        Tree { words: words.collect(), entities: entities.collect() }
    }

    fn table(&self, layout: &Layout) -> Table<'_> {
        layout.table(&self.bytes)
    }

    /// The tags and lemmas of words.
    pub(super) fn tag_and_lemmatise(&self, forms: &[&str]) -> Vec<Step> {
        let mut buffer = Vec::new();
        let atoms: Vec<Atoms> = forms.iter().map(|form| Atoms::of(form, &mut buffer)).collect();
        let tags = tagger::tag(&self.table(&self.tagger), &self.description.tags, &atoms, &mut tagger::Scratch::default());
        self.lemmatise(forms, &atoms, &tags)
    }

    /// The lemmas of words whose tags are known.
    pub(super) fn lemmatise(&self, forms: &[&str], atoms: &[Atoms], tags: &[u16]) -> Vec<Step> {
        let exceptions = self.table(&self.exceptions);
        let model = self.table(&self.lemmatiser);
        let pool = self.scripts.get(..self.lemma_by_length).unwrap_or_default();
        let words = forms.iter().zip(atoms).zip(tags);
        let step = |((form, &atoms), &tag): ((&&str, &Atoms), &u16)| {
            let known =
                exceptions.only(lemmatiser::key(form, tag)).or_else(|| exceptions.only(lemmatiser::folded_key(form, tag)));
            let lemma = known.and_then(|script| self.scripts.get(usize::from(script))).and_then(|script| script.apply(form));
            let upos = self.description.tags.upos(tag) as u64;
            let lemma = lemma.unwrap_or_else(|| lemmatiser::lemma(&model, pool, form, tag, upos));
            Step { atoms, tag, lemma: lemma.into() }
        };
        words.map(step).collect()
    }

    /// What the parser sees of a word.
    pub(super) fn node(&self, step: &Step) -> Node {
        let pos = self.description.tags.upos(step.tag) as u64 + 1;
        Node { word: step.atoms.word, lemma: lemma_hash(&step.lemma), pos, tag: u64::from(step.tag) + 1 }
    }

    /// What the recogniser sees of words.
    pub(super) fn cues(&self, steps: &[Step], forms: &[&str], gazetteer: Option<&dyn Gazetteer>) -> Vec<Cue> {
        let mut cues: Vec<Cue> = steps
            .iter()
            .map(|step| Cue {
                atoms: step.atoms,
                lemma: lemma_hash(&step.lemma),
                pos: self.description.tags.upos(step.tag) as u64 + 1,
                known: 0,
            })
            .collect();
        for known in gazetteer.map(|gazetteer| gazetteer.find(forms)).unwrap_or_default() {
            for at in known.first..=known.last {
                if let Some(cue) = cues.get_mut(at) {
                    cue.known = 2 * u64::from(known.kind) + 1 + u64::from(at == known.first);
                }
            }
        }
        cues
    }
}

/// Capitals count for nothing here: a headline has its verbs in capitals too.
fn lemma_hash(lemma: &str) -> u64 {
    letters(lemma.chars().flat_map(char::to_lowercase))
}
