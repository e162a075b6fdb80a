//! What an act must have to be an event: the demands of its entry and of the guideline.

use dragoman_plover::{EventType, Mode, Sector};

use super::{Act, sides};
use crate::actor::Actor;
use crate::lexicon::{Entry, Side, Slot};
use crate::states;

/// Why an act is no event, if it is none: participants that the entry or the guideline demands are missing.
pub(crate) fn lacking(act: &Act, entry: &Entry) -> Option<String> {
    for need in &entry.needs {
        let side = match need.side {
            Side::Actor => &act.actors,
            Side::Recipient => &act.recipients,
        };
        let fits = |actor: &Actor| {
            (need.sectors.is_empty() && need.countries.is_empty())
                || actor.sector.is_some_and(|sector| need.sectors.contains(&sector))
                || actor.country.is_some_and(|country| {
                    let international = matches!(country.code(), "UNO" | "EUR");
                    need.countries.iter().any(|wanted| *wanted == country || (wanted.code() == "IGO" && international))
                })
        };
        // A state that acts upon somebody acts, known or not who that is.
        let any = need.sectors.is_empty() && need.countries.is_empty();
        let unknown =
            any && need.side == Side::Recipient && act.faced && act.actors.iter().any(|actor| actor.country.is_some());
        if !unknown && !side.iter().any(fits) {
            return Some(format!("the entry needs {}", if need.side == Side::Actor { "an actor" } else { "a recipient" }));
        }
    }
    // What one says of one's own side is no demand ("the minister said that his country must save").
    let spoken = entry.actor.uses(&Slot::Speaker);
    let own = |actor: &Actor| act.recipients.iter().any(|recipient| states::on_one_side(actor, recipient));
    if spoken && act.recipients.iter().all(|recipient| recipient.country.is_none()) {
        return Some("nobody abroad is asked".to_owned());
    }
    if spoken && act.actors.iter().any(own) {
        return Some("it is said of one's own side".to_owned());
    }
    let press = |actor: &Actor| actor.sector == Some(Sector::Jrn);
    if act.coding.event() == EventType::Consult && !act.recipients.is_empty() && act.recipients.iter().all(press) {
        return Some("it is said to the press".to_owned());
    }
    if act.coding.mode() == Some(Mode::Visit) && sides(act) == 0 {
        return Some("no country is known of those who visit: home affairs".to_owned());
    }
    if act.coding.event() == EventType::Cooperate && sides(act) < 2 {
        return Some("cooperation needs two".to_owned());
    }
    if act.actors.is_empty() && (act.recipients.is_empty() || !act.asserted) {
        return Some("nobody is named who acts".to_owned());
    }
    // Acts of private people among themselves, without any country, are home affairs; whoever was arrested was so by a state.
    let homely = |sector: Sector| {
        matches!(
            sector,
            Sector::Cvl | Sector::Bus | Sector::Jrn | Sector::Edu | Sector::Med | Sector::Soc | Sector::Lab | Sector::Rel
        )
    };
    let protest = act.coding.event() == EventType::Protest;
    let known = act
        .actors
        .iter()
        .chain(&act.recipients)
        .any(|actor| actor.country.is_some() || actor.sector.is_some_and(|sector| protest || !homely(sector)));
    let held = act.coding.event() == EventType::Coerce && act.actors.is_empty() && !act.recipients.is_empty();
    if !known && !held {
        return Some("no country is known of those who take part: home affairs".to_owned());
    }
    let private =
        |actor: &Actor| matches!(actor.sector, Some(Sector::Bus | Sector::Jrn | Sector::Edu | Sector::Med | Sector::Soc));
    let verbal = matches!(
        act.coding.event(),
        EventType::Consult | EventType::Agree | EventType::Support | EventType::Cooperate | EventType::Aid | EventType::Request
    );
    if verbal && !act.actors.is_empty() && act.actors.iter().chain(&act.recipients).all(private) {
        return Some("all who take part are private".to_owned());
    }
    None
}
