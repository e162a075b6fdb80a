//! What is well-formed in a lexicon and yet does nothing: patterns that never win, classes that nobody uses, operators of
//! which the table of compositions does not speak.

use std::collections::HashSet;

use super::{Composition, Demand, Head, Lexicon, LexiconError, Meaning, Operator, Pattern, PatternId, Wanted};

/// The classes that the coder itself asks for.
const ASKED: &[&str] = &[
    "about",
    "addressed",
    "adjectival",
    "agency",
    "agreement",
    "ahead",
    "aimed",
    "aims",
    "alien",
    "allegiance",
    "among",
    "and",
    "announce",
    "anothers",
    "anybody",
    "apart",
    "as-told",
    "audience",
    "aside",
    "assisted",
    "attends",
    "awaits",
    "because",
    "between",
    "blamed",
    "border",
    "both",
    "by",
    "capital",
    "carries",
    "causes",
    "cites",
    "colleague",
    "collective",
    "concerning",
    "condition",
    "conveys",
    "credit",
    "data",
    "deplore",
    "described",
    "duty",
    "earlier",
    "empty",
    "ethnic",
    "ethnic-adjective",
    "feminine-name",
    "fiction",
    "flee",
    "former",
    "from",
    "frontier",
    "future",
    "gathers",
    "gerund",
    "guest",
    "he",
    "held-as",
    "host",
    "institution",
    "interview",
    "intransitive",
    "joint-body",
    "lends",
    "limiting",
    "limits",
    "mandates",
    "masculine-name",
    "matters",
    "mission",
    "move",
    "mulls",
    "multitude",
    "must",
    "near",
    "no",
    "nobody",
    "norms",
    "not",
    "objects",
    "occasion",
    "occur",
    "only",
    "others",
    "our",
    "outlet",
    "own",
    "particle",
    "passes-on",
    "perfect",
    "phrasal",
    "plainly",
    "possible",
    "private",
    "quantity",
    "raises",
    "reports",
    "shares",
    "she",
    "site",
    "speaking",
    "subordinate",
    "support",
    "talks",
    "telling",
    "temporal",
    "terms",
    "that",
    "the",
    "thing",
    "this",
    "to",
    "together",
    "told-to",
    "towards",
    "traces",
    "two",
    "unheeded",
    "union",
    "unpeopled",
    "unreal",
    "utterance",
    "when",
    "where",
    "whoever",
    "will",
    "with",
    "within",
    "without",
    "would",
];

/// What in a lexicon does nothing, in the order of files and lines. `files` are those it was read from, each a path and its
/// text; those of other languages are passed over.
///
/// A pattern is reported where an earlier one, as the coder tries them, fits whatever it fits: it asks for no other words and
/// its demands are met wherever the later one's are.
pub fn review<'a>(
    lexicon: &Lexicon,
    composition: &Composition,
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Vec<LexiconError> {
    let mut remarks = shadowed(lexicon);
    remarks.extend(unused(lexicon, files));
    remarks.extend(unspoken(lexicon, composition));
    remarks.sort_by(|a, b| (&a.file, a.line, &a.message).cmp(&(&b.file, b.line, &b.message)));
    remarks
}

fn shadowed(lexicon: &Lexicon) -> Vec<LexiconError> {
    let mut remarks = Vec::new();
    for (number, entry) in lexicon.entries.iter().enumerate() {
        for (at, pattern) in entry.patterns.iter().enumerate() {
            let id = PatternId { entry: number, pattern: at };
            let Some(word) = pattern.words.first() else { continue };
            let earlier = lexicon.patterns(pattern.head, word).iter().take_while(|other| **other != id);
            let winner = earlier.map(|other| lexicon.pattern(*other)).find(|(_, other)| covers(other, pattern));
            if let Some((winner, other)) = winner {
                let message = format!(
                    "`{}` is never reached: `{}` of `{}` ({}:{}) fits wherever it does",
                    pattern.text, other.text, winner.id, winner.file, other.line
                );
                let hint = "demand more of its dependents, or delete one of the two";
                remarks.push(LexiconError::new(&entry.file, pattern.line, message, hint));
            }
        }
    }
    remarks
}

/// Whether one pattern fits wherever another does.
fn covers(one: &Pattern, other: &Pattern) -> bool {
    if one.head != other.head || (one.reflexive && !other.reflexive) {
        return false;
    }
    let words = |pattern: &Pattern| -> Vec<String> {
        let mut words = pattern.words.clone();
        words.sort_unstable();
        words
    };
    let same_words = if one.head == Head::Verb {
        // The first word is the head; of the others the covering pattern may ask for fewer.
        one.words.first() == other.words.first() && one.words.iter().all(|word| other.words.contains(word))
    } else {
        // Any word may be the head, so that only the same words are found at the same places.
        words(one) == words(other)
    };
    same_words && one.demands.iter().all(|demand| other.demands.iter().any(|given| implies(given, demand)))
}

/// Whether a demand that is met means that another is met too.
fn implies(given: &Demand, demand: &Demand) -> bool {
    if given.slot != demand.slot || given.excluded != demand.excluded {
        return false;
    }
    let (narrow, wide) = if demand.excluded { (&demand.wanted, &given.wanted) } else { (&given.wanted, &demand.wanted) };
    match (narrow, wide) {
        (_, Wanted::Anything) => true,
        (Wanted::Anything, Wanted::Phrases(_)) => false,
        (Wanted::Phrases(narrow), Wanted::Phrases(wide)) => narrow.iter().all(|phrase| wide.contains(phrase)),
    }
}

fn unused<'a>(lexicon: &Lexicon, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<LexiconError> {
    let mut used: HashSet<&str> = ASKED.iter().copied().collect();
    used.extend(lexicon.entries.iter().flat_map(|entry| &entry.patterns).flat_map(|pattern| classes(&pattern.text)));
    let mut defined = Vec::new();
    for (path, text) in files {
        let mut parts = path.rsplit(['/', '\\']);
        let is_classes = parts.next().is_some_and(super::reader::holds_classes);
        if !is_classes || parts.find_map(dragoman_text::Language::from_code) != Some(lexicon.language) {
            continue;
        }
        for (line, content) in super::reader::lines(text) {
            let Some((class, members)) = content.strip_prefix('@').and_then(|rest| rest.split_once(':')) else { continue };
            // A class that extends the shipped one of its name does not use itself.
            used.extend(classes(members).filter(|member| *member != class.trim()));
            defined.push((path, line, class.trim()));
        }
    }
    let idle = defined.into_iter().filter(|(_, _, class)| !used.contains(class));
    idle.map(|(path, line, class)| {
        LexiconError::new(path, line, format!("no pattern uses the class @{class}"), "use it in a pattern, or delete it")
    })
    .collect()
}

/// The classes that a text names.
fn classes(text: &str) -> impl Iterator<Item = &str> {
    text.split('@').skip(1).map(|rest| {
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(rest.len());
        &rest[..end]
    })
}

fn unspoken(lexicon: &Lexicon, composition: &Composition) -> Vec<LexiconError> {
    let mut remarks = Vec::new();
    let mut told: HashSet<Operator> = HashSet::new();
    for entry in &lexicon.entries {
        let Meaning::Operator { operator, .. } = entry.meaning else { continue };
        if !composition.speaks_of(operator) && told.insert(operator) {
            let message = format!("composition.txt does not speak of the operator {}: it silences every act", operator.name());
            let hint = format!("write lines such as `{} | CONSULT | none`", operator.name());
            remarks.push(LexiconError::new(&entry.file, entry.line, message, hint));
        }
    }
    remarks
}

#[cfg(test)]
mod tests {
    use super::super::load_lexicons;
    use super::*;

    #[test]
    fn what_does_nothing_is_told() {
        let lex = "entry: greet\nverb: greet, greet + object(guest), hail - object(cab), hail + with(joy)\nevent: SUPPORT\n\
                   yes: Norway greeted Chile. => SUPPORT NOR > CHL\n\n\
                   entry: welcome\nverb: greet, greet + object(guest, host), hail - object(cab, taxi), hail + with(joy) - object(cab)\n\
                   noun: greeting card, card greeting\nevent: CONSULT\nyes: Norway greeted Chile. => CONSULT NOR > CHL\n\n\
                   operator: deny\nverb: deny\nno: Norway denied it.\n";
        let files = [
            ("composition.txt", "begin | * | =\n"),
            ("en/classes.txt", "@support: hold\n@guests: guest\n@hosts: host, @guests\n"),
            ("en/a.lex", lex),
            ("ro/classes.txt", "@oaspeti: oaspete\n"),
        ];
        let (lexicons, composition) = load_lexicons(files).expect("a lexicon");
        let told: Vec<String> = review(&lexicons[0], &composition, files)
            .iter()
            .map(|remark| format!("{}:{}: {}", remark.file, remark.line, remark.message))
            .collect();
        assert_eq!(
            told,
            [
                "en/a.lex:7: `greet` is never reached: `greet` of `greet` (en/a.lex:2) fits wherever it does",
                "en/a.lex:7: `hail + with(joy) - object(cab)` is never reached: `hail + with(joy)` of `greet` (en/a.lex:2) fits wherever it does",
                "en/a.lex:7: `hail - object(cab, taxi)` is never reached: `hail - object(cab)` of `greet` (en/a.lex:2) fits wherever it does",
                "en/a.lex:8: `card greeting` is never reached: `greeting card` of `welcome` (en/a.lex:8) fits wherever it does",
                "en/a.lex:12: composition.txt does not speak of the operator deny: it silences every act",
                "en/classes.txt:3: no pattern uses the class @hosts",
            ]
        );
    }

    /// The classes that the sources ask for by name are those that count as used.
    #[test]
    fn the_classes_that_the_coder_asks_for_are_known() {
        let mut asked: Vec<String> = Vec::new();
        let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
        while let Some(folder) = folders.pop() {
            for item in std::fs::read_dir(folder).expect("a folder") {
                let path = item.expect("an item").path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.file_name().is_some_and(|name| name != "layers.rs" && name != "review.rs") {
                    let source = std::fs::read_to_string(path).expect("a source");
                    for call in
                        ["is_in(\"", " is(\"", "beside(\"", "is_phrase_of(\"", "is_of(grammar, \"", "stands_behind(at, \""]
                    {
                        let names = source.split(call).skip(1).filter_map(|rest| rest.split('"').next());
                        asked.extend(names.map(str::to_owned));
                    }
                }
            }
        }
        asked.sort_unstable();
        asked.dedup();
        let mut known = ASKED.to_vec();
        known.sort_unstable();
        assert_eq!(asked, known);
    }
}
