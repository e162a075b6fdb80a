//! Loads a folder of knowledge files, prints every mistake, or with `--audit` what deserves a look;
//! `--sort` first puts the lines of each section in order:
//! `cargo run -p dragoman-world --example check -- knowledge [--sort] [--audit]`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dragoman_world::{World, audit, sort};

fn files(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            found.push(path);
        }
    }
    Ok(())
}

fn main() -> std::io::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = arguments.iter().find(|argument| !argument.starts_with('-')).map_or("knowledge", String::as_str);
    let mut paths = Vec::new();
    files(Path::new(folder), &mut paths)?;
    paths.sort();
    if arguments.iter().any(|argument| argument == "--sort") {
        for path in &paths {
            let text = std::fs::read_to_string(path)?;
            let sorted = sort(&text);
            if sorted != text {
                std::fs::write(path, sorted)?;
                println!("sorted {}", path.display());
            }
        }
    }
    let texts: Vec<(String, String)> = paths
        .iter()
        .map(|path| Ok((path.display().to_string(), std::fs::read_to_string(path)?)))
        .collect::<std::io::Result<_>>()?;
    match World::load(texts) {
        Ok(world) => {
            println!("{} entries from {} files", world.entries().count(), paths.len());
            if arguments.iter().any(|argument| argument == "--audit") {
                for finding in audit(&world) {
                    println!("{}:{}: {}", finding.file, finding.line, finding.message);
                }
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(errors) => {
            for error in &errors {
                println!("{error}");
            }
            println!("{} mistakes", errors.len());
            Ok(ExitCode::FAILURE)
        }
    }
}
