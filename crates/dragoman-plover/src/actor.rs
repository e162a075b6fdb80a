//! Who an actor is: its sector and its country.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use thiserror::Error;

use crate::names::names;

names! {
    /// What part of society an actor belongs to.
    Sector, "sector" {
        Cop = "COP",
        Gov = "GOV",
        Jud = "JUD",
        Leg = "LEG",
        Mil = "MIL",
        Prm = "PRM",
        Pty = "PTY",
        Reb = "REB",
        Spy = "SPY",
        Uaf = "UAF",
        Unk = "UNK",
        Agr = "AGR",
        Bus = "BUS",
        Crm = "CRM",
        Cvl = "CVL",
        Edu = "EDU",
        Eli = "ELI",
        Jrn = "JRN",
        Lab = "LAB",
        Med = "MED",
        Ref = "REF",
        Opp = "OPP",
        Pre = "PRE",
        Rel = "REL",
        Soc = "SOC",
    }
}

/// A country or one of PLOVER's codes in its place: three capital letters (`ROU`, `KOS`, `UNO`, `IMG`).
///
/// That the code exists is checked where the list of countries is, in `dragoman-world`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 3]);

/// A text that is no country code.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("no country code: {0:?} (write three capital letters, as ROU or UNO)")]
pub struct CountryError(pub String);

impl Country {
    /// The three letters.
    pub fn code(&self) -> &str {
        // Only ASCII letters get in, so this never takes the default.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Country {
    type Err = CountryError;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(letters) if letters.iter().all(u8::is_ascii_uppercase) => Ok(Self(letters)),
            _ => Err(CountryError(code.to_owned())),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn country_codes_are_three_capitals() {
        assert_eq!("KOS".parse::<Country>().map(|country| country.to_string()), Ok("KOS".to_owned()));
        for wrong in ["", "RO", "rou", "ROUM", "R0U", "RÔ", "€"] {
            assert_eq!(wrong.parse::<Country>(), Err(CountryError(wrong.to_owned())), "{wrong}");
        }
    }
}
