//! What an event is called: its type, its mode, both together.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use thiserror::Error;

use crate::names::names;
use crate::{Ontology, UnknownName};

names! {
    /// What is done: the 16 event types.
    EventType, "event type" {
        Agree = "AGREE",
        Consult = "CONSULT",
        Support = "SUPPORT",
        Concede = "CONCEDE",
        Cooperate = "COOPERATE",
        Aid = "AID",
        Retreat = "RETREAT",
        Request = "REQUEST",
        Accuse = "ACCUSE",
        Reject = "REJECT",
        Threaten = "THREATEN",
        Protest = "PROTEST",
        Sanction = "SANCTION",
        Mobilize = "MOBILIZE",
        Coerce = "COERCE",
        Assault = "ASSAULT",
    }
}

names! {
    /// How it is done. Which type has which modes is in the table; [`Coding`] holds only pairs that exist.
    Mode, "mode" {
        Visit = "visit",
        ThirdParty = "third-party",
        Multilateral = "multilateral",
        Phone = "phone",
        Withdraw = "withdraw",
        Release = "release",
        Disarm = "disarm",
        Ceasefire = "ceasefire",
        Access = "access",
        Resign = "resign",
        Assist = "assist",
        Change = "change",
        Yield = "yield",
        Meet = "meet",
        Disapprove = "disapprove",
        Investigate = "investigate",
        Allege = "allege",
        Restrict = "restrict",
        Arrest = "arrest",
        Relations = "relations",
        Expel = "expel",
        Territory = "territory",
        Violence = "violence",
        Demo = "demo",
        Riot = "riot",
        Strike = "strike",
        Hunger = "hunger",
        Boycott = "boycott",
        Obstruct = "obstruct",
        Vandalize = "vandalize",
        Convict = "convict",
        Discontinue = "discontinue",
        Troops = "troops",
        Weapons = "weapons",
        Police = "police",
        Militia = "militia",
        Seize = "seize",
        Censor = "censor",
        Curfew = "curfew",
        MartialLaw = "martial-law",
        Deport = "deport",
        Withhold = "withhold",
        Misinformation = "misinformation",
        Cyber = "cyber",
        Abduct = "abduct",
        Beat = "beat",
        Torture = "torture",
        Sexual = "sexual",
        Targeted = "targeted",
        Destroy = "destroy",
        Primitive = "primitive",
        Firearms = "firearms",
        Explosives = "explosives",
        SuicideAttack = "suicide-attack",
        Aerial = "aerial",
        Drone = "drone",
        HeavyWeapons = "heavy-weapons",
        CrowdControl = "crowd-control",
        Unconventional = "unconventional",
    }
}

names! {
    /// The quadrant of cooperation and conflict that a type belongs to.
    Quad, "quad" {
        VerbalCooperation = "verbal cooperation",
        MaterialCooperation = "material cooperation",
        VerbalConflict = "verbal conflict",
        MaterialConflict = "material conflict",
    }
}

impl Quad {
    /// PLOVER's quad code, 1 to 4.
    pub const fn code(self) -> u8 {
        match self {
            Self::VerbalCooperation => 1,
            Self::MaterialCooperation => 2,
            Self::VerbalConflict => 3,
            Self::MaterialConflict => 4,
        }
    }
}

impl EventType {
    /// The quadrant it belongs to.
    pub fn quad(self) -> Quad {
        Ontology::embedded().quad(self)
    }

    /// Whether an event of this type is incomplete without a recipient.
    pub fn requires_recipient(self) -> bool {
        Ontology::embedded().requires_recipient(self)
    }

    /// Its modes, in the order of the table.
    pub fn modes(self) -> &'static [Mode] {
        Ontology::embedded().modes(self)
    }
}

/// A type with one of its modes, or with none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Coding {
    event: EventType,
    mode: Option<Mode>,
}

/// Why a coding is none.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CodingError {
    /// The type or the mode does not exist.
    #[error(transparent)]
    Unknown(#[from] UnknownName),
    /// Both exist, but not together.
    #[error("{event} has no mode {mode} ({})", known(*event))]
    Pair {
        /// The type.
        event: EventType,
        /// The mode that it does not have.
        mode: Mode,
    },
}

fn known(event: EventType) -> String {
    match event.modes() {
        [] => "it has none at all".to_owned(),
        modes => format!("it has: {}", modes.iter().map(|mode| mode.name()).collect::<Vec<_>>().join(", ")),
    }
}

impl Coding {
    /// A type with a mode.
    ///
    /// # Errors
    /// [`CodingError::Pair`] where the type does not have the mode.
    pub fn new(event: EventType, mode: Option<Mode>) -> Result<Self, CodingError> {
        match mode {
            Some(mode) if !event.modes().contains(&mode) => Err(CodingError::Pair { event, mode }),
            _ => Ok(Self { event, mode }),
        }
    }

    /// The type.
    pub const fn event(self) -> EventType {
        self.event
    }

    /// The mode.
    pub const fn mode(self) -> Option<Mode> {
        self.mode
    }

    /// The same type with another mode; as it was where the type does not have it.
    #[must_use]
    pub fn refined(self, mode: Mode) -> Self {
        Self::new(self.event, Some(mode)).unwrap_or(self)
    }

    /// The quadrant of its type.
    pub fn quad(self) -> Quad {
        self.event.quad()
    }

    /// Its score on the scale from -10 (conflict) to 10 (cooperation); none where the codebook gives none.
    pub fn score(self) -> Option<f64> {
        Ontology::embedded().score(self.event, self.mode)
    }
}

impl From<EventType> for Coding {
    fn from(event: EventType) -> Self {
        Self { event, mode: None }
    }
}

impl FromStr for Coding {
    type Err = CodingError;

    /// Reads `TYPE` or `TYPE/mode`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('/') {
            Some((event, mode)) => Self::new(event.parse()?, Some(mode.parse()?)),
            None => Ok(Self::from(text.parse::<EventType>()?)),
        }
    }
}

impl fmt::Display for Coding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.mode {
            Some(mode) => f.pad(&format!("{}/{mode}", self.event)),
            None => f.pad(self.event.name()),
        }
    }
}

impl Serialize for Coding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_types_with_and_without_mode() {
        assert_eq!("AGREE".parse(), Ok(Coding::from(EventType::Agree)));
        let drone: Coding = "ASSAULT/drone".parse().expect("a pair of the table");
        assert_eq!((drone.event(), drone.mode()), (EventType::Assault, Some(Mode::Drone)));
        assert_eq!(drone.to_string(), "ASSAULT/drone");
        assert_eq!(drone.refined(Mode::Aerial).to_string(), "ASSAULT/aerial");
        assert_eq!(drone.refined(Mode::Visit), drone);
    }

    #[test]
    fn says_what_is_wrong_with_a_coding() {
        let message = |text: &str| text.parse::<Coding>().expect_err("no coding").to_string();
        assert_eq!(message("CONSULT/drone"), "CONSULT has no mode drone (it has: visit, third-party, multilateral, phone)");
        assert_eq!(message("AGREE/visit"), "AGREE has no mode visit (it has none at all)");
        assert!(message("agree").starts_with("unknown event type \"agree\" (one of: AGREE, CONSULT, "));
        assert!(message("ASSAULT/").starts_with("unknown mode \"\" (one of: visit, "));
    }
}
