//! Patterns and role paths: what an entry asks of the tree.

use dragoman_text::fold;

/// Where a dependent stands, seen from a predicate.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Slot {
    /// The logical subject.
    Subject,
    /// The logical object.
    Object,
    /// The indirect object.
    Dative,
    /// "of", "'s", the Romanian genitive.
    Genitive,
    /// An adjective of a country or people.
    Adjective,
    /// The subject of the clause it governs.
    ContentSubject,
    /// Whoever says the sentence, where it stands in somebody's mouth.
    Speaker,
    /// The clause it governs (in patterns only).
    Content,
    /// A clause it governs that tells what to do: an infinitive or a subjunctive (in patterns only).
    Infinitive,
    /// Any dependent (in patterns only).
    Any,
    /// A nominal with this preposition, folded.
    Preposition(String),
}

impl Slot {
    fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let bare = text.trim_matches('"').trim();
        if bare.is_empty() {
            return Err("a role is empty".to_owned());
        }
        Ok(match bare {
            "subject" => Self::Subject,
            "object" => Self::Object,
            "dative" => Self::Dative,
            "genitive" => Self::Genitive,
            "adjective" => Self::Adjective,
            "content-subject" => Self::ContentSubject,
            "speaker" => Self::Speaker,
            "content" => Self::Content,
            "infinitive" => Self::Infinitive,
            "any" => Self::Any,
            _ if bare.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'')) => Self::Preposition(fold(bare)),
            _ => return Err(format!("`{bare}` is neither a role nor a preposition")),
        })
    }
}

/// Role paths: alternatives, each a union of slots. The first alternative that names somebody is taken.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paths(pub Vec<Vec<Slot>>);

impl Paths {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        text.split(';')
            .map(|alternative| alternative.split('+').map(Slot::parse).collect())
            .collect::<Result<Vec<_>, _>>()
            .map(Self)
    }

    /// Whether any alternative uses a slot.
    pub fn uses(&self, slot: &Slot) -> bool {
        self.0.iter().flatten().any(|one| one == slot)
    }
}

/// What words a demand asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Anything, as long as it is there.
    Anything,
    /// One of these phrases, each a sequence of folded words.
    Phrases(Vec<Vec<String>>),
}

/// Something that a pattern demands or excludes among the dependents of its head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// Where the dependent must stand.
    pub slot: Slot,
    /// What it must be.
    pub wanted: Wanted,
    /// Whether it must *not* be there.
    pub excluded: bool,
}

/// A predicate: a head lemma, further words, demands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// The part of speech of its head.
    pub head: super::Head,
    /// Its words, folded; for a verb the first is the head, for a noun any may be.
    pub words: Vec<String>,
    /// Whether a Romanian reflexive clitic must be there.
    pub reflexive: bool,
    /// What else must or must not be there.
    pub demands: Vec<Demand>,
    /// The pattern as written.
    pub text: String,
    /// The line it stands on.
    pub line: usize,
}

impl Pattern {
    /// How much it demands; of two patterns at one word the one that demands more wins.
    pub fn weight(&self) -> usize {
        let positive = self.demands.iter().filter(|demand| !demand.excluded);
        let demanded: usize = positive.map(|demand| if demand.wanted == Wanted::Anything { 1 } else { 2 }).sum();
        3 * (self.words.len() - 1) + 2 * usize::from(self.reflexive) + 2 * demanded
    }

    pub(super) fn parse(head: super::Head, text: &str, line: usize, classes: &super::reader::Classes) -> Result<Self, String> {
        let mut pieces = split_demands(text);
        let (_, first) = pieces.remove(0);
        let mut words: Vec<String> = first.split_whitespace().map(|word| fold(word.trim_matches('"'))).collect();
        let reflexive = words.len() > 1 && matches!(words[0].as_str(), "se" | "isi");
        if reflexive {
            words.remove(0);
        }
        if words.is_empty()
            || words.iter().any(|word| !word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '.')))
        {
            return Err(format!("`{}` does not begin with a lemma", text.trim()));
        }
        let demands = pieces
            .into_iter()
            .map(|(excluded, piece)| Demand::parse(excluded, piece, classes))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self { head, words, reflexive, demands, text: text.trim().to_owned(), line })
    }
}

impl Demand {
    fn parse(excluded: bool, text: &str, classes: &super::reader::Classes) -> Result<Self, String> {
        let text = text.trim();
        let Some((relation, rest)) = text.split_once('(') else {
            return Ok(Self { slot: Slot::parse(text)?, wanted: Wanted::Anything, excluded });
        };
        let inside = rest.trim_end().strip_suffix(')').ok_or_else(|| format!("`{text}` lacks its closing bracket"))?;
        let mut phrases = Vec::new();
        for word in inside.split([',', '|']).map(str::trim).filter(|word| !word.is_empty()) {
            if let Some(class) = word.strip_prefix('@') {
                let members = classes.get(class).ok_or_else(|| format!("the class @{class} is not defined"))?;
                phrases.extend(members.iter().map(|member| member.split(' ').map(str::to_owned).collect()));
            } else {
                phrases.push(fold(word).split_whitespace().map(str::to_owned).collect());
            }
        }
        if phrases.is_empty() {
            return Err(format!("`{text}` lists no word"));
        }
        Ok(Self { slot: Slot::parse(relation)?, wanted: Wanted::Phrases(phrases), excluded })
    }
}

/// Splits `head + a(…) - b(…)` into its pieces, each with whether it is excluded.
fn split_demands(text: &str) -> Vec<(bool, &str)> {
    let (mut pieces, mut start, mut excluded, mut depth, mut quoted) = (Vec::new(), 0, false, 0_i32, false);
    let bytes = text.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b'"' => quoted = !quoted,
            b'+' | b'-' if depth == 0 && !quoted && at > 0 && bytes[at - 1] == b' ' && bytes.get(at + 1) == Some(&b' ') => {
                pieces.push((excluded, text[start..at].trim()));
                excluded = byte == b'-';
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push((excluded, text[start..].trim()));
    pieces
}

/// Splits a list at the commas that stand outside brackets.
pub(super) fn split_list(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_i32);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}
