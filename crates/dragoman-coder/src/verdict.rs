//! Whether a case of the lexicon came out as its author says it must.

use dragoman_plover::{CodedDocument, Event, Participant};

use crate::lexicon::{Case, Entry, Meaning, Operator};

/// What is wrong with the outcome of a case; nothing where it came out right.
///
/// A positive case holds when an event of the expected type (and mode, where one is expected) rests on the entry and has the
/// expected actors and recipients; a negative one when no event rests on the entry.
pub fn verdict(entry: &Entry, case: &Case, coded: &CodedDocument) -> Option<String> {
    // What is denied or fails leaves no event of its own; its positive cases speak of what stands beside it.
    let silent = matches!(entry.meaning, Meaning::Operator { operator: Operator::Deny | Operator::Fail, .. });
    let of_entry: Vec<&Event> =
        coded.events.iter().filter(|event| silent && case.expected.is_some() || rests_on(event, &entry.id)).collect();
    let Some(expected) = &case.expected else {
        return of_entry.first().map(|event| format!("it must be silent, but gives {}", shown(event)));
    };
    if of_entry.iter().any(|event| expected.is_met_by(event)) {
        return None;
    }
    let got: Vec<String> = if of_entry.is_empty() {
        coded.events.iter().map(|event| format!("{} by {}", shown(event), event.rule)).collect()
    } else {
        of_entry.into_iter().map(shown).collect()
    };
    Some(if got.is_empty() { "it gives nothing".to_owned() } else { format!("it gives {}", got.join("; ")) })
}

/// Whether an event's rule (`en/refuse+meet 0.1.0`) names an entry.
fn rests_on(event: &Event, id: &str) -> bool {
    let ids = event.rule.split(' ').next().unwrap_or_default();
    ids.split_once('/').is_some_and(|(_, ids)| ids.split('+').any(|one| one == id))
}

/// An event as a case writes it: `TYPE/mode ACTORS > RECIPIENTS`.
pub fn shown(event: &Event) -> String {
    let codes = |side: &[Participant]| {
        let code = |one: &Participant| {
            let country = one.country.map(|country| country.code().to_owned()).unwrap_or_default();
            one.sector.map_or(country.clone(), |sector| format!("{country}.{}", sector.name()))
        };
        if side.is_empty() { "-".to_owned() } else { side.iter().map(code).collect::<Vec<_>>().join("+") }
    };
    format!("{} {} > {}", event.coding, codes(&event.actors), codes(&event.recipients))
}
