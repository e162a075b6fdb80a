//! Compiles the crate again when what it embeds has changed: `include_dir` itself notices no new files.

fn main() {
    for folder in ["knowledge", "lexicon", "models"] {
        println!("cargo::rerun-if-changed=../../{folder}");
    }
}
