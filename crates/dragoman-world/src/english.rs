//! English inflection: plurals.

/// The plural of a common noun by rule, of its last word and of the word before "of" or "for" ("ministers of defence").
pub(crate) fn noun_forms(noun: &str) -> Vec<String> {
    let mut forms = vec![plural(noun)];
    for preposition in [" of ", " for ", " to ", " in "] {
        if let Some((head, rest)) = noun.split_once(preposition) {
            forms.push(format!("{}{preposition}{rest}", plural(head)));
        }
    }
    forms
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
        assert_eq!(noun_forms("deputy"), ["deputies"]);
        assert_eq!(noun_forms("spokeswoman"), ["spokeswomen"]);
        assert_eq!(noun_forms("envoy"), ["envoys"]);
        assert_eq!(noun_forms("coach"), ["coaches"]);
        assert!(noun_forms("minister of defence").contains(&"ministers of defence".to_owned()));
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
