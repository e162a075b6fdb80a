//! Romanian before the reform of 1993, which Moldovan outlets often keep: î inside words.

use crate::data::Orthography;
use crate::{Language, comma_below};

/// A word of a text in that language as [`crate::read`] hands it on: with commas for cedillas, and Romanian in today's orthography.
pub fn todays_spelling(word: &str, language: Language) -> String {
    let word: String = word.chars().map(comma_below).collect();
    if language == Language::Romanian { modernise(&word).unwrap_or(word) } else { word }
}

/// The word in today's orthography, or nothing where it is so already.
///
/// Inside a word î becomes â, except after a prefix that stands before în- or îm- (neînțeles, preîntâmpina); sînt becomes
/// sunt. A name keeps its own spelling (Tîlvăr, Rîbnița), so a word with a capital is changed only where it is known as a
/// common word.
pub(crate) fn modernise(word: &str) -> Option<String> {
    if !word.contains(['î', 'Î']) {
        return None;
    }
    let lists = Orthography::romanian();
    let small = word.to_lowercase();
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    let bare = small.trim_matches('-');
    if let Some(new) = lists.irregular.get(bare) {
        return Some(small.replace(bare, new).chars().zip_case(word));
    }
    if capital && !lists.common.contains(bare) && !lists.stems.iter().any(|stem| bare.starts_with(stem)) {
        return None;
    }
    let chars: Vec<char> = word.chars().collect();
    let mut new = String::with_capacity(word.len());
    let mut begin = 0;
    for (at, &c) in chars.iter().enumerate() {
        if !c.is_alphabetic() {
            begin = at + 1;
        }
        if matches!(c, 'î' | 'Î') && at > begin && chars.get(at + 1).is_some_and(|c| c.is_alphabetic()) {
            // A prefix is short; so a word of a million letters costs no more than its length.
            let prefix: String =
                chars.get(begin..at).unwrap_or_default().iter().take(9).flat_map(|c| c.to_lowercase()).collect();
            let nasal = matches!(chars.get(at + 1), Some('n' | 'm' | 'N' | 'M'));
            if !(nasal && lists.prefixes.contains(prefix.as_str())) {
                new.push(if c == 'î' { 'â' } else { 'Â' });
                continue;
            }
        }
        new.push(c);
    }
    (new != word).then_some(new)
}

/// Small letters given the capitals of another spelling of the word.
trait ZipCase {
    fn zip_case(self, like: &str) -> String;
}

impl<I: Iterator<Item = char>> ZipCase for I {
    fn zip_case(self, like: &str) -> String {
        let all = like.chars().filter(|c| c.is_alphabetic()).count() > 1 && !like.chars().any(char::is_lowercase);
        let first = like.chars().next().is_some_and(char::is_uppercase);
        self.enumerate()
            .flat_map(|(at, c)| if all || first && at == 0 { c.to_uppercase().collect::<Vec<_>>() } else { vec![c] })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{modernise, todays_spelling};
    use crate::Language;

    #[test]
    fn cedillas_and_old_spelling_go_together() {
        assert_eq!(todays_spelling("hotărîrea", Language::Romanian), "hotărârea");
        assert_eq!(todays_spelling("întîlniţi", Language::Romanian), "întâlniți");
        assert_eq!(todays_spelling("maître", Language::English), "maître");
    }

    #[test]
    fn words_take_todays_orthography() {
        for (old, new) in [
            ("cînd", "când"),
            ("Cînd", "Când"),
            ("CÎND", "CÂND"),
            ("sînt", "sunt"),
            ("Sîntem", "Suntem"),
            ("întîlnire", "întâlnire"),
            ("preîntîmpina", "preîntâmpina"),
            ("hotărîse", "hotărâse"),
            ("romînească", "românească"),
            ("Romîniei", "României"),
        ] {
            assert_eq!(modernise(old).as_deref(), Some(new));
        }
    }

    #[test]
    fn names_prefixes_and_ends_stay() {
        for word in [
            "Tîlvăr",
            "Rîbnița",
            "neînțeles",
            "reîncepe",
            "preîntâmpina",
            "coborî",
            "în",
            "reîmpărți",
            "bineînțeles",
            "dintr-însa",
        ] {
            assert_eq!(modernise(word), None, "{word}");
        }
    }
}
