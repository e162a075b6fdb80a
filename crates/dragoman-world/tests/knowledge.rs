//! The real knowledge files: they load, and every name in them is found.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use dragoman_text::Language;
use dragoman_world::{Kind, Status, WordForm, World};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            found.push(path);
        }
    }
}

fn world() -> World {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge");
    let mut paths = Vec::new();
    files(&root, &mut paths);
    paths.sort();
    let texts = paths.iter().map(|path| {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        (name, std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
    });
    World::load(texts).unwrap_or_else(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        panic!("{} mistakes:\n{}", lines.len(), lines.join("\n"))
    })
}

#[test]
fn every_name_is_found_as_it_is_written() {
    let world = world();
    let mut missed = Vec::new();
    let mut names = 0;
    for (id, entry) in world.entries() {
        for language in Language::ALL {
            for name in entry.names(language) {
                names += 1;
                // The first part of hyphenated words is one only with a second part.
                let text = if name.ends_with('-') { format!("{name}x") } else { name.to_string() };
                let words: Vec<WordForm<'_>> = text.split_whitespace().map(|form| WordForm { form, lemma: "" }).collect();
                let hits = world.find(language, &words);
                if !hits.iter().any(|hit| hit.first == 0 && hit.last + 1 == words.len() && hit.entries.contains(&id)) {
                    missed.push(format!("{}:{} {name}", entry.file, entry.line));
                }
            }
        }
    }
    assert!(names > 0, "there are no names at all");
    assert!(missed.is_empty(), "not found:\n{}", missed.join("\n"));
}

#[test]
fn every_state_has_adjectives_and_nearly_every_one_a_capital_in_both_languages() {
    let world = world();
    let mut lacking: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut states = BTreeSet::new();
    for (id, entry) in world.entries() {
        let Kind::Country(status @ (Status::State | Status::Partial)) = entry.kind else { continue };
        states.extend(entry.code.clone());
        let of_kind = |kind| world.entries().filter(move |(_, other)| other.of == Some(id) && other.kind == kind);
        for language in Language::ALL {
            for (what, kind) in [("adjective", Kind::Demonym), ("capital", Kind::Capital)] {
                if !of_kind(kind).any(|(_, other)| !other.names(language).is_empty()) {
                    lacking.entry(what).or_default().insert(format!("{} ({}, {})", entry.key, status.name(), language.code()));
                }
            }
        }
    }
    assert!(states.len() >= 193 + 4, "{} states", states.len());
    // Dominica: its English adjective is that of the Dominican Republic.
    assert_eq!(lacking.remove("adjective"), Some(BTreeSet::from(["Dominica (state, en)".to_owned()])));
    // Capitals that have their country's name, or are as often something else.
    let capitals = lacking.remove("capital").unwrap_or_default();
    assert!(capitals.len() <= 2 * 20, "{capitals:?}");
}

/// The code of the first reading of each hit, `-` where it has none.
fn codes(world: &World, language: Language, text: &str) -> Vec<String> {
    let words: Vec<WordForm<'_>> = text.split_whitespace().map(|form| WordForm { form, lemma: "" }).collect();
    let is_place = |kind| matches!(kind, Kind::Country(_) | Kind::Demonym | Kind::Capital | Kind::Seat | Kind::Place(_));
    let first = |hit: &dragoman_world::Hit| {
        hit.entries.iter().filter_map(|id| world.entry(*id)).find(|entry| is_place(entry.kind)).map(|entry| {
            let sector = entry.sector.as_deref().filter(|sector| *sector == "REB").map(|sector| format!("/{sector}"));
            format!("{}{}", entry.code.as_deref().unwrap_or("-"), sector.unwrap_or_default())
        })
    };
    world.find(language, &words).iter().filter_map(first).collect()
}

#[test]
fn countries_are_found_in_their_forms() {
    let world = world();
    let romanian = [
        ("Chişinăului și Tiraspolului", "MDA MDA/REB"),
        ("Phenianul a acuzat Washingtonul", "PRK USA"),
        ("purtătorul de cuvânt al Kremlinului", "RUS"),
        ("un oficial al Casei Albe", "USA"),
        ("Coreei de Nord și Coreii de Sud", "PRK"),
        ("nord-coreenii și sud-coreenele", "PRK KOR"),
        ("Republicii Moldova , Republica Populară Chineză", "MDA CHN"),
        ("Marii Britanii , Noii Zeelande , Țărilor de Jos", "GBR NZL NLD"),
        ("Emiratelor Arabe Unite și Arabiei Saudite", "ARE SAU"),
        ("nemțești , chinezoaicele , româncelor , moldovenească", "DEU CHN ROU MDA"),
        ("relațiile moldo-române și sino-americane", "MDA ROU CHN USA"),
        ("un fotograf transnistrean", "MDA/REB"),
        ("Osetiei de Sud , Abhaziei , Nagorno-Karabahului", "GEO/REB GEO/REB AZE/REB"),
        ("țările sud-americane , America Latină , Golful Mexic", "- - -"),
        ("Cairo , Parisului , Bucureștiului , Havanei , Vienei", "EGY FRA ROU CUB AUT"),
        ("Statele Unite , Statelor Unite ale Americii , SUA , S.U.A.", "USA USA USA USA"),
        ("foști sovietici , iugoslavii , cehoslovacă", "RUS SRB CZE"),
    ];
    let english = [
        ("Kyiv , Kiev and Moscow 's envoys", "UKR UKR RUS"),
        ("U.S. , US and USA told us", "USA USA USA"),
        ("Burmese , Swiss , Dutch and Spaniards", "MMR CHE NLD ESP"),
        ("10 Downing Street and the White House", "GBR USA"),
        ("the Luhansk People 's Republic", "UKR/REB"),
        ("Latin American and South American states", "- -"),
        ("the Gulf of Mexico , New Jersey , East Jerusalem", "- USA PSE"),
        ("Sino-Soviet and Franco-German ties", "CHN RUS FRA DEU"),
        ("north korea , turkey and china", ""),
        ("NORTH KOREA FIRES MISSILE", "PRK"),
    ];
    let mut wrong = Vec::new();
    for (language, cases) in [(Language::Romanian, &romanian[..]), (Language::English, &english[..])] {
        for (text, expected) in cases {
            let found = codes(&world, language, text).join(" ");
            if found != *expected {
                wrong.push(format!("`{text}`: {found} for {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kind_of_namesake_is_in_the_gazetteer() {
    let world = world();
    let of = |name: &str, code: &str| world.towns(name).into_iter().find(|spot| spot.code == code);
    let region = |name: &str, code: &str| of(name, code).and_then(|spot| spot.region).map(|region| region.to_string());
    assert_eq!(region("Birmingham", "USA").as_deref(), Some("Alabama"));
    assert_eq!(region("Alexandria", "ROU").as_deref(), Some("Teleorman"));
    assert!(of("Tripoli", "LBN").is_some_and(|spot| (34.0..35.0).contains(&spot.position.0)));
    assert!(world.towns("Nowhereburg").is_empty());
}
