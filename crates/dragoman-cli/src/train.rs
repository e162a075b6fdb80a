//! `dragoman train`.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::time::Instant;

use dragoman_syntax::{Checkpoints, DictionaryFile, EntityFile, TrainError, TrainOptions, Trained, TreebankFile, train_from};
use walkdir::WalkDir;

use crate::args::{Corpus, TrainArgs};
use crate::checkpoint::Checkpoint;
use crate::failure::Failure;

/// Trains the models of a language and writes them with their card. Whether all went well comes back.
pub(crate) fn run(args: &TrainArgs) -> io::Result<bool> {
    let checkpoint = args.checkpoint.as_deref().map(Checkpoint::new);
    let done = || -> Result<Trained, Failure> {
        let trained = trained(args, checkpoint.as_ref())?;
        written(&args.out, &trained)?;
        checkpoint.as_ref().map_or(Ok(()), Checkpoint::remove)?;
        Ok(trained)
    };
    match done() {
        Ok(trained) => writeln!(io::stdout(), "{}", trained.card).map(|()| true),
        Err(failure) => {
            failure.tell();
            Ok(false)
        }
    }
}

fn trained(args: &TrainArgs, checkpoint: Option<&Checkpoint>) -> Result<Trained, Failure> {
    let mut options = TrainOptions::new(&args.lang);
    options.seed = args.seed;
    options.all = args.all;
    if let Some(path) = &args.from {
        let model = fs::read(path).map_err(|error| {
            let message = format!("{} cannot be read ({error})", path.display());
            Failure::new("model", message, "give the model.bin of an earlier training")
        })?;
        options.from = Some(model);
    }
    for path in &args.names {
        options.names.extend(names(path)?);
    }
    options.keep = args.keep;
    options.epochs = args.epochs.map(|epochs| epochs as usize);
    options.patience = args.patience as usize;
    // The card tells how the model was made: the command as it was given.
    options.command = format!("dragoman {}", env::args().skip(1).collect::<Vec<_>>().join(" "));
    if let Some(path) = &args.dictionary {
        let (name, licence, text) = read(path, &args.licence)?;
        options.dictionary = Some(DictionaryFile { name, licence, text });
    }
    let treebank = |corpus: &Corpus| {
        let (name, licence, text) = read(&corpus.path, &args.licence)?;
        Ok(TreebankFile { name, licence, text, role: corpus.role })
    };
    let entity = |corpus: &Corpus| {
        let (name, licence, text) = read(&corpus.path, &args.licence)?;
        Ok(EntityFile { name, licence, text, role: corpus.role })
    };
    let treebanks = args.treebank.iter().map(treebank).collect::<Result<Vec<_>, Failure>>()?;
    let entities = args.entities.iter().map(entity).collect::<Result<Vec<_>, Failure>>()?;
    let start = Instant::now();
    let mut progress = |line: &str| crate::say(&format!("{:7.1} s  {line}", start.elapsed().as_secs_f64()));
    let last = checkpoint.map(Checkpoint::last).transpose()?.flatten();
    let mut keep = |state: &[u8]| checkpoint.map_or(Ok(()), |checkpoint| checkpoint.keep(state));
    let checkpoints = checkpoint.is_some().then_some(Checkpoints { last, keep: &mut keep });
    train_from(&options, &treebanks, &entities, None, &mut progress, checkpoints).map_err(|error| {
        let hint = match (&error, checkpoint) {
            (TrainError::Checkpoint(_), Some(checkpoint)) => checkpoint.hint(),
            _ => "mend the corpus, or give another one".to_owned(),
        };
        Failure::new(args.lang.as_str(), format!("no model was trained: {error}"), hint)
    })
}

/// The names in a file, or in the files of a directory in the order of their paths: what stands before the first `|`.
fn names(path: &Path) -> Result<Vec<String>, Failure> {
    let failure = |error: &dyn std::fmt::Display| {
        let message = format!("{} cannot be read ({error})", path.display());
        Failure::new("names", message, "give a text file with a name a line, or a directory of such files")
    };
    let mut names = Vec::new();
    for entry in WalkDir::new(path).sort_by_file_name() {
        let entry = entry.map_err(|error| failure(&error))?;
        if entry.file_type().is_file() {
            let text = fs::read_to_string(entry.path()).map_err(|error| failure(&error))?;
            let lines = text.lines().filter(|line| !line.starts_with('#') && !line.starts_with("columns:"));
            let first = lines.filter_map(|line| line.split('|').next()).map(str::trim);
            names.extend(first.filter(|name| !name.is_empty()).map(str::to_owned));
        }
    }
    // Who held several offices stands in several lines.
    names.sort_unstable();
    names.dedup();
    Ok(names)
}

/// Name, licence and text of a corpus or a dictionary.
fn read(path: &Path, licences: &[(String, String)]) -> Result<(String, String, String), Failure> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let text = fs::read_to_string(path).map_err(|error| {
        let message = format!("{} cannot be read ({error})", path.display());
        Failure::new(name.as_str(), message, "check the path; a corpus is text in UTF-8")
    })?;
    let licence = licences.iter().find(|(file, _)| *file == name).map(|(_, licence)| licence.clone());
    let licence = licence.ok_or_else(|| {
        let message = format!("the licence of {name} is not given");
        Failure::new(name.as_str(), message, format!("add --licence {name}=…, which the model card must name"))
    })?;
    Ok((name, licence, text))
}

fn written(out: &Path, trained: &Trained) -> Result<(), Failure> {
    let write = || -> io::Result<()> {
        fs::create_dir_all(out)?;
        fs::write(out.join("model.bin"), &trained.bytes)?;
        fs::write(out.join("README.md"), &trained.card)
    };
    write().map_err(|error| {
        Failure::new("model", format!("{} cannot be written ({error})", out.display()), "give a directory you may write to")
    })
}
