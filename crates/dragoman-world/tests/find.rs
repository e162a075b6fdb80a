//! Loading and finding over a small world of its own.

use dragoman_text::Language;
use dragoman_world::{Kind, KnowledgeError, Tenure, WordForm, World, audit};

const COUNTRIES: &str = "\
columns: code | status | sector | en | ro | en adjectives | ro adjectives | en capital | ro capital | from | to | source

# Europe
GBR | state | GOV | United Kingdom; UK; Britain | Regatul Unit; Marea Britanie (Marii Britanii) | British | britanic, britanică, britanici, britanice | London | Londra | - | - | test
ROU | state | GOV | Romania | România | Romanian | român, română, români, române | Bucharest | București | - | - | test
RUS | state | GOV | Russia | Rusia; Federația Rusă | Russian; Russo- | rus, rusă, ruși, ruse; rusesc, rusească, rusești, rusești; ruso- | Moscow | Moscova | 1991-12-26 | - | test
RUS | former | GOV | Soviet Union; USSR | Uniunea Sovietică; URSS | Soviet | sovietic, sovietică, sovietici, sovietice | - | - | 1922 | 1991-12-26 | test

# others
PRK | state | GOV | North Korea | Coreea de Nord | North Korean | nord-coreean, nord-coreeană, nord-coreeni, nord-coreene | Pyongyang | Phenian | - | - | test
USA | state | GOV | United States; US; U.S. | Statele Unite; SUA | American | american, americană, americani, americane | Washington | Washington | - | - | test
";
const ORGANISATIONS: &str = "\
columns: name | kind | code | sector | en | ro | from | to | source
North Atlantic Treaty Organization | igo | IGO | MIL | NATO | NATO | 1949 | - | test
Taliban | armed-group | AFG | REB | Taliban | talibani | 1994 | - | test
United Nations | igo | UNO | - | UN; United Nations | ONU; Organizația Națiunilor Unite | 1945 | - | test
";
const PERSONS: &str = "\
columns: name | code | sector | office | from | to | en | ro | source
Ana Dobre | ROU | LEG | senator | 2016-12 | 2020-12 | Dobre | - | invented
Ana Dobre | ROU | GOV | minister of health | 2021 | 2023-06-14 | - | - | invented
Kim Nam-il | PRK | GOV | premier | 2010 | - | - | - | invented
";
const ROLES: &str = "\
columns: kind | sector | office | en | ro
group | CVL | - | protester | protestatar; protestatară
person | GOV | minister | minister | ministru; ministră
person | GOV | foreign minister | foreign minister; minister of foreign affairs | ministru de externe
";

fn world() -> World {
    let files = [
        ("knowledge/countries.txt", COUNTRIES),
        ("knowledge/organisations/world.txt", ORGANISATIONS),
        ("knowledge/persons/test.txt", PERSONS),
        ("knowledge/roles/test.txt", ROLES),
    ];
    World::load(files).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// Hits as `words = kind code` of the first entry; `form/lemma` in the text gives a lemma.
fn found(world: &World, language: Language, text: &str) -> Vec<String> {
    let words: Vec<WordForm<'_>> = text
        .split(' ')
        .map(|word| word.split_once('/').map_or(WordForm { form: word, lemma: "" }, |(form, lemma)| WordForm { form, lemma }))
        .collect();
    let hits = world.find(language, &words);
    hits.iter()
        .map(|hit| {
            let entry = world.entry(hit.entries[0]).unwrap();
            let kind = match entry.kind {
                Kind::Country(_) => "country",
                Kind::Demonym => "demonym",
                Kind::Capital => "capital",
                Kind::Seat => "seat",
                Kind::Person => "person",
                Kind::Organisation(_) => "organisation",
                Kind::Role(_) => "role",
                Kind::Place(_) => "place",
            };
            let code = entry.code.as_deref().or(entry.sector.as_deref()).unwrap_or("-");
            let text: Vec<&str> = words[hit.first..=hit.last].iter().map(|word| word.form).collect();
            format!("{}{} = {kind} {code}", text.join(" "), if hit.partial { "*" } else { "" })
        })
        .collect()
}

#[track_caller]
fn must_find(language: Language, text: &str, expected: &[&str]) {
    assert_eq!(found(&world(), language, text), expected, "in `{text}`");
}

#[test]
fn romanian_case_forms() {
    let ro = Language::Romanian;
    must_find(ro, "Armata Rusiei și a Coreei de Nord", &["Rusiei = country RUS", "Coreei de Nord = country PRK"]);
    must_find(ro, "Washingtonului și Marii Britanii", &["Washingtonului = capital USA", "Marii Britanii = country GBR"]);
    must_find(ro, "șefii Federaţiei Ruse", &["Federaţiei Ruse = country RUS"]);
    must_find(ro, "liderul nord-coreean", &["nord-coreean = demonym PRK"]);
    must_find(ro, "nord - coreenilor", &["nord - coreenilor = demonym PRK"]);
    must_find(ro, "rușilor și rusească", &["rușilor = demonym RUS", "rusească = demonym RUS"]);
    must_find(ro, "secretarul NATO-ului", &["NATO-ului = organisation IGO"]);
    must_find(ro, "secretarul ONU -ului", &["ONU -ului = organisation UNO"]);
    must_find(ro, "a plecat din NATO - ei au rămas", &["NATO = organisation IGO"]);
    must_find(ro, "talibanilor", &["talibanilor = organisation AFG"]);
}

#[test]
fn names_of_several_words_agree() {
    let countries = "\
columns: code | status | sector | en | ro | en adjectives | ro adjectives | en capital | ro capital | from | to | source
BIH | state | GOV | Bosnia | Bosnia și Herțegovina | - | - | - | - | - | - | test
CHN | state | GOV | China | Republica Populară Chineză | - | - | - | - | - | - | test
HKG | territory | GOV | Hong Kong | Hong Kong | - | - | - | - | - | - | test
NLD | state | GOV | Netherlands | Țările de Jos | - | - | - | - | - | - | test
SAU | state | GOV | Saudi Arabia | Arabia Saudită | - | - | - | - | - | - | test
SSD | state | GOV | South Sudan | Sudanul de Sud | - | - | - | - | - | - | test
";
    let world = World::load([("countries.txt", countries)]).unwrap_or_else(|errors| panic!("{errors:#?}"));
    for (text, code) in [
        ("Bosniei și Herțegovinei", "BIH"),
        ("Republicii Populare Chineze", "CHN"),
        ("Hong Kongului", "HKG"),
        ("Hong Kong-ul", "HKG"),
        ("Țărilor de Jos", "NLD"),
        ("Arabiei Saudite", "SAU"),
        ("Sudanului de Sud", "SSD"),
    ] {
        assert_eq!(found(&world, Language::Romanian, text), [format!("{text} = country {code}")]);
    }
    for text in ["arabiei saudite", "Republicii Chineze", "Sudanului"] {
        assert_eq!(found(&world, Language::Romanian, text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn spellings() {
    let ro = Language::Romanian;
    must_find(ro, "S.U.A. și O.N.U. și URSS", &["S.U.A. = country USA", "O.N.U. = organisation UNO", "URSS = country RUS"]);
    must_find(Language::English, "Kim Nam Il met Kim Nam-il", &["Kim Nam Il = person PRK", "Kim Nam-il = person PRK"]);
    must_find(Language::English, "U.N. and U.S. envoys", &["U.N. = organisation UNO", "U.S. = country USA"]);
}

#[test]
fn the_case_of_letters_counts() {
    let en = Language::English;
    must_find(en, "told us that the UN left", &["UN = organisation UNO"]);
    must_find(en, "NATO TELLS US TO LEAVE RUSSIA", &["NATO = organisation IGO", "RUSSIA = country RUS"]);
    must_find(Language::Romanian, "un rus din sua", &["rus = demonym RUS"]);
    must_find(en, "russia", &[]);
}

#[test]
fn parts_of_tokens_are_told_apart() {
    let en = Language::English;
    must_find(en, "NATO-led troops", &["NATO-led* = organisation IGO"]);
    must_find(en, "Russia 's army", &["Russia = country RUS"]);
    must_find(en, "Russia's army", &["Russia's = country RUS"]);
    must_find(Language::Romanian, "anti-american", &["anti-american* = demonym USA"]);
}

#[test]
fn first_parts_of_hyphenated_words() {
    let ro = Language::Romanian;
    must_find(ro, "frontul ruso-american", &["ruso-american* = demonym RUS", "ruso-american* = demonym USA"]);
    must_find(ro, "frontul ruso - american", &["ruso = demonym RUS", "american = demonym USA"]);
    must_find(ro, "un ruso", &[]);
    must_find(
        Language::English,
        "the Russo-American treaty",
        &["Russo-American* = demonym RUS", "Russo-American* = demonym USA"],
    );
}

#[test]
fn diacritics_count_where_they_are_written() {
    let ro = Language::Romanian;
    must_find(ro, "un roman bun și o lege romană", &[]);
    must_find(ro, "un român și o lege română", &["român = demonym ROU", "română = demonym ROU"]);
    must_find(ro, "în româna veche și în romana veche", &["româna = demonym ROU"]);
    must_find(ro, "guvernul roman a anuntat", &["roman = demonym ROU"]);
    must_find(ro, "romînii", &["romînii = demonym ROU"]);
    must_find(ro, "miniștrilor și Bucurestiului", &["miniștrilor = role GOV", "Bucurestiului = capital ROU"]);
}

#[test]
fn roles_by_form_and_lemma() {
    let ro = Language::Romanian;
    must_find(ro, "ministrului de externe", &["ministrului de externe = role GOV"]);
    must_find(ro, "miniștrii/ministru de externe", &["miniștrii de externe = role GOV"]);
    must_find(ro, "ministrei", &["ministrei = role GOV"]);
    must_find(Language::English, "foreign ministers", &["foreign ministers = role GOV"]);
    must_find(Language::English, "Ministers/minister of foreign affairs", &["Ministers of foreign affairs = role GOV"]);
    must_find(Language::English, "administer", &[]);
}

#[test]
fn the_longest_name_wins_and_all_can_be_had() {
    let world = world();
    let words = ["foreign", "minister", "Ana", "Dobre"].map(|form| WordForm { form, lemma: "" });
    let spans = |hits: Vec<dragoman_world::Hit>| hits.into_iter().map(|hit| (hit.first, hit.last)).collect::<Vec<_>>();
    assert_eq!(spans(world.find(Language::English, &words)), [(0, 1), (2, 3)]);
    assert_eq!(spans(world.find_all(Language::English, &words)), [(0, 1), (1, 1), (2, 3), (3, 3)]);
}

#[test]
fn terms_by_date() {
    let world = world();
    let id = world.lookup(Language::English, "Ana Dobre")[0];
    let person = world.entry(id).unwrap();
    let at = |date| person.term_at(date).map(|(term, tenure)| (term.office.as_deref().unwrap(), tenure)).unwrap();
    assert_eq!(at(Some((2016, 11, 30))), ("senator", Tenure::Future));
    assert_eq!(at(Some((2018, 1, 1))), ("senator", Tenure::Current));
    assert_eq!(at(Some((2020, 12, 31))), ("senator", Tenure::Current));
    assert_eq!(at(Some((2023, 6, 14))), ("minister of health", Tenure::Current));
    assert_eq!(at(Some((2023, 6, 15))), ("minister of health", Tenure::Former));
    assert_eq!(at(None), ("minister of health", Tenure::Undated));
    assert_eq!(person.sector.as_deref(), Some("GOV"));
}

#[test]
fn countries_by_code() {
    let world = world();
    assert_eq!(world.country("RUS").map(|entry| entry.name(Language::Romanian)), Some("Rusia"));
    assert!(world.country("XXX").is_none());
    let demonym = world.entry(world.lookup(Language::Romanian, "sovietică")[0]).unwrap();
    assert_eq!(demonym.of.and_then(|id| world.entry(id)).map(|entry| entry.key.as_str()), Some("Soviet Union"));
    assert!(!demonym.exists_at((1995, 1, 1)) && demonym.exists_at((1985, 1, 1)));
}

#[track_caller]
fn must_fail(path: &str, text: &str, expected: &[(usize, &str)]) {
    let errors: Vec<KnowledgeError> = World::load([(path, text)]).expect_err("it loads");
    let got: Vec<(usize, &str)> = errors.iter().map(|error| (error.line, error.message.as_str())).collect();
    assert_eq!(got, expected);
    assert!(errors.iter().all(|error| error.file == path && !error.hint.is_empty()));
}

#[test]
fn mistakes_are_reported_together() {
    must_fail("notes.txt", "", &[(1, "no kind of knowledge file has this name")]);
    must_fail("persons/README.md", "", &[(1, "no kind of knowledge file has this name")]);
    must_fail("seats.txt", "# nothing\n", &[(1, "no columns are declared")]);
    must_fail("seats.txt", "columns: code | en\n", &[(1, "the columns are not those of this kind of file")]);
    let seats = "columns: code | sector | en | ro | source\n\
        RUS | GOV | Kremlin | Kremlin | test\n\
        GBR | GOV | Whitehall | Whitehall | test\n\
        # next\n\
        GBR | GVT | Downing Street | - |\n\
        XXX | GVT | 10; 10 | (x | -\n\
        RUS | GOV | Kremlin | Kremlin | test\n\
        USA | GOV | -\n\
        USA | GOV | - | - | test\n";
    must_fail(
        "seats.txt",
        seats,
        &[
            (3, "`GBR` stands after a line that sorts behind it"),
            (5, "the field `source` is empty"),
            (6, "`XXX` is no code"),
            (6, "`GVT` is no sector"),
            (6, "no source"),
            (6, "`10` stands twice in one list"),
            (6, "brackets in `(x` do not match"),
            (7, "the same line as 2"),
            (8, "3 fields where 5 are declared"),
            (9, "`USA` stands after a line that sorts behind it"),
            (9, "no name in any language"),
        ],
    );
    let persons = "columns: name | code | sector | office | from | to | en | ro | source\n\
        A B | ROU | GOV | minister | 2020 | 2019 | - | - | test\n\
        A C | ROU | GOV | minister | soon | - | - | - | test\n";
    must_fail("persons/a.txt", persons, &[(2, "it ends before it begins"), (3, "`soon` is no date")]);
    let organisations = "columns: name | kind | code | sector | en | ro | from | to | source\n\
        A | club | - | - | A | A | - | - | test\n\
        B | ngo | - | - | B | B | - | - | test\n\
        B | ngo | - | - | Bb | B | - | - | test\n";
    must_fail("organisations/a.txt", organisations, &[(2, "`club` is no kind of organisation"), (4, "`B` stands twice")]);
    let places = "columns: name | kind | code | lat | lon | en | ro | source\nA | city | ROU | 91 | x | A | A | test\n";
    must_fail("places/a.txt", places, &[(2, "`91` is no coordinate"), (2, "`x` is no coordinate")]);
}

#[test]
fn an_organisation_may_have_a_line_for_each_period() {
    let lines = |first: &str, second: &str| {
        let head = "columns: name | kind | code | sector | en | ro | from | to | source";
        let text = format!(
            "{head}\nA | movement | AFG | REB | A | A | {first} | test\nA | movement | AFG | GOV | A | A | {second} | test\n"
        );
        World::load([("organisations/a.txt", text)]).map_err(|errors| errors.len())
    };
    let world = lines("1994 | 2021-08", "2021-08 | -").unwrap_or_else(|errors| panic!("{errors} mistakes"));
    assert_eq!(world.lookup(Language::English, "A").len(), 2);
    assert_eq!(lines("1994 | 2021-08", "2020 | -").err(), Some(1));
    assert_eq!(lines("- | -", "2021 | -").err(), Some(1));
}

#[test]
fn the_message_says_where_and_what_to_do() {
    let errors = World::load([("roles/a.txt", "columns: kind | sector | office | en | ro\nperson | XY | - | a | b\n")])
        .expect_err("it loads");
    assert_eq!(
        errors[0].to_string(),
        "roles/a.txt:2: `XY` is no sector (hint: use one sector of PLOVER (GOV, MIL, LEG …) or `-`)"
    );
}

/// Any tokens at all: no panic, hits in order, within the sentence and apart from each other.
#[test]
fn any_tokens_give_sound_hits() {
    let world = world();
    let pool = [
        "",
        "-",
        "–",
        ".",
        "...",
        "'",
        "'s",
        "’",
        "U.S.",
        "US",
        "us",
        "nord-",
        "-coreean",
        "nord",
        "coreean",
        "Kim",
        "Nam",
        "-il",
        "il",
        "NATO",
        "-ului",
        "ului",
        "Statele",
        "Unite",
        "Coreei",
        "de",
        "Nord",
        "foreign",
        "minister",
        "ministers",
        "of",
        "affairs",
        "e\u{301}",
        "\u{ad}",
        "İ",
        "ß",
        "😀",
        "朝鮮",
        "a-b-c-d",
        "---",
        "Marii",
        "Britanii",
        ",",
        "\u{301}",
        "N'",
        "\u{0}",
    ];
    // A fixed linear congruential sequence: the same words in every run.
    let mut state: u64 = 1;
    let mut draw = |limit: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or_default() % limit
    };
    let mut total = 0;
    for _ in 0..3000 {
        let length = draw(12);
        let words: Vec<WordForm<'_>> =
            (0..length).map(|_| WordForm { form: pool[draw(pool.len())], lemma: pool[draw(pool.len())] }).collect();
        for language in Language::ALL {
            let hits = world.find(language, &words);
            assert!(hits.iter().all(|hit| hit.first <= hit.last && hit.last < length && !hit.entries.is_empty()), "{words:?}");
            assert!(hits.windows(2).all(|pair| pair[0].last <= pair[1].first), "{words:?}");
            let all = world.find_all(language, &words);
            assert!(hits.iter().all(|hit| all.contains(hit)), "{words:?}");
            total += hits.len();
        }
    }
    assert!(total > 1000, "the words hardly ever name anything: {total}");
}

#[test]
fn the_audit_shows_what_names_share() {
    let roles = "columns: kind | sector | office | en | ro\n\
        group | CVL | - | crowd | mulțime\n\
        group | REB | - | fighters; crowd | -\n\
        group | SOC | - | who | popor\n";
    let organisations = "columns: name | kind | code | sector | en | ro | from | to | source\n\
        World Health Organization | igo | UNO | - | WHO | OMS | - | - | test\n";
    let world = World::load([("roles/a.txt", roles), ("organisations/a.txt", organisations)])
        .unwrap_or_else(|errors| panic!("{errors:#?}"));
    let findings: Vec<String> =
        audit(&world).into_iter().map(|finding| format!("{}:{}: {}", finding.file, finding.line, finding.message)).collect();
    assert_eq!(
        findings,
        [
            "roles/a.txt:3: `crowd` (en) also names `crowd` of roles/a.txt:2",
            "roles/a.txt:3: `fighters` has no name in Romanian"
        ]
    );
}
