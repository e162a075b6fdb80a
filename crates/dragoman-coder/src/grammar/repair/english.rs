//! English subjects that the parser did not see, or saw twice.

use dragoman_syntax::{Tree, Upos};

use super::{FINITE, is_below, link};

/// The tree with the subjects that stand right before a verb without one: "Fighting erupted", "North Korea test-fired three
/// missiles". None where nothing needs repair.
pub(super) fn with_missing_subjects(tree: &Tree) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for verb in 0..tree.words.len() {
        let bare = !tree.children(verb).any(|child| matches!(tree.words[child].base(), "nsubj" | "csubj" | "aux" | "mark"));
        let word = &tree.words[verb];
        // A tagger may take the past form at the root for a participle.
        let finite = word.has("VerbForm", "Fin") || (word.head.is_none() && word.has("Tense", "Past"));
        if word.upos != Upos::Verb || !finite || !bare {
            continue;
        }
        if let Some(gerund) = gerund_before(tree, verb) {
            let target = repaired.get_or_insert_with(|| tree.clone());
            link(target, gerund, verb, "nsubj");
            target.words[gerund].upos = Upos::Noun;
            target.words[gerund].feats = "Number=Sing".into();
            target.words[verb].feats = FINITE.into();
        } else if let Some((noun, adjective)) = of_adjective(tree, verb) {
            let target = repaired.get_or_insert_with(|| tree.clone());
            link(target, noun, verb, "nsubj");
            link(target, adjective, noun, "amod");
        } else if let Some(subject) = before_hyphen(tree, verb) {
            let target = repaired.get_or_insert_with(|| tree.clone());
            link(target, subject, verb, "nsubj");
            target.words[verb].feats = FINITE.into();
        }
    }
    repaired
}

/// The noun that an adjective before the verb has for its subject: "Soldiers | loyal to X | overthrew".
fn of_adjective(tree: &Tree, verb: usize) -> Option<(usize, usize)> {
    let adjective = |&child: &usize| {
        child < verb && tree.words[child].upos == Upos::Adj && matches!(tree.words[child].base(), "advmod" | "advcl" | "amod")
    };
    let adjective = tree.children(verb).find(adjective)?;
    let noun = tree.children(adjective).find(|&child| {
        tree.words[child].base() == "nsubj" && child < adjective && matches!(tree.words[child].upos, Upos::Noun | Upos::Propn)
    })?;
    Some((noun, adjective))
}

/// The tree with a participle behind "has" made the verb that it is: "has | frozen aid" has nothing. None where nothing needs repair.
pub(super) fn with_perfects(tree: &Tree) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for has in 0..tree.words.len() {
        let auxiliary = matches!(tree.words[has].form.to_lowercase().as_str(), "has" | "have" | "had");
        if !auxiliary || tree.words[has].upos != Upos::Verb {
            continue;
        }
        let participle = |&at: &usize| {
            tree.words[at].upos == Upos::Verb && tree.words[at].has("VerbForm", "Part") && !tree.words[at].form.ends_with("ing")
        };
        let Some(verb) = tree.words.get(has + 1).map(|_| has + 1).filter(participle) else { continue };
        let Some(object) = tree.words[verb].head.filter(|_| tree.words[verb].relation == "amod") else { continue };
        let bare = tree.words[object].head == Some(has)
            && tree.words[object].base() == "obj"
            && !tree.children(object).any(|child| child < verb && tree.words[child].base() == "det");
        if !bare {
            continue;
        }
        let target = repaired.get_or_insert_with(|| tree.clone());
        let (head, relation) = (target.words[has].head, target.words[has].relation.clone());
        for child in tree.children(has) {
            link(target, child, verb, &tree.words[child].relation);
        }
        link(target, has, verb, "aux");
        target.words[has].upos = Upos::Aux;
        target.words[verb].head = head;
        target.words[verb].relation = relation;
        target.words[verb].feats = "Tense=Past|VerbForm=Part".into();
    }
    repaired
}

/// A gerund whose phrase ends right before its verb is what the verb tells of.
fn gerund_before(tree: &Tree, verb: usize) -> Option<usize> {
    let fits = |&child: &usize| {
        let word = &tree.words[child];
        child < verb
            && word.base() == "advcl"
            && word.form.ends_with("ing")
            && !tree.children(child).any(|below| matches!(tree.words[below].base(), "mark" | "obj" | "xcomp"))
            && (child + 1..verb).all(|between| is_below(tree, between, child) && tree.words[between].upos != Upos::Punct)
    };
    tree.children(verb).find(fits)
}

/// The noun that was given to the first half of a verb with a hyphen.
fn before_hyphen(tree: &Tree, verb: usize) -> Option<usize> {
    let half = verb.checked_sub(2).filter(|&half| tree.words[half + 1].form == "-" && tree.words[half].head == Some(verb))?;
    let noun = |&child: &usize| {
        child < half && tree.words[child].base() == "compound" && matches!(tree.words[child].upos, Upos::Propn | Upos::Noun)
    };
    tree.children(half).rfind(noun)
}

/// The tree with a name and a noun that stand side by side as two subjects made one: "Abu Sayyaf guerrillas vowed", "met rebel
/// leader Laurent K". None where nothing needs repair.
pub(super) fn with_whole_names(tree: &Tree) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for second in 1..tree.words.len() {
        let word = &tree.words[second];
        let Some(verb) = word.head.filter(|_| matches!(word.relation.as_str(), "nsubj" | "obj")) else { continue };
        let twin = |&first: &usize| first < second && tree.words[first].relation == word.relation;
        let Some(first) = tree.children(verb).rfind(twin) else { continue };
        let close = (first + 1..second).all(|between| {
            (is_below(tree, between, first) || is_below(tree, between, second)) && tree.words[between].upos != Upos::Punct
        });
        let bare = !tree.children(second).any(|child| child < second && matches!(tree.words[child].base(), "det" | "case"));
        if !close || !bare {
            continue;
        }
        match (tree.words[first].upos, word.upos, word.relation.as_str()) {
            (Upos::Propn, Upos::Noun, "nsubj") => link(repaired.get_or_insert_with(|| tree.clone()), first, second, "compound"),
            (Upos::Noun, Upos::Propn, _) if !tree.words[first].has("Number", "Plur") => {
                link(repaired.get_or_insert_with(|| tree.clone()), first, second, "nmod:desc");
            }
            _ => {}
        }
    }
    repaired
}

/// The tree with both subjects of a headline that leaves out "and": "Manila, Beijing hold talks". None where nothing needs repair.
pub(super) fn with_both(tree: &Tree) -> Option<Tree> {
    if tree.words.last().is_none_or(|word| matches!(word.form.as_str(), "." | "!" | "?")) {
        return None;
    }
    let name = |at: usize| tree.words[at].upos == Upos::Propn;
    let second = (2..tree.words.len()).find(|&at| {
        name(at)
            && tree.words[at].base() == "nsubj"
            && tree.words[at - 1].form == ","
            && tree.words[at + 1..].first().is_some_and(|next| next.form != ",")
    })?;
    let verb = tree.words[second].head?;
    let first = second - 2;
    let stray = name(first)
        && !is_below(tree, verb, first)
        && (tree.words[first].head == Some(verb) || tree.words[first].head == Some(second))
        && tree.words[first].base() != "conj";
    stray.then(|| {
        let mut repaired = tree.clone();
        link(&mut repaired, first, verb, "nsubj");
        link(&mut repaired, second, first, "conj");
        repaired
    })
}

#[cfg(test)]
mod tests {
    use super::super::support::{relations, tree};
    use super::*;

    #[test]
    fn what_stands_before_a_verb_without_subject_is_it() {
        let misread = tree("Fighting/VERB/2/advcl/VerbForm=Ger erupted/VERB/0/root/VerbForm=Fin");
        let repaired = with_missing_subjects(&misread).expect("fighting erupted");
        assert_eq!((repaired.words[0].upos, relations(&repaired)[0]), (Upos::Noun, (Some(1), "nsubj")));
        assert!(with_missing_subjects(&repaired).is_none());
        let misread = tree("Korea/PROPN/2/compound/_ test/NOUN/4/obl/_ -/PUNCT/4/punct/_ fired/VERB/0/root/VerbForm=Fin");
        assert_eq!(relations(&with_missing_subjects(&misread).expect("Korea fired"))[0], (Some(3), "nsubj"));
        let sound =
            tree("Fighting/VERB/3/advcl/VerbForm=Ger hard/ADV/1/advmod/_ won/VERB/0/root/VerbForm=Fin rebels/NOUN/3/nsubj/_");
        assert!(with_missing_subjects(&sound).is_none());
    }

    #[test]
    fn what_is_done_is_not_had() {
        let misread = tree("Chad/PROPN/2/nsubj/_ has/VERB/0/root/_ frozen/VERB/4/amod/VerbForm=Part aid/NOUN/2/obj/_");
        let repaired = with_perfects(&misread).expect("it has frozen");
        assert_eq!(relations(&repaired), [(Some(2), "nsubj"), (Some(2), "aux"), (None, "root"), (Some(2), "obj")]);
        assert!(
            with_perfects(&tree("has/VERB/0/root/_ a/DET/3/det/_ frozen/VERB/4/amod/VerbForm=Part lake/NOUN/1/obj/_"))
                .is_none()
        );
    }

    #[test]
    fn a_name_and_a_noun_side_by_side_are_one() {
        let misread = tree("Sayyaf/PROPN/3/nsubj/_ guerrillas/NOUN/3/nsubj/_ fled/VERB/0/root/_");
        assert_eq!(relations(&with_whole_names(&misread).expect("one subject"))[0], (Some(1), "compound"));
        let misread = tree("met/VERB/0/root/_ leader/NOUN/1/obj/_ Kabila/PROPN/1/obj/_");
        assert_eq!(relations(&with_whole_names(&misread).expect("one object"))[1], (Some(2), "nmod:desc"));
        assert!(with_whole_names(&tree("gave/VERB/0/root/_ Chad/PROPN/1/obj/_ money/NOUN/1/obj/_")).is_none());
    }
}
