//! What a reader of the knowledge files should look at, though it is no mistake.

use std::collections::BTreeMap;

use dragoman_text::Language;
use smol_str::SmolStr;

use crate::atoms::{Case, name_atoms};
use crate::entry::{Entry, Kind};
use crate::world::World;

/// A remark about a line of a knowledge file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file.
    pub file: SmolStr,
    /// The line, counted from 1.
    pub line: usize,
    /// The remark.
    pub message: String,
}

/// Names that several entries share though they differ in code or sector, entries without a name in some language, and
/// persons without an office; in the order of files and lines.
pub fn audit(world: &World) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in Language::ALL {
        ambiguous(world, language, &mut findings);
        for (_, entry) in world.entries() {
            if entry.names(language).is_empty() && !matches!(entry.kind, Kind::Person) {
                findings.push(finding(entry, format!("`{}` has no name in {}", entry.key, language.name())));
            }
        }
    }
    let idle =
        world.entries().filter(|(_, entry)| !entry.terms.is_empty() && entry.terms.iter().all(|term| term.office.is_none()));
    findings.extend(idle.map(|(_, entry)| finding(entry, format!("`{}` has no office in any term", entry.key))));
    findings.sort();
    findings
}

/// Entries of one name, as each writes it.
type Sharing<'w> = Vec<(&'w Entry, &'w str)>;

fn ambiguous(world: &World, language: Language, findings: &mut Vec<Finding>) {
    // An acronym and a word of the same letters are told apart by their case.
    let mut by_name: BTreeMap<Vec<(String, bool)>, Sharing<'_>> = BTreeMap::new();
    for (_, entry) in world.entries() {
        for name in entry.names(language).iter().filter(|name| !name.ends_with('-')) {
            let atoms = name_atoms(name).into_iter().map(|atom| (atom.text, atom.case == Case::Capitals)).collect();
            let sharing = by_name.entry(atoms).or_default();
            if !sharing.iter().any(|(other, _)| std::ptr::eq(*other, entry)) {
                sharing.push((entry, name));
            }
        }
    }
    for sharing in by_name.values() {
        let Some((first, rest)) = sharing.split_first() else { continue };
        for (other, name) in rest.iter().filter(|(other, _)| (&other.code, &other.sector) != (&first.0.code, &first.0.sector)) {
            let one_of_several_periods = (&other.key, other.kind) == (&first.0.key, first.0.kind) && other.code == first.0.code;
            if one_of_several_periods || matches!(other.kind, Kind::Demonym) && other.code == first.0.code {
                continue;
            }
            let message =
                format!("`{name}` ({}) also names `{}` of {}:{}", language.code(), first.0.key, first.0.file, first.0.line);
            findings.push(finding(other, message));
        }
    }
}

fn finding(entry: &Entry, message: String) -> Finding {
    Finding { file: entry.file.clone(), line: entry.line, message }
}
