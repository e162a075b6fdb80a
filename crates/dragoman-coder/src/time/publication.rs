//! The day of publication: from the document's date line, else from what the text itself gives away.

use dragoman_plover::Date;
use dragoman_text::fold;
use jiff::ToSpan;

use super::expression::When;
use crate::lexicon::TimeWords;

/// How many days after a dated weekday a report that mentions later weekdays may appear.
const LATER: i32 = 3;

/// The day that a date line gives ("Published: 22.10.2024, 18:40", "4 iulie 2025"): the first complete one.
pub(crate) fn from_metadata(line: &str, words: &TimeWords) -> Option<Date> {
    let folded = fold(line);
    let tokens: Vec<&str> = folded
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '(' | ')'))
        .filter(|token| !token.is_empty())
        .collect();
    (0..tokens.len()).find_map(|at| numeric(tokens[at]).or_else(|| worded(&tokens[at..], words)))
}

fn numeric(token: &str) -> Option<Date> {
    let date = token.split(['t', ' ']).next().unwrap_or(token).trim_end_matches('.');
    let parts: Vec<&str> = date.split(['.', '/', '-']).collect();
    let &[a, b, c] = parts.as_slice() else { return None };
    let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    (year.len() == 4).then(|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()).flatten()
}

fn worded(tokens: &[&str], words: &TimeWords) -> Option<Date> {
    let &[a, b, c, ..] = tokens else { return None };
    let number = |token: &str| token.trim_end_matches(|c: char| c.is_alphabetic() || c == '.').parse::<i8>().ok();
    let year: i16 = c.trim_end_matches('.').parse().ok().filter(|year| (1900..2200).contains(year))?;
    let clean = |token: &'_ str| token.trim_end_matches('.').to_owned();
    let (month, day) = match (words.likely_month(&clean(a)), words.likely_month(&clean(b))) {
        (_, Some(month)) => (month, number(a)?),
        (Some(month), _) => (month, number(b)?),
        _ => return None,
    };
    Date::new(year, month, day).ok()
}

/// The day that a text without a date line gives away, and why: a weekday with day and month fixes the year, together with the
/// years that the text looks back on; a later weekday moves the day of publication on.
///
/// Without a weekday beside a date nothing is inferred.
pub(crate) fn inferred(expressions: &[When]) -> Option<(Date, String)> {
    let last_year = expressions
        .iter()
        .filter_map(|when| match *when {
            When::Year(year)
            | When::Month { year: Some(year), .. }
            | When::Day { year: Some(year), .. }
            | When::Days { year: Some(year), .. } => Some(year),
            _ => None,
        })
        .max();
    let stated = expressions.iter().find_map(|when| match *when {
        When::Day { year: Some(year), month, day, weekday: Some(_) } => Date::new(year, month, day).ok(),
        _ => None,
    });
    let dated = expressions.iter().find_map(|when| match *when {
        When::Day { year: None, month, day, weekday: Some(weekday) } => Some((month, day, weekday)),
        _ => None,
    });
    let (base, mut why) = match (dated, stated) {
        (Some((month, day, weekday)), _) => {
            // Nothing printed on the web is older; the year the text looks back on bounds it from below.
            let from = last_year.unwrap_or(1995);
            let fits =
                |year: &i16| Date::new(*year, month, day).is_ok_and(|date| date.weekday().to_monday_one_offset() == weekday);
            let mut years = (from..from + 12).filter(fits);
            let year = years.next()?;
            // Without a year looked back on any of several would do.
            last_year?;
            let date = Date::new(year, month, day).ok()?;
            (date, format!("{day}.{month}. falls on the weekday named with it in {year}, and the text looks back on {from}"))
        }
        (None, Some(date)) => (date, format!("the text names the day {date} with its weekday")),
        (None, None) => return None,
    };
    let mut date = base;
    for when in expressions {
        if let When::Weekday(weekday, None) = when {
            let ahead = i32::from((weekday - base.weekday().to_monday_one_offset()).rem_euclid(7));
            if (1..=LATER).contains(&ahead) {
                let later = base.checked_add(ahead.days()).ok()?;
                if later > date {
                    date = later;
                    why = format!("{why}; a later weekday is named");
                }
            }
        }
    }
    Some((date, why))
}
