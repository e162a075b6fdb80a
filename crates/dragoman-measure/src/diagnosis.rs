//! What each error comes from: a word that no entry knows, an entry that kept silent, a wrong type or participant.

use std::collections::BTreeMap;

use dragoman_coder::{Head, Lexicon, Silence};
use dragoman_syntax::{Tree, Upos, Word};
use dragoman_text::{Span, fold};

use crate::pairing::{Fit, Pairing};
use crate::record::{EventRecord, Party, Record};
use crate::score::countries;
use crate::words::{share_a_word, words};

/// Why an event is not right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cause {
    /// No entry knows a word of the trigger.
    Missed,
    /// Entries know a word of the trigger, but none of their patterns fits.
    NoPattern,
    /// An entry recognised a word of the trigger, but it gave no event.
    Silenced,
    /// The type is another.
    WrongType,
    /// The actors' countries are others.
    WrongActor,
    /// The recipients' countries are others.
    WrongRecipient,
    /// The same words were given another country.
    WrongCountry,
    /// The gold record has no such event.
    Spurious,
}

impl Cause {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Missed,
        Self::NoPattern,
        Self::Silenced,
        Self::WrongType,
        Self::WrongActor,
        Self::WrongRecipient,
        Self::WrongCountry,
        Self::Spurious,
    ];

    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missed => "missed",
            Self::NoPattern => "no-pattern",
            Self::Silenced => "silenced",
            Self::WrongType => "wrong-type",
            Self::WrongActor => "wrong-actor",
            Self::WrongRecipient => "wrong-recipient",
            Self::WrongCountry => "wrong-country",
            Self::Spurious => "spurious",
        }
    }

    /// What it means.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Missed => "no entry knows a word of the trigger",
            Self::NoPattern => "entries know a word of the trigger, no pattern of theirs fits",
            Self::Silenced => "an entry recognised it, but gave no event",
            Self::WrongType => "coded as another type",
            Self::WrongActor => "the type is right, the actors' countries are not",
            Self::WrongRecipient => "the type is right, the recipients' countries are not",
            Self::WrongCountry => "the words are right, their country is not",
            Self::Spurious => "coded where the gold record has nothing",
        }
    }
}

/// An error, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Index of the gold event in its record; none where it is spurious.
    pub gold: Option<usize>,
    /// Index of the coded event; none where it was missed.
    pub coded: Option<usize>,
    /// The group it belongs to.
    pub cause: Cause,
    /// What is the case here.
    pub why: String,
}

/// What the coding of a document leaves behind beside its events.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// The tree of each sentence of each block.
    pub trees: &'a [Vec<Tree>],
    /// The predicates that gave no event.
    pub silences: &'a [Silence],
    /// The lexicon of the document's language.
    pub lexicon: &'a Lexicon,
}

/// Events of a range of confidence, and how many of them are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Band {
    /// All of them.
    pub coded: usize,
    /// Those of the right type.
    pub typed: usize,
    /// Those of the right type and countries.
    pub full: usize,
}

/// The errors of many documents, counted.
#[derive(Debug, Clone, Default)]
pub struct Diagnosis {
    /// How often a gold type was coded as a type; no gold type is a spurious event, no coded one a missed event.
    pub confusion: BTreeMap<(Option<String>, Option<String>), usize>,
    /// How often each cause was found.
    pub causes: BTreeMap<Cause, usize>,
    /// What kept entries silent, and how often.
    pub silences: BTreeMap<String, usize>,
    /// All coded events.
    pub coded: usize,
    /// Coded events with a country that the gold event they stand for has on neither side.
    pub foreign: usize,
    /// Events by confidence: below 0.5, from 0.5 to 0.8, above 0.8.
    pub bands: [Band; 3],
}

/// The upper ends of all bands of confidence but the last.
pub(crate) const BANDS: [f64; 2] = [0.5, 0.8];

impl Diagnosis {
    /// Counts a document's errors and gives them, in the order of the events; without evidence (a document that was not
    /// coded) every event is missed.
    pub fn add(&mut self, gold: &Record, coded: &Record, evidence: Option<&Evidence<'_>>) -> Vec<Finding> {
        let pairing = Pairing::new(&gold.events, &coded.events);
        let mut findings = Vec::new();
        self.coded += coded.events.len();
        for &(a, b, fit) in &pairing.pairs {
            let (event, found) = (&gold.events[a], &coded.events[b]);
            self.confuse(Some(&event.event), Some(&found.event));
            self.foreign += usize::from(is_foreign(event, found));
            let mut add = |(cause, why)| findings.push(Finding { gold: Some(a), coded: Some(b), cause, why });
            match fit {
                Fit::Full => {}
                Fit::SameType => participants(event, found).into_iter().for_each(add),
                Fit::OtherType => add((Cause::WrongType, format!("{} is coded as {}", event.event, found.event))),
            }
        }
        for &a in &pairing.missed {
            let event = &gold.events[a];
            self.confuse(Some(&event.event), None);
            let (cause, why, reason) = evidence.map_or_else(
                || (Cause::Missed, "the document was not coded".to_owned(), None),
                |evidence| evidence.absence(event, &gold.text),
            );
            if let Some(reason) = reason {
                *self.silences.entry(reason).or_default() += 1;
            }
            findings.push(Finding { gold: Some(a), coded: None, cause, why });
        }
        for &b in &pairing.spurious {
            let found = &coded.events[b];
            self.confuse(None, Some(&found.event));
            let why = format!("{} by \"{}\"", found.event, found.trigger);
            findings.push(Finding { gold: None, coded: Some(b), cause: Cause::Spurious, why });
        }
        for (b, found) in coded.events.iter().enumerate() {
            let fit = pairing.pairs.iter().find(|(_, paired, _)| *paired == b).map(|(_, _, fit)| *fit);
            self.rate(found, fit);
        }
        findings.sort_by_key(|finding| (finding.gold.is_none(), finding.gold, finding.coded, finding.cause));
        for finding in &findings {
            *self.causes.entry(finding.cause).or_default() += 1;
        }
        findings
    }

    fn confuse(&mut self, gold: Option<&str>, coded: Option<&str>) {
        *self.confusion.entry((gold.map(str::to_owned), coded.map(str::to_owned))).or_default() += 1;
    }

    fn rate(&mut self, event: &EventRecord, fit: Option<Fit>) {
        let Some(confidence) = event.confidence else { return };
        let band = if confidence < BANDS[0] { 0 } else { 1 + usize::from(confidence > BANDS[1]) };
        let band = &mut self.bands[band];
        band.coded += 1;
        band.typed += usize::from(matches!(fit, Some(Fit::Full | Fit::SameType)));
        band.full += usize::from(fit == Some(Fit::Full));
    }
}

/// Whether a coded event has a country that the gold one has on neither side.
fn is_foreign(gold: &EventRecord, coded: &EventRecord) -> bool {
    let known = |country: &str| countries(&gold.actors).contains(country) || countries(&gold.recipients).contains(country);
    coded.actors.iter().chain(&coded.recipients).filter_map(Party::country).any(|country| !known(country))
}

/// What is wrong with the participants of an event of the right type.
fn participants(gold: &EventRecord, coded: &EventRecord) -> Vec<(Cause, String)> {
    let mut found = Vec::new();
    let sides =
        [(Cause::WrongActor, &gold.actors, &coded.actors), (Cause::WrongRecipient, &gold.recipients, &coded.recipients)];
    for (cause, wanted, given) in sides {
        if countries(wanted) == countries(given) {
            continue;
        }
        let renamed = wanted.iter().find_map(|party| {
            let same = |other: &&Party| {
                let told = |one: &Party| one.text.clone().unwrap_or_default();
                other.country().is_some() && other.country() != party.country() && share_a_word(&told(party), &told(other))
            };
            given.iter().find(same).map(|other| (party, other))
        });
        if let Some((party, other)) = renamed {
            let code = |party: &Party| party.country().unwrap_or("none").to_owned();
            let text = other.text.as_deref().unwrap_or_default();
            found.push((Cause::WrongCountry, format!("\"{text}\" is {}, coded {}", code(party), code(other))));
        } else {
            let side = if cause == Cause::WrongActor { "actors" } else { "recipients" };
            found.push((cause, format!("{side} {}, coded {}", shown(wanted), shown(given))));
        }
    }
    found
}

fn shown(parties: &[Party]) -> String {
    let party = |one: &Party| match (one.country(), one.text.as_deref()) {
        (Some(country), Some(text)) => format!("{country} \"{text}\""),
        (Some(country), None) => country.to_owned(),
        (None, text) => format!("\"{}\" of no country", text.unwrap_or_default()),
    };
    if parties.is_empty() { "nobody".to_owned() } else { parties.iter().map(party).collect::<Vec<_>>().join(", ") }
}

impl Evidence<'_> {
    /// Why a gold event is absent: the group, what is the case, and the reason by which silences are counted.
    fn absence(&self, event: &EventRecord, text: &str) -> (Cause, String, Option<String>) {
        let trigger = self.trigger(event, text);
        let silence = self.silences.iter().find(|silence| trigger.iter().any(|word| word.span.overlaps(silence.span)));
        if let Some(Silence { rule, why, .. }) = silence {
            return (Cause::Silenced, format!("{} keeps silent: {why}", self.located(rule)), Some(why.clone()));
        }
        let known: Vec<(&Word, usize)> =
            trigger.iter().map(|word| (*word, self.entries(word))).filter(|(_, entries)| *entries > 0).collect();
        if known.is_empty() {
            let lemmas: Vec<&str> = trigger.iter().map(|word| word.lemma.as_str()).collect();
            return (Cause::Missed, format!("no entry knows {}", lemmas.join(", ")), None);
        }
        let told: Vec<String> = known.iter().map(|(word, entries)| format!("{} ({entries})", word.lemma)).collect();
        (Cause::NoPattern, format!("known words, with the number of their entries: {}", told.join(", ")), None)
    }

    /// The words of a trigger that may be predicates: those at its place, else (where it is no stretch of the text) those of
    /// its words wherever they stand.
    fn trigger(&self, event: &EventRecord, text: &str) -> Vec<&Word> {
        let place = text.find(&event.trigger).filter(|_| !event.trigger.is_empty());
        let place = place.map(|start| Span::new(start, start + event.trigger.len()));
        let told = words(&event.trigger);
        let of_trigger = |word: &&Word| match place {
            Some(place) => place.contains(word.span),
            None => words(&word.form).iter().any(|one| told.contains(one)),
        };
        let may_mean = |word: &&Word| !heads(word.upos).is_empty();
        self.trees.iter().flatten().flat_map(|tree| &tree.words).filter(may_mean).filter(of_trigger).collect()
    }

    /// How many entries have a pattern with this word at its head.
    fn entries(&self, word: &Word) -> usize {
        let (lemma, form) = (fold(&word.lemma), fold(&word.form));
        let mut entries: Vec<usize> = Vec::new();
        for &head in heads(word.upos) {
            let found = self.lexicon.patterns(head, &lemma).iter().chain(self.lexicon.patterns(head, &form));
            entries.extend(found.map(|id| id.entry));
        }
        entries.sort_unstable();
        entries.dedup();
        entries.len()
    }

    /// An entry with its place.
    fn located(&self, id: &str) -> String {
        let entry = self.lexicon.entries.iter().find(|entry| entry.id == id);
        entry.map_or_else(|| id.to_owned(), |entry| format!("{id} ({}:{})", entry.file, entry.line))
    }
}

/// As which parts of speech the lexicon may know a word.
const fn heads(upos: Upos) -> &'static [Head] {
    match upos {
        Upos::Verb | Upos::Aux => &[Head::Verb, Head::Adjective],
        Upos::Noun | Upos::Propn => &[Head::Noun],
        Upos::Adj => &[Head::Adjective, Head::Verb],
        _ => &[],
    }
}
