//! Romanian inflection of names, adjectives and nouns.
//!
//! The forms serve for finding only, so the rules make every form that a word of that ending can have (Mexic → Mexicul,
//! Mexicului); one that the language does not use does no harm. They need no stem alternations of ș, ț, ă and â, which
//! folding levels (miniștri = ministri). Articles after a hyphen (NATO-ului) are the finder's affair.
//!
//! Source of the rules: Gramatica de bază a limbii române (Univers Enciclopedic, 2010), chapters on noun and adjective.

/// The articulated and oblique forms of a proper name, its base form not among them.
///
/// The first word is inflected, and adjectives behind it agree (Arabia Saudită → Arabiei Saudite); foreign names of several
/// words take their endings at the last one (Hong Kong → Hong Kongului).
pub fn name_forms(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let mut forms = Vec::new();
    if let Some((first, rest)) = words.split_first() {
        let agreed = agree(rest);
        for form in name_word(first) {
            forms.push(join(&form, rest.iter().copied()));
            if let Some(agreed) = &agreed {
                forms.push(join(&form, agreed.iter().map(String::as_str)));
            }
        }
    }
    if let Some((last, before)) = words.split_last()
        && !before.is_empty()
        && last.chars().next().is_some_and(char::is_uppercase)
    {
        forms.extend(name_word(last).into_iter().map(|form| format!("{} {form}", before.join(" "))));
    }
    finish(forms, name)
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
pub fn adjective_forms(group: &[impl AsRef<str>]) -> Vec<String> {
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
    finish(forms, "")
}

/// The forms of a common noun, singular and plural, with and without article, direct and oblique; its first word is the head.
///
/// Gender cannot be seen from the word, so it makes the forms of each gender that the ending allows.
pub fn noun_forms(noun: &str) -> Vec<String> {
    let words: Vec<&str> = noun.split_whitespace().collect();
    let Some((head, rest)) = words.split_first() else { return Vec::new() };
    // Of a hyphenated head ("prim-ministru") the last part changes.
    let (prefix, head) = head.rsplit_once('-').map_or((String::new(), *head), |(prefix, head)| (format!("{prefix}-"), head));
    let forms = noun_word(head).into_iter().map(|form| join(&format!("{prefix}{form}"), rest.iter().copied())).collect();
    finish(forms, noun)
}

fn join<'w>(first: &str, rest: impl Iterator<Item = &'w str>) -> String {
    rest.fold(first.to_owned(), |mut joined, word| {
        joined.push(' ');
        joined.push_str(word);
        joined
    })
}

fn finish(mut forms: Vec<String>, base: &str) -> Vec<String> {
    forms.sort();
    forms.dedup();
    forms.retain(|form| form != base);
    forms
}

fn with(stem: &str, endings: &[&str]) -> Vec<String> {
    endings.iter().map(|ending| format!("{stem}{ending}")).collect()
}

fn name_word(word: &str) -> Vec<String> {
    let Some(last) = word.chars().last().filter(|c| c.is_alphabetic()) else { return Vec::new() };
    if let Some(stem) = word.strip_suffix("le").filter(|stem| stem.ends_with(['e', 'i'])) {
        // Statele → Statelor; Chile and the like are none of these
        return with(stem, &["lor"]);
    }
    if let Some(stem) = word.strip_suffix("eea") {
        return with(stem, &["eei"]);
    }
    if let Some(stem) = word.strip_suffix("ea") {
        return with(stem, &["ei", "ii"]);
    }
    if let Some(stem) = word.strip_suffix("ia") {
        return with(stem, &["iei"]);
    }
    match last {
        'a' | 'ă' => {
            let stem = word.strip_suffix(last).unwrap_or(word);
            with(stem, if last == 'ă' { &["a", "ei", "ii", "ăi"] } else { &["ei", "ii", "ăi"] })
        }
        'e' => with(word, &["le", "lor", "ul", "ului"]),
        'u' => with(word, &["l", "lui"]),
        _ if word.ends_with("ul") => with(word, &["ui", "ul", "ului"]),
        _ => with(word, &["ul", "ului"]),
    }
}

/// The words behind a feminine head in the oblique case; `None` if nothing changes.
fn agree(rest: &[&str]) -> Option<Vec<String>> {
    let mut open = true;
    let mut changed = false;
    let mut after_and = false;
    let words = rest
        .iter()
        .map(|word| {
            let form = match word.strip_suffix('ă') {
                Some(stem) if open => stem.strip_suffix("asc").map(|stem| (stem, "ești")).or(Some((stem, "e"))),
                _ if after_and => word.strip_suffix('a').map(|stem| (stem, "ei")),
                _ => None,
            };
            after_and = *word == "și";
            open = open && (word.chars().next().is_some_and(char::is_uppercase) || after_and || form.is_some());
            form.map_or_else(
                || (*word).to_owned(),
                |(stem, ending)| {
                    changed = true;
                    // românească → românești: the e of the suffix is there already
                    format!("{}{ending}", if ending == "ești" { stem.strip_suffix('e').unwrap_or(stem) } else { stem })
                },
            )
        })
        .collect();
    changed.then_some(words)
}

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
        must_make(&name_forms("Rusia"), &["Rusiei"]);
        must_make(&name_forms("Moscova"), &["Moscovei"]);
        must_make(&name_forms("Franța"), &["Franței"]);
        must_make(&name_forms("Coreea de Nord"), &["Coreei de Nord"]);
        must_make(&name_forms("Africa de Sud"), &["Africii de Sud"]);
        must_make(&name_forms("Praga"), &["Pragăi"]);
        must_make(&name_forms("Arabia Saudită"), &["Arabiei Saudite"]);
        must_make(&name_forms("Republica Populară Chineză"), &["Republicii Populare Chineze"]);
        must_make(&name_forms("Uniunea Sovietică"), &["Uniunii Sovietice"]);
        must_make(&name_forms("Bosnia și Herțegovina"), &["Bosniei și Herțegovinei"]);
        must_make(&name_forms("Casa Albă"), &["Casei Albe"]);
        must_make(&name_forms("Camera Românească"), &["Camerei Românești"]);
    }

    #[test]
    fn masculine_and_foreign_names() {
        must_make(&name_forms("Washington"), &["Washingtonul", "Washingtonului"]);
        must_make(&name_forms("Kabul"), &["Kabulul", "Kabulului"]);
        must_make(&name_forms("Kremlinul"), &["Kremlinului"]);
        must_make(&name_forms("Muntenegru"), &["Muntenegrul", "Muntenegrului"]);
        must_make(&name_forms("Congo"), &["Congoul", "Congoului"]);
        must_make(&name_forms("Sudanul de Sud"), &["Sudanului de Sud"]);
        must_make(&name_forms("Hong Kong"), &["Hong Kongul", "Hong Kongului"]);
    }

    #[test]
    fn plural_names() {
        must_make(&name_forms("Statele Unite ale Americii"), &["Statelor Unite ale Americii"]);
        must_make(&name_forms("Țările de Jos"), &["Țărilor de Jos"]);
        must_make(&name_forms("Filipine"), &["Filipinele", "Filipinelor"]);
    }

    #[test]
    fn names_are_left_alone_where_nothing_hangs_on() {
        assert!(!name_forms("Coreea de Nord").iter().any(|form| form.contains("dei") || form.contains("Coreeei")));
        assert!(name_forms("G7").is_empty());
        assert!(name_forms("").is_empty());
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
        must_make(&noun_forms("ministru"), &["ministrul", "ministrului"]);
        must_make(&noun_forms("prim-ministru"), &["prim-ministrul", "prim-ministrului"]);
        must_make(&noun_forms("președinte"), &["președintele", "președintelui", "președinti", "președintii", "președintilor"]);
        must_make(&noun_forms("președintă"), &["președinta", "președintei", "președinte", "președintele", "președintelor"]);
        must_make(
            &noun_forms("purtătoare de cuvânt"),
            &["purtătoarea de cuvânt", "purtătoarei de cuvânt", "purtătoarele de cuvânt"],
        );
        must_make(&noun_forms("poliție"), &["poliția", "poliției", "polițiile"]);
        must_make(&noun_forms("guvern"), &["guvernul", "guvernului", "guverne", "guvernele", "guvernelor"]);
        must_make(&noun_forms("cetățean"), &["cetățeanul", "cetățeni", "cetățenii", "cetățenilor"]);
        must_make(&noun_forms("forțe armate"), &["forțele armate", "forțelor armate"]);
        must_make(&noun_forms("protestatari"), &["protestatarii", "protestatarilor"]);
        must_make(&noun_forms("armata"), &["armatei"]);
    }

    #[test]
    fn nouns_do_not_change_behind_their_head() {
        assert!(noun_forms("ministru de externe").iter().all(|form| form.ends_with(" de externe")));
        assert!(noun_forms("").is_empty());
        assert!(noun_forms("112").is_empty());
    }
}
