//! Fiscal years: "fiscal 2023", "the 2023-24 financial year", "anul fiscal 2023".

use dragoman_plover::Date;
use dragoman_world::FiscalYear;
use jiff::ToSpan;

use super::expression::{Reader, When};
use crate::lexicon::{TimeWord, Unit};

impl Reader<'_> {
    /// A year, or two that make one, beside a word that makes it a fiscal one.
    pub(super) fn fiscal(&self, at: usize) -> Option<(When, usize)> {
        let short = self.word(at).strip_prefix("fy").and_then(|digits| digits.strip_prefix("20").or(Some(digits)));
        if let Some(year) = short.filter(|digits| digits.len() == 2).and_then(|digits| digits.parse::<i16>().ok()) {
            return Some((When::Fiscal { year: 2000 + year, split: false }, at));
        }
        let (year, split, last) = self.fiscal_name(at)?;
        let named = |word: usize| self.is(word, |word| word == TimeWord::Fiscal);
        let unit = |word: usize| self.is(word, |word| word == TimeWord::Unit(Unit::Year));
        let before = |back: usize| at.checked_sub(back);
        let behind = named(last + 1) && unit(last + 2);
        let ahead = before(1).is_some_and(|one| named(one) || unit(one) && before(2).is_some_and(named));
        (behind || ahead).then_some((When::Fiscal { year, split }, if behind { last + 2 } else { last }))
    }

    /// 2023, 2023-24 or 2023/2024: the first year, whether there are two, and the last word.
    fn fiscal_name(&self, at: usize) -> Option<(i16, bool, usize)> {
        let follows = |first: i16, second: &str| {
            let second = second.parse::<i16>().ok().filter(|_| matches!(second.len(), 2 | 4));
            second.is_some_and(|second| second % 100 == (first + 1) % 100)
        };
        if let Some((first, second)) = self.word(at).split_once(['-', '/', '–']) {
            let first = first.parse().ok().filter(|year| (1500..2200).contains(year))?;
            return follows(first, second).then_some((first, true, at));
        }
        let first = self.year(at)?;
        let joined = at + 2 < self.grammar.len() && matches!(self.word(at + 1), "-" | "/" | "–");
        if joined && follows(first, self.word(at + 2)) { Some((first, true, at + 2)) } else { Some((first, false, at)) }
    }
}

/// The first and last day of the fiscal year that an expression names, where those of a state are not calendar years.
pub(crate) fn fiscal_days(when: When, years: FiscalYear) -> Option<(Date, Date)> {
    let When::Fiscal { year, split } = when else { return None };
    let first = if split || !years.named_after_end { year } else { year.checked_sub(1)? };
    let start = Date::new(first, years.first_month, 1).ok()?;
    Some((start, start.checked_add(1.year()).ok()?.checked_sub(1.day()).ok()?))
}
