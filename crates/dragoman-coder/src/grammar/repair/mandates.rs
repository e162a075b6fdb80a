//! What somebody demands that another do: the bare verb behind "that" and its subject, which the parser takes for half a noun
//! ("demanded that the government | end curbs").

use dragoman_syntax::{Tree, Upos};

use super::link;

/// The tree with what is demanded as a clause. `demands` knows verbs of demanding, `verb` any verb, by their lemma; none where
/// nothing needs repair.
pub(super) fn with_mandates(tree: &Tree, demands: impl Fn(&str) -> bool, verb: impl Fn(&str) -> bool) -> Option<Tree> {
    let nominal = |at: usize| matches!(tree.words[at].upos, Upos::Noun | Upos::Propn);
    let (that, object) = (1..tree.words.len()).find_map(|that| {
        let word = &tree.words[that];
        let object =
            word.head.filter(|&object| object > that + 1 && word.form == "that" && matches!(word.base(), "det" | "mark"))?;
        let above = tree.words[object].head.filter(|&above| above < that && tree.words[above].upos == Upos::Verb)?;
        let obj = nominal(object) && tree.words[object].base() == "obj";
        (obj && demands(&tree.words[above].lemma)).then_some((that, object))
    })?;
    let half = |at: usize| {
        let word = &tree.words[at];
        let inside = at == object || (word.head == Some(object) && word.relation == "compound");
        let subject =
            at.checked_sub(1).filter(|&before| before > that && nominal(before) && tree.words[before].head == Some(object));
        inside && word.upos == Upos::Noun && subject.is_some() && verb(&word.form)
    };
    let act = (that + 2..=object).rev().find(|&at| half(at))?;
    let subject = act - 1;
    let mut repaired = tree.clone();
    let above = tree.words[object].head;
    let own = tree.children(object).chain(tree.children(act).filter(|_| act != object));
    for child in own.filter(|&child| child < subject && child != that) {
        let relation = repaired.words[child].relation.clone();
        link(&mut repaired, child, subject, &relation);
    }
    link(&mut repaired, that, act, "mark");
    link(&mut repaired, subject, act, "nsubj");
    if act != object {
        link(&mut repaired, object, act, "obj");
    }
    let word = &mut repaired.words[act];
    word.head = above;
    word.relation = "ccomp".into();
    word.lemma = word.form.to_lowercase().as_str().into();
    word.upos = Upos::Verb;
    word.feats = "VerbForm=Inf".into();
    Some(repaired)
}

#[cfg(test)]
mod tests {
    use super::super::support::{relations, tree};
    use super::with_mandates;

    #[test]
    fn behind_that_stands_who_should_do_it() {
        let misread = tree(
            "demanded/VERB/0/root/_ that/SCONJ/6/mark/_ the/DET/6/det/_ state/NOUN/6/compound/_ end/NOUN/6/compound/_ curbs/NOUN/1/obj/_",
        );
        let repaired =
            with_mandates(&misread, |lemma| lemma == "demanded", |lemma| lemma == "end").expect("it should end them");
        assert_eq!(
            relations(&repaired)[1..],
            [(Some(4), "mark"), (Some(3), "det"), (Some(4), "nsubj"), (Some(0), "ccomp"), (Some(4), "obj")]
        );
        assert!(with_mandates(&misread, |_| false, |_| true).is_none());
    }

    #[test]
    fn the_object_itself_may_be_the_verb() {
        let misread = tree("demanded/VERB/0/root/_ that/SCONJ/4/det/_ Serbia/PROPN/4/compound/_ yield/NOUN/1/obj/_");
        let repaired = with_mandates(&misread, |_| true, |lemma| lemma == "yield").expect("Serbia should yield");
        assert_eq!(relations(&repaired)[1..], [(Some(3), "mark"), (Some(3), "nsubj"), (Some(0), "ccomp")]);
        let sound = tree("demanded/VERB/0/root/_ that/DET/3/det/_ yield/NOUN/1/obj/_");
        assert!(with_mandates(&sound, |_| true, |_| true).is_none());
    }
}
