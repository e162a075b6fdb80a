//! Whether a sentence tells an act that it has told already, in other words or only in part.

use dragoman_plover::Mode;
use dragoman_syntax::Upos;

use crate::actor::Actor;
use crate::grammar::Grammar;
use crate::sentence::{Telling, is_said};

/// Whether an act is one of those that the sentence has told.
pub(crate) fn is_told(grammar: &Grammar<'_>, one: &Telling, told: &[Telling]) -> bool {
    // "A adoptat o rezoluție prin care cere … și în care se arată …": one verb, one act towards whoever is named fully.
    let of_one_verb = |other: &Telling| {
        other.at == one.at && is_said(one.coding.event()) && tells_no_more(&one.recipients, &other.recipients)
    };
    let known = told.iter().any(|other| {
        other.coding.event() == one.coding.event()
            && (other.subject.is_none() || one.subject.is_none() || other.subject == one.subject)
            && (same_side(&other.actors, &one.actors)
                || same_words(&other.actors, &one.actors)
                || (goes_on(grammar, one, other) && tells_no_more(&one.actors, &other.actors)))
            && (same_side(&other.recipients, &one.recipients)
                || of_one_verb(other)
                || (goes_on(grammar, one, other) && tells_no_more(&one.recipients, &other.recipients)))
    });
    known || is_retold(grammar, one, told)
}

/// Whether an act is only the letter in which another is told: "a letter in which he thanked her" is the thanks alone.
pub(crate) fn is_letter_of(one: &Telling, other: &Telling) -> bool {
    let countries = |side: &[Actor]| side.iter().map(|actor| actor.country).collect::<Vec<_>>();
    one.coding.mode() == Some(Mode::Phone)
        && !one.recipients.is_empty()
        && one.at < other.at
        && is_said(other.coding.event())
        && countries(&one.actors) == countries(&other.actors)
        && countries(&one.recipients) == countries(&other.recipients)
}

/// "…, this being the first visit of a minister": says something of an act of its own sort that the sentence has told.
fn is_retold(grammar: &Grammar<'_>, one: &Telling, told: &[Telling]) -> bool {
    let pointed = |subject: usize| grammar.upos(subject) == Upos::Pron && grammar.has(subject, "PronType", "Dem");
    let remark = grammar.child(one.at, "cop").is_some() && grammar.children_by(one.at, "nsubj").any(pointed);
    told.iter().any(|other| other.coding == one.coding && (remark || is_vaguer(one, other)))
}

/// Whether a visit is told with its host elsewhere: "the minister, who is on a tour of Asia, visited Nepal".
pub(crate) fn is_vaguer(one: &Telling, other: &Telling) -> bool {
    let visit = |telling: &Telling| telling.coding.mode() == Some(Mode::Visit);
    visit(one)
        && visit(other)
        && one.recipients.is_empty()
        && !other.recipients.is_empty()
        && (same_side(&one.actors, &other.actors) || same_words(&one.actors, &other.actors))
}

/// Whether a clause only goes on with another's act: "killed three men, wounding two", "demonstrated, protesting the arrests". A
/// coordinated act of another mode is one of its own: "arrested the judge and banned the rally".
fn goes_on(grammar: &Grammar<'_>, one: &Telling, above: &Telling) -> bool {
    let other_mode = one.coding.mode().is_some() && above.coding.mode().is_some() && one.coding != above.coding;
    matches!(grammar.base(one.at), "advcl" | "acl" | "conj" | "xcomp")
        && grammar.head(one.at) == Some(above.at)
        && !(other_mode && grammar.base(one.at) == "conj")
}

/// Whether two sides are the very same words of the sentence, whatever is known of them by now.
fn same_words(a: &[Actor], b: &[Actor]) -> bool {
    !a.is_empty() && a.len() == b.len() && a.iter().zip(b).all(|(one, other)| one.head == other.head)
}

/// Whether the countries of some are all among those of others.
fn tells_no_more(some: &[Actor], others: &[Actor]) -> bool {
    some.iter().filter_map(|one| one.country).all(|country| others.iter().any(|other| other.country == Some(country)))
}

fn same_side(a: &[Actor], b: &[Actor]) -> bool {
    a.len() == b.len() && a.iter().all(|one| b.iter().any(|other| one.same(other)))
}
