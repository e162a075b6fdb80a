//! The model card: what a stranger needs to judge a model or to make it again.

use crate::network::{TrainingOptions, checksum};
use crate::{EntityFile, Role, Score, Scores, Spelling, TrainOptions, TreebankFile};
use std::fmt::Write as _;

/// What was measured with the words in one spelling; nothing where nothing was held out.
pub(crate) struct Measured {
    pub(crate) spelling: Spelling,
    pub(crate) words: Option<Scores>,
    /// All entities, and those that a coder of politics needs.
    pub(crate) entities: Option<(Score, Score)>,
}

/// The card, in Markdown. `spelt` begins with the words as written; `raw` is measured from the text alone.
pub(crate) fn card(
    options: &TrainOptions,
    settings: &TrainingOptions,
    treebanks: &[TreebankFile],
    entities: &[EntityFile],
    bytes: &[u8],
    spelt: &[Measured],
    raw: Option<Scores>,
) -> String {
    let mut card = format!(
        "# Analysis model `{}`\n\nPart of speech, features, lemma, dependency tree and named entities: one recurrent network\n(`crates/dragoman-syntax/src/network`).\n\n",
        options.language
    );
    card.push_str("| corpus | licence | used for |\n| --- | --- | --- |\n");
    let role = |role, tenth| match role {
        _ if options.all => "training, all of it",
        Role::Gold => "training",
        Role::Silver => "training, silver",
        Role::Split if tenth => "training; every tenth sentence held out",
        Role::Split => "training; every fifth document held out for tuning",
        Role::Tuning => "tuning",
    };
    for file in treebanks {
        let _ = writeln!(card, "| {} | {} | {} |", file.name, file.licence, role(file.role, false));
    }
    for file in entities {
        let _ = writeln!(card, "| {} | {} | entities: {} |", file.name, file.licence, role(file.role, true));
    }
    if let Some(file) = &options.dictionary {
        let _ = writeln!(card, "| {} | {} | dictionary of forms and lemmas |", file.name, file.licence);
    }
    let licences = treebanks.iter().map(|file| &file.licence).chain(entities.iter().map(|file| &file.licence));
    if let Some(licence) = licences.into_iter().find(|licence| licence.starts_with("CC BY-SA")) {
        let _ = writeln!(card, "\nThe weights are made from corpora under {licence} and carry that licence.");
    }
    let widths = settings.widths;
    let _ = writeln!(
        card,
        "\nEmbeddings of {} + {} + {} units, {} recurrent layers of {} units in each direction; at most {} epochs.\nSeed {}; {} bytes, checksum {:016x}. Made by:\n\n```sh\n{}\n```\n",
        widths.word,
        widths.affix,
        widths.gram,
        widths.layers,
        widths.state,
        settings.epochs,
        options.seed,
        bytes.len(),
        checksum(bytes),
        options.command
    );
    if let Some(from) = &options.from {
        let _ = write!(card, "The training went on from a model of checksum {:016x}", checksum(from));
        if options.keep > 0.0 {
            let _ = write!(card, ", whose weights make up {:.0} % of the result", options.keep * 100.0);
        }
        card.push_str(".\n\n");
    }
    if !options.names.is_empty() {
        let _ = writeln!(
            card,
            "In {:.0} % of the sentences persons were given other names, of {} that were handed in.\n",
            settings.rename * 100.0,
            options.names.len()
        );
    }
    if spelt.iter().any(|measured| measured.words.is_some() || measured.entities.is_some()) {
        card.push_str("Measures of CoNLL 2018 on the tuning part, with gold words (LAS without subtypes unless said), and strict F1 of entities:\n\n");
        card.push_str(&table(spelt));
    }
    if let Some(raw) = raw {
        let Scores { sentences, words, upos, feats, lemmas, uas, las, .. } = raw;
        let _ = writeln!(
            card,
            "\nFrom raw text: sentences {:.4}, words {:.4}, UPOS {:.4}, UFeats {:.4}, lemmas {:.4}, UAS {:.4}, LAS {:.4}.",
            sentences.f1(),
            words.f1(),
            upos.f1(),
            feats.f1(),
            lemmas.f1(),
            uas.f1(),
            las.f1()
        );
    }
    if let Some((all, _)) = spelt.first().and_then(|measured| measured.entities) {
        let _ =
            writeln!(card, "\n{} entities are held out. Those of actors are PERSON, ORG, GPE, LOC and NAT_REL_POL.", all.gold);
    }
    card
}

/// A row for each measure, a column for each spelling.
fn table(spelt: &[Measured]) -> String {
    let mut table = String::from("| measure |");
    spelt.iter().for_each(|measured| table.push_str(&format!(" {} |", measured.spelling.title())));
    table.push_str("\n| --- |");
    spelt.iter().for_each(|_| table.push_str(" --- |"));
    table.push('\n');
    type Row = (&'static str, fn(&Measured) -> Option<Score>);
    let rows: [Row; 8] = [
        ("UPOS", |measured| Some(measured.words?.upos)),
        ("UFeats", |measured| Some(measured.words?.feats)),
        ("lemma", |measured| Some(measured.words?.lemmas)),
        ("UAS", |measured| Some(measured.words?.uas)),
        ("LAS", |measured| Some(measured.words?.las)),
        ("LAS with subtypes", |measured| Some(measured.words?.las_full)),
        ("entities", |measured| Some(measured.entities?.0)),
        ("entities of actors", |measured| Some(measured.entities?.1)),
    ];
    for (name, score) in rows {
        let scores: Vec<Score> = spelt.iter().filter_map(score).collect();
        if !scores.is_empty() {
            let cells: Vec<String> = scores.iter().map(|score| format!("{:.4}", score.f1())).collect();
            let _ = writeln!(table, "| {name} | {} |", cells.join(" | "));
        }
    }
    table
}
