//! The readers of the kinds of files whose every line is read.

use dragoman_text::Language;
use smol_str::SmolStr;

use crate::aliases::Style;
use crate::entry::{Entry, EntryId, Kind, OrgKind, PlaceKind, RoleKind, Status, Term, slot};
use crate::error::Complaints;
use crate::fiscal::FiscalYears;
use crate::layers::{Claims, Layer};
use crate::table::{Name, Row, rows};
use crate::world::Builder;

/// The kind of a file, which its path tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FileKind {
    Countries,
    Seats,
    FiscalYears,
    Organisations,
    Persons,
    Roles,
    Places,
}

impl FileKind {
    /// By the name of the file or of the folder it lies in.
    pub(crate) fn of(path: &str) -> Option<Self> {
        let mut parts = path.rsplit(['/', '\\']);
        let file = parts.next()?;
        if !file.ends_with(".txt") {
            return None;
        }
        match (file, parts.next()) {
            ("countries.txt", _) => Some(Self::Countries),
            ("seats.txt", _) => Some(Self::Seats),
            ("fiscal-years.txt", _) => Some(Self::FiscalYears),
            (_, Some("organisations")) => Some(Self::Organisations),
            (_, Some("persons")) => Some(Self::Persons),
            (_, Some("roles")) => Some(Self::Roles),
            (_, Some("places")) => Some(Self::Places),
            _ => None,
        }
    }

    const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Countries => &[
                "code",
                "status",
                "sector",
                "en",
                "ro",
                "en adjectives",
                "ro adjectives",
                "en capital",
                "ro capital",
                "from",
                "to",
                "source",
            ],
            Self::Seats => &["code", "sector", "en", "ro", "source"],
            Self::FiscalYears => FiscalYears::COLUMNS,
            Self::Organisations => &["name", "kind", "code", "sector", "en", "ro", "from", "to", "source"],
            Self::Persons => &["name", "code", "sector", "office", "from", "to", "en", "ro", "source"],
            Self::Roles => &["kind", "sector", "office", "en", "ro"],
            Self::Places => &["name", "kind", "code", "lat", "lon", "en", "ro", "source"],
        }
    }
}

/// Reads one file into the builder.
pub(crate) fn read(
    path: &str,
    kind: FileKind,
    text: &str,
    layer: Layer,
    claims: &mut Claims,
    builder: &mut Builder,
    complaints: &mut Complaints<'_>,
) {
    for row in rows(text, kind.columns(), complaints) {
        if !claims.admits(layer, path, kind, &row, complaints) {
            continue;
        }
        match kind {
            FileKind::Countries => country(path, &row, builder, complaints),
            FileKind::Seats => seat(path, &row, builder, complaints),
            FileKind::FiscalYears => builder.fiscal_years.add(&row, complaints),
            FileKind::Organisations => organisation(path, &row, builder, complaints),
            FileKind::Persons => person(path, &row, builder, complaints),
            FileKind::Roles => role(path, &row, builder, complaints),
            FileKind::Places => place(path, &row, builder, complaints),
        }
    }
}

fn blank(kind: Kind, path: &str, row: &Row<'_>) -> Entry {
    Entry {
        kind,
        key: SmolStr::default(),
        code: None,
        sector: None,
        office: None,
        from: None,
        to: None,
        position: None,
        terms: Vec::new(),
        of: None,
        source: SmolStr::default(),
        file: SmolStr::new(path),
        line: row.line,
        names: [Vec::new(), Vec::new()],
    }
}

fn texts(names: &[Name]) -> Vec<SmolStr> {
    names.iter().map(|name| name.text.clone()).collect()
}

fn unknown(what: &str, row: &Row<'_>, index: usize, names: &[&str], complaints: &mut Complaints<'_>) {
    complaints.add(row.line, format!("`{}` is no {what}", row.raw(index)), format!("use one of {}", names.join(", ")));
}

/// Completes an entry by its two lists of names and adds it with them.
fn add_named(
    mut entry: Entry,
    lists: &[Vec<Name>; 2],
    style: Style,
    builder: &mut Builder,
    complaints: &mut Complaints<'_>,
) -> EntryId {
    entry.names = [texts(&lists[0]), texts(&lists[1])];
    if entry.key.is_empty() {
        entry.key = entry.names.iter().flatten().next().cloned().unwrap_or_default();
    }
    // The identifying name is found in every language, unless it carries a remark in brackets.
    let key = (!entry.key.contains('(') && matches!(entry.kind, Kind::Person | Kind::Organisation(_) | Kind::Place(_)))
        .then(|| Name { text: entry.key.clone(), irregular: Vec::new() });
    if key.is_none() && lists.iter().all(Vec::is_empty) {
        complaints.add(entry.line, "no name in any language", "write at least one name that news uses");
    }
    let line = entry.line;
    let id = builder.add(entry);
    for language in Language::ALL {
        let own = &lists[slot(language)];
        // What has no name of its own here goes by the names of the other language.
        let names = if own.is_empty() { lists.iter().flatten().collect::<Vec<_>>() } else { own.iter().collect() };
        for name in names.into_iter().chain(&key) {
            builder.alias(language, id, name, style, line, complaints);
        }
    }
    id
}

fn country(path: &str, row: &Row<'_>, builder: &mut Builder, complaints: &mut Complaints<'_>) {
    let Some(status) = Status::from_name(row.raw(1)) else {
        unknown("status", row, 1, &Status::ALL.iter().map(|status| status.name()).collect::<Vec<_>>(), complaints);
        return;
    };
    let code = row.code(0, complaints);
    if code.is_none() && status != Status::Region {
        complaints.add(
            row.line,
            "a country without a code",
            "write its code, its successor's or that of the state which claims it",
        );
    }
    let (from, to) = row.period(9, complaints);
    let sector = row.sector(2, complaints);
    let source = row.required(11, "source", complaints);
    let base = Entry { code, sector, from, to, source, ..blank(Kind::Country(status), path, row) };
    let lists = [row.names(3, complaints), row.names(4, complaints)];
    let key = lists.iter().flatten().next().map(|name| name.text.clone()).unwrap_or_default();
    let id = add_named(Entry { key: key.clone(), ..base.clone() }, &lists, Style::Name, builder, complaints);

    let english = row.names(5, complaints);
    let groups = row.groups(6, complaints);
    if !english.is_empty() || !groups.is_empty() {
        let demonym = Entry {
            kind: Kind::Demonym,
            key: key.clone(),
            // An adjective says whose something is, and does not act; but whatever is a breakaway entity's is a rebel's.
            sector: base.sector.clone().filter(|_| status == Status::Separatist),
            of: Some(id),
            names: [texts(&english), groups.iter().filter_map(|group| group.first().cloned()).collect()],
            ..base.clone()
        };
        let demonym = builder.add(demonym);
        for name in &english {
            builder.alias(Language::English, demonym, name, Style::Demonym, row.line, complaints);
        }
        for group in &groups {
            builder.adjective(demonym, group);
        }
    }
    let capitals = [row.names(7, complaints), row.names(8, complaints)];
    if capitals.iter().any(|names| !names.is_empty()) {
        let capital = Entry { kind: Kind::Capital, of: Some(id), ..base };
        add_named(capital, &capitals, Style::Name, builder, complaints);
    }
    builder.country(id, row.line, complaints);
}

fn seat(path: &str, row: &Row<'_>, builder: &mut Builder, complaints: &mut Complaints<'_>) {
    let entry = Entry {
        code: row.code(0, complaints),
        sector: row.sector(1, complaints),
        source: row.required(4, "source", complaints),
        ..blank(Kind::Seat, path, row)
    };
    let lists = [row.names(2, complaints), row.names(3, complaints)];
    add_named(entry, &lists, Style::Name, builder, complaints);
}

fn organisation(path: &str, row: &Row<'_>, builder: &mut Builder, complaints: &mut Complaints<'_>) {
    let Some(kind) = OrgKind::from_name(row.raw(1)) else {
        unknown("kind of organisation", row, 1, &OrgKind::ALL.iter().map(|kind| kind.name()).collect::<Vec<_>>(), complaints);
        return;
    };
    let (from, to) = row.period(6, complaints);
    let entry = Entry {
        key: row.required(0, "name", complaints),
        code: row.code(2, complaints),
        sector: row.sector(3, complaints),
        from,
        to,
        source: row.required(8, "source", complaints),
        ..blank(Kind::Organisation(kind), path, row)
    };
    builder.once(&entry, complaints);
    let lists = [row.names(4, complaints), row.names(5, complaints)];
    add_named(entry, &lists, Style::Name, builder, complaints);
}

fn person(path: &str, row: &Row<'_>, builder: &mut Builder, complaints: &mut Complaints<'_>) {
    let name = row.required(0, "name", complaints);
    let (from, to) = row.period(4, complaints);
    let term = Term {
        code: row.code(1, complaints),
        sector: row.sector(2, complaints),
        office: row.text(3),
        from,
        to,
        line: row.line,
    };
    let source = row.required(8, "source", complaints);
    let lists = [row.names(6, complaints), row.names(7, complaints)];
    match builder.person(&name) {
        None => {
            let entry = Entry { key: name.clone(), source, terms: vec![term], ..blank(Kind::Person, path, row) };
            let id = add_named(entry, &lists, Style::Person, builder, complaints);
            builder.new_person(name, id);
        }
        Some(id) => {
            builder.term(id, term);
            for language in Language::ALL {
                for name in &lists[slot(language)] {
                    builder.extra_name(language, id, name, row.line, complaints);
                }
            }
        }
    }
}

fn role(path: &str, row: &Row<'_>, builder: &mut Builder, complaints: &mut Complaints<'_>) {
    let Some(kind) = RoleKind::from_name(row.raw(0)) else {
        unknown("kind of role", row, 0, &RoleKind::ALL.iter().map(|kind| kind.name()).collect::<Vec<_>>(), complaints);
        return;
    };
    let entry = Entry { sector: row.sector(1, complaints), office: row.text(2), ..blank(Kind::Role(kind), path, row) };
    let lists = [row.names(3, complaints), row.names(4, complaints)];
    // A role noun of one language is no noun of the other: no names are lent.
    let mut named = entry;
    named.names = [texts(&lists[0]), texts(&lists[1])];
    named.key = named.names.iter().flatten().next().cloned().unwrap_or_default();
    if named.key.is_empty() {
        complaints.add(row.line, "no name in any language", "write at least one noun that news uses");
    }
    let id = builder.add(named);
    for language in Language::ALL {
        for name in &lists[slot(language)] {
            builder.alias(language, id, name, Style::Name, row.line, complaints);
        }
    }
}

fn place(path: &str, row: &Row<'_>, builder: &mut Builder, complaints: &mut Complaints<'_>) {
    let Some(kind) = PlaceKind::from_name(row.raw(1)) else {
        unknown("kind of place", row, 1, &PlaceKind::ALL.iter().map(|kind| kind.name()).collect::<Vec<_>>(), complaints);
        return;
    };
    let position = (row.degrees(3, 90.0, complaints), row.degrees(4, 180.0, complaints));
    let entry = Entry {
        key: row.required(0, "name", complaints),
        code: row.code(2, complaints),
        position: position.0.zip(position.1),
        source: row.required(7, "source", complaints),
        ..blank(Kind::Place(kind), path, row)
    };
    let lists = [row.names(5, complaints), row.names(6, complaints)];
    add_named(entry, &lists, Style::Name, builder, complaints);
}
