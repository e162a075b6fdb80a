//! Repair of trees that cannot be: an English sentence that ends with a full stop and has no finite verb at its root was
//! misread where a past form stands in it as a participle ("The union imposed sanctions", "Militants fired rockets").
//!
//! The treebank's news is scarce, and "noun + past form + noun" is as often a noun phrase in other genres; in a news
//! sentence without another finite verb it is a clause.

use dragoman_syntax::{Tree, Upos, Word};
use dragoman_text::Language;

/// The tree with the past form as its root; none where nothing needs repair.
pub(crate) fn repaired(tree: &Tree, language: Language) -> Option<Tree> {
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
        word.feats = "Mood=Ind|Tense=Past|VerbForm=Fin".into();
        return Some(repaired);
    }
    let nominal = |at: usize| matches!(tree.words[at].upos, Upos::Noun | Upos::Propn);
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

/// The tree with what the knowledge files know as a name made one: a tagger may take "Putin" for "puțin". `names` are the first
/// and last words of known names; none where nothing needs repair.
pub(crate) fn with_names(tree: &Tree, names: &[(usize, usize)]) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for &(first, last) in names {
        let words = first..=last;
        let noun = |at: &usize| matches!(tree.words[*at].upos, Upos::Propn | Upos::Noun);
        let outer: Vec<usize> =
            words.clone().filter(|&at| tree.words[at].head.is_none_or(|head| !words.contains(&head))).collect();
        let odd = |at: usize| matches!(tree.words[at].base(), "advmod" | "det" | "mark" | "cc" | "aux");
        if outer.len() == 1 && noun(&outer[0]) && !odd(outer[0]) {
            continue;
        }
        // The word nearest to the root tells where the name hangs: nothing above it lies below the name.
        let Some(&top) = outer.iter().min_by_key(|&&at| depth(tree, at)) else { continue };
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
            place(target, head);
        }
    }
    repaired
}

/// The tree with adjectives before a noun hung on it where the parser made them nouns of their own: in "by Kenyan troops" the
/// preposition is that of the troops. None where nothing needs repair.
pub(crate) fn with_adjectives(tree: &Tree) -> Option<Tree> {
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

/// The tree with a clause made of a conjunction, a noun and a verb where the parser took the conjunction for a preposition: "after
/// a vessel fired" tells who fired. None where nothing needs repair.
pub(crate) fn with_clauses(tree: &Tree) -> Option<Tree> {
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

/// The tree with a name between a name and its last conjunct made one of the list: in "Ghana, Togo and Benin" nothing stands in
/// apposition. None where nothing needs repair.
pub(crate) fn with_lists(tree: &Tree) -> Option<Tree> {
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

/// The tree with the clause behind a noun of telling hung on that noun: in "condemned Russia's threat that it would attack"
/// nobody but Russia would attack, yet parsers often give the clause to the verb. `telling` knows such nouns by their lemma;
/// none where nothing needs repair.
pub(crate) fn with_told(tree: &Tree, telling: impl Fn(&str) -> bool) -> Option<Tree> {
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

/// The tree with names and offices that stand beside each other between commas as appositions: a parser takes "Its leader, Grace
/// W, a former judge," for a list, but a list ends in "and". None where nothing needs repair.
pub(crate) fn with_appositions(tree: &Tree) -> Option<Tree> {
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

/// Whether a word stands below another.
fn is_below(tree: &Tree, at: usize, above: usize) -> bool {
    let mut at = at;
    for _ in 0..tree.words.len() {
        match tree.words[at].head {
            Some(head) if head == above => return true,
            Some(head) => at = head,
            None => return false,
        }
    }
    true
}

/// Gives a name that was no noun its place beside its verb: an object behind "pe", else the subject, else the object.
fn place(tree: &mut Tree, at: usize) {
    let before = at.checked_sub(1).filter(|&before| tree.words[before].upos == Upos::Adp);
    let verbs = |range: std::ops::Range<usize>| range.rev().find(|&word| tree.words[word].upos == Upos::Verb);
    let Some(verb) = tree.words[at].head.filter(|&head| tree.words[head].upos == Upos::Verb).or_else(|| verbs(0..at)) else {
        return;
    };
    let marked = before.is_some_and(|before| tree.words[before].form == "pe");
    let subject = tree.children(verb).any(|child| tree.words[child].base() == "nsubj");
    let left = verbs(0..at).unwrap_or(verb);
    let (verb, relation) = match (marked, before) {
        (true, _) => (left, "obj"),
        (false, Some(_)) => (verb, "obl"),
        (false, None) if !subject && at < verb => (verb, "nsubj"),
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
    crown(&mut repaired, verb);
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
    crown(&mut repaired, verb);
    link(&mut repaired, subject, verb, "nsubj");
    link(&mut repaired, root, verb, "obj");
    repaired
}

fn crown(tree: &mut Tree, verb: usize) {
    let word = &mut tree.words[verb];
    word.head = None;
    word.relation = "root".into();
    word.feats = "Mood=Ind|Tense=Past|VerbForm=Fin".into();
}

fn attach(tree: &mut Tree, child: usize, verb: usize) {
    let word = &mut tree.words[child];
    word.head = Some(verb);
    if word.base() == "nmod" {
        word.relation = "obl".into();
    }
}

fn link(tree: &mut Tree, child: usize, verb: usize, relation: &str) {
    let word = &mut tree.words[child];
    word.head = Some(verb);
    word.relation = relation.into();
}

#[cfg(test)]
mod tests {
    use dragoman_text::Span;

    use super::*;

    /// A tree from "form/Upos/head/relation/feats" with heads counted from 1.
    fn tree(text: &str) -> Tree {
        let word = |part: &str| {
            let fields: Vec<&str> = part.split('/').collect();
            let upos = Upos::from_name(fields[1]).expect("a part of speech");
            let head = fields[2].parse::<usize>().expect("a number").checked_sub(1);
            Word {
                form: fields[0].into(),
                span: Span::new(0, 0),
                lemma: fields[0].into(),
                upos,
                feats: fields[4].into(),
                head,
                relation: fields[3].into(),
            }
        };
        Tree { words: text.split(' ').map(word).collect(), entities: Vec::new() }
    }

    fn relations(tree: &Tree) -> Vec<(Option<usize>, &str)> {
        tree.words.iter().map(|word| (word.head, word.relation.as_str())).collect()
    }

    #[test]
    fn a_past_form_between_two_nouns_is_the_verb() {
        let misread = tree(
            "Union/PROPN/3/compound/_ imposed/VERB/3/amod/VerbForm=Part sanctions/NOUN/0/root/_ on/ADP/5/case/_ Belarus/PROPN/3/nmod/_ ./PUNCT/3/punct/_",
        );
        let repaired = repaired(&misread, Language::English).expect("it cannot be");
        assert_eq!(
            relations(&repaired),
            [(Some(1), "nsubj"), (None, "root"), (Some(1), "obj"), (Some(4), "case"), (Some(1), "obl"), (Some(1), "punct")]
        );
    }

    #[test]
    fn a_past_form_behind_the_root_is_the_verb() {
        let misread = tree("Militants/NOUN/0/root/_ fired/VERB/1/acl/VerbForm=Part rockets/NOUN/2/obj/_ ./PUNCT/1/punct/_");
        let repaired = repaired(&misread, Language::English).expect("it cannot be");
        assert_eq!(relations(&repaired), [(Some(1), "nsubj"), (None, "root"), (Some(1), "obj"), (Some(1), "punct")]);
    }

    #[test]
    fn a_known_name_is_a_noun_beside_its_verb() {
        let misread = tree("Putin/ADV/3/advmod/_ a/AUX/3/aux/_ plecat/VERB/0/root/VerbForm=Part ./PUNCT/3/punct/_");
        let repaired = with_names(&misread, &[(0, 0)]).expect("a name is no adverb");
        assert_eq!((repaired.words[0].upos, repaired.words[0].relation.as_str()), (Upos::Propn, "nsubj"));
        let sound = tree("United/ADJ/2/amod/_ States/PROPN/3/nsubj/_ left/VERB/0/root/_ ./PUNCT/3/punct/_");
        assert!(with_names(&sound, &[(0, 1)]).is_none());
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
    fn a_conjunction_before_a_noun_and_its_verb_is_no_preposition() {
        let misread = tree(
            "Oslo/PROPN/2/nsubj/_ protested/VERB/0/root/_ after/ADP/4/case/_ vessels/NOUN/2/obl/_ fired/VERB/2/advcl/VerbForm=Fin",
        );
        let repaired = with_clauses(&misread).expect("vessels fired");
        assert_eq!(relations(&repaired)[2..], [(Some(4), "mark"), (Some(4), "nsubj"), (Some(1), "advcl")]);
        assert!(with_clauses(&repaired).is_none());
    }

    #[test]
    fn a_name_in_a_list_is_no_apposition() {
        let list = "Leaders/NOUN/0/root/_ from/ADP/3/case/_ Ghana/PROPN/1/nmod/_ ,/PUNCT/5/punct/_ Togo/PROPN/1/appos/_ and/CCONJ/7/cc/_ Benin/PROPN/3/conj/_";
        let repaired = with_lists(&tree(list)).expect("Togo is one of three");
        assert_eq!(relations(&repaired)[4], (Some(2), "conj"));
        assert!(with_lists(&tree(&list.replace("Togo/PROPN", "neighbour/NOUN"))).is_none());
    }

    #[test]
    fn a_noun_with_subject_and_object_is_a_verb() {
        let misread = tree("government/NOUN/2/nsubj/_ spread/NOUN/0/root/_ rumours/NOUN/2/obj/_ ./PUNCT/2/punct/_");
        let repaired = repaired(&misread, Language::English).expect("it cannot be");
        assert_eq!(repaired.words[1].upos, Upos::Verb);
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

    #[test]
    fn headlines_and_sound_sentences_stay() {
        let headline = tree("Militants/NOUN/0/root/_ killed/VERB/1/acl/VerbForm=Part in/ADP/4/case/_ Kabul/PROPN/2/obl/_");
        assert!(repaired(&headline, Language::English).is_none());
        let sound = tree("Militants/NOUN/2/nsubj/_ fled/VERB/0/root/VerbForm=Fin ./PUNCT/2/punct/_");
        assert!(repaired(&sound, Language::English).is_none());
    }
}
