//! Entries: an event or an operator, the words that mean it and the roles of their dependents.

use dragoman_plover::{Coding, Country, Sector};

use super::{Case, Paths, Pattern};

/// An entry of the lexicon.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id, unique within the language.
    pub id: String,
    /// The file it stands in.
    pub file: String,
    /// The line it begins on.
    pub line: usize,
    /// What it means.
    pub meaning: Meaning,
    /// The words that mean it.
    pub patterns: Vec<Pattern>,
    /// Who acts, for verbs and adjectives.
    pub actor: Paths,
    /// Who is acted upon, for verbs and adjectives.
    pub recipient: Paths,
    /// Who acts, for nouns.
    pub noun_actor: Paths,
    /// Who is acted upon, for nouns.
    pub noun_recipient: Paths,
    /// Without which there is no event.
    pub needs: Vec<Need>,
    /// What must and must not come out.
    pub cases: Vec<Case>,
}

/// What an entry means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// An act.
    Event(Coding),
    /// Something that changes the act it governs.
    Operator {
        /// What it does to the act.
        operator: Operator,
        /// What it means where it governs no act.
        alone: Option<Coding>,
    },
}

impl Entry {
    /// The event it gives by itself; none for an operator.
    pub fn coding(&self) -> Option<Coding> {
        match self.meaning {
            Meaning::Event(coding) => Some(coding),
            Meaning::Operator { .. } => None,
        }
    }
}

/// One side of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// Those who act.
    Actor,
    /// Those acted upon.
    Recipient,
}

/// A participant without whom the entry gives no event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// On which side.
    pub side: Side,
    /// Of one of these sectors; any where both lists are empty.
    pub sectors: Vec<Sector>,
    /// Or of one of these codes; `IGO` stands for the United Nations and the European Union too.
    pub countries: Vec<Country>,
}

macro_rules! operators {
    ($($variant:ident $name:literal $doc:literal;)*) => {
        /// What a governing word, tense, mood or negation does to an act.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Operator {
            $(#[doc = $doc] $variant,)*
        }

        impl Operator {
            /// Every operator there is.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its name in the lexicon's files.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

operators! {
    Begin "begin" "The act stands: begins, goes on, succeeds.";
    Agree "agree" "Its subject is willing to act.";
    Offer "offer" "Its subject is willing to act for somebody: as agree, where the table says nothing else.";
    Refuse "refuse" "Its subject will not act.";
    Threaten "threaten" "Its subject would act against somebody.";
    Request "request" "Its subject wants somebody else to act.";
    End "end" "The act stops.";
    Cancel "cancel" "The planned act will not be.";
    Deny "deny" "It was not so.";
    Fail "fail" "It did not come about.";
    Propose "propose" "Its subject suggests to act.";
    Future "future" "The act lies ahead (by its tense).";
    NegatedFuture "negated-future" "The act will not be (by tense and negation).";
    Hypothetical "hypothetical" "The act is merely thought of (by mood or conjunction).";
    Negated "negated" "The act did not happen (by negation).";
}

impl Operator {
    /// The operator of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|operator| operator.name() == name)
    }
}
