//! English verbs that the parser did not see as such: in the phrase behind the subject, behind "to", in the present of a headline.

use dragoman_syntax::{Tree, Upos};

use super::{FINITE, crown, is_below, is_nominal, link};

/// The tree with a past form behind the phrase of the noun at the root as the verb: in "Police in Chile | used water cannon to …" the
/// parser has a cannon in which they are. None where nothing needs repair.
pub(super) fn with_verb_behind_phrase(tree: &Tree) -> Option<Tree> {
    let root = tree.root()?;
    let ended = tree.words.last().is_some_and(|word| word.form == ".");
    let finite = |word: &dragoman_syntax::Word| word.has("VerbForm", "Fin") && (word.head.is_none() || word.head == Some(root));
    let clause = tree.children(root).any(|child| matches!(tree.words[child].base(), "cop" | "nsubj" | "csubj"));
    if !ended || !is_nominal(tree, root) || clause || tree.words.iter().any(finite) {
        return None;
    }
    let (verb, object) = (root + 2..tree.words.len()).find_map(|verb| {
        let word = &tree.words[verb];
        let object = word.head.filter(|&object| object > verb && tree.words[object].head == Some(root))?;
        let past =
            word.upos == Upos::Verb && word.relation == "amod" && word.has("Tense", "Past") && !word.form.ends_with("ing");
        let phrase = tree.words[object].base() == "nmod" && is_nominal(tree, verb - 1) && is_nominal(tree, object);
        (past && phrase).then_some((verb, object))
    })?;
    // Of the words before the verb the last noun carries the preposition.
    let stray = |at: usize| at > root && tree.words[at].head.is_some_and(|head| head == verb || head == object);
    let mut noun = verb - 1;
    while let Some(head) = tree.words[noun].head.filter(|&head| head < verb && head > root) {
        noun = head;
    }
    let mut repaired = tree.clone();
    for at in (root + 1..verb).filter(|&at| at != noun && stray(at)) {
        let relation = repaired.words[at].relation.clone();
        link(&mut repaired, at, noun, &relation);
    }
    link(&mut repaired, noun, root, "nmod");
    for child in tree.children(root).filter(|&child| child > object || tree.words[child].base() == "punct") {
        let relation = if tree.words[child].base() == "nmod" { "obl" } else { tree.words[child].base() };
        link(&mut repaired, child, verb, relation);
    }
    // "… to break up a march" tells why they used it.
    let purpose = |child: usize| {
        tree.words[child].base() == "acl" && tree.children(child).any(|mark| tree.words[mark].form == "to" && mark < child)
    };
    for child in tree.children(object).filter(|&child| child > object && purpose(child)) {
        link(&mut repaired, child, verb, "advcl");
    }
    crown(&mut repaired, verb, FINITE);
    link(&mut repaired, root, verb, "nsubj");
    link(&mut repaired, object, verb, "obj");
    Some(repaired)
}

/// The tree with a verb behind the "to" of an infinitive where the parser took it for half of a noun: "promised to | hand power to
/// civilians". `verb` knows verbs by their lemma; none where nothing needs repair.
pub(super) fn with_infinitives(tree: &Tree, verb: impl Fn(&str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for at in 1..tree.words.len() {
        let (to, word) = (&tree.words[at - 1], &tree.words[at]);
        let infinitive = to.upos == Upos::Part && to.form.eq_ignore_ascii_case("to");
        let Some(object) = word.head.filter(|&object| object > at && word.relation == "compound" && infinitive) else {
            continue;
        };
        let half = word.upos == Upos::Noun && matches!(tree.words[object].base(), "obl" | "nmod") && to.head == Some(object);
        let Some(above) = tree.words[object].head.filter(|_| half && verb(&word.form.to_lowercase())) else { continue };
        let target = repaired.get_or_insert_with(|| tree.clone());
        let relation = if tree.words[above].upos == Upos::Verb { "xcomp" } else { "acl" };
        link(target, at, above, relation);
        link(target, at - 1, at, "mark");
        link(target, object, at, "obj");
        let base = tree.words[at].form.to_lowercase();
        target.words[at].lemma = base.as_str().into();
        target.words[at].upos = Upos::Verb;
        target.words[at].feats = "VerbForm=Inf".into();
    }
    repaired
}

/// The tree with the first of two subjects of a verb of saying given to the clause without one that it reports: "Warships | sailed
/// past, the ministry said". None where nothing needs repair.
pub(super) fn with_own_subjects(tree: &Tree) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for says in 0..tree.words.len() {
        let subjects: Vec<usize> =
            tree.children(says).filter(|&child| child < says && tree.words[child].base() == "nsubj").collect();
        let &[first, last] = subjects.as_slice() else { continue };
        let told = tree.children(says).find(|&clause| {
            tree.words[clause].base() == "ccomp"
                && (first + 1..last).contains(&clause)
                && tree.words[clause].upos == Upos::Verb
                && !tree.children(clause).any(|child| matches!(tree.words[child].base(), "nsubj" | "csubj"))
        });
        let Some(told) = told else { continue };
        let comma = (told..last).any(|at| tree.words[at].form == ",");
        let beside = (first + 1..told).all(|at| is_below(tree, at, first) || is_below(tree, at, told));
        if comma && beside {
            link(repaired.get_or_insert_with(|| tree.clone()), first, told, "nsubj");
        }
    }
    repaired
}

/// The tree with the present of a plan behind its subject as the verb where the parser took it for a plural noun: "Greece, like
/// others, plans to impose …" names no plans of Greece. `verb` knows verbs by their lemma; none where nothing needs repair.
pub(super) fn with_present(tree: &Tree, verb: impl Fn(&str) -> bool) -> Option<Tree> {
    let root = tree.root()?;
    let finite = |at: usize| {
        let word = &tree.words[at];
        word.has("VerbForm", "Fin") && (word.head.is_none() || word.base() == "parataxis")
    };
    if tree.words[root].upos != Upos::Propn || (0..tree.words.len()).any(finite) {
        return None;
    }
    let plan = (root + 1..tree.words.len()).find(|&at| {
        let word = &tree.words[at];
        let lemma = word.form.strip_suffix('s').unwrap_or_default();
        let infinitive = |&child: &usize| {
            child > at && tree.words[child].base() == "acl" && tree.children(child).any(|mark| tree.words[mark].form == "to")
        };
        word.upos == Upos::Noun
            && matches!(word.base(), "appos" | "conj" | "nmod" | "parataxis" | "list" | "dep")
            && word.head == Some(root)
            && verb(lemma)
            && !tree.children(at).any(|child| matches!(tree.words[child].base(), "det" | "case" | "amod" | "cc"))
            && tree.children(at).any(|child| infinitive(&child))
    })?;
    let mut repaired = tree.clone();
    for child in tree.children(root).filter(|&child| child > plan || tree.words[child].base() == "punct") {
        let relation = tree.words[child].relation.clone();
        link(&mut repaired, child, plan, &relation);
    }
    for child in tree.children(plan).filter(|&child| tree.words[child].base() == "acl") {
        link(&mut repaired, child, plan, "xcomp");
    }
    let lemma = tree.words[plan].form.strip_suffix('s').unwrap_or_default().to_lowercase();
    crown(&mut repaired, plan, "Mood=Ind|Tense=Pres|VerbForm=Fin");
    repaired.words[plan].lemma = lemma.as_str().into();
    repaired.words[plan].upos = Upos::Verb;
    link(&mut repaired, root, plan, "nsubj");
    Some(repaired)
}

/// The tree with the subject of a past form as the one who acts where nothing but the parser makes it a passive: "Rebels | handed
/// in their rifles" has no auxiliary and an object. None where nothing needs repair.
pub(super) fn with_actives(tree: &Tree) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for subject in 0..tree.words.len() {
        let word = &tree.words[subject];
        let Some(verb) = word.head.filter(|&verb| word.relation == "nsubj:pass" && subject < verb) else { continue };
        let has = |base: &str| tree.children(verb).any(|child| tree.words[child].base() == base);
        let clause = tree.words[verb].head.is_none() || tree.words[verb].base() == "ccomp";
        // A whole sentence has its auxiliary, a headline need not.
        let whole = tree.words[verb].head.is_none() && tree.words.last().is_some_and(|word| word.form == ".");
        let agent = tree.children(verb).any(|child| {
            tree.words[child].relation == "obl:agent" || tree.children(child).any(|case| tree.words[case].form == "by")
        });
        if clause && (has("obj") || (whole && !agent)) && !has("aux") && !has("cop") && tree.words[verb].has("Tense", "Past") {
            let target = repaired.get_or_insert_with(|| tree.clone());
            link(target, subject, verb, "nsubj");
            target.words[verb].feats = FINITE.into();
        }
    }
    repaired
}

/// The tree of a headline with what somebody is to do as its verb: "Lisbon | to reopen embassy". None where nothing needs repair.
pub(super) fn with_headline(tree: &Tree) -> Option<Tree> {
    let root = tree.root()?;
    let ended = tree.words.last().is_some_and(|word| matches!(word.form.as_str(), "." | "!" | "?"));
    let finite = |word: &dragoman_syntax::Word| word.has("VerbForm", "Fin");
    if ended || !is_nominal(tree, root) || tree.words.iter().any(finite) {
        return None;
    }
    let verb = tree.children(root).find(|&child| {
        let word = &tree.words[child];
        let to = child.checked_sub(1).is_some_and(|to| tree.words[to].form == "to" && tree.words[to].head == Some(child));
        word.base() == "acl" && word.upos == Upos::Verb && word.has("VerbForm", "Inf") && to && child > root
    })?;
    // "Plan to reopen embassy" names a plan.
    let named = tree.words[root].upos == Upos::Propn || tree.words[root].has("Number", "Plur");
    named.then(|| {
        let mut repaired = tree.clone();
        for child in tree.children(root).filter(|&child| child > verb) {
            let relation = if tree.words[child].base() == "nmod" { "obl" } else { tree.words[child].base() };
            link(&mut repaired, child, verb, relation);
        }
        repaired.words[verb].head = None;
        repaired.words[verb].relation = "root".into();
        link(&mut repaired, root, verb, "nsubj");
        repaired
    })
}

/// The tree with the first half of a verb with a hyphen given back to it: in "the navy test | - | fired a missile" no test fired. None
/// where nothing needs repair.
pub(super) fn with_hyphens(tree: &Tree) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for half in 1..tree.words.len().saturating_sub(2) {
        let verb = half + 2;
        let joined = tree.words[half + 1].form == "-" && tree.words[verb].upos == Upos::Verb;
        if !joined || tree.words[half].head != Some(verb) || tree.words[half].base() != "nsubj" {
            continue;
        }
        let subject = half - 1;
        if tree.words[subject].head == Some(verb) && tree.words[subject].base() == "nsubj" {
            let target = repaired.get_or_insert_with(|| tree.clone());
            for child in tree.children(half).filter(|&child| child < subject) {
                let relation = target.words[child].relation.clone();
                link(target, child, subject, &relation);
            }
            link(target, half, verb, "compound");
        }
    }
    repaired
}

/// The tree with the clause of a noun of telling as what it tells where the parser took it for a relative clause: "rejected charges
/// that | it was involved". `telling` knows such nouns by their lemma; none where nothing needs repair.
pub(super) fn with_contents(tree: &Tree, telling: impl Fn(&str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for clause in 1..tree.words.len() {
        let word = &tree.words[clause];
        let Some(noun) = word.head.filter(|_| word.relation == "acl:relcl") else { continue };
        let that = tree.children(clause).any(|child| {
            tree.words[child].base() == "mark" && tree.words[child].form.eq_ignore_ascii_case("that") && child == noun + 1
        });
        let own = tree.children(clause).any(|child| tree.words[child].base() == "nsubj");
        if that && own && telling(&tree.words[noun].lemma) {
            link(repaired.get_or_insert_with(|| tree.clone()), clause, noun, "acl");
        }
    }
    repaired
}

#[cfg(test)]
mod tests {
    use super::super::support::{relations, tree};
    use super::*;

    #[test]
    fn a_past_form_behind_the_phrase_of_the_subject_is_the_verb() {
        let misread = tree(
            "Police/NOUN/0/root/_ in/ADP/6/case/_ Chile/PROPN/6/compound/_ used/VERB/6/amod/Tense=Past water/NOUN/6/compound/_ cannon/NOUN/1/nmod/_ ./PUNCT/1/punct/_",
        );
        let repaired = with_verb_behind_phrase(&misread).expect("the police used it");
        assert_eq!(
            relations(&repaired),
            [
                (Some(3), "nsubj"),
                (Some(2), "case"),
                (Some(0), "nmod"),
                (None, "root"),
                (Some(5), "compound"),
                (Some(3), "obj"),
                (Some(3), "punct")
            ]
        );
        assert!(with_verb_behind_phrase(&repaired).is_none());
    }

    #[test]
    fn behind_the_mark_of_an_infinitive_stands_a_verb() {
        let misread = tree("promised/VERB/0/root/_ to/PART/4/case/_ hand/NOUN/4/compound/_ power/NOUN/1/obl/_");
        let repaired = with_infinitives(&misread, |lemma| lemma == "hand").expect("to hand power");
        assert_eq!(relations(&repaired)[1..], [(Some(2), "mark"), (Some(0), "xcomp"), (Some(2), "obj")]);
        assert!(with_infinitives(&misread, |_| false).is_none());
    }

    #[test]
    fn in_a_headline_somebody_is_to_do_it() {
        let misread = tree("Lisbon/PROPN/0/root/_ to/PART/3/mark/_ reopen/VERB/1/acl/VerbForm=Inf embassy/NOUN/3/obj/_");
        let repaired = with_headline(&misread).expect("Lisbon reopens it");
        assert_eq!(relations(&repaired)[0], (Some(2), "nsubj"));
        assert_eq!(relations(&repaired)[2], (None, "root"));
        let plan = tree("Plan/NOUN/0/root/_ to/PART/3/mark/_ reopen/VERB/1/acl/VerbForm=Inf embassy/NOUN/3/obj/_");
        assert!(with_headline(&plan).is_none());
    }

    #[test]
    fn who_has_an_object_acts() {
        let misread = tree("Rebels/NOUN/2/nsubj:pass/_ sold/VERB/0/root/Tense=Past|VerbForm=Part rifles/NOUN/2/obj/_");
        assert_eq!(relations(&with_actives(&misread).expect("they sold them"))[0], (Some(1), "nsubj"));
        let sound = tree("Rebels/NOUN/3/nsubj:pass/_ were/AUX/3/aux:pass/_ sold/VERB/0/root/Tense=Past rifles/NOUN/3/obj/_");
        assert!(with_actives(&sound).is_none());
    }

    #[test]
    fn half_a_verb_fires_nothing() {
        let misread =
            tree("Chad/PROPN/3/nmod:poss/_ navy/NOUN/5/nsubj/_ test/NOUN/5/nsubj/_ -/PUNCT/5/punct/_ fired/VERB/0/root/_");
        let repaired = with_hyphens(&misread).expect("the navy fired");
        assert_eq!(relations(&repaired)[..3], [(Some(1), "nmod:poss"), (Some(4), "nsubj"), (Some(4), "compound")]);
        assert!(with_hyphens(&repaired).is_none());
    }

    #[test]
    fn what_charges_say_describes_no_charges() {
        let misread = tree(
            "rejected/VERB/0/root/_ charges/NOUN/1/obj/_ that/SCONJ/5/mark/_ it/PRON/5/nsubj/_ attacked/VERB/2/acl:relcl/_",
        );
        let repaired = with_contents(&misread, |lemma| lemma == "charges").expect("they say so");
        assert_eq!(relations(&repaired)[4], (Some(1), "acl"));
        assert!(with_contents(&misread, |_| false).is_none());
    }

    #[test]
    fn who_did_it_is_not_who_says_so() {
        let misread =
            tree("Ships/NOUN/5/nsubj/_ sailed/VERB/5/ccomp/_ ,/PUNCT/2/punct/_ envoys/NOUN/5/nsubj/_ said/VERB/0/root/_");
        let repaired = with_own_subjects(&misread).expect("the ships sailed");
        assert_eq!(relations(&repaired)[0], (Some(1), "nsubj"));
        assert!(with_own_subjects(&repaired).is_none());
    }

    #[test]
    fn what_a_state_plans_is_no_plan_of_it() {
        let misread = tree(
            "Greece/PROPN/0/root/_ ,/PUNCT/3/punct/_ plans/NOUN/1/appos/_ to/PART/5/mark/_ leave/VERB/3/acl/_ ./PUNCT/1/punct/_",
        );
        let repaired = with_present(&misread, |lemma| lemma == "plan").expect("it plans");
        assert_eq!(relations(&repaired)[0], (Some(2), "nsubj"));
        assert_eq!(relations(&repaired)[2], (None, "root"));
        assert_eq!(relations(&repaired)[4], (Some(2), "xcomp"));
        assert!(with_present(&misread, |_| false).is_none());
    }
}
