//! From CAMEO codes to PLOVER and back.

use std::sync::LazyLock;

use thiserror::Error;

use crate::{Coding, CodingError, Context, UnknownName};

const TABLE: &str = include_str!("../data/cameo.tsv");

/// A CAMEO code and what it is in PLOVER.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameoRow {
    /// The CAMEO code, three or four digits.
    pub code: String,
    /// Type and mode.
    pub coding: Coding,
    /// The matters that the code implies.
    pub contexts: Vec<Context>,
    /// Whether the published crosswalk was carried over to the modes and contexts of PLOVER 2.0 here.
    pub amended: bool,
}

/// The crosswalk between CAMEO and PLOVER, as `data/cameo.tsv` gives it.
#[derive(Debug, Clone)]
pub struct Crosswalk {
    rows: Vec<CameoRow>,
}

/// What is wrong with a line of the crosswalk.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("cameo.tsv, line {line}: {problem}")]
pub struct CrosswalkError {
    /// Which line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: CrosswalkProblem,
}

/// The ways in which a line of the crosswalk can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CrosswalkProblem {
    /// Not four columns.
    #[error("{0} columns where four are wanted (cameo, coding, contexts, remark, separated by tabs)")]
    Columns(usize),
    /// A code that is none or does not come after the one above.
    #[error("{0:?} is no CAMEO code in its place (three or four digits, sorted, each once)")]
    Code(String),
    /// No type or mode of PLOVER.
    #[error(transparent)]
    Coding(#[from] CodingError),
    /// No context of PLOVER.
    #[error(transparent)]
    Context(#[from] UnknownName),
    /// A remark that means nothing.
    #[error("unknown remark {0:?} (amended, or nothing)")]
    Remark(String),
}

static EMBEDDED: LazyLock<Crosswalk> =
    LazyLock::new(|| Crosswalk::read(TABLE).expect("the embedded table is read by a test of this crate"));

impl Crosswalk {
    /// The crosswalk that ships with the program.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads a table in the form of `data/cameo.tsv`.
    ///
    /// # Errors
    /// The first line that is wrong, and how.
    pub fn read(table: &str) -> Result<Self, CrosswalkError> {
        let mut rows: Vec<CameoRow> = Vec::new();
        let lines = table.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
        for (index, line) in lines.skip(1) {
            let row = Self::row(line, rows.last()).map_err(|problem| CrosswalkError { line: index + 1, problem })?;
            rows.push(row);
        }
        Ok(Self { rows })
    }

    fn row(line: &str, above: Option<&CameoRow>) -> Result<CameoRow, CrosswalkProblem> {
        let columns: Vec<&str> = line.split('\t').collect();
        let &[code, coding, contexts, remark] = columns.as_slice() else {
            return Err(CrosswalkProblem::Columns(columns.len()));
        };
        let digits = matches!(code.len(), 3 | 4) && code.bytes().all(|byte| byte.is_ascii_digit());
        if !digits || above.is_some_and(|above| above.code.as_str() >= code) {
            return Err(CrosswalkProblem::Code(code.to_owned()));
        }
        let amended = match remark {
            "" => false,
            "amended" => true,
            other => return Err(CrosswalkProblem::Remark(other.to_owned())),
        };
        let contexts = contexts.split(';').filter(|name| !name.is_empty()).map(str::parse).collect::<Result<_, _>>()?;
        Ok(CameoRow { code: code.to_owned(), coding: coding.parse()?, contexts, amended })
    }

    /// What a CAMEO code is in PLOVER.
    pub fn from_cameo(&self, code: &str) -> Option<&CameoRow> {
        let index = self.rows.binary_search_by(|row| row.code.as_str().cmp(code)).ok()?;
        self.rows.get(index)
    }

    /// The CAMEO codes of a type and mode, the one that fits the contexts best first: most contexts in common, then fewest that
    /// the event lacks, then the shorter code.
    pub fn to_cameo(&self, coding: Coding, contexts: &[Context]) -> Vec<&CameoRow> {
        let mut found: Vec<&CameoRow> = self.rows.iter().filter(|row| row.coding == coding).collect();
        found.sort_by_key(|row| {
            let common = row.contexts.iter().filter(|context| contexts.contains(context)).count();
            (usize::MAX - common, row.contexts.len() - common, row.code.len())
        });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_leads_there_and_back() {
        let crosswalk = Crosswalk::read(TABLE).expect("the table is right");
        assert_eq!(crosswalk.rows.len(), 256);
        for row in &crosswalk.rows {
            assert_eq!(crosswalk.from_cameo(&row.code), Some(row));
            let best = crosswalk.to_cameo(row.coding, &row.contexts)[0];
            assert!(row.contexts.iter().all(|context| best.contexts.contains(context)), "{}", row.code);
        }
        assert_eq!(crosswalk.from_cameo("999"), None);
    }

    #[test]
    fn the_best_code_comes_first() {
        let crosswalk = Crosswalk::embedded();
        let first = |coding: &str, contexts: &[Context]| {
            let coding = coding.parse().expect("a coding");
            crosswalk.to_cameo(coding, contexts).first().map(|row| row.code.clone())
        };
        assert_eq!(first("COOPERATE", &[]).as_deref(), Some("060"));
        assert_eq!(first("COOPERATE", &[Context::Military, Context::Territory]).as_deref(), Some("062"));
        assert_eq!(first("REQUEST/yield", &[Context::Military]).as_deref(), Some("1056"));
        assert_eq!(first("PROTEST/vandalize", &[]), None);
    }

    #[test]
    fn a_wrong_line_is_named() {
        let wrong = |line: &str| Crosswalk::read(&format!("cameo\tcoding\n{line}")).expect_err("wrong").to_string();
        assert_eq!(
            wrong("03\tAGREE\t\t"),
            "cameo.tsv, line 2: \"03\" is no CAMEO code in its place (three or four digits, sorted, each once)"
        );
        assert_eq!(wrong("030\tAGREE/visit\t\t"), "cameo.tsv, line 2: AGREE has no mode visit (it has none at all)");
        assert_eq!(wrong("030\tAGREE\t\tdoubtful"), "cameo.tsv, line 2: unknown remark \"doubtful\" (amended, or nothing)");
    }
}
