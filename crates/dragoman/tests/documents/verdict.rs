//! What is wrong with an article, and the marks it could do without.

use serde_json::{Map, Value, json};

use crate::compare::{Comparison, Item};
use crate::gold::{Article, Part};

/// What does not come out as the gold has it, and the marks that are no longer needed.
pub fn mistakes(article: &Article, comparison: &Comparison) -> Vec<String> {
    let mut mistakes: Vec<String> = comparison.language.iter().cloned().collect();
    for finding in &comparison.findings {
        match (finding.right, finding.marked) {
            (false, false) if finding.part == Part::Found => mistakes.push(format!("missing: {}", finding.told)),
            (false, false) => mistakes.push(format!("{} wrong: {}", finding.part, finding.told)),
            (true, true) => mistakes.push(format!("marked as a gap, but {} is right: {}", finding.part, finding.told)),
            _ => {}
        }
    }
    for (name, allowed, spurious) in counts(article, comparison) {
        if spurious.len() > allowed {
            let listed: String = spurious.iter().map(|one| format!("\n    {one}")).collect();
            mistakes.push(format!("{} spurious {name}, allowed {allowed}:{listed}", spurious.len()));
        } else if spurious.len() < allowed {
            mistakes.push(format!("only {} spurious {name}, allowed {allowed}: lower the number", spurious.len()));
        }
    }
    mistakes
}

fn counts<'a>(article: &Article, comparison: &'a Comparison) -> [(&'static str, usize, &'a [String]); 4] {
    let (allowed, spurious) = (&article.spurious_allowed, &comparison.spurious);
    [
        ("events", allowed.events, &spurious.events),
        ("quotes", allowed.quotes, &spurious.quotes),
        ("sources", allowed.sources, &spurious.sources),
        ("clutter", allowed.clutter, &spurious.clutter),
    ]
}

/// How the marks of gaps are written anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marking {
    /// Marks that are no longer needed go; none is added, so that what got worse stays a mistake.
    Ratchet,
    /// Exactly what is wrong now is marked: for a change that costs something and brings more. The diff shows the cost.
    Exact,
}

/// The gold with its marks written anew.
///
/// # Errors
/// Where the gold is no JSON.
pub fn marked(gold: &str, article: &Article, comparison: &Comparison, marking: Marking) -> Result<String, serde_json::Error> {
    let mut gold: Value = serde_json::from_str(gold)?;
    let exact = marking == Marking::Exact;
    for (section, item) in [("events", Item::Event as fn(usize) -> Item), ("quotes", Item::Quote), ("sources", Item::Source)] {
        for (at, value) in gold.get_mut(section).and_then(Value::as_array_mut).into_iter().flatten().enumerate() {
            let found: Vec<_> = comparison.findings.iter().filter(|finding| finding.item == item(at)).collect();
            let Some(value) = value.as_object_mut() else { continue };
            if exact || found.iter().any(|finding| finding.marked && finding.right) {
                let wrong = found.iter().filter(|finding| !finding.right && (exact || finding.marked));
                set(value, "gap", gap(&wrong.map(|finding| finding.part).collect::<Vec<_>>()));
            }
        }
    }
    let is_wrong = |item: Item| {
        let mut found = comparison.findings.iter().filter(|finding| finding.item == item);
        found.any(|finding| !finding.right && (exact || finding.marked))
    };
    if let Some(published) = gold.get_mut("published").and_then(Value::as_object_mut) {
        set(published, "gap", is_wrong(Item::Published).then_some(Value::Bool(true)));
    }
    let Some(root) = gold.as_object_mut() else { return Ok(gold.to_string()) };
    let pieces = article.clutter.iter().enumerate().filter(|(at, _)| is_wrong(Item::Clutter(*at))).map(|(_, piece)| piece);
    let pieces: Vec<&String> = pieces.collect();
    set(root, "clutter_gap", if pieces.is_empty() { None } else { Some(json!(pieces)) });
    let most = |allowed: usize| if exact { usize::MAX } else { allowed };
    let counts = counts(article, comparison).map(|(name, allowed, spurious)| (name, spurious.len().min(most(allowed))));
    let counts: Map<String, Value> =
        counts.into_iter().filter(|(_, count)| *count > 0).map(|(name, count)| (name.to_owned(), json!(count))).collect();
    set(root, "spurious_allowed", if counts.is_empty() { None } else { Some(Value::Object(counts)) });
    pretty(&gold)
}

/// The mark for what is wrong: everything where the item is not found at all.
fn gap(wrong: &[Part]) -> Option<Value> {
    match wrong {
        [] => None,
        [Part::Found, ..] => Some(Value::Bool(true)),
        parts => Some(json!(parts.iter().map(|part| part.name()).collect::<Vec<_>>())),
    }
}

/// Sets a key, or takes it away with the order of the others as it was.
fn set(object: &mut Map<String, Value>, key: &str, value: Option<Value>) {
    match value {
        Some(value) => drop(object.insert(key.to_owned(), value)),
        None => drop(object.shift_remove(key)),
    }
}

fn pretty(value: &Value) -> Result<String, serde_json::Error> {
    let mut bytes = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
    serde::Serialize::serialize(value, &mut serde_json::Serializer::with_formatter(&mut bytes, formatter))?;
    bytes.push(b'\n');
    // A serializer of JSON writes UTF-8.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
