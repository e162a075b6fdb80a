//! Where an act took place: a country, town or place that stands with a preposition of place beside it.

use dragoman_plover::{Coding, Country, EventType, Mode, Place, Sector};
use dragoman_world::Kind;

use crate::actor::{Actor, ActorKind};
use crate::acts::Act;
use crate::grammar::Grammar;
use crate::home::Home;
use crate::lexicon::Head;
use crate::resolve::{Resolver, is_international};

/// How far up a place is asked what it belongs to.
const DEEP: usize = 6;

/// The place of an act named by a word, as its clause tells it.
pub(crate) fn place(grammar: &Grammar<'_>, resolver: &Resolver<'_>, words: &[usize]) -> Option<Place> {
    let beside = words.iter().flat_map(|&word| grammar.children(word).iter().copied());
    let mut candidates: Vec<usize> =
        beside.filter(|&child| matches!(grammar.base(child), "obl" | "nmod" | "advmod") && is_placed(grammar, child)).collect();
    // The verb that carries an event noun has the place beside it.
    for &word in words {
        if let Some(head) = grammar.head(word).filter(|_| matches!(grammar.base(word), "obj" | "nsubj")) {
            candidates.extend(
                grammar
                    .children(head)
                    .iter()
                    .copied()
                    .filter(|&child| grammar.base(child) == "obl" && is_placed(grammar, child)),
            );
        }
    }
    candidates.retain(|&child| !is_origin(grammar, resolver, words, child));
    // The nearest place is the most special one: "in Basra, in Iraq".
    let near = candidates.into_iter().find_map(|word| named(grammar, resolver, word));
    near.or_else(|| {
        // Deeper in the clause ("in the course of a visit to …"), but in no clause of its own.
        let &first = words.first()?;
        let clause = grammar.clause_of(first);
        let within = grammar
            .subtree(clause, |base| matches!(base, "ccomp" | "advcl" | "acl" | "parataxis" | "conj" | "nsubj" | "csubj"));
        // "In opposition to the war in Iraq": where the war is.
        let apart = |word: usize| {
            let above =
                std::iter::successors(Some(word), |&word| grammar.head(word)).skip(1).take_while(|&word| word != clause);
            above
                .take(DEEP)
                .any(|word| grammar.preposition(word).is_some_and(|preposition| grammar.lexicon.is_in("aimed", preposition)))
        };
        within
            .into_iter()
            .filter(|&word| word > first && is_placed(grammar, word) && !apart(word))
            .filter(|&word| !is_origin(grammar, resolver, words, word) && !is_of_earlier(grammar, words, word))
            .find_map(|word| named(grammar, resolver, word))
    })
}

fn is_placed(grammar: &Grammar<'_>, at: usize) -> bool {
    let Some(preposition) = grammar.preposition(at) else { return false };
    grammar.lexicon.is_in("where", preposition)
}

/// Where those stand who strike, if that is abroad: "American forces in Anbar killed a sheikh".
pub(crate) fn of_troops(act: &Act, resolver: &Resolver<'_>) -> Option<Place> {
    let grammar = resolver.grammar;
    let troops = act.actors.iter().filter(|actor| actor.sector == Some(Sector::Mil));
    let placed = troops.flat_map(|actor| grammar.children_by(actor.head, "nmod")).filter(|&child| is_placed(grammar, child));
    let found = placed.into_iter().find_map(|word| named(grammar, resolver, word));
    found.filter(|_| act.coding.event() == EventType::Assault)
}

/// The town or site that is struck or seized: "attacked the city of Odesa", "o dronă a lovit Rîbnița".
pub(crate) fn struck(act: &Act, resolver: &Resolver<'_>) -> Option<Place> {
    let grammar = resolver.grammar;
    let objects = act.words.iter().flat_map(|&word| grammar.objects(word)).chain(act.recipients.iter().map(|to| to.head));
    let within = |&word: &usize| resolver.is_town(word) || resolver.lexicon.is_in("site", grammar.lemma(word));
    let found = objects.filter(within).find_map(|word| named(grammar, resolver, word));
    found.filter(|_| act.coding.event() == EventType::Assault)
}

fn named(grammar: &Grammar<'_>, resolver: &Resolver<'_>, at: usize) -> Option<Place> {
    let mut words = vec![at];
    let mut next = 0;
    while let Some(&word) = words.get(next) {
        next += 1;
        words.extend(grammar.children(word).iter().copied().filter(|&child| match grammar.base(child) {
            "appos" | "flat" | "compound" => true,
            // "In opposition to the invasion of Iraq" is nowhere.
            "nmod" => !grammar.preposition(child).is_some_and(|preposition| grammar.lexicon.is_in("aimed", preposition)),
            _ => false,
        }));
    }
    words.sort_unstable();
    words.into_iter().find_map(|word| resolver.place_at(word).or_else(|| site(grammar, resolver, word)))
}

/// Where somebody comes from is not where something happens to him: "au reținut patru șoferi din Benin".
fn is_origin(grammar: &Grammar<'_>, resolver: &Resolver<'_>, words: &[usize], at: usize) -> bool {
    let from = grammar.preposition(at).is_some_and(|before| grammar.lexicon.is_in("from", before));
    let above = grammar.head(at).filter(|above| grammar.base(at) == "nmod" && !words.contains(above));
    from && above.is_some_and(|above| resolver.is_people(above))
}

/// Where an earlier act took place: "the first meeting since a trip to Lisbon".
fn is_of_earlier(grammar: &Grammar<'_>, words: &[usize], at: usize) -> bool {
    let mut above = grammar.head(at);
    while let Some(noun) = above.filter(|noun| !words.contains(noun) && grammar.is_nominal(*noun)) {
        let before = matches!(grammar.preposition(noun), Some("de la" | "since" | "dupa" | "after" | "before" | "inainte de"));
        if before && !grammar.lexicon.patterns(Head::Noun, grammar.lemma(noun)).is_empty() {
            return true;
        }
        above = grammar.head(noun);
    }
    false
}

/// A court or police named by its town acts there: "A Tbilisi court", "poliția din Iași".
pub(crate) fn of_local_body(actors: &[Actor], resolver: &Resolver<'_>) -> Option<Place> {
    let grammar = resolver.grammar;
    let local = |actor: &&Actor| {
        actor.kind == ActorKind::Role && matches!(actor.sector, Some(Sector::Jud | Sector::Cop | Sector::Med | Sector::Edu))
    };
    let heads = actors.iter().filter(local).map(|actor| actor.head);
    let towns = heads.flat_map(|head| grammar.children(head).iter().copied()).filter(|&child| {
        matches!(grammar.base(child), "compound" | "nmod")
            && matches!(grammar.preposition(child), None | Some("in" | "din" | "of" | "de la"))
    });
    towns.into_iter().filter(|&word| resolver.is_town(word)).find_map(|word| resolver.place_at(word))
}

/// A place that nobody knows by the noun of what it is: "the village of X", "Șoseaua X"; "the capital" of the country from inside
/// which the report is told.
fn site(grammar: &Grammar<'_>, resolver: &Resolver<'_>, at: usize) -> Option<Place> {
    let home = resolver.memory.home.as_ref().map(|home| home.country);
    let words_at = |word: usize| grammar.tree.words.get(word).map(|word| word.span);
    if resolver.lexicon.is_in("capital", grammar.lemma(at)) && grammar.genitives(at).is_empty() {
        let capital = home.and_then(|country| resolver.capital(country))?;
        return Some(resolver.place_of(capital, words_at(at)?));
    }
    if !resolver.lexicon.is_in("site", grammar.lemma(at)) {
        return None;
    }
    let named = |&child: &usize| {
        grammar.upos(child) == dragoman_syntax::Upos::Propn
            && matches!(grammar.base(child), "nmod" | "appos" | "flat" | "compound")
            && !resolver.is_named(child)
    };
    let name = grammar.children(at).iter().copied().find(named)?;
    let words: Vec<usize> =
        [at].into_iter().chain(grammar.subtree(name, |base| !matches!(base, "flat" | "compound" | "nmod"))).collect();
    let (first, last) = (words.iter().copied().min()?, words.iter().copied().max()?);
    let name = (first..=last).filter_map(|word| grammar.tree.words.get(word)).map(|word| word.form.as_str());
    let name = name.collect::<Vec<_>>().join(" ");
    Some(Place { span: words_at(first)?.to(words_at(last)?), name: Some(name), country: home, region: None, coordinates: None })
}

/// Whether an entry names a place.
pub(crate) fn is_place(kind: Kind) -> bool {
    matches!(kind, Kind::Country(_) | Kind::Capital | Kind::Place(_))
}

/// People without a country who act or are acted upon in a country are of it: a crowd, the police, gunmen.
pub(crate) fn localise(actors: &mut [Actor], place: &Place) {
    for actor in actors {
        let local = matches!(
            actor.sector,
            Some(
                Sector::Cvl
                    | Sector::Cop
                    | Sector::Uaf
                    | Sector::Reb
                    | Sector::Lab
                    | Sector::Edu
                    | Sector::Opp
                    | Sector::Jud
                    | Sector::Med
                    | Sector::Jrn
                    | Sector::Rel
                    | Sector::Pty
                    | Sector::Crm
            )
        );
        if matches!(actor.kind, ActorKind::Role | ActorKind::People)
            && actor.country.is_none()
            && local
            && let Some(country) = place.country
        {
            actor.country = Some(country);
            actor.why = format!("{}, of {country} where the act took place", actor.why);
        }
    }
}

/// Organs and people without a country belong to the state that deals with them at home: "the president dissolved parliament",
/// "rebels attacked the Ugandan army". Governments and armies may be anybody's and stay unknown; so do those whom another
/// state's forces attack.
///
/// `named` are the states that the sentence speaks of. Where it speaks of one alone, papers, firms and churches that a state rules
/// over and rebels that its troops fight are its own too.
pub(crate) fn at_home(event: EventType, named: &[Country], actors: &mut [Actor], recipients: &mut [Actor]) {
    let only = |side: &[Actor]| {
        let mut countries: Vec<Country> = side.iter().filter_map(|actor| actor.country).collect();
        countries.sort_unstable();
        countries.dedup();
        match countries.as_slice() {
            [country] if !is_international(*country) => Some(*country),
            _ => None,
        }
    };
    let rules = matches!(event, EventType::Coerce | EventType::Sanction | EventType::Concede | EventType::Accuse);
    let adopt = |side: &mut [Actor], country: Country, sectors: &[Sector]| {
        for actor in side {
            let rebel = matches!(actor.sector, Some(Sector::Reb | Sector::Prm));
            let in_office = actor.kind == ActorKind::Role
                || (rules && actor.kind == ActorKind::Organisation)
                || ((rules || rebel) && actor.kind == ActorKind::Person && matches!(actor.known_as, Some(Kind::Role(_))));
            if in_office && actor.country.is_none() && actor.sector.is_some_and(|sector| sectors.contains(&sector)) {
                actor.country = Some(country);
                actor.why = format!("{}, of {country}, at home", actor.why);
            }
        }
    };
    let organs = [Sector::Leg, Sector::Jud, Sector::Cop, Sector::Pty, Sector::Opp, Sector::Cvl, Sector::Lab, Sector::Edu];
    // Whom a state dismisses, tries, arrests or pardons at home are its own officials, soldiers and rebels.
    let own = [Sector::Gov, Sector::Mil, Sector::Eli, Sector::Spy];
    if let Some(country) = only(actors).filter(|_| event != EventType::Assault) {
        adopt(recipients, country, &organs);
        if rules {
            adopt(recipients, country, &own);
        }
        let talks = matches!(event, EventType::Consult | EventType::Agree | EventType::Request | EventType::Reject);
        if talks {
            adopt(recipients, country, &[Sector::Reb, Sector::Prm]);
            adopt(actors, country, &[Sector::Reb, Sector::Prm]);
        }
        let alone = matches!(named, &[only] if only == country);
        // "Arrested militants in the Palestinian town": rebels may be of whatever other state the sentence speaks of.
        if rules && alone {
            adopt(recipients, country, &[Sector::Reb]);
        }
        if alone && (rules || event == EventType::Request) {
            let ruled =
                [Sector::Jrn, Sector::Bus, Sector::Rel, Sector::Med, Sector::Soc, Sector::Prm, Sector::Uaf, Sector::Crm];
            adopt(recipients, country, &ruled);
        }
        if event == EventType::Protest {
            adopt(recipients, country, &[Sector::Gov]);
        }
        adopt(actors, country, &organs);
    }
    if named.len() == 1 && !matches!(event, EventType::Assault | EventType::Consult) {
        own_rulers(actors, recipients);
    }
    // "Fighting between Chadian troops and rebels", "police shot at protesters".
    let police = !actors.is_empty() && actors.iter().all(|actor| actor.sector == Some(Sector::Cop));
    if let Some(country) = only(actors).filter(|country| event == EventType::Assault && named == [*country]) {
        if recipients.is_empty() {
            adopt(actors, country, &[Sector::Reb, Sector::Prm, Sector::Uaf]);
        }
        if police {
            adopt(recipients, country, &organs);
            adopt(recipients, country, &[Sector::Reb, Sector::Uaf, Sector::Crm]);
        }
    }
    // A judge tries the officials of his own country.
    let officials = |actor: &Actor| {
        matches!(
            actor.sector,
            Some(Sector::Gov | Sector::Mil | Sector::Leg | Sector::Cop | Sector::Pty | Sector::Opp | Sector::Eli)
        )
    };
    if let Some(country) = only(recipients).filter(|_| rules && recipients.iter().all(officials)) {
        adopt(actors, country, &[Sector::Jud]);
    }
    // Soldiers who arrest or depose those in office are that state's own.
    let rulers = |actor: &Actor| matches!(actor.sector, Some(Sector::Gov | Sector::Eli | Sector::Leg));
    if let Some(country) = only(recipients).filter(|_| rules && event != EventType::Accuse && recipients.iter().all(rulers)) {
        adopt(actors, country, &[Sector::Mil]);
    }
    if let Some(country) = only(recipients) {
        adopt(actors, country, &[Sector::Reb, Sector::Uaf, Sector::Lab, Sector::Pty, Sector::Opp]);
    }
}

/// Whether somebody is of those whom a state rules: workers, students, parties, papers.
pub(crate) fn is_ruled(actor: &Actor) -> bool {
    use Sector::{Cvl, Edu, Jrn, Lab, Med, Opp, Pty, Rel, Soc};
    matches!(actor.sector, Some(Cvl | Edu | Jrn | Lab | Med | Opp | Pty | Rel | Soc))
}

/// Whether somebody is an organ of a state.
pub(crate) fn is_ruler(actor: &Actor) -> bool {
    matches!(actor.sector, Some(Sector::Gov | Sector::Leg | Sector::Jud | Sector::Mil | Sector::Cop))
}

/// Whether two of one state are on one side there: rebels, parties and workers are not on the side of its organs.
pub(crate) fn on_one_side(one: &Actor, other: &Actor) -> bool {
    let against = |one: &Actor| is_ruled(one) || matches!(one.sector, Some(Sector::Reb | Sector::Uaf | Sector::Prm));
    let opposed = (against(one) && is_ruler(other)) || (against(other) && is_ruler(one));
    one.country == other.country && !opposed
}

/// The government that workers, students or parties face is that of their country, where nothing says of which it is.
pub(crate) fn own_rulers(actors: &[Actor], faced: &mut [Actor]) {
    let Some(country) = actors.first().and_then(|actor| actor.country).filter(|country| !is_international(*country)) else {
        return;
    };
    if !actors.iter().all(|actor| is_ruled(actor) && actor.country == Some(country)) {
        return;
    }
    let unknown = |actor: &&mut Actor| actor.kind == ActorKind::Role && actor.country.is_none() && is_ruler(actor);
    for actor in faced.iter_mut().filter(unknown) {
        actor.country = Some(country);
        actor.why = format!("{}, of {country} as those who face it", actor.why);
    }
}

/// Officials whose country nothing tells are those of the only country that the sentence speaks of, where they do what is done
/// at home only: impose a curfew, ban a party, resign ("the president imposed a curfew in Algiers"). What may be done to others
/// leaves them unknown.
///
/// `act` is what the sentence tells, `inner` the act below its operators, `place` where it took place.
pub(crate) fn in_office(
    (act, inner): (Coding, Coding),
    (named, place): (&[Country], Option<Country>),
    actors: &mut [Actor],
    recipients: &[Actor],
) {
    let order = matches!(inner.mode(), Some(Mode::Curfew | Mode::MartialLaw));
    let country = match (place.filter(|_| order), named) {
        (Some(country), _) | (None, &[country]) => country,
        _ => return,
    };
    let people =
        order || act.mode() == Some(Mode::Resign) || (act.event() == EventType::Reject && act.mode() == Some(Mode::Yield));
    // A ban or a promise at home has nobody abroad on its other side.
    let foreign = |actor: &Actor| actor.country.is_some() && actor.kind != ActorKind::Derived;
    let at_home = matches!(act.event(), EventType::Coerce | EventType::Concede) && !recipients.iter().any(foreign);
    if !people && !at_home {
        return;
    }
    let office = |actor: &Actor| {
        matches!(actor.kind, ActorKind::Role | ActorKind::Person)
            && actor.country.is_none()
            && matches!(actor.sector, Some(Sector::Gov | Sector::Leg | Sector::Jud | Sector::Mil | Sector::Cop))
    };
    for actor in actors.iter_mut().filter(|actor| office(actor)) {
        actor.country = Some(country);
        actor.why = format!("{}, of {country}, the country spoken of", actor.why);
    }
}

/// Organs and people of whom the report names no country are those of the country from inside which it is told.
pub(crate) fn at_home_in(home: &Home, actors: &mut [Actor], is_alien: impl Fn(&Actor) -> bool) {
    // "EU foreign ministers": those beside an international body are of its members.
    if actors.iter().any(|actor| actor.country.is_some_and(is_international)) {
        return;
    }
    for actor in actors {
        let people = match actor.kind {
            ActorKind::Person => true,
            // Refugees are where they are from elsewhere.
            ActorKind::Role | ActorKind::Derived | ActorKind::Pronoun => {
                actor.sector.is_some_and(|sector| sector != Sector::Ref)
            }
            _ => false,
        };
        if people && actor.country.is_none() && !is_alien(actor) {
            actor.country = Some(home.country);
            actor.why = format!("{}, {}", actor.why, home.why);
        }
    }
}

/// Of those who met on a visit, the one in whose country they met is the host.
pub(crate) fn host(act: &mut Act, place: Option<&Place>, why: &mut Vec<String>) {
    let Some((place, country)) = place.and_then(|place| Some((place, place.country?))) else { return };
    if !act.recipients.is_empty() || act.actors.iter().all(|actor| actor.country == Some(country)) {
        return;
    }
    // "An earlier trip of the Angolan president to Lisbon": nobody but the country is told to receive him.
    let abroad = act.actors.iter().all(|actor| actor.country.is_some_and(|own| own != country && !is_international(own)));
    if abroad && act.actors.windows(2).all(|two| two[0].country == two[1].country) {
        why.push(format!("the host is {country}, where the visit went"));
        act.recipients.push(Actor {
            kind: ActorKind::Derived,
            span: place.span,
            head: act.at,
            name: place.name.clone(),
            country: Some(country),
            sector: None,
            office: None,
            known_as: None,
            why: "by the place of the visit".to_owned(),
        });
        return;
    }
    let (hosts, guests): (Vec<Actor>, Vec<Actor>) =
        std::mem::take(&mut act.actors).into_iter().partition(|actor| actor.country == Some(country));
    if !hosts.is_empty() {
        why.push(format!("they met in {country}: that side is the host"));
    }
    act.actors = guests;
    act.recipients = hosts;
}
