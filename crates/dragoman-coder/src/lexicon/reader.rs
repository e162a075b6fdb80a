//! The strict reader of lexicon files.

use std::collections::BTreeMap;

use dragoman_plover::{Coding, Context, Country, Sector};
use dragoman_text::{Language, fold};
use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::pattern::split_list;
use super::{
    Case, Cues, Entry, Head, Lexicon, LexiconError, Meaning, Need, Operator, Paths, Pattern, PatternId, Side, Slot, Speech,
    TimeWords,
};

/// Word classes while a language is being read.
pub(super) type Classes = BTreeMap<String, Vec<String>>;

/// The lines of a file that say something, each with its number from 1.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line.trim()))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

/// Reads a language: a user's own files over those that ship.
pub(super) fn load(language: Language, own: &[(&str, &str)], shipped: &[(&str, &str)]) -> Result<Lexicon, Vec<LexiconError>> {
    let mut lexicon = Lexicon {
        language,
        entries: Vec::new(),
        classes: Classes::new(),
        modes: Cues::default(),
        contexts: Cues::default(),
        speech: Speech::default(),
        time: TimeWords::default(),
        forms: HashMap::default(),
        index: Default::default(),
        members: HashMap::default(),
    };
    let mut errors = Vec::new();
    // Classes first: patterns refer to them, those that ship to a user's own too.
    for files in [shipped, own] {
        let mut defined = HashSet::default();
        for (path, text) in files.iter().filter(|(path, _)| holds_classes(name(path))) {
            read_classes(path, text, &mut lexicon.classes, &mut defined, &mut errors);
        }
    }
    let mut below = read_files(shipped, &mut lexicon, &mut errors);
    let above = read_files(own, &mut lexicon, &mut errors);
    for off in &below.off {
        let hint = "delete the entry itself";
        errors.push(LexiconError::new(off.path, off.line, "only a directory of one's own switches entries off", hint));
    }
    for off in &above.off {
        if !below.entries.iter().any(|entry| entry.id == off.id) {
            let hint = "`dragoman lexicon find WORD` shows the ids of a word's entries";
            let message = format!("the entry `{}` is nowhere to be switched off", off.id);
            errors.push(LexiconError::new(off.path, off.line, message, hint));
        }
    }
    below
        .entries
        .retain(|entry| !above.entries.iter().any(|own| own.id == entry.id) && !above.off.iter().any(|off| off.id == entry.id));
    // A user's own come first: of equal patterns the earlier one wins.
    lexicon.entries = above.entries;
    lexicon.entries.append(&mut below.entries);
    index(&mut lexicon);
    if errors.is_empty() {
        Ok(lexicon)
    } else {
        errors.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        Err(errors)
    }
}

/// The entries of a layer of files, and the ids that it switches off.
#[derive(Default)]
struct Layer<'a> {
    entries: Vec<Entry>,
    off: Vec<Off<'a>>,
}

/// An entry that is to be switched off, and where that is said.
struct Off<'a> {
    path: &'a str,
    line: usize,
    id: &'a str,
}

/// Whether a file of this name holds word classes: those of politics stand apart from the small words of the language.
pub(super) fn holds_classes(name: &str) -> bool {
    matches!(name, "classes.txt" | "grammar.txt")
}

/// Reads the entries of a layer; its words of other files join those that are already there, before them.
fn read_files<'a>(files: &[(&'a str, &'a str)], lexicon: &mut Lexicon, errors: &mut Vec<LexiconError>) -> Layer<'a> {
    let (mut layer, mut forms) = (Layer::default(), HashMap::default());
    for &(path, text) in files {
        let known_mode = |label: &str| label.parse::<Coding>().is_ok_and(|coding| coding.mode().is_some());
        match name(path) {
            file if holds_classes(file) => {}
            "modes.txt" => keep(Cues::load(path, text, known_mode), errors, |cues| lexicon.modes.put_before(cues)),
            "contexts.txt" => {
                let cues = Cues::load(path, text, |label| label.parse::<Context>().is_ok());
                keep(cues, errors, |cues| lexicon.contexts.put_before(cues));
            }
            "speech.txt" => keep(Speech::load(path, text), errors, |speech| lexicon.speech.add(speech)),
            "time.txt" => keep(TimeWords::load(path, text), errors, |time| lexicon.time.add(time)),
            "forms.txt" => read_forms(path, text, &mut forms, errors),
            other if other.ends_with(".lex") => read_entries(path, text, &lexicon.classes, &mut layer, errors),
            other => errors.push(LexiconError::new(
                path,
                1,
                format!("`{other}` is no file of a lexicon"),
                "entries stand in *.lex; the other files are classes.txt, grammar.txt, modes.txt, contexts.txt, speech.txt, time.txt and forms.txt",
            )),
        }
    }
    lexicon.forms.extend(forms);
    number_operators(&mut layer.entries);
    unique_ids(&layer.entries, errors);
    layer
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn keep<T>(read: Result<T, Vec<LexiconError>>, errors: &mut Vec<LexiconError>, add: impl FnOnce(T)) {
    match read {
        Ok(value) => add(value),
        Err(found) => errors.extend(found),
    }
}

fn read_forms(path: &str, text: &str, forms: &mut HashMap<String, String>, errors: &mut Vec<LexiconError>) {
    for (line, content) in lines(text) {
        let Some((lemma, of)) = content.split_once(':').filter(|(lemma, of)| !lemma.trim().is_empty() && !of.trim().is_empty())
        else {
            errors.push(LexiconError::new(path, line, "no lemma with its forms", "write `lemma: form, form`"));
            continue;
        };
        for form in of.split(',').map(|form| fold(form.trim())).filter(|form| !form.is_empty()) {
            if let Some(other) = forms.insert(form.clone(), fold(lemma.trim())) {
                errors.push(LexiconError::new(
                    path,
                    line,
                    format!("`{form}` is a form of `{other}` already"),
                    "a form has one lemma",
                ));
            }
        }
    }
}

fn read_classes(path: &str, text: &str, classes: &mut Classes, defined: &mut HashSet<String>, errors: &mut Vec<LexiconError>) {
    for (line, content) in lines(text) {
        let Some((class, words)) = content.strip_prefix('@').and_then(|rest| rest.split_once(':')) else {
            errors.push(LexiconError::new(path, line, "no class", "write `@class: word, word`"));
            continue;
        };
        let mut members = Vec::new();
        for word in words.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            match word.strip_prefix('@') {
                Some(other) => match classes.get(other) {
                    Some(known) => members.extend(known.iter().cloned()),
                    None => errors.push(LexiconError::new(
                        path,
                        line,
                        format!("the class @{other} is not defined above"),
                        "define a class before another uses it",
                    )),
                },
                None => members.push(fold(word)),
            }
        }
        classes.insert(class.trim().to_owned(), members);
        if !defined.insert(class.trim().to_owned()) {
            errors.push(LexiconError::new(path, line, format!("the class @{class} is defined twice"), "join the two lines"));
        }
    }
}

/// A stanza: the lines of one entry, as key and value.
struct Stanza<'a> {
    path: &'a str,
    line: usize,
    pairs: Vec<(usize, &'a str, &'a str)>,
}

fn read_entries<'a>(path: &'a str, text: &'a str, classes: &Classes, layer: &mut Layer<'a>, errors: &mut Vec<LexiconError>) {
    for stanza in stanzas(path, text, errors) {
        match stanza.off() {
            Some(Ok(off)) => layer.off.push(off),
            Some(Err(error)) => errors.push(error),
            None => match stanza.entry(classes) {
                Ok(entry) => layer.entries.push(entry),
                Err(found) => errors.extend(found),
            },
        }
    }
}

fn stanzas<'a>(path: &'a str, text: &'a str, errors: &mut Vec<LexiconError>) -> Vec<Stanza<'a>> {
    let mut stanzas: Vec<Stanza<'a>> = Vec::new();
    for (line, content) in lines(text) {
        let Some((key, value)) = content.split_once(':').map(|(key, value)| (key.trim(), value.trim())) else {
            errors.push(LexiconError::new(path, line, "no colon", "write `key: value`"));
            continue;
        };
        match (key, stanzas.last_mut()) {
            ("entry" | "operator", _) => stanzas.push(Stanza { path, line, pairs: vec![(line, key, value)] }),
            (_, Some(stanza)) => stanza.pairs.push((line, key, value)),
            (_, None) => {
                errors.push(LexiconError::new(
                    path,
                    line,
                    "a key before the first entry",
                    "begin with `entry:` or `operator:`",
                ));
            }
        }
    }
    stanzas
}

impl<'a> Stanza<'a> {
    /// What it switches off, where it says `off`.
    fn off(&self) -> Option<Result<Off<'a>, LexiconError>> {
        let &(_, _, off) = self.pairs.iter().find(|(_, key, _)| *key == "off")?;
        Some(match self.pairs.as_slice() {
            _ if off != "yes" => {
                Err(self.error(&format!("`off: {off}` says nothing"), "write `off: yes`, or delete the entry"))
            }
            &[(line, "entry", id), _] => Ok(Off { path: self.path, line, id }),
            _ => Err(self.error("an entry that is switched off has no other keys", "delete them, or `off: yes`")),
        })
    }

    fn entry(&self, classes: &Classes) -> Result<Entry, Vec<LexiconError>> {
        let mut errors = Vec::new();
        let mut entry = Entry {
            id: String::new(),
            file: self.path.to_owned(),
            line: self.line,
            meaning: Meaning::Operator { operator: Operator::Begin, alone: None },
            patterns: Vec::new(),
            actor: Paths::default(),
            recipient: Paths::default(),
            noun_actor: Paths::default(),
            noun_recipient: Paths::default(),
            needs: Vec::new(),
            cases: Vec::new(),
        };
        let (mut event, mut operator, mut alone) = (None, None, None);
        for &(line, key, value) in &self.pairs {
            let result = match key {
                "entry" => set(&mut entry.id, value.to_owned()),
                "operator" => match Operator::from_name(value) {
                    Some(found) => {
                        operator = Some(found);
                        Ok(())
                    }
                    None => Err(format!("`{value}` is no operator")),
                },
                "verb" => patterns(Head::Verb, value, line, classes, &mut entry.patterns),
                "noun" => patterns(Head::Noun, value, line, classes, &mut entry.patterns),
                "adj" => patterns(Head::Adjective, value, line, classes, &mut entry.patterns),
                "event" => value.parse().map(|coding: Coding| event = Some(coding)).map_err(|error| format!("{error}")),
                "alone" => value.parse().map(|coding: Coding| alone = Some(coding)).map_err(|error| format!("{error}")),
                "actor" => paths(value, &mut entry.actor),
                "recipient" => paths(value, &mut entry.recipient),
                "noun-actor" => paths(value, &mut entry.noun_actor),
                "noun-recipient" => paths(value, &mut entry.noun_recipient),
                "needs" => needs(value, &mut entry.needs),
                "yes" => Case::positive(value, line).map(|case| entry.cases.push(case)),
                "no" => {
                    entry.cases.push(Case::negative(value, line));
                    Ok(())
                }
                _ => Err(format!("`{key}` is no key of an entry")),
            };
            if let Err(message) = result {
                errors.push(LexiconError::new(self.path, line, message, "see lexicon/README.md"));
            }
        }
        match (event, operator) {
            (Some(coding), None) => entry.meaning = Meaning::Event(coding),
            (None, Some(operator)) => entry.meaning = Meaning::Operator { operator, alone },
            _ => errors
                .push(self.error("an entry means either an event or an operator", "give it `event:` or make it `operator:`")),
        }
        if let (Some(operator), Some(pattern), true) = (operator, entry.patterns.first(), entry.id.is_empty()) {
            // Operators are known by their first word, so that an id outlives the lines around it.
            entry.id = format!("{}:{}", operator.name(), pattern.words.join("-"));
        }
        let silent = matches!(operator, Some(Operator::Deny | Operator::Fail));
        if entry.patterns.is_empty() {
            errors.push(self.error("an entry without words", "give it `verb:`, `noun:` or `adj:`"));
        }
        if entry.cases.is_empty() || !(silent || entry.cases.iter().any(|case| case.expected.is_some())) {
            errors.push(self.error("an entry without a case", "give it a `yes:` sentence of your own"));
        }
        derive_roles(&mut entry);
        if errors.is_empty() { Ok(entry) } else { Err(errors) }
    }

    fn error(&self, message: &str, hint: &str) -> LexiconError {
        LexiconError::new(self.path, self.line, message, hint)
    }
}

fn set(place: &mut String, value: String) -> Result<(), String> {
    if value.is_empty() {
        return Err("an empty id".to_owned());
    }
    *place = value;
    Ok(())
}

fn patterns(head: Head, value: &str, line: usize, classes: &Classes, into: &mut Vec<Pattern>) -> Result<(), String> {
    for text in split_list(value) {
        into.push(Pattern::parse(head, text, line, classes)?);
    }
    Ok(())
}

fn paths(value: &str, place: &mut Paths) -> Result<(), String> {
    *place = if value == "-" { Paths::default() } else { Paths::parse(value)? };
    Ok(())
}

fn needs(value: &str, into: &mut Vec<Need>) -> Result<(), String> {
    for need in value.split(';').map(str::trim) {
        let (side, sectors) = need.split_once('(').unwrap_or((need, ")"));
        let side = match side.trim() {
            "actor" => Side::Actor,
            "recipient" => Side::Recipient,
            other => return Err(format!("`{other}` is neither actor nor recipient")),
        };
        let inside = sectors.strip_suffix(')').ok_or_else(|| format!("`{need}` lacks its closing bracket"))?;
        let (mut sectors, mut countries) = (Vec::new(), Vec::new());
        for code in inside.split(',').map(str::trim).filter(|code| !code.is_empty()) {
            match (code.parse::<Sector>(), code.parse::<Country>()) {
                (Ok(sector), _) => sectors.push(sector),
                (_, Ok(country)) if matches!(code, "IGO" | "NGO" | "IMG" | "ISM" | "MNC" | "UNO" | "EUR") => {
                    countries.push(country);
                }
                (Err(error), _) => return Err(error.to_string()),
            }
        }
        into.push(Need { side, sectors, countries });
    }
    Ok(())
}

/// Fills in the roles that an entry leaves to be derived.
fn derive_roles(entry: &mut Entry) {
    if entry.actor.0.is_empty() {
        entry.actor = Paths(vec![vec![Slot::Subject]]);
    }
    if entry.noun_actor.0.is_empty() {
        let receives = entry.recipient.uses(&Slot::Subject);
        let symmetric: Vec<Slot> =
            entry.actor.0.iter().flatten().filter(|slot| matches!(slot, Slot::Preposition(_))).cloned().collect();
        let mut paths = Vec::new();
        if !symmetric.is_empty() && !receives {
            let mut union = vec![Slot::Subject, Slot::Genitive, Slot::Adjective];
            union.extend(symmetric);
            paths.push(union);
        } else {
            paths.extend([Slot::Subject, Slot::Genitive, Slot::Adjective].map(|slot| vec![slot]));
        }
        entry.noun_actor = Paths(paths);
    }
    if entry.noun_recipient.0.is_empty() {
        let prepositions =
            entry.recipient.0.iter().flatten().filter(|slot| matches!(slot, Slot::Preposition(_) | Slot::Dative));
        let mut paths: Vec<Vec<Slot>> = prepositions.cloned().map(|slot| vec![slot]).collect();
        if entry.recipient.uses(&Slot::Object) {
            paths.push(vec![Slot::Genitive]);
        }
        entry.noun_recipient = Paths(paths);
    }
}

/// Operators that begin with the same word are told apart by a number, in the order of the file.
fn number_operators(entries: &mut [Entry]) {
    let mut seen: HashMap<String, usize> = HashMap::default();
    for entry in entries.iter_mut().filter(|entry| matches!(entry.meaning, Meaning::Operator { .. })) {
        let count = seen.entry(entry.id.clone()).and_modify(|count| *count += 1).or_insert(1);
        if *count > 1 {
            entry.id = format!("{}-{count}", entry.id);
        }
    }
}

fn unique_ids(entries: &[Entry], errors: &mut Vec<LexiconError>) {
    let mut seen = HashSet::default();
    for entry in entries {
        if !seen.insert(&entry.id) {
            let hint = "choose another id; ids are unique within a language";
            errors.push(LexiconError::new(&entry.file, entry.line, format!("the id `{}` is taken", entry.id), hint));
        }
    }
}

fn index(lexicon: &mut Lexicon) {
    let members = lexicon.classes.iter().map(|(class, words)| (class.clone(), words.iter().cloned().collect()));
    lexicon.members = members.collect();
    for (number, entry) in lexicon.entries.iter().enumerate() {
        for (at, pattern) in entry.patterns.iter().enumerate() {
            let id = PatternId { entry: number, pattern: at };
            // A noun of several words may have its head first (Romanian) or last (English).
            let heads = if pattern.head == Head::Verb { &pattern.words[..1] } else { &pattern.words[..] };
            for word in heads {
                lexicon.index[pattern.head as usize].entry(word.clone()).or_default().push(id);
            }
        }
    }
    let entries = &lexicon.entries;
    for ids in lexicon.index.iter_mut().flat_map(HashMap::values_mut) {
        // Of equal weights the event goes before the operator, then the order of the files decides.
        ids.sort_by_key(|id| {
            let entry = &entries[id.entry];
            let operator = matches!(entry.meaning, Meaning::Operator { .. });
            (std::cmp::Reverse(entry.patterns[id.pattern].weight()), operator, id.entry, id.pattern)
        });
    }
}
