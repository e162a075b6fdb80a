//! `dragoman parse`.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use dragoman::{Language, analyser, identify, read, trees};
use dragoman_syntax::{Analyser, MultiwordToken, Tree, read_conllu, write_conllu};
use serde::{Deserialize, Serialize};

use crate::args::{ParseArgs, ParseFormat, ParseInput};
use crate::failure::Failure;
use crate::input::whole_file;
use crate::model::{Model, own};

/// A sentence and what the output keeps of its input.
struct Sentence {
    comments: Vec<String>,
    space_after: Vec<bool>,
    multiword: Vec<MultiwordToken>,
    tree: Tree,
}

/// Analyses the input and writes the analysis. Whether all went well comes back.
pub(crate) fn run(args: &ParseArgs) -> io::Result<bool> {
    let sentences = match sentences(args) {
        Ok(sentences) => sentences,
        Err(failure) => {
            failure.tell();
            return Ok(false);
        }
    };
    let mut out = BufWriter::new(io::stdout());
    for sentence in &sentences {
        match args.format {
            ParseFormat::Conllu => {
                let Sentence { comments, space_after, multiword, tree } = sentence;
                let mut text = String::new();
                write_conllu(tree, space_after, multiword, comments, &mut text);
                out.write_all(text.as_bytes())?;
            }
            ParseFormat::Entities => {
                serde_json::to_writer(&mut out, &Labelled::new(&sentence.tree))?;
                out.write_all(b"\n")?;
            }
        }
    }
    out.flush()?;
    Ok(true)
}

fn sentences(args: &ParseArgs) -> Result<Vec<Sentence>, Failure> {
    let (id, name, text) = whole_file(args.file.as_deref().unwrap_or(Path::new("-")))?;
    let failed = |message: String, hint: &str| Failure::new(id.as_str(), format!("{name}: {message}"), hint);
    match args.input_format {
        ParseInput::Text => {
            let analyser = analysis(args, &text, &id, &name)?;
            let language = analyser.text_language(&id)?;
            Ok(of_text(&id, text, language, &analyser))
        }
        ParseInput::Conllu => {
            let treebank = read_conllu(&text).map_err(|error| failed(error.to_string(), "mend the line"))?;
            let words = treebank.iter().flat_map(|sentence| &sentence.words).map(|word| word.form.as_str());
            let analyser = analysis(args, &words.collect::<Vec<_>>().join(" "), &id, &name)?;
            let sentence = |given: dragoman_syntax::TreebankSentence| {
                let forms: Vec<&str> = given.words.iter().map(|word| word.form.as_str()).collect();
                let tree = analyser.analyse_words(&forms, None);
                let space_after = given.words.iter().map(|word| word.space_after).collect();
                Sentence { comments: given.comments, space_after, multiword: given.multiword, tree }
            };
            Ok(treebank.into_iter().map(sentence).collect())
        }
        ParseInput::Tokens => {
            let hint = "every line is an object with the words of a sentence: {\"tokens\": [\"A\", \"word\"]}";
            let mut lines = Vec::new();
            for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
                let given: Given =
                    serde_json::from_str(line).map_err(|error| failed(format!("line {number}: no tokens ({error})"), hint))?;
                lines.push(given.tokens);
            }
            let analyser = analysis(args, &lines.concat().join(" "), &id, &name)?;
            let sentence = |tokens: Vec<String>| {
                let forms: Vec<&str> = tokens.iter().map(String::as_str).collect();
                let tree = analyser.analyse_words(&forms, None);
                Sentence { comments: Vec::new(), space_after: Vec::new(), multiword: Vec::new(), tree }
            };
            Ok(lines.into_iter().map(sentence).collect())
        }
    }
}

/// The model that is given, or that of the language that is said or recognised.
fn analysis(args: &ParseArgs, text: &str, id: &str, name: &str) -> Result<Model, Failure> {
    if let Some(path) = &args.model {
        return own(path);
    }
    let language = args.lang.map_or_else(|| identify(text), Ok);
    let language = language.map_err(|error| Failure::new(id, format!("{name}: {error}"), error.hint()))?;
    let analyser = analyser(language).map_err(|error| Failure::new(id, format!("{name}: {error}"), error.hint()))?;
    Ok(Model::Shipped(analyser))
}

fn of_text(id: &str, text: String, language: Language, analyser: &Analyser) -> Vec<Sentence> {
    let document = read(text, language);
    let mut sentences: Vec<Sentence> = Vec::new();
    for (block, trees) in document.blocks.iter().zip(trees(analyser, &document)) {
        for (sentence, tree) in block.sentences.iter().zip(trees) {
            let mut comments = Vec::new();
            if sentences.is_empty() {
                comments.push(format!("# newdoc id = {id}"));
            }
            comments.push(format!("# sent_id = {id}-{}", sentences.len() + 1));
            let words = sentence.span.of(&document.text).split_whitespace().collect::<Vec<_>>().join(" ");
            comments.push(format!("# text = {words}"));
            let space = |index: usize| sentence.tokens.get(index).is_none_or(|token| token.space_after);
            let multiword = sentence.contractions.iter().map(|contraction| MultiwordToken {
                first: contraction.first,
                last: contraction.last,
                form: contraction.form.clone(),
                space_after: space(contraction.last),
            });
            let space_after = sentence.tokens.iter().map(|token| token.space_after).collect();
            sentences.push(Sentence { comments, space_after, multiword: multiword.collect(), tree });
        }
    }
    sentences
}

#[derive(Deserialize)]
struct Given {
    tokens: Vec<String>,
}

/// A sentence with a label for each word: the first word of an entity `B-`, the others `I-`, all else `O`.
#[derive(Serialize)]
struct Labelled<'a> {
    tokens: Vec<&'a str>,
    ner_tags: Vec<String>,
}

impl<'a> Labelled<'a> {
    fn new(tree: &'a Tree) -> Self {
        let label = |index: usize| {
            let entity = tree.entities.iter().find(|entity| entity.first <= index && index <= entity.last);
            entity.map_or_else(
                || "O".to_owned(),
                |entity| format!("{}-{}", if entity.first == index { 'B' } else { 'I' }, entity.class.label()),
            )
        };
        let tokens = tree.words.iter().map(|word| word.form.as_str()).collect();
        Self { tokens, ner_tags: (0..tree.words.len()).map(label).collect() }
    }
}
