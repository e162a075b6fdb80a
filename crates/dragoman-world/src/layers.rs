//! A user's own files over those that ship: what they name holds in place of what ships under the name.

use std::collections::BTreeMap;

use dragoman_text::fold;

use crate::error::{Complaints, KnowledgeError};
use crate::read::FileKind;
use crate::table::Row;

/// Which files are being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layer {
    /// A user's own, which are read first: their entries then come first where a name means several.
    Own,
    /// Those that ship.
    Shipped,
}

/// The names that own files speak of, by the kind of file.
#[derive(Debug, Default)]
pub(crate) struct Claims(BTreeMap<(FileKind, String), Claim>);

#[derive(Debug)]
struct Claim {
    /// The place of the line that only switches it off.
    off: Option<(String, usize)>,
    /// Whether the shipped files have it.
    met: bool,
}

impl Claims {
    /// Whether a line is to be read: own ones are, unless they switch something off; shipped ones are, unless an own line
    /// takes their place.
    pub(crate) fn admits(
        &mut self,
        layer: Layer,
        path: &str,
        kind: FileKind,
        row: &Row<'_>,
        complaints: &mut Complaints<'_>,
    ) -> bool {
        let name = if row.is_off() { row.raw(0) } else { kind.name_of(row) };
        let key = (kind, fold(name));
        match layer {
            Layer::Shipped if row.is_off() => {
                complaints.add(row.line, "only a directory of one's own switches entries off", "delete the line");
                false
            }
            Layer::Shipped => match self.0.get_mut(&key) {
                Some(claim) => {
                    claim.met = true;
                    false
                }
                None => true,
            },
            Layer::Own => {
                let off = row.is_off().then(|| (path.to_owned(), row.line));
                self.0.entry(key).or_insert(Claim { off, met: false });
                !row.is_off()
            }
        }
    }

    /// Complains of what was to be switched off and is nowhere.
    pub(crate) fn complain(&self, errors: &mut Vec<KnowledgeError>) {
        for ((kind, name), claim) in &self.0 {
            if let (Some((file, line)), false) = (&claim.off, claim.met) {
                let hint = format!("write the {} as the shipped file of this kind has it", kind.name_column());
                Complaints::new(file, errors).add(*line, format!("`{name}` is nowhere to be switched off"), hint);
            }
        }
    }
}

impl FileKind {
    /// What identifies a line: its name, or the first name in a language.
    fn name_of<'t>(self, row: &Row<'t>) -> &'t str {
        let first = |index: usize| {
            let name = row.raw(index).split([';', '(']).next().unwrap_or_default().trim();
            Some(name).filter(|name| !name.is_empty() && *name != "-")
        };
        match self {
            Self::Organisations | Self::Persons | Self::Places | Self::FiscalYears => row.raw(0),
            Self::Countries | Self::Roles => first(3).or_else(|| first(4)).unwrap_or_default(),
            Self::Seats => first(2).or_else(|| first(3)).unwrap_or_default(),
        }
    }

    const fn name_column(self) -> &'static str {
        match self {
            Self::FiscalYears => "code",
            Self::Organisations | Self::Persons | Self::Places => "name",
            Self::Countries | Self::Roles | Self::Seats => "first English name (else the first Romanian one)",
        }
    }
}

#[cfg(test)]
mod tests {
    use dragoman_text::Language;

    use crate::World;

    const HEAD: &str = "columns: name | code | sector | office | from | to | en | ro | source\n";
    const SEATS: &str = "columns: code | sector | en | ro | source\n";

    fn persons(lines: &str) -> (&'static str, String) {
        ("persons/a.txt", format!("{HEAD}{lines}"))
    }

    fn code(world: &World, name: &str) -> Option<String> {
        let ids = world.lookup(Language::English, name);
        ids.first().and_then(|id| world.entry(*id)?.code.as_deref().map(str::to_owned))
    }

    #[test]
    fn own_lines_add_override_and_switch_off() {
        let shipped = [
            persons(
                "Ana Bora | NOR | GOV | minister | 2001 | - | - | - | invented\n\
                 Ana Bora | NOR | GOV | president | 2009 | - | - | - | invented\n\
                 Dan Cato | PER | GOV | minister | - | - | - | - | invented\n\
                 Eva Dorn | CHL | GOV | minister | - | - | - | - | invented\n",
            ),
            ("seats.txt", format!("{SEATS}FIN | GOV | Blue Hall | - | invented\n")),
        ];
        let own = [
            (
                "mine/persons/b.txt",
                format!(
                    "{HEAD}ana bora | ESP | LEG | - | - | - | Ana Bora | - | invented\n\
                     Dan Cato | off\nFay Eton | PRT | GOV | - | - | - | - | - | invented\n"
                ),
            ),
            ("mine/seats.txt", format!("{SEATS}Blue Hall | off\n")),
        ];
        let world = World::load_over(own, shipped.clone()).expect("a world");
        let codes = ["Ana Bora", "Dan Cato", "Eva Dorn", "Fay Eton", "Blue Hall"].map(|name| code(&world, name));
        let some = |code: &str| Some(code.to_owned());
        assert_eq!(codes, [some("ESP"), None, some("CHL"), some("PRT"), None]);
        let terms: Vec<usize> = world.entries().map(|(_, entry)| entry.terms.len()).collect();
        assert_eq!(terms, [1, 1, 1], "the shipped terms of the overridden person are gone");
        assert_eq!(code(&World::load(shipped).expect("a world"), "Dan Cato"), some("PER"));
    }

    #[test]
    fn what_is_not_there_cannot_be_switched_off() {
        let own = [("mine/persons/b.txt", format!("{HEAD}Dan Cato | off\n"))];
        let errors =
            World::load_over(own, [persons("Eva Dorn | CHL | GOV | - | - | - | - | - | invented\n")]).expect_err("nowhere");
        let told: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "mine/persons/b.txt:2: `dan cato` is nowhere to be switched off (hint: write the name as the shipped file of this kind has it)"
            ]
        );
        let errors = World::load([persons("Dan Cato | off\n")]).expect_err("not here");
        assert_eq!(errors[0].message, "only a directory of one's own switches entries off");
    }
}
