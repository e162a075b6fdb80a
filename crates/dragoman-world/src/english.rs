//! English inflection: plurals.

use crate::index::Index;

/// Lets plurals stand for the last word of a common noun and for the word before a preposition ("ministers of defence").
pub(crate) fn inflect(noun: &str, index: &mut Index) {
    let words: Vec<&str> = noun.split_whitespace().collect();
    for (position, word) in words.iter().enumerate() {
        if words.get(position + 1).is_none_or(|next| matches!(*next, "of" | "for" | "to" | "in")) {
            index.inflect(word, |word| vec![plural(word)]);
        }
    }
}

/// The people of an adjective by rule; `None` where the adjective itself is the plural (Chinese, Irish, French).
pub(crate) fn demonym_plural(name: &str) -> Option<String> {
    let blocked = ["s", "sh", "ch", "ese", "x", "z"].iter().any(|ending| name.ends_with(ending));
    (!blocked).then(|| format!("{name}s"))
}

fn plural(noun: &str) -> String {
    let before_y = noun.strip_suffix('y').filter(|stem| stem.ends_with(|c: char| !"aeiou".contains(c)));
    if let Some(stem) = before_y {
        format!("{stem}ies")
    } else if let Some(stem) = noun.strip_suffix("man") {
        format!("{stem}men")
    } else if ["s", "sh", "ch", "x", "z"].iter().any(|ending| noun.ends_with(ending)) {
        format!("{noun}es")
    } else {
        format!("{noun}s")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_of_nouns() {
        for (noun, expected) in [
            ("deputy", "deputies"),
            ("spokeswoman", "spokeswomen"),
            ("envoy", "envoys"),
            ("coach", "coaches"),
            ("army", "armies"),
        ] {
            assert_eq!(plural(noun), expected);
        }
    }

    #[test]
    fn peoples_of_adjectives() {
        assert_eq!(demonym_plural("Russian").as_deref(), Some("Russians"));
        assert_eq!(demonym_plural("Iraqi").as_deref(), Some("Iraqis"));
        for name in ["Chinese", "Irish", "French", "Swiss"] {
            assert_eq!(demonym_plural(name), None, "{name}");
        }
    }
}
