//! Cue words: a label and the lemmas and phrases that suggest it (modes, contexts).

use dragoman_text::fold;
use rustc_hash::FxHashMap as HashMap;

use super::{LexiconError, reader};

/// Labels by their cue phrases.
#[derive(Debug, Clone, Default)]
pub struct Cues {
    /// By the first folded word of the phrase: the whole phrase and its label.
    by_first: HashMap<String, Vec<(Vec<String>, String)>>,
}

impl Cues {
    pub(super) fn load(file: &str, text: &str, known: impl Fn(&str) -> bool) -> Result<Self, Vec<LexiconError>> {
        let (mut cues, mut errors) = (Self::default(), Vec::new());
        for (line, content) in reader::lines(text) {
            let Some((label, words)) = content.split_once(':') else {
                errors.push(LexiconError::new(file, line, "no colon", "write `label: cue, cue`"));
                continue;
            };
            let label = label.trim();
            if !known(label) {
                errors.push(LexiconError::new(file, line, format!("`{label}` is no PLOVER code"), "see lexicon/README.md"));
            }
            for phrase in words.split(',').map(str::trim).filter(|word| !word.is_empty()) {
                let phrase: Vec<String> = fold(phrase).split_whitespace().map(str::to_owned).collect();
                if let Some(first) = phrase.first() {
                    cues.by_first.entry(first.clone()).or_default().push((phrase, label.to_owned()));
                }
            }
        }
        if errors.is_empty() { Ok(cues) } else { Err(errors) }
    }

    /// Puts other cues before these.
    pub(super) fn put_before(&mut self, first: Self) {
        for (word, mut cues) in first.by_first {
            let known = self.by_first.entry(word).or_default();
            cues.append(known);
            *known = cues;
        }
    }

    /// The labels whose cues stand at a word, given what follows it: `matches(offset, word)` tells whether the word
    /// `offset` places on is `word` by form or lemma.
    pub fn at<'a>(&'a self, words: [&str; 2], matches: impl Fn(usize, &str) -> bool + 'a) -> Vec<&'a str> {
        let mut labels = Vec::new();
        for (number, first) in words.into_iter().enumerate() {
            if number > 0 && words[0] == first {
                continue;
            }
            for (phrase, label) in self.by_first.get(first).into_iter().flatten() {
                if phrase.iter().enumerate().skip(1).all(|(offset, word)| matches(offset, word)) {
                    labels.push(label.as_str());
                }
            }
        }
        labels
    }
}
