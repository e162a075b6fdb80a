//! Dates as far as they are known.

/// A date of which the day, or the day and the month, may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month, 1 to 31.
    pub day: Option<u8>,
}

/// Year, month and day, which compare in the order of time.
pub type Day = (i32, u8, u8);

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |part: &str, width: usize| {
            (part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<u16>().ok()).flatten()
        };
        let mut parts = text.split('-');
        let year = i32::from(number(parts.next()?, 4)?);
        let month = match parts.next() {
            None => None,
            Some(part) => Some(u8::try_from(number(part, 2)?).ok().filter(|month| (1..=12).contains(month))?),
        };
        let day = match parts.next() {
            None => None,
            Some(part) => {
                let last = days_in(year, month?);
                Some(u8::try_from(number(part, 2)?).ok().filter(|day| (1..=last).contains(day))?)
            }
        };
        parts.next().is_none().then_some(Self { year, month, day })
    }

    /// The first day that the date can mean.
    pub fn first_day(self) -> Day {
        (self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that the date can mean; months count as 31 days, which is enough to compare.
    pub fn last_day(self) -> Day {
        (self.year, self.month.unwrap_or(12), self.day.unwrap_or(31))
    }
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::PartialDate;

    #[test]
    fn dates_are_read_as_far_as_they_go() {
        assert_eq!(PartialDate::parse("1999"), Some(PartialDate { year: 1999, month: None, day: None }));
        assert_eq!(PartialDate::parse("2024-02"), Some(PartialDate { year: 2024, month: Some(2), day: None }));
        assert_eq!(PartialDate::parse("2024-02-29").map(PartialDate::first_day), Some((2024, 2, 29)));
        assert_eq!(PartialDate::parse("1999").map(PartialDate::last_day), Some((1999, 12, 31)));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "-", "99", "1999-13", "1999-00", "2023-02-29", "1999-1", "1999-01-01-01", "c. 1999", "+199"] {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }
}
