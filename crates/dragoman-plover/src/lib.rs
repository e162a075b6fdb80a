//! The PLOVER 2.0 ontology as types, and the coded document with its serialisations.
//!
//! [`Coding`], [`Context`], [`Sector`] and [`Country`] are what an event is coded in; the one table behind them is
//! [`Ontology`]. A [`CodedDocument`] is what the interpreter makes of a text.
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
mod context;
mod event;
mod names;
mod ontology;
mod record;

pub use self::actor::{Country, CountryError, Sector};
pub use self::context::{Context, Status};
pub use self::event::{Coding, CodingError, EventType, Mode, Quad};
pub use self::names::UnknownName;
pub use self::ontology::{Ontology, OntologyError, OntologyProblem};
pub use self::record::{
    ClutterRecord, CodedDocument, Coordinates, DateBasis, Diagnostic, EntityKind, EntityRecord, Event, EventDate, Mention,
    MetadataRecord, Participant, Place, Published, Quote, QuoteKind, Severity, SourceKind, SourceMention,
};
pub use jiff::civil::Date;
