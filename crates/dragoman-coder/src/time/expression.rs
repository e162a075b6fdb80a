//! Expressions of time in a sentence, and what day they mean once the day of publication is known.

use dragoman_plover::Date;
use dragoman_text::{Language, Span};
use jiff::ToSpan;

use crate::grammar::Grammar;
use crate::lexicon::{TimeWord, TimeWords, Unit};
use crate::sentence::span;

/// What an expression says, before it is anchored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// A calendar day; the year may be left out.
    Day { year: Option<i16>, month: i8, day: i8, weekday: Option<i8> },
    /// From one day of a month to another; the year may be left out.
    Days { year: Option<i16>, month: i8, first: i8, last: i8 },
    /// A month; the year may be left out.
    Month { year: Option<i16>, month: i8 },
    /// A year.
    Year(i16),
    /// A fiscal year by the calendar year that names it, or by the first of two.
    Fiscal { year: i16, split: bool },
    /// From one year to another.
    Years(i16, i16),
    /// A day of the week, with a direction where the text gives one.
    Weekday(i8, Option<Direction>),
    /// A day counted from that of publication.
    Offset(i32),
    /// The unit before, after or around the day of publication.
    Unit(Unit, Direction),
    /// So many units before.
    Ago(i32, Unit),
}

/// Before, after, around.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Last,
    This,
    Next,
}

/// How an expression of time bounds what it dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// It was then.
    On,
    /// It goes on since then ("since Monday", "de peste un an").
    Since,
    /// It is to be done by then ("until Friday", "până vineri"): a day that is yet to come, of which nothing is told.
    Until,
}

/// An expression of time: the words and what they say.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expression {
    pub(crate) first: usize,
    pub(crate) span: Span,
    pub(crate) when: When,
    /// How it bounds what it dates.
    pub(crate) bound: Bound,
}

/// The expressions of time of a sentence, in order.
pub(crate) fn expressions(grammar: &Grammar<'_>, words: &TimeWords) -> Vec<Expression> {
    let reader = Reader { grammar, words };
    let (mut found, mut at) = (Vec::new(), 0);
    while at < grammar.len() {
        if let Some((when, last)) = reader.duration(at) {
            found.push(Expression { first: at, span: span(grammar.tree, &[at, last]), when, bound: Bound::Since });
            at = last + 1;
            continue;
        }
        match reader.read(at) {
            Some((when, last)) => {
                let bound = reader.bound(at);
                found.push(Expression { first: at, span: span(grammar.tree, &[at, last]), when, bound });
                at = last + 1;
            }
            None => at += 1,
        }
    }
    found
}

pub(super) struct Reader<'a> {
    pub(super) grammar: &'a Grammar<'a>,
    pub(super) words: &'a TimeWords,
}

impl Reader<'_> {
    pub(super) fn word(&self, at: usize) -> &str {
        self.grammar.form(at).trim_end_matches('.')
    }

    pub(super) fn is(&self, at: usize, fits: impl Fn(TimeWord) -> bool) -> bool {
        at < self.grammar.len() && self.words.of(self.word(at)).iter().any(|&word| fits(word))
    }

    fn weekday(&self, at: usize) -> Option<i8> {
        self.words.of(self.word(at)).iter().find_map(|word| if let TimeWord::Weekday(day) = word { Some(*day) } else { None })
    }

    fn unit(&self, at: usize) -> Option<Unit> {
        self.words.of(self.word(at)).iter().find_map(|word| if let TimeWord::Unit(unit) = word { Some(*unit) } else { None })
    }

    fn direction(&self, at: usize) -> Option<Direction> {
        self.words.of(self.word(at)).iter().find_map(|word| match word {
            TimeWord::Last => Some(Direction::Last),
            TimeWord::Next => Some(Direction::Next),
            TimeWord::This => Some(Direction::This),
            _ => None,
        })
    }

    fn number(&self, at: usize) -> Option<i32> {
        let word = self.word(at);
        word.parse().ok().or_else(|| {
            self.words.of(word).iter().find_map(|word| if let TimeWord::Number(number) = word { Some(*number) } else { None })
        })
    }

    pub(super) fn day_number(&self, at: usize) -> Option<i8> {
        let word = self.word(at);
        let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
        digits.parse::<i8>().ok().filter(|day| (1..=31).contains(day) && digits.len() <= 2)
    }

    pub(super) fn year(&self, at: usize) -> Option<i16> {
        let word = self.word(at);
        (word.len() == 4).then(|| word.parse::<i16>().ok()).flatten().filter(|year| (1500..2200).contains(year))
    }

    /// The expression that begins at a word, and its last word.
    fn read(&self, at: usize) -> Option<(When, usize)> {
        self.numeric(at)
            .or_else(|| self.fiscal(at))
            .or_else(|| self.years(at))
            .or_else(|| self.weekday_first(at))
            .or_else(|| self.days(at))
            .or_else(|| self.day_month(at, None))
            .or_else(|| self.month_first(at, None))
            .or_else(|| self.relative(at))
            .or_else(|| self.bare_year(at))
    }

    /// "For more than two years", "de peste un an și jumătate": how long something has gone on.
    fn duration(&self, at: usize) -> Option<(When, usize)> {
        let begins = match self.grammar.language {
            Language::English => self.word(at) == "for",
            Language::Romanian => self.word(at) == "de",
        };
        let about = |word: usize| self.is(word, |word| word == TimeWord::About);
        let number = (at + 1..at + 5).find(|&word| !about(word)).filter(|_| begins)?;
        let count = self.number(number)?;
        let half = |word: usize| {
            let joined = matches!(self.word(word), "si" | "and") as usize;
            let half = (word + joined..word + joined + 2).find(|&word| matches!(self.word(word), "jumatate" | "half"));
            half.filter(|_| joined == 1)
        };
        let (count_at, halved) = match half(number + 1) {
            Some(half) => (half, true),
            None => (number, false),
        };
        let unit_at = if self.word(count_at + 1) == "de" { count_at + 2 } else { count_at + 1 };
        let unit = self.unit_lemma(unit_at)?;
        // The verb says that it goes on: "for three years" alone may lie ahead or behind.
        let last = half(unit_at + 1);
        let months = (halved || last.is_some()) && unit == Unit::Year;
        let when = if months { When::Ago(12 * count + 6, Unit::Month) } else { When::Ago(count, unit) };
        Some((when, last.unwrap_or(unit_at)))
    }

    /// What stands before an expression says how it bounds what it dates.
    fn bound(&self, at: usize) -> Bound {
        if at == 0 {
            Bound::On
        } else if self.is_since(at) {
            Bound::Since
        } else if self.is(at - 1, |word| word == TimeWord::Until)
            // "Până la 1 martie", "until the end of March".
            || (at > 1
                && matches!(self.word(at - 1), "la" | "in" | "the" | "of")
                && (at.saturating_sub(4)..at - 1).any(|word| self.is(word, |word| word == TimeWord::Until)))
        {
            Bound::Until
        } else {
            Bound::On
        }
    }

    /// Whether what stands before an expression says that something goes on since then.
    fn is_since(&self, at: usize) -> bool {
        match self.grammar.language {
            Language::English => self.word(at - 1) == "since",
            // "De luni" beside a verb is since Monday; beside a noun, of Monday.
            Language::Romanian => {
                self.word(at - 1) == "de" && self.grammar.base(at).starts_with("obl")
                    || (self.word(at - 1) == "cu" && at > 1 && self.word(at - 2).starts_with("incepand"))
            }
        }
    }

    /// 22.10.2024, 2024-10-22.
    fn numeric(&self, at: usize) -> Option<(When, usize)> {
        let parts: Vec<&str> = self.grammar.form(at).split(['.', '/', '-']).filter(|part| !part.is_empty()).collect();
        let &[a, b, c] = parts.as_slice() else { return None };
        let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
        let (year, month, day): (i16, i8, i8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        let valid = (1900..2200).contains(&year) && Date::new(year, month, day).is_ok();
        valid.then_some((When::Day { year: Some(year), month, day, weekday: None }, at))
    }

    fn weekday_first(&self, at: usize) -> Option<(When, usize)> {
        let weekday = self.weekday(at)?;
        // "luni" is Monday and months: a number before it counts months ("două luni").
        if self.unit(at).is_some() && at > 0 && (self.number(at - 1).is_some() || self.direction(at + 1).is_some()) {
            return None;
        }
        let next = if self.word(at + 1) == "," { at + 2 } else { at + 1 };
        if let Some(found) = self.day_month(next, Some(weekday)).or_else(|| self.month_first(next, Some(weekday))) {
            return Some(found);
        }
        if let Some(direction) = self.direction(at + 1) {
            return Some((When::Weekday(weekday, Some(direction)), at + 1));
        }
        let before = if at > 0 { self.direction(at - 1) } else { None };
        Some((When::Weekday(weekday, before), at))
    }

    /// 13 septembrie 2023, 14 February 2025.
    fn day_month(&self, at: usize, weekday: Option<i8>) -> Option<(When, usize)> {
        let day = self.day_number(at)?;
        let middle = if self.word(at + 1) == "of" { at + 2 } else { at + 1 };
        let month = self.words.likely_month(self.word(middle))?;
        let comma = if self.word(middle + 1) == "," { middle + 2 } else { middle + 1 };
        Some(match self.year(comma) {
            Some(year) => (When::Day { year: Some(year), month, day, weekday }, comma),
            None => (When::Day { year: None, month, day, weekday }, middle),
        })
    }

    /// February 14, 2025; septembrie 2023; in May.
    fn month_first(&self, at: usize, weekday: Option<i8>) -> Option<(When, usize)> {
        let followed = self.day_number(at + 1).is_some() || self.year(at + 1).is_some();
        let month = if followed { self.words.likely_month(self.word(at)) } else { self.words.month(self.word(at)) }?;
        if let Some(day) = self.day_number(at + 1).filter(|_| self.grammar.language == Language::English) {
            let comma = if self.word(at + 2) == "," { at + 3 } else { at + 2 };
            return Some(match self.year(comma) {
                Some(year) => (When::Day { year: Some(year), month, day, weekday }, comma),
                None => (When::Day { year: None, month, day, weekday }, at + 1),
            });
        }
        if let Some(year) = self.year(at + 1) {
            return Some((When::Month { year: Some(year), month }, at + 1));
        }
        // A bare month needs its preposition or a capital in English: "may" is a verb more often than a month.
        let placed = at > 0 && self.is(at - 1, |word| word == TimeWord::YearIn);
        let capital = self.grammar.tree.words[at].form.chars().next().is_some_and(char::is_uppercase);
        let english = self.grammar.language == Language::English;
        (placed && (capital || !english)).then_some((When::Month { year: None, month }, at))
    }

    fn relative(&self, at: usize) -> Option<(When, usize)> {
        let offset = self
            .words
            .of(self.word(at))
            .iter()
            .find_map(|word| if let TimeWord::Day(days) = word { Some(*days) } else { None });
        if let Some(days) = offset {
            return Some((When::Offset(days), at));
        }
        // last week; săptămâna trecută.
        if let (Some(direction), Some(unit)) = (self.direction(at), self.unit_lemma(at + 1)) {
            return Some((When::Unit(unit, direction), at + 1));
        }
        if let (Some(unit), Some(direction)) = (self.unit_lemma(at), self.direction(at + 1)) {
            return Some((When::Unit(unit, direction), at + 1));
        }
        // two weeks ago; acum două săptămâni; în urmă cu două luni.
        if let (Some(number), Some(unit)) = (self.number(at), self.unit_lemma(at + 1))
            && self.is(at + 2, |word| word == TimeWord::Ago)
            && self.grammar.language == Language::English
        {
            return Some((When::Ago(number, unit), at + 2));
        }
        if self.is(at, |word| word == TimeWord::Ago) {
            let number_at = (at + 1..at + 3).find(|&word| self.number(word).is_some())?;
            let unit = self.unit_lemma(number_at + 1)?;
            return Some((When::Ago(self.number(number_at)?, unit), number_at + 1));
        }
        None
    }

    fn unit_lemma(&self, at: usize) -> Option<Unit> {
        self.unit(at).or_else(|| {
            self.words
                .of(self.grammar.lemma(at))
                .iter()
                .find_map(|word| if let TimeWord::Unit(unit) = word { Some(*unit) } else { None })
        })
    }

    fn bare_year(&self, at: usize) -> Option<(When, usize)> {
        let year = self.year(at)?;
        let placed = at > 0 && self.is(at - 1, |word| word == TimeWord::YearIn);
        placed.then_some((When::Year(year), at))
    }
}

impl When {
    /// Whether it names a year: what is still to be done has none that lies behind.
    pub(crate) fn has_year(self) -> bool {
        match self {
            Self::Year(_) | Self::Years(..) | Self::Fiscal { .. } => true,
            Self::Month { year, .. } | Self::Day { year, .. } | Self::Days { year, .. } => year.is_some(),
            _ => false,
        }
    }

    /// The first and last day meant, seen from a day of publication. `past` tells whether what is dated lies behind it.
    pub(crate) fn anchored(self, published: Option<Date>, past: bool) -> Option<(Date, Date)> {
        let day = |date: Date| Some((date, date));
        match self {
            Self::Day { year: Some(year), month, day: number, .. } => day(Date::new(year, month, number).ok()?),
            Self::Day { year: None, month, day: number, .. } => {
                let published = published?;
                let near = (-1..=1).filter_map(|years| Date::new(published.year() + years, month, number).ok());
                // The nearest such day; one that lies a little ahead is meant when the sentence looks ahead.
                day(near.min_by_key(|date| ((*date - published).get_days().abs(), past == (*date > published)))?)
            }
            Self::Days { year, month, first, last } => {
                let (start, _) = Self::Day { year, month, day: first, weekday: None }.anchored(published, past)?;
                Some((start, Date::new(start.year(), month, last).ok()?))
            }
            Self::Month { year, month } => {
                let year = match year {
                    Some(year) => year,
                    None => {
                        let published = published?;
                        let ahead = month > published.month();
                        if ahead && past { published.year() - 1 } else { published.year() }
                    }
                };
                let first = Date::new(year, month, 1).ok()?;
                Some((first, first.last_of_month()))
            }
            Self::Years(first, last) => Some((Date::new(first, 1, 1).ok()?, Date::new(last, 12, 31).ok()?)),
            // Whose year it is decides the days; of nobody in particular, the calendar does.
            Self::Fiscal { year, split: true } => Self::Years(year, year + 1).anchored(published, past),
            Self::Fiscal { year, split: false } => Self::Year(year).anchored(published, past),
            Self::Year(year) => Some((Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?)),
            Self::Weekday(weekday, direction) => {
                let published = published?;
                let here = published.weekday().to_monday_one_offset();
                let back = (here - weekday).rem_euclid(7);
                let days = match direction {
                    Some(Direction::Next) => 7 - i32::from(back),
                    Some(Direction::Last) if back == 0 => -7,
                    _ if past => -i32::from(back),
                    _ => (7 - i32::from(back)) % 7,
                };
                day(published.checked_add(days.days()).ok()?)
            }
            Self::Offset(days) => day(published?.checked_add(days.days()).ok()?),
            Self::Unit(unit, direction) => {
                let steps = match direction {
                    Direction::Last => -1,
                    Direction::This => 0,
                    Direction::Next => 1,
                };
                around(published?, unit, steps)
            }
            Self::Ago(number, unit) => {
                let published = published?;
                match unit {
                    Unit::Day => day(published.checked_sub(number.days()).ok()?),
                    Unit::Week => around(published, unit, -number),
                    Unit::Month | Unit::Year => around(published, unit, -number),
                }
            }
        }
    }
}

/// The calendar unit so many steps from the one that a day lies in.
fn around(date: Date, unit: Unit, steps: i32) -> Option<(Date, Date)> {
    match unit {
        Unit::Day => {
            let day = date.checked_add(steps.days()).ok()?;
            Some((day, day))
        }
        Unit::Week => {
            let monday = date.checked_sub(i32::from(date.weekday().to_monday_zero_offset()).days()).ok()?;
            let first = monday.checked_add(steps.checked_mul(7)?.days()).ok()?;
            Some((first, first.checked_add(6.days()).ok()?))
        }
        Unit::Month => {
            let first = date.first_of_month().checked_add(steps.months()).ok()?;
            Some((first, first.last_of_month()))
        }
        Unit::Year => {
            let year = date.year().checked_add(i16::try_from(steps).ok()?)?;
            Some((Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?))
        }
    }
}
