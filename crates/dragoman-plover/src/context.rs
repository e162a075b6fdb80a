//! Why, or in which matter.

use crate::names::names;

names! {
    /// The matter an event belongs to; an event has any number of them.
    Context, "context" {
        Military = "military",
        Intelligence = "intelligence",
        Executive = "executive",
        Legislative = "legislative",
        Election = "election",
        PoliticalInstitutions = "political_institutions",
        ProDemocracy = "pro_democracy",
        ProAutocracy = "pro_autocracy",
        Economic = "economic",
        Legal = "legal",
        Reparations = "reparations",
        HumanRights = "human_rights",
        RightsFreedoms = "rights_freedoms",
        Repression = "repression",
        HumanSecurity = "human_security",
        Gender = "gender",
        Lgbt = "lgbt",
        ReligionEthnicity = "religion_ethnicity",
        Inequality = "inequality",
        Diplomatic = "diplomatic",
        Territory = "territory",
        Peacekeeping = "peacekeeping",
        Health = "health",
        Asylum = "asylum",
        Migration = "migration",
        Disasters = "disasters",
        NaturalResource = "natural_resource",
        Environment = "environment",
        Technology = "technology",
        Terrorism = "terrorism",
        Cbrn = "cbrn",
        Cyber = "cyber",
        Misinformation = "misinformation",
        Crime = "crime",
        Corruption = "corruption",
        IllegalDrugs = "illegal_drugs",
        Trafficking = "trafficking",
    }
}

names! {
    /// Where an event stands in time and reality, as its telling has it.
    Status, "status" {
        Actual = "actual",
        Ongoing = "ongoing",
        Future = "future",
        Conditional = "conditional",
        Historical = "historical",
    }
}

impl Status {
    /// PLOVER's auxiliary mode for it; none for what happened or is happening.
    pub const fn auxiliary(self) -> Option<&'static str> {
        match self {
            Self::Actual | Self::Ongoing => None,
            Self::Future => Some("future"),
            Self::Conditional => Some("hypothetical"),
            Self::Historical => Some("historical"),
        }
    }
}
