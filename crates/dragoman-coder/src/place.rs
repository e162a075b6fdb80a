//! Where an act took place: a country, town or place that stands with a preposition of place beside it.

use dragoman_plover::{Coordinates, Place, Sector};
use dragoman_text::Language;
use dragoman_world::Kind;

use crate::actor::{Actor, ActorKind};
use crate::grammar::Grammar;
use crate::resolve::Resolver;

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
    // The nearest place is the most special one: "in Basra, in Iraq".
    candidates.into_iter().find_map(|word| named(grammar, resolver, word))
}

fn is_placed(grammar: &Grammar<'_>, at: usize) -> bool {
    let Some(preposition) = grammar.preposition(at) else { return false };
    match grammar.language {
        Language::English => matches!(preposition.as_str(), "in" | "at" | "near" | "outside" | "inside" | "on"),
        Language::Romanian => matches!(preposition.as_str(), "in" | "la" | "langa" | "din" | "pe" | "linga" | "in apropierea"),
    }
}

fn named(grammar: &Grammar<'_>, resolver: &Resolver<'_>, at: usize) -> Option<Place> {
    let words = grammar.subtree(at, |base| !matches!(base, "nmod" | "appos" | "flat" | "compound"));
    words.into_iter().find_map(|word| {
        let (span, entry) = resolver.place_at(word)?;
        Some(Place {
            span,
            name: Some(entry.name(grammar.language).to_owned()),
            country: entry.code.as_deref().and_then(|code| code.parse().ok()),
            coordinates: entry.position.map(|(lat, lon)| Coordinates { lat, lon }),
        })
    })
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
                    | Sector::Rel
                    | Sector::Med
            )
        );
        if actor.kind == ActorKind::Role && actor.country.is_none() && local {
            if let Some(country) = place.country {
                actor.country = Some(country);
                actor.why = format!("{}, of {country} where the act took place", actor.why);
            }
        }
    }
}
