//! The patterns by which lines are known, and the reader of their files.
//!
//! # Form of `clutter.txt`
//! Every line is `kind: pattern`, `yes: line` or `no: line`; blank lines and lines that begin with `#` are skipped. A
//! pattern is compared with a whole line, word by word, without regard to case and diacritics:
//!
//! | in a pattern | stands for |
//! | --- | --- |
//! | `*` | any words, also none |
//! | `foto*` | a word that begins so; `*foto` one that ends so |
//! | `a/b/c` | one of these words; `\/` is a slash of the line; `a/b:` is `a:` or `b:` |
//! | `<name>` | one to six words with capitals, also with "and", commas and initials between them |
//! | `<number>` | a figure |
//!
//! `yes:` gives a line that the pattern above must know as its kind, `no:` one that no pattern of the file may know.
//! Every pattern needs at least one `yes:`.

use std::collections::HashMap;

use crate::data::DataError;
use crate::{BlockKind, ClutterKind, Language, MetadataKind, fold};

/// What a pattern makes of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// The line is that kind of block.
    Kind(BlockKind),
    /// The line announces links, and the lines after it are links too.
    Links,
}

/// The kinds of a pattern file, as they are written there.
fn mark(name: &str) -> Option<Mark> {
    const CLUTTER: [ClutterKind; 12] = [
        ClutterKind::Player,
        ClutterKind::Caption,
        ClutterKind::Link,
        ClutterKind::Share,
        ClutterKind::Byline,
        ClutterKind::Cookie,
        ClutterKind::Navigation,
        ClutterKind::Tags,
        ClutterKind::Subscribe,
        ClutterKind::Comments,
        ClutterKind::Legal,
        ClutterKind::Advertisement,
    ];
    match name {
        "date" => Some(Mark::Kind(BlockKind::Metadata(MetadataKind::Date))),
        "label" => Some(Mark::Kind(BlockKind::Metadata(MetadataKind::Label))),
        "links" => Some(Mark::Links),
        _ => CLUTTER.into_iter().find(|kind| kind.name() == name).map(|kind| Mark::Kind(BlockKind::Clutter(kind))),
    }
}

/// One word of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Any,
    Name,
    Number,
    OneOf(Vec<Glob>),
}

/// A word with or without a star at one end.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Glob {
    Whole(String),
    Begins(String),
    Ends(String),
}

#[derive(Debug)]
struct Pattern {
    parts: Vec<Part>,
    mark: Mark,
}

/// The patterns of a language.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    patterns: Vec<Pattern>,
    /// Patterns by their first word, where that is one certain word; so a line is compared with few of them.
    by_first: HashMap<String, Vec<usize>>,
    others: Vec<usize>,
}

/// A line's word, as written and folded.
#[derive(Debug)]
pub(super) struct Word<'a> {
    pub(super) written: &'a str,
    pub(super) folded: String,
}

/// The words of a line.
pub(super) fn words(line: &str) -> Vec<Word<'_>> {
    line.split_whitespace().map(|written| Word { written, folded: fold(written) }).collect()
}

impl Patterns {
    /// Reads the pattern file of a language.
    pub(super) fn parse(language: Language) -> Result<Self, DataError> {
        let source = match language {
            Language::English => include_str!("../../data/en/clutter.txt"),
            Language::Romanian => include_str!("../../data/ro/clutter.txt"),
        };
        read(&format!("{}/clutter.txt", language.code()), source)
    }

    /// What the line is, if a pattern knows it.
    pub(super) fn find(&self, words: &[Word<'_>]) -> Option<Mark> {
        let first = words.first()?;
        let listed = self.by_first.get(first.folded.as_str()).map(Vec::as_slice).unwrap_or_default();
        listed
            .iter()
            .chain(&self.others)
            .filter_map(|&at| self.patterns.get(at))
            .find(|pattern| matches(&pattern.parts, words))
            .map(|pattern| pattern.mark)
    }

    fn add(&mut self, pattern: Pattern) {
        let at = self.patterns.len();
        match pattern.parts.first() {
            Some(Part::OneOf(globs)) if globs.iter().all(|glob| matches!(glob, Glob::Whole(_))) => {
                for glob in globs {
                    if let Glob::Whole(word) = glob {
                        self.by_first.entry(word.clone()).or_default().push(at);
                    }
                }
            }
            _ => self.others.push(at),
        }
        self.patterns.push(pattern);
    }
}

/// Reads a pattern file and holds it to its own examples.
fn read(file: &str, source: &str) -> Result<Patterns, DataError> {
    let mut patterns = Patterns::default();
    let mut examples: Vec<(usize, &str, Option<Mark>)> = Vec::new();
    let mut current: Option<(usize, Mark)> = None;
    let mut shown = true;
    for (number, line) in source.lines().enumerate() {
        let number = number + 1;
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let error = |line: usize, problem: String, hint: &str| DataError {
            file: file.to_owned(),
            line,
            problem,
            hint: hint.to_owned(),
        };
        let Some((key, rest)) = line.split_once(": ") else {
            return Err(error(number, "no kind".to_owned(), "write \"kind: pattern\""));
        };
        match (key, current) {
            ("yes", Some((_, mark))) => {
                examples.push((number, rest, Some(mark)));
                shown = true;
            }
            ("no", _) => examples.push((number, rest, None)),
            ("yes", None) => {
                return Err(error(number, "an example without a pattern".to_owned(), "write the pattern above it"));
            }
            _ => {
                if let (false, Some((at, _))) = (shown, current) {
                    return Err(error(at, "a pattern without an example".to_owned(), "add a \"yes: line\" below it"));
                }
                let Some(mark) = mark(key) else {
                    return Err(error(
                        number,
                        format!("unknown kind \"{key}\""),
                        "the kinds are those of ClutterKind, date, label and links",
                    ));
                };
                let parts = parts(rest)
                    .ok_or_else(|| error(number, format!("\"{rest}\" is no pattern"), "see the form in classify/pattern.rs"))?;
                patterns.add(Pattern { parts, mark });
                current = Some((number, mark));
                shown = false;
            }
        }
    }
    if let (false, Some((line, _))) = (shown, current) {
        let problem = "a pattern without an example".to_owned();
        return Err(DataError { file: file.to_owned(), line, problem, hint: "add a \"yes: line\" below it".to_owned() });
    }
    for (line, example, mark) in examples {
        let found = patterns.find(&words(example));
        if found != mark {
            let problem = format!("\"{example}\" is found as {found:?}, not as {mark:?}");
            return Err(DataError {
                file: file.to_owned(),
                line,
                problem,
                hint: "correct the pattern or the example".to_owned(),
            });
        }
    }
    Ok(patterns)
}

fn parts(pattern: &str) -> Option<Vec<Part>> {
    let parts: Option<Vec<Part>> = pattern
        .split_whitespace()
        .map(|word| match word {
            "*" => Some(Part::Any),
            "<name>" => Some(Part::Name),
            "<number>" => Some(Part::Number),
            _ if word.starts_with('<') => None,
            "/" => Some(Part::OneOf(vec![Glob::Whole("/".to_owned())])),
            // An escaped slash is one of the line's own.
            _ => alternatives(word).map(Part::OneOf),
        })
        .collect();
    // A pattern of stars alone would know every line.
    parts.filter(|parts| parts.iter().any(|part| *part != Part::Any))
}

/// The alternatives of a word; a colon, comma or full stop after the last belongs to all of them.
fn alternatives(word: &str) -> Option<Vec<Glob>> {
    let word = word.replace("\\/", "\u{1}");
    let mark = if word.contains('/') { word.chars().next_back().filter(|c| matches!(c, ':' | ',' | '.')) } else { None };
    let bare = word.strip_suffix(|c| Some(c) == mark).unwrap_or(&word);
    bare.split('/').map(|word| glob(&word.replace('\u{1}', "/").chars().chain(mark).collect::<String>())).collect()
}

fn glob(word: &str) -> Option<Glob> {
    let folded = fold(word);
    let glob = match (folded.strip_prefix('*'), folded.strip_suffix('*')) {
        (Some(_), Some(_)) => return None,
        (Some(end), None) => Glob::Ends(end.to_owned()),
        (None, Some(begin)) => Glob::Begins(begin.to_owned()),
        (None, None) => Glob::Whole(folded.clone()),
    };
    let bare = folded.trim_matches('*');
    (!bare.is_empty() && !bare.contains('*')).then_some(glob)
}

/// Whether the words are what the parts stand for; lines are short (see [`super::LONGEST`]), so trying is cheap.
fn matches(parts: &[Part], words: &[Word<'_>]) -> bool {
    let Some((part, rest)) = parts.split_first() else { return words.is_empty() };
    let after = |count: usize| words.get(count..).unwrap_or_default();
    match part {
        Part::Any if rest.is_empty() => true,
        Part::Any => (0..=words.len()).any(|count| matches(rest, after(count))),
        Part::Name => (1..=name(words)).rev().any(|count| matches(rest, after(count))),
        Part::Number => words.first().is_some_and(|word| is_number(word.written)) && matches(rest, after(1)),
        Part::OneOf(globs) => {
            words.first().is_some_and(|word| globs.iter().any(|glob| glob.matches(&word.folded))) && matches(rest, after(1))
        }
    }
}

impl Glob {
    fn matches(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => word == whole,
            Self::Begins(begin) => word.starts_with(begin.as_str()),
            Self::Ends(end) => word.ends_with(end.as_str()),
        }
    }
}

/// How many words at the beginning may be names: capitals, with small linking words only between them.
fn name(words: &[Word<'_>]) -> usize {
    let mut count = 0;
    for (at, word) in words.iter().enumerate().take(8) {
        let bare = word.written.trim_matches(|c: char| !c.is_alphanumeric());
        if bare.starts_with(char::is_uppercase) {
            count = at + 1;
        } else if !matches!(
            word.folded.as_str(),
            "and" | "și" | "si" | "de" | "von" | "van" | "al" | "el" | "bin" | "&" | "in" | "for" | "the" | "-" | "–"
        ) {
            break;
        }
    }
    count
}

fn is_number(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| matches!(c, '(' | ')' | '[' | ']' | '+' | ':' | 'k' | 'K'));
    bare.starts_with(|c: char| c.is_ascii_digit())
        && bare.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '\u{a0}'))
}

#[cfg(test)]
mod tests {
    use super::{Mark, Patterns, read, words};
    use crate::{BlockKind, ClutterKind, Language};

    #[test]
    fn every_pattern_file_keeps_its_examples() {
        for language in Language::ALL {
            let patterns = Patterns::parse(language).unwrap_or_else(|error| panic!("{error}"));
            assert!(patterns.patterns.len() > 60, "{language:?}: {}", patterns.patterns.len());
        }
    }

    #[test]
    fn stars_names_and_figures_stand_for_words() {
        let patterns = read("x", "link: citește/citiți și: *\nyes: Citeşte și: Titlu\nbyline: de <name>\nyes: De Ana Pop și Ion Radu\nno: De ce pleacă Ana\ncomments: comentarii <number>\nyes: Comentarii (37)\n").unwrap();
        let link = Some(Mark::Kind(BlockKind::Clutter(ClutterKind::Link)));
        assert_eq!(patterns.find(&words("CITIȚI ȘI: Altceva")), link);
        assert_eq!(patterns.find(&words("Altceva")), None);
    }

    #[test]
    fn a_broken_file_says_where() {
        let message = |source: &str| read("x.txt", source).unwrap_err().to_string();
        assert_eq!(
            message("lnk: a\n"),
            "x.txt:1: unknown kind \"lnk\"; the kinds are those of ClutterKind, date, label and links"
        );
        assert_eq!(
            message("link: a\nlink: b\nyes: b\n"),
            "x.txt:1: a pattern without an example; add a \"yes: line\" below it"
        );
        assert_eq!(message("link: *\nyes: b\n"), "x.txt:1: \"*\" is no pattern; see the form in classify/pattern.rs");
        assert!(message("link: a\nyes: b\n").starts_with("x.txt:2: \"b\" is found as None"));
    }
}
