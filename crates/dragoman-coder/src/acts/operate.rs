//! What an operator makes of the acts it governs, and whose the composed act is.

use dragoman_plover::{Coding, EventType, Sector};
use dragoman_syntax::Upos;

use super::{Act, Composer};
use crate::actor::{Actor, ActorKind};
use crate::grammar::{Mood, Reality};
use crate::lexicon::{Entry, Head, Operator, Outcome, Slot};
use crate::predicate::{Predicate, Standing};

impl Composer<'_> {
    #[expect(
        clippy::too_many_arguments,
        reason = "an operator, what it governs and how it stands; a struct would be named for this call alone"
    )]
    pub(super) fn operate(
        &self,
        predicate: &Predicate,
        entry: &Entry,
        operator: Operator,
        alone: Option<Coding>,
        mood: Mood,
        inner: Vec<Act>,
        governs: bool,
        from: &str,
    ) -> Vec<Act> {
        let (actors, recipients) = self.participants(predicate, entry);
        // "India had to pull back its forces": what one was forced to do, and nobody says that he must, one did.
        let forced = operator == Operator::Request
            && entry.actor.uses(&Slot::Speaker)
            && actors.is_empty()
            && self.matcher.grammar.has(predicate.at, "Tense", "Past");
        let operator = if forced { Operator::Begin } else { operator };
        let own = |coding: Coding, why: Vec<String>| {
            let participants = (actors.clone(), recipients.clone());
            Act { why, ..self.base_act(predicate, entry, participants, coding, mood) }
        };
        // Nobody named proposes or plans: "ideea negocierilor dintre A și B" is not theirs.
        let idle = predicate.head == Head::Noun
            && actors.is_empty()
            && matches!(predicate.standing, Standing::Subject(_) | Standing::Topic)
            && matches!(operator, Operator::Propose);
        // "Amânarea va declanșa un război": what an act would bring about is nobody's threat.
        let grammar = self.matcher.grammar;
        let caused = matches!(mood.reality, Reality::Future | Reality::Possible | Reality::Hypothetical)
            && self.matcher.lexicon.is_in("causes", grammar.lemma(predicate.at))
            && grammar.children_by(predicate.at, "nsubj").any(|subject| self.matcher.is_act(subject));
        if idle || caused {
            return Vec::new();
        }
        if inner.is_empty() {
            // What it governs gave nothing (or is not known): only the operator's own meaning is left.
            let stands = !governs
                || matches!(
                    operator,
                    Operator::Refuse
                        | Operator::Request
                        | Operator::Threaten
                        | Operator::Agree
                        | Operator::Offer
                        | Operator::Propose
                );
            return alone.filter(|_| stands).map(|coding| own(coding, vec![from.to_owned()])).into_iter().collect();
        }
        let mut acts = Vec::new();
        for act in inner {
            // Who warns of somebody else's act threatens nobody.
            let another = operator == Operator::Threaten
                && !act.actors.is_empty()
                && !actors.is_empty()
                && !act
                    .actors
                    .iter()
                    .any(|actor| actors.iter().any(|one| one.head == actor.head || one.country == actor.country));
            let another =
                another || (operator == Operator::Threaten && !self.is_addressed(predicate.at) && self.is_of_thing(&act));
            if another {
                acts.extend(alone.map(|coding| own(coding, vec![from.to_owned()])));
                continue;
            }
            // "A propus ca Germania să găzduiască …": who proposes what somebody else is to do asks for it.
            let operator =
                if operator == Operator::Propose && self.is_anothers(&act, &actors) { Operator::Request } else { operator };
            let coding = match self.composition.outcome(operator, act.coding) {
                Outcome::Nothing => continue,
                Outcome::Same => act.coding,
                Outcome::Becomes(coding) => coding,
            };
            let mut why = act.why.clone();
            why.push(format!("{from}, operator {}: {} becomes {coding}", operator.name(), act.coding));
            let mut composed = own(coding, why);
            composed.entries.extend(&act.entries);
            composed.words.extend(&act.words);
            composed.words.sort_unstable();
            composed.words.dedup();
            composed.conditional |= act.conditional;
            // "Urmează să": what a verb of the future governs lies ahead.
            if operator == Operator::Future && composed.reality == Reality::Actual {
                composed.reality = Reality::Future;
            }
            self.join(operator, &mut composed, act);
            if matches!(coding.event(), EventType::Agree | EventType::Reject) && operator != Operator::Begin {
                self.face_partners(&mut composed);
            }
            acts.push(composed);
        }
        acts
    }

    /// Whether somebody is told: whom one warns that warships will come is threatened.
    fn is_addressed(&self, at: usize) -> bool {
        self.matcher.grammar.children(at).iter().any(|&child| matches!(self.matcher.grammar.base(child), "obj" | "iobj"))
    }

    /// Whether a thing is told to do it: "warned that a war would displace millions".
    fn is_of_thing(&self, act: &Act) -> bool {
        let grammar = self.matcher.grammar;
        let subject = grammar.children(act.at).iter().copied().find(|&child| grammar.relation(child) == "nsubj");
        act.actors.is_empty() && subject.is_some_and(|subject| grammar.upos(subject) == Upos::Noun)
    }

    /// Whether an act has a subject of its own in its clause, of a country that is none of some actors'.
    fn is_anothers(&self, act: &Act, actors: &[Actor]) -> bool {
        let own = |one: &Actor| actors.iter().any(|actor| actor.country == one.country);
        let stated = self.matcher.grammar.child(act.at, "nsubj").is_some();
        stated && !act.actors.is_empty() && act.actors.iter().all(|one| one.country.is_some() && !own(one))
    }

    /// Whose the composed act is: the operator's subject acts, and what the governed act says of others is kept.
    fn join(&self, operator: Operator, composed: &mut Act, act: Act) {
        let Act { actors, recipients, at, .. } = act;
        let doers: Vec<usize> = actors.iter().map(|actor| actor.head).collect();
        let others = |taken: &[Actor], list: Vec<Actor>| -> Vec<Actor> {
            list.into_iter().filter(|actor| !taken.iter().any(|one| one.head == actor.head || one.same(actor))).collect()
        };
        match operator {
            Operator::Begin | Operator::Fail | Operator::Future | Operator::Deny => {
                let from_operator = std::mem::replace(&mut composed.actors, actors);
                if composed.actors.is_empty() {
                    // "The trial of X resumed": the act itself is no doer.
                    let doer = |actor: &Actor| {
                        actor.head != at && !(self.matcher.is_act(actor.head) && actor.kind == ActorKind::Derived)
                    };
                    composed.actors = from_operator.into_iter().filter(doer).collect();
                }
                composed.recipients = others(&composed.actors, recipients);
                composed.at = at;
            }
            Operator::Request => {
                if composed.recipients.is_empty() {
                    composed.recipients = others(&composed.actors, actors);
                }
                if composed.recipients.is_empty() {
                    composed.recipients = others(&composed.actors, recipients);
                }
            }
            _ => {
                if composed.actors.is_empty() {
                    composed.actors.clone_from(&actors);
                }
                if composed.recipients.is_empty() {
                    composed.recipients = others(&composed.actors, recipients);
                    // Whose invitation is accepted, whose demand refused, with whom one agrees to meet.
                    if composed.recipients.is_empty() {
                        composed.recipients = others(&composed.actors, actors);
                    }
                }
            }
        }
        // Who says what his own country will do faces somebody else ("the Iranian spokesman warned that Iran would close …").
        if matches!(operator, Operator::Threaten | Operator::Agree | Operator::Offer) {
            let Act { actors, recipients, .. } = composed;
            let own = |one: &Actor| {
                let same = |actor: &Actor| {
                    actor.country == one.country && (actor.sector == one.sector || one.sector != Some(Sector::Reb))
                };
                one.country.is_some() && actors.iter().any(same)
            };
            recipients.retain(|one| !(doers.contains(&one.head) && own(one)));
        }
    }
}
