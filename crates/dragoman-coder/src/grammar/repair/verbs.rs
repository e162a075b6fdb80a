//! Verbs that were taken for participles: an English sentence that ends with a full stop and has no finite verb at its root was
//! misread where a past form stands in it as a participle ("The union imposed sanctions", "Militants fired rockets").
//!
//! The treebank's news is scarce, and "noun + past form + noun" is as often a noun phrase in other genres; in a news
//! sentence without another finite verb it is a clause.

use dragoman_syntax::{Tree, Upos, Word};
use dragoman_text::Language;

use super::{FINITE, crown, is_below, link};

/// The tree with the past form as its root; none where nothing needs repair.
pub(super) fn with_verb(tree: &Tree, language: Language) -> Option<Tree> {
    if language != Language::English || tree.words.last().is_none_or(|word| word.form != ".") {
        return None;
    }
    let root = tree.root()?;
    // A noun with a subject and an object is a verb: "the government spread disinformation".
    let has = |relation: &str| tree.children(root).any(|child| tree.words[child].base() == relation);
    if tree.words[root].upos == Upos::Noun && has("nsubj") && has("obj") && !has("cop") {
        let mut repaired = tree.clone();
        let word = &mut repaired.words[root];
        word.upos = Upos::Verb;
        word.feats = FINITE.into();
        return Some(repaired);
    }
    let nominal = |at: usize| matches!(tree.words[at].upos, Upos::Noun | Upos::Propn);
    if let Some(verb) = beside_name(tree, root) {
        return Some(after(tree, root, verb));
    }
    // A subject beside a noun without a copula is no predication either when a past form stands between them.
    let split = |subject: usize| {
        subject < root
            && tree.children(root).any(|child| tree.words[child].relation == "amod" && is_past(tree, child) && child > subject)
    };
    let clause = |child: usize| match tree.words[child].base() {
        "cop" | "csubj" => true,
        "nsubj" => !split(child),
        _ => false,
    };
    let headless = nominal(root) && !tree.children(root).any(clause);
    let finite = |word: &Word| {
        word.has("VerbForm", "Fin") && (word.head.is_none() || (word.head == Some(root) && word.base() == "conj"))
    };
    if !headless || tree.words.iter().any(finite) {
        return None;
    }
    let verb = tree
        .children(root)
        .find(|&child| is_past(tree, child) && matches!(tree.words[child].relation.as_str(), "amod" | "acl"))?;
    if verb > root {
        return Some(after(tree, root, verb));
    }
    let subject = tree.children(root).filter(|&child| child < verb && nominal(child)).max().or_else(|| {
        // The subject may already hang on the verb.
        tree.children(verb).find(|&child| tree.words[child].base() == "nsubj" && child < verb)
    })?;
    Some(before(tree, root, verb, subject))
}

/// The finite verb without a subject that stands right behind a name at the root: in "Lashkar-e-Taiba accused Delhi of …" the name
/// is the subject, though a parser may take it for a clause of its own.
fn beside_name(tree: &Tree, root: usize) -> Option<usize> {
    let free =
        |verb: usize| !tree.children(verb).any(|child| matches!(tree.words[child].base(), "nsubj" | "csubj" | "mark" | "cop"));
    let behind = |verb: usize| {
        verb.checked_sub(1).is_some_and(|before| is_below(tree, before, root) && tree.words[before].upos != Upos::Punct)
    };
    let past = |word: &Word| word.has("VerbForm", "Fin") && word.has("Tense", "Past");
    tree.children(root).find(|&verb| {
        let word = &tree.words[verb];
        tree.words[root].upos == Upos::Propn && word.base() == "parataxis" && past(word) && behind(verb) && free(verb)
    })
}

/// Whether a word can be a past tense: no auxiliary, no agent, no "-ing".
fn is_past(tree: &Tree, at: usize) -> bool {
    let word = &tree.words[at];
    let agent = |child: usize| {
        tree.words[child].relation == "obl:agent" || tree.children(child).any(|case| tree.words[case].form == "by")
    };
    word.upos == Upos::Verb
        && !word.form.ends_with("ing")
        && (word.has("Tense", "Past") || word.has("VerbForm", "Part"))
        && !tree.children(at).any(|child| tree.words[child].base() == "aux" || agent(child))
}

/// The root is the subject: "Militants | fired rockets at …".
fn after(tree: &Tree, root: usize, verb: usize) -> Tree {
    let mut repaired = tree.clone();
    for child in tree.children(root) {
        if child > verb || tree.words[child].base() == "punct" {
            attach(&mut repaired, child, verb);
        }
    }
    crown(&mut repaired, verb, FINITE);
    link(&mut repaired, root, verb, "nsubj");
    repaired
}

/// The root is the object: "The union | imposed | sanctions on …".
fn before(tree: &Tree, root: usize, verb: usize, subject: usize) -> Tree {
    let mut repaired = tree.clone();
    for child in tree.children(root) {
        if child < verb && child != subject {
            repaired.words[child].head = Some(subject);
        } else if child > root && tree.words[child].base() != "conj" {
            attach(&mut repaired, child, verb);
        }
    }
    crown(&mut repaired, verb, FINITE);
    link(&mut repaired, subject, verb, "nsubj");
    link(&mut repaired, root, verb, "obj");
    repaired
}

fn attach(tree: &mut Tree, child: usize, verb: usize) {
    let word = &mut tree.words[child];
    word.head = Some(verb);
    if word.base() == "nmod" {
        word.relation = "obl".into();
    }
}

#[cfg(test)]
mod tests {
    use dragoman_syntax::Upos;
    use dragoman_text::Language;

    use super::super::support::{relations, tree};
    use super::with_verb;

    #[test]
    fn a_past_form_between_two_nouns_is_the_verb() {
        let misread = tree(
            "Union/PROPN/3/compound/_ imposed/VERB/3/amod/VerbForm=Part sanctions/NOUN/0/root/_ on/ADP/5/case/_ Belarus/PROPN/3/nmod/_ ./PUNCT/3/punct/_",
        );
        let repaired = with_verb(&misread, Language::English).expect("it cannot be");
        assert_eq!(
            relations(&repaired),
            [(Some(1), "nsubj"), (None, "root"), (Some(1), "obj"), (Some(4), "case"), (Some(1), "obl"), (Some(1), "punct")]
        );
    }

    #[test]
    fn a_past_form_behind_the_root_is_the_verb() {
        let misread = tree("Militants/NOUN/0/root/_ fired/VERB/1/acl/VerbForm=Part rockets/NOUN/2/obj/_ ./PUNCT/1/punct/_");
        let repaired = with_verb(&misread, Language::English).expect("it cannot be");
        assert_eq!(relations(&repaired), [(Some(1), "nsubj"), (None, "root"), (Some(1), "obj"), (Some(1), "punct")]);
    }

    #[test]
    fn a_noun_with_subject_and_object_is_a_verb() {
        let misread = tree("government/NOUN/2/nsubj/_ spread/NOUN/0/root/_ rumours/NOUN/2/obj/_ ./PUNCT/2/punct/_");
        let repaired = with_verb(&misread, Language::English).expect("it cannot be");
        assert_eq!(repaired.words[1].upos, Upos::Verb);
    }

    #[test]
    fn headlines_and_sound_sentences_stay() {
        let headline = tree("Militants/NOUN/0/root/_ killed/VERB/1/acl/VerbForm=Part in/ADP/4/case/_ Kabul/PROPN/2/obl/_");
        assert!(with_verb(&headline, Language::English).is_none());
        let sound = tree("Militants/NOUN/2/nsubj/_ fled/VERB/0/root/VerbForm=Fin ./PUNCT/2/punct/_");
        assert!(with_verb(&sound, Language::English).is_none());
    }
}
