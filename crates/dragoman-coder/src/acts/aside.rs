//! What words of conflict and diplomacy tell beside politics: cooks and coaches at their work, what happens in a novel.

use super::Composer;
use crate::grammar::Grammar;
use crate::lexicon::{Entry, Head};
use crate::predicate::{Predicate, Standing};

impl Composer<'_> {
    /// Why what a predicate tells is nothing political, if it is not: those who act are private people, or it happens in fiction.
    pub(super) fn aside(&self, predicate: &Predicate, entry: &Entry) -> Option<&'static str> {
        if self.is_private(predicate, entry) {
            return Some("those who act are private people at their own affairs");
        }
        self.is_fiction(predicate).then_some("it happens in a work of fiction")
    }

    /// Whether all who stand where the actor is looked for are of those who act for nobody (`@private`).
    fn is_private(&self, predicate: &Predicate, entry: &Entry) -> bool {
        let grammar = self.matcher.grammar;
        let paths = if predicate.head == Head::Noun { &entry.noun_actor } else { &entry.actor };
        let first = paths.0.iter().find_map(|alternative| {
            let words = alternative.iter().flat_map(|slot| self.matcher.role_candidates(predicate, slot));
            let found: Vec<usize> = words.filter(|word| !predicate.words.contains(word)).collect();
            (!found.is_empty()).then_some(found)
        });
        let mut members = first.into_iter().flatten().flat_map(|word| grammar.coordinated(word)).peekable();
        members.peek().is_some() && members.all(|word| self.is_of(grammar, "private", word))
    }

    /// "In the novel, Belgium invades Holland."
    fn is_fiction(&self, predicate: &Predicate) -> bool {
        let grammar = self.matcher.grammar;
        let verb = match predicate.standing {
            Standing::Supported(verb) | Standing::Occurring(verb) => verb,
            _ => predicate.at,
        };
        let framed = |&child: &usize| {
            matches!(grammar.base(child), "obl" | "nmod")
                && grammar.preposition(child) == Some("in")
                && self.is_of(grammar, "fiction", child)
        };
        grammar.children(verb).iter().any(framed)
    }

    fn is_of(&self, grammar: &Grammar<'_>, class: &str, word: usize) -> bool {
        self.matcher.lexicon.is_in(class, grammar.lemma(word)) || self.matcher.lexicon.is_in(class, grammar.form(word))
    }
}
