//! The country from inside which a report is told: there "the government", "the police" and "the opposition" are at home.
//!
//! Newsrooms name the country of a foreign ministry and leave out that of their own, or of the one whose affairs the whole
//! report is about. Where things happen says more of that than who is spoken of: a report of an embassy's protest in Oslo
//! may name Russia twice as often as Norway.

use std::collections::BTreeMap;

use dragoman_plover::Country;
use dragoman_text::Language;
use dragoman_world::{Day, Entry, Hit, Kind, OrgKind, World};

use crate::grammar::Grammar;
use crate::parsed::Parsed;
use crate::senses::Sense;

/// A report has at least so many sentences; of less nothing is inferred.
const SENTENCES: usize = 4;

/// What the place in a dateline weighs.
const DATELINE: u32 = 6;

/// What a town weighs in which something is told to happen.
const TOWN: u32 = 3;

/// The least weight of evidence.
const LEAST: u32 = 6;

/// The country at home in a report, and why.
#[derive(Debug, Clone)]
pub(crate) struct Home {
    pub(crate) country: Country,
    pub(crate) why: String,
}

/// A sentence, and what its words can name.
pub(crate) struct Told<'a> {
    pub(crate) parsed: &'a Parsed<'a>,
    /// Whether it is only the place and day from which the report was sent.
    pub(crate) dateline: bool,
}

/// The country from inside which some sentences are told, where one stands out.
pub(crate) fn home<'a>(
    sentences: impl Iterator<Item = Told<'a>>,
    world: &World,
    language: Language,
    date: Option<Day>,
) -> Option<Home> {
    let mut weights: BTreeMap<Country, u32> = BTreeMap::new();
    let (mut count, mut sent_from) = (0, None);
    for Told { parsed: Parsed { grammar, hits, senses, .. }, dateline } in sentences {
        count += 1;
        for country in senses.iter().filter_map(Sense::country) {
            *weights.entry(country).or_default() += if dateline { DATELINE } else { TOWN };
            sent_from = sent_from.or(Some(country).filter(|_| dateline));
        }
        for hit in hits.iter().filter(|hit| !hit.partial) {
            let entries = hit.entries.iter().filter_map(|&id| world.entry(id));
            let now = |entry: &&Entry| date.is_none_or(|day| entry.exists_at(day));
            let found = entries.filter(now).find_map(|entry| weight(grammar, hit, entry).filter(|&(_, weight)| weight > 0));
            if let Some((country, weight)) = found {
                // What the headline names counts twice; a correspondent sits where it happens.
                let weight = if dateline { DATELINE } else { weight };
                sent_from = sent_from.or(Some(country).filter(|_| dateline));
                *weights.entry(country).or_default() += if count == 1 { 2 * weight } else { weight };
            }
        }
    }
    if count < SENTENCES {
        return None;
    }
    let mut ranked: Vec<(Country, u32)> = weights.into_iter().collect();
    ranked.sort_by_key(|&(country, weight)| (std::cmp::Reverse(weight), country));
    let &(_, most) = ranked.first()?;
    // Where Romanian is spoken Romanian reports are at home, if they speak of it at all.
    let own = |country: Country| language == Language::Romanian && matches!(country.code(), "ROU" | "MDA");
    let at_home = ranked.iter().copied().find(|&(country, weight)| own(country) && 3 * weight >= most);
    // Of two neighbours at odds the one is at home from which the report was sent, unless it is about the other by far.
    let sent_from = ranked.iter().copied().find(|&(country, weight)| sent_from == Some(country) && 3 * weight >= 2 * most);
    let (country, weight) = match at_home.or(sent_from) {
        Some(found) => found,
        None => {
            let second = ranked.get(1).map_or(0, |&(_, weight)| weight);
            ranked.first().copied().filter(|&(_, weight)| 3 * weight >= 4 * second)?
        }
    };
    (weight >= LEAST).then(|| Home { country, why: format!("of {country}, from inside which the report is told") })
}

/// The country that a name speaks for, and how much it says of where the report is at home.
fn weight(grammar: &Grammar<'_>, hit: &Hit, entry: &Entry) -> Option<(Country, u32)> {
    let country: Country = entry.code.as_deref()?.parse().ok()?;
    if matches!(country.code(), "UNO" | "EUR" | "IGO" | "NGO" | "IMG" | "ISM" | "MNC") {
        return None;
    }
    let placed = (hit.first..=hit.last)
        .filter_map(|word| grammar.preposition(word))
        .any(|preposition| grammar.lexicon.is_in("where", preposition));
    let weight = match entry.kind {
        Kind::Place(_) | Kind::Capital if placed => TOWN,
        Kind::Country(_) | Kind::Place(_) if placed => 2,
        Kind::Place(_) => 1,
        Kind::Country(_) | Kind::Capital | Kind::Demonym | Kind::Person => 1,
        Kind::Organisation(OrgKind::Body | OrgKind::Party | OrgKind::Union) => 1,
        _ => 0,
    };
    Some((country, weight))
}
