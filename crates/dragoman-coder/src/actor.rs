//! Who somebody is: the value that actor resolution yields.

use dragoman_plover::{Country, Participant, Sector};
use dragoman_text::Span;
use dragoman_world::{Kind, RoleKind};

/// What sort of thing an actor is; it decides what the actor may stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ActorKind {
    /// A named person.
    Person,
    /// A state, or a capital or seat that stands for it.
    State,
    /// An organisation or armed group.
    Organisation,
    /// Somebody named only by a role ("the minister", "rebels").
    Role,
    /// A people ("Russians").
    People,
    /// Something known only by what belongs to it ("a Russian convoy").
    Derived,
    /// A pronoun or dropped subject that was led back to its antecedent.
    Pronoun,
}

/// Somebody who acts or is acted upon, as far as the text and the knowledge files tell.
#[derive(Debug, Clone)]
pub(crate) struct Actor {
    pub(crate) kind: ActorKind,
    /// The words that name it.
    pub(crate) span: Span,
    /// The word at the head of them.
    pub(crate) head: usize,
    pub(crate) name: Option<String>,
    pub(crate) country: Option<Country>,
    pub(crate) sector: Option<Sector>,
    pub(crate) office: Option<String>,
    /// What the knowledge files have it as, where they know it.
    pub(crate) known_as: Option<Kind>,
    /// How it was resolved, and from which entry.
    pub(crate) why: String,
}

impl Actor {
    /// Whether it is known to be a political actor at all: a country or a sector is known.
    pub(crate) fn is_somebody(&self) -> bool {
        self.country.is_some() || self.sector.is_some()
    }

    /// Whether it is known by the office or calling of one person only.
    pub(crate) fn is_person_role(&self) -> bool {
        self.kind == ActorKind::Role && self.known_as == Some(Kind::Role(RoleKind::Person))
    }

    /// Whether two are the same, as far as can be told.
    pub(crate) fn same(&self, other: &Self) -> bool {
        if self.country != other.country {
            return false;
        }
        match (&self.name, &other.name) {
            (Some(a), Some(b)) => a == b,
            _ => self.sector == other.sector,
        }
    }

    pub(crate) fn participant(&self) -> Participant {
        Participant {
            span: self.span,
            name: self.name.clone(),
            country: self.country,
            sector: self.sector,
            further_sectors: Vec::new(),
            office: self.office.clone(),
        }
    }
}
