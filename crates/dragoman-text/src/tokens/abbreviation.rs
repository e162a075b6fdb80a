//! Full stops that belong to the word before them.

use crate::data::Words;

/// What an abbreviation says about the end of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Abbreviation {
    /// Something always follows: "dr.", an initial.
    Before,
    /// The sentence may end here: "etc.", "U.S."
    Either,
}

/// What the stretch, which ends in a full stop, abbreviates; nothing where the full stop is a mark of its own.
///
/// `rest` is the text after it.
pub(crate) fn abbreviation(stretch: &str, rest: &str, words: &Words) -> Option<Abbreviation> {
    // Longer stretches are no abbreviations; this also keeps the work for one endless word small.
    if stretch.len() > 24 || !stretch.ends_with('.') {
        return None;
    }
    let last = stretch.rsplit(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '-')).next().unwrap_or(stretch);
    let small = last.to_lowercase();
    let small = small.as_str();
    let capital = last.starts_with(char::is_uppercase);
    let next = rest.trim_start_matches(' ').chars().next();
    if words.before.contains(small) || capital && words.capital.contains(small) {
        return Some(Abbreviation::Before);
    }
    if words.number.contains(small) && next.is_some_and(|c| c.is_numeric() || matches!(c, 'I' | 'V' | 'X' | '(')) {
        return Some(Abbreviation::Before);
    }
    if words.either.contains(small) {
        return Some(Abbreviation::Either);
    }
    let body = small.strip_suffix('.').unwrap_or(small);
    let mut letters = body.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        // An initial stands before a name ("W. Bush"), or for one within a sentence ("Marius R., 35 de ani").
        let goes_on = rest.starts_with(',') || next.is_some_and(char::is_alphabetic);
        // A word that begins sentences is no name: "between my wife and I. Overall …", "of Charles V. This …".
        let word = rest.trim_start_matches(' ').split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let begun = (2..20).contains(&word.len()) && words.starters.contains(word.to_lowercase().as_str());
        let reading = if begun && word.starts_with(char::is_uppercase) { Abbreviation::Either } else { Abbreviation::Before };
        return (letter.is_alphabetic() && capital && goes_on).then_some(reading);
    }
    let dotted = body.contains('.')
        && body.split('.').all(|part| (1..=3).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic))
        && body.split('.').any(|part| part.chars().count() == 1);
    dotted.then_some(Abbreviation::Either)
}
