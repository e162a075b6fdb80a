//! Papers that carry a demand: what a resolution asks of whom, whoever drew it up.

use dragoman_plover::EventType;

use super::{Act, Composer};
use crate::actor::Actor;
use crate::lexicon::Operator;
use crate::predicate::Predicate;

impl Composer<'_> {
    /// "A adoptat o rezoluție propusă de Ciad privind retragerea …": who drew up what is adopted is beside the point; what it speaks of
    /// is demanded.
    pub(super) fn without_authors(&self, predicate: &Predicate, operator: Operator, inner: Vec<Act>) -> Vec<Act> {
        let grammar = self.matcher.grammar;
        let described = |act: &Act| {
            operator == Operator::Request
                && grammar.is_participle_modifier(act.at)
                && grammar.head(act.at).is_some_and(|noun| predicate.words.contains(&noun))
        };
        inner.into_iter().flat_map(|act| if described(&act) { act.within } else { vec![act] }).collect()
    }

    /// Whom a demand within a demand asks: "a adoptat o rezoluție prin care cere Ciadului …".
    pub(super) fn asked(operator: Operator, inner: &[Act]) -> Vec<Actor> {
        let asks = |act: &&Act| {
            operator == Operator::Request
                && act.coding.event() == EventType::Request
                && act.recipients.iter().any(|one| one.country.is_some())
        };
        inner.iter().find(asks).map(|act| act.recipients.clone()).unwrap_or_default()
    }

    /// The demands of a paper with those whom it asks, where only what it speaks of is named ("cere Ciadului eliberarea deținuților").
    pub(super) fn asking(mut acts: Vec<Act>, asked: &[Actor]) -> Vec<Act> {
        let own = |act: &Act, one: &Actor| act.actors.iter().any(|actor| actor.head == one.head || actor.same(one));
        for act in acts.iter_mut().filter(|act| act.recipients.iter().all(|one| one.country.is_none())) {
            let others: Vec<Actor> = asked.iter().filter(|one| !own(act, one)).cloned().collect();
            if !others.is_empty() {
                act.recipients = others;
            }
        }
        acts
    }
}
