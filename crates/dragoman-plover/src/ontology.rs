//! The table of the ontology, read once.

use std::sync::LazyLock;

use thiserror::Error;

use crate::{Coding, Context, EventType, Mode, Quad, Sector, UnknownName};

const TABLE: &str = include_str!("../data/plover.tsv");

/// Types, modes, quads and scores, as `data/plover.tsv` gives them.
#[derive(Debug, Clone)]
pub struct Ontology {
    types: Vec<TypeRow>,
    modes: Vec<ModeRow>,
    contexts: Vec<(Context, String)>,
    sectors: Vec<(Sector, String)>,
    auxiliaries: Vec<String>,
}

#[derive(Debug, Clone)]
struct TypeRow {
    event: EventType,
    quad: Quad,
    score: Option<f64>,
    requires_recipient: bool,
    modes: Vec<Mode>,
    meaning: String,
}

#[derive(Debug, Clone)]
struct ModeRow {
    event: EventType,
    mode: Mode,
    score: Option<f64>,
    meaning: String,
}

/// What is wrong with a line of the table.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("plover.tsv, line {line}: {problem}")]
pub struct OntologyError {
    /// Which line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: OntologyProblem,
}

/// The ways in which a line of the table can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OntologyProblem {
    /// Not six columns.
    #[error("{0} columns where six are wanted (kind, name, quad, score, recipient, meaning, separated by tabs)")]
    Columns(usize),
    /// A kind that is none.
    #[error("unknown kind {0:?} (type, mode, auxiliary, context or sector)")]
    Kind(String),
    /// A name that the program does not know.
    #[error(transparent)]
    Name(#[from] UnknownName),
    /// A mode before or without its type.
    #[error("{0:?} is no mode of a type that stands above it (write TYPE/mode)")]
    Mode(String),
    /// A score that is no number.
    #[error("{0:?} is no score (a number from -10 to 10, or nothing)")]
    Score(String),
    /// Neither yes nor no.
    #[error("{0:?} under recipient (yes or no)")]
    Recipient(String),
    /// A type or a mode that has a line already.
    #[error("a second line for {0}")]
    Twice(String),
    /// A type that the table lacks altogether.
    #[error("no line for {0}")]
    Missing(EventType),
}

static EMBEDDED: LazyLock<Ontology> =
    LazyLock::new(|| Ontology::read(TABLE).expect("the embedded table is read by a test of this crate"));

impl Ontology {
    /// The table that ships with the program.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads a table in the form of `data/plover.tsv`.
    ///
    /// # Errors
    /// The first line that is wrong, and how.
    pub fn read(table: &str) -> Result<Self, OntologyError> {
        let mut ontology =
            Self { types: Vec::new(), modes: Vec::new(), contexts: Vec::new(), sectors: Vec::new(), auxiliaries: Vec::new() };
        let mut header = true;
        for (index, line) in table.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            if std::mem::take(&mut header) {
                continue;
            }
            ontology.add(line).map_err(|problem| OntologyError { line: index + 1, problem })?;
        }
        for &event in EventType::ALL {
            if !ontology.types.iter().any(|row| row.event == event) {
                let line = table.lines().count();
                return Err(OntologyError { line, problem: OntologyProblem::Missing(event) });
            }
        }
        ontology.types.sort_by_key(|row| row.event);
        Ok(ontology)
    }

    fn add(&mut self, line: &str) -> Result<(), OntologyProblem> {
        let columns: Vec<&str> = line.split('\t').collect();
        let &[kind, name, quad, score, recipient, meaning] = columns.as_slice() else {
            return Err(OntologyProblem::Columns(columns.len()));
        };
        let score = || match score {
            "" => Ok(None),
            text => match text.parse::<f64>() {
                Ok(value) if (-10.0..=10.0).contains(&value) => Ok(Some(value)),
                _ => Err(OntologyProblem::Score(text.to_owned())),
            },
        };
        let meaning = meaning.to_owned();
        match kind {
            "type" => {
                let requires_recipient = match recipient {
                    "yes" => true,
                    "no" => false,
                    other => return Err(OntologyProblem::Recipient(other.to_owned())),
                };
                let (event, quad) = (name.parse()?, quad.parse()?);
                if self.types.iter().any(|row| row.event == event) {
                    return Err(OntologyProblem::Twice(name.to_owned()));
                }
                self.types.push(TypeRow { event, quad, score: score()?, requires_recipient, modes: Vec::new(), meaning });
            }
            "mode" => {
                let wrong = || OntologyProblem::Mode(name.to_owned());
                let (event, mode) = name.split_once('/').ok_or_else(wrong)?;
                let (event, mode): (EventType, Mode) = (event.parse()?, mode.parse()?);
                let modes = &mut self.types.iter_mut().find(|row| row.event == event).ok_or_else(wrong)?.modes;
                if modes.contains(&mode) {
                    return Err(OntologyProblem::Twice(name.to_owned()));
                }
                modes.push(mode);
                self.modes.push(ModeRow { event, mode, score: score()?, meaning });
            }
            "auxiliary" => self.auxiliaries.push(name.to_owned()),
            "context" => self.contexts.push((name.parse()?, meaning)),
            "sector" => self.sectors.push((name.parse()?, meaning)),
            other => return Err(OntologyProblem::Kind(other.to_owned())),
        }
        Ok(())
    }

    fn row(&self, event: EventType) -> &TypeRow {
        // `read` has made sure that there is a row for every type, in the order of the enumeration.
        &self.types[event as usize]
    }

    /// The quadrant of a type.
    pub fn quad(&self, event: EventType) -> Quad {
        self.row(event).quad
    }

    /// The score of a type with a mode, from -10 (conflict) to 10 (cooperation). None where the table gives none, or where the
    /// type does not have the mode.
    pub fn score(&self, event: EventType, mode: Option<Mode>) -> Option<f64> {
        match mode {
            None => self.row(event).score,
            Some(mode) => self.modes.iter().find(|row| row.event == event && row.mode == mode)?.score,
        }
    }

    /// Whether an event of this type is incomplete without a recipient.
    pub fn requires_recipient(&self, event: EventType) -> bool {
        self.row(event).requires_recipient
    }

    /// The modes of a type, in the order of the table.
    pub fn modes(&self, event: EventType) -> &[Mode] {
        &self.row(event).modes
    }

    /// What a type, with or without a mode, means, in a line.
    pub fn meaning(&self, coding: Coding) -> &str {
        let row = coding.mode().and_then(|mode| self.modes.iter().find(|row| row.event == coding.event() && row.mode == mode));
        row.map_or_else(|| self.row(coding.event()).meaning.as_str(), |row| row.meaning.as_str())
    }

    /// Every context with its meaning.
    pub fn contexts(&self) -> impl Iterator<Item = (Context, &str)> {
        self.contexts.iter().map(|(context, meaning)| (*context, meaning.as_str()))
    }

    /// Every sector with its meaning.
    pub fn sectors(&self) -> impl Iterator<Item = (Sector, &str)> {
        self.sectors.iter().map(|(sector, meaning)| (*sector, meaning.as_str()))
    }

    /// The names of the auxiliary modes.
    pub fn auxiliaries(&self) -> impl Iterator<Item = &str> {
        self.auxiliaries.iter().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Status;

    /// The names of one kind in the table, in its order.
    fn column(kind: &str) -> Vec<&'static str> {
        let rows = TABLE.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect::<Vec<_>>());
        rows.filter(|row| row[0] == kind).map(|row| row[1]).collect()
    }

    #[test]
    fn the_enumerations_are_the_table() {
        assert_eq!(EventType::ALL.iter().map(|event| event.name()).collect::<Vec<_>>(), column("type"));
        assert_eq!(Context::ALL.iter().map(|context| context.name()).collect::<Vec<_>>(), column("context"));
        assert_eq!(Sector::ALL.iter().map(|sector| sector.name()).collect::<Vec<_>>(), column("sector"));
        let mut modes: Vec<&str> = Vec::new();
        for (_, mode) in column("mode").into_iter().filter_map(|name| name.split_once('/')) {
            if !modes.contains(&mode) {
                modes.push(mode);
            }
        }
        assert_eq!(Mode::ALL.iter().map(|mode| mode.name()).collect::<Vec<_>>(), modes);
        for status in Status::ALL {
            if let Some(auxiliary) = status.auxiliary() {
                assert!(column("auxiliary").contains(&auxiliary), "{auxiliary}");
            }
        }
    }

    #[test]
    fn every_name_leads_back_to_its_variant() {
        for event in EventType::ALL {
            assert_eq!(event.name().parse(), Ok(*event));
        }
        for mode in Mode::ALL {
            assert_eq!(mode.name().parse(), Ok(*mode));
        }
        for name in column("mode") {
            assert_eq!(name.parse::<Coding>().map(|coding| coding.to_string()), Ok(name.to_owned()));
        }
    }

    #[test]
    fn facts_of_the_codebook() {
        let ontology = Ontology::read(TABLE).expect("the table is right");
        assert_eq!((column("type").len(), column("mode").len(), column("context").len()), (16, 67, 37));
        assert_eq!(ontology.quad(EventType::Protest), Quad::MaterialConflict);
        assert_eq!(ontology.quad(EventType::Request).code(), 3);
        assert_eq!(ontology.score(EventType::Consult, Some(Mode::Phone)), Some(1.5));
        assert_eq!(ontology.score(EventType::Protest, Some(Mode::Vandalize)), None);
        assert_eq!(ontology.score(EventType::Protest, Some(Mode::Drone)), None);
        assert_eq!(ontology.score(EventType::Aid, None), Some(10.0));
        let strict: Vec<_> =
            EventType::ALL.iter().filter(|event| event.requires_recipient()).map(|event| event.name()).collect();
        assert_eq!(strict, ["COOPERATE", "AID", "SANCTION"]);
        assert_eq!(ontology.meaning("RETREAT/ceasefire".parse().expect("a mode")), "stops fighting as agreed");
    }

    #[test]
    fn a_wrong_line_is_named() {
        let wrong = |line: &str| Ontology::read(&format!("# a comment\nkind\tname\n{line}\n")).expect_err("wrong").to_string();
        assert_eq!(
            wrong("type\tAGREE"),
            "plover.tsv, line 3: 2 columns where six are wanted (kind, name, quad, score, recipient, meaning, separated by tabs)"
        );
        assert_eq!(
            wrong("mode\tAGREE/visit\t\t\t\t"),
            "plover.tsv, line 3: \"AGREE/visit\" is no mode of a type that stands above it (write TYPE/mode)"
        );
        assert_eq!(
            wrong("type\tAGREE\tverbal cooperation\t11\tno\t"),
            "plover.tsv, line 3: \"11\" is no score (a number from -10 to 10, or nothing)"
        );
        let agree = "type\tAGREE\tverbal cooperation\t1\tno\tmeaning";
        assert_eq!(wrong(agree), "plover.tsv, line 3: no line for CONSULT");
        assert_eq!(wrong(&format!("{agree}\n{agree}")), "plover.tsv, line 4: a second line for AGREE");
    }
}
