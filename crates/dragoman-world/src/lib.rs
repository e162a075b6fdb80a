#![doc = include_str!("../README.md")]

mod aliases;
mod atoms;
mod audit;
mod codes;
mod date;
mod english;
mod entry;
mod error;
mod find;
mod fiscal;
mod gazetteer;
mod index;
mod layers;
mod read;
mod romanian;
mod table;
mod world;

pub use self::audit::{Finding, audit};
pub use self::date::{Day, PartialDate};
pub use self::entry::{Entry, EntryId, Kind, OrgKind, PlaceKind, RoleKind, Status, Tenure, Term};
pub use self::error::KnowledgeError;
pub use self::find::{Hit, WordForm};
pub use self::fiscal::FiscalYear;
pub use self::gazetteer::Spot;
pub use self::table::sort;
pub use self::world::World;
