//! The world as it is loaded from the knowledge files.

use std::collections::HashMap;
use std::sync::OnceLock;

use dragoman_text::{Language, fold};
use smol_str::SmolStr;

use crate::aliases::{Alias, Style, index};
use crate::date::PartialDate;
use crate::entry::{Entry, EntryId, Kind, Status, Term, slot};
use crate::error::{Complaints, KnowledgeError};
use crate::find::{Hit, WordForm, find, find_all};
use crate::fiscal::{FiscalYear, FiscalYears};
use crate::gazetteer::{self, Gazetteer, Spot};
use crate::index::{Index, MAX_ATOMS};
use crate::layers::{Claims, Layer};
use crate::read::{FileKind, read};
use crate::table::Name;

/// All that is known, and the index to find it in a text.
#[derive(Debug, Clone)]
pub struct World {
    entries: Vec<Entry>,
    countries: HashMap<SmolStr, EntryId>,
    names: [Vec<Alias>; 2],
    /// Made when a language is first asked for: a run rarely needs both.
    indexes: [OnceLock<Index>; 2],
    bearers: OnceLock<HashMap<String, Vec<EntryId>>>,
    fiscal_years: FiscalYears,
    gazetteer: Gazetteer,
}

impl World {
    /// Reads knowledge files, given as path and text; the path tells the kind (`countries.txt`, `persons/heads.txt`).
    ///
    /// # Errors
    ///
    /// Every mistake of every file: an unknown kind of file, a wrong number of fields, an unknown code, sector, kind or date,
    /// a line that stands twice or out of order, a name without letters. Nothing is skipped over.
    pub fn load<P: AsRef<str>, T: AsRef<str>>(files: impl IntoIterator<Item = (P, T)>) -> Result<Self, Vec<KnowledgeError>> {
        let files: Vec<(P, T)> = files.into_iter().collect();
        let tables = files.iter().filter(|(path, _)| is_gazetteer(path.as_ref()));
        let mut errors: Vec<KnowledgeError> =
            tables.flat_map(|(path, text)| gazetteer::check(path.as_ref(), text.as_ref())).collect();
        match Self::load_over(std::iter::empty::<(P, T)>(), files) {
            Ok(world) if errors.is_empty() => Ok(world),
            Ok(_) => Err(errors),
            Err(others) => {
                errors.extend(others);
                Err(errors)
            }
        }
    }

    /// As [`load`](Self::load), with a user's own files over those that ship: what an own line names holds in place of all
    /// shipped lines of its kind that have the name, and `name | off` takes them away.
    ///
    /// A shipped gazetteer is trusted ([`load`](Self::load) checks it): reading its lines would cost every run more than the
    /// few names do that are looked up there.
    ///
    /// # Errors
    ///
    /// Those of [`load`](Self::load), and what an own line would switch off but does not ship.
    pub fn load_over<P: AsRef<str>, T: AsRef<str>, Q: AsRef<str>, U: AsRef<str>>(
        own: impl IntoIterator<Item = (P, T)>,
        shipped: impl IntoIterator<Item = (Q, U)>,
    ) -> Result<Self, Vec<KnowledgeError>> {
        let (mut errors, mut builder, mut claims) = (Vec::new(), Builder::default(), Claims::default());
        for (path, text) in own {
            read_file(path.as_ref(), text.as_ref(), Layer::Own, &mut claims, &mut builder, &mut errors);
        }
        for (path, text) in shipped {
            read_file(path.as_ref(), text.as_ref(), Layer::Shipped, &mut claims, &mut builder, &mut errors);
        }
        claims.complain(&mut errors);
        if errors.is_empty() { Ok(builder.finish()) } else { Err(errors) }
    }

    /// What the tokens of a sentence name: the longest name at each place, from left to right.
    ///
    /// Time grows linearly with the number of tokens; the first call for a language makes its index.
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

    /// The towns of a name that the gazetteers have, the most populous of each first. They are no entries: no text is searched
    /// for them, since too many are surnames or ordinary words too.
    pub fn towns(&self, name: &str) -> Vec<Spot> {
        self.gazetteer.find(name)
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

    /// The fiscal years of the state of a code, where they are not calendar years.
    pub fn fiscal_year(&self, code: &str) -> Option<FiscalYear> {
        self.fiscal_years.of(code)
    }

    /// The persons whose name begins or ends with a word, in the order of the files: "President Moi" needs no alias.
    pub fn bearers(&self, word: &str) -> &[EntryId] {
        let bearers = self.bearers.get_or_init(|| {
            let mut bearers: HashMap<String, Vec<EntryId>> = HashMap::new();
            for (id, entry) in self.entries().filter(|(_, entry)| entry.kind == Kind::Person) {
                let words: Vec<String> = entry.name(Language::English).split_whitespace().map(fold).collect();
                let ends = [words.first(), words.last().filter(|_| words.len() > 1)];
                for word in ends.into_iter().flatten() {
                    bearers.entry(word.clone()).or_default().push(id);
                }
            }
            bearers
        });
        bearers.get(&fold(word)).map_or(&[], Vec::as_slice)
    }

    fn index(&self, language: Language) -> &Index {
        let slot = slot(language);
        self.indexes[slot].get_or_init(|| index(language, &self.names[slot]))
    }
}

fn read_file(
    path: &str,
    text: &str,
    layer: Layer,
    claims: &mut Claims,
    builder: &mut Builder,
    errors: &mut Vec<KnowledgeError>,
) {
    if is_gazetteer(path) {
        if layer == Layer::Own {
            errors.extend(gazetteer::check(path, text));
        }
        builder.gazetteer.add(text);
        return;
    }
    let before = errors.len();
    let mut complaints = Complaints::new(path, errors);
    match FileKind::of(path) {
        Some(kind) => read(path, kind, text, layer, claims, builder, &mut complaints),
        None => complaints.add(
            1,
            "no kind of knowledge file has this name",
            "name it countries.txt, seats.txt or fiscal-years.txt, or put it as .txt into organisations, persons, roles, places or gazetteer",
        ),
    }
    if let Some(new) = errors.get_mut(before..) {
        new.sort_by_key(|error| error.line);
    }
}

/// Whether a file is a table of towns: whatever lies in a folder of that name.
fn is_gazetteer(path: &str) -> bool {
    path.ends_with(".txt") && path.rsplit(['/', '\\']).nth(1) == Some("gazetteer")
}

/// When an organisation was what a line says.
#[derive(Debug)]
struct Lifetime {
    from: Option<PartialDate>,
    to: Option<PartialDate>,
    file: SmolStr,
    line: usize,
}

/// Gathers entries and names while the files are read.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    entries: Vec<Entry>,
    names: [Vec<Alias>; 2],
    countries: HashMap<SmolStr, EntryId>,
    persons: HashMap<SmolStr, EntryId>,
    keys: HashMap<(SmolStr, Kind, Option<SmolStr>), Vec<Lifetime>>,
    pub(crate) fiscal_years: FiscalYears,
    gazetteer: Gazetteer,
}

impl Builder {
    pub(crate) fn add(&mut self, entry: Entry) -> EntryId {
        let id = EntryId(u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
        self.entries.push(entry);
        id
    }

    /// Adds a name, whose forms are made when the index of the language is.
    pub(crate) fn alias(
        &mut self,
        language: Language,
        id: EntryId,
        name: &Name,
        style: Style,
        line: usize,
        complaints: &mut Complaints<'_>,
    ) {
        let parts = name.text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).count();
        if parts > MAX_ATOMS {
            complaints.add(line, format!("`{}` is too long", name.text), format!("a name has at most {MAX_ATOMS} parts"));
        }
        self.names[slot(language)].push(Alias::Name(id, name.clone(), style));
    }

    /// Adds the forms of a Romanian adjective.
    pub(crate) fn adjective(&mut self, id: EntryId, group: &[SmolStr]) {
        self.names[slot(Language::Romanian)].push(Alias::Adjective(id, group.to_vec()));
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

    /// Complains of an organisation that two lines give at one time.
    ///
    /// What changes sides or sector has a line for each period.
    pub(crate) fn once(&mut self, entry: &Entry, complaints: &mut Complaints<'_>) {
        let lines = self.keys.entry((entry.key.clone(), entry.kind, entry.code.clone())).or_default();
        let before = |one: &Lifetime, other: &Lifetime| match (one.to, other.from) {
            // Months and years may touch: one ended in April, the other began in April.
            (Some(end), Some(begin)) => end.first_day() <= begin.last_day(),
            _ => false,
        };
        let new = Lifetime { from: entry.from, to: entry.to, file: entry.file.clone(), line: entry.line };
        if let Some(old) = lines.iter().find(|old| !before(old, &new) && !before(&new, old)) {
            let hint = format!("join it with line {} of {}, or give each its own period", old.line, old.file);
            complaints.add(entry.line, format!("`{}` stands twice", entry.key), hint);
        }
        lines.push(new);
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
        World {
            entries: self.entries,
            countries: self.countries,
            names: self.names,
            indexes: Default::default(),
            bearers: OnceLock::new(),
            fiscal_years: self.fiscal_years,
            gazetteer: self.gazetteer,
        }
    }
}
