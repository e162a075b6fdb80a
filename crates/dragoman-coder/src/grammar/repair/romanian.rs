//! Repairs of what only Romanian trees get wrong: genitives, datives, the doers of passives, clauses behind "că".

use dragoman_syntax::{Tree, Upos};

use super::{is_below, link};

/// The tree with adjectives and genitives that a parser took for parts of a fixed name hung on it as what they are: "Curtea Supremă a
/// Ciadului". None where nothing needs repair.
pub(super) fn with_fixed(tree: &Tree) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for (at, word) in tree.words.iter().enumerate().filter(|(_, word)| word.base() == "fixed") {
        let Some(head) = word.head.filter(|&head| matches!(tree.words[head].upos, Upos::Noun | Upos::Propn)) else { continue };
        let marked = || tree.children(at).any(|child| matches!(tree.words[child].base(), "det" | "case"));
        let relation = match word.upos {
            Upos::Adj => "amod",
            Upos::Noun | Upos::Propn if marked() => "nmod",
            _ => continue,
        };
        // A preposition of several words may have a noun for its first: "în cadrul".
        if head < at && !tree.children(head).any(|child| tree.words[child].base() == "fixed" && child < head) {
            link(repaired.get_or_insert_with(|| tree.clone()), at, head, relation);
        }
    }
    repaired
}

/// The tree with Romanian genitives behind "și" joined to the genitive before them: in "vizita regelui și a premierului"
/// nobody visits but the two. None where nothing needs repair.
pub(super) fn with_genitives(tree: &Tree) -> Option<Tree> {
    /// How far up the genitive may stand that a later one goes on with.
    const CLIMB: usize = 3;
    let words = &tree.words;
    let nominal = |at: usize| matches!(words[at].upos, Upos::Noun | Upos::Propn);
    let article = |at: usize| {
        tree.children(at)
            .any(|child| words[child].base() == "det" && matches!(words[child].form.as_str(), "a" | "al" | "ai" | "ale"))
    };
    let bare = |at: usize| !tree.children(at).any(|child| words[child].base() == "case");
    // "Din partea președintelui și a premierului": a preposition may govern the genitive.
    let oblique = |at: usize| words[at].has("Case", "Gen") || words[at].has("Case", "Dat") || words[at].has("Case", "Dat,Gen");
    let genitive = |at: usize| (words[at].base() == "nmod" && bare(at) && nominal(at)) || oblique(at);
    let mut repaired: Option<Tree> = None;
    for at in (0..words.len()).filter(|&at| words[at].base() == "conj" && nominal(at) && bare(at) && article(at)) {
        let Some(head) = words[at].head.filter(|&head| head < at && nominal(head) && !genitive(head)) else { continue };
        let below = |noun: usize| tree.children(noun).filter(|&child| child > noun && child < at && genitive(child)).max();
        let above =
            std::iter::successors(words[head].head, |&up| words[up].head).take(CLIMB).find(|&up| genitive(up) && up < at);
        if let Some(target) = below(head).or(above).filter(|&target| !is_below(tree, target, at)) {
            link(repaired.get_or_insert_with(|| tree.clone()), at, target, "conj");
        }
    }
    repaired
}

/// The tree with the doer of a Romanian passive hung on its verb where the parser gave it to a noun between: in "răpiți în sudul
/// Filipinelor de gruparea X" the group is no part of the south, for "de" before a definite noun names nothing. None where nothing
/// needs repair.
pub(super) fn with_agents(tree: &Tree) -> Option<Tree> {
    /// How many nouns may stand between the verb and the doer.
    const CLIMB: usize = 3;
    let words = &tree.words;
    let nominal = |at: usize| matches!(words[at].upos, Upos::Noun | Upos::Propn);
    let by = |at: usize| {
        let mut cases = tree.children(at).filter(|&child| words[child].base() == "case");
        matches!((cases.next(), cases.next()), (Some(case), None) if words[case].form == "de"
            && !tree.children(case).any(|child| words[child].base() == "fixed"))
    };
    let named = |at: usize| words[at].upos == Upos::Propn || (words[at].upos == Upos::Noun && words[at].has("Definite", "Def"));
    let passive = |at: usize| {
        words[at].upos == Upos::Verb
            && tree.children(at).any(|child| matches!(words[child].relation.as_str(), "aux:pass" | "expl:pass"))
            && !tree.children(at).any(|child| words[child].relation == "obl:agent")
    };
    let mut repaired: Option<Tree> = None;
    for at in (0..words.len()).filter(|&at| words[at].base() == "nmod" && nominal(at) && named(at) && by(at)) {
        // "Fostul președinte de Consiliu" may be a title; behind a place or a time nothing is.
        let mut above = words[at].head;
        let verb = (0..CLIMB).find_map(|_| {
            let noun = above.filter(|&noun| nominal(noun) && matches!(words[noun].base(), "nmod" | "obl"))?;
            above = words[noun].head;
            above.filter(|&verb| passive(verb))
        });
        if let Some(verb) = verb.filter(|&verb| verb < at) {
            link(repaired.get_or_insert_with(|| tree.clone()), at, verb, "obl:agent");
        }
    }
    repaired
}

/// The tree with a noun in the oblique form behind the name of a doer given to the verb: "sprijinul acordat de Rusia regimului", for
/// a name has no such owner. None where nothing needs repair.
pub(super) fn with_datives(tree: &Tree) -> Option<Tree> {
    let words = &tree.words;
    let article = |at: usize| words[at].base() == "det" && matches!(words[at].form.as_str(), "a" | "al" | "ai" | "ale");
    let oblique = |at: usize| {
        matches!(words[at].upos, Upos::Noun | Upos::Propn)
            && ["ului", "ilor", "elor", "ei", "ii"].iter().any(|end| words[at].form.ends_with(end))
            && !tree.children(at).any(|child| words[child].base() == "case" || article(child))
    };
    let mut repaired: Option<Tree> = None;
    // A doer has its preposition.
    for at in (0..words.len()).filter(|&at| words[at].relation == "obl:agent" && oblique(at)) {
        if let Some(verb) = words[at].head {
            link(repaired.get_or_insert_with(|| tree.clone()), at, verb, "iobj");
        }
    }
    for at in (1..words.len()).filter(|&at| words[at].base() == "nmod" && oblique(at)) {
        let Some(name) = words[at].head.filter(|&name| name + 1 == at && words[name].upos == Upos::Propn) else { continue };
        let agent = words[name].relation == "obl:agent";
        let Some(verb) = words[name].head.filter(|&verb| agent && words[verb].upos == Upos::Verb) else { continue };
        if !tree.children(verb).any(|child| words[child].base() == "iobj") {
            link(repaired.get_or_insert_with(|| tree.clone()), at, verb, "iobj");
        }
    }
    repaired
}

/// The tree with a condition in front of what is said hung on it: in "a avertizat că, dacă sancțiunile rămân, Rusia va opri gazul"
/// he warns of what Russia will do. `that` and `conditions` know conjunctions; none where nothing needs repair.
pub(super) fn with_conditions(tree: &Tree, that: impl Fn(&str) -> bool, conditions: impl Fn(&str) -> bool) -> Option<Tree> {
    let words = &tree.words;
    let mark = |clause: usize, fits: &dyn Fn(&str) -> bool| {
        tree.children(clause).find(|&child| words[child].base() == "mark" && fits(&words[child].form))
    };
    let mut repaired: Option<Tree> = None;
    for clause in 0..words.len() {
        let (Some(verb), "ccomp" | "conj") = (words[clause].head, words[clause].base()) else { continue };
        let Some(that) = mark(clause, &that).filter(|&that| verb < that && words[verb].upos == Upos::Verb) else {
            continue;
        };
        let between = |&other: &usize| that < other && other < clause && mark(other, &conditions).is_some_and(|at| at > that);
        let condition = tree.children(verb).chain(tree.children(clause)).find(between);
        if let Some(condition) = condition {
            let target = repaired.get_or_insert_with(|| tree.clone());
            link(target, clause, verb, "ccomp");
            link(target, condition, clause, "advcl");
        }
    }
    repaired.filter(|repaired| repaired != tree)
}

#[cfg(test)]
mod tests {
    use super::super::support::{relations, tree};
    use super::{with_agents, with_conditions, with_datives, with_fixed, with_genitives};

    #[test]
    fn what_stands_in_the_genitive_is_no_part_of_a_fixed_name() {
        let misread = tree(
            "Curtea/NOUN/0/root/_ Supremă/ADJ/1/fixed/_ a/DET/4/det/_ Ciadului/PROPN/1/fixed/_ față/ADP/6/case/_ de/ADP/5/fixed/_",
        );
        let repaired = with_fixed(&misread).expect("a court has a country");
        assert_eq!(relations(&repaired)[1..4], [(Some(0), "amod"), (Some(3), "det"), (Some(0), "nmod")]);
        assert_eq!(relations(&repaired)[5], (Some(4), "fixed"));
        assert!(with_fixed(&repaired).is_none());
    }

    #[test]
    fn a_condition_before_what_is_said_belongs_to_it() {
        let misread = tree(
            "avertizat/VERB/0/root/_ că/SCONJ/6/mark/_ dacă/SCONJ/4/mark/_ rămân/VERB/1/ccomp/_ Rusia/PROPN/6/nsubj/_ oprește/VERB/1/conj/_",
        );
        let that = |form: &str| form == "că";
        let conditions = |form: &str| form == "dacă";
        let repaired = with_conditions(&misread, that, conditions).expect("Russia will stop");
        assert_eq!(relations(&repaired)[3], (Some(5), "advcl"));
        assert_eq!(relations(&repaired)[5], (Some(0), "ccomp"));
        assert!(with_conditions(&repaired, that, conditions).is_none());
        assert!(with_conditions(&misread, that, |_| false).is_none());
    }

    #[test]
    fn a_genitive_goes_on_with_a_genitive() {
        let misread = tree(
            "vizita/NOUN/0/root/_ premierului/NOUN/1/nmod/_ din/ADP/4/case/_ Togo/PROPN/2/nmod/_ și/CCONJ/7/cc/_ a/DET/7/det/_ ministrului/NOUN/1/conj/_",
        );
        let repaired = with_genitives(&misread).expect("the minister is no visit");
        assert_eq!(relations(&repaired)[6], (Some(1), "conj"));
        assert!(with_genitives(&repaired).is_none());
        let of_place = tree(
            "vizita/NOUN/0/root/_ premierului/NOUN/1/nmod/_ din/ADP/4/case/_ Togo/PROPN/2/nmod/_ și/CCONJ/7/cc/_ a/DET/7/det/_ ministrului/NOUN/4/conj/_",
        );
        assert_eq!(with_genitives(&of_place), Some(repaired));
    }

    #[test]
    fn who_does_what_is_suffered_hangs_on_the_verb() {
        let misread = tree(
            "răpiți/VERB/0/root/_ fost/AUX/1/aux:pass/_ în/ADP/4/case/_ sudul/NOUN/1/obl/_ de/ADP/6/case/_ gruparea/NOUN/4/nmod/Definite=Def",
        );
        let repaired = with_agents(&misread).expect("somebody took them");
        assert_eq!(relations(&repaired)[5], (Some(0), "obl:agent"));
        assert!(with_agents(&repaired).is_none());
        let bare = tree(
            "uciși/VERB/0/root/_ fost/AUX/1/aux:pass/_ în/ADP/4/case/_ tabăra/NOUN/1/obl/_ de/ADP/6/case/_ refugiați/NOUN/4/nmod/Definite=Ind",
        );
        assert!(with_agents(&bare).is_none());
    }

    #[test]
    fn behind_a_name_stands_the_one_who_gets_it() {
        let misread =
            tree("ajutorul/NOUN/0/root/_ dat/VERB/1/acl/_ de/ADP/4/case/_ Togo/PROPN/2/obl:agent/_ rebelilor/NOUN/4/nmod/_");
        let repaired = with_datives(&misread).expect("Togo has no rebels by its name");
        assert_eq!(relations(&repaired)[4], (Some(1), "iobj"));
        assert!(with_datives(&repaired).is_none());
    }
}
