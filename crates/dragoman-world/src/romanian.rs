//! Romanian inflection of names, adjectives and nouns.
//!
//! A form stands for its word in every name that holds the word, so the rules work word by word.
//!
//! The forms serve for finding only, so the rules make every form that a word of that ending can have (Mexic → Mexicul,
//! Mexicului); one that the language does not use does no harm. They need no stem alternations of ș, ț, ă and â, which
//! folding levels (miniștri = ministri). Articles after a hyphen (NATO-ului) are the finder's affair.
//!
//! Source of the rules: Gramatica de bază a limbii române (Univers Enciclopedic, 2010), chapters on noun and adjective.

use crate::index::Index;

/// Lets the articulated and oblique forms of its words stand for a proper name.
///
/// The head is inflected, and adjectives behind it agree (Arabia Saudită → Arabiei Saudite); foreign names of several
/// words take their endings at the last one (Hong Kong → Hong Kongului).
pub(crate) fn inflect_name(name: &str, index: &mut Index) {
    let words: Vec<&str> = name.split_whitespace().collect();
    for (position, word) in words.iter().enumerate().filter(|(_, word)| !is_small(word)) {
        let after_and = position.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|before| *before == "și");
        if position == 0 || position + 1 == words.len() || after_and || word.ends_with('ă') {
            index.inflect(word, name_word);
        }
    }
}

/// Lets the forms of its words stand for a common noun, singular and plural, with and without article, direct and oblique.
///
/// Short words are prepositions and articles, which do not change.
pub(crate) fn inflect_noun(noun: &str, index: &mut Index) {
    for word in noun.split_whitespace().filter(|word| word.chars().count() > 3) {
        index.inflect(word, noun_word);
    }
}

fn is_small(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

/// The genitive of a person's name that begins with a first name in -a: Maia Sandu → Maiei Sandu.
pub(crate) fn person_forms(name: &str) -> Vec<String> {
    let Some((first, rest)) = name.split_once(' ') else { return Vec::new() };
    let Some(stem) = first.strip_suffix('a') else { return Vec::new() };
    let endings: &[&str] = if stem.ends_with(['c', 'g']) { &["ăi", "ii", "ei"] } else { &["ei"] };
    endings.iter().map(|ending| format!("{stem}{ending} {rest}")).collect()
}

/// All forms of a group of four (masculine and feminine, singular and plural), or of a single unchanging form: with and
/// without article, direct and oblique.
pub(crate) fn adjective_forms(group: &[impl AsRef<str>]) -> Vec<String> {
    let mut forms: Vec<String> = group.iter().map(|form| form.as_ref().to_owned()).collect();
    let [masculine, feminine, men, women] = group else { return forms };
    let (masculine, feminine, men, women) = (masculine.as_ref(), feminine.as_ref(), men.as_ref(), women.as_ref());
    if masculine.ends_with('u') {
        forms.extend([format!("{masculine}l"), format!("{masculine}lui")]);
    } else if masculine.ends_with('e') {
        forms.extend([format!("{masculine}le"), format!("{masculine}lui")]);
    } else {
        forms.extend([format!("{masculine}ul"), format!("{masculine}ului")]);
    }
    if let Some(stem) = feminine.strip_suffix('ă') {
        forms.push(format!("{stem}a"));
    } else if feminine.ends_with('e') {
        forms.push(format!("{feminine}a"));
    }
    forms.extend([format!("{women}i"), format!("{women}le"), format!("{women}lor")]);
    forms.extend([format!("{men}i"), format!("{men}lor")]);
    forms.sort();
    forms.dedup();
    forms
}

fn with(stem: &str, endings: &[&str]) -> Vec<String> {
    endings.iter().map(|ending| format!("{stem}{ending}")).collect()
}

/// The forms of a word of a proper name, itself not among them.
fn name_word(word: &str) -> Vec<String> {
    let Some(last) = word.chars().last().filter(|c| c.is_alphabetic()) else { return Vec::new() };
    if let Some(stem) = word.strip_suffix("le").filter(|stem| stem.ends_with(['e', 'i'])) {
        // Statele → Statelor; Chile and the like are none of these
        return with(stem, &["lor"]);
    }
    if let Some(stem) = word.strip_suffix("eea") {
        return with(stem, &["eei", "ee"]);
    }
    if let Some(stem) = word.strip_suffix("ea") {
        return with(stem, &["ei", "ii"]);
    }
    if let Some(stem) = word.strip_suffix("ia") {
        // fosta Iugoslavie: without article
        return with(stem, &["iei", "ie"]);
    }
    match last {
        'a' | 'ă' => {
            let stem = word.strip_suffix(last).unwrap_or(word);
            let mut forms = with(stem, &["ei", "ii", "ăi"]);
            if last == 'ă' {
                forms.extend(with(stem, &["a", "e"]));
                // românească → românești
                forms.extend(stem.strip_suffix("asc").map(|stem| format!("{}ești", stem.strip_suffix('e').unwrap_or(stem))));
            }
            forms
        }
        'e' => with(word, &["le", "lor", "ul", "ului"]),
        'u' => with(word, &["l", "lui"]),
        _ if word.ends_with("ul") => with(word, &["ui", "ul", "ului"]),
        _ => with(word, &["ul", "ului"]),
    }
}

/// The forms of a common noun of one word, itself not among them.
///
/// Gender cannot be seen from the word, so it makes the forms of each gender that the ending allows. Of a hyphenated word the
/// last part changes (prim-ministru).
fn noun_word(word: &str) -> Vec<String> {
    const PLURAL: &[&str] = &["i", "ii", "ilor", "e", "ele", "elor", "uri", "urile", "urilor"];
    let Some(last) = word.chars().last().filter(|c| c.is_alphabetic()) else { return Vec::new() };
    let stem = word.strip_suffix(last).unwrap_or(word);
    let mut forms = Vec::new();
    match last {
        'u' => {
            forms.extend(with(word, &["l", "lui"]));
            forms.extend(with(stem, PLURAL));
            // ministeriu, funcționariu: the i of the stem is the plural's
            if stem.ends_with('i') {
                forms.extend(with(stem, &["lor"]));
            }
        }
        'e' => {
            forms.extend(with(word, &["le", "lui", "lor", "a", "i"]));
            forms.extend(with(stem, &["a", "i", "ii", "ile", "ilor"]));
            if stem.ends_with('i') {
                forms.extend(with(stem, &["le", "lor"]));
            }
        }
        'ă' => {
            forms.extend(with(stem, &["a", "ei", "e", "ele", "elor", "i", "ii", "ile", "ilor", "uri", "urile", "urilor"]));
            if let Some(stem) = stem.strip_suffix("eas").or_else(|| stem.strip_suffix("as")) {
                forms.extend(with(stem, &["ese", "esele", "eselor", "esei"]));
            }
        }
        'a' => forms.extend(with(stem, &["ei", "ii", "iei"])),
        'i' => forms.extend(with(word, &["i", "lor", "ul", "ului", "le"])),
        _ if word.ends_with("ul") => {
            forms.extend(with(word, &["ui", "ul", "ului"]));
            forms.extend(with(word, PLURAL));
        }
        _ => {
            forms.extend(with(word, &["ul", "ului"]));
            forms.extend(with(word, PLURAL));
            if let Some(stem) = word.strip_suffix("ean") {
                forms.extend(with(stem, &["eni", "enii", "enilor"]));
            } else if let Some(stem) = word.strip_suffix("an") {
                forms.extend(with(stem, &["eni", "enii", "enilor"]));
            } else if let Some(stem) = word.strip_suffix('d') {
                forms.extend(with(stem, &["zi", "zii", "zilor"]));
            } else if let Some(stem) = word.strip_suffix('l') {
                // general → generali, but colonel → colonei and cal → cai
                forms.extend(with(stem, &["i", "ii", "ilor"]));
            }
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn must_make(forms: &[String], expected: &[&str]) {
        for form in expected {
            assert!(forms.iter().any(|made| made == form), "`{form}` is not among {forms:?}");
        }
    }

    #[test]
    fn feminine_names() {
        must_make(&name_word("Rusia"), &["Rusiei", "Rusie"]);
        must_make(&name_word("Moscova"), &["Moscovei"]);
        must_make(&name_word("Franța"), &["Franței"]);
        must_make(&name_word("Coreea"), &["Coreei", "Coree"]);
        must_make(&name_word("Africa"), &["Africii"]);
        must_make(&name_word("Praga"), &["Pragăi"]);
        must_make(&name_word("Uniunea"), &["Uniunii"]);
        must_make(&name_word("Saudită"), &["Saudite"]);
        must_make(&name_word("Românească"), &["Românești"]);
    }

    #[test]
    fn masculine_and_foreign_names() {
        must_make(&name_word("Washington"), &["Washingtonul", "Washingtonului"]);
        must_make(&name_word("Kabul"), &["Kabulul", "Kabulului"]);
        must_make(&name_word("Kremlinul"), &["Kremlinului"]);
        must_make(&name_word("Muntenegru"), &["Muntenegrul", "Muntenegrului"]);
        must_make(&name_word("Congo"), &["Congoul", "Congoului"]);
    }

    #[test]
    fn plural_names() {
        must_make(&name_word("Statele"), &["Statelor"]);
        must_make(&name_word("Țările"), &["Țărilor"]);
        must_make(&name_word("Filipine"), &["Filipinele", "Filipinelor"]);
    }

    #[test]
    fn nothing_hangs_on_signs_and_persons() {
        assert!(!name_word("Coreea").iter().any(|form| form.contains("eeei")));
        assert!(name_word("G7").is_empty() && name_word("").is_empty());
        assert!(noun_word("112").is_empty() && noun_word("").is_empty());
        assert!(person_forms("Vladimir Putin").is_empty());
        assert!(person_forms("Merkela").is_empty());
    }

    #[test]
    fn persons() {
        must_make(&person_forms("Maia Sandu"), &["Maiei Sandu"]);
        must_make(&person_forms("Olga Popa"), &["Olgăi Popa"]);
    }

    #[test]
    fn adjectives_have_all_their_forms() {
        let forms = adjective_forms(&["rus", "rusă", "ruși", "ruse"]);
        must_make(
            &forms,
            &["rus", "rusul", "rusului", "rusă", "rusa", "rusei", "ruși", "rușii", "rușilor", "ruse", "rusele", "ruselor"],
        );
        let forms = adjective_forms(&["rusesc", "rusească", "rusești", "rusești"]);
        must_make(&forms, &["rusescul", "rusescului", "ruseasca", "ruseștii", "ruseștilor", "ruseștile"]);
        must_make(&adjective_forms(&["negru", "neagră", "negri", "negre"]), &["negrul", "negrului", "negrei"]);
        assert_eq!(adjective_forms(&["thai"]), ["thai"]);
    }

    #[test]
    fn nouns() {
        must_make(&noun_word("ministru"), &["ministrul", "ministrului"]);
        must_make(&noun_word("prim-ministru"), &["prim-ministrul", "prim-ministrului"]);
        must_make(&noun_word("președinte"), &["președintele", "președintelui", "președinti", "președintii", "președintilor"]);
        must_make(&noun_word("președintă"), &["președinta", "președintei", "președinte", "președintele", "președintelor"]);
        must_make(&noun_word("purtătoare"), &["purtătoarea", "purtătoarei", "purtătoarele"]);
        must_make(&noun_word("poliție"), &["poliția", "poliției", "polițiile"]);
        must_make(&noun_word("guvern"), &["guvernul", "guvernului", "guverne", "guvernele", "guvernelor"]);
        must_make(&noun_word("cetățean"), &["cetățeanul", "cetățeni", "cetățenii", "cetățenilor"]);
        must_make(&noun_word("forțe"), &["forțele", "forțelor"]);
        must_make(&noun_word("protestatari"), &["protestatarii", "protestatarilor"]);
        must_make(&noun_word("armata"), &["armatei"]);
    }
}
