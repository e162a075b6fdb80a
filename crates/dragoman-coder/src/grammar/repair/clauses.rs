//! Clauses that were hung on the wrong word.

use dragoman_syntax::{Tree, Upos};

use super::{is_below, link};

/// The tree with a clause made of a conjunction, a noun and a verb where the parser took the conjunction for a preposition: "after
/// a vessel fired" tells who fired. None where nothing needs repair.
pub(super) fn with_clauses(tree: &Tree) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for verb in 1..tree.words.len() {
        let word = &tree.words[verb];
        let lacks = |relation: &str| !tree.children(verb).any(|child| tree.words[child].base() == relation);
        if word.base() != "advcl" || !word.has("VerbForm", "Fin") || !lacks("nsubj") || !lacks("mark") || !lacks("aux") {
            continue;
        }
        let Some(head) = word.head else { continue };
        let conjunction = |noun: usize| {
            let case = tree.children(noun).find(|&child| tree.words[child].base() == "case")?;
            matches!(tree.words[case].form.to_lowercase().as_str(), "after" | "before" | "since" | "until").then_some(case)
        };
        let before = tree.children(head).filter(|&noun| noun < verb && tree.words[noun].base() == "obl");
        let ends = |noun: usize| {
            (noun + 1..verb).all(|between| is_below(tree, between, noun) && tree.words[between].upos != Upos::Punct)
        };
        let found = before.filter(|&noun| ends(noun)).find_map(|noun| Some((noun, conjunction(noun)?)));
        if let Some((noun, case)) = found {
            let target = repaired.get_or_insert_with(|| tree.clone());
            link(target, noun, verb, "nsubj");
            link(target, case, verb, "mark");
        }
    }
    repaired
}

/// The tree with a past verb that goes on behind a reported present given to the verb that reports: in "stated that Iran develops
/// nothing and pledged to help it" nobody but the speaker pledged. None where nothing needs repair.
pub(super) fn with_reports(tree: &Tree) -> Option<Tree> {
    let child = |at: usize, base: &str| tree.children(at).find(|&child| tree.words[child].base() == base);
    // The verb or the auxiliary that carries the tense of a clause.
    let tense = |clause: usize| child(clause, "aux").or_else(|| child(clause, "cop")).unwrap_or(clause);
    let past = |clause: usize| tree.words[clause].has("Tense", "Past") && tree.words[clause].has("VerbForm", "Fin");
    let mut repaired: Option<Tree> = None;
    for verb in 0..tree.words.len() {
        let Some(told) = tree.words[verb].head.filter(|_| tree.words[verb].base() == "conj" && past(verb)) else { continue };
        let Some(report) = tree.words[told].head.filter(|_| tree.words[told].base() == "ccomp") else { continue };
        let present = tree.words[tense(told)].has("Tense", "Pres");
        let bare = child(verb, "nsubj").is_none() && child(verb, "aux").is_none() && child(verb, "mark").is_none();
        if bare && present && past(report) && child(report, "nsubj").is_some() && report < told {
            link(repaired.get_or_insert_with(|| tree.clone()), verb, report, "conj");
        }
    }
    repaired
}

/// The tree with a gerund that goes on behind another given to that one: in "accused India of shelling villages, killing nine" the
/// shelling killed them. None where nothing needs repair.
pub(super) fn with_gerunds(tree: &Tree) -> Option<Tree> {
    let gerund = |at: usize| tree.words[at].base() == "advcl" && tree.words[at].form.ends_with("ing");
    let marked = |at: usize| {
        tree.children(at)
            .any(|child| tree.words[child].base() == "mark" && matches!(tree.words[child].form.as_str(), "of" | "for"))
    };
    let bare = |at: usize| !tree.children(at).any(|child| matches!(tree.words[child].base(), "mark" | "nsubj"));
    let mut repaired: Option<Tree> = None;
    for at in 0..tree.words.len() {
        let Some(head) = tree.words[at].head.filter(|_| gerund(at) && bare(at)) else { continue };
        let verbal = |other: usize| tree.words[other].form.ends_with("ing") && tree.words[other].upos == Upos::Verb;
        let before = (head + 1..at).find(|&other| verbal(other) && marked(other) && is_below(tree, other, head));
        if let Some(before) = before {
            link(repaired.get_or_insert_with(|| tree.clone()), at, before, "advcl");
        }
    }
    repaired
}

/// The tree with the clause behind a noun of telling hung on that noun: in "condemned Russia's threat that it would attack"
/// nobody but Russia would attack, yet parsers often give the clause to the verb. `telling` knows such nouns by their lemma;
/// none where nothing needs repair.
pub(super) fn with_told(tree: &Tree, telling: impl Fn(&str) -> bool) -> Option<Tree> {
    let told = |clause: usize| {
        let word = &tree.words[clause];
        let verb = word.head.filter(|_| matches!(word.base(), "ccomp" | "advcl"))?;
        let that =
            |&child: &usize| tree.words[child].base() == "mark" && matches!(tree.words[child].form.as_str(), "that" | "că");
        let before = tree.children(clause).find(that)?.checked_sub(1)?;
        let mut noun = before;
        while tree.words[noun].head != Some(verb) {
            noun = tree.words[noun].head?;
        }
        let subject_or_object = matches!(tree.words[noun].base(), "obj" | "nsubj");
        (noun != clause && subject_or_object && telling(&tree.words[noun].lemma)).then_some(noun)
    };
    let mut repaired: Option<Tree> = None;
    for clause in 0..tree.words.len() {
        if let Some(noun) = told(clause) {
            link(repaired.get_or_insert_with(|| tree.clone()), clause, noun, "acl");
        }
    }
    repaired
}

/// The tree with the clause of "it is not true that it attacked" as the subject of what is said of it: a clause that "that" alone
/// opens gives no circumstance. None where nothing needs repair.
pub(super) fn with_subject_clauses(tree: &Tree) -> Option<Tree> {
    let is = |word: usize| tree.children(word).any(|child| tree.words[child].base() == "cop");
    let has_subject = |word: usize| tree.children(word).any(|child| matches!(tree.words[child].base(), "nsubj" | "csubj"));
    let that_alone = |clause: usize| {
        let mut marks = tree.children(clause).filter(|&child| matches!(tree.words[child].base(), "mark" | "case"));
        let first = marks.next().is_some_and(|mark| {
            matches!(tree.words[mark].form.as_str(), "that" | "că") && tree.children(mark).next().is_none()
        });
        first && marks.next().is_none()
    };
    let mut repaired: Option<Tree> = None;
    for clause in 0..tree.words.len() {
        let word = &tree.words[clause];
        if let Some(head) = word.head.filter(|&head| word.base() == "advcl" && head < clause && is(head) && !has_subject(head))
            && that_alone(clause)
        {
            link(repaired.get_or_insert_with(|| tree.clone()), clause, head, "csubj");
        }
    }
    repaired
}

/// The tree with a relative clause of citing hung on the name right before its comma: in "expelled two diplomats, according to
/// Reuters, which cites officials" it is Reuters that cites. `cites` knows such verbs by their lemma; none where nothing needs
/// repair.
pub(super) fn with_citing(tree: &Tree, cites: impl Fn(&str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for clause in 0..tree.words.len() {
        let word = &tree.words[clause];
        let Some(head) = word.head.filter(|_| word.base() == "acl" && cites(&word.lemma)) else { continue };
        let relative = tree.children(clause).filter(|&child| child < clause && tree.words[child].base() == "nsubj").min();
        let Some(name) = relative.and_then(|relative| relative.checked_sub(2)) else { continue };
        let beside = tree.words[name + 1].form == "," && tree.words[name].upos == Upos::Propn;
        if beside && head != name && head < name && !is_below(tree, name, clause) {
            link(repaired.get_or_insert_with(|| tree.clone()), clause, name, "acl");
        }
    }
    repaired
}

/// The tree with clauses behind a Romanian verb made its content where nothing but "că" introduces them: such a clause tells no
/// circumstance ("l-a asigurat că se va întoarce"), and with "se" it is what is said ("se spune că pleacă"). `that` knows the
/// conjunction; none where nothing needs repair.
pub(super) fn with_that_clauses(tree: &Tree, that: impl Fn(&str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for (clause, word) in tree.words.iter().enumerate() {
        let Some(verb) = word.head.filter(|&verb| verb < clause && tree.words[verb].upos == Upos::Verb) else { continue };
        let has = |relation: &str| tree.children(verb).any(|child| tree.words[child].base() == relation);
        let content = word.base() == "advcl" || (word.relation == "csubj:pass" && has("expl"));
        let mut marks = tree.children(clause).filter(|&child| tree.words[child].base() == "mark" && child < clause);
        let (first, others) = (marks.next(), marks.next().is_some());
        let small = |word: &usize| {
            tree.words[*word].head == Some(clause) && matches!(tree.words[*word].base(), "case" | "advmod" | "fixed")
        };
        let alone = first.is_some_and(|mark| {
            that(&tree.words[mark].form) && tree.children(mark).next().is_none() && mark.checked_sub(1).filter(small).is_none()
        });
        // "Pentru că", "după ce": the conjunction is the second of two words.
        if content && alone && !others && !has("ccomp") {
            link(repaired.get_or_insert_with(|| tree.clone()), clause, verb, "ccomp");
        }
    }
    repaired
}

#[cfg(test)]
mod tests {
    use super::super::support::{relations, tree};
    use super::{with_clauses, with_gerunds, with_reports, with_subject_clauses, with_that_clauses, with_told};

    #[test]
    fn a_conjunction_before_a_noun_and_its_verb_is_no_preposition() {
        let misread = tree(
            "Oslo/PROPN/2/nsubj/_ protested/VERB/0/root/_ after/ADP/4/case/_ vessels/NOUN/2/obl/_ fired/VERB/2/advcl/VerbForm=Fin",
        );
        let repaired = with_clauses(&misread).expect("vessels fired");
        assert_eq!(relations(&repaired)[2..], [(Some(4), "mark"), (Some(4), "nsubj"), (Some(1), "advcl")]);
        assert!(with_clauses(&repaired).is_none());
    }

    #[test]
    fn who_reports_goes_on() {
        let misread = tree(
            "He/PRON/2/nsubj/_ said/VERB/0/root/Tense=Past|VerbForm=Fin Iran/PROPN/4/nsubj/_ arms/VERB/2/ccomp/Tense=Pres|VerbForm=Fin and/CCONJ/6/cc/_ left/VERB/4/conj/Tense=Past|VerbForm=Fin",
        );
        assert_eq!(relations(&with_reports(&misread).expect("he left"))[5], (Some(1), "conj"));
    }

    #[test]
    fn what_was_alleged_goes_on() {
        let misread = tree(
            "accused/VERB/0/root/_ India/PROPN/1/obj/_ of/SCONJ/4/mark/_ shelling/VERB/1/advcl/_ killing/VERB/1/advcl/_ nine/NUM/5/obj/_",
        );
        assert_eq!(relations(&with_gerunds(&misread).expect("shelling killed"))[4], (Some(3), "advcl"));
    }

    #[test]
    fn a_clause_behind_a_noun_of_telling_is_told_by_it() {
        let text = "Poland/PROPN/2/nsubj/_ condemned/VERB/0/root/_ a/DET/4/det/_ threat/NOUN/2/obj/_ that/SCONJ/7/mark/_ Russia/PROPN/7/nsubj/_ attacks/VERB/2/ccomp/_";
        let telling = |lemma: &str| lemma == "threat";
        let repaired = with_told(&tree(text), telling).expect("the clause is the threat's");
        assert_eq!(relations(&repaired)[6], (Some(3), "acl"));
        assert!(with_told(&tree(&text.replace("threat", "child")), telling).is_none());
        assert!(with_told(&repaired, telling).is_none());
        assert!(with_told(&tree(&text.replace("2/obj", "2/obl")), telling).is_none(), "said in a letter that");
    }
    #[test]
    fn what_is_said_to_be_so_is_a_subject() {
        let text = "Nu/PART/3/advmod/_ este/AUX/3/cop/_ fals/ADJ/0/root/_ că/SCONJ/6/mark/_ Malta/PROPN/6/nsubj/_ atacă/VERB/3/advcl/_";
        let repaired = with_subject_clauses(&tree(text)).expect("that alone opens no circumstance");
        assert_eq!(relations(&repaired)[5], (Some(2), "csubj"));
        assert!(with_subject_clauses(&repaired).is_none());
        assert!(with_subject_clauses(&tree(&text.replace("3/cop", "3/aux"))).is_none(), "nothing is said to be so");
        assert!(with_subject_clauses(&tree(&text.replace("Nu/PART/3/advmod", "Asta/PRON/3/nsubj"))).is_none());
    }

    #[test]
    fn the_name_before_the_comma_cites() {
        let misread = tree(
            "expelled/VERB/0/root/_ diplomats/NOUN/1/obj/_ according/ADP/4/case/_ Reuters/PROPN/1/obl/_ ,/PUNCT/7/punct/_ which/PRON/7/nsubj/_ cite/VERB/2/acl/_ officials/NOUN/7/obj/_",
        );
        let repaired = super::with_citing(&misread, |lemma| lemma == "cite").expect("diplomats cite nobody");
        assert_eq!(relations(&repaired)[6], (Some(3), "acl"));
        assert!(super::with_citing(&repaired, |lemma| lemma == "cite").is_none());
        assert!(super::with_citing(&misread, |lemma| lemma == "quote").is_none());
    }

    #[test]
    fn what_that_introduces_is_content() {
        let misread = "l-/PRON/3/obj/_ a/AUX/3/aux/_ asigurat/VERB/0/root/_ că/SCONJ/5/mark/_ pleacă/VERB/3/advcl/_";
        let that = |form: &str| form == "că";
        let repaired = with_that_clauses(&tree(misread), that).expect("it is what he was assured of");
        assert_eq!(relations(&repaired)[4], (Some(2), "ccomp"));
        assert!(with_that_clauses(&repaired, that).is_none());
        let cause = misread.replace("a/AUX/3/aux/_", "pentru/ADP/5/mark/_");
        assert!(with_that_clauses(&tree(&cause), that).is_none(), "a cause is a circumstance");
        let said = tree("se/PRON/2/expl:pass/_ spune/VERB/0/root/_ că/SCONJ/4/mark/_ pleacă/VERB/2/csubj:pass/_");
        assert_eq!(relations(&with_that_clauses(&said, that).expect("it is said"))[3], (Some(1), "ccomp"));
    }
}
