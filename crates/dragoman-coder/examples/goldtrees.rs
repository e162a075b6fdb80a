//! Development harness: codes gold sentences over treebank trees. args: lang treebank gold out
use dragoman_coder::*;
use dragoman_syntax::*;
use dragoman_text::*;
use std::collections::HashMap;

fn walk(dir: &std::path::Path, files: &mut Vec<(String, String)>) {
    for e in std::fs::read_dir(dir).unwrap() {
        let p = e.unwrap().path();
        if p.is_dir() { walk(&p, files) } else { files.push((p.display().to_string(), std::fs::read_to_string(&p).unwrap())) }
    }
}
fn upos(s: &str) -> Upos {
    match s {
        "ADJ" => Upos::Adj,
        "ADP" => Upos::Adp,
        "ADV" => Upos::Adv,
        "AUX" => Upos::Aux,
        "CCONJ" => Upos::Cconj,
        "DET" => Upos::Det,
        "INTJ" => Upos::Intj,
        "NOUN" => Upos::Noun,
        "NUM" => Upos::Num,
        "PART" => Upos::Part,
        "PRON" => Upos::Pron,
        "PROPN" => Upos::Propn,
        "PUNCT" => Upos::Punct,
        "SCONJ" => Upos::Sconj,
        "SYM" => Upos::Sym,
        "VERB" => Upos::Verb,
        _ => Upos::X,
    }
}
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let lang = Language::from_code(&a[1]).unwrap();
    let squash = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let mut trees: HashMap<String, Vec<Vec<String>>> = HashMap::new();
    for p in a[2].split(',') {
        let text = std::fs::read_to_string(p).unwrap();
        for block in text.split("\n\n") {
            let Some(t) = block.lines().find_map(|l| l.strip_prefix("# text = ")) else { continue };
            let rows: Vec<Vec<String>> = block
                .lines()
                .filter(|l| !l.starts_with('#'))
                .map(|l| l.split('\t').map(str::to_owned).collect::<Vec<String>>())
                .filter(|r: &Vec<String>| r.len() >= 8 && r[0].parse::<usize>().is_ok())
                .collect();
            trees.insert(squash(t), rows);
        }
    }
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
    let mut out = Vec::new();
    for line in std::fs::read_to_string(&a[3]).unwrap().lines() {
        let v: serde_json::Value = serde_json::from_str(line).unwrap();
        let (id, text) = (v["id"].as_str().unwrap(), v["text"].as_str().unwrap());
        let Some(rows) = trees.get(&squash(text)) else { continue };
        let mut words = Vec::new();
        let mut pos = 0;
        for r in rows {
            let f = r[1].as_str();
            let (s, e) = match text[pos..].find(f) {
                Some(o) if o < 6 => (pos + o, pos + o + f.len()),
                _ => (pos, pos),
            };
            pos = e;
            words.push(Word {
                form: f.into(),
                span: Span::new(s, e),
                lemma: r[2].as_str().into(),
                upos: upos(&r[3]),
                feats: if r[5] == "_" { "".into() } else { r[5].as_str().into() },
                head: r[6].parse::<usize>().ok().and_then(|h| h.checked_sub(1)),
                relation: r[7].as_str().into(),
            });
        }
        let tree = Tree { words, entities: vec![] };
        let sentence = Sentence { span: Span::new(0, text.len()), tokens: vec![], contractions: vec![] };
        let document = Document {
            text: text.to_owned(),
            language: lang,
            blocks: vec![Block { kind: BlockKind::Paragraph, span: sentence.span, sentences: vec![sentence] }],
        };
        let (coded, silent) = coder.explain(&Input { id, document: &document, trees: &[vec![tree]], published: None });
        for s in silent {
            eprintln!("{id}\t{}\t{}\t{}", s.span.of(text), s.rule, s.why);
        }
        dragoman_plover::write_json(&mut out, &coded).unwrap();
    }
    std::fs::write(&a[4], out).unwrap();
}
