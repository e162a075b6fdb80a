//! Phrases that were cut in the wrong place: adjectives, lists, appositions.

use dragoman_syntax::{Tree, Upos, Word};

use super::{is_below, link};

/// The tree with adjectives before a noun hung on it where the parser made them nouns of their own: in "by Kenyan troops" the
/// preposition is that of the troops. None where nothing needs repair.
pub(super) fn with_adjectives(tree: &Tree) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for at in 1..tree.words.len() {
        let (before, noun) = (&tree.words[at - 1], &tree.words[at]);
        let phrase = |word: &Word| matches!(word.base(), "nmod" | "obl");
        let case = |word: usize| tree.children(word).find(|&child| tree.words[child].base() == "case" && child < word);
        if before.upos == Upos::Adj
            && matches!(noun.upos, Upos::Noun | Upos::Propn)
            && phrase(before)
            && phrase(noun)
            && before.head == noun.head
            && (case(at).is_none() || case(at).is_some_and(|preposition| preposition + 2 <= at))
            && (case(at).is_some() != case(at - 1).is_some())
        {
            let target = repaired.get_or_insert_with(|| tree.clone());
            link(target, at - 1, at, "amod");
            if let Some(preposition) = case(at - 1) {
                link(target, preposition, at, "case");
            }
        }
    }
    repaired
}

/// The tree with the second of two sides hung on the first: "the meeting between A and B" is of both, so what a parser joined to
/// the meeting belongs to A. `between` knows the prepositions that want two. None where nothing needs repair.
pub(super) fn with_sides(tree: &Tree, between: impl Fn(&str) -> bool) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    let nominal = |at: usize| matches!(tree.words[at].upos, Upos::Noun | Upos::Propn);
    for first in 0..tree.words.len() {
        let Some(whole) = tree.words[first].head.filter(|&whole| whole < first && nominal(whole) && nominal(first)) else {
            continue;
        };
        let two = tree.children(first).any(|child| tree.words[child].base() == "case" && between(&tree.words[child].form));
        if !two || tree.children(first).any(|child| tree.words[child].base() == "conj") {
            continue;
        }
        let joined = |&side: &usize| {
            side > first
                && nominal(side)
                && tree.words[side].base() == "conj"
                && tree.children(side).any(|child| tree.words[child].base() == "cc" && child > first)
                && !tree.children(side).any(|child| tree.words[child].base() == "case")
        };
        if let Some(second) = tree.children(whole).find(joined) {
            link(repaired.get_or_insert_with(|| tree.clone()), second, first, "conj");
        }
    }
    repaired
}

/// The tree with a name between a name and its last conjunct made one of the list: in "Ghana, Togo and Benin" nothing stands in
/// apposition. None where nothing needs repair.
pub(super) fn with_lists(tree: &Tree) -> Option<Tree> {
    let name = |at: usize| tree.words[at].upos == Upos::Propn;
    let mut repaired: Option<Tree> = None;
    for last in 0..tree.words.len() {
        let Some(first) = tree.words[last].head.filter(|&first| first < last && tree.words[last].base() == "conj") else {
            continue;
        };
        if !(name(first) && name(last)) {
            continue;
        }
        for at in first + 1..last {
            let word = &tree.words[at];
            let beside = word.head == Some(first) || word.head == tree.words[first].head;
            if word.base() == "appos" && name(at) && beside && tree.words[at - 1].form == "," {
                link(repaired.get_or_insert_with(|| tree.clone()), at, first, "conj");
            }
        }
    }
    repaired
}

/// The tree with names and offices that stand beside each other between commas as appositions: a parser takes "Its leader, Grace
/// W, a former judge," for a list, but a list ends in "and". None where nothing needs repair.
pub(super) fn with_appositions(tree: &Tree) -> Option<Tree> {
    let nominal = |at: usize| matches!(tree.words[at].upos, Upos::Noun | Upos::Propn);
    let listed = |at: usize| tree.children(at).any(|child| tree.words[child].base() == "cc");
    let mut repaired: Option<Tree> = None;
    for head in (0..tree.words.len()).filter(|&at| nominal(at) && tree.words[at].base() != "conj") {
        let members: Vec<usize> = tree.children(head).filter(|&child| tree.words[child].base() == "conj").collect();
        // A name and an office, one of each kind beside each other; two names or two nouns may be two.
        let mixed = |&member: &usize| nominal(member) && tree.words[member].upos != tree.words[head].upos;
        let comma = |&member: &usize| member > head && (head + 1..=member).any(|at| tree.words[at].form == ",");
        let plural = |at: usize| tree.words[at].has("Number", "Plur");
        if members.is_empty()
            || plural(head)
            || listed(head)
            || members.iter().any(|&member| listed(member) || plural(member))
            || !members.first().is_some_and(|first| mixed(first) && comma(first))
        {
            continue;
        }
        let target = repaired.get_or_insert_with(|| tree.clone());
        let mut name: Option<usize> = None;
        for &member in members.iter().filter(|&member| nominal(*member)) {
            match name.filter(|&name| name + 1 == member && tree.words[member].upos == Upos::Propn) {
                Some(first) => link(target, member, first, "flat"),
                None => target.words[member].relation = "appos".into(),
            }
            name =
                (tree.words[member].upos == Upos::Propn).then_some(name.filter(|&name| name + 1 == member).unwrap_or(member));
        }
    }
    repaired
}

/// The tree with the name behind the second of two offices hung on that one: in "the Hungarian premier, A, and the Georgian
/// president, B," a parser may hang both names on the premier. None where nothing needs repair.
pub(super) fn with_second_names(tree: &Tree) -> Option<Tree> {
    let words = &tree.words;
    let mut repaired: Option<Tree> = None;
    for name in 2..words.len() {
        let apposed = words[name].base() == "appos" && words[name].upos == Upos::Propn && words[name - 1].form == ",";
        let Some(first) = words[name].head.filter(|&first| apposed && first < name) else { continue };
        let second = tree
            .children(first)
            .filter(|&child| first < child && child < name && words[child].base() == "conj" && words[child].upos == Upos::Noun);
        let Some(second) = second.max() else { continue };
        let named = |at: usize| tree.children(at).any(|child| child != name && words[child].base() == "appos");
        // Between the second office and its name stands only what belongs to the office.
        let beside = (second + 1..name - 1).all(|at| is_below(tree, at, second));
        if named(first) && !named(second) && beside {
            link(repaired.get_or_insert_with(|| tree.clone()), name, second, "appos");
        }
    }
    repaired
}

/// The tree with English phrases put together that were torn apart: "between Indian troops and | Kashmiri | militants", the title of
/// a name on its first half, "apologised | to Nepal" as a clause. None where nothing needs repair.
pub(super) fn with_phrases(tree: &Tree) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for at in 0..tree.words.len() {
        let word = &tree.words[at];
        let Some(head) = word.head else { continue };
        let nominal = |at: usize| matches!(tree.words[at].upos, Upos::Noun | Upos::Propn);
        let has = |at: usize, base: &str| tree.children(at).any(|child| tree.words[child].base() == base);
        if word.base() == "xcomp" && nominal(at) && has(at, "case") && !has(at, "cop") {
            link(repaired.get_or_insert_with(|| tree.clone()), at, head, "obl");
            continue;
        }
        // "Prime Minister | Hage | Geingob": what belongs to the name hangs on its head.
        if word.relation == "compound" && word.upos == Upos::Propn && tree.words[head].upos == Upos::Propn && at < head {
            let titles = |&child: &usize| matches!(tree.words[child].relation.as_str(), "nmod:desc" | "nmod:poss");
            for title in tree.children(at).filter(titles).collect::<Vec<_>>() {
                let target = repaired.get_or_insert_with(|| tree.clone());
                let relation = target.words[title].relation.clone();
                link(target, title, head, &relation);
            }
            continue;
        }
        // An adjective that "and" joined to a noun belongs to the noun behind it.
        let next = at + 1;
        let torn = word.base() == "conj"
            && has(at, "cc")
            && matches!(word.upos, Upos::Adj | Upos::Propn)
            && nominal(head)
            && tree.words.get(next).is_some_and(|noun| {
                noun.upos == Upos::Noun
                    && matches!(noun.base(), "nmod" | "obl" | "obj" | "nsubj" | "appos" | "flat")
                    && (noun.head == tree.words[head].head || noun.head == Some(head))
            })
            && !has(next, "case")
            && !has(next, "det");
        if torn {
            let target = repaired.get_or_insert_with(|| tree.clone());
            let links = tree.children(at).filter(|&child| tree.words[child].base() == "cc").collect::<Vec<_>>();
            for cc in links {
                link(target, cc, next, "cc");
            }
            link(target, next, head, "conj");
            link(target, at, next, "amod");
        }
    }
    repaired
}

/// The tree with a full name between commas behind an office made its apposition, and whole: in "Kenya's premier, Jan Ota, and its
/// army chief, Ana Mwai, met" a parser counts four. None where nothing needs repair.
pub(super) fn with_introductions(tree: &Tree) -> Option<Tree> {
    let words = &tree.words;
    let name =
        |at: usize| words.get(at).is_some_and(|word| word.upos == Upos::Propn && word.form.starts_with(char::is_uppercase));
    let mut repaired: Option<Tree> = None;
    for comma in 1..words.len().saturating_sub(2) {
        let Some(last) = (comma + 1..words.len()).take_while(|&at| name(at)).last().filter(|&last| last > comma + 1) else {
            continue;
        };
        let first = comma + 1;
        let closed = words.get(last + 1).is_none_or(|word| word.upos == Upos::Punct || word.upos == Upos::Cconj);
        let loose = (first + 1..=last).any(|at| words[at].head.is_none_or(|head| !(first..=last).contains(&head)));
        let listed = words[first].base() == "conj" && !tree.children(first).any(|child| words[child].base() == "cc");
        if words[comma].form != "," || !closed || !(listed || (loose && words[first].base() == "appos")) {
            continue;
        }
        let mut office = comma - 1;
        while let Some(head) = words[office]
            .head
            .filter(|&head| head < comma && matches!(words[office].base(), "nmod" | "compound" | "amod" | "flat"))
        {
            office = head;
        }
        let singular = words[office].upos == Upos::Noun && !words[office].has("Number", "Plur");
        if !singular || (first..=last).any(|at| is_below(tree, office, at)) {
            continue;
        }
        let target = repaired.get_or_insert_with(|| tree.clone());
        link(target, first, office, "appos");
        for at in first + 1..=last {
            link(target, at, first, "flat");
        }
    }
    repaired
}

#[cfg(test)]
mod tests {
    use super::super::support::{relations, tree};
    use super::{with_adjectives, with_introductions, with_lists, with_phrases, with_second_names, with_sides};

    #[test]
    fn each_of_two_offices_has_its_name() {
        let misread = tree(
            "Premierul/NOUN/0/root/_ ,/PUNCT/3/punct/_ Halmos/PROPN/1/appos/_ ,/PUNCT/3/punct/_ și/CCONJ/6/cc/_ președintele/NOUN/1/conj/_ georgian/ADJ/6/amod/_ ,/PUNCT/9/punct/_ Kipiani/PROPN/1/appos/_",
        );
        let repaired = with_second_names(&misread).expect("the president has a name");
        assert_eq!(relations(&repaired)[8], (Some(5), "appos"));
        assert!(with_second_names(&repaired).is_none());
    }

    #[test]
    fn a_full_name_behind_an_office_is_its_apposition() {
        let list = "premier/NOUN/9/nsubj/_ ,/PUNCT/3/punct/_ Jan/PROPN/1/conj/_ Ota/PROPN/1/conj/_ ,/PUNCT/7/punct/_ and/CCONJ/7/cc/_ chief/NOUN/1/conj/_ ,/PUNCT/1/punct/_ left/VERB/0/root/_";
        let repaired = with_introductions(&tree(list)).expect("nobody is called premier and Jan and Ota");
        assert_eq!(relations(&repaired)[2..4], [(Some(0), "appos"), (Some(2), "flat")]);
        assert_eq!(relations(&repaired)[6], (Some(0), "conj"));
        assert!(with_introductions(&repaired).is_none());
        assert!(
            with_introductions(&tree(&list.replace("premier/NOUN/9/nsubj/_", "premiers/NOUN/9/nsubj/Number=Plur"))).is_none()
        );
    }

    #[test]
    fn a_relation_between_two_has_both_sides() {
        let misread = "talks/NOUN/7/nsubj/_ between/ADP/3/case/_ Chad/PROPN/1/nmod/_ and/CCONJ/5/cc/_ Togo/PROPN/1/conj/_ have/AUX/7/aux/_ begun/VERB/0/root/_";
        let between = |form: &str| form == "between";
        let repaired = with_sides(&tree(misread), between).expect("they are between two");
        assert_eq!(relations(&repaired)[4], (Some(2), "conj"));
        assert!(with_sides(&repaired, between).is_none());
        assert!(with_sides(&tree(&misread.replace("between/", "of/")), between).is_none());
    }

    #[test]
    fn an_adjective_gives_its_preposition_to_the_noun_behind_it() {
        let misread = tree("raid/NOUN/0/root/_ by/ADP/3/case/_ Kenyan/ADJ/1/nmod/_ troops/NOUN/1/nmod/_");
        let repaired = with_adjectives(&misread).expect("troops have no preposition");
        assert_eq!(relations(&repaired), [(None, "root"), (Some(3), "case"), (Some(3), "amod"), (Some(0), "nmod")]);
        assert!(with_adjectives(&repaired).is_none());
        let misread = tree("raid/NOUN/0/root/_ by/ADP/4/case/_ Kenyan/ADJ/1/nmod/_ troops/NOUN/1/nmod/_");
        assert_eq!(with_adjectives(&misread), Some(repaired));
    }

    #[test]
    fn phrases_that_were_torn_apart_are_put_together() {
        let misread =
            tree("between/ADP/2/case/_ troops/NOUN/0/root/_ and/CCONJ/4/cc/_ Kashmiri/PROPN/2/conj/_ militants/NOUN/2/nmod/_");
        let repaired = with_phrases(&misread).expect("the militants are Kashmiri");
        assert_eq!(relations(&repaired)[2..], [(Some(4), "cc"), (Some(4), "amod"), (Some(1), "conj")]);
        assert!(with_phrases(&repaired).is_none());
        let misread = tree("apologised/VERB/0/root/_ to/ADP/3/case/_ Nepal/PROPN/1/xcomp/_");
        assert_eq!(relations(&with_phrases(&misread).expect("no clause"))[2], (Some(0), "obl"));
        let misread = tree("Minister/PROPN/2/nmod:desc/_ Hage/PROPN/3/compound/_ Geingob/PROPN/0/root/_");
        assert_eq!(relations(&with_phrases(&misread).expect("his title"))[0], (Some(2), "nmod:desc"));
    }

    #[test]
    fn a_name_in_a_list_is_no_apposition() {
        let list = "Leaders/NOUN/0/root/_ from/ADP/3/case/_ Ghana/PROPN/1/nmod/_ ,/PUNCT/5/punct/_ Togo/PROPN/1/appos/_ and/CCONJ/7/cc/_ Benin/PROPN/3/conj/_";
        let repaired = with_lists(&tree(list)).expect("Togo is one of three");
        assert_eq!(relations(&repaired)[4], (Some(2), "conj"));
        assert!(with_lists(&tree(&list.replace("Togo/PROPN", "neighbour/NOUN"))).is_none());
    }
}
