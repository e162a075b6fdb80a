//! The word lists of a language, as text files that are built in.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use thiserror::Error;

use crate::Language;

/// Why a built-in file can be taken as read: one that is not would silently read news as if it were empty.
pub(crate) const READ: &str = "the embedded file is read by a test of this crate";

/// A word list or pattern file that does not keep to its form.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}:{line}: {problem}; {hint}")]
pub struct DataError {
    /// The file, below the crate's `data` folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
    /// What to do about it.
    pub hint: String,
}

/// Words under keys: every line is `key: word word …`; blank lines and lines that begin with `#` are skipped.
///
/// A key may have several lines. A word with spaces does not exist here, so nothing needs to be quoted.
#[derive(Debug, Default)]
struct Lists(HashMap<&'static str, Vec<&'static str>>);

impl Lists {
    fn parse(file: &str, source: &'static str, keys: &[&'static str]) -> Result<Self, DataError> {
        let mut lists: HashMap<&'static str, Vec<&'static str>> = HashMap::new();
        for (number, line) in source.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let error = |problem: String, hint: String| DataError { file: file.to_owned(), line: number + 1, problem, hint };
            let Some((key, words)) = line.split_once(':') else {
                return Err(error("no key".to_owned(), "write \"key: word word …\"".to_owned()));
            };
            let Some(&key) = keys.iter().find(|&&known| known == key.trim()) else {
                return Err(error(format!("unknown key \"{}\"", key.trim()), format!("the keys are {}", keys.join(", "))));
            };
            let entry = lists.entry(key).or_default();
            for word in words.split_whitespace() {
                if entry.contains(&word) {
                    return Err(error(format!("\"{word}\" stands twice under \"{key}\""), "remove one of the two".to_owned()));
                }
                entry.push(word);
            }
        }
        Ok(Self(lists))
    }

    fn list(&self, key: &str) -> Vec<&'static str> {
        self.0.get(key).cloned().unwrap_or_default()
    }

    fn set(&self, key: &str) -> HashSet<&'static str> {
        self.list(key).into_iter().collect()
    }
}

/// What sentence and word splitting know of a language's words.
#[derive(Debug, Default)]
pub(crate) struct Words {
    /// Abbreviations after which the sentence always goes on (`dr.`, `Mr.`), in small letters.
    pub(crate) before: HashSet<&'static str>,
    /// The same, only with a capital letter (`Gen.`), in small letters.
    pub(crate) capital: HashSet<&'static str>,
    /// The same, only before a figure (`art.`).
    pub(crate) number: HashSet<&'static str>,
    /// Abbreviations that may end a sentence (`etc.`), in small letters.
    pub(crate) either: HashSet<&'static str>,
    /// Words that, with a capital, begin a sentence after such an abbreviation.
    pub(crate) starters: HashSet<&'static str>,
    /// Words with which a letter begins ("dear"), in small letters.
    pub(crate) greetings: HashSet<&'static str>,
    /// Words of closing formulas ("best regards"), in small letters.
    pub(crate) closings: HashSet<&'static str>,
    /// Faces made of marks.
    pub(crate) faces: HashSet<&'static str>,
    /// Words that keep their hyphen before an auxiliary (`s-`, `le-`), without the hyphen.
    pub(crate) proclitics: HashSet<&'static str>,
    /// Words that keep their hyphen before any word (`într-`).
    pub(crate) forward: HashSet<&'static str>,
    /// Verb forms that follow a proclitic.
    pub(crate) auxiliaries: HashSet<&'static str>,
    /// Words that follow `de-`.
    pub(crate) after_de: HashSet<&'static str>,
    /// Words that follow a verb or particle with a hyphen before them (`-l`), without the hyphen.
    pub(crate) enclitics: HashSet<&'static str>,
    /// Words that take an enclitic when both are in capitals.
    pub(crate) particles: HashSet<&'static str>,
    /// Endings that names, acronyms and foreign words take after a hyphen (`-ul`).
    pub(crate) endings: HashSet<&'static str>,
    /// Endings that only acronyms and figures take.
    pub(crate) acronym_endings: HashSet<&'static str>,
    /// Words with hyphen, slash or other marks that are never split.
    pub(crate) keep: HashSet<&'static str>,
    /// Words that stay joined to the next one by their hyphen (`anti-`), without the hyphen.
    pub(crate) prefixes: HashSet<&'static str>,
    /// Units that are split off a figure (`pm`).
    pub(crate) units: HashSet<&'static str>,
    /// Words written together, and the places where they come apart: `can|not`.
    pub(crate) joined: HashMap<String, Vec<&'static str>>,
}

impl Words {
    fn parse(language: Language) -> Result<Self, DataError> {
        const SENTENCES: [&str; 8] = ["before", "capital", "number", "either", "starter", "greeting", "closing", "face"];
        const WORDS: [&str; 12] = [
            "proclitic",
            "forward",
            "auxiliary",
            "after-de",
            "enclitic",
            "particle",
            "ending",
            "acronym-ending",
            "keep",
            "prefix",
            "unit",
            "joined",
        ];
        let code = language.code();
        let (sentences, words) = match language {
            Language::English => (include_str!("../data/en/sentences.txt"), include_str!("../data/en/words.txt")),
            Language::Romanian => (include_str!("../data/ro/sentences.txt"), include_str!("../data/ro/words.txt")),
        };
        let sentences = Lists::parse(&format!("{code}/sentences.txt"), sentences, &SENTENCES)?;
        let words = Lists::parse(&format!("{code}/words.txt"), words, &WORDS)?;
        let joined = words.list("joined").into_iter().map(|word| (word.replace('|', ""), word.split('|').collect())).collect();
        Ok(Self {
            before: sentences.set("before"),
            capital: sentences.set("capital"),
            number: sentences.set("number"),
            either: sentences.set("either"),
            starters: sentences.set("starter"),
            greetings: sentences.set("greeting"),
            closings: sentences.set("closing"),
            faces: sentences.set("face"),
            proclitics: words.set("proclitic"),
            forward: words.set("forward"),
            auxiliaries: words.set("auxiliary"),
            after_de: words.set("after-de"),
            enclitics: words.set("enclitic"),
            particles: words.set("particle"),
            endings: words.set("ending"),
            acronym_endings: words.set("acronym-ending"),
            keep: words.set("keep"),
            prefixes: words.set("prefix"),
            units: words.set("unit"),
            joined,
        })
    }

    /// The word lists of the language.
    ///
    /// A built-in file that breaks the form would leave the lists empty; the test below sees to it that none does.
    pub(crate) fn of(language: Language) -> &'static Self {
        static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::parse(Language::English).expect(READ));
        static ROMANIAN: LazyLock<Words> = LazyLock::new(|| Words::parse(Language::Romanian).expect(READ));
        match language {
            Language::English => &ENGLISH,
            Language::Romanian => &ROMANIAN,
        }
    }
}

/// Names of months and days and the other words of date lines, folded.
#[derive(Debug, Default)]
pub(crate) struct Calendar {
    pub(crate) months: HashSet<&'static str>,
    pub(crate) weekdays: HashSet<&'static str>,
    pub(crate) zones: HashSet<&'static str>,
    pub(crate) fillers: HashSet<&'static str>,
    pub(crate) relatives: HashSet<&'static str>,
}

impl Calendar {
    fn parse(language: Language) -> Result<Self, DataError> {
        let source = match language {
            Language::English => include_str!("../data/en/calendar.txt"),
            Language::Romanian => include_str!("../data/ro/calendar.txt"),
        };
        let keys = ["month", "weekday", "zone", "filler", "relative"];
        let lists = Lists::parse(&format!("{}/calendar.txt", language.code()), source, &keys)?;
        Ok(Self {
            months: lists.set("month"),
            weekdays: lists.set("weekday"),
            zones: lists.set("zone"),
            fillers: lists.set("filler"),
            relatives: lists.set("relative"),
        })
    }

    /// The calendar words of the language; see [`Words::of`].
    pub(crate) fn of(language: Language) -> &'static Self {
        static ENGLISH: LazyLock<Calendar> = LazyLock::new(|| Calendar::parse(Language::English).expect(READ));
        static ROMANIAN: LazyLock<Calendar> = LazyLock::new(|| Calendar::parse(Language::Romanian).expect(READ));
        match language {
            Language::English => &ENGLISH,
            Language::Romanian => &ROMANIAN,
        }
    }
}

/// What the î-orthography needs to know.
#[derive(Debug, Default)]
pub(crate) struct Orthography {
    /// Words whose modern form is more than î → â, as `old|new`.
    pub(crate) irregular: HashMap<&'static str, &'static str>,
    /// Prefixes after which a stem keeps its first î.
    pub(crate) prefixes: HashSet<&'static str>,
    /// Common words that are modernised with a capital too.
    pub(crate) common: HashSet<&'static str>,
    /// Stems for which the same holds for every word that begins so.
    pub(crate) stems: Vec<&'static str>,
}

impl Orthography {
    fn parse() -> Result<Self, DataError> {
        let keys = ["irregular", "prefix", "common", "stem"];
        let lists = Lists::parse("ro/orthography.txt", include_str!("../data/ro/orthography.txt"), &keys)?;
        Ok(Self {
            irregular: lists.list("irregular").into_iter().filter_map(|pair| pair.split_once('|')).collect(),
            prefixes: lists.set("prefix"),
            common: lists.set("common"),
            stems: lists.list("stem"),
        })
    }

    /// The lists of `ro/orthography.txt`; see [`Words::of`].
    pub(crate) fn romanian() -> &'static Self {
        static LISTS: LazyLock<Orthography> = LazyLock::new(|| Orthography::parse().expect(READ));
        &LISTS
    }
}

/// What shows a language in a short text, folded.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    /// Function words.
    pub(crate) words: HashSet<&'static str>,
    /// Endings of longer words.
    pub(crate) endings: Vec<&'static str>,
}

impl Evidence {
    fn parse(language: Language) -> Result<Self, DataError> {
        let source = match language {
            Language::English => include_str!("../data/en/function-words.txt"),
            Language::Romanian => include_str!("../data/ro/function-words.txt"),
        };
        let lists = Lists::parse(&format!("{}/function-words.txt", language.code()), source, &["word", "ending"])?;
        Ok(Self { words: lists.set("word"), endings: lists.list("ending") })
    }

    /// The evidence for the language; see [`Words::of`].
    pub(crate) fn of(language: Language) -> &'static Self {
        static ENGLISH: LazyLock<Evidence> = LazyLock::new(|| Evidence::parse(Language::English).expect(READ));
        static ROMANIAN: LazyLock<Evidence> = LazyLock::new(|| Evidence::parse(Language::Romanian).expect(READ));
        match language {
            Language::English => &ENGLISH,
            Language::Romanian => &ROMANIAN,
        }
    }

    /// How much a folded word speaks for the language: 2 for a function word, 1 for an ending.
    pub(crate) fn weigh(&self, word: &str) -> usize {
        if self.words.contains(word) {
            return 2;
        }
        usize::from(word.len() > 4 && self.endings.iter().any(|ending| word.ends_with(ending)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, Evidence, Lists, Orthography, Words};
    use crate::{Language, fold};

    #[test]
    fn every_built_in_list_loads() {
        for language in Language::ALL {
            let words = Words::parse(language).unwrap();
            assert!(words.before.len() > 20 && words.starters.len() > 20, "{language:?}");
            let calendar = Calendar::parse(language).unwrap();
            assert!(calendar.months.len() >= 12 && calendar.weekdays.len() >= 7, "{language:?}");
            let function = Evidence::parse(language).unwrap().words;
            assert!(function.len() > 30, "{language:?}");
            for word in function.iter().chain(&calendar.months).chain(&calendar.fillers) {
                assert_eq!(fold(word), **word, "words that are compared folded must be written so");
            }
        }
        let orthography = Orthography::parse().unwrap();
        assert_eq!(orthography.irregular.get("sînt"), Some(&"sunt"));
    }

    #[test]
    fn a_broken_list_says_where_and_what_to_do() {
        let error = Lists::parse("ro/x.txt", "# head\nword: a b\n\nwrod: c\n", &["word"]).unwrap_err();
        assert_eq!(error.to_string(), "ro/x.txt:4: unknown key \"wrod\"; the keys are word");
        let error = Lists::parse("ro/x.txt", "word: a a\n", &["word"]).unwrap_err();
        assert_eq!(error.to_string(), "ro/x.txt:1: \"a\" stands twice under \"word\"; remove one of the two");
        let error = Lists::parse("ro/x.txt", "a b\n", &["word"]).unwrap_err();
        assert_eq!(error.to_string(), "ro/x.txt:1: no key; write \"key: word word …\"");
    }
}
