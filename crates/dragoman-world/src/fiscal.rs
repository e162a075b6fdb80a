//! Fiscal years that are not calendar years.

use std::collections::HashMap;

use smol_str::SmolStr;

use crate::error::Complaints;
use crate::table::Row;

/// When the fiscal years of a state begin, and which calendar year names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FiscalYear {
    /// The month whose first day begins it, 1 for January.
    pub first_month: i8,
    /// Whether a year alone names the calendar year in which it ends.
    pub named_after_end: bool,
}

/// The fiscal years of states, by their code.
#[derive(Debug, Clone, Default)]
pub(crate) struct FiscalYears(HashMap<SmolStr, FiscalYear>);

impl FiscalYears {
    pub(crate) const COLUMNS: &'static [&'static str] = &["code", "first month", "named after", "source"];

    pub(crate) fn add(&mut self, row: &Row<'_>, complaints: &mut Complaints<'_>) {
        let first_month = row.raw(1).parse().ok().filter(|month| (1..=12).contains(month));
        let named_after_end = match row.raw(2) {
            "begin" => Some(false),
            "end" => Some(true),
            _ => None,
        };
        row.required(3, "source", complaints);
        let code = row.code(0, complaints);
        match (code, first_month, named_after_end) {
            (Some(code), Some(first_month), Some(named_after_end)) => {
                if self.0.insert(code, FiscalYear { first_month, named_after_end }).is_some() {
                    complaints.add(row.line, format!("`{}` stands twice", row.raw(0)), "one line for each code");
                }
            }
            (None, ..) => {}
            _ => complaints.add(
                row.line,
                format!("`{} | {}` tells no fiscal year", row.raw(1), row.raw(2)),
                "write a month from 1 to 12 and `begin` or `end`",
            ),
        }
    }

    pub(crate) fn of(&self, code: &str) -> Option<FiscalYear> {
        self.0.get(code).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::FiscalYear;
    use crate::World;

    fn load(lines: &str) -> Result<World, String> {
        let text = format!("columns: code | first month | named after | source\n{lines}");
        World::load([("fiscal-years.txt", text)]).map_err(|errors| errors[0].to_string())
    }

    #[test]
    fn a_fiscal_year_is_known_by_the_code_of_its_state() {
        let world = load("AUS | 7 | end | invented\nGBR | 4 | begin | invented\n").expect("two lines");
        assert_eq!(world.fiscal_year("GBR"), Some(FiscalYear { first_month: 4, named_after_end: false }));
        assert_eq!(world.fiscal_year("ROU"), None);
    }

    #[test]
    fn wrong_lines_are_told() {
        for wrong in
            ["AUS | 13 | end | x\n", "AUS | 7 | middle | x\n", "AUS | 7 | end | -\n", "AUS | 7 | end | x\nAUS | 8 | end | x\n"]
        {
            assert!(load(wrong).is_err(), "{wrong}");
        }
    }
}
