//! The people whom a document introduces by name, office and country, or names in full, wherever it does so.
//!
//! A headline says "Fico", a caption "Robert Fico", and only the third paragraph says whose premier he is. Who is introduced
//! anywhere is known everywhere, so that nobody is taken for a person of the country from inside which the report is told.

use dragoman_world::{Day, Kind, RoleKind, World};

use crate::actor::{Actor, ActorKind};
use crate::lexicon::{Lexicon, Side};
use crate::memory::Memory;
use crate::parsed::Parsed;
use crate::resolve::Resolver;

/// The people of a document with the country and office that their introductions give, in the order of the text.
pub(crate) fn cast(parsed: &[Parsed<'_>], lexicon: &Lexicon, world: &World, day: Option<Day>) -> Vec<Actor> {
    let nobody = Memory::default();
    let mut people = Vec::new();
    for sentence in parsed {
        let Parsed { grammar, hits, .. } = sentence;
        let resolver = Resolver::new(lexicon, world, day, &nobody, sentence);
        let titles = hits.iter().filter(|hit| {
            hit.entries.iter().any(|&id| world.entry(id).is_some_and(|entry| entry.kind == Kind::Role(RoleKind::Person)))
        });
        for title in titles {
            // Romanian hangs the name on the title, English the title on the name.
            let heads = (title.first..=title.last).flat_map(|word| [Some(word), grammar.head(word)]).flatten();
            let introduced = heads.filter_map(|head| resolver.nominal(head, Side::Actor, 0)).find(|actor| {
                actor.kind == ActorKind::Person
                    && actor.country.is_some()
                    && matches!(actor.known_as, Some(Kind::Role(_)))
                    && actor.name.as_deref().is_some_and(|name| name.contains(' '))
            });
            people.extend(introduced);
        }
        // Whom the knowledge files know by the full name: a headline's "Orbán" is the one whom the text names in full below.
        let full = hits.iter().filter(|hit| {
            let person = |&id: &_| world.entry(id).is_some_and(|entry| entry.kind == Kind::Person);
            hit.first < hit.last && !hit.partial && hit.entries.iter().any(person)
        });
        let known = full.filter_map(|hit| (hit.first..=hit.last).find_map(|word| resolver.nominal(word, Side::Actor, 0)));
        people.extend(known.filter(|actor| actor.kind == ActorKind::Person && actor.country.is_some()));
    }
    people
}
