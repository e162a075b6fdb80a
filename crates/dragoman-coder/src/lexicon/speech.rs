//! Words of saying and of naming a source, read from `speech.txt`.

use std::collections::BTreeMap;

use dragoman_text::fold;
use rustc_hash::FxHashSet as HashSet;

use super::{LexiconError, reader};

/// What a word of `speech.txt` is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SpeechClass {
    /// Verbs of saying.
    Verb,
    /// Nouns of saying: statement, communiqué.
    Noun,
    /// What introduces a source: according to, potrivit.
    SourceIntroducer,
    /// Verbs by which a source passes something on: report, quote, write.
    CitingVerb,
    /// Common nouns that are sources by themselves: sources, officials, media.
    SourceNoun,
    /// Verbs that name something in a bad word: call, brand, describe.
    NegativeNaming,
    /// Papers that speak for those who issue them: statement, communiqué.
    Communique,
}

impl SpeechClass {
    const NAMES: [(&'static str, Self); 7] = [
        ("verb", Self::Verb),
        ("noun", Self::Noun),
        ("source-introducer", Self::SourceIntroducer),
        ("citing-verb", Self::CitingVerb),
        ("source-noun", Self::SourceNoun),
        ("negative-naming", Self::NegativeNaming),
        ("communique", Self::Communique),
    ];
}

/// The words of saying of a language.
#[derive(Debug, Clone, Default)]
pub struct Speech {
    words: BTreeMap<SpeechClass, HashSet<String>>,
    phrases: BTreeMap<SpeechClass, Vec<Vec<String>>>,
}

impl Speech {
    pub(super) fn load(file: &str, text: &str) -> Result<Self, Vec<LexiconError>> {
        let (mut speech, mut errors) = (Self::default(), Vec::new());
        for (line, content) in reader::lines(text) {
            let class = content.split_once(':').and_then(|(key, words)| {
                SpeechClass::NAMES.iter().find(|(name, _)| *name == key.trim()).map(|(_, class)| (*class, words))
            });
            let Some((class, words)) = class else {
                let names: Vec<&str> = SpeechClass::NAMES.iter().map(|(name, _)| *name).collect();
                let hint = format!("write `key: word, word` with one of {}", names.join(", "));
                errors.push(LexiconError::new(file, line, "no key of a speech file", hint));
                continue;
            };
            for phrase in words.split(',').map(fold).filter(|phrase| !phrase.trim().is_empty()) {
                let words: Vec<String> = phrase.split_whitespace().map(str::to_owned).collect();
                speech.words.entry(class).or_default().insert(words.join(" "));
                if words.len() > 1 {
                    speech.phrases.entry(class).or_default().push(words);
                }
            }
        }
        if errors.is_empty() { Ok(speech) } else { Err(errors) }
    }

    /// Adds the words of another list.
    pub(super) fn add(&mut self, more: Self) {
        for (class, words) in more.words {
            self.words.entry(class).or_default().extend(words);
        }
        for (class, phrases) in more.phrases {
            self.phrases.entry(class).or_default().extend(phrases);
        }
    }

    /// Whether a folded lemma, or a phrase of several words, belongs to a class.
    pub fn is(&self, class: SpeechClass, lemma: &str) -> bool {
        self.words.get(&class).is_some_and(|words| words.contains(lemma))
    }

    /// The phrases of several words of a class.
    pub fn phrases(&self, class: SpeechClass) -> &[Vec<String>] {
        self.phrases.get(&class).map_or(&[], Vec::as_slice)
    }
}
