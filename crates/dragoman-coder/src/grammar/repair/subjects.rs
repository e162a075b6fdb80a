//! Two subjects of one verb that are one: an office and its name, a name and its description.

use dragoman_syntax::{Tree, Upos};

use super::{is_below, is_nominal, link};

/// The tree with a second subject that stands beside the first made its apposition ("the minister, Ana Pop, | flew"), and with a name
/// whose parts were hung apart made whole; none where nothing needs repair.
pub(super) fn with_subjects(tree: &Tree) -> Option<Tree> {
    let mut repaired: Option<Tree> = None;
    for head in 0..tree.words.len() {
        let of = |relation: &'static str| -> Vec<usize> {
            tree.children(head).filter(|&child| tree.words[child].base() == relation && is_nominal(tree, child)).collect()
        };
        for pair in of("nsubj").windows(2) {
            let &[first, second] = pair else { continue };
            if let Some((child, above, relation)) = joined(tree, head, first, second) {
                link(repaired.get_or_insert_with(|| tree.clone()), child, above, relation);
            }
        }
        // "Spokesman | Idrissa | Kone": the parts of one name.
        for pair in of("appos").windows(2) {
            let &[first, second] = pair else { continue };
            let proper = |at: usize| tree.words[at].upos == Upos::Propn;
            if second == first + 1 && proper(first) && proper(second) {
                link(repaired.get_or_insert_with(|| tree.clone()), second, first, "flat");
            }
        }
    }
    repaired
}

/// What of two subjects hangs on which, and how; none where they are two.
fn joined(tree: &Tree, verb: usize, first: usize, second: usize) -> Option<(usize, usize, &'static str)> {
    let one_side = (first < verb) == (second < verb) && first < second;
    let listed = tree.children(second).any(|child| tree.words[child].base() == "cc");
    if !one_side || listed || tree.words[first].has("Number", "Plur") {
        return None;
    }
    let word = |at: usize, of: usize| at == of || (tree.words[at].upos != Upos::Punct && is_below(tree, at, of));
    let end = (first..second).rev().find(|&at| word(at, first))?;
    let begin = (end + 1..=second).find(|&at| word(at, second))?;
    let comma = |at: usize| tree.words.get(at).is_some_and(|word| word.form == ",");
    let (noun, name) = (tree.words[first].upos, tree.words[second].upos);
    if begin == end + 1 {
        // "Kremlin spokesman Dmitri P": the name before belongs to the office of the name behind.
        let office = tree.children(second).find(|&child| {
            child > first && child < second && matches!(tree.words[child].relation.as_str(), "nmod:desc" | "compound")
        });
        return match (noun, name, office) {
            (Upos::Noun, Upos::Propn, _) => Some((second, first, "appos")),
            (Upos::Propn, Upos::Propn, Some(office)) => Some((first, office, "compound")),
            _ => None,
        };
    }
    let apart = begin == end + 2 && comma(end + 1);
    let last = (second..tree.words.len()).take_while(|&at| word(at, second)).last()?;
    // "The bridge, engineer Paul A said, …" is no apposition: it would end in a comma.
    let closed = second > verb || comma(last + 1);
    (apart && closed && noun != name).then_some((second, first, "appos"))
}

#[cfg(test)]
mod tests {
    use super::super::support::tree;
    use super::with_subjects;

    fn relations(text: &str) -> Vec<(String, Option<usize>)> {
        let tree = with_subjects(&tree(text)).expect("something to repair");
        tree.words.iter().map(|word| (word.relation.to_string(), word.head)).collect()
    }

    #[test]
    fn an_office_and_its_name_are_one_subject() {
        let words = relations(
            "minister/NOUN/6/nsubj/_ ,/PUNCT/3/punct/_ Ana/PROPN/6/nsubj/_ Pop/PROPN/3/flat/_ ,/PUNCT/1/punct/_ flew/VERB/0/root/_",
        );
        assert_eq!(words[2], ("appos".to_owned(), Some(0)));
        let words = relations("Kremlin/PROPN/4/nsubj/_ spokesman/NOUN/3/nmod:desc/_ Ana/PROPN/4/nsubj/_ said/VERB/0/root/_");
        assert_eq!(words[0], ("compound".to_owned(), Some(1)));
    }

    #[test]
    fn what_is_said_and_who_says_it_stay_two() {
        let text = "bridge/NOUN/4/nsubj/_ ,/PUNCT/1/punct/_ Paul/PROPN/4/nsubj/_ said/VERB/0/root/_ ,/PUNCT/4/punct/_";
        assert!(with_subjects(&tree(text)).is_none());
    }
}
