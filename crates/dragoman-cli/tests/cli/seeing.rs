//! Seeing why: `explain`, `eval`, and directories of a user's own. The texts are invented.

use serde_json::{Value, json};

use crate::common::{Folder, dragoman, with_input};

const BOATS: &str = "Chile gifted two patrol boats to Peru on Monday.";
const GIFT: &str = "entry: gift\nverb: gift + object(boat)\nevent: AID\nactor: subject\nrecipient: to\n\
                    yes: Chile gifted two boats to Peru. => AID CHL > PER\nno: The goalkeeper gifted an easy goal.\n";
const PERSONS: &str = "columns: name | code | sector | office | from | to | en | ro | source\n";

/// The events of the one document that a run coded.
#[track_caller]
fn events(arguments: &[&str], text: &str) -> Vec<Value> {
    let run = with_input(&[&["code", "--lang", "en", "--input-format", "text"], arguments].concat(), text);
    assert_eq!(run.code, Some(0), "{}", run.err);
    run.objects()[0]["events"].as_array().expect("events").clone()
}

#[test]
fn own_entries_are_added_tested_and_found() {
    let folder = Folder::new();
    let file = folder.file("mine/en/events/gifts.lex", GIFT);
    folder.file("mine/README.md", "What these files are for.");
    let own = folder.path().join("mine").to_str().expect("UTF-8").to_owned();
    let found = events(&["--lexicon", &own], BOATS);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0]["event"].as_str(), found[0]["recipients"][0]["country"].as_str()), (Some("AID"), Some("PER")));
    assert!(found[0]["rule"].as_str().expect("a rule").starts_with("en/gift "), "{found:?}");

    let run = dragoman(&["lexicon", "find", "gift", "--lexicon", &own]);
    assert!(run.out.starts_with(&format!("{file}:1: gift (AID)\n")), "{}", run.out);
    let run = dragoman(&["lexicon", "test", "gifts.lex", "--lexicon", &own]);
    assert_eq!((run.code, run.out.lines().next()), (Some(0), Some("English: 2 of 2 cases right")), "{}", run.out);
    let run = dragoman(&["lexicon", "check", "--strict", "--lexicon", &own]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);

    folder.file("mine/en/events/more.lex", GIFT.replace("entry: gift", "entry: give-boats"));
    let run = dragoman(&["lexicon", "check", "--strict", "--lexicon", &own]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(
        run.err.contains("more.lex:2: `gift + object(boat)` is never reached: `gift + object(boat)` of `gift` ("),
        "{}",
        run.err
    );
    assert_eq!(run.err.lines().count(), 1, "only own files are remarked on: {}", run.err);
}

#[test]
fn own_entries_override_and_switch_off_those_that_ship() {
    let shipped = dragoman(&["lexicon", "find", "visit"]).out;
    let english: Vec<&str> = shipped.lines().filter(|line| line.starts_with("en/")).collect();
    let id = |line: &str| line.split(": ").nth(1).and_then(|rest| rest.split(' ').next()).expect("an id").to_owned();
    assert!(!english.is_empty(), "{shipped}");
    let folder = Folder::new();
    let stanzas: Vec<String> = english.iter().map(|line| format!("entry: {}\noff: yes\n", id(line))).collect();
    folder.file("mine/en/off.lex", stanzas.join("\n"));
    let own = folder.path().join("mine").to_str().expect("UTF-8").to_owned();
    let run = dragoman(&["lexicon", "find", "visit", "--lexicon", &own]);
    assert!(!run.out.contains("en/"), "{}", run.out);

    folder.file("mine/en/off.lex", format!("entry: {}\n{}", id(english[0]), &GIFT[GIFT.find("verb").expect("a verb")..]));
    let run = dragoman(&["lexicon", "find", "gift", "--lexicon", &own]);
    assert!(run.out.contains(&format!("off.lex:1: {} (AID)", id(english[0]))), "{}", run.out);
    let run = dragoman(&["lexicon", "find", "visit", "--lexicon", &own]);
    assert!(!run.out.contains(&format!(": {} (", id(english[0]))), "{}", run.out);
}

#[test]
fn own_files_are_checked_as_those_that_ship() {
    let folder = Folder::new();
    let file =
        folder.file("mine/en/gifts.lex", "entry: gift\nverb: gift\nevent: GIVE\nyes: Chile gifted boats. => AID CHL > -\n");
    let own = folder.path().join("mine").to_str().expect("UTF-8").to_owned();
    for command in [&["code"][..], &["explain"], &["lexicon", "check"], &["lexicon", "test"], &["lexicon", "find", "gift"]] {
        let run = with_input(&[command, &["--lexicon", &own]].concat(), BOATS);
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{command:?}");
        assert!(run.err.starts_with("dragoman: the lexicon has "), "{command:?}: {}", run.err);
        assert!(run.err.contains(&format!("  {file}:3: ")), "{command:?}: {}", run.err);
    }
    let odd = folder.file("odd/en/gifts.csv", "gift,AID\n");
    let empty = folder.path().join("empty");
    std::fs::create_dir(&empty).expect("a directory");
    for (directory, message) in [
        (
            folder.path().join("odd"),
            format!("dragoman: {odd} is no file that is read here\n  hint: files here end in .lex or .txt"),
        ),
        (empty.clone(), format!("dragoman: {} holds no file\n  hint: lay it out like ", empty.display())),
        (folder.path().join("gone"), format!("dragoman: {} is no directory\n  hint: ", folder.path().join("gone").display())),
    ] {
        let run = dragoman(&["lexicon", "check", "--lexicon", directory.to_str().expect("UTF-8")]);
        assert_eq!(run.code, Some(1), "{}", run.err);
        assert!(run.err.starts_with(&message), "{}", run.err);
    }
}

#[test]
fn own_actors_are_added_and_switched_off() {
    let text = "Marta Quirogaz visited Lima on Tuesday.";
    let folder = Folder::new();
    let file = folder.file(
        "actors/persons/mine.txt",
        format!("{PERSONS}Marta Quirogaz | CHL | GOV | minister | 2024-03 | - | - | - | invented\n"),
    );
    let own = folder.path().join("actors").to_str().expect("UTF-8").to_owned();
    let found = events(&["--actors", &own], text);
    let actor = &found[0]["actors"][0];
    assert_eq!((actor["country"].as_str(), actor["sector"].as_str()), (Some("CHL"), Some("GOV")), "{found:?}");
    assert!(found[0]["why"].to_string().contains(&format!("{file}:2")), "{found:?}");
    folder.file("actors/persons/mine.txt", format!("{PERSONS}Marta Quirogaz | off\n"));
    let run = with_input(&["code", "--actors", &own], text);
    let message =
        format!("dragoman: the knowledge has 1 mistakes:\n  {file}:2: `marta quirogaz` is nowhere to be switched off (hint: ");
    assert_eq!(run.code, Some(1));
    assert!(run.err.starts_with(&message), "{}", run.err);
    // With Chile gone, nothing in the sentence is an actor's country but Peru.
    std::fs::remove_file(&file).expect("a file");
    let columns = "columns: code | status | sector | en | ro | en adjectives | ro adjectives | en capital | ro capital | from | to | source\n";
    folder.file("actors/countries.txt", format!("{columns}Chile | off\n"));
    let found = events(&["--actors", &own], "Chile attacked Peru on Monday.");
    assert!(!json!(found).to_string().contains("\"CHL\""), "{found:?}");
    assert!(json!(events(&[], "Chile attacked Peru on Monday.")).to_string().contains("\"CHL\""));
}

#[test]
fn events_are_explained_and_silence_too() {
    let text = "Chile attacked Peru on Monday. Norway's king never attacked Chile. Peru flummoxed Chile.";
    let folder = Folder::new();
    let path = folder.file("war.txt", text);
    let run = dragoman(&["explain", &path, "--lang", "en", "--published", "2024-05-15"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    for part in [
        "war: English, published 2024-05-15 (given), ",
        "\n 1  ASSAULT  CHL.GOV > PER.GOV  actual, confidence 0.",
        "\n    sentence    Chile attacked Peru on Monday.\n    trigger     \"attacked\"\n",
        "\n                attacked  root   VERB  attack  ",
        "\n                  Peru    obj    PROPN",
        "by lexicon/en/events/assault",
        "\n    actor       \"Chile\": CHL.GOV\n                Chile by knowledge/countries.txt:",
        "\n    date        2024-05-13: in its own clause\n",
        "\n    mode        none: ",
        "\n    status      actual: ",
        "\nPredicates without an event\n",
        "it is negated",
        "Verbs that no entry knows\n                flummox\n",
    ] {
        assert!(run.out.contains(part), "{part:?} in\n{}", run.out);
    }
    assert!(!run.out.contains('\u{1b}'), "{}", run.out);
    let one = dragoman(&["explain", &path, "--event", "1", "--lang", "en", "--colour", "always"]);
    assert!(one.out.starts_with("\u{1b}[1m 1  ASSAULT\u{1b}[0m"), "{}", one.out);
    assert!(!one.out.contains("Predicates without"), "{}", one.out);
    let run = dragoman(&["explain", &path, "--event", "99", "--lang", "en"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.starts_with(&format!("dragoman: {path}: there is no event 99; the document has ")), "{}", run.err);
}

#[test]
fn gold_records_are_measured() {
    let party = |code: &str, text: &str| json!({"text": text, "country": code, "sector": "GOV"});
    let event = |event: &str, trigger: &str, actor: Value, recipient: Value| json!({"event": event, "mode": null, "trigger": trigger, "actors": [actor], "recipients": [recipient]});
    let gold = [
        json!({"id": "right", "lang": "en", "text": "Chile attacked Peru on Monday.",
               "events": [event("ASSAULT", "attacked", party("CHL", "Chile"), party("PER", "Peru"))]}),
        json!({"id": "recipient", "lang": "en", "text": "Chile attacked Peru on Monday.",
               "events": [event("ASSAULT", "attacked", party("CHL", "Chile"), party("BOL", "Bolivia"))]}),
        json!({"id": "missed", "lang": "en", "text": "Chile flummoxed Peru on Monday.",
               "events": [event("ACCUSE", "flummoxed", party("CHL", "Chile"), party("PER", "Peru"))]}),
        json!({"id": "negated", "lang": "en", "text": "Chile never attacked Peru.",
               "events": [event("ASSAULT", "attacked", party("CHL", "Chile"), party("PER", "Peru"))]}),
        json!({"id": "spurious", "lang": "en", "text": "Chile attacked Peru on Monday.", "events": []}),
    ];
    let lines: Vec<String> = gold.iter().map(Value::to_string).collect();
    let folder = Folder::new();
    let path = folder.file("gold.jsonl", lines.join("\n"));
    let run = dragoman(&["eval", &path, "--errors", "9"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    // Three events coded; two of them of a gold type, one of those with its countries; four in gold.
    for line in [
        "level              P       R      F1    gold     got",
        "type           0.667   0.500   0.571       4       3",
        "dyad           0.333   0.250   0.286       4       3",
        "mode           1.000   1.000   1.000       2       2",
        "sector         1.000   1.000   1.000       2       2",
        "trigger        0.667   0.500   0.571       4       3",
        "ASSAULT        0.667   0.667   0.667       3       3",
        "ACCUSE         0.000   0.000   0.000       1       0",
        "missed              1  no entry knows a word of the trigger",
        "silenced            1  an entry recognised it, but gave no event",
        "                    1    it is negated",
        "wrong-recipient     1  the type is right, the recipients' countries are not",
        "spurious            1  coded where the gold record has nothing",
        "coded events with a country that the gold event they stand for has not: 1 of 3 (33.3 %)",
        "             ACCU ASSA none",
        "ASSAULT         ·    2    1",
        "none            ·    1    ·",
        "  missed: no entry knows flummox",
        "  wrong-recipient: recipients BOL \"Bolivia\", coded PER \"Peru\"",
    ] {
        assert!(run.out.lines().any(|found| found == line), "{line:?} in\n{}", run.out);
    }
    let shown = |out: &str| {
        out.lines()
            .filter(|line| ["right", "recipient", "missed", "negated", "spurious"].contains(line))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(shown(&run.out), ["recipient", "missed", "negated", "spurious"]);
    let run = dragoman(&["eval", &path, "--errors", "9", "--cause", "spurious", "--cause", "missed"]);
    assert_eq!(shown(&run.out), ["missed", "spurious"]);
    assert_eq!(shown(&dragoman(&["eval", &path, "--errors", "1"]).out), ["recipient"]);

    let run = dragoman(&["eval", &path, "--cause", "bad-luck"]);
    assert!(run.code == Some(2) && run.err.contains("use one of missed, no-pattern, silenced, wrong-type"), "{}", run.err);
    let broken = folder.file("broken.jsonl", "{\"id\": \"a\", \"events\": [{\"event\": \"GREET\"}]}\n");
    let run = dragoman(&["eval", &broken]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.starts_with(&format!("dragoman: {broken}: line 1: `GREET` is no event type (hint: ")), "{}", run.err);
    let run = dragoman(&["eval", "missing.jsonl"]);
    assert!(run.err.starts_with("dragoman: missing.jsonl cannot be read (there is no such file)\n"), "{}", run.err);
}
