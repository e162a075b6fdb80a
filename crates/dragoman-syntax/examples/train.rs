//! Trains a model from files: `train LANGUAGE OUT SEED [--all] [gold|silver|split|tuning:FILE]… -- [gold|silver|split|tuning:FILE]…`.

use dragoman_syntax::{Analyser, EntityFile, Role, TrainOptions, TreebankFile, train};
use std::error::Error;
use std::path::Path;
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [language, out, seed, files @ ..] = arguments.as_slice() else { return Err("too few arguments".into()) };
    let mut options = TrainOptions::new(language);
    options.seed = seed.parse()?;
    options.command = format!("cargo run --release -p dragoman-syntax --example train -- {}", arguments.join(" "));
    let (mut treebanks, mut entities, mut behind) = (Vec::new(), Vec::new(), false);
    for file in files {
        if file == "--" {
            behind = true;
            continue;
        }
        if file == "--all" {
            options.all = true;
            continue;
        }
        let (role, path) = file.split_once(':').ok_or("a file needs a role")?;
        let role = match role {
            "gold" => Role::Gold,
            "silver" => Role::Silver,
            "split" => Role::Split,
            "tuning" => Role::Tuning,
            role => return Err(format!("unknown role {role}").into()),
        };
        let text = std::fs::read_to_string(path)?;
        let name = Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let licence = if name.starts_with("ronec") { "MIT" } else { "CC BY-SA 4.0" }.to_owned();
        if behind {
            entities.push(EntityFile { name, licence, text, role });
        } else {
            treebanks.push(TreebankFile { name, licence, text, role });
        }
    }
    let start = Instant::now();
    let trained =
        train(&options, &treebanks, &entities, None, &mut |line| eprintln!("{:7.1} {line}", start.elapsed().as_secs_f64()))?;
    println!("{}", trained.card);
    std::fs::create_dir_all(out)?;
    std::fs::write(Path::new(out).join("model.bin"), &trained.bytes)?;
    std::fs::write(Path::new(out).join("README.md"), &trained.card)?;

    let start = Instant::now();
    let analyser = Analyser::load(trained.bytes)?;
    println!("loaded in {:?}", start.elapsed());
    let tuning = treebanks.iter().filter(|file| matches!(file.role, Role::Tuning | Role::Split));
    let sentences = tuning.map(|file| dragoman_syntax::read_conllu(&file.text)).collect::<Result<Vec<_>, _>>()?.concat();
    let start = Instant::now();
    let mut words = 0;
    for sentence in &sentences {
        let forms: Vec<&str> = sentence.words.iter().map(|word| word.form.as_str()).collect();
        words += analyser.analyse_words(&forms, None).words.len();
    }
    println!("{words} words, {:.0} a second", words as f64 / start.elapsed().as_secs_f64());
    Ok(())
}
