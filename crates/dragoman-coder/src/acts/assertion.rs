//! Whether a sentence asserts that what a noun names took place.
//!
//! A noun of act tells nothing by itself. What it stands in decides: the verb that carries it, the preposition or noun before it,
//! whether it is definite and names who did it. The words that presuppose an act and those that merely mention it are classes of
//! the lexicon, so that this file knows only the places to look at.

use dragoman_plover::EventType;

use super::{Act, CLIMB, Composer, Silent, sides};
use crate::predicate::{Predicate, Standing};

/// What the words around a noun of act say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Around {
    /// That it took place: "because of the shelling", "the victims of the raid".
    Presupposed,
    /// That somebody speaks, thinks or plans of it: "about the raid", "the idea of a raid".
    Mentioned,
    /// Neither.
    Plain,
}

impl Composer<'_> {
    /// Whether the sentence asserts that what a noun names took place.
    pub(super) fn by_standing(&self, act: Act, predicate: &Predicate, silent: &mut Vec<Silent>) -> Option<Act> {
        let named = !act.actors.is_empty() || !act.recipients.is_empty();
        let enough = match predicate.standing {
            Standing::Itself | Standing::Supported(_) | Standing::Occurring(_) | Standing::Announced(_) => true,
            Standing::Temporal | Standing::Heading | Standing::Subject(_) => named,
            // A topic counts where it names both sides: then the sentence presupposes it.
            Standing::Topic if self.matcher.is_occasion(predicate.at) => false,
            Standing::Topic => {
                let deeds = !matches!(act.coding.event(), EventType::Cooperate | EventType::Agree | EventType::Aid);
                let told = sides(&act) > 1 && deeds && !self.is_labelled(&act);
                let country = act.actors.iter().chain(&act.recipients).any(|actor| actor.country.is_some());
                match self.around(predicate.at) {
                    Around::Presupposed => country,
                    Around::Mentioned => told && self.is_definite(predicate.at),
                    Around::Plain => told || self.is_presupposed(&act) || self.names_doer(&act),
                }
            }
        };
        let enough = enough && (!self.matcher.grammar.is_description(predicate.at) || self.is_enacted(&act));
        if !enough {
            let why = "the noun is a topic here: the sentence does not say that it took place".to_owned();
            silent.push(Silent { at: predicate.at, entry: predicate.pattern.entry, why });
        }
        enough.then_some(act)
    }

    /// What the preposition, the noun or the verb that a noun of act hangs on say of it.
    fn around(&self, at: usize) -> Around {
        let (grammar, lexicon) = (self.matcher.grammar, self.matcher.lexicon);
        let at = grammar.first_conjunct(at);
        let Some(head) = grammar.head(at) else { return Around::Plain };
        let (lemma, base) = (grammar.lemma(head), grammar.base(at));
        let joins = matches!(base, "nmod" | "obl");
        if joins && (lexicon.is_in("traces", lemma) || self.matcher.shares(at).is_some()) {
            return Around::Presupposed;
        }
        if self.matcher.stands_behind(at, "because") {
            return Around::Presupposed;
        }
        let mentioned = self.matcher.stands_behind(at, "concerning")
            || (base == "nmod" && (lexicon.is_in("matters", lemma) || lexicon.is_in("unreal", lemma)))
            || (matches!(grammar.relation(at), "obj" | "nsubj:pass") && lexicon.is_in("mulls", lemma));
        if mentioned { Around::Mentioned } else { Around::Plain }
    }

    /// "Operațiunea de invadare a Cehoslovaciei de către trupele …": a bare noun behind "de" that names both who does it and to whom
    /// is what the noun before it carries out.
    pub(super) fn is_enacted(&self, act: &Act) -> bool {
        let (grammar, lexicon) = (self.matcher.grammar, self.matcher.lexicon);
        let carried = grammar.head(act.at).is_some_and(|head| lexicon.is_in("carries", grammar.lemma(head)));
        carried && !act.actors.is_empty() && !act.recipients.is_empty()
    }

    /// Whether a definite noun names its doer behind "de către": "eliberarea preoților de către autorități".
    pub(super) fn names_doer(&self, act: &Act) -> bool {
        let grammar = self.matcher.grammar;
        grammar.language == dragoman_text::Language::Romanian
            && self.is_definite(act.at)
            && act.actors.iter().any(|actor| {
                actor.country.is_some()
                    && grammar.preposition(actor.head).is_some_and(|before| grammar.lexicon.is_in("by", before))
            })
    }

    fn is_definite(&self, at: usize) -> bool {
        self.matcher.grammar.has(at, "Definite", "Def")
    }

    /// Whether a definite noun of a deed names who did it, or to whom: "the debates were overshadowed by Russia's accusations".
    /// What something is against or for is a topic all the same.
    fn is_presupposed(&self, act: &Act) -> bool {
        let grammar = self.matcher.grammar;
        let deed =
            matches!(act.coding.event(), EventType::Assault | EventType::Accuse | EventType::Coerce | EventType::Threaten);
        let named = act.actors.iter().chain(&act.recipients).any(|actor| actor.country.is_some());
        let at = act.at;
        let aimed = self.matcher.stands_behind(at, "aims");
        let of_noun = grammar.base(grammar.first_conjunct(act.at)) == "nmod";
        grammar.language == dragoman_text::Language::Romanian
            && deed
            && named
            && !aimed
            && !of_noun
            && !self.is_labelled(act)
            && self.is_definite(act.at)
    }

    /// Whether a noun's adjectives alone name both sides: "the Israeli-Palestinian conflict" labels something known.
    fn is_labelled(&self, act: &Act) -> bool {
        let grammar = self.matcher.grammar;
        let labels: Vec<usize> = grammar
            .modifiers(act.at)
            .into_iter()
            .filter(|&word| grammar.base(word) != "nmod")
            .flat_map(|word| grammar.coordinated(word))
            .collect();
        act.recipients.is_empty() && act.actors.iter().all(|actor| labels.contains(&actor.head))
    }

    /// Whether an act stands in the main clause, where it counts even without a named actor.
    pub(super) fn is_asserted(&self, predicate: &Predicate) -> bool {
        let grammar = self.matcher.grammar;
        let mut at = match predicate.standing {
            Standing::Supported(verb) if grammar.head(verb) == Some(predicate.at) => predicate.at,
            Standing::Supported(verb) | Standing::Occurring(verb) => verb,
            Standing::Announced(verb) => verb,
            _ => predicate.at,
        };
        for _ in 0..CLIMB {
            match (grammar.base(at), grammar.head(at)) {
                (_, None) => return true,
                // "…, after X was killed": parsers coordinate a clause that its conjunction subordinates.
                ("conj" | "parataxis", _) if grammar.is_subordinate(at) => return false,
                ("conj" | "parataxis" | "ccomp", Some(head)) => at = head,
                // "…, the military said": parsers take what is said for an adverbial clause.
                ("advcl", Some(head)) if grammar.child(at, "mark").is_none() && at < head => at = head,
                _ => return false,
            }
        }
        false
    }
}
