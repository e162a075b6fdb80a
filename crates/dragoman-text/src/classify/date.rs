//! Date lines and bare times.

use super::pattern::Word;
use crate::MetadataKind;
use crate::data::Calendar;

/// Whether the line is nothing but a date, or a time.
///
/// All words must be figures, months, days, zones or the words that date lines are made of ("Publicat", "at"); a sentence
/// has others.
pub(super) fn find(words: &[Word<'_>], calendar: &Calendar) -> Option<MetadataKind> {
    if words.is_empty() || words.len() > 24 {
        return None;
    }
    let (mut time, mut month, mut figures, mut dated, mut relative, mut weekday) = (false, false, 0, false, 0, false);
    for word in words {
        let bare = word.folded.trim_matches(|c: char| !c.is_alphanumeric());
        if bare.is_empty() {
            // A mark between the parts; a currency sign or star is none.
            if word.folded.chars().any(|c| !matches!(c, '|' | ',' | '-' | '–' | '—' | '·' | '•' | '/' | ':' | '(' | ')' | '.'))
            {
                return None;
            }
        } else if is_time(bare, &calendar.zones) {
            time = true;
        } else if is_date(bare) {
            dated = true;
        } else if is_figure(bare) {
            figures += 1;
        } else if calendar.months.contains(bare) {
            month = true;
        } else if calendar.weekdays.contains(bare) {
            weekday = true;
        } else if calendar.relatives.contains(bare) {
            relative += 1;
        } else if !calendar.zones.contains(bare) && !calendar.fillers.contains(bare) {
            return None;
        }
    }
    if dated || month && figures > 0 {
        return Some(MetadataKind::Date);
    }
    if time {
        return Some(if weekday || relative > 0 { MetadataKind::Date } else { MetadataKind::Time });
    }
    // "3 hours ago", "acum 2 ore"
    (relative > 1 && figures > 0).then_some(MetadataKind::Date)
}

/// Whether the line is the counter of a player: "00:12 / 04:30".
pub(super) fn is_counter(words: &[Word<'_>]) -> bool {
    if words.len() > 3 {
        return false;
    }
    let line: String = words.iter().map(|word| word.folded.as_str()).collect();
    let none = std::collections::HashSet::new();
    line.len() < 24
        && line.split_once('/').is_some_and(|(now, all)| now.contains(':') && is_time(now, &none) && is_time(all, &none))
}

/// "21:14", "9.05pm", "18h30"; seconds too.
fn is_time(word: &str, zones: &std::collections::HashSet<&'static str>) -> bool {
    let word = zones
        .iter()
        .find_map(|zone| word.strip_suffix(zone).filter(|left| left.ends_with(|c: char| c.is_ascii_digit())))
        .map_or(word, |left| left);
    let parts: Vec<&str> = word.split([':', 'h', '.']).collect();
    let two = |part: &&str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let limit = |part: &&str, most: u8| part.parse::<u8>().is_ok_and(|number| number <= most);
    (2..=3).contains(&parts.len())
        && parts.iter().all(two)
        && parts.first().is_some_and(|hour| limit(hour, 24))
        && parts.get(1).is_some_and(|minute| minute.len() == 2 && limit(minute, 59))
        && !(parts.len() == 3 && word.contains('.'))
}

/// "22.10.2024", "2024-10-22", "10/22/24", also with a time after T.
fn is_date(word: &str) -> bool {
    let day = word.split(['t', ',']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['.', '-', '/']).collect();
    parts.len() == 3
        && parts.iter().all(|part| matches!(part.len(), 1 | 2 | 4) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether the word is a figure of a date: "4", "14th", "2025".
fn is_figure(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let ending = word.get(digits.len()..).unwrap_or_default();
    let known = matches!(ending, "" | "st" | "nd" | "rd" | "th" | "h" | "m" | "min");
    (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) && known
}

#[cfg(test)]
mod tests {
    use super::super::pattern::words;
    use super::find;
    use crate::data::Calendar;
    use crate::{Language, MetadataKind};

    #[test]
    fn player_counters_are_no_times() {
        assert!(super::is_counter(&words("01:12 / 04:30")) && super::is_counter(&words("0:00/2:10")));
        assert!(!super::is_counter(&words("12.10 / 14.10")) && !super::is_counter(&words("21:14 GMT")));
    }

    #[test]
    fn date_lines_are_known() {
        for (language, line, kind) in [
            (Language::Romanian, "Publicat: 03.05.2021, 08:15 | Actualizat: 03.05.2021, 10:00", Some(MetadataKind::Date)),
            (Language::Romanian, "12 septembrie 2023, ora 9:30", Some(MetadataKind::Date)),
            (Language::Romanian, "acum 3 ore", Some(MetadataKind::Date)),
            (Language::Romanian, "Joi, 2 mai", Some(MetadataKind::Date)),
            (Language::Romanian, "La 2 mai au venit", None),
            (Language::Romanian, "08:40", Some(MetadataKind::Time)),
            (Language::English, "Monday 3 March 2025", Some(MetadataKind::Date)),
            (Language::English, "Published March 3rd, 2025 at 4:05 p.m. ET", Some(MetadataKind::Date)),
            (Language::English, "2 hours ago", Some(MetadataKind::Date)),
            (Language::English, "08:12 GMT", Some(MetadataKind::Time)),
            (Language::English, "Monday was calm", None),
            (Language::English, "5,000", None),
            (Language::English, "2025", None),
        ] {
            assert_eq!(find(&words(line), Calendar::of(language)), kind, "{line}");
        }
    }
}
