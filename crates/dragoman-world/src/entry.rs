//! What is known: one entry for each thing that a text can name.

use dragoman_text::Language;
use smol_str::SmolStr;

use crate::date::{Day, PartialDate};

/// The number of an entry in its [`World`](crate::World).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub(crate) u32);

/// Declares an enum whose variants have a name in the knowledge files.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// All of them, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name in the knowledge files.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The one of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|item| item.name() == name)
            }
        }
    };
}

named! {
    /// How much of a state a country is.
    Status {
        /// A state that most others recognise.
        State = "state",
        /// A state that many others do not recognise (Kosovo, Palestine, Taiwan).
        Partial = "partial",
        /// A dependency with its own code, or a region of a state with that state's.
        Territory = "territory",
        /// A state that no longer exists; the code is its successor's.
        Former = "former",
        /// A breakaway entity; the code is that of the state which claims it.
        Separatist = "separatist",
        /// A part of the world that is no state (Latin America, the West); it has no code.
        Region = "region",
    }
}

named! {
    /// The kind of an organisation.
    OrgKind {
        /// Of several governments.
        Igo = "igo",
        /// Of citizens, in one or several countries.
        Ngo = "ngo",
        /// An organ of a state.
        Body = "body",
        /// A political party or alliance.
        Party = "party",
        /// A business.
        Company = "company",
        /// A news agency.
        Agency = "agency",
        /// A newspaper, broadcaster or news site.
        Media = "media",
        /// Armed, and no part of a state's forces.
        ArmedGroup = "armed-group",
        /// A political or social movement.
        Movement = "movement",
        /// A religious body.
        Church = "church",
        /// A trade union.
        Union = "union",
    }
}

named! {
    /// What a common noun denotes.
    RoleKind {
        /// One person (minister).
        Person = "person",
        /// Several persons (protesters).
        Group = "group",
        /// An organ (government).
        Body = "body",
        /// Weapons and vehicles (warships), which act only for whom they belong to.
        Craft = "craft",
    }
}

named! {
    /// The kind of a place.
    PlaceKind {
        /// A town or a part of it.
        City = "city",
        /// A province, state or historical region.
        Region = "region",
        /// A base, plant, airport, crossing.
        Facility = "facility",
        /// A sea, river, strait.
        Water = "water",
        /// A mountain, desert, island.
        Terrain = "terrain",
    }
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The name of a country.
    Country(Status),
    /// The adjective of a country, or its people.
    Demonym,
    /// The capital of a country, which often stands for its government.
    Capital,
    /// A building, street or town that stands for an organ.
    Seat,
    /// A person.
    Person,
    /// An organisation.
    Organisation(OrgKind),
    /// A common noun that gives a sector.
    Role(RoleKind),
    /// A place.
    Place(PlaceKind),
}

/// One thing that a text can name.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// The name that identifies it: its `name` field, else its first English name.
    pub key: SmolStr,
    /// Country or other code, such as `ROU` or `UNO`. A person's is that of the latest term.
    pub code: Option<SmolStr>,
    /// Sector, such as `GOV`. A person's is that of the latest term. A demonym has one only if its country is separatist.
    pub sector: Option<SmolStr>,
    /// Office, such as `president`. A person's is that of the latest term.
    pub office: Option<SmolStr>,
    /// When it began to exist; `None` where unknown.
    pub from: Option<PartialDate>,
    /// When it ceased to exist; `None` where unknown or not yet.
    pub to: Option<PartialDate>,
    /// Latitude and longitude of a place, in degrees north and east.
    pub position: Option<(f64, f64)>,
    /// The terms of a person, in the order of the files.
    pub terms: Vec<Term>,
    /// The country that a demonym or a capital belongs to.
    pub of: Option<EntryId>,
    /// Where the fact comes from.
    pub source: SmolStr,
    /// The file it stands in.
    pub file: SmolStr,
    /// Its (first) line there, counted from 1.
    pub line: usize,
    /// The names as the files write them, by the order of [`Language::ALL`].
    pub(crate) names: [Vec<SmolStr>; 2],
}

/// One term of a person in one office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Country or other code.
    pub code: Option<SmolStr>,
    /// Sector.
    pub sector: Option<SmolStr>,
    /// Office.
    pub office: Option<SmolStr>,
    /// Its first day as far as known; `None` is unknown.
    pub from: Option<PartialDate>,
    /// Its last day as far as known; `None` is unknown or not yet.
    pub to: Option<PartialDate>,
    /// Its line in the file, counted from 1.
    pub line: usize,
}

/// How a term stands to a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tenure {
    /// The date lies within the term.
    Current,
    /// The term was over; no other was valid.
    Former,
    /// The term had not begun, and none before it.
    Future,
    /// No date was given: the latest term there is.
    Undated,
}

impl Entry {
    /// The name to show: the first one in the language, else the one that identifies the entry.
    pub fn name(&self, language: Language) -> &str {
        self.names(language).first().unwrap_or(&self.key)
    }

    /// The names of one language as the files write them, the shown one first; may be empty.
    pub fn names(&self, language: Language) -> &[SmolStr] {
        self.names.get(slot(language)).map_or(&[], Vec::as_slice)
    }

    /// Whether it existed on that day, as far as is known.
    pub fn exists_at(&self, day: Day) -> bool {
        covers(self.from, self.to, day)
    }

    /// The term that counts at a date, and how it stands to it.
    ///
    /// Of several valid terms the one that began last counts; without a valid one the one that ended last, else the
    /// first to come. Without a date it is the latest of all. `None` if the entry has no terms.
    pub fn term_at(&self, date: Option<Day>) -> Option<(&Term, Tenure)> {
        let Some(day) = date else {
            return self.terms.iter().max_by_key(|term| term.recency()).map(|term| (term, Tenure::Undated));
        };
        let valid = self.terms.iter().filter(|term| covers(term.from, term.to, day)).max_by_key(|term| term.start());
        let over = || self.terms.iter().filter(|term| term.end() < day).max_by_key(|term| (term.end(), term.start()));
        let to_come = || self.terms.iter().min_by_key(|term| term.start());
        (valid.map(|term| (term, Tenure::Current)))
            .or_else(|| over().map(|term| (term, Tenure::Former)))
            .or_else(|| to_come().map(|term| (term, Tenure::Future)))
    }
}

impl Term {
    fn start(&self) -> Day {
        self.from.map_or((i32::MIN, 1, 1), PartialDate::first_day)
    }

    fn end(&self) -> Day {
        self.to.map_or((i32::MAX, 12, 31), PartialDate::last_day)
    }

    fn recency(&self) -> (Day, Day) {
        (self.start(), self.end())
    }
}

fn covers(from: Option<PartialDate>, to: Option<PartialDate>, day: Day) -> bool {
    from.is_none_or(|from| from.first_day() <= day) && to.is_none_or(|to| day <= to.last_day())
}

/// The place of a language in arrays by language.
pub(crate) const fn slot(language: Language) -> usize {
    match language {
        Language::English => 0,
        Language::Romanian => 1,
    }
}
