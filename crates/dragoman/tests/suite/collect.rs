//! Reading the suite: files of named cases, a text and what must come out of it.
//!
//! ```text
//! What the file is about, for people; up to the first case.
//!
//! --- name-of-the-case
//! One or several paragraphs of news.
//! => ASSAULT RUS.MIL > UKR
//! => CONSULT CHN+IND > - (historical)
//! => says Olena Bondar to reporters: we will not yield
//! => source Fjord News
//! ```
//!
//! `=> nothing` alone means that no event may come out. Who says what and sources are compared only where a case speaks of them, but
//! then all of them: one more fails. `=> says nothing` and `=> source nothing` mean that none may come out; an `…` stands for the rest.
//! `--- name (gap)` marks what Dragoman cannot do yet: it must fail, and is reported when it no longer does.

use std::path::Path;

use dragoman_coder::Expectation;

/// The longest text of a case, in characters: a case shows one thing.
const LONGEST: usize = 1200;

/// A text with what must come out.
pub struct Case {
    /// Language, file and name: `en/passive/agentless`.
    pub name: String,
    /// Where it stands.
    pub place: String,
    /// Whether it is known to fail.
    pub gap: bool,
    /// The news.
    pub text: String,
    /// The events, each with its status where the case names one.
    pub events: Vec<(Expectation, Option<String>)>,
    /// Who says what, where the case speaks of it.
    pub says: Option<Vec<Saying>>,
    /// Sources, where the case speaks of them.
    pub sources: Option<Vec<String>>,
    /// Whether `=> nothing` stands there.
    pub nothing: bool,
}

/// What somebody must be found to say.
pub struct Saying {
    /// The name or words of the speaker; `-` for nobody known.
    pub speaker: String,
    /// The name or words of whom it is said to, where the case tells; `-` for nobody.
    pub addressee: Option<String>,
    /// The words; `…` at their end stands for the rest.
    pub words: String,
}

/// Reads the cases of one file; the mistakes in it are told with their lines.
pub fn read(language: &str, path: &Path, text: &str, mistakes: &mut Vec<String>) -> Vec<Case> {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let mut cases: Vec<Case> = Vec::new();
    for (line, row) in (1..).zip(text.lines()) {
        let place = format!("{}:{line}", path.display());
        if let Some(name) = row.strip_prefix("--- ") {
            let (name, gap) = name.strip_suffix(" (gap)").map_or((name, false), |name| (name, true));
            if !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
                mistakes.push(format!("{place}: `{name}` is no name; use small letters, digits and hyphens"));
            }
            cases.push(Case {
                name: format!("{language}/{stem}/{name}"),
                place,
                gap,
                text: String::new(),
                events: Vec::new(),
                says: None,
                sources: None,
                nothing: false,
            });
            continue;
        }
        // What stands before the first case is for people.
        let Some(case) = cases.last_mut() else { continue };
        if let Some(expected) = row.strip_prefix("=> ") {
            if let Err(mistake) = case.expect(expected.trim()) {
                mistakes.push(format!("{place}: {mistake}"));
            }
        } else if case.nothing || !case.events.is_empty() || case.says.is_some() || case.sources.is_some() {
            if !row.trim().is_empty() {
                mistakes.push(format!("{place}: text after `=>`; begin a new case with `--- name`"));
            }
        } else {
            case.text.push_str(row);
            case.text.push('\n');
        }
    }
    for case in &cases {
        let silent = case.events.is_empty() && !case.nothing && case.says.is_none() && case.sources.is_none();
        if case.text.trim().is_empty() || silent {
            mistakes.push(format!("{}: {} lacks a text or what must come out", case.place, case.name));
        }
        if case.nothing && !case.events.is_empty() {
            mistakes.push(format!("{}: {} expects nothing and something", case.place, case.name));
        }
        if case.text.chars().count() > LONGEST {
            mistakes.push(format!("{}: {} is longer than {LONGEST} characters", case.place, case.name));
        }
    }
    cases
}

impl Case {
    fn expect(&mut self, expected: &str) -> Result<(), String> {
        if expected == "nothing" {
            self.nothing = true;
        } else if let Some(said) = expected.strip_prefix("says ") {
            let says = self.says.get_or_insert_default();
            if said == "nothing" {
                return Ok(());
            }
            let (who, words) = said.split_once(": ").ok_or("write `says SPEAKER: words`, `-` for nobody known")?;
            let (speaker, addressee) = match who.split_once(" to ") {
                Some((speaker, addressee)) => (speaker, Some(addressee.to_owned())),
                None => (who, None),
            };
            says.push(Saying { speaker: speaker.to_owned(), addressee, words: words.to_owned() });
        } else if let Some(source) = expected.strip_prefix("source ") {
            let sources = self.sources.get_or_insert_default();
            if source != "nothing" {
                sources.push(source.to_owned());
            }
        } else {
            let (event, status) = match expected.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) {
                Some((event, status)) => (event, Some(status.to_owned())),
                None => (expected, None),
            };
            self.events.push((event.parse()?, status));
        }
        Ok(())
    }
}
