//! Where an act took place: a country, town or place that stands with a preposition of place beside it.

use dragoman_plover::{EventType, Place, Sector};
use dragoman_world::Kind;

use crate::actor::{Actor, ActorKind};
use crate::acts::Act;
use crate::grammar::Grammar;
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
    // "Un atentat comis la Basra", "acordul semnat la Moscova": a participle says where.
    for clause in
        words.iter().flat_map(|&word| grammar.children_by(word, "acl")).filter(|&child| grammar.is_participle_modifier(child))
    {
        candidates.extend(grammar.children_by(clause, "obl").filter(|&child| is_placed(grammar, child)));
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
    // "Near the Venezuelan border" is on this side of it.
    if grammar.lexicon.is_in("frontier", grammar.lemma(at)) {
        return None;
    }
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
