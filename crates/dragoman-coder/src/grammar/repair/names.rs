//! Names that the knowledge files know and the parser did not.

use dragoman_syntax::{Tree, Upos};

use super::{is_below, link};

/// The tree with what the knowledge files know as a name made one: a tagger may take "Putin" for "puțin". `names` are the first
/// and last words of known names; none where nothing needs repair.
pub(super) fn with_names(tree: &Tree, names: &[(usize, usize)]) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for &(first, last) in names {
        let words = first..=last;
        let noun = |at: &usize| matches!(tree.words[*at].upos, Upos::Propn | Upos::Noun);
        let outer: Vec<usize> =
            words.clone().filter(|&at| tree.words[at].head.is_none_or(|head| !words.contains(&head))).collect();
        let odd = |at: usize| {
            matches!(tree.words[at].base(), "advmod" | "det" | "mark" | "cc" | "aux")
                || (tree.words[at].upos == Upos::Verb && matches!(tree.words[at].base(), "acl" | "xcomp" | "advcl"))
        };
        if outer.len() == 1 && noun(&outer[0]) && !odd(outer[0]) {
            continue;
        }
        // The word nearest to the root tells where the name hangs: nothing above it lies below the name.
        // Of two words of one verb the subject or object does ("Foday Sankoh" with its first half taken for a day).
        let adjunct = |at: usize| !matches!(tree.words[at].base(), "nsubj" | "obj" | "iobj");
        let Some(&top) = outer.iter().min_by_key(|&&at| (depth(tree, at), adjunct(at))) else { continue };
        if tree.words[top].head.is_none() {
            continue;
        }
        let head = outer.iter().copied().find(noun).unwrap_or(first);
        let target = repaired.get_or_insert_with(|| tree.clone());
        let (above, relation) = (target.words[top].head, target.words[top].relation.clone());
        for at in words.clone().filter(|&at| at != head) {
            link(target, at, head, "flat");
        }
        target.words[head].head = above;
        target.words[head].relation = relation;
        if !words.clone().any(|at| noun(&at)) || odd(top) {
            target.words[head].upos = Upos::Propn;
            let stands = ["nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos"].contains(&tree.words[top].base());
            if !stands {
                place(target, head);
            }
        }
    }
    repaired
}

/// How far a word stands below the root.
fn depth(tree: &Tree, at: usize) -> usize {
    let mut at = at;
    for steps in 0..tree.words.len() {
        match tree.words[at].head {
            Some(head) => at = head,
            None => return steps,
        }
    }
    tree.words.len()
}

/// Gives a name that was no noun its place beside its verb: an object behind "pe", else the subject, else the object.
fn place(tree: &mut Tree, at: usize) {
    let before = at.checked_sub(1).filter(|&before| tree.words[before].upos == Upos::Adp || tree.words[before].form == "to");
    // "Aid | to Togo": what the parser took for an infinitive belongs to the noun that it was hung on.
    let noun = tree.words[at].head.filter(|&head| matches!(tree.words[head].upos, Upos::Noun | Upos::Propn) && head < at);
    if let (Some(noun), Some(before), "acl") = (noun, before, tree.words[at].base()) {
        for below in tree.children(at).filter(|&below| below != before).collect::<Vec<_>>() {
            let relation = tree.words[below].relation.clone();
            link(tree, below, noun, &relation);
        }
        link(tree, at, noun, "nmod");
        link(tree, before, at, "case");
        return;
    }
    let verbs = |range: std::ops::Range<usize>| range.rev().find(|&word| tree.words[word].upos == Upos::Verb);
    let Some(verb) = tree.words[at].head.filter(|&head| tree.words[head].upos == Upos::Verb).or_else(|| verbs(0..at)) else {
        return;
    };
    let marked = before.is_some_and(|before| tree.words[before].form == "pe");
    let subject = tree.children(verb).any(|child| tree.words[child].base() == "nsubj");
    let left = verbs(0..at).unwrap_or(verb);
    // "Offered Warsaw 50 million euros".
    let given = tree.children(verb).any(|child| child > at && tree.words[child].base() == "obj");
    let (verb, relation) = match (marked, before) {
        (true, _) => (left, "obj"),
        (false, Some(_)) => (verb, "obl"),
        (false, None) if !subject && at < verb => (verb, "nsubj"),
        (false, None) if given && at > verb => (verb, "iobj"),
        (false, None) => (verb, "obj"),
    };
    if verb == at || is_below(tree, verb, at) {
        return;
    }
    link(tree, at, verb, relation);
    if let Some(before) = before.filter(|&before| !is_below(tree, at, before)) {
        link(tree, before, at, "case");
    }
}

#[cfg(test)]
mod tests {
    use dragoman_syntax::Upos;

    use super::super::is_below;
    use super::super::support::{relations, tree};
    use super::with_names;

    #[test]
    fn a_known_name_is_a_noun_beside_its_verb() {
        let misread = tree("Putin/ADV/3/advmod/_ a/AUX/3/aux/_ plecat/VERB/0/root/VerbForm=Part ./PUNCT/3/punct/_");
        let repaired = with_names(&misread, &[(0, 0)]).expect("a name is no adverb");
        assert_eq!((repaired.words[0].upos, repaired.words[0].relation.as_str()), (Upos::Propn, "nsubj"));
        let sound = tree("United/ADJ/2/amod/_ States/PROPN/3/nsubj/_ left/VERB/0/root/_ ./PUNCT/3/punct/_");
        assert!(with_names(&sound, &[(0, 1)]).is_none());
    }

    #[test]
    fn no_repair_makes_a_circle() {
        // Both words of the name hang on each other's dependents.
        let misread = tree("Kim/PROPN/2/nsubj/_ merge/VERB/3/acl/_ Un/DET/4/det/_ azi/ADV/0/root/_");
        for names in [[(0, 2)], [(0, 1)], [(1, 2)]] {
            if let Some(repaired) = with_names(&misread, &names) {
                for at in 0..repaired.words.len() {
                    assert!(!is_below(&repaired, at, at), "{names:?}: {:?}", relations(&repaired));
                }
            }
        }
    }
}
