//! Words of time, read from `time.txt`.

use dragoman_text::fold;
use rustc_hash::FxHashMap as HashMap;

use super::{LexiconError, reader};

/// A stretch of time that units name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A day.
    Day,
    /// Seven days, from Monday.
    Week,
    /// A calendar month.
    Month,
    /// A calendar year.
    Year,
}

/// What a word says about time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeWord {
    /// A day of the week, 1 for Monday.
    Weekday(i8),
    /// A month, 1 for January.
    Month(i8),
    /// A day counted from that of publication.
    Day(i32),
    /// A stretch of time.
    Unit(Unit),
    /// The one before.
    Last,
    /// The one after.
    Next,
    /// The present one.
    This,
    /// Counted back.
    Ago,
    /// A day by which something is to be done may follow.
    Until,
    /// A year may follow.
    YearIn,
    /// What makes a year a fiscal one.
    Fiscal,
    /// A number.
    Number(i32),
    /// A word before a number that makes it no exact one: "more than", "peste".
    About,
}

/// The least letters of a word that may have one of them wrong.
const LEAST_LETTERS: usize = 6;

/// The words of time of a language.
#[derive(Debug, Clone, Default)]
pub struct TimeWords {
    words: HashMap<String, Vec<TimeWord>>,
    /// The names of months that are long enough to be recognised with a letter wrong.
    months: Vec<(String, i8)>,
}

impl TimeWords {
    pub(super) fn load(file: &str, text: &str) -> Result<Self, Vec<LexiconError>> {
        let (mut time, mut errors) = (Self::default(), Vec::new());
        for (line, content) in reader::lines(text) {
            let (key, words) = content.split_once(':').unwrap_or((content, ""));
            let words: Vec<Vec<String>> = words
                .split(',')
                .map(|word| word.split('/').map(|one| fold(one.trim())).filter(|one| !one.is_empty()).collect())
                .collect();
            for (place, names) in words.iter().enumerate() {
                match meaning(key.trim(), place) {
                    Some(meaning) => {
                        for name in names {
                            time.words.entry(name.clone()).or_default().push(meaning);
                        }
                    }
                    None => {
                        let hint = "the keys are explained at the head of lexicon/ro/time.txt";
                        errors.push(LexiconError::new(file, line, format!("`{key}` is no key of a file of time words"), hint));
                        break;
                    }
                }
            }
        }
        time.list_months();
        if errors.is_empty() { Ok(time) } else { Err(errors) }
    }

    /// Adds the words of another list.
    pub(super) fn add(&mut self, more: Self) {
        for (word, meanings) in more.words {
            self.words.entry(word).or_default().extend(meanings);
        }
        self.list_months();
    }

    fn list_months(&mut self) {
        let month = |meanings: &[TimeWord]| {
            meanings.iter().find_map(|meaning| if let TimeWord::Month(month) = meaning { Some(*month) } else { None })
        };
        let long = self.words.iter().filter(|(name, _)| name.chars().count() >= LEAST_LETTERS);
        self.months = long.filter_map(|(name, meanings)| Some((name.clone(), month(meanings)?))).collect();
        self.months.sort_unstable();
    }

    /// What a folded word may say about time.
    pub fn of(&self, word: &str) -> &[TimeWord] {
        self.words.get(word).map_or(&[], Vec::as_slice)
    }

    /// The month that a word names.
    pub fn month(&self, word: &str) -> Option<i8> {
        self.of(word).iter().find_map(|meaning| if let TimeWord::Month(month) = meaning { Some(*month) } else { None })
    }

    /// The month of a word beside a day or year, also where one letter is wrong or two are swapped in a word of six letters or more.
    pub fn likely_month(&self, word: &str) -> Option<i8> {
        self.month(word).or_else(|| {
            // Only a word of about the length of a month's name is worth a comparison letter by letter.
            let near = |name: &str| name.len().abs_diff(word.len()) <= 2 && nearly(name, word);
            let long = word.chars().count() >= LEAST_LETTERS;
            self.months.iter().find(|(name, _)| long && near(name)).map(|(_, month)| *month)
        })
    }
}

fn meaning(key: &str, place: usize) -> Option<TimeWord> {
    let place = i8::try_from(place + 1).ok()?;
    let (key, value) = key.split_once(' ').unwrap_or((key, ""));
    Some(match (key, value) {
        ("weekday", "") if place <= 7 => TimeWord::Weekday(place),
        ("month", "") if place <= 12 => TimeWord::Month(place),
        ("day", offset) => TimeWord::Day(offset.parse().ok()?),
        ("about", "") => TimeWord::About,
        ("number", number) => TimeWord::Number(number.parse().ok()?),
        ("unit", "day") => TimeWord::Unit(Unit::Day),
        ("unit", "week") => TimeWord::Unit(Unit::Week),
        ("unit", "month") => TimeWord::Unit(Unit::Month),
        ("unit", "year") => TimeWord::Unit(Unit::Year),
        ("last", "") => TimeWord::Last,
        ("next", "") => TimeWord::Next,
        ("this", "") => TimeWord::This,
        ("ago", "") => TimeWord::Ago,
        ("until", "") => TimeWord::Until,
        ("year-in", "") => TimeWord::YearIn,
        ("fiscal", "") => TimeWord::Fiscal,
        _ => return None,
    })
}

/// Whether two words differ in one letter, or in two neighbours that changed places.
fn nearly(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let end = a[start..].iter().rev().zip(b[start..].iter().rev()).take_while(|(x, y)| x == y).count();
    let (x, y) = (&a[start..a.len() - end], &b[start..b.len() - end]);
    matches!((x, y), ([], []) | ([_], [_]) | ([_], []) | ([], [_])) || matches!((x, y), ([p, q], [r, s]) if p == s && q == r)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_found_through_a_slip_of_the_pen() {
        let time = TimeWords::load("time.txt", "month: ianuarie/ian, februarie, martie, aprilie, mai").expect("a month file");
        assert_eq!(time.likely_month("aprilie"), Some(4));
        assert_eq!(time.likely_month("apirlie"), Some(4));
        assert_eq!(time.likely_month("februare"), Some(2));
        assert_eq!(time.likely_month("mei"), None);
        assert_eq!(time.likely_month("martor"), None);
    }

    #[test]
    fn a_wrong_key_is_named_with_its_line() {
        let errors = TimeWords::load("time.txt", "# head\nweekdays: luni").expect_err("no such key");
        assert_eq!(
            errors[0].to_string(),
            "time.txt:2: `weekdays` is no key of a file of time words (hint: the keys are explained at the head of lexicon/ro/time.txt)"
        );
    }
}
