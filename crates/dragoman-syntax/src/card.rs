//! The model card: what a stranger needs to judge a model or to make it again.

use crate::network::{TrainingOptions, checksum};
use crate::{EntityFile, Role, Score, Scores, TrainOptions, TreebankFile};
use std::fmt::Write as _;

/// The card, in Markdown. `scores` are measured as written, without diacritics and in capitals; `raw` from the text alone.
pub(crate) fn card(
    options: &TrainOptions,
    settings: &TrainingOptions,
    treebanks: &[TreebankFile],
    entities: &[EntityFile],
    bytes: &[u8],
    (scores, raw): (Option<[Scores; 3]>, Option<Scores>),
    entity_scores: Option<(Score, Score)>,
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
        let _ = writeln!(card, "The training went on from a model of checksum {:016x}.\n", checksum(from));
    }
    if !options.names.is_empty() {
        let _ = writeln!(
            card,
            "In {:.0} % of the sentences persons were given other names, of {} that were handed in.\n",
            settings.rename * 100.0,
            options.names.len()
        );
    }
    if let Some(scores) = scores {
        card.push_str("Measures of CoNLL 2018 on the tuning part, with gold words (LAS without subtypes unless said):\n\n| measure | as written | without diacritics | in capitals |\n| --- | --- | --- | --- |\n");
        let pick = |scores: &Scores| [scores.upos, scores.feats, scores.lemmas, scores.uas, scores.las, scores.las_full];
        let [written, plain, upper] = scores.each_ref().map(pick);
        let names = ["UPOS", "UFeats", "lemma", "UAS", "LAS", "LAS with subtypes"];
        for (((name, score), plain), upper) in names.into_iter().zip(written).zip(plain).zip(upper) {
            let _ = writeln!(card, "| {name} | {:.4} | {:.4} | {:.4} |", score.f1(), plain.f1(), upper.f1());
        }
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
    if let Some((all, core)) = entity_scores {
        let _ = writeln!(
            card,
            "\nEntities, strict F1 on the sentences held out: {:.4} ({} in the gold); PERSON, ORG, GPE, LOC and NAT_REL_POL: {:.4}.",
            all.f1(),
            all.gold,
            core.f1()
        );
    }
    card
}
