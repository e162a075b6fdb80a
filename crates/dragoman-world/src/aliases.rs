//! From the names of the files to the index of a language: which forms are made, and how each may stand in a text.

use dragoman_text::Language;
use smol_str::SmolStr;

use crate::atoms::{Case, name_atoms};
use crate::entry::EntryId;
use crate::index::{Index, Usage};
use crate::table::Name;
use crate::{english, romanian};

/// A name of an entry, before its forms are made.
#[derive(Debug, Clone)]
pub(crate) enum Alias {
    /// A name or noun.
    Name(EntryId, Name, Style),
    /// A group of the forms of a Romanian adjective.
    Adjective(EntryId, Vec<SmolStr>),
}

/// How a name is inflected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// As a proper name with a capital, as a common noun with a small letter.
    Name,
    /// As the name of a person.
    Person,
    /// As the adjective or the people of a country.
    Demonym,
}

/// The index of all names of a language.
pub(crate) fn index(language: Language, names: &[Alias]) -> Index {
    let mut index = Index::new(language.code());
    for alias in names {
        match alias {
            Alias::Name(id, name, style) => add_name(&mut index, language, *id, name, *style),
            Alias::Adjective(id, group) => {
                let usage = if group.iter().any(|form| form.ends_with('-')) { Usage::Prefix } else { Usage::Lemma };
                for form in romanian::adjective_forms(group) {
                    add_form(&mut index, language, *id, &form, usage);
                }
            }
        }
    }
    index
}

fn add_name(index: &mut Index, language: Language, id: EntryId, name: &Name, style: Style) {
    let text = name.text.as_str();
    let atoms = name_atoms(text);
    let acronym = matches!(atoms.as_slice(), [only] if only.case == Case::Capitals);
    let common = text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase) && style != Style::Person;
    let usage = match style {
        Style::Demonym if text.ends_with('-') => Usage::Prefix,
        Style::Person => Usage::Form,
        _ if !acronym && (common || language == Language::Romanian) => Usage::Lemma,
        _ => Usage::Form,
    };
    index.insert(&atoms, id, usage);
    match (language, style) {
        _ if acronym || usage == Usage::Prefix => {}
        (Language::English, Style::Demonym) => {
            if let Some(plural) = english::demonym_plural(text) {
                add_form(index, language, id, &plural, usage);
            }
        }
        (Language::English, _) if common => english::inflect(text, index),
        (Language::English, _) => {}
        (Language::Romanian, Style::Person) => {
            for form in romanian::person_forms(text) {
                add_form(index, language, id, &form, usage);
            }
        }
        (Language::Romanian, _) if common => romanian::inflect_noun(text, index),
        (Language::Romanian, _) => romanian::inflect_name(text, index),
    }
    for form in &name.irregular {
        add_form(index, language, id, form, usage);
    }
    add_older(index, language, id, text, usage);
}

fn add_form(index: &mut Index, language: Language, id: EntryId, form: &str, usage: Usage) {
    index.insert(&name_atoms(form), id, usage);
    add_older(index, language, id, form, usage);
}

/// The older Romanian orthography, still that of many texts from Moldova: romîn for român.
fn add_older(index: &mut Index, language: Language, id: EntryId, form: &str, usage: Usage) {
    if language == Language::Romanian && form.contains('â') {
        index.insert(&name_atoms(&form.replace('â', "î")), id, usage);
    }
}
