//! The card of a model.

use super::hash::checksum;
use super::train::{EntityFile, Role, TrainOptions, TreebankFile};
use crate::{Score, Scores};
use std::fmt::Write as _;

/// The model card: what a stranger needs to judge the model or to make it again.
pub(super) fn write(
    options: &TrainOptions,
    treebanks: &[TreebankFile],
    entities: &[EntityFile],
    bytes: &[u8],
    [scores, plain]: [Option<Scores>; 2],
    [entity_score, core_score]: [Option<Score>; 2],
) -> String {
    let mut card = format!(
        "# Analysis model `{}`\n\nPart of speech, features, lemma, dependency tree and named entities: linear models by averaged\nperceptrons (`crates/dragoman-syntax`).\n\n",
        options.language
    );
    card.push_str("| corpus | licence | used for |\n| --- | --- | --- |\n");
    let role = |role, tenth| match role {
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
    let _ = writeln!(
        card,
        "\nSeed {}; {} bytes, checksum {:016x}. Made by:\n\n```sh\n{}\n```\n",
        options.seed,
        bytes.len(),
        checksum(bytes),
        options.command
    );
    if let (Some(scores), Some(plain)) = (scores, plain) {
        card.push_str("Measures of CoNLL 2018 on the tuning part, with gold words (LAS without subtypes unless said):\n\n| measure | as written | without diacritics |\n| --- | --- | --- |\n");
        let pick = |scores: &Scores| [scores.upos, scores.feats, scores.lemmas, scores.uas, scores.las, scores.las_full];
        let names = ["UPOS", "UFeats", "lemma", "UAS", "LAS", "LAS with subtypes"];
        for ((name, score), plain) in names.into_iter().zip(pick(&scores)).zip(pick(&plain)) {
            let _ = writeln!(card, "| {name} | {:.4} | {:.4} |", score.f1(), plain.f1());
        }
    }
    if let (Some(all), Some(core)) = (entity_score, core_score) {
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
