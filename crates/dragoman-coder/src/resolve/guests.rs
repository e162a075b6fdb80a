//! Hosts and guests: "her host", "the visitors", "gazdele", "cei doi oaspeți" are those of the visit told before.

use dragoman_plover::Mode;

use super::*;

impl Resolver<'_> {
    /// The side of the last visit that a noun takes up, where nothing beside the noun says whose host or guest is meant.
    pub(super) fn of_visit(&self, at: usize) -> Vec<Actor> {
        let grammar = self.grammar;
        let lemma = grammar.lemma(at);
        let (host, guest) = (self.lexicon.is_in("host", lemma), self.lexicon.is_in("guest", lemma));
        if !(host || guest) || grammar.upos(at) != Upos::Noun {
            return Vec::new();
        }
        let children = grammar.children(at);
        let definite = grammar.leads_back(at) || children.iter().any(|&child| grammar.has(child, "Poss", "Yes"));
        // "The Turkish hosts", "gazda summitului", "host country": told by themselves.
        let told = children.iter().any(|&child| {
            matches!(grammar.base(child), "amod" | "compound" | "nmod" | "appos" | "flat")
                && !grammar.has(child, "Poss", "Yes")
                && (self.is_named(child) || grammar.upos(child) == Upos::Propn || grammar.genitives(at).contains(&child))
                && !grammar.has(child, "Case", "Nom")
        });
        if !definite || told || matches!(grammar.base(at), "compound" | "amod") {
            return Vec::new();
        }
        let visit = self
            .memory
            .acts()
            .find(|act| act.mode == Some(Mode::Visit) && !act.actors.is_empty() && !act.recipients.is_empty());
        let side = visit.map(|act| if host { &act.recipients } else { &act.actors });
        side.into_iter()
            .flatten()
            .map(|actor| {
                let why = format!("\"{}\" of the visit told before: {}", grammar.form(at), actor.why);
                Actor { head: at, span: self.span(&[at]), why, ..actor.clone() }
            })
            .collect()
    }
}
