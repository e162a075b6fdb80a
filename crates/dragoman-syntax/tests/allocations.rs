//! Analysis asks for memory by the sentence and by the batch, never by the word.
#![expect(unsafe_code, reason = "an allocator that counts can only be written so; it is of this test alone")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use dragoman_syntax::{Analyser, DictionaryFile, Role, TrainOptions, TreebankFile, train};

thread_local! {
    /// How often this thread asked for memory; other threads are the business of the test runner.
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: everything is handed on to the allocator of the system.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ASKED.set(ASKED.get() + 1);
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ASKED.set(ASKED.get() + 1);
        unsafe { System.realloc(memory, layout, size) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// All words hang on the first: heads are so sure that no cycle has to be resolved.
fn treebank() -> String {
    let words = ["Vera", "vede", "împărății", "țărănești", "și", "ședințe", "obișnuite", "."];
    let rows = words.iter().enumerate().map(|(place, word)| {
        let (head, relation) = if place == 0 { (0, "root") } else { (1, "dep") };
        format!("{}\t{word}\t{}\tNOUN\t_\tNumber=Sing\t{head}\t{relation}\t_\t_\n", place + 1, word.to_lowercase())
    });
    (rows.collect::<String>() + "\n").repeat(40)
}

fn analyser() -> Analyser {
    let mut options = TrainOptions::new("ro");
    options.epochs = Some(40);
    let text = "împărății\tîmpărăție\nțărănești\tțărănesc\n".to_owned();
    options.dictionary = Some(DictionaryFile { name: "words".into(), licence: "CC0".into(), text });
    let file = TreebankFile { name: "invented".into(), licence: "CC0".into(), text: treebank(), role: Role::Gold };
    let trained = train(&options, &[file], &[], None, &mut |_| {}).expect("it can be trained");
    Analyser::load(trained.bytes).expect("it was just made")
}

#[test]
fn memory_is_asked_for_by_the_sentence_and_not_by_the_word() {
    let analyser = analyser();
    let others = ["vede", "împărății", "țărănești", "și", "ședințe", "obișnuite"];
    let asked = |sentences: usize, length: usize| {
        let sentences =
            vec![["Vera"].into_iter().chain(others.into_iter().cycle()).take(length).collect::<Vec<_>>(); sentences];
        let before = ASKED.get();
        let trees = analyser.analyse_all_words(&sentences, None);
        let asked = ASKED.get() - before;
        assert_eq!(trees.iter().map(|tree| tree.words.len()).sum::<usize>(), sentences.len() * length);
        asked
    };
    // All fit in one batch, and the first call fills memory that a thread keeps.
    asked(20, 8);
    let (short, long, many) = (asked(20, 8), asked(20, 64), asked(40, 8));
    let words = 20 * (64 - 8);
    assert!(long < short + words / 4, "{short} times for 160 words, {long} times for 1280 words in as many sentences");
    let each = (many - short) / 20;
    assert!(each <= 24, "{each} times a sentence");
}
