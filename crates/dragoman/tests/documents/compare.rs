//! What was coded against the gold, by the rules of the scorer that the project's developers share, and two more: the
//! country of a place, and which of several persons of one country is meant.

use std::collections::BTreeSet;

use dragoman_measure::{overlap, share_a_word};
use jiff::civil::Date;

use crate::coded::{self, Coded};
use crate::gold::{self, Article, Marks, Part};
use crate::sums::Sums;

/// How much of a quotation's words must be the same (Jaccard).
const SAME_CONTENT: f64 = 0.6;
/// How much of a piece of clutter must be called so.
const COVERED: f64 = 0.95;

/// An item of the gold by its place there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// The date of publication.
    Published,
    /// An event.
    Event(usize),
    /// A quotation.
    Quote(usize),
    /// A source.
    Source(usize),
    /// A piece of clutter.
    Clutter(usize),
}

/// What was seen of one part of an item.
pub struct Finding {
    /// Of which.
    pub item: Item,
    /// Which part.
    pub part: Part,
    /// Whether it is as the gold has it.
    pub right: bool,
    /// Whether the gold marks it as a gap.
    pub marked: bool,
    /// The item in words.
    pub told: String,
}

/// What came out of an article.
#[derive(Default)]
pub struct Comparison {
    /// Of the items that must be there.
    pub findings: Vec<Finding>,
    /// What the gold does not have.
    pub spurious: Spurious,
    /// What counts for the figures.
    pub sums: Sums,
    /// A wrong language.
    pub language: Option<String>,
}

/// What the gold does not have, in words.
#[derive(Default)]
pub struct Spurious {
    /// Events.
    pub events: Vec<String>,
    /// Quotations.
    pub quotes: Vec<String>,
    /// Sources.
    pub sources: Vec<String>,
    /// Stretches called clutter.
    pub clutter: Vec<String>,
}

/// Compares what was coded with the gold.
pub fn compare(article: &Article, text: &str, coded: &Coded) -> Comparison {
    let mut comparison = Comparison::default();
    if coded.language != article.lang {
        comparison.language = Some(format!("it was read as {:?}, not {:?}", coded.language, article.lang));
    }
    comparison.published(article, coded);
    comparison.events(article, coded);
    comparison.quotes(article, coded);
    comparison.sources(article, coded);
    comparison.clutter(article, text, coded);
    comparison
}

impl Comparison {
    fn find(&mut self, item: Item, part: Part, right: bool, marks: &Marks, told: &str) {
        self.findings.push(Finding { item, part, right, marked: marks.contains(&part), told: told.to_owned() });
    }

    fn published(&mut self, article: &Article, coded: &Coded) {
        let date = coded.published.as_ref().map_or("none", |published| &published.date);
        let right = date == article.published.inferred;
        self.sums.share("published", right);
        let told = format!("published {}, coded {date}", article.published.inferred);
        self.find(Item::Published, Part::Found, right, &article.published.gap, &told);
    }

    fn events(&mut self, article: &Article, coded: &Coded) {
        let (pairs, left) = pair_events(&article.events, &coded.events);
        for (at, event) in article.events.iter().enumerate() {
            let paired = pairs.iter().find(|(a, _)| *a == at).and_then(|(_, b)| coded.events.get(*b));
            let told = shown_gold(event);
            if !event.optional {
                self.sums.f1("event", paired.is_some(), true, paired.is_some());
                self.find(Item::Event(at), Part::Found, paired.is_some(), &event.gap, &told);
            }
            let Some(found) = paired else { continue };
            for (part, right, got) in parts(article, event, found) {
                self.sums.share(part.name(), right);
                if !event.optional {
                    self.find(Item::Event(at), part, right, &event.gap, &format!("{told}, coded {got}"));
                }
            }
        }
        for event in left.iter().filter_map(|&b| coded.events.get(b)) {
            self.sums.f1("event", false, false, true);
            self.spurious.events.push(shown_coded(event));
        }
    }

    fn quotes(&mut self, article: &Article, coded: &Coded) {
        let optional = |quote: &gold::Quote| quote.optional;
        let (pairs, left) = pair(&article.quotes, &coded.quotes, optional, same_quote);
        for (at, quote) in article.quotes.iter().enumerate().filter(|(_, quote)| !quote.optional) {
            let found = pairs.iter().any(|(a, _)| *a == at);
            self.sums.f1("quote", found, true, found);
            let speaker = quote.resolved.as_ref().or(quote.speaker.as_ref()).map_or("-", String::as_str);
            self.find(Item::Quote(at), Part::Found, found, &quote.gap, &format!("{speaker}: {:?}", quote.content));
        }
        for quote in left.iter().filter_map(|&b| coded.quotes.get(b)) {
            self.sums.f1("quote", false, false, true);
            let speaker = quote.speaker_name.as_ref().or(quote.speaker.as_ref()).map_or("-", String::as_str);
            self.spurious.quotes.push(format!("{speaker}: {:?}", quote.content));
        }
    }

    fn sources(&mut self, article: &Article, coded: &Coded) {
        let (pairs, left) = pair(&article.sources, &coded.sources, |source| source.optional, same_source);
        for (at, source) in article.sources.iter().enumerate() {
            let found = pairs.iter().find(|(a, _)| *a == at).and_then(|(_, b)| coded.sources.get(*b));
            if source.optional {
                continue;
            }
            self.sums.f1("source", found.is_some(), true, found.is_some());
            self.find(Item::Source(at), Part::Found, found.is_some(), &source.gap, &source.text);
            if let Some(found) = found {
                let right = found.kind == source.kind;
                self.sums.share("kind", right);
                let told = format!("{} is {}, coded {}", source.text, source.kind, found.kind);
                self.find(Item::Source(at), Part::Kind, right, &source.gap, &told);
            }
        }
        for source in left.iter().filter_map(|&b| coded.sources.get(b)) {
            self.sums.f1("source", false, false, true);
            self.spurious.sources.push(format!("{} ({})", source.text, source.kind));
        }
    }

    fn clutter(&mut self, article: &Article, text: &str, coded: &Coded) {
        let chars: Vec<char> = text.chars().collect();
        let called: BTreeSet<usize> = coded.clutter.iter().flat_map(|clutter| clutter.span.0..clutter.span.1).collect();
        let mut wanted = BTreeSet::new();
        for (at, piece) in article.clutter.iter().enumerate() {
            let places: Vec<usize> = places(text, piece).into_iter().flatten().collect();
            let covered = places.iter().filter(|place| called.contains(place)).count();
            // A piece has fewer characters than a float can count exactly.
            let right = covered as f64 >= COVERED * places.len() as f64;
            let marks = if article.clutter_gap.contains(piece) { Marks::from([Part::Found]) } else { Marks::new() };
            self.find(Item::Clutter(at), Part::Found, right, &marks, &format!("clutter {piece:?}"));
            wanted.extend(places);
        }
        let covered = wanted.intersection(&called).count();
        self.sums.shares("clutter", covered, wanted.len());
        self.sums.shares("not clutter", called.len() - covered, chars.len() - wanted.len());
        for clutter in &coded.clutter {
            let stray = |place: &usize| !wanted.contains(place) && chars.get(*place).is_some_and(|c| !c.is_whitespace());
            if (clutter.span.0..clutter.span.1).any(|place| stray(&place)) {
                self.spurious.clutter.push(format!("{:?}", clutter.text));
            }
        }
    }
}

/// What can be told of an event that was found: the part, whether it is right, and what was coded.
fn parts(article: &Article, gold: &gold::Event, found: &coded::Event) -> Vec<(Part, bool, String)> {
    let mut parts = vec![(Part::Status, gold.status == found.status, found.status.clone())];
    if let Some(date) = &gold.date {
        let start = found.date.as_ref().map_or("", |interval| &interval.start);
        parts.push((Part::Date, close(date, start), format!("{start:?} for {date}")));
    }
    if let Some(place) = &gold.place {
        let country = gold.place_country.as_ref().or_else(|| article.place_countries.get(place));
        let right = found.place.as_ref().is_some_and(|coded| {
            let named = share_a_word(place, &coded.text) || share_a_word(place, coded.name.as_deref().unwrap_or_default());
            named && country.is_none_or(|country| coded.country.as_ref() == Some(country))
        });
        let got = found.place.as_ref().map(|place| format!("{} {:?}", place.text, place.country));
        parts.push((Part::Place, right, format!("{got:?} for {place} {country:?}")));
    }
    let sides = [(&gold.actors, &found.actors), (&gold.recipients, &found.recipients)];
    let named = sides.iter().flat_map(|(gold, coded)| {
        let people = gold.iter().filter_map(|party| article.person(party.text.as_deref()?));
        people.map(move |person| (person, coded))
    });
    let meant = |(person, side): &(&gold::Person, &&Vec<coded::Party>)| {
        side.iter().any(|party| {
            share_a_word(&person.name, &party.text) || share_a_word(&person.name, party.name.as_deref().unwrap_or_default())
        })
    };
    let named: Vec<_> = named.collect();
    if !named.is_empty() {
        let missing: Vec<&str> = named.iter().filter(|one| !meant(one)).map(|(person, _)| person.name.as_str()).collect();
        parts.push((Part::Who, missing.is_empty(), format!("without {}", missing.join(", "))));
    }
    parts
}

/// Indexes of gold and coded items that belong together, and the coded ones that are left.
type Pairs = (Vec<(usize, usize)>, Vec<usize>);

/// Each gold event with the coded one of the same type and countries: first those that share words, then the others.
fn pair_events(gold: &[gold::Event], coded: &[coded::Event]) -> Pairs {
    let mut left: Vec<usize> = (0..coded.len()).collect();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for strict in [true, false] {
        for (a, event) in gold.iter().enumerate() {
            if pairs.iter().any(|(paired, _)| *paired == a) {
                continue;
            }
            let fits = |found: &coded::Event| same_dyad(event, found) && (!strict || shares_a_telling(event, found));
            if let Some(at) = left.iter().position(|&b| coded.get(b).is_some_and(fits)) {
                pairs.push((a, left.remove(at)));
            }
        }
    }
    (pairs, left)
}

/// Each gold item with the first coded one that is the same; what must be there chooses before what may be.
fn pair<G, C>(gold: &[G], coded: &[C], optional: impl Fn(&G) -> bool, same: impl Fn(&G, &C) -> bool) -> Pairs {
    let mut left: Vec<usize> = (0..coded.len()).collect();
    let mut pairs = Vec::new();
    for wanted in [false, true] {
        for (a, item) in gold.iter().enumerate().filter(|(_, item)| optional(item) == wanted) {
            if let Some(at) = left.iter().position(|&b| coded.get(b).is_some_and(|found| same(item, found))) {
                pairs.push((a, left.remove(at)));
            }
        }
    }
    (pairs, left)
}

fn same_dyad(gold: &gold::Event, found: &coded::Event) -> bool {
    fn same(gold: &[gold::Party], found: &[coded::Party]) -> bool {
        let gold: BTreeSet<&String> = gold.iter().filter_map(|party| party.country.as_ref()).collect();
        gold == found.iter().filter_map(|party| party.country.as_ref()).collect()
    }
    gold.event == found.event && same(&gold.actors, &found.actors) && same(&gold.recipients, &found.recipients)
}

fn shares_a_telling(gold: &gold::Event, found: &coded::Event) -> bool {
    let mut tellings = found.mentions.iter().map(|mention| &mention.trigger).chain([&found.trigger]);
    tellings.any(|telling| share_a_word(&gold.trigger, telling))
}

/// The whole ascribed clause or the quoted words alone, with the speaker that was resolved.
fn same_quote(gold: &gold::Quote, found: &coded::Quote) -> bool {
    let mut forms = [&gold.content].into_iter().chain(&gold.quoted);
    if !forms.any(|form| overlap(form, &found.content) >= SAME_CONTENT) {
        return false;
    }
    let Some(name) = gold.resolved.as_ref().or(gold.speaker.as_ref()) else { return true };
    let spoken = if gold.resolved.is_some() { None } else { found.speaker.as_ref() };
    found.speaker_name.iter().chain(spoken).any(|said| share_a_word(name, said))
}

fn same_source(gold: &gold::Source, found: &coded::Source) -> bool {
    share_a_word(&gold.text, &found.text) || share_a_word(&gold.text, found.name.as_deref().unwrap_or_default())
}

/// Whether a day is the one that the gold means: begins with it, lies a day beside it, or within `first/last`.
fn close(gold: &str, start: &str) -> bool {
    if let Some((first, last)) = gold.split_once('/') {
        return (first..=last).contains(&start) || close(first, start);
    }
    if start.starts_with(gold) {
        return true;
    }
    match (gold.parse::<Date>(), start.parse::<Date>()) {
        (Ok(gold), Ok(start)) => gold.duration_since(start).as_hours().abs() <= 24,
        _ => false,
    }
}

/// The code points of every place where a piece stands alone on its lines; else of every place.
fn places(text: &str, piece: &str) -> Vec<std::ops::Range<usize>> {
    let all = text.match_indices(piece).map(|(at, _)| (text.get(..at), text.get(at + piece.len()..)));
    let all: Vec<_> = all.filter_map(|(before, after)| Some((before?, after?))).collect();
    let alone = |(before, after): &&(&str, &str)| {
        (before.is_empty() || before.ends_with('\n')) && (after.is_empty() || after.starts_with('\n'))
    };
    let lone: Vec<_> = all.iter().filter(alone).copied().collect();
    let chosen = if lone.is_empty() { all } else { lone };
    let length = piece.chars().count();
    chosen.into_iter().map(|(before, _)| before.chars().count()).map(|start| start..start + length).collect()
}

fn shown_gold(event: &gold::Event) -> String {
    let sides = (countries(event.actors.iter().map(|p| &p.country)), countries(event.recipients.iter().map(|p| &p.country)));
    format!("{} {} > {} [{}] {}", coding(&event.event, event.mode.as_deref()), sides.0, sides.1, event.trigger, event.status)
}

fn shown_coded(event: &coded::Event) -> String {
    let sides = (countries(event.actors.iter().map(|p| &p.country)), countries(event.recipients.iter().map(|p| &p.country)));
    format!("{} {} > {} [{}] {}", coding(&event.event, event.mode.as_deref()), sides.0, sides.1, event.trigger, event.status)
}

fn countries<'a>(parties: impl Iterator<Item = &'a Option<String>>) -> String {
    let codes: Vec<&str> = parties.map(|country| country.as_deref().unwrap_or("?")).collect();
    if codes.is_empty() { "-".to_owned() } else { codes.join("+") }
}

fn coding(event: &str, mode: Option<&str>) -> String {
    mode.map_or_else(|| event.to_owned(), |mode| format!("{event}/{mode}"))
}
