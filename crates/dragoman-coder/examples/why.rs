//! Development: why a sentence gives what it gives. args: lang, sentences on stdin
use dragoman_coder::*;
use dragoman_text::Language;
fn walk(dir: &std::path::Path, files: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for p in entries {
        if p.is_dir() { walk(&p, files) } else { files.push((p.display().to_string(), std::fs::read_to_string(&p).unwrap())) }
    }
}
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let lang = Language::from_code(&a[1]).unwrap();
    let (mut k, mut l) = (Vec::new(), Vec::new());
    walk(std::path::Path::new("knowledge"), &mut k);
    walk(std::path::Path::new("lexicon"), &mut l);
    let k: Vec<_> = k
        .into_iter()
        .filter(|f| f.0.ends_with(".txt"))
        .map(|(p, t)| (p.strip_prefix("knowledge/").unwrap_or(&p).to_owned(), t))
        .collect();
    let world = match dragoman_world::World::load(k) {
        Ok(w) => w,
        Err(e) => {
            for e in e.iter().take(20) {
                eprintln!("{e}");
            }
            std::process::exit(1)
        }
    };
    let (lex, comp) = match load_lexicons(l.iter().map(|(a, b)| (a.as_str(), b.as_str()))) {
        Ok(x) => x,
        Err(e) => {
            eprintln!("{} errors", e.len());
            for e in e.iter().take(30) {
                eprintln!("{e}");
            }
            std::process::exit(1)
        }
    };
    let coder = Coder::new(world, lex, comp);
    let analyser =
        dragoman_syntax::Analyser::load(std::fs::read(format!("models/{}/model.bin", lang.code())).unwrap()).unwrap();
    for line in std::io::stdin().lines().map(Result::unwrap) {
        let document = dragoman_text::read(line.clone(), lang);
        let trees: Vec<Vec<_>> =
            document.blocks.iter().map(|b| b.sentences.iter().map(|s| analyser.analyse(s)).collect()).collect();
        let (coded, silent) = coder.explain(&Input { id: "case", document: &document, trees: &trees, published: None });
        println!("# {line}");
        for e in &coded.events {
            let f = |v: &Vec<dragoman_plover::Participant>| {
                v.iter()
                    .map(|p| {
                        format!(
                            "{}.{}[{}]",
                            p.country.map_or(String::new(), |c| c.to_string()),
                            p.sector.map_or("", |s| s.name()),
                            p.span.of(&line)
                        )
                    })
                    .collect::<Vec<_>>()
                    .join("+")
            };
            println!("  {} {} > {} by {}", e.coding, f(&e.actors), f(&e.recipients), e.rule);
        }
        for s in &silent {
            println!("    silent {} ({}): {}", s.span.of(&line), s.rule, s.why);
        }
        for t in trees.iter().flatten() {
            println!(
                "    {}",
                t.words
                    .iter()
                    .enumerate()
                    .map(|(i, w)| format!(
                        "{}:{}/{}/{:?}>{}:{}",
                        i + 1,
                        w.form,
                        w.lemma,
                        w.upos,
                        w.head.map_or(0, |h| h + 1),
                        w.relation
                    ))
                    .collect::<Vec<_>>()
                    .join(" ")
            );
        }
    }
}
