//! `dragoman parse`, `evaluate`, `train` and `lexicon`.

use crate::common::{Folder, dragoman, killed_at, with_input};
use serde_json::json;

const GIVEN: &str = "# sent_id = t1\n# text = Ana n-a plecat.\n1\tAna\t_\t_\t_\t_\t_\t_\t_\t_\n2-3\tn-a\t_\t_\t_\t_\t_\t_\t_\t_\n\
    2\tn-\t_\t_\t_\t_\t_\t_\t_\t_\n3\ta\t_\t_\t_\t_\t_\t_\t_\t_\n4\tplecat\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n5\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

/// The columns of the words of CoNLL-U.
fn words(conllu: &str) -> Vec<Vec<&str>> {
    conllu.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| line.split('\t').collect()).collect()
}

#[test]
fn a_text_becomes_trees() {
    let run = with_input(&["parse"], "Ministrul a plecat luni la Viena. S-a întors marți.");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(
        run.out.starts_with(
            "# newdoc id = stdin\n# sent_id = stdin-1\n# text = Ministrul a plecat luni la Viena.\n1\tMinistrul\t"
        )
    );
    assert!(run.out.contains("\n\n# sent_id = stdin-2\n# text = S-a întors marți.\n1"), "{}", run.out);
    let roots = words(&run.out).iter().filter(|word| word[6] == "0" && word[7] == "root").count();
    assert_eq!(roots, 2, "{}", run.out);
}

#[test]
fn given_words_stay_and_the_rest_is_filled_in() {
    let run = with_input(&["parse", "--input-format", "conllu", "--lang", "ro"], GIVEN);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.starts_with("# sent_id = t1\n# text = Ana n-a plecat.\n1\tAna\tAna\tPROPN\t"), "{}", run.out);
    let (before, after) = (words(GIVEN), words(&run.out));
    assert_eq!(before.len(), after.len());
    for (before, after) in before.iter().zip(&after) {
        assert_eq!((before[0], before[1]), (after[0], after[1]));
        let filled = [2, 3, 6, 7].iter().all(|column| after[*column] != "_");
        assert!(filled || after[0] == "2-3", "{after:?}");
    }
}

#[test]
fn entities_are_labelled_word_by_word() {
    let lines =
        format!("{}\n\n{}\n", json!({"tokens": ["John", "Smith", "lives", "in", "London", "."]}), json!({"tokens": []}));
    let run = with_input(&["parse", "--format", "entities", "--input-format", "tokens", "--lang", "en"], lines);
    let objects = run.objects();
    assert_eq!((run.code, objects.len()), (Some(0), 2), "{}", run.err);
    assert_eq!(objects[0]["tokens"], json!(["John", "Smith", "lives", "in", "London", "."]));
    let tags = objects[0]["ner_tags"].as_array().expect("a list");
    assert_eq!(tags.len(), 6);
    assert_eq!((&tags[0], &tags[1], &tags[2]), (&json!("B-PERSON"), &json!("I-PERSON"), &json!("O")));
    assert_eq!(objects[1], json!({"tokens": [], "ner_tags": []}));
}

#[test]
fn input_of_another_form_is_told_with_its_line() {
    let run = with_input(&["parse", "--input-format", "conllu", "--lang", "ro"], "1\tAna\n");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.starts_with("dragoman: standard input: line 1: 2 columns"), "{}", run.err);
    let run = with_input(&["parse", "--input-format", "tokens", "--lang", "ro"], "{\"tokens\": []}\n[1]\n");
    assert!(run.err.starts_with("dragoman: standard input: line 2: no tokens ("), "{}", run.err);
    let run = dragoman(&["parse", "missing.txt"]);
    assert!(run.err.starts_with("dragoman: missing.txt cannot be read (there is no such file)\n  hint: "), "{}", run.err);
    assert_eq!(run.code, Some(1));
}

#[test]
fn training_writes_a_model_with_its_card_and_evaluation_measures() {
    let folder = Folder::new();
    let sentence =
        "1\tVera\tVera\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\t_\n2\tsleeps\tsleep\tVERB\t_\tTense=Pres\t0\troot\t_\t_\n\n";
    let treebank = folder.file("invented.conllu", sentence.repeat(3));
    let out = folder.path().join("model").to_str().expect("UTF-8").to_owned();
    let gold = format!("gold:{treebank}");
    let run = dragoman(&["train", "--lang", "en", "--treebank", &gold, "--out", &out]);
    assert_eq!(run.code, Some(1));
    assert!(
        run.err.contains("dragoman: the licence of invented.conllu is not given\n  hint: add --licence invented.conllu=…"),
        "{}",
        run.err
    );
    let run = dragoman(&["train", "--lang", "en", "--treebank", &gold, "--out", &out, "--licence", "invented.conllu=CC0"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let card = std::fs::read_to_string(folder.path().join("model/README.md")).expect("a card");
    assert!(card.contains("| invented.conllu | CC0 |") && run.out.trim() == card.trim(), "{card}");
    assert!(std::fs::metadata(folder.path().join("model/model.bin")).expect("a model").len() > 100);

    let run = dragoman(&["evaluate", "--lang", "en", "--treebank", &treebank]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.contains("words             1.0000\n") && run.out.contains("\nLAS "), "{}", run.out);
    let entities = folder.file("e.jsonl", json!({"tokens": ["Vera", "sleeps"], "ner_tags": ["B-PERSON", "O"]}).to_string());
    let run = dragoman(&["evaluate", "--lang", "en", "--entities", &entities]);
    assert!(run.out.starts_with("entities          ") && run.out.lines().count() == 2, "{}", run.out);
    assert_eq!(dragoman(&["evaluate", "--lang", "en"]).code, Some(2));

    // What was trained is measured too, in whatever language.
    let run = dragoman(&["evaluate", "--model", &out, "--treebank", &treebank, "--speed"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let line = |name: &str| run.out.lines().find_map(|line| line.strip_prefix(name)?.trim().parse::<f64>().ok());
    assert_eq!((line("UPOS "), line("LAS ")), (Some(1.0), Some(1.0)), "{}", run.out);
    assert!((1.0..1e9).contains(&line("words a second").expect("a speed")), "{}", run.out);
    let run = dragoman(&["evaluate", "--lang", "it", "--model", &out, "--treebank", &treebank]);
    assert!(run.err.starts_with(&format!("dragoman: {out} analyses `en`, not `it`\n  hint: ")), "{}", run.err);
    let run = dragoman(&["evaluate", "--lang", "it", "--treebank", &treebank]);
    assert!(run.err.starts_with("dragoman: no model for `it` ships, only for en (English), ro (Romanian)\n"), "{}", run.err);
}

#[test]
fn a_third_language_needs_a_treebank_alone() {
    let folder = Folder::new();
    let treebank = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/treebank-it.conllu");
    let corpus = format!("split:{treebank}");
    let out = folder.path().join("it").to_str().expect("UTF-8").to_owned();
    let corpora = ["--treebank", &corpus, "--entities", &corpus, "--licence", "treebank-it.conllu=Apache-2.0 OR MIT"];
    let run = dragoman(&[&["train", "--lang", "it", "--epochs", "200", "--out", &out][..], &corpora].concat());
    assert_eq!(run.code, Some(0), "{}", run.err);
    // What docs/add-a-language.md shows: ten sentences that were held out, with room for other processors.
    let las = run.out.lines().find_map(|line| line.strip_prefix("| LAS | ")?.split(' ').next()?.parse::<f64>().ok());
    assert!(las.is_some_and(|las| las > 0.75), "{}", run.out);
    let words = json!({"tokens": ["Il", "parlamento", "ha", "lodato", "la", "visita", "a", "Milano", "."]}).to_string();
    let run = with_input(&["parse", "--model", &out, "--input-format", "tokens"], words);
    assert!(run.out.contains("3\tha\tavere\tAUX\t") && run.out.contains("\tEntity=B-GPE"), "{}", run.out);
    let run = with_input(&["parse", "--model", &out], "Il parlamento ha lodato la visita.");
    let wanted = "dragoman: text is divided into sentences and words in en (English), ro (Romanian), not in `it`\n  hint: ";
    assert!(run.err.starts_with(wanted), "{}", run.err);
}

#[test]
fn from_raw_text_sentences_and_words_are_compared_too() {
    let folder = Folder::new();
    let row = |id: u32, form: &str, misc: &str| format!("{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n");
    let first = [row(1, "Miniştrii", "_"), row(2, "pleacă", "SpaceAfter=No"), row(3, ".", "_")].concat();
    let second = [row(1, "Cameră", "_"), row(2, "foto", "SpaceAfter=No"), row(3, ":", "_"), row(4, "Senatul", "_")].concat();
    let treebank = folder.file("raw.conllu", format!("{first}\n{second}\n"));
    let run = dragoman(&["evaluate", "--lang", "ro", "--treebank", &treebank, "--raw"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.starts_with("sentences         1.0000\nwords             1.0000\n"), "{}", run.out);
    let joined = folder.file("joined.conllu", format!("{}{}\n", first, row(4, "Senatul", "_")));
    let run = dragoman(&["evaluate", "--lang", "ro", "--treebank", &joined, "--raw"]);
    assert!(run.out.starts_with("sentences         0.0000\nwords             1.0000\n"), "{}", run.out);
}

#[test]
fn a_training_that_was_killed_goes_on_to_the_same_model() {
    let folder = Folder::new();
    let sentence = |name: &str| {
        format!(
            "1\t{name}\t{name}\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\t_\n2\tsleeps\tsleep\tVERB\t_\tTense=Pres\t0\troot\t_\t_\n\n"
        )
    };
    let treebank = folder.file("invented.conllu", ["Vera", "Nora", "Dora"].map(sentence).concat().repeat(5));
    let gold = format!("gold:{treebank}");
    let path = |name: &str| folder.path().join(name).to_str().expect("UTF-8").to_owned();
    let (whole, resumed, checkpoint) = (path("whole"), path("resumed"), path("checkpoint"));
    let corpora = ["train", "--lang", "en", "--treebank", &gold, "--licence", "invented.conllu=CC0", "--out"];
    let run = dragoman(&[&corpora[..], &[&whole]].concat());
    assert_eq!(run.code, Some(0), "{}", run.err);

    let arguments = [&corpora[..], &[&resumed, "--checkpoint", &checkpoint]].concat();
    let seen = killed_at(&arguments, "epoch 3:");
    assert!(seen, "the training has three epochs");
    let state = folder.path().join("checkpoint/training.state");
    assert!(state.exists() && !folder.path().join("resumed").exists());
    let run = dragoman(&[&arguments[..], &["--seed", "2"]].concat());
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("no model was trained: the state is of a training with other settings\n  hint: "), "{}", run.err);

    let run = dragoman(&arguments);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("goes on after epoch ") && !run.err.contains("epoch 1:"), "{}", run.err);
    let model = |folder: &str| std::fs::read(std::path::Path::new(folder).join("model.bin")).expect("a model");
    assert_eq!(model(&whole), model(&resumed));
    assert!(!state.exists(), "what is done needs no state");
}

#[test]
fn the_lexicon_is_counted_tried_and_searched() {
    let run = dragoman(&["lexicon", "check"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let languages: Vec<&str> = run.out.lines().filter_map(|line| line.split_once(": ")).map(|(name, _)| name).collect();
    assert_eq!(languages, ["English", "Romanian"], "{}", run.out);
    let run = dragoman(&["lexicon", "find", "visit"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.contains("(CONSULT/visit)") && run.out.starts_with("en/"), "{}", run.out);
    let run = dragoman(&["lexicon", "find", "xylophone"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.starts_with("dragoman: no entry begins with \"xylophone\"\n  hint: "), "{}", run.err);
    // How many cases come out right is measured elsewhere; here, that they are run and counted.
    let run = dragoman(&["lexicon", "test", "visit"]);
    let last = run.out.lines().last().expect("a count");
    assert!(last.starts_with("Romanian: ") && last.ends_with(" cases right") && !last.contains(" of 0 "), "{last}");
}
