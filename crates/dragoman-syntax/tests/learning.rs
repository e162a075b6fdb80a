//! A tiny invented treebank is learnt, twice to the same bytes, and whatever is analysed comes out as a tree.

use dragoman_syntax::{
    Analyser, CheckpointError, Checkpoints, EntityClass, EntityFile, Gazetteer, Known, Role, TrainError, TrainOptions, Trained,
    TreebankFile, is_tree, train, train_from,
};

/// Sentences of one pattern with many words, so that there is something to generalise from.
fn treebank() -> String {
    let mut text = String::new();
    for (subject, plural) in [("senator", "senators"), ("general", "generals"), ("rebel", "rebels"), ("envoy", "envoys")] {
        for (verb, lemma) in [("praised", "praise"), ("blamed", "blame"), ("visited", "visit")] {
            for object in ["Veronia", "Ostland"] {
                text += "# text = invented\n";
                let rows = [
                    ("The", "the", "DET", "Definite=Def", 2, "det"),
                    (plural, subject, "NOUN", "Number=Plur", 3, "nsubj"),
                    (verb, lemma, "VERB", "Tense=Past", 0, "root"),
                    (object, object, "PROPN", "Number=Sing", 3, "obj"),
                    (".", ".", "PUNCT", "_", 3, "punct"),
                ];
                for (id, (form, lemma, upos, feats, head, relation)) in (1..).zip(rows) {
                    text += &format!("{id}\t{form}\t{lemma}\t{upos}\t_\t{feats}\t{head}\t{relation}\t_\t_\n");
                }
                text.push('\n');
            }
        }
    }
    text
}

fn entities() -> String {
    let sentence = |object: &str| format!("1\tThe\tO\n2\tsenators\tO\n3\tvisited\tO\n4\t{object}\tB-LOC\n5\t.\tO\n\n");
    (sentence("Veronia") + &sentence("Ostland")).repeat(3)
}

fn trained(seed: u64) -> Result<Trained, TrainError> {
    let mut options = TrainOptions::new("en");
    options.seed = seed;
    let file = TreebankFile { name: "invented".into(), licence: "CC0".into(), text: treebank(), role: Role::Gold };
    let named = EntityFile { name: "invented names".into(), licence: "CC0".into(), text: entities(), role: Role::Gold };
    train(&options, &[file], &[named], None, &mut |_| {})
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let first = trained(7).expect("it can be trained");
    assert_eq!(first.bytes, trained(7).expect("it can be trained").bytes);
    assert!(first.card.contains("invented names") && first.card.contains("Seed 7"));
}

/// Trains with a part held out and early stopping; the states kept come back too. `limit` states are kept, then no more.
fn kept(patience: usize, last: Option<Vec<u8>>, limit: usize) -> (Result<Trained, TrainError>, Vec<Vec<u8>>) {
    let mut options = TrainOptions::new("en");
    options.patience = patience;
    let file = TreebankFile { name: "invented".into(), licence: "CC0".into(), text: treebank(), role: Role::Split };
    let named = EntityFile { name: "invented names".into(), licence: "CC0".into(), text: entities(), role: Role::Gold };
    let mut states = Vec::new();
    let mut keep = |state: &[u8]| {
        states.push(state.to_vec());
        if states.len() < limit { Ok(()) } else { Err("the disk is full".to_owned()) }
    };
    let checkpoints = Checkpoints { last, keep: &mut keep };
    let trained = train_from(&options, &[file], &[named], None, &mut |_| {}, Some(checkpoints));
    (trained, states)
}

#[test]
fn an_interrupted_training_goes_on_to_the_same_bytes() {
    let (whole, states) = kept(2, None, usize::MAX);
    let whole = whole.expect("it can be trained");
    // Early stopping must happen after the interruption too, and where it happened before, nothing more is learnt.
    for place in [0, states.len() / 2, states.len() - 1] {
        let (resumed, rest) = kept(2, Some(states[place].clone()), usize::MAX);
        let resumed = resumed.expect("it is the same training");
        assert_eq!(resumed.bytes, whole.bytes);
        assert_eq!((resumed.scores, resumed.card), (whole.scores, whole.card.clone()));
        assert_eq!(rest, states[place + 1..]);
    }
    let (refused, _) = kept(3, Some(states[0].clone()), usize::MAX);
    assert_eq!(refused.expect_err("the settings differ"), TrainError::Checkpoint(CheckpointError::Settings));
    let (broken, states) = kept(2, None, 2);
    assert_eq!(states.len(), 2, "a training that cannot keep its state ends");
    assert_eq!(
        broken.expect_err("it cannot be kept").to_string(),
        "the state of the training cannot be kept (the disk is full)"
    );
}

#[test]
fn a_model_is_adapted_to_more_text_and_keeps_what_it_knew() {
    let first = trained(1).expect("it can be trained").bytes;
    let more = "1\tVeronia\tVeronia\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\t_\n2\tspread\tspread\tVERB\t_\tTense=Past\t0\troot\t_\t_\n3\trumours\trumour\tNOUN\t_\tDefinite=Def|Number=Plur\t2\tobj\t_\t_\n4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n";
    let file = |name: &str, text: String| TreebankFile { name: name.into(), licence: "CC0".into(), text, role: Role::Gold };
    let adapt = |language: &str| {
        let options = TrainOptions { from: Some(first.clone()), ..TrainOptions::new(language) };
        train(&options, &[file("invented", treebank()), file("more", more.repeat(24))], &[], None, &mut |_| {})
    };
    let adapted = adapt("en").expect("it can be adapted");
    assert_eq!(adapted.bytes, adapt("en").expect("it can be adapted").bytes);
    assert!(adapted.card.contains("went on from a model"));
    let read = |bytes: &[u8], words: &[&str]| {
        let tree = Analyser::load(bytes.to_vec()).expect("it can be loaded").analyse_words(words, None);
        tree.words.iter().map(|word| word.relation.to_string()).collect::<Vec<_>>()
    };
    let news = ["Veronia", "spread", "rumours", "."];
    assert_ne!(read(&first, &news), ["nsubj", "root", "obj", "punct"]);
    assert_eq!(read(&adapted.bytes, &news), ["nsubj", "root", "obj", "punct"]);
    assert_eq!(read(&adapted.bytes, &["The", "envoys", "praised", "Veronia", "."]), ["det", "nsubj", "root", "obj", "punct"]);
    let adapted = Analyser::load(adapted.bytes).expect("it can be loaded");
    assert_eq!(adapted.analyse_words(&news, None).words[2].feats, "Definite=Def|Number=Plur", "a label that was new");
    let tempered = TrainOptions { from: Some(first.clone()), keep: 0.5, ..TrainOptions::new("en") };
    let tempered = train(&tempered, &[file("invented", treebank()), file("more", more.repeat(24))], &[], None, &mut |_| {});
    let tempered = tempered.expect("it can be adapted");
    assert!(tempered.card.contains("50 % of the result"));
    assert_ne!(tempered.bytes, adapt("en").expect("it can be adapted").bytes);
    assert!(matches!(adapt("ro"), Err(TrainError::FromLanguage { .. })));
}

#[test]
fn the_pattern_is_learnt_and_carries_over_to_new_words() {
    let analyser = Analyser::load(trained(1).expect("it can be trained").bytes).expect("it can be loaded");
    let tree = analyser.analyse_words(&["The", "envoys", "praised", "Veronia", "."], None);
    let relations: Vec<&str> = tree.words.iter().map(|word| word.relation.as_str()).collect();
    assert_eq!(relations, ["det", "nsubj", "root", "obj", "punct"]);
    assert_eq!(tree.words[2].lemma, "praise");
    assert_eq!(tree.words[1].feat("Number"), Some("Plur"));
    assert_eq!(
        tree.entities.iter().map(|entity| (entity.first, entity.class)).collect::<Vec<_>>(),
        [(3, EntityClass::Location)]
    );
    // "deputies" never occurs: its ending, its neighbours and its capitals must do.
    let tree = analyser.analyse_words(&["THE", "deputies", "blamed", "Ostland", "."], None);
    assert_eq!(tree.words[1].relation, "nsubj");
    assert_eq!(tree.words[1].head, Some(2));
}

#[test]
fn whatever_is_analysed_is_a_tree() {
    let analyser = Analyser::load(trained(1).expect("it can be trained").bytes).expect("it can be loaded");
    let pieces = ["The", "praised", "Veronia", ".", "\u{fffd}", "", "ţţţ", "漢字", "-", "12:30", "a\u{301}", "«", "🙂"];
    for length in [0, 1, 2, 3, 17, 80, 5000] {
        let forms: Vec<&str> = (0..length).map(|at| pieces[(at * 7 + at / 5 + length) % pieces.len()]).collect();
        let tree = analyser.analyse_words(&forms, None);
        assert_eq!(tree.words.len(), length);
        let heads: Vec<Option<usize>> = tree.words.iter().map(|word| word.head).collect();
        assert!(length == 0 || is_tree(&heads), "{length} words");
        assert!(tree.words.iter().all(|word| (word.head.is_none()) == (word.relation == "root")));
        assert!(tree.entities.windows(2).all(|pair| pair[0].last < pair[1].first));
    }
}

#[test]
fn a_gazetteer_is_asked_and_its_knowledge_used() {
    // Whether a word is a place cannot be told from its letters, only from the gazetteer.
    struct Places;
    fn is_place(form: &str) -> bool {
        form.len() == 4 && form.bytes().map(u32::from).sum::<u32>() % 2 == 0
    }
    impl Gazetteer for Places {
        fn find(&self, forms: &[&str]) -> Vec<Known> {
            let places = forms.iter().enumerate().filter(|(_, form)| is_place(form));
            places.map(|(at, _)| Known { first: at, last: at, kind: 1 }).collect()
        }
    }
    let word = |at: u32| {
        let number = at.wrapping_mul(2_654_435_761);
        (0..4).map(|place| char::from(b'a' + ((number >> (4 + 7 * place)) % 26) as u8)).collect::<String>()
    };
    let text: String = (0..200)
        .map(word)
        .map(|word| format!("1\tin\tO\n2\t{word}\t{}\n\n", if is_place(&word) { "B-LOC" } else { "O" }))
        .collect();
    let file = TreebankFile { name: "invented".into(), licence: "CC0".into(), text: treebank(), role: Role::Gold };
    let named = EntityFile { name: "invented names".into(), licence: "CC0".into(), text, role: Role::Gold };
    let trained = train(&TrainOptions::new("en"), &[file], &[named], Some(&Places), &mut |_| {}).expect("it can be trained");
    let analyser = Analyser::load(trained.bytes).expect("it can be loaded");
    let new: Vec<String> = (300..360).map(word).collect();
    let right = |gazetteer: Option<&dyn Gazetteer>| {
        let sentences: Vec<Vec<&str>> = new.iter().map(|word| vec!["in", word]).collect();
        let trees = analyser.analyse_all_words(&sentences, gazetteer);
        new.iter().zip(&trees).filter(|(word, tree)| is_place(word) != tree.entities.is_empty()).count()
    };
    let (with, without) = (right(Some(&Places)), right(None));
    assert!(with >= 55 && without <= 40, "{with} with, {without} without of {}", new.len());
}

#[test]
fn nothing_to_train_on_and_broken_corpora_are_errors() {
    assert_eq!(
        train(&TrainOptions::new("en"), &[], &[], None, &mut |_| {}).expect_err("there is nothing"),
        TrainError::Nothing
    );
    let file = TreebankFile { name: "broken".into(), licence: String::new(), text: "1\ta\n".into(), role: Role::Gold };
    let error = train(&TrainOptions::new("en"), &[file], &[], None, &mut |_| {}).expect_err("it is broken");
    assert_eq!(
        error.to_string(),
        "cannot read the treebank broken: line 1: 2 columns separated by tabs where 10 belong (11 with entities)"
    );
}
