//! What an act is by who tells it or does it: a government that protests objects, and whom another state calls responsible is accused.

use dragoman_plover::{EventType, Mode, Sector};

use super::{Act, Composer};
use crate::actor::Actor;
use crate::lexicon::Head;
use crate::predicate::{Predicate, Standing};
use crate::states;

impl Composer<'_> {
    /// The act as it is meant by those who tell it or do it.
    pub(super) fn as_meant(&self, mut act: Act, predicate: &Predicate) -> Act {
        self.objected(&mut act);
        self.alleged(&mut act, predicate);
        act
    }

    /// "Manila protests the use of water cannon": governments do not march, they disapprove.
    fn objected(&self, act: &mut Act) {
        let grammar = self.matcher.grammar;
        let verb = grammar.upos(act.at) == dragoman_syntax::Upos::Verb;
        let objects = verb && self.matcher.lexicon.is_in("objects", grammar.lemma(act.at));
        let organ = |actor: &Actor| {
            matches!(actor.sector, Some(Sector::Gov | Sector::Leg)) || (actor.sector.is_none() && actor.country.is_some())
        };
        let organs = !act.actors.is_empty() && act.actors.iter().all(organ);
        // "Georgia protests: police clear the avenue" tells of a crowd.
        let what = grammar
            .children(act.at)
            .iter()
            .any(|&child| child > act.at && matches!(grammar.base(child), "obj" | "obl" | "ccomp" | "xcomp" | "advcl"));
        if objects && organs && what && act.coding.event() == EventType::Protest {
            act.coding = dragoman_plover::Coding::from(EventType::Accuse).refined(Mode::Disapprove);
            act.why.push("a government that protests disapproves".to_owned());
        }
    }

    /// "South Africa said Rwanda was behind the murder": whom another state says to have done it is accused of it.
    fn alleged(&self, act: &mut Act, predicate: &Predicate) {
        let grammar = self.matcher.grammar;
        let blames = |word: &str| self.matcher.lexicon.is_in("blamed", word);
        let blamed = match predicate.head {
            Head::Adjective => blames(grammar.lemma(predicate.at)),
            Head::Noun => predicate.standing == Standing::Itself && grammar.preposition(predicate.at).is_some_and(blames),
            Head::Verb => false,
        };
        let deed = matches!(act.coding.event(), EventType::Assault | EventType::Coerce);
        if !blamed || !deed || act.actors.is_empty() {
            return;
        }
        let speakers = (self.speaker)(predicate.at);
        let apart =
            |speaker: &Actor| speaker.country.is_some() && act.actors.iter().all(|actor| !states::on_one_side(speaker, actor));
        if !speakers.is_empty() && speakers.iter().all(apart) {
            act.recipients = std::mem::replace(&mut act.actors, speakers);
            act.coding = dragoman_plover::Coding::from(EventType::Accuse).refined(Mode::Allege);
            act.why.push("another state says that they did it".to_owned());
        }
    }
}
