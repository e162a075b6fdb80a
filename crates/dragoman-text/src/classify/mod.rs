//! What each block is to the report: title, paragraph, metadata or clutter.
//!
//! Lines are known by patterns (`data/*/clutter.txt`), by being nothing but a date, or by where they stand. What nothing
//! gives away stays part of the report: a sentence lost is worse than a caption read.

mod date;
mod pattern;
mod structure;

use std::sync::LazyLock;

use self::pattern::{Mark, Patterns, words};
use crate::blocks::Stretch;
use crate::data::{Calendar, READ};
use crate::repair::Repaired;
use crate::{BlockKind, ClutterKind, Language, MetadataKind};

/// The longest line, in bytes, that is compared with patterns; what players, menus and buttons leave is shorter.
pub(super) const LONGEST: usize = 600;

/// The patterns of a language; its pattern file is held to the form and its own examples by a test.
fn patterns(language: Language) -> &'static Patterns {
    static ENGLISH: LazyLock<Patterns> = LazyLock::new(|| Patterns::parse(Language::English).expect(READ));
    static ROMANIAN: LazyLock<Patterns> = LazyLock::new(|| Patterns::parse(Language::Romanian).expect(READ));
    match language {
        Language::English => &ENGLISH,
        Language::Romanian => &ROMANIAN,
    }
}

/// What each line is by its own words; nothing for lines of the report.
pub(crate) fn lines(text: &str, lines: &[Stretch], language: Language) -> Vec<Option<Found>> {
    lines
        .iter()
        .map(|line| if line.span.len() > LONGEST { None } else { find(&Repaired::new(text, line.span).text, language) })
        .collect()
}

/// What the words of a line tell about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found(Mark);

/// Player residue and buttons are often left in English on Romanian pages, and the other way round; so both languages'
/// patterns are tried, the text's own first.
fn find(line: &str, language: Language) -> Option<Found> {
    let all = words(line);
    if let Some(mark) = by_words(&all, language) {
        return Some(Found(mark));
    }
    segments(line, language).or_else(|| imprint(line, language)).map(Found)
}

/// The line under a headline that names paper or author beside the date: "The Harbour Paper - 12.03.2021 - 09:15".
fn imprint(line: &str, language: Language) -> Option<Mark> {
    let parts: Vec<&str> =
        line.split(" - ").flat_map(|part| part.split(" – ")).flat_map(|part| part.split(" — ")).map(str::trim).collect();
    let date = Mark::Kind(BlockKind::Metadata(MetadataKind::Date));
    let marks: Vec<Option<Mark>> = parts.iter().map(|part| by_words(&words(part), language)).collect();
    let unknown = parts.iter().zip(&marks).filter(|(_, mark)| mark.is_none());
    let names = unknown.clone().all(|(part, _)| part.split_whitespace().count() <= 4 && !part.ends_with(['.', '!', '?']));
    (parts.len() > 1 && unknown.count() <= 1 && names && marks.contains(&Some(date))).then_some(date)
}

fn by_words(words: &[pattern::Word<'_>], language: Language) -> Option<Mark> {
    if date::is_counter(words) {
        return Some(Mark::Kind(BlockKind::Clutter(ClutterKind::Player)));
    }
    let others = Language::ALL.into_iter().filter(|&other| other != language);
    std::iter::once(language).chain(others).find_map(|language| {
        let date = || date::find(words, Calendar::of(language)).map(|kind| Mark::Kind(BlockKind::Metadata(kind)));
        patterns(language).find(words).or_else(date)
    })
}

/// A line of several buttons, dates or section names, set apart by bars, dots or wide gaps.
fn segments(line: &str, language: Language) -> Option<Mark> {
    let bars = line.matches(['|', '·', '•', '›', '»', '\u{2022}']).count();
    let parts: Vec<&str> = line
        .split(['|', '·', '•', '›'])
        .flat_map(|part| part.split("  "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    if parts.len() < 2 {
        return None;
    }
    let marks: Vec<Option<Mark>> = parts.iter().map(|part| by_words(&words(part), language)).collect();
    let known = marks.iter().flatten().count();
    let short = |part: &&str| part.split_whitespace().count() <= 4 && !part.ends_with(['.', '!', '?']);
    let date = marks.iter().flatten().find(|mark| matches!(mark, Mark::Kind(BlockKind::Metadata(MetadataKind::Date))));
    let unknown_are_short = parts.iter().zip(&marks).all(|(part, mark)| mark.is_some() || short(part));
    if known > 0 && unknown_are_short && (known * 2 >= parts.len() || parts.len() - known == 1) {
        return date.or_else(|| marks.iter().flatten().next()).copied().map(|mark| match mark {
            Mark::Links => Mark::Kind(BlockKind::Clutter(ClutterKind::Link)),
            mark => mark,
        });
    }
    let menu = bars >= 2 && parts.len() >= 3 && parts.iter().all(short);
    menu.then_some(Mark::Kind(BlockKind::Clutter(ClutterKind::Navigation)))
}

/// What each stretch is, given what the words of single lines tell.
pub(crate) fn kinds(text: &str, stretches: &[(Stretch, Option<Found>)]) -> Vec<BlockKind> {
    let marks: Vec<Option<Mark>> = stretches.iter().map(|(_, found)| found.map(|Found(mark)| mark)).collect();
    let spans: Vec<Stretch> = stretches.iter().map(|&(stretch, _)| stretch).collect();
    structure::kinds(text, &spans, &marks)
}
