//! Development check of the lexicon files.
fn main() {
    let root = std::env::args().nth(1).unwrap();
    let mut files = Vec::new();
    fn walk(dir: &std::path::Path, files: &mut Vec<(String, String)>) {
        for e in std::fs::read_dir(dir).unwrap() {
            let p = e.unwrap().path();
            if p.is_dir() {
                walk(&p, files)
            } else {
                files.push((p.display().to_string(), std::fs::read_to_string(&p).unwrap()))
            }
        }
    }
    walk(std::path::Path::new(&root), &mut files);
    files.sort();
    match dragoman_coder::load_lexicons(files.iter().map(|(a, b)| (a.as_str(), b.as_str()))) {
        Ok((lex, _)) => {
            for l in lex {
                println!(
                    "{} entries {} patterns {} cases {}",
                    l.language.code(),
                    l.entries.len(),
                    l.entries.iter().map(|e| e.patterns.len()).sum::<usize>(),
                    l.entries.iter().map(|e| e.cases.len()).sum::<usize>()
                );
            }
        }
        Err(errors) => {
            println!("{} errors", errors.len());
            for e in errors.iter().take(40) {
                println!("{e}");
            }
        }
    }
}
