//! The lexicon: which words mean which acts, read from text files.
//!
//! The form of the files is described for political scientists in `lexicon/README.md`; this module reads it strictly and
//! reports every mistake with its file and line.

mod case;
mod composition;
mod cues;
mod entry;
mod error;
mod layers;
mod pattern;
mod reader;
mod review;
mod speech;
mod time;

use std::collections::BTreeMap;

use dragoman_plover::EventType;
use dragoman_syntax::Upos;
use dragoman_text::Language;
use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

pub use self::case::{Case, Codes, Expectation};
pub use self::composition::{Composition, Outcome};
pub use self::cues::Cues;
pub use self::entry::{Entry, Meaning, Need, Operator, Side};
pub use self::error::LexiconError;
pub use self::layers::{load_lexicons, load_lexicons_over};
pub use self::pattern::{Demand, Paths, Pattern, Slot, Wanted};
pub use self::review::review;
pub use self::speech::{Speech, SpeechClass};
pub use self::time::{TimeWord, TimeWords, Unit};

/// The part of speech that a pattern's head must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Head {
    /// Verbs, participles included.
    Verb,
    /// Nouns.
    Noun,
    /// Predicate adjectives.
    Adjective,
}

/// Where a pattern stands: the entry and the pattern within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PatternId {
    /// Index into [`Lexicon::entries`].
    pub entry: usize,
    /// Index into [`Entry::patterns`].
    pub pattern: usize,
}

/// Everything the coder knows of one language's predicates.
#[derive(Debug, Clone)]
pub struct Lexicon {
    /// The language it is for.
    pub language: Language,
    /// Events and operators, in the order of their files.
    pub entries: Vec<Entry>,
    /// Named word classes, such as `support`; members are folded lemmas.
    pub classes: BTreeMap<String, Vec<String>>,
    /// Cue words of modes.
    pub modes: Cues,
    /// Cue words of contexts.
    pub contexts: Cues,
    /// Words of saying and of naming a source.
    pub speech: Speech,
    /// Words of time.
    pub time: TimeWords,
    /// Irregular forms that a lemmatiser misses, with their lemmas, both folded.
    pub forms: HashMap<String, String>,
    /// For each part of speech a pattern's head may have, the patterns by the head's lemma.
    index: [HashMap<String, Vec<PatternId>>; 3],
    /// The words of the classes once more, to ask whether one is among them.
    members: HashMap<String, HashSet<String>>,
}

impl Lexicon {
    /// Reads one language's lexicon from its files, each a path (for messages) and its text.
    ///
    /// # Errors
    /// All mistakes at once: a file of unknown purpose, a key or code that does not exist, an entry without a case, an id
    /// given twice, a class that is not defined.
    pub fn load<'a>(
        language: Language,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Vec<LexiconError>> {
        reader::load(language, &[], &files.into_iter().collect::<Vec<_>>())
    }

    /// The patterns whose head may be this folded lemma, those with the most demands first.
    pub fn patterns(&self, head: Head, lemma: &str) -> &[PatternId] {
        self.index[head as usize].get(lemma).map_or(&[], Vec::as_slice)
    }

    /// The entry and pattern of an id.
    pub fn pattern(&self, id: PatternId) -> (&Entry, &Pattern) {
        let entry = &self.entries[id.entry];
        (entry, &entry.patterns[id.pattern])
    }

    /// The lemma of an irregular form of a verb or noun.
    pub(crate) fn lemma_of(&self, form: &str, upos: Upos) -> Option<&str> {
        if !matches!(upos, Upos::Verb | Upos::Noun | Upos::Adj | Upos::Aux) {
            return None;
        }
        self.forms.get(form).map(String::as_str)
    }

    /// Whether a noun means force or coercion against somebody.
    pub(crate) fn is_deed(&self, lemma: &str) -> bool {
        let strikes = |&id: &PatternId| {
            let (entry, pattern) = self.pattern(id);
            // "Rebel attack" makes no deed of "rebel".
            entry
                .coding()
                .filter(|_| pattern.words.len() == 1)
                .is_some_and(|coding| matches!(coding.event(), EventType::Assault | EventType::Coerce))
        };
        self.patterns(Head::Noun, lemma).iter().any(strikes)
    }

    /// Whether a folded lemma belongs to a class; false where the language has no such class.
    pub fn is_in(&self, class: &str, lemma: &str) -> bool {
        self.members.get(class).is_some_and(|words| words.contains(lemma))
    }

    /// Whether a noun, by its folded lemma, names violence where nothing beside it says otherwise.
    pub(crate) fn is_violence(&self, noun: &str) -> bool {
        let plain = |id: &&PatternId| {
            let (_, pattern) = self.pattern(**id);
            pattern.words.len() == 1 && pattern.demands.iter().all(|demand| demand.excluded)
        };
        let meaning = self.patterns(Head::Noun, noun).iter().find(plain).map(|&id| self.pattern(id).0.meaning);
        matches!(meaning, Some(Meaning::Event(coding)) if coding.event() == EventType::Assault)
    }

    /// Whether a Romanian noun names violence done to whoever stands in its genitive: "uciderea ministrului", not "atacul rebelilor".
    pub(crate) fn is_objective_deed(&self, noun: &str) -> bool {
        noun.ends_with("re") && self.is_violence(noun)
    }
}
