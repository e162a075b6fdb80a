//! The levels at which coded records are measured against gold ones: those of the scorer that the project's developers share,
//! counted the same way.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

use crate::record::{EventRecord, Party, QuoteRecord, Record};
use crate::words::{overlap, share_a_word};

/// How much of a quotation's words must be found (Jaccard) for it to count as found.
const SAME_CONTENT: f64 = 0.6;

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// The multiset of event types of each document.
    Type,
    /// Type, the set of actor countries and the set of recipient countries.
    Dyad,
    /// The mode, over the events that match in type.
    Mode,
    /// Country and sector of each participant, over the events that match as dyads.
    Sector,
    /// Type, and a word of the trigger.
    Trigger,
    /// The content of a quotation, and a word of its speaker.
    Quote,
    /// The content of a quotation.
    QuoteSpan,
    /// A word of a source.
    Source,
}

impl Level {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 8] =
        [Self::Type, Self::Dyad, Self::Mode, Self::Sector, Self::Trigger, Self::Quote, Self::QuoteSpan, Self::Source];

    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Dyad => "dyad",
            Self::Mode => "mode",
            Self::Sector => "sector",
            Self::Trigger => "trigger",
            Self::Quote => "quote",
            Self::QuoteSpan => "quote-span",
            Self::Source => "source",
        }
    }
}

/// How many were right, of how many there were and how many were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Right ones.
    pub hit: usize,
    /// Those that the gold records have.
    pub gold: usize,
    /// Those that were coded.
    pub coded: usize,
}

impl Tally {
    fn add(&mut self, hit: usize, gold: usize, coded: usize) {
        self.hit += hit;
        self.gold += gold;
        self.coded += coded;
    }

    /// The share of right ones among the coded; 0 where there are none.
    pub fn precision(self) -> f64 {
        share(self.hit, self.coded)
    }

    /// The share of gold ones that were found; 0 where there are none.
    pub fn recall(self) -> f64 {
        share(self.hit, self.gold)
    }

    /// The harmonic mean of precision and recall; 0 where both are.
    pub fn f1(self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        if p + r == 0.0 { 0.0 } else { 2.0 * p * r / (p + r) }
    }
}

/// A share of counts, far fewer than a float can count exactly.
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// What was right, by level and by type.
#[derive(Debug, Clone, Default)]
pub struct Scores {
    levels: BTreeMap<Level, Tally>,
    types: BTreeMap<String, Tally>,
}

impl Scores {
    /// What was counted at a level.
    pub fn level(&self, level: Level) -> Tally {
        self.levels.get(&level).copied().unwrap_or_default()
    }

    /// What was counted at level type for each type, the most frequent in gold first.
    pub fn types(&self) -> Vec<(&str, Tally)> {
        let mut types: Vec<(&str, Tally)> = self.types.iter().map(|(name, tally)| (name.as_str(), *tally)).collect();
        types.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.gold));
        types
    }

    /// Counts a gold record and what was coded of it; a document that was not coded is an empty record.
    pub fn add(&mut self, gold: &Record, coded: &Record) {
        let (events, found) = (&gold.events, &coded.events);
        let names = |events: &[EventRecord]| counts(events.iter().map(|event| event.event.clone()));
        let (gold_types, coded_types) = (names(events), names(found));
        self.count(Level::Type, common(&gold_types, &coded_types), events.len(), found.len());
        for name in gold_types.keys().chain(coded_types.keys()).collect::<BTreeSet<_>>() {
            let (in_gold, in_coded) = (gold_types.get(name).copied().unwrap_or(0), coded_types.get(name).copied().unwrap_or(0));
            self.types.entry(name.clone()).or_default().add(in_gold.min(in_coded), in_gold, in_coded);
        }

        let full = pair(events, found, &|a, b| dyad(a) == dyad(b));
        self.count(Level::Dyad, full.len(), events.len(), found.len());
        let typed = typed(events, found, &full);
        let same_mode = typed.iter().filter(|(a, b)| events[*a].mode() == found[*b].mode()).count();
        self.count(Level::Mode, same_mode, typed.len(), typed.len());
        for &(a, b) in &full {
            let (a, b) = (sectors(&events[a]), sectors(&found[b]));
            self.count(Level::Sector, common(&a, &b), a.values().sum(), b.values().sum());
        }
        let near = |a: &EventRecord, b: &EventRecord| a.event == b.event && share_a_word(&a.trigger, &b.trigger);
        self.count(Level::Trigger, pair(events, found, &near).len(), events.len(), found.len());

        let (quotes, given) = (&gold.quotes, &coded.quotes);
        self.count(Level::Quote, pair(quotes, given, &same_quote).len(), quotes.len(), given.len());
        self.count(Level::QuoteSpan, pair(quotes, given, &same_content).len(), quotes.len(), given.len());
        let named = pair(&gold.sources, &coded.sources, &|a, b| share_a_word(a, b)).len();
        self.count(Level::Source, named, gold.sources.len(), coded.sources.len());
    }

    fn count(&mut self, level: Level, hit: usize, gold: usize, coded: usize) {
        self.levels.entry(level).or_default().add(hit, gold, coded);
    }
}

/// The pairs that match as dyads, and of the rest those that match in type.
fn typed(events: &[EventRecord], found: &[EventRecord], full: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let rest: Vec<usize> = (0..events.len()).filter(|a| !full.iter().any(|(paired, _)| paired == a)).collect();
    let left: Vec<usize> = (0..found.len()).filter(|b| !full.iter().any(|(_, paired)| paired == b)).collect();
    let more = pair(&rest, &left, &|a: &usize, b: &usize| events[*a].event == found[*b].event);
    full.iter().copied().chain(more.into_iter().map(|(a, b)| (rest[a], left[b]))).collect()
}

/// One-to-one pairs of indexes for which `same` holds: each gold item takes the first coded one that is left.
pub(crate) fn pair<G, C>(gold: &[G], coded: &[C], same: &dyn Fn(&G, &C) -> bool) -> Vec<(usize, usize)> {
    let mut left: Vec<usize> = (0..coded.len()).collect();
    let mut pairs = Vec::new();
    for (a, item) in gold.iter().enumerate() {
        if let Some(at) = left.iter().position(|&b| same(item, &coded[b])) {
            pairs.push((a, left.remove(at)));
        }
    }
    pairs
}

/// The countries of one side of an event.
pub(crate) fn countries(parties: &[Party]) -> BTreeSet<&str> {
    parties.iter().filter_map(Party::country).collect()
}

/// What level dyad compares.
pub(crate) fn dyad(event: &EventRecord) -> (&str, BTreeSet<&str>, BTreeSet<&str>) {
    (&event.event, countries(&event.actors), countries(&event.recipients))
}

fn sectors(event: &EventRecord) -> HashMap<(Option<&str>, Option<&str>), usize> {
    counts(event.actors.iter().chain(&event.recipients).map(|party| (party.country.as_deref(), party.sector.as_deref())))
}

fn same_content(a: &QuoteRecord, b: &QuoteRecord) -> bool {
    overlap(&a.content, &b.content) >= SAME_CONTENT
}

fn same_quote(a: &QuoteRecord, b: &QuoteRecord) -> bool {
    // Where gold names no speaker, any will do.
    let speaker = a.speaker.as_deref().filter(|speaker| !speaker.is_empty());
    same_content(a, b) && speaker.is_none_or(|speaker| share_a_word(speaker, b.speaker.as_deref().unwrap_or_default()))
}

fn counts<T: Hash + Eq>(items: impl Iterator<Item = T>) -> HashMap<T, usize> {
    let mut counts = HashMap::new();
    for item in items {
        *counts.entry(item).or_insert(0) += 1;
    }
    counts
}

/// How many items two multisets have in common.
fn common<T: Hash + Eq>(a: &HashMap<T, usize>, b: &HashMap<T, usize>) -> usize {
    a.iter().map(|(item, count)| b.get(item).map_or(0, |other| *count.min(other))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read_gold;

    fn scores(gold: &str, coded: &str) -> Scores {
        let (gold, coded) = (read_gold(gold).expect("gold"), read_gold(coded).expect("coded"));
        let mut scores = Scores::default();
        for record in &gold {
            let found = coded.iter().find(|other| other.id == record.id).cloned().unwrap_or_default();
            scores.add(record, &found);
        }
        scores
    }

    fn event(event: &str, mode: &str, trigger: &str, actors: &str, recipients: &str) -> String {
        let side = |side: &str| {
            let party = |code: &str| {
                let (country, sector) = code.split_once('.').unwrap_or((code, ""));
                format!(r#"{{"text": "x", "country": "{country}", "sector": "{sector}"}}"#)
            };
            side.split_whitespace().map(party).collect::<Vec<_>>().join(", ")
        };
        format!(
            r#"{{"event": "{event}", "mode": "{mode}", "trigger": "{trigger}", "actors": [{}], "recipients": [{}]}}"#,
            side(actors),
            side(recipients)
        )
    }

    fn record(id: &str, events: &[String], rest: &str) -> String {
        format!("{{\"id\": \"{id}\", \"events\": [{}]{rest}}}\n", events.join(", "))
    }

    /// Figures computed by hand from the definition of the levels.
    #[test]
    fn the_levels_are_those_of_the_definition() {
        let gold = record(
            "a",
            &[
                event("CONSULT", "visit", "visited", "NOR.GOV", "CHL.GOV"),
                event("CONSULT", "", "talks", "NOR.GOV CHL.GOV", ""),
                event("AID", "", "sent tents", "FIN.GOV", "PER.CVL"),
            ],
            "",
        ) + &record("b", &[event("PROTEST", "riot", "rioted", ".CVL", "")], "")
            + &record("c", &[], "");
        let coded = record(
            "a",
            &[
                // The same types in another order; the second has the first one's dyad, but not its mode.
                event("CONSULT", "", "held talks with", "CHL.GOV", ""),
                event("CONSULT", "meet", "Visited", "NOR.MIL", "CHL.GOV"),
                event("SUPPORT", "", "praised", "FIN.GOV", ""),
            ],
            "",
        ) + &record("c", &[event("AID", "", "gave", "ESP.GOV", "")], "");
        let scores = scores(&gold, &coded);
        let tally = |level| {
            let tally = scores.level(level);
            (tally.hit, tally.gold, tally.coded)
        };
        assert_eq!(tally(Level::Type), (2, 4, 4));
        assert_eq!(tally(Level::Dyad), (1, 4, 4));
        // Two pairs of one type: visit against meet differs, none against none agrees.
        assert_eq!(tally(Level::Mode), (1, 2, 2));
        // Over the one dyad: Norway's sector is wrong, Chile's right.
        assert_eq!(tally(Level::Sector), (1, 2, 2));
        assert_eq!(tally(Level::Trigger), (2, 4, 4));
        let dyad = scores.level(Level::Dyad);
        assert!((dyad.precision() - 0.25).abs() < 1e-12 && (dyad.f1() - 0.25).abs() < 1e-12);
        let types: Vec<(&str, usize, usize, usize)> =
            scores.types().into_iter().map(|(name, tally)| (name, tally.hit, tally.gold, tally.coded)).collect();
        assert_eq!(types, [("CONSULT", 2, 2, 2), ("AID", 0, 1, 1), ("PROTEST", 0, 1, 0), ("SUPPORT", 0, 0, 1)]);
    }

    #[test]
    fn quotations_need_three_fifths_of_the_words_and_a_word_of_the_speaker() {
        let quotes =
            |quotes: &str, sources: &str| record("q", &[], &format!(", \"quotes\": [{quotes}], \"sources\": [{sources}]"));
        let gold = quotes(
            r#"{"speaker": "Ana Pop", "content": "we will never leave"}, {"speaker": null, "content": "it is over"},
               {"speaker": "Ion", "content": "one two three"}"#,
            r#""AFP", "surse guvernamentale""#,
        )
        .replace('\n', " ");
        let coded = quotes(
            r#"{"speaker": "doamna Pop", "content": "will never leave"}, {"speaker": "Dan", "content": "It is over."},
               {"speaker": "Dan", "content": "one two three"}, {"content": "one two four five"}"#,
            r#"{"text": "agenția AFP"}, {"text": "guvernul"}"#,
        )
        .replace('\n', " ");
        let scores = scores(&gold, &coded);
        let tally = |level| (scores.level(level).hit, scores.level(level).gold, scores.level(level).coded);
        assert_eq!(tally(Level::Quote), (2, 3, 4));
        assert_eq!(tally(Level::QuoteSpan), (3, 3, 4));
        assert_eq!(tally(Level::Source), (1, 2, 2));
        assert_eq!(Tally::default().f1(), 0.0);
    }
}
