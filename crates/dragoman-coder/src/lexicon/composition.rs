//! Operator + act → event: what is true of PLOVER in every language, read from `lexicon/composition.txt`.

use dragoman_plover::{Coding, EventType};

use super::{LexiconError, Operator};

/// What an operator makes of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The act stands as it is.
    Same,
    /// No event.
    Nothing,
    /// This event.
    Becomes(Coding),
}

/// The table of compositions, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Composition {
    rows: Vec<Row>,
}

#[derive(Debug, Clone)]
struct Row {
    operator: Operator,
    act: Option<(EventType, Option<dragoman_plover::Mode>)>,
    outcome: Outcome,
    line: usize,
}

impl Composition {
    /// Reads the table.
    ///
    /// # Errors
    /// Every line that is not `operator | act | outcome`, names an operator or event that does not exist, or can never be
    /// reached because an earlier line takes all that it would.
    pub fn load(file: &str, text: &str) -> Result<Self, Vec<LexiconError>> {
        let (mut table, mut errors) = (Self::default(), Vec::new());
        for (line, content) in super::reader::lines(text) {
            match Row::parse(content, line) {
                Ok(row) => match table.rows.iter().find(|earlier| earlier.covers(&row)) {
                    Some(earlier) => errors.push(LexiconError::new(
                        file,
                        line,
                        format!("this line is never reached: line {} takes all that it would", earlier.line),
                        "put the more special line first",
                    )),
                    None => table.rows.push(row),
                },
                Err(message) => errors.push(LexiconError::new(file, line, message, "write `operator | act | outcome`")),
            }
        }
        if errors.is_empty() { Ok(table) } else { Err(errors) }
    }

    /// Puts another table before this one; its lines hold where both speak of an act.
    pub(super) fn under(self, first: Self) -> Self {
        let mut rows = first.rows;
        let rest: Vec<Row> = self.rows.into_iter().filter(|row| !rows.iter().any(|earlier| earlier.covers(row))).collect();
        rows.extend(rest);
        Self { rows }
    }

    /// Whether any line speaks of an operator.
    pub(super) fn speaks_of(&self, operator: Operator) -> bool {
        self.rows.iter().any(|row| row.operator == operator)
    }

    /// What an operator makes of an act; an act that no line speaks of gives no event.
    pub fn outcome(&self, operator: Operator, act: Coding) -> Outcome {
        let fits = |row: &&Row| {
            row.operator == operator
                && row.act.is_none_or(|(event, mode)| event == act.event() && (mode.is_none() || mode == act.mode()))
        };
        match self.rows.iter().find(fits) {
            Some(row) => row.outcome,
            // Who offers agrees.
            None if operator == Operator::Offer => self.outcome(Operator::Agree, act),
            None => Outcome::Nothing,
        }
    }
}

impl Row {
    fn parse(content: &str, line: usize) -> Result<Self, String> {
        let fields: Vec<&str> = content.split('|').map(str::trim).collect();
        let &[operator, act, outcome] = fields.as_slice() else {
            return Err(format!("{} fields where three are needed", fields.len()));
        };
        let coding = |text: &str| text.parse::<Coding>().map_err(|error| error.to_string());
        let operator = Operator::from_name(operator).ok_or_else(|| format!("`{operator}` is no operator"))?;
        let act = if act == "*" { None } else { Some(coding(act).map(|act| (act.event(), act.mode()))?) };
        let outcome = match outcome {
            "=" => Outcome::Same,
            "none" => Outcome::Nothing,
            other => Outcome::Becomes(coding(other)?),
        };
        Ok(Self { operator, act, outcome, line })
    }

    fn covers(&self, other: &Self) -> bool {
        self.operator == other.operator
            && match (self.act, other.act) {
                (None, _) => true,
                (Some(_), None) => false,
                (Some((event, mode)), Some((other_event, other_mode))) => {
                    event == other_event && (mode.is_none() || mode == other_mode)
                }
            }
    }
}
