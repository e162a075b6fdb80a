//! The PLOVER 2.0 ontology as types, and the coded document with its serialisations.
//!
//! [`Coding`], [`Context`], [`Sector`] and [`Country`] are what an event is coded in; the one table behind them is
//! [`Ontology`], and [`Crosswalk`] leads to and from CAMEO. A [`CodedDocument`] is what the interpreter makes of a text; it is
//! written by [`write_json`], [`write_plover`], [`CsvWriter`] and [`brief()`].
//!
//! ```
//! use dragoman_plover::{Coding, Quad};
//!
//! let visit: Coding = "CONSULT/visit".parse()?;
//! assert_eq!(visit.quad(), Quad::VerbalCooperation);
//! assert_eq!(visit.score(), Some(4.0));
//! assert!("CONSULT/drone".parse::<Coding>().is_err());
//! # Ok::<(), dragoman_plover::CodingError>(())
//! ```

mod actor;
mod brief;
mod codepoints;
mod context;
mod crosswalk;
mod event;
mod interchange;
mod json;
mod names;
mod ontology;
mod record;
mod table;

pub use self::actor::{Country, CountryError, Sector};
pub use self::brief::{BriefOptions, brief};
pub use self::codepoints::CodePoints;
pub use self::context::{Context, Status};
pub use self::crosswalk::{CameoRow, Crosswalk, CrosswalkError, CrosswalkProblem};
pub use self::event::{Coding, CodingError, EventType, Mode, Quad};
pub use self::interchange::write_plover;
pub use self::json::{FailedDocument, write_failure, write_json};
pub use self::names::UnknownName;
pub use self::ontology::{Ontology, OntologyError, OntologyProblem};
pub use self::record::{
    ClutterRecord, CodedDocument, Coordinates, DateBasis, Diagnostic, EntityKind, EntityRecord, Event, EventDate, Mention,
    MetadataRecord, Participant, Place, Published, Quote, QuoteKind, Severity, SourceKind, SourceMention,
};
pub use self::table::{COLUMNS, CsvWriter};
pub use jiff::civil::Date;
