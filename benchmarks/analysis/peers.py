"""spaCy and UDPipe: training within a budget of time, analysis of given words. Run by run.py in an environment of its own.

Results of an analysis go to a file; one line of JSON with words a second goes to standard output. Time is that of the
processor, so that other programs on the machine count as little as they can.
"""

import argparse
import json
import random
import time
from pathlib import Path

import corpora

PASSES = 3
# UDPipe cannot be given a time: its usual rounds take this long on these corpora, and fewer take so much less.
UDPIPE_MINUTES, UDPIPE_TAGGER_ROUNDS, UDPIPE_PARSER_ROUNDS = 28, 20, 10


def pipeline(lang, entities):
    """spaCy's own small settings for the CPU: a convolutional encoder of width 96 without vectors."""
    from spacy import util
    from spacy.cli.init_config import init_config

    # "ner" or the tagger, morphologizer, lemmatizer and parser over one encoder.
    pipes = ["ner"] if entities else ["tagger", "morphologizer", "trainable_lemmatizer", "parser"]
    config = init_config(lang=lang, pipeline=pipes, optimize="efficiency", gpu=False)
    return util.load_model_from_config(config.interpolate(), auto_fill=True)


def documents(nlp, sentences, gold):
    from spacy.tokens import Doc, Span

    for sentence in sentences:
        doc = Doc(nlp.vocab, words=sentence.forms)
        if gold and sentence.rows[0][7] != "_":
            heads = [int(row[6]) - 1 if row[6] != "0" else at for at, row in enumerate(sentence.rows)]
            columns = list(zip(*sentence.rows))
            doc = Doc(
                nlp.vocab,
                words=sentence.forms,
                tags=list(columns[4]) if set(columns[4]) != {"_"} else list(columns[3]),
                pos=list(columns[3]),
                morphs=["" if feats == "_" else feats for feats in columns[5]],
                lemmas=list(columns[2]),
                heads=heads,
                deps=["ROOT" if relation == "root" else relation for relation in columns[7]],
            )
        if gold and sentence.entities is not None:
            doc.set_ents([Span(doc, first, last + 1, label) for first, last, label in sentence.entities])
        yield doc


def train_spacy(lang, sentences, out, minutes, entities):
    from spacy import util
    from spacy.training import Example

    util.fix_random_seed(1)
    nlp = pipeline(lang, entities)
    if not entities:
        sentences = [corpora.Sentence(s.rows) for s in sentences]
    bare = documents(nlp, sentences, False)
    examples = [Example(given, gold) for given, gold in zip(bare, documents(nlp, sentences, True))]
    optimizer = nlp.initialize(lambda: examples)
    end, rounds, losses = time.process_time() + minutes * 60, 0, {}
    while time.process_time() < end:
        random.shuffle(examples)
        at = 0
        while at < len(examples) and time.process_time() < end:
            batch, words = [], 0
            while at < len(examples) and words < 600:
                batch.append(examples[at])
                words += len(examples[at])
                at += 1
            nlp.update(batch, sgd=optimizer, drop=0.1, losses=losses)
        rounds += 1
    with nlp.use_params(optimizer.averages):
        nlp.to_disk(out)
    print(json.dumps({"rounds": rounds}))


def rows(doc):
    for at, token in enumerate(doc):
        head = 0 if token.head.i == at else token.head.i + 1
        relation = "root" if token.dep_ == "ROOT" else token.dep_
        yield [str(at + 1), token.text, token.lemma_, token.pos_, "_", str(token.morph) or "_", str(head), relation, "_", "_"]


def run_spacy(model, sentences, out, entities):
    import spacy

    nlp = spacy.load(model)
    words, fastest, analysed = sum(len(s.rows) for s in sentences), float("inf"), []
    for _ in range(PASSES):
        docs = list(documents(nlp, sentences, False))
        start = time.process_time()
        analysed = list(nlp.pipe(docs, batch_size=128))
        fastest = min(fastest, time.process_time() - start)
    if entities:
        named = [corpora.Sentence(s.rows, [(e.start, e.end - 1, e.label_) for e in doc.ents]) for s, doc in zip(sentences, analysed)]
        corpora.write_named(named, out)
    else:
        corpora.write_conllu([corpora.Sentence(list(rows(doc))) for doc in analysed], out)
    print(json.dumps({"speed": words / fastest}))


def train_udpipe(sentences, out, minutes):
    from ufal import udpipe

    share = min(1.0, minutes / UDPIPE_MINUTES)
    tagger = f"iterations={max(1, round(UDPIPE_TAGGER_ROUNDS * share))}"
    parser = f"iterations={max(1, round(UDPIPE_PARSER_ROUNDS * share))};transition_system=projective;transition_oracle=dynamic;structured_interval=8"
    data = udpipe.Sentences()
    for sentence in to_udpipe(udpipe, sentences, True):
        data.append(sentence)
    error = udpipe.ProcessingError()
    model = udpipe.Trainer.train("morphodita_parsito", data, udpipe.Sentences(), udpipe.Trainer.NONE, tagger, parser, error)
    if error.occurred():
        raise SystemExit(f"UDPipe: {error.message}")
    # The bindings hand the bytes over as a string of characters.
    out.write_bytes(model if isinstance(model, bytes) else model.encode("utf-8", "surrogateescape"))
    print(json.dumps({"tagger": tagger, "parser": parser}))


def to_udpipe(udpipe, sentences, gold):
    for given in sentences:
        sentence = udpipe.Sentence()
        for row in given.rows:
            word = sentence.addWord(row[1])
            if gold:
                word.lemma, word.upostag, word.xpostag = row[2], row[3], row[4] if row[4] != "_" else ""
                word.feats = "" if row[5] == "_" else row[5]
        if gold:
            for row in given.rows:
                sentence.setHead(int(row[0]), int(row[6]), row[7])
        yield sentence


def run_udpipe(model, sentences, out):
    from ufal import udpipe

    model = udpipe.Model.load(str(model))
    if model is None:
        raise SystemExit("UDPipe cannot load its own model")
    words, fastest, analysed = sum(len(s.rows) for s in sentences), float("inf"), []
    for _ in range(PASSES):
        analysed = list(to_udpipe(udpipe, sentences, False))
        start = time.process_time()
        for sentence in analysed:
            model.tag(sentence, model.DEFAULT)
            model.parse(sentence, model.DEFAULT)
        fastest = min(fastest, time.process_time() - start)
    result = []
    for sentence in analysed:
        found = [[str(w.id), w.form, w.lemma or "_", w.upostag, "_", w.feats or "_", str(w.head), w.deprel, "_", "_"] for w in list(sentence.words)[1:]]
        result.append(corpora.Sentence(found))
    corpora.write_conllu(result, out)
    print(json.dumps({"speed": words / fastest}))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("task", choices=["train", "run"])
    arguments.add_argument("peer", choices=["spacy", "spacy-ner", "udpipe"])
    arguments.add_argument("--lang", required=True)
    arguments.add_argument("--corpora", type=Path, help="what to train on")
    arguments.add_argument("--test", type=Path, help="what to analyse")
    arguments.add_argument("--model", type=Path, required=True)
    arguments.add_argument("--minutes", type=float, default=4)
    arguments.add_argument("--out", type=Path)
    args = arguments.parse_args()
    entities = args.peer == "spacy-ner"
    if args.task == "train":
        data = corpora.LANGUAGES[args.lang](args.corpora)
        sentences = data.named_train if entities else data.train
        if args.peer == "udpipe":
            train_udpipe(sentences, args.model, args.minutes)
        else:
            train_spacy(args.lang, sentences, args.model, args.minutes, entities)
        return
    test = list(corpora.read_bio(corpora.read_json(args.test))) if entities else corpora.read_conllu(args.test)
    if args.peer == "udpipe":
        run_udpipe(args.model, test, args.out)
    else:
        run_spacy(args.model, test, args.out, entities)


if __name__ == "__main__":
    main()
