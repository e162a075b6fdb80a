//! Development: runs the lexicon's cases with files from disk. args: lang [id part]
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
    let lexicon = coder.lexicon(lang).unwrap();
    let (mut right, mut all) = (0, 0);
    for entry in &lexicon.entries {
        if a.get(2).is_some_and(|p| !entry.id.contains(p.as_str())) {
            continue;
        }
        for case in &entry.cases {
            let document = dragoman_text::read(case.text.clone(), lang);
            let trees: Vec<Vec<_>> =
                document.blocks.iter().map(|b| b.sentences.iter().map(|s| analyser.analyse(s)).collect()).collect();
            let (coded, silent) = coder.explain(&Input { id: "case", document: &document, trees: &trees, published: None });
            all += 1;
            match verdict(entry, case, &coded) {
                None => right += 1,
                Some(wrong) => {
                    let f = |v: &Vec<(Option<smol_str::SmolStr>, Option<smol_str::SmolStr>)>| {
                        v.iter()
                            .map(|(c, s)| format!("{}.{}", c.as_deref().unwrap_or(""), s.as_deref().unwrap_or("")))
                            .collect::<Vec<_>>()
                            .join("+")
                    };
                    println!("{}:{}: {}: {wrong}\n    {}", entry.file, case.line, entry.id, case.text);
                    if let Some(e) = &case.expected {
                        println!("    expected {} {} > {}", e.coding, f(&e.actors), f(&e.recipients));
                    }
                    for s in &silent {
                        println!("    silent {} ({}): {}", s.span.of(&case.text), s.rule, s.why);
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
        }
    }
    println!("{right} of {all} right");
}
