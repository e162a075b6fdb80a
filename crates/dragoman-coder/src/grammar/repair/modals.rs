//! Romanian trees that cannot be: a subject hung on a modal is that of the verb below it ("negocierile ar putea | fi reluate"), and
//! what stands behind the auxiliary of the perfect is a verb ("autoritățile au interzis").

use dragoman_syntax::{Tree, Upos};

/// The tree with the participles of perfects as verbs where the tagger made them adverbs or adjectives; none where nothing needs it.
pub(super) fn with_participles(tree: &Tree, is_perfect: impl Fn(&str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for (at, word) in tree.words.iter().enumerate() {
        if !matches!(word.upos, Upos::Adv | Upos::Adj) {
            continue;
        }
        let has = |base: &str| tree.children(at).any(|child| child < at && tree.words[child].base() == base);
        let perfect = tree
            .children(at)
            .any(|child| child < at && tree.words[child].base() == "aux" && is_perfect(&tree.words[child].form));
        if perfect && !has("cop") {
            let word = &mut repaired.get_or_insert_with(|| tree.clone()).words[at];
            word.upos = Upos::Verb;
            word.feats = "VerbForm=Part".into();
        }
    }
    repaired
}

/// The tree with the subject of a modal ("a putea") given to the clause that it governs; none where nothing needs it.
pub(super) fn with_raised(tree: &Tree, is_modal: impl Fn(&str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for (modal, word) in tree.words.iter().enumerate().filter(|(_, word)| is_modal(&word.lemma)) {
        if !matches!(word.upos, Upos::Verb | Upos::Aux) {
            continue;
        }
        let Some(subject) = tree.children(modal).find(|&child| tree.words[child].base() == "nsubj") else { continue };
        let Some(verb) = tree.children(modal).find(|child| {
            *child > modal
                && matches!(tree.words[*child].base(), "ccomp" | "xcomp" | "csubj")
                && tree.words[*child].upos == Upos::Verb
        }) else {
            continue;
        };
        if tree.children(verb).any(|child| tree.words[child].base() == "nsubj") {
            continue;
        }
        let passive = tree.children(verb).any(|child| matches!(tree.words[child].relation.as_str(), "aux:pass" | "expl:pass"));
        let target = repaired.get_or_insert_with(|| tree.clone());
        let word = &mut target.words[subject];
        word.head = Some(verb);
        word.relation = if passive { "nsubj:pass" } else { "nsubj" }.into();
    }
    repaired
}

#[cfg(test)]
mod tests {
    use super::super::support::{relations, tree};
    use super::*;

    #[test]
    fn the_subject_of_a_modal_is_that_of_its_verb() {
        let misread = tree("talks/NOUN/2/nsubj/_ putea/VERB/0/root/_ fi/AUX/4/aux:pass/_ reluate/VERB/2/ccomp/VerbForm=Part");
        let repaired = with_raised(&misread, |lemma| lemma == "putea").expect("the talks are resumed");
        assert_eq!(relations(&repaired)[0], (Some(3), "nsubj:pass"));
        assert!(with_raised(&repaired, |lemma| lemma == "putea").is_none());
        assert!(with_raised(&misread, |_| false).is_none());
    }

    #[test]
    fn what_follows_the_auxiliary_of_the_perfect_is_a_verb() {
        let misread = tree("au/AUX/2/aux/_ interzis/ADV/0/root/_ adunările/NOUN/2/obj/_");
        let repaired = with_participles(&misread, |form| form == "au").expect("they banned");
        assert_eq!(repaired.words[1].upos, Upos::Verb);
        assert!(with_participles(&repaired, |form| form == "au").is_none());
        let sound = tree("e/AUX/2/cop/_ interzis/ADJ/0/root/_");
        assert!(with_participles(&sound, |form| form == "au").is_none());
    }
}
