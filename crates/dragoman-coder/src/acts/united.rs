//! Several predicates that tell one deed: what was done, by what means, and who was struck.

use dragoman_plover::EventType;

use super::{Act, Composer};
use crate::actor::{Actor, ActorKind};

impl Composer<'_> {
    /// The acts of a sentence with those that tell one deed made one.
    pub(super) fn united(&self, mut acts: Vec<Act>) -> Vec<Act> {
        self.by_deeds(&mut acts);
        self.by_means(&mut acts);
        self.by_papers(&mut acts);
        acts
    }

    /// "Atacul comis de rebeli a ucis doi soldați": a deed and what it did are one act, whose victims the verb names; so are those
    /// of a second verb ("killed two soldiers and wounded four").
    fn by_deeds(&self, acts: &mut Vec<Act>) {
        let grammar = self.matcher.grammar;
        let mut at = 0;
        while let Some(deed) = acts.get(at) {
            let of_verb = |other: usize| {
                let verb = grammar.head(deed.at);
                verb == Some(other)
                    || (verb == grammar.head(other) && grammar.base(other) == "conj" && grammar.child(other, "nsubj").is_none())
            };
            let did = |other: &Act| {
                deed.coding.event() == EventType::Assault
                    && other.coding.event() == deed.coding.event()
                    && grammar.base(deed.at) == "nsubj"
                    && of_verb(other.at)
                    && other.actors.iter().all(|actor| actor.head == deed.at || deed.actors.iter().any(|one| one.same(actor)))
            };
            let Some(found) = acts.iter().position(did) else {
                at += 1;
                continue;
            };
            let verb = acts.remove(found);
            at -= usize::from(found < at);
            let Some(deed) = acts.get_mut(at) else { break };
            let first = grammar.head(deed.at) == Some(verb.at);
            if first && !verb.recipients.is_empty() {
                let struck = std::mem::replace(&mut deed.recipients, verb.recipients);
                of_those_struck(&mut deed.recipients, &struck);
            } else if !first {
                let others = verb.recipients.into_iter().filter(|one| one.country.is_some());
                let others: Vec<_> = others.filter(|one| !deed.recipients.iter().any(|known| known.same(one))).collect();
                deed.recipients.extend(others);
            }
            if deed.actors.is_empty() {
                deed.actors = verb.actors;
            }
            deed.faced |= verb.faced;
            deed.why.push("who was struck is told by its verb".to_owned());
        }
    }

    /// "Adopted a resolution condemning the raid": what a paper says is what those do who adopt it.
    fn by_papers(&self, acts: &mut Vec<Act>) {
        let grammar = self.matcher.grammar;
        let says = |adopted: &Act, other: &Act| {
            // "A resolution on Thursday condemning": parsers hang the participle on the day.
            let head = grammar.head(other.at).filter(|&head| !grammar.is_time(head));
            let beside = || adopted.words.iter().copied().filter(|&word| word < other.at && word != adopted.at).max();
            let paper = head.or_else(beside).filter(|paper| adopted.words.contains(paper));
            adopted.coding.event() == EventType::Support
                && paper.is_some_and(|paper| {
                    grammar.base(other.at) == "acl" && self.matcher.lexicon.is_in("utterance", grammar.lemma(paper))
                })
        };
        let mut at = 0;
        while let Some(adopted) = acts.get(at) {
            let Some(found) = acts.iter().position(|other| says(adopted, other)) else {
                at += 1;
                continue;
            };
            let adopters = adopted.actors.clone();
            if let Some(said) = acts.get_mut(found) {
                said.asserted = true;
                said.why.push("it is said in what they adopted".to_owned());
                if !adopters.is_empty() {
                    said.actors = adopters;
                }
            }
            acts.remove(at);
        }
    }

    /// "Two soldiers were killed when a bomb planted by rebels exploded": what killed them is told beside, and whose it was.
    fn by_means(&self, acts: &mut Vec<Act>) {
        let grammar = self.matcher.grammar;
        let when = |&clause: &usize| {
            let opens = |&word: &usize| {
                matches!(grammar.base(word), "mark" | "advmod") && grammar.lexicon.is_in("when", grammar.form(word))
            };
            grammar.children(clause).iter().any(opens)
        };
        let mut at = 0;
        while let Some(done) = acts.get(at) {
            let nobody = done.coding.event() == EventType::Assault && done.actors.is_empty();
            // "Two were killed and five wounded when …": the clause may hang on the second verb.
            let verbs = std::iter::once(done.at).chain(grammar.children_by(done.at, "conj")).filter(|_| nobody);
            let clauses = verbs.flat_map(|verb| grammar.children_by(verb, "advcl")).filter(when);
            let told: Vec<usize> = clauses.flat_map(|clause| grammar.subtree(clause, |base| base == "parataxis")).collect();
            let means = acts.iter().position(|other| {
                other.coding.event() == EventType::Assault
                    && told.contains(&other.at)
                    && other.recipients.iter().all(|recipient| recipient.country.is_none())
            });
            if let Some(found) = means {
                let means = acts.remove(found);
                at -= usize::from(found < at);
                if let Some(done) = acts.get_mut(at) {
                    done.actors = means.actors;
                    if done.coding.mode().is_none() {
                        done.coding = means.coding;
                    }
                    done.why.push("what killed them is told beside".to_owned());
                }
            }
            at += 1;
        }
    }
}

/// "Raidul asupra unei tabere din Liban a provocat moartea a șapte civili": who died is of the country that was struck.
fn of_those_struck(victims: &mut [Actor], struck: &[Actor]) {
    let [Actor { country: Some(country), .. }] = struck else { return };
    for victim in victims.iter_mut().filter(|victim| victim.country.is_none() && victim.kind != ActorKind::Person) {
        victim.country = Some(*country);
        victim.why = format!("{}, of {country} which was struck", victim.why);
    }
}
