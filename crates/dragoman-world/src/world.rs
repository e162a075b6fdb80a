//! The world as it is loaded from the knowledge files.

use std::collections::HashMap;

use dragoman_text::Language;
use smol_str::SmolStr;

use crate::atoms::{Case, name_atoms};
use crate::entry::{Entry, EntryId, Kind, Status, Term, slot};
use crate::error::{Complaints, KnowledgeError};
use crate::find::{Hit, WordForm, find, find_all};
use crate::index::{Index, MAX_ATOMS, Usage};
use crate::read::{FileKind, read};
use crate::table::Name;
use crate::{english, romanian};

/// All that is known, and the index to find it in a text.
#[derive(Debug, Clone)]
pub struct World {
    entries: Vec<Entry>,
    indexes: [Index; 2],
    countries: HashMap<SmolStr, EntryId>,
}

impl World {
    /// Reads knowledge files, given as path and text; the path tells the kind (`countries.txt`, `persons/heads.txt`).
    ///
    /// # Errors
    ///
    /// Every mistake of every file: an unknown kind of file, a wrong number of fields, an unknown code, sector, kind or date,
    /// a line that stands twice or out of order, a name without letters. Nothing is skipped over.
    pub fn load<P: AsRef<str>, T: AsRef<str>>(files: impl IntoIterator<Item = (P, T)>) -> Result<Self, Vec<KnowledgeError>> {
        let mut errors = Vec::new();
        let mut builder = Builder::default();
        for (path, text) in files {
            let (path, text) = (path.as_ref(), text.as_ref());
            let before = errors.len();
            let mut complaints = Complaints::new(path, &mut errors);
            match FileKind::of(path) {
                Some(kind) => read(path, kind, text, &mut builder, &mut complaints),
                None => complaints.add(
                    1,
                    "no kind of knowledge file has this name",
                    "name it countries.txt or seats.txt, or put it as .txt into organisations, persons, roles or places",
                ),
            }
            if let Some(new) = errors.get_mut(before..) {
                new.sort_by_key(|error| error.line);
            }
        }
        if errors.is_empty() { Ok(builder.finish()) } else { Err(errors) }
    }

    /// What the tokens of a sentence name: the longest name at each place, from left to right.
    ///
    /// Time grows linearly with the number of tokens.
    pub fn find(&self, language: Language, words: &[WordForm<'_>]) -> Vec<Hit> {
        find(self.index(language), words)
    }

    /// As [`find`](Self::find), with the names within and across others.
    pub fn find_all(&self, language: Language, words: &[WordForm<'_>]) -> Vec<Hit> {
        find_all(self.index(language), words)
    }

    /// The entries of a name given by itself, in any form that a text can have.
    pub fn lookup(&self, language: Language, name: &str) -> Vec<EntryId> {
        let words: Vec<WordForm<'_>> = name.split_whitespace().map(|form| WordForm { form, lemma: "" }).collect();
        let hits = self.find(language, &words);
        let whole = hits.into_iter().find(|hit| hit.first == 0 && hit.last + 1 == words.len() && !hit.partial);
        whole.map_or_else(Vec::new, |hit| hit.entries)
    }

    /// The entry of a number that this world gave.
    ///
    /// `None` only for a number of another world.
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.get(id.0 as usize)
    }

    /// All entries, in the order of the files.
    pub fn entries(&self) -> impl Iterator<Item = (EntryId, &Entry)> {
        (0..).map(EntryId).zip(&self.entries)
    }

    /// The state or territory of a code.
    pub fn country(&self, code: &str) -> Option<&Entry> {
        self.entry(*self.countries.get(code)?)
    }

    fn index(&self, language: Language) -> &Index {
        &self.indexes[slot(language)]
    }
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

/// Gathers entries and names while the files are read.
#[derive(Debug)]
pub(crate) struct Builder {
    entries: Vec<Entry>,
    indexes: [Index; 2],
    countries: HashMap<SmolStr, EntryId>,
    persons: HashMap<SmolStr, EntryId>,
    keys: HashMap<SmolStr, (SmolStr, usize)>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            indexes: Language::ALL.map(|language| Index::new(language.code())),
            countries: HashMap::new(),
            persons: HashMap::new(),
            keys: HashMap::new(),
        }
    }
}

impl Builder {
    pub(crate) fn add(&mut self, entry: Entry) -> EntryId {
        let id = EntryId(u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
        self.entries.push(entry);
        id
    }

    /// Adds a name with all its forms.
    pub(crate) fn alias(
        &mut self,
        language: Language,
        id: EntryId,
        name: &Name,
        style: Style,
        line: usize,
        complaints: &mut Complaints<'_>,
    ) {
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
        if !self.indexes[slot(language)].insert(&atoms, id, usage) {
            complaints.add(line, format!("`{text}` is too long"), format!("a name has at most {MAX_ATOMS} parts"));
            return;
        }
        let index = &mut self.indexes[slot(language)];
        match (language, style) {
            _ if acronym || usage == Usage::Prefix => {}
            (Language::English, Style::Demonym) => {
                if let Some(plural) = english::demonym_plural(text) {
                    self.form(language, id, &plural, usage);
                }
            }
            (Language::English, _) if common => english::inflect(text, index),
            (Language::English, _) => {}
            (Language::Romanian, Style::Person) => {
                for form in romanian::person_forms(text) {
                    self.form(language, id, &form, usage);
                }
            }
            (Language::Romanian, _) if common => romanian::inflect_noun(text, index),
            (Language::Romanian, _) => romanian::inflect_name(text, index),
        }
        for form in &name.irregular {
            self.form(language, id, form, usage);
        }
        if language == Language::Romanian && text.contains('â') {
            self.form(language, id, text, usage);
        }
    }

    /// Adds the forms of a Romanian adjective.
    pub(crate) fn adjective(&mut self, id: EntryId, group: &[SmolStr]) {
        let usage = if group.iter().any(|form| form.ends_with('-')) { Usage::Prefix } else { Usage::Lemma };
        for form in romanian::adjective_forms(group) {
            self.form(Language::Romanian, id, &form, usage);
        }
    }

    fn form(&mut self, language: Language, id: EntryId, form: &str, usage: Usage) {
        let index = &mut self.indexes[slot(language)];
        index.insert(&name_atoms(form), id, usage);
        // The older orthography, still that of many texts from Moldova: romîn for român.
        if language == Language::Romanian && form.contains('â') {
            index.insert(&name_atoms(&form.replace('â', "î")), id, usage);
        }
    }

    /// Registers a country by its code.
    pub(crate) fn country(&mut self, id: EntryId, line: usize, complaints: &mut Complaints<'_>) {
        let Some(entry) = self.entries.get(id.0 as usize) else { return };
        let Some(code) = entry.code.clone() else { return };
        match entry.kind {
            // A part of a state shares its code; the state has it, wherever it stands.
            Kind::Country(Status::Territory) => {
                self.countries.entry(code).or_insert(id);
            }
            Kind::Country(Status::State | Status::Partial) => {
                let previous = self.countries.insert(code.clone(), id).and_then(|id| self.entries.get(id.0 as usize));
                if previous.is_some_and(|previous| previous.kind != Kind::Country(Status::Territory)) {
                    let hint = "its status is territory, former or separatist, or the code is wrong";
                    complaints.add(line, format!("a second state with the code `{code}`"), hint);
                }
            }
            _ => {}
        }
    }

    /// Complains of a name that identifies two lines.
    pub(crate) fn once(&mut self, path: &str, key: &SmolStr, line: usize, complaints: &mut Complaints<'_>) {
        if let Some((file, first)) = self.keys.get(key) {
            let hint = format!("join it with line {first} of {file}, or tell them apart in brackets: `{key} (Austria)`");
            complaints.add(line, format!("`{key}` stands twice"), hint);
        } else {
            self.keys.insert(key.clone(), (SmolStr::new(path), line));
        }
    }

    /// The person of that name.
    pub(crate) fn person(&self, name: &str) -> Option<EntryId> {
        self.persons.get(name).copied()
    }

    pub(crate) fn new_person(&mut self, name: SmolStr, id: EntryId) {
        self.persons.insert(name, id);
    }

    pub(crate) fn term(&mut self, id: EntryId, term: Term) {
        if let Some(entry) = self.entries.get_mut(id.0 as usize) {
            entry.terms.push(term);
        }
    }

    /// Adds a name that a later line gives a person, if it is new.
    pub(crate) fn extra_name(
        &mut self,
        language: Language,
        id: EntryId,
        name: &Name,
        line: usize,
        complaints: &mut Complaints<'_>,
    ) {
        let Some(names) = self.entries.get_mut(id.0 as usize).map(|entry| &mut entry.names[slot(language)]) else { return };
        if !names.contains(&name.text) {
            names.push(name.text.clone());
            self.alias(language, id, name, Style::Person, line, complaints);
        }
    }

    fn finish(mut self) -> World {
        for entry in &mut self.entries {
            let latest = entry.term_at(None).map(|(term, _)| term.clone());
            if let Some(term) = latest {
                (entry.code, entry.sector, entry.office) = (term.code, term.sector, term.office);
            }
        }
        World { entries: self.entries, indexes: self.indexes, countries: self.countries }
    }
}
