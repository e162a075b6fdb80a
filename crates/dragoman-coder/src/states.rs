//! Of which state those are of whom the words themselves do not tell it: crowds where something happens, organs at home, rebels and
//! parties over against the government that they face.

use dragoman_plover::{Coding, Country, EventType, Mode, Place, Sector};
use dragoman_world::Kind;

use crate::actor::{Actor, ActorKind};
use crate::home::Home;
use crate::resolve::is_international;

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
                // "A ban on opposition marches".
                || (rules && named.len() < 2 && actor.kind == ActorKind::Derived)
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
        if alone && (rules || matches!(event, EventType::Request | EventType::Retreat)) {
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
    // "The judge ordered the arrest of a former minister".
    let judges = !actors.is_empty() && actors.iter().all(|actor| actor.sector == Some(Sector::Jud));
    if let Some(country) = only(actors).filter(|_| event == EventType::Threaten && judges && named.len() == 1) {
        adopt(recipients, country, &own);
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
        adopt(actors, country, &[Sector::Lab, Sector::Pty, Sector::Opp]);
        // Journalists, traders and nurses of one country are taken by armed men of another as often as not; nor are those whom
        // rebels release theirs.
        let abroad =
            |actor: &Actor| matches!(actor.sector, Some(Sector::Jrn | Sector::Bus | Sector::Med | Sector::Soc | Sector::Edu));
        if event != EventType::Retreat && !recipients.iter().any(abroad) {
            adopt(actors, country, &[Sector::Reb]);
            // Gunmen may be of any other state that the sentence speaks of.
            if named.len() < 2 {
                adopt(actors, country, &[Sector::Uaf]);
            }
        }
        // A member of parliament who blames a government is of its country, if no other is spoken of.
        if named == [country] && event == EventType::Accuse && recipients.iter().all(is_ruler) {
            adopt(actors, country, &[Sector::Leg]);
        }
    }
    // Rebels are fought by the troops of their own state, where no other is spoken of.
    let rebels = |actor: &Actor| matches!(actor.sector, Some(Sector::Reb | Sector::Opp | Sector::Pty));
    if event == EventType::Assault
        && !recipients.is_empty()
        && recipients.iter().all(rebels)
        && let Some(country) = only(recipients).filter(|country| named == [*country])
    {
        adopt(actors, country, &[Sector::Mil, Sector::Cop, Sector::Gov]);
    }
    // Organs, parties and armed men who do something at all are of the one state that the sentence speaks of.
    if let (&[country], true) = (named, actors.iter().chain(recipients.iter()).all(|actor| actor.country.is_none())) {
        adopt(actors, country, &[Sector::Leg, Sector::Jud, Sector::Cop, Sector::Pty, Sector::Opp, Sector::Reb, Sector::Uaf]);
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
    let faces = |actor: &Actor| is_ruled(actor) || matches!(actor.sector, Some(Sector::Reb | Sector::Leg));
    if !actors.iter().all(|actor| faces(actor) && actor.country == Some(country)) {
        return;
    }
    let office = |actor: &Actor| matches!(actor.kind, ActorKind::Role | ActorKind::Derived);
    let unknown = |actor: &&mut Actor| office(actor) && actor.country.is_none() && is_ruler(actor);
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
