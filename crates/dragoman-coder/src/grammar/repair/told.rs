//! English clauses that are told and were taken for relative ones.

use dragoman_syntax::{Tree, Upos};

use super::link;

/// The tree with "that" and its clause hung on the verb of saying before them: in "told the mayor that the harbour would stay open"
/// nothing is said of the mayor, for the clause has a subject of its own and lacks nothing. `says` knows verbs of saying, `tells`
/// those whose object is who is told, `empty` nouns whose clause it is ("the fact that"), each by the lemma; none where nothing needs
/// repair.
pub(super) fn with_told_clauses(
    tree: &Tree,
    that: impl Fn(&str) -> bool,
    says: impl Fn(&str) -> bool,
    tells: impl Fn(&str) -> bool,
    empty: impl Fn(&str) -> bool,
) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for clause in 0..tree.words.len() {
        let word = &tree.words[clause];
        let (Some(noun), "acl" | "advcl") = (word.head, word.base()) else { continue };
        let Some(that) = tree.children(clause).find(|&child| child < clause && that(&tree.words[child].form)) else {
            continue;
        };
        let relative = tree.words[that].base() == "nsubj";
        let subject = tree.children(clause).any(|child| child > that && tree.words[child].base() == "nsubj");
        // "Told the crowd things | that it liked": what is left out of a relative clause is its object.
        let whole = tree.words[that].base() == "mark"
            || tree.children(clause).any(|child| {
                child != that && matches!(tree.words[child].base(), "obj" | "xcomp" | "ccomp" | "obl" | "cop" | "aux")
            });
        let Some(verb) = tree.words[noun].head.filter(|&verb| tree.words[verb].upos == Upos::Verb && verb < noun) else {
            continue;
        };
        let lemma = &tree.words[verb].lemma;
        let told = match tree.words[noun].base() {
            "iobj" | "obj" => tells(lemma) && whole,
            "obl" => says(lemma) && whole,
            _ => false,
        };
        let free = !tree.children(verb).any(|child| matches!(tree.words[child].base(), "ccomp" | "parataxis"));
        if told && free && subject && !relative && !empty(&tree.words[noun].lemma) {
            let target = repaired.get_or_insert_with(|| tree.clone());
            link(target, clause, verb, "ccomp");
            link(target, that, clause, "mark");
            target.words[that].upos = Upos::Sconj;
        }
    }
    repaired
}

#[cfg(test)]
mod tests {
    use super::super::support::{relations, tree};
    use super::with_told_clauses;

    fn repaired(text: &str) -> Option<dragoman_syntax::Tree> {
        let says = |lemma: &str| matches!(lemma, "told" | "said");
        with_told_clauses(&tree(text), |form| form == "that", says, |lemma| lemma == "told", |lemma| lemma == "fact")
    }

    #[test]
    fn what_is_told_is_no_relative_clause() {
        let text = "told/VERB/0/root/_ mayors/NOUN/1/iobj/_ that/PRON/6/obj/_ ports/NOUN/6/nsubj/_ would/AUX/6/aux/_ close/VERB/2/acl:relcl/_";
        let tree = repaired(text).expect("ports would close");
        assert_eq!(relations(&tree)[5], (Some(0), "ccomp"));
        assert_eq!(relations(&tree)[2], (Some(5), "mark"));
        assert!(repaired(&text.replace("ports/NOUN/6/nsubj", "ports/NOUN/6/obj")).is_none(), "nobody is its subject");
        assert!(repaired(&text.replace("mayors", "fact")).is_none());
        assert!(repaired(&text.replace("told", "met")).is_none(), "met mayors that ports would close");
    }
}
