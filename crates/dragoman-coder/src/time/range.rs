//! Ranges: "between 1998 and 2000", "4-6 noiembrie", "November 7-9".

use dragoman_text::Language;

use super::expression::{Reader, When};
use crate::lexicon::TimeWord;

impl Reader<'_> {
    /// Between 1998 and 2000; din 1992 până în 1995; 2019-2022.
    pub(super) fn years(&self, at: usize) -> Option<(When, usize)> {
        let range = |first: i16, last: i16, end: usize| (first < last).then_some((When::Years(first, last), end));
        if let Some((first, last)) = self.word(at).split_once('-') {
            let year = |text: &str| text.parse::<i16>().ok().filter(|year| text.len() == 4 && (1500..2200).contains(year));
            return range(year(first)?, year(last)?, at);
        }
        let first = self.year(at)?;
        let last_at = (at + 2..at + 4).find(|&word| self.year(word).is_some()).filter(|_| self.joins(at))?;
        range(first, self.year(last_at)?, last_at)
    }

    /// 4-6 noiembrie 2024; between 3 and 5 November; de la 3 la 5 noiembrie; in English also November 7-9, 2024.
    pub(super) fn days(&self, at: usize) -> Option<(When, usize)> {
        if let Some((first, last, end)) = self.day_numbers(at) {
            let month_at = if self.word(end + 1) == "of" { end + 2 } else { end + 1 };
            let month = self.words.month(self.word(month_at))?;
            return Some(self.in_year(month, (first, last), month_at));
        }
        let month = self.words.month(self.word(at)).filter(|_| self.grammar.language == Language::English)?;
        let (first, last, end) = self.day_numbers(at + 1)?;
        Some(self.in_year(month, (first, last), end))
    }

    /// The first and last day of a range, and its last word.
    fn day_numbers(&self, at: usize) -> Option<(i8, i8, usize)> {
        let range = |first: i8, last: i8, end: usize| (1 <= first && first < last && last <= 31).then_some((first, last, end));
        if let Some((first, last)) = self.word(at).split_once('-') {
            return range(first.parse().ok()?, last.parse().ok()?, at);
        }
        let first = self.day_number(at)?;
        let last_at = (at + 2..at + 4).find(|&word| self.day_number(word).is_some()).filter(|_| self.joins(at))?;
        range(first, self.day_number(last_at)?, last_at)
    }

    fn in_year(&self, month: i8, (first, last): (i8, i8), end: usize) -> (When, usize) {
        let comma = if self.word(end + 1) == "," { end + 2 } else { end + 1 };
        match self.year(comma) {
            Some(year) => (When::Days { year: Some(year), month, first, last }, comma),
            None => (When::Days { year: None, month, first, last }, end),
        }
    }

    /// Whether the word behind a number joins it to another: "and" only behind "between".
    fn joins(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |before| self.word(before));
        let next = at + 1;
        if self.grammar.lexicon.is_in("between", before) {
            self.grammar.lexicon.is_in("and", self.word(next))
        } else {
            matches!(self.word(next), "-" | "to" | "la") || self.is(next, |word| word == TimeWord::Until)
        }
    }
}
