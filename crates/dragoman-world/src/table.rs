//! The form that all knowledge files share: a head that names the columns, then one entry a line.

use std::collections::HashMap;

use dragoman_text::fold;
use smol_str::SmolStr;

use crate::codes::{is_code, is_sector};
use crate::date::PartialDate;
use crate::error::Complaints;

/// One line, its fields trimmed.
#[derive(Debug)]
pub(crate) struct Row<'t> {
    pub(crate) line: usize,
    fields: Vec<&'t str>,
}

/// A name and the forms in brackets behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) text: SmolStr,
    pub(crate) irregular: Vec<SmolStr>,
}

/// The text of a knowledge file with the lines of each section in order.
///
/// Lines of one first field keep their order, as those of a person's terms should.
pub fn sort(text: &str) -> String {
    let is_entry = |line: &str| !(line.trim().is_empty() || line.starts_with('#') || line.starts_with("columns:"));
    let mut sorted = String::with_capacity(text.len());
    let mut section: Vec<(String, &str)> = Vec::new();
    // The empty line at the end closes the last section.
    for line in text.lines().chain([""]) {
        if is_entry(line) {
            section.push((key(line), line));
            continue;
        }
        section.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (_, entry) in section.drain(..) {
            sorted.push_str(entry);
            sorted.push('\n');
        }
        sorted.push_str(line);
        sorted.push('\n');
    }
    sorted.truncate(sorted.trim_end().len());
    sorted.push('\n');
    sorted
}

/// What a line is sorted by.
fn key(line: &str) -> String {
    fold(line.split('|').next().unwrap_or_default().trim())
}

/// Reads the lines of a table whose columns must be exactly `columns`.
pub(crate) fn rows<'t>(text: &'t str, columns: &[&str], complaints: &mut Complaints<'_>) -> Vec<Row<'t>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut rows = Vec::new();
    let mut head_seen = false;
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut previous = String::new();
    for (index, raw) in text.lines().enumerate() {
        let line = index + 1;
        let content = raw.trim();
        if content.is_empty() || content.starts_with('#') {
            previous.clear();
            continue;
        }
        if !head_seen {
            head_seen = true;
            let found: Option<Vec<&str>> =
                content.strip_prefix("columns:").map(|names| names.split('|').map(str::trim).collect());
            if found.as_deref() != Some(columns) {
                complaints.add(
                    line,
                    "the columns are not those of this kind of file",
                    format!("write `columns: {}`", columns.join(" | ")),
                );
                return rows;
            }
            continue;
        }
        let fields: Vec<&str> = content.split('|').map(str::trim).collect();
        let off = matches!(fields.as_slice(), [name, "off"] if !name.is_empty());
        if !off && fields.len() != columns.len() {
            let message = format!("{} fields where {} are declared", fields.len(), columns.len());
            complaints.add(line, message, format!("the columns are {}; an unknown one is written `-`", columns.join(" | ")));
            continue;
        }
        if let Some(empty) = fields.iter().position(|field| field.is_empty()) {
            let name = columns.get(empty).copied().unwrap_or_default();
            complaints.add(line, format!("the field `{name}` is empty"), "write `-` for what is unknown");
            continue;
        }
        if let Some(first) = seen.insert(content, line) {
            complaints.add(line, format!("the same line as {first}"), "delete one of them");
            continue;
        }
        let key = key(content);
        if key < previous {
            let message = format!("`{}` stands after a line that sorts behind it", fields.first().copied().unwrap_or_default());
            complaints.add(line, message, "sort the section by its first field, in small letters without diacritics (the example `check` does it with --sort)");
        }
        previous = key;
        rows.push(Row { line, fields });
    }
    if !head_seen {
        complaints.add(1, "no columns are declared", format!("begin with `columns: {}`", columns.join(" | ")));
    }
    rows
}

impl<'t> Row<'t> {
    /// The field as it stands.
    pub(crate) fn raw(&self, index: usize) -> &'t str {
        self.fields.get(index).copied().unwrap_or("-")
    }

    /// Whether the line only switches an entry off: `name | off`.
    pub(crate) fn is_off(&self) -> bool {
        matches!(self.fields.as_slice(), [_, "off"])
    }

    /// The field, or `None` for `-`.
    pub(crate) fn text(&self, index: usize) -> Option<SmolStr> {
        Some(self.raw(index)).filter(|text| *text != "-").map(SmolStr::new)
    }

    /// A field that may not be `-`.
    pub(crate) fn required(&self, index: usize, what: &str, complaints: &mut Complaints<'_>) -> SmolStr {
        self.text(index).unwrap_or_else(|| {
            complaints.add(self.line, format!("no {what}"), format!("every line of this file needs a {what}"));
            SmolStr::default()
        })
    }

    /// A country or other code.
    pub(crate) fn code(&self, index: usize, complaints: &mut Complaints<'_>) -> Option<SmolStr> {
        let code = self.text(index)?;
        if !is_code(&code) {
            let hint = "use an ISO 3166-1 alpha-3 code, one of EUR IGO IMG ISM KOS MNC NGO UNO, or `-`";
            complaints.add(self.line, format!("`{code}` is no code"), hint);
        }
        Some(code)
    }

    /// A sector.
    pub(crate) fn sector(&self, index: usize, complaints: &mut Complaints<'_>) -> Option<SmolStr> {
        let sector = self.text(index)?;
        if !is_sector(&sector) {
            complaints.add(self.line, format!("`{sector}` is no sector"), "use one sector of PLOVER (GOV, MIL, LEG …) or `-`");
        }
        Some(sector)
    }

    /// A date.
    pub(crate) fn date(&self, index: usize, complaints: &mut Complaints<'_>) -> Option<PartialDate> {
        let text = self.text(index)?;
        let date = PartialDate::parse(&text);
        if date.is_none() {
            complaints.add(
                self.line,
                format!("`{text}` is no date"),
                "write YYYY, YYYY-MM or YYYY-MM-DD, or `-` for unknown or open",
            );
        }
        date
    }

    /// The dates from which and to which something holds.
    pub(crate) fn period(&self, from: usize, complaints: &mut Complaints<'_>) -> (Option<PartialDate>, Option<PartialDate>) {
        let (begin, end) = (self.date(from, complaints), self.date(from + 1, complaints));
        if let (Some(begin), Some(end)) = (begin, end)
            && begin.first_day() > end.last_day()
        {
            complaints.add(self.line, "it ends before it begins", "check the two dates");
        }
        (begin, end)
    }

    /// A number of degrees, at most `limit` from zero.
    pub(crate) fn degrees(&self, index: usize, limit: f64, complaints: &mut Complaints<'_>) -> Option<f64> {
        let text = self.text(index)?;
        let degrees = text.parse::<f64>().ok().filter(|degrees| degrees.abs() <= limit);
        if degrees.is_none() {
            complaints.add(
                self.line,
                format!("`{text}` is no coordinate"),
                format!("write degrees from -{limit} to {limit}, such as 44.43"),
            );
        }
        degrees
    }

    /// The items of a list.
    pub(crate) fn list(&self, index: usize, complaints: &mut Complaints<'_>) -> Vec<&str> {
        let raw = self.raw(index);
        if raw == "-" {
            return Vec::new();
        }
        let items: Vec<&str> = raw.split(';').map(str::trim).collect();
        for (position, item) in items.iter().enumerate() {
            if item.is_empty() || *item == "-" {
                complaints.add(self.line, "an empty name in a list", "delete the superfluous `;`");
            } else if items.iter().take(position).any(|other| other == item) {
                complaints.add(self.line, format!("`{item}` stands twice in one list"), "delete one of them");
            }
        }
        items
    }

    /// The names of a list, with the forms in brackets apart.
    pub(crate) fn names(&self, index: usize, complaints: &mut Complaints<'_>) -> Vec<Name> {
        let mut names = Vec::new();
        for item in self.list(index, complaints) {
            let (text, forms) = match item.split_once('(') {
                None => (item, ""),
                Some((text, rest)) => match rest.strip_suffix(')') {
                    Some(forms) if !forms.contains(['(', ')']) => (text.trim(), forms),
                    _ => {
                        complaints.add(self.line, format!("brackets in `{item}` do not match"), "write `name (form, form)`");
                        continue;
                    }
                },
            };
            if !text.chars().any(char::is_alphanumeric) {
                complaints.add(self.line, format!("`{item}` holds no letter"), "write the name as news writes it");
                continue;
            }
            let irregular = forms.split(',').map(str::trim).filter(|form| !form.is_empty()).map(SmolStr::new).collect();
            names.push(Name { text: SmolStr::new(text), irregular });
        }
        names
    }

    /// The groups of forms of a list of Romanian adjectives: one form (which never changes) or four.
    pub(crate) fn groups(&self, index: usize, complaints: &mut Complaints<'_>) -> Vec<Vec<SmolStr>> {
        let mut groups = Vec::new();
        for item in self.list(index, complaints) {
            let forms: Vec<SmolStr> = item.split(',').map(|form| SmolStr::new(form.trim())).collect();
            if !matches!(forms.len(), 1 | 4) || forms.iter().any(|form| form.is_empty()) {
                let hint =
                    "write masculine and feminine, singular and plural: `rus, rusă, ruși, ruse`; one form alone never changes";
                complaints.add(self.line, format!("`{item}` is no group of four forms"), hint);
                continue;
            }
            groups.push(forms);
        }
        groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_sorted_apart_and_equals_keep_their_order() {
        let text = "# head\ncolumns: a | b\n\n# one\nb | 2\nÁ | 1\nb | 1\n# two\na | 3\n";
        let sorted = "# head\ncolumns: a | b\n\n# one\nÁ | 1\nb | 2\nb | 1\n# two\na | 3\n";
        assert_eq!(sort(text), sorted);
        assert_eq!(sort(sorted), sorted);
    }

    #[test]
    fn what_is_sorted_is_accepted() {
        let mut errors = Vec::new();
        let text = sort("columns: a | b\nz | 1\n\nb | 2\nÄ | 3\n# next\na | 1\n");
        let found = rows(&text, &["a", "b"], &mut Complaints::new("x.txt", &mut errors));
        assert_eq!((found.len(), errors), (4, Vec::new()));
    }
}
