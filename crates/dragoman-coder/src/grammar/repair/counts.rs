//! Counted subjects and objects that were taken for prepositional phrases.

use dragoman_syntax::{Tree, Upos};

use super::link;

/// The tree with a count as subject or object where the parser took what makes it inexact for a preposition: "în jur de 200 de
/// persoane au protestat", "around 40 people were detained". `about` knows such words, several joined by spaces; none where
/// nothing needs repair.
pub(super) fn with_counts(tree: &Tree, about: impl Fn(&str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for at in 0..tree.words.len() {
        let word = &tree.words[at];
        let has = |of: usize, relation: &str| tree.children(of).any(|child| tree.words[child].relation == relation);
        let Some(verb) = word.head.filter(|&head| tree.words[head].upos == Upos::Verb) else { continue };
        if word.base() != "obl"
            || !matches!(word.upos, Upos::Noun | Upos::Num)
            || !(has(at, "nummod") || word.upos == Upos::Num)
        {
            continue;
        }
        let Some(case) = tree.children(at).find(|&child| tree.words[child].base() == "case") else { continue };
        let fixed = tree.children(case).filter(|&child| tree.words[child].base() == "fixed");
        let words: Vec<&str> = std::iter::once(case).chain(fixed).map(|child| tree.words[child].form.as_str()).collect();
        // "În jur" names a neighbourhood; with a number it is no place.
        if !about(&words.join(" ")) {
            continue;
        }
        let subject = tree.children(verb).any(|child| matches!(tree.words[child].base(), "nsubj" | "csubj"));
        let relation = match (subject, at < verb) {
            (false, true) if has(verb, "aux:pass") => "nsubj:pass",
            (false, true) => "nsubj",
            (true, false) if !has(verb, "obj") && !has(verb, "aux:pass") => "obj",
            _ => continue,
        };
        let target = repaired.get_or_insert_with(|| tree.clone());
        link(target, at, verb, relation);
        link(target, case, at, "advmod");
    }
    repaired
}

#[cfg(test)]
mod tests {
    use super::super::support::{relations, tree};
    use super::with_counts;

    #[test]
    fn an_inexact_count_is_who_acts() {
        let misread = tree(
            "Around/ADP/3/case/_ 40/NUM/3/nummod/_ people/NOUN/5/obl/_ were/AUX/5/aux:pass/_ detained/VERB/0/root/VerbForm=Part",
        );
        let about = |words: &str| words == "Around";
        let repaired = with_counts(&misread, about).expect("people were detained");
        assert_eq!(relations(&repaired)[..3], [(Some(2), "advmod"), (Some(2), "nummod"), (Some(4), "nsubj:pass")]);
        assert!(with_counts(&repaired, about).is_none());
        assert!(with_counts(&misread, |_| false).is_none(), "any other preposition stays one");
    }
}
