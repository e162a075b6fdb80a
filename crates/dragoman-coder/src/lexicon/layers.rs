//! Whole lexicons: the files that ship, and a user's own over them.

use std::collections::BTreeMap;

use dragoman_text::Language;

use super::{Composition, Lexicon, LexiconError, reader};

/// The files of one language: a user's own and those that ship.
#[derive(Debug, Default)]
struct Files<'a> {
    own: Vec<(&'a str, &'a str)>,
    shipped: Vec<(&'a str, &'a str)>,
}

/// Reads `lexicon/` as it stands on disk or in the binary: `composition.txt` and a folder a language.
///
/// # Errors
/// All mistakes of all files.
pub fn load_lexicons<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<(Vec<Lexicon>, Composition), Vec<LexiconError>> {
    load_lexicons_over([], files)
}

/// As [`load_lexicons`], with a user's own files, of the same form, over those that ship.
///
/// Own entries hold in place of shipped ones of the same id and come first where two are equal; `off: yes` takes an entry
/// away. Own classes hold in place of shipped ones of the same name, and may be made of them. Own lines of `composition.txt`
/// come first. Cue words, words of saying and words of time are added.
///
/// # Errors
/// All mistakes of all files, and what an own entry would switch off but does not ship.
pub fn load_lexicons_over<'a>(
    own: impl IntoIterator<Item = (&'a str, &'a str)>,
    shipped: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<(Vec<Lexicon>, Composition), Vec<LexiconError>> {
    let mut languages: BTreeMap<Language, Files<'a>> = BTreeMap::new();
    let (mut tables, mut errors) = ([None, None], Vec::new());
    let layered = own.into_iter().map(|file| (true, file)).chain(shipped.into_iter().map(|file| (false, file)));
    for (is_own, (path, text)) in layered {
        let mut parts = path.rsplit(['/', '\\']);
        let name = parts.next().unwrap_or_default();
        if name == "composition.txt" {
            match Composition::load(path, text) {
                Ok(table) => tables[usize::from(!is_own)] = Some(table),
                Err(found) => errors.extend(found),
            }
            continue;
        }
        match parts.find_map(Language::from_code) {
            Some(language) => {
                let files = languages.entry(language).or_default();
                if is_own { files.own.push((path, text)) } else { files.shipped.push((path, text)) }
            }
            None if name == "README.md" => {}
            None => {
                let hint = "put it into the folder of its language, such as en/";
                errors.push(LexiconError::new(path, 1, "a file of no language", hint));
            }
        }
    }
    let mut lexicons = Vec::new();
    for (language, files) in languages {
        match reader::load(language, &files.own, &files.shipped) {
            Ok(lexicon) => lexicons.push(lexicon),
            Err(found) => errors.extend(found),
        }
    }
    let [own_table, shipped_table] = tables;
    if shipped_table.is_none() && errors.is_empty() {
        errors.push(LexiconError::new(
            "composition.txt",
            1,
            "the table of compositions is missing",
            "restore lexicon/composition.txt",
        ));
    }
    match shipped_table {
        Some(table) if errors.is_empty() => Ok((lexicons, table.under(own_table.unwrap_or_default()))),
        _ => Err(errors),
    }
}

#[cfg(test)]
mod tests {
    use dragoman_plover::Coding;

    use super::super::{Head, Meaning, Operator, Outcome};
    use super::*;

    const SHIPPED: [(&str, &str); 3] = [
        ("composition.txt", "refuse | CONSULT | REJECT/meet\nrefuse | * | REJECT\n"),
        ("en/classes.txt", "@support: hold\n"),
        (
            "en/events/a.lex",
            "entry: greet\nverb: greet\nevent: SUPPORT\nyes: Norway greeted Chile. => SUPPORT NOR > CHL\n\n\
             entry: hail\nverb: hail\nevent: SUPPORT\nyes: Norway hailed Chile. => SUPPORT NOR > CHL\n\n\
             operator: refuse\nverb: refuse\nyes: Norway refused to meet Chile. => REJECT NOR > CHL\n\n\
             operator: refuse\nverb: refuse + to(all)\nyes: Norway refused to meet Chile. => REJECT NOR > CHL\n",
        ),
    ];

    fn load(own: &[(&str, &str)]) -> Result<(Vec<Lexicon>, Composition), Vec<LexiconError>> {
        load_lexicons_over(own.iter().copied(), SHIPPED)
    }

    fn told(own: &[(&str, &str)]) -> Vec<String> {
        load(own).expect_err("a mistake").iter().map(ToString::to_string).collect()
    }

    #[test]
    fn own_entries_add_override_and_switch_off() {
        let own = [
            (
                "mine/en/x.lex",
                "entry: greet\nverb: greet\nevent: CONSULT\nyes: Norway greeted Chile. => CONSULT NOR > CHL\n\n\
                 entry: hail\noff: yes\n\nentry: refuse:refuse-2\noff: yes\n\n\
                 entry: nod\nverb: nod + at(@support), hail\nevent: AGREE\nyes: Norway nodded. => AGREE NOR > -\n",
            ),
            ("mine/en/classes.txt", "@support: @support, wage\n"),
            ("mine/composition.txt", "refuse | CONSULT | THREATEN\nrefuse | AID | none\n"),
        ];
        let (lexicons, composition) = load(&own).expect("a lexicon");
        let english = &lexicons[0];
        let ids: Vec<&str> = english.entries.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids, ["greet", "nod", "refuse:refuse"]);
        let (greet, _) = english.pattern(english.patterns(Head::Verb, "greet")[0]);
        assert_eq!((greet.file.as_str(), greet.line), ("mine/en/x.lex", 1));
        assert!(matches!(greet.meaning, Meaning::Event(coding) if coding.to_string() == "CONSULT"));
        let (hail, _) = english.pattern(english.patterns(Head::Verb, "hail")[0]);
        assert_eq!(hail.id, "nod");
        assert!(english.is_in("support", "hold") && english.is_in("support", "wage"));
        let outcome = |act: &str| composition.outcome(Operator::Refuse, act.parse::<Coding>().expect("a coding"));
        let becomes = |coding: &str| Outcome::Becomes(coding.parse().expect("a coding"));
        assert_eq!(outcome("CONSULT"), becomes("THREATEN"));
        assert_eq!((outcome("AID"), outcome("PROTEST")), (Outcome::Nothing, becomes("REJECT")));
    }

    #[test]
    fn what_is_wrong_with_own_files_is_told_as_with_others() {
        let own = "entry: wave\noff: yes\n\nentry: hail\noff: no\n\nentry: greet\nverb: greet\noff: yes\n\n\
                   entry: nod\nverb: nod + at(@heads)\nevent: AGREE\nyes: Norway nodded. => AGREE NOR > -\n";
        assert_eq!(
            told(&[("mine/en/x.lex", own)]),
            [
                "mine/en/x.lex:1: the entry `wave` is nowhere to be switched off (hint: `dragoman lexicon find WORD` shows the ids of a word's entries)",
                "mine/en/x.lex:4: `off: no` says nothing (hint: write `off: yes`, or delete the entry)",
                "mine/en/x.lex:7: an entry that is switched off has no other keys (hint: delete them, or `off: yes`)",
                "mine/en/x.lex:11: an entry without words (hint: give it `verb:`, `noun:` or `adj:`)",
                "mine/en/x.lex:12: the class @heads is not defined (hint: see lexicon/README.md)",
            ]
        );
        assert_eq!(
            told(&[("mine/x.lex", "")]),
            ["mine/x.lex:1: a file of no language (hint: put it into the folder of its language, such as en/)"]
        );
        let errors = load_lexicons([("composition.txt", "begin | * | =\n"), ("en/a.lex", "entry: greet\noff: yes\n")]);
        assert_eq!(errors.expect_err("shipped")[0].message, "only a directory of one's own switches entries off");
    }
}
