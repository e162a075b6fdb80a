//! Development: what the knowledge files find in words.
use dragoman_text::Language;
fn walk(dir: &std::path::Path, files: &mut Vec<(String, String)>) {
    for e in std::fs::read_dir(dir).unwrap() {
        let p = e.unwrap().path();
        if p.is_dir() { walk(&p, files) } else { files.push((p.display().to_string(), std::fs::read_to_string(&p).unwrap())) }
    }
}
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let mut k = Vec::new();
    walk(std::path::Path::new("knowledge"), &mut k);
    let k: Vec<_> = k
        .into_iter()
        .filter(|f| f.0.ends_with(".txt"))
        .map(|(p, t)| (p.strip_prefix("knowledge/").unwrap_or(&p).to_owned(), t))
        .collect();
    let world = dragoman_world::World::load(k).map_err(|e| e[0].to_string()).unwrap();
    let l = Language::from_code(&a[1]).unwrap();
    let words: Vec<_> = a[2..].iter().map(|w| dragoman_world::WordForm { form: w, lemma: "" }).collect();
    for h in world.find(l, &words) {
        println!(
            "{}..{} {:?}",
            h.first,
            h.last,
            h.entries
                .iter()
                .map(|&e| {
                    let e = world.entry(e).unwrap();
                    (e.key.to_string(), format!("{:?}", e.kind), e.code.clone(), e.file.to_string(), e.line)
                })
                .collect::<Vec<_>>()
        );
    }
}
