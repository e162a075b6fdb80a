//! A suite that cannot fail is worth nothing: each way of being wrong must be noticed, and what is right must pass.

use serde_json::{Value, json};

use crate::coded::Coded;
use crate::compare::compare;
use crate::gold;
use crate::verdict::{Marking, marked, mistakes};

const TEXT: &str = "Share this\n\n5 March 2024\n\nThe Norwegian minister, Liv Haugen, met her Chilean colleague, Ana Soto, in Cordoba on Monday, \
    Fjord News said. \"We agree on the fish,\" she said.\n";

/// Proves the runner with a made-up article and a made-up coding.
///
/// # Errors
/// What it should have noticed and did not, or the other way round.
pub fn check() -> Result<(), String> {
    match judge(&gold(), &coded()) {
        Ok(wrong) if wrong.is_empty() => {}
        other => return Err(format!("what is right is refused: {other:?}")),
    }
    for (about, path, value) in WRONG_CODINGS {
        let mut coded = coded();
        *coded.pointer_mut(path).ok_or(*path)? = read(value)?;
        if judge(&gold(), &coded)?.is_empty() {
            return Err(format!("{about} passes"));
        }
    }
    for (about, path, value) in WRONG_GOLD {
        let mut gold = gold();
        let (parent, key) = path.rsplit_once('/').ok_or(*path)?;
        gold.pointer_mut(parent).and_then(Value::as_object_mut).ok_or(*path)?.insert((*key).to_owned(), read(value)?);
        if judge(&gold, &coded()).is_ok_and(|wrong| wrong.is_empty()) {
            return Err(format!("{about} passes"));
        }
    }
    marks_hold()
}

/// A marked gap is no mistake while it is one; once it is right, the mark is asked back, and the ratchet takes it away.
fn marks_hold() -> Result<(), String> {
    let mut gold = gold();
    gold["events"][0]["gap"] = json!(true);
    gold["quotes"][0]["gap"] = json!(true);
    gold["spurious_allowed"] = json!({"events": 2, "quotes": 1});
    let mut poor = coded();
    poor["events"][0]["event"] = json!("ASSAULT");
    poor["quotes"][0]["speaker_name"] = json!("Ana Soto");
    let wrong = judge(&gold, &poor)?;
    if wrong.len() != 1 || !wrong.iter().all(|wrong| wrong.contains("lower the number")) {
        return Err(format!("marks do not hold: {wrong:?}"));
    }
    let mut better = coded();
    better["events"][0]["status"] = json!("future");
    let ratcheted = mark(&gold, &better, Marking::Ratchet)?;
    if ratcheted["events"][0]["gap"] != json!(["status"]) || ratcheted["quotes"][0].get("gap").is_some() {
        return Err(format!("the ratchet leaves {ratcheted}"));
    }
    if mark(&ratcheted, &poor, Marking::Ratchet)? != ratcheted {
        return Err("the ratchet adds marks".to_owned());
    }
    for (gold, coded) in [(&ratcheted, &better), (&mark(&ratcheted, &poor, Marking::Exact)?, &poor)] {
        let wrong = judge(gold, coded)?;
        if !wrong.is_empty() {
            return Err(format!("with new marks: {wrong:?}"));
        }
    }
    Ok(())
}

fn mark(gold: &Value, coded: &Value, marking: Marking) -> Result<Value, String> {
    let gold = gold.to_string();
    let article = gold::read(&gold, TEXT).map_err(|wrong| wrong.join("; "))?;
    let coded: Coded = serde_json::from_value(coded.clone()).map_err(|error| error.to_string())?;
    let comparison = compare(&article, TEXT, &coded);
    read(&marked(&gold, &article, &comparison, marking).map_err(|error| error.to_string())?)
}

fn judge(gold: &Value, coded: &Value) -> Result<Vec<String>, String> {
    let article = gold::read(&gold.to_string(), TEXT).map_err(|wrong| wrong.join("; "))?;
    let coded: Coded = serde_json::from_value(coded.clone()).map_err(|error| error.to_string())?;
    Ok(mistakes(&article, &compare(&article, TEXT, &coded)))
}

fn read(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

fn gold() -> Value {
    json!({
        "id": "self", "lang": "en", "file": "self.txt",
        "published": {"inferred": "2024-03-05", "why": "the date line"},
        "events": [{
            "event": "CONSULT", "mode": null, "trigger": "met her Chilean colleague",
            "actors": [{"text": "Liv Haugen", "country": "NOR", "sector": "GOV"}, {"text": "Ana Soto", "country": "CHL", "sector": "GOV"}],
            "recipients": [], "date": "2024-03-04", "place": "Cordoba", "place_country": "ARG", "status": "actual"
        }],
        "quotes": [{"kind": "direct", "speaker": "she", "resolved": "Liv Haugen", "via": null, "content": "We agree on the fish"}],
        "sources": [{"text": "Fjord News", "kind": "media", "role": "media"}],
        "people": [
            {"name": "Liv Haugen", "country": "NOR", "sector": "GOV", "office": "minister"},
            {"name": "Ana Soto", "country": "CHL", "sector": "GOV", "office": "minister"}
        ],
        "place_countries": {}, "clutter": ["Share this"], "metadata": ["5 March 2024"], "provenance": "invented", "note": null
    })
}

fn coded() -> Value {
    json!({
        "language": "en", "published": {"date": "2024-03-05"},
        "events": [{
            "event": "CONSULT", "mode": null, "status": "actual", "trigger": "met",
            "actors": [{"text": "Haugen", "name": null, "country": "NOR"}, {"text": "her colleague", "name": "Ana Soto", "country": "CHL"}],
            "recipients": [], "date": {"start": "2024-03-04"}, "place": {"text": "Cordoba", "name": null, "country": "ARG"},
            "mentions": [{"trigger": "met"}]
        }],
        "quotes": [{"speaker": "she", "speaker_name": "Liv Haugen", "content": "We agree on the fish"}],
        "sources": [{"text": "Fjord News", "name": null, "kind": "media"}],
        "clutter": [{"text": "Share this", "span": [0, 10]}]
    })
}

/// What is wrong, where in the coding, and how.
const WRONG_CODINGS: &[(&str, &str, &str)] = &[
    ("another language", "/language", r#""ro""#),
    ("another day of publication", "/published/date", r#""2024-03-06""#),
    ("no day of publication", "/published", "null"),
    ("no event", "/events", "[]"),
    ("another type", "/events/0/event", r#""ASSAULT""#),
    ("another country", "/events/0/actors/0/country", r#""SWE""#),
    ("no country", "/events/0/actors/1/country", "null"),
    ("another person of the country", "/events/0/actors/1", r#"{"text": "Luz", "name": "Luz Vera", "country": "CHL"}"#),
    ("a recipient too many", "/events/0/recipients", r#"[{"text": "x", "name": null, "country": "ARG"}]"#),
    ("another status", "/events/0/status", r#""future""#),
    ("another date", "/events/0/date/start", r#""2024-03-11""#),
    ("no date", "/events/0/date", "null"),
    ("another place", "/events/0/place/text", r#""Oslo""#),
    ("the place in another country", "/events/0/place/country", r#""ESP""#),
    ("no quotation", "/quotes", "[]"),
    ("another speaker", "/quotes/0/speaker_name", r#""Ana Soto""#),
    ("a speaker not resolved", "/quotes/0/speaker_name", "null"),
    ("other words", "/quotes/0/content", r#""The fish is ours""#),
    ("no source", "/sources", "[]"),
    ("a source of another kind", "/sources/0/kind", r#""agency""#),
    ("clutter not found", "/clutter", "[]"),
    ("half of the clutter", "/clutter/0/span/1", "5"),
    ("text called clutter", "/clutter/0/span/1", "30"),
];

/// What is wrong, which key of the gold, and its value.
const WRONG_GOLD: &[(&str, &str, &str)] = &[
    ("a spurious event", "/events", "[]"),
    ("a spurious quotation", "/quotes", "[]"),
    ("a spurious source", "/sources", "[]"),
    ("a gap that is none", "/events/0/gap", "true"),
    ("a date that is no gap", "/events/0/gap", r#"["date"]"#),
    ("a gap of an unknown part", "/events/0/gap", r#"["colour"]"#),
    ("a gap without parts", "/events/0/gap", "[]"),
    ("a quotation that is no gap", "/quotes/0/gap", "true"),
    ("a kind that is no gap", "/sources/0/gap", r#"["kind"]"#),
    ("a publication that is no gap", "/published/gap", "true"),
    ("clutter that is no gap", "/clutter_gap", r#"["Share this"]"#),
    ("spurious events that there are not", "/spurious_allowed", r#"{"events": 1}"#),
    ("a misspelt key", "/events/0/optionall", "true"),
    ("a trigger that the text does not have", "/events/0/trigger", r#""met his colleague""#),
    ("a content that the text does not have", "/quotes/0/content", r#""We agree about the fish""#),
    ("a type that does not exist", "/events/0/event", r#""MEET""#),
    ("a text that is not said to be invented", "/provenance", r#""found""#),
];
