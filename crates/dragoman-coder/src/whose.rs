//! Whose armed men, organs and officials those are of whom the sentence names no country, by the clause around them: where those live
//! whom they strike, who did what the clause before tells, who comes to them from abroad.

use dragoman_plover::{Country, EventType, Place, Sector};

use crate::actor::{Actor, ActorKind};
use crate::acts::Act;
use crate::grammar::Grammar;
use crate::resolve::{Resolver, is_international};
use crate::states::is_ruler;

/// Armed men of whom nothing tells the country are of the one where those whom they strike live or work: "staff of the United Nations
/// in Chad were kidnapped by gunmen", "a Polish journalist who worked in Chad".
pub(crate) fn where_struck(act: &mut Act, resolver: &Resolver<'_>) {
    let grammar = resolver.grammar;
    let armed = |actor: &Actor| {
        actor.country.is_none()
            && actor.kind == ActorKind::Role
            && matches!(actor.sector, Some(Sector::Reb | Sector::Uaf | Sector::Prm))
    };
    let upon = matches!(act.coding.event(), EventType::Assault | EventType::Retreat);
    if !upon || act.actors.is_empty() || !act.actors.iter().all(armed) {
        return;
    }
    let own: Vec<Country> = act.recipients.iter().filter_map(|one| one.country).collect();
    let phrases = act.recipients.iter().flat_map(|one| grammar.subtree(one.head, |base| matches!(base, "conj" | "parataxis")));
    let placed = |&word: &usize| {
        grammar
            .preposition(word)
            .is_some_and(|before| grammar.lexicon.is_in("where", before) || grammar.lexicon.is_in("from", before))
    };
    let country =
        phrases.filter(placed).filter_map(|word| resolver.place_at(word)?.country).find(|country| !own.contains(country));
    for actor in &mut act.actors {
        if let Some(country) = country {
            actor.country = Some(country);
            actor.why = format!("{}, of {country} where those are whom they strike", actor.why);
        }
    }
}

/// "Trupele ciadiene au trecut râul și aviația a lovit podul": the army, the police or the government of a clause that "and"
/// joins is of the state whose forces did what the clause before tells, unless they face that state.
pub(crate) fn of_clause_before(act: &mut Act, grammar: &Grammar<'_>, before: Option<(usize, &[Actor])>) {
    let Some((at, doers)) = before.filter(|_| grammar.base(act.at) == "conj") else { return };
    let &[Actor { country: Some(country), .. }] = doers else { return };
    let joined = grammar.head(act.at) == Some(at) || grammar.head(act.at) == grammar.head(at);
    let faced = act.recipients.iter().any(|one| one.country == Some(country));
    if !joined || faced || is_international(country) || !is_ruler(&doers[0]) {
        return;
    }
    let bare = |actor: &Actor| {
        let modified = |&child: &usize| matches!(grammar.base(child), "amod" | "nmod" | "appos" | "compound" | "flat");
        !grammar.children(actor.head).iter().any(modified)
    };
    let organ = |actor: &&mut Actor| actor.kind == ActorKind::Role && actor.country.is_none() && is_ruler(actor) && bare(actor);
    for actor in act.actors.iter_mut().filter(organ) {
        actor.country = Some(country);
        actor.why = format!("{}, of {country} as those in the clause before", actor.why);
    }
}

/// Rebels strike at home: officials, soldiers and policemen of whom no country is told are of theirs.
pub(crate) fn struck_at_home(act: &mut Act) {
    let [Actor { country: Some(country), sector: Some(Sector::Reb), kind, .. }] = act.actors.as_slice() else {
        return;
    };
    if act.coding.event() != EventType::Assault || is_international(*country) || *kind == ActorKind::Pronoun {
        return;
    }
    let country = *country;
    for one in act.recipients.iter_mut().filter(|one| one.country.is_none() && one.kind == ActorKind::Role && is_ruler(one)) {
        one.country = Some(country);
        one.why = format!("{}, of {country} where the rebels are at home", one.why);
    }
}

/// Officials of whom nothing tells the country and whom somebody from abroad meets are those of the country where he meets them:
/// "la Tirana, premierul Maltei s-a întâlnit cu președintele parlamentului".
pub(crate) fn met_there(act: &mut Act, place: Option<&Place>) {
    let Some(country) = place.and_then(|place| place.country) else { return };
    if !matches!(act.coding.event(), EventType::Consult | EventType::Agree) {
        return;
    }
    let known: Vec<Country> = act.actors.iter().chain(&act.recipients).filter_map(|actor| actor.country).collect();
    // Where an international organisation meets nobody is at home.
    if known.is_empty() || known.iter().any(|&one| one == country || is_international(one)) {
        return;
    }
    let official = |actor: &&mut Actor| actor.kind == ActorKind::Role && actor.country.is_none() && is_ruler(actor);
    for actor in act.actors.iter_mut().chain(&mut act.recipients).filter(official) {
        actor.country = Some(country);
        actor.why = format!("{}, of {country} where they met", actor.why);
    }
}
