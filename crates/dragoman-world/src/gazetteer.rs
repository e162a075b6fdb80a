//! Towns that no file of places has: a large table that is searched where it stands.
//!
//! Thirty thousand names in the index of names would cost every run more than they give, and half of them are surnames or
//! ordinary words somewhere. So nobody meets them by reading a text: they are looked up one by one, where something tells that a
//! place is meant. The table is sorted by folded name; a name is found by halving, and nothing is read beforehand.

use dragoman_text::fold;
use smol_str::SmolStr;

use crate::codes::is_code;
use crate::error::{Complaints, KnowledgeError};

/// The columns of such a table.
const COLUMNS: &str = "name | code | region | lat | lon | population";

/// A town of the gazetteer.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Its name, as the table has it.
    pub name: SmolStr,
    /// The code of its country.
    pub code: SmolStr,
    /// The region of the country that it lies in, where known.
    pub region: Option<SmolStr>,
    /// Degrees north and east.
    pub position: (f64, f64),
    /// How many people live there.
    pub population: u32,
}

/// Tables of towns, a user's own before those that ship.
#[derive(Debug, Clone, Default)]
pub(crate) struct Gazetteer {
    tables: Vec<String>,
}

impl Gazetteer {
    /// Adds a table; its lines are only looked at when a name is.
    pub(crate) fn add(&mut self, text: &str) {
        let body = text.split_once("columns:").and_then(|(_, rest)| rest.split_once('\n')).map_or("", |(_, body)| body);
        self.tables.push(body.to_owned());
    }

    /// The towns of a name, in any spelling that folds to the same, the most populous of each table first.
    pub(crate) fn find(&self, name: &str) -> Vec<Spot> {
        let name = fold(name);
        let mut found: Vec<Spot> = Vec::new();
        for table in &self.tables {
            let known = found.len();
            found.extend(named(table, &name));
            if let Some(new) = found.get_mut(known..) {
                new.sort_by_key(|spot| std::cmp::Reverse(spot.population));
            }
        }
        found
    }
}

/// The lines of a table that have a folded name.
fn named<'t>(table: &'t str, name: &str) -> impl Iterator<Item = Spot> + 't {
    let (mut low, mut high) = (0, table.len());
    while low < high {
        let begin = line_start(table, low + (high - low) / 2);
        let line = line_at(table, begin);
        if key(line).as_str() < name {
            low = (begin + line.len() + 1).min(table.len());
        } else {
            high = begin;
        }
    }
    let name = name.to_owned();
    let rest = table.get(low..).unwrap_or_default();
    rest.lines().take_while(move |line| key(line) == name).filter_map(spot)
}

/// Where the line begins that holds a byte.
fn line_start(table: &str, at: usize) -> usize {
    table.as_bytes().get(..at).and_then(|before| before.iter().rposition(|&byte| byte == b'\n')).map_or(0, |end| end + 1)
}

fn line_at(table: &str, begin: usize) -> &str {
    table.get(begin..).and_then(|rest| rest.lines().next()).unwrap_or_default()
}

fn key(line: &str) -> String {
    fold(line.split('|').next().unwrap_or_default().trim())
}

fn spot(line: &str) -> Option<Spot> {
    let fields: Vec<&str> = line.split('|').map(str::trim).collect();
    let &[name, code, region, lat, lon, population] = fields.as_slice() else { return None };
    Some(Spot {
        name: name.into(),
        code: code.into(),
        region: (region != "-").then(|| region.into()),
        position: (lat.parse().ok()?, lon.parse().ok()?),
        population: population.parse().ok()?,
    })
}

/// Every mistake of a table: a line that is no town, an unknown code, an impossible position, a line out of order.
pub(crate) fn check(path: &str, text: &str) -> Vec<KnowledgeError> {
    let mut errors = Vec::new();
    let mut complaints = Complaints::new(path, &mut errors);
    let mut lines = text.lines().enumerate().skip_while(|(_, line)| line.starts_with('#') || line.is_empty());
    let head = lines.next();
    if head.and_then(|(_, line)| line.strip_prefix("columns:")).map(str::trim) != Some(COLUMNS) {
        let line = head.map_or(1, |(index, _)| index + 1);
        complaints.add(line, "the columns are not those of a gazetteer", format!("write `columns: {COLUMNS}`"));
        return errors;
    }
    let mut before = String::new();
    for (index, line) in lines {
        let found = spot(line).filter(|spot| {
            let (lat, lon) = spot.position;
            !spot.name.is_empty() && is_code(&spot.code) && lat.abs() <= 90.0 && lon.abs() <= 180.0
        });
        let Some(found) = found else {
            let hint = format!("the columns are {COLUMNS}; only the region may be unknown, `-`");
            complaints.add(index + 1, "this line is no town", hint);
            continue;
        };
        let key = key(line);
        if key < before {
            let hint = "sort by the name in small letters without diacritics: `cargo run -p dragoman-world --example check -- knowledge --sort`";
            complaints.add(index + 1, format!("`{}` is out of order", found.name), hint);
        }
        before = key;
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "# towns\ncolumns: name | code | region | lat | lon | population\n\
        Aba | NGA | Abia | 5.11 | 7.37 | 1000000\n\
        Bălți | MDA | - | 47.76 | 27.93 | 100000\n\
        Córdoba | ARG | Córdoba | -31.41 | -64.18 | 1500000\n\
        Cordoba | ESP | Andalusia | 37.89 | -4.77 | 320000\n\
        Zürich | CHE | Zurich | 47.37 | 8.55 | 400000\n";

    fn gazetteer() -> Gazetteer {
        let mut gazetteer = Gazetteer::default();
        gazetteer.add(TABLE);
        gazetteer
    }

    #[test]
    fn every_town_is_found_by_any_spelling() {
        let codes = |name: &str| gazetteer().find(name).into_iter().map(|spot| spot.code.to_string()).collect::<Vec<_>>();
        assert_eq!(codes("Cordoba"), ["ARG", "ESP"]);
        assert_eq!(codes("Bălţi"), ["MDA"]);
        assert_eq!((codes("Aba"), codes("Zurich")), (vec!["NGA".to_owned()], vec!["CHE".to_owned()]));
        assert!(["", "A", "Abaa", "Cordob", "Zz"].into_iter().all(|name| codes(name).is_empty()));
        let region = gazetteer().find("Bălți").remove(0).region;
        assert_eq!(region, None);
    }

    #[test]
    fn mistakes_are_told_with_their_line() {
        assert!(check("towns.txt", TABLE).is_empty());
        let wrong = TABLE.replace("NGA", "XXX").replace("Cordoba", "Bordoba").replace("47.37", "147.37");
        let lines: Vec<usize> = check("towns.txt", &wrong).iter().map(|error| error.line).collect();
        assert_eq!(lines, [3, 6, 7]);
        assert_eq!(check("towns.txt", "name | code\n").len(), 1);
    }
}
