//! English leads of news agencies that the parser cut in the wrong place: who says a thing is told last ("…, the army said"), and a
//! day stands between subject and verb ("The navy on Monday seized …").

use dragoman_syntax::{Tree, Upos};

use super::{FINITE, crown, is_below, is_nominal, link};

fn has(tree: &Tree, at: usize, base: &str) -> bool {
    tree.children(at).any(|child| tree.words[child].base() == base)
}

/// The tree with the nominal right before a verb of saying as the one who says it: in "Poland vetoed the text, diplomats in Rome
/// said" the diplomats vetoed nothing. None where nothing needs repair.
pub(super) fn with_tags(tree: &Tree, says: impl Fn(&str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for verb in 2..tree.words.len() {
        let word = &tree.words[verb];
        let bare = !["nsubj", "aux", "mark", "cop", "cc"].iter().any(|base| has(tree, verb, base));
        if word.upos != Upos::Verb || !word.has("VerbForm", "Fin") || !bare || !says(&word.lemma) {
            continue;
        }
        let Some(comma) = (0..verb).rev().find(|&at| tree.words[at].form == ",") else { continue };
        // The highest word of the phrase between the comma and the verb.
        let mut tops =
            (comma + 1..verb).filter(|&at| tree.words[at].head.is_none_or(|head| !(comma + 1..verb).contains(&head)));
        let (Some(top), None) = (tops.next(), tops.next()) else { continue };
        let free = is_nominal(tree, top) && !has(tree, top, "case") && !is_below(tree, verb, top);
        // Another's subject, or said to be the same as what stands before the comma.
        let misplaced = match tree.words[top].base() {
            "nsubj" => tree.words[top].head.is_some_and(|other| {
                other < comma && tree.children(other).any(|child| child < comma && tree.words[child].base() == "nsubj")
            }),
            "appos" | "conj" | "obl" | "nmod" | "dep" | "parataxis" => true,
            _ => false,
        };
        if free && misplaced {
            link(repaired.get_or_insert_with(|| tree.clone()), top, verb, "nsubj");
        }
    }
    repaired
}

/// The tree with a past form as the verb of a clause where the parser took it for an adjective of its object: nobody's name stands
/// right before an adjective in "The navy on Monday | seized ships, the army said". None where nothing needs repair.
pub(super) fn with_tensed(tree: &Tree) -> Option<Tree> {
    let (object, verb, subject) = (2..tree.words.len()).find_map(|verb| tensed(tree, verb))?;
    let mut repaired = tree.clone();
    let head = tree.words[object].head;
    let relation = match tree.words[object].base() {
        "nsubj" | "csubj" => "ccomp",
        other => other,
    };
    let of_clause =
        |base: &str| matches!(base, "advcl" | "obl" | "punct" | "nsubj" | "ccomp" | "parataxis" | "mark" | "advmod" | "conj");
    for child in tree.children(object).filter(|&child| child != verb && of_clause(tree.words[child].base())) {
        let relation = repaired.words[child].relation.clone();
        link(&mut repaired, child, verb, &relation);
    }
    repaired.words[verb].head = head;
    repaired.words[verb].relation = relation.into();
    repaired.words[verb].feats = FINITE.into();
    link(&mut repaired, object, verb, "obj");
    link(&mut repaired, subject, verb, "nsubj");
    Some(repaired)
}

/// The object and the subject of a past form that was taken for an adjective, if it was.
fn tensed(tree: &Tree, verb: usize) -> Option<(usize, usize, usize)> {
    let word = &tree.words[verb];
    let object = word.head.filter(|&object| object > verb && word.relation == "amod" && is_nominal(tree, object))?;
    let past = word.upos == Upos::Verb
        && !word.form.ends_with("ing")
        && (word.has("Tense", "Past") || word.has("VerbForm", "Part"))
        && !has(tree, verb, "aux");
    // "The seized ships": what belongs to the noun stands before its adjective.
    let own = |child: usize| child < verb && matches!(tree.words[child].base(), "det" | "case" | "nmod" | "nummod" | "amod");
    let clause = matches!(tree.words[object].base(), "root" | "nsubj" | "csubj" | "ccomp" | "parataxis");
    if !past || !clause || has(tree, object, "cop") || tree.children(object).any(own) {
        return None;
    }
    let mut subject = verb - 1;
    while let Some(head) = tree.words[subject].head.filter(|&head| head < verb) {
        subject = head;
    }
    let before = &tree.words[subject];
    let above = before.head == Some(object) || before.head == tree.words[object].head;
    let named = is_nominal(tree, subject) && before.base() == "nsubj" && above && !has(tree, subject, "case");
    let joined = (subject + 1..verb).all(|at| is_below(tree, at, subject) && tree.words[at].upos != Upos::Punct);
    (named && joined).then_some((object, verb, subject))
}

/// The tree with a verb of saying before the clause that it reports as that clause's head: "NATO confirmed on Monday | it would
/// tighten the blockade". None where nothing needs repair.
pub(super) fn with_reporters(tree: &Tree, says: impl Fn(&str) -> bool) -> Option<Tree> {
    let root = tree.root()?;
    let reports = |&verb: &usize| {
        let word = &tree.words[verb];
        let own = tree.children(root).any(|child| child > verb && tree.words[child].base() == "nsubj");
        word.upos == Upos::Verb
            && verb < root
            && matches!(word.base(), "csubj" | "advcl" | "nsubj" | "dep")
            && word.has("Tense", "Past")
            && !has(tree, verb, "aux")
            && says(&word.lemma)
            && own
            && has(tree, verb, "nsubj")
            && !has(tree, verb, "mark")
            && !(verb..root).any(|at| tree.words[at].form == ",")
    };
    let verb = tree.children(root).find(reports)?;
    let mut repaired = tree.clone();
    crown(&mut repaired, verb, FINITE);
    link(&mut repaired, root, verb, "ccomp");
    Some(repaired)
}

/// The tree with a participle that is used as an adjective hung on its noun: "from | neighbouring Lebanon" is no clause.
/// `adjectival` knows such words; none where nothing needs repair.
pub(super) fn with_adjectival(tree: &Tree, adjectival: impl Fn(&str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for at in 1..tree.words.len() {
        let word = &tree.words[at];
        let clause = word.upos == Upos::Verb && matches!(word.base(), "advcl" | "acl" | "xcomp") && adjectival(&word.form);
        let Some(head) = word.head.filter(|_| clause) else { continue };
        let noun = tree.children(at).find(|&child| child > at && is_nominal(tree, child) && tree.words[child].base() == "obj");
        let mark = tree.children(at).find(|&child| child < at && matches!(tree.words[child].base(), "mark" | "case"));
        let (Some(noun), Some(mark)) = (noun, mark) else { continue };
        let target = repaired.get_or_insert_with(|| tree.clone());
        let relation = if is_nominal(tree, head) { "nmod" } else { "obl" };
        for child in tree.children(at).filter(|&child| child != noun) {
            let relation = target.words[child].relation.clone();
            link(target, child, noun, &relation);
        }
        link(target, noun, head, relation);
        link(target, mark, noun, "case");
        link(target, at, noun, "amod");
        target.words[at].upos = Upos::Adj;
        target.words[mark].upos = Upos::Adp;
    }
    repaired
}

/// The tree with the particle of a verb hung on the verb where the parser took it for a preposition before its object: "handed
/// over a suspect". `phrasal` knows whether verb and particle are one word; none where nothing needs repair.
pub(super) fn with_particles(tree: &Tree, phrasal: impl Fn(&str, &str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for at in 1..tree.words.len() {
        let word = &tree.words[at];
        let verb = at - 1;
        let Some(noun) = word.head.filter(|&noun| word.base() == "case" && noun > at) else { continue };
        let misread = matches!(tree.words[noun].base(), "obl" | "obj")
            && tree.words[noun].head == Some(verb)
            && tree.words[verb].upos == Upos::Verb
            && (tree.words[noun].base() == "obj" || !has(tree, verb, "obj"));
        if misread && phrasal(&tree.words[verb].lemma, &word.form) {
            let target = repaired.get_or_insert_with(|| tree.clone());
            link(target, at, verb, "compound:prt");
            link(target, noun, verb, "obj");
        }
    }
    repaired
}

/// The tree with what a noun counts hung on that noun where the parser gave it to the verb: "wrote off half | of the debt".
/// `counts` knows such nouns by their lemma; none where nothing needs repair.
pub(super) fn with_counted(tree: &Tree, counts: impl Fn(&str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for at in 2..tree.words.len() {
        let word = &tree.words[at];
        let Some(verb) = word.head.filter(|&verb| word.base() == "obl" && verb < at) else { continue };
        let Some(of) = tree.children(at).find(|&child| tree.words[child].base() == "case" && tree.words[child].form == "of")
        else {
            continue;
        };
        let beside = of.checked_sub(1).filter(|&noun| {
            tree.words[noun].head == Some(verb) && matches!(tree.words[noun].base(), "obj" | "nsubj") && noun != at
        });
        if let Some(noun) = beside.filter(|&noun| counts(&tree.words[noun].lemma)) {
            link(repaired.get_or_insert_with(|| tree.clone()), at, noun, "nmod");
        }
    }
    repaired
}

#[cfg(test)]
mod tests {
    use super::super::support::{relations, tree};
    use super::*;

    #[test]
    fn who_is_told_last_says_it() {
        let misread = tree(
            "Oslo/PROPN/2/nsubj/_ vetoed/VERB/7/ccomp/VerbForm=Fin it/PRON/2/obj/_ ,/PUNCT/2/punct/_ envoys/NOUN/2/nsubj/_ there/ADV/5/advmod/_ said/VERB/0/root/VerbForm=Fin",
        );
        let repaired = with_tags(&misread, |lemma| lemma == "said").expect("the envoys vetoed nothing");
        assert_eq!(relations(&repaired)[4], (Some(6), "nsubj"));
        assert!(with_tags(&repaired, |lemma| lemma == "said").is_none());
        assert!(with_tags(&misread, |_| false).is_none());
    }

    #[test]
    fn a_noun_has_no_subject() {
        let misread = tree(
            "navy/NOUN/5/nsubj/_ on/ADP/3/case/_ Monday/PROPN/1/nmod/_ seized/VERB/5/amod/VerbForm=Part ships/NOUN/8/nsubj/_ ,/PUNCT/8/punct/_ officials/NOUN/8/nsubj/_ said/VERB/0/root/VerbForm=Fin",
        );
        let repaired = with_tensed(&misread).expect("the navy seized ships");
        assert_eq!(relations(&repaired)[0], (Some(3), "nsubj"));
        assert_eq!(relations(&repaired)[3..5], [(Some(7), "ccomp"), (Some(3), "obj")]);
        assert!(with_tensed(&repaired).is_none());
    }

    #[test]
    fn what_is_reported_hangs_on_the_report() {
        let misread = tree(
            "NATO/PROPN/2/nsubj/_ confirmed/VERB/5/csubj/Tense=Past|VerbForm=Part it/PRON/5/nsubj/_ would/AUX/5/aux/_ attack/VERB/0/root/_",
        );
        let repaired = with_reporters(&misread, |lemma| lemma == "confirmed").expect("it is what NATO confirmed");
        assert_eq!(relations(&repaired)[1], (None, "root"));
        assert_eq!(relations(&repaired)[4], (Some(1), "ccomp"));
        assert!(with_reporters(&repaired, |_| true).is_none());
    }

    #[test]
    fn a_neighbour_is_no_clause() {
        let misread =
            tree("withdrew/VERB/0/root/_ from/SCONJ/3/mark/_ neighbouring/VERB/1/advcl/VerbForm=Ger Lebanon/PROPN/3/obj/_");
        let repaired = with_adjectival(&misread, |form| form == "neighbouring").expect("Lebanon is the neighbour");
        assert_eq!(relations(&repaired)[1..], [(Some(3), "case"), (Some(3), "amod"), (Some(0), "obl")]);
        assert!(with_adjectival(&misread, |_| false).is_none());
    }

    #[test]
    fn what_is_counted_belongs_to_the_count() {
        let misread = tree("forgave/VERB/0/root/_ half/NOUN/1/obj/_ of/ADP/4/case/_ debts/NOUN/1/obl/_");
        let repaired = with_counted(&misread, |lemma| lemma == "half").expect("half of the debts");
        assert_eq!(relations(&repaired)[3], (Some(1), "nmod"));
        assert!(with_counted(&misread, |_| false).is_none());
    }

    #[test]
    fn a_particle_is_the_verbs() {
        let misread = tree("handed/VERB/0/root/_ over/ADP/3/case/_ suspects/NOUN/1/obl/_");
        let repaired = with_particles(&misread, |verb, particle| (verb, particle) == ("handed", "over")).expect("one verb");
        assert_eq!(relations(&repaired)[1..], [(Some(0), "compound:prt"), (Some(0), "obj")]);
        assert!(with_particles(&misread, |_, _| false).is_none());
    }
}
