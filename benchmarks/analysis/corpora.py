"""The corpora of the benchmark: splits like those of `dragoman train`, conversions, scores.

What is held out is what `dragoman train` holds out (every fifth document of a treebank with the use `split`, every tenth
sentence of a corpus of entities), so that all three are trained and measured on the same sentences.
"""

import json
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

# Those that the evaluation of CoNLL 2018 counts.
UNIVERSAL = set(
    "PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice "
    "Evident Polarity Person Polite".split()
)
# Relations and classes that the older annotation of RONEC v1 names otherwise than the gold.
RELATIONS = {"nmod:agent": "obl:agent", "nmod:tmod": "obl:tmod", "nmod:pmod": "obl:pmod"}
CLASSES = {"ORGANIZATION": "ORG", "NUMERIC_VALUE": "NUMERIC", "PRODUCT": None}
# Universal NER writes PER, Dragoman PERSON.
SAME = {"PER": "PERSON"}
# A broken lemma of the automatic parse is much longer than its form; spaCy would learn an edit tree for each.
LONGEST_LEMMA = 20


@dataclass
class Sentence:
    """Words as rows of the ten columns, and entities as (first, last, class) where they are known."""

    rows: list
    entities: list | None = None
    document: bool = False

    @property
    def forms(self):
        return [row[1] for row in self.rows]


@dataclass
class Data:
    """What a language is trained and measured on."""

    train: list = field(default_factory=list)
    test: list = field(default_factory=list)
    named_train: list = field(default_factory=list)
    named_test: list = field(default_factory=list)
    # The arguments of `dragoman train` for the same split.
    arguments: list = field(default_factory=list)
    licences: dict = field(default_factory=dict)


def read_conllu(path):
    sentences, rows, spans, document = [], [], {}, False
    for line in Path(path).read_text(encoding="utf-8").split("\n") + [""]:
        if line.startswith("#"):
            document |= line.startswith("# newdoc")
        elif line:
            columns = line.split("\t")
            if "-" in columns[0] or "." in columns[0]:
                continue
            if len(columns) > 10 and columns[10] != "*":
                number, _, label = columns[10].partition(":")
                first, _, known = spans.get(number, (len(rows), None, label))
                spans[number] = (first, len(rows), known)
            rows.append(columns[:10])
        elif rows:
            sentences.append(Sentence(rows, sorted(spans.values()), document))
            rows, spans, document = [], {}, False
    return sentences


def read_bio(rows):
    """Sentences of (forms, tags) with their entities."""
    for forms, tags in rows:
        entities = []
        for at, tag in enumerate(tags):
            if tag.startswith("B-"):
                entities.append((at, at, SAME.get(tag[2:], tag[2:])))
            elif tag.startswith("I-") and entities:
                entities[-1] = (entities[-1][0], at, entities[-1][2])
        blank = [[str(at + 1), form] + ["_"] * 8 for at, form in enumerate(forms)]
        yield Sentence(blank, entities)


def read_iob2(path):
    forms, tags = [], []
    for line in Path(path).read_text(encoding="utf-8").split("\n") + [""]:
        if line and not line.startswith("#"):
            columns = line.split("\t")
            forms.append(columns[1])
            tags.append(columns[2])
        elif not line and forms:
            yield forms, tags
            forms, tags = [], []


def read_json(path):
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield record["tokens"], record["ner_tags"]


def fifth_documents(sentences):
    """What is trained on and what is held out."""
    train, test, document = [], [], 0
    for sentence in sentences:
        document += sentence.document
        (test if document and document % 5 == 0 else train).append(sentence)
    return train, test


def tenth_sentences(sentences):
    sentences = list(sentences)
    return [s for at, s in enumerate(sentences) if at % 10 != 9], sentences[9::10]


def letters(sentence):
    text = "".join(sentence.forms).lower()
    return "".join(c for c in unicodedata.normalize("NFD", text) if c.isalpha())


def without(sentences, held_out):
    """Sentences that are held out elsewhere must not be learnt; short ones may well recur."""
    hidden = {text for text in map(letters, held_out) if len(text) >= 25}
    return [sentence for sentence in sentences if letters(sentence) not in hidden]


def is_tree(sentence):
    heads = [int(row[6]) for row in sentence.rows]
    for word in range(1, len(heads) + 1):
        seen = set()
        while word and word not in seen:
            seen.add(word)
            word = heads[word - 1]
        if word:
            return False
    return heads.count(0) == 1


def romanian(root):
    gold, test = fifth_documents(read_conllu(root / "ro/rrt-dev.conllu"))
    silver = [s for s in read_conllu(root / "ro/ronec-v1.conllup") if is_tree(s) and len(s.rows) <= 150]
    named = []
    for sentence in silver:
        for row in sentence.rows:
            row[7] = RELATIONS.get(row[7], row[7])
            if len(row[2]) > len(row[1]) + LONGEST_LEMMA:
                row[2] = row[1]
        entities = [(a, b, CLASSES.get(label, label)) for a, b, label in sentence.entities]
        named.append(Sentence(sentence.rows, [entity for entity in entities if entity[2]]))
    named_train, named_test = tenth_sentences(read_bio(read_json(root / "ro/ronec-v2-valid.jsonl")))
    held_out = test + named_test
    return Data(
        without(silver + gold, held_out),
        test,
        without(named + named_train, held_out),
        named_test,
        ["silver:ro/ronec-v1.conllup", "split:ro/rrt-dev.conllu", "--entities", "split:ro/ronec-v2-valid.jsonl", "silver:ro/ronec-v1.conllup"],
        {"ronec-v1.conllup": "MIT", "rrt-dev.conllu": "CC BY-SA 4.0", "ronec-v2-valid.jsonl": "MIT"},
    )


def english(root):
    test = read_conllu(root / "en/ewt-dev.conllu")
    named_train, named_test = tenth_sentences(read_bio(read_iob2(root / "en/uner-ewt-dev.iob2")))
    return Data(
        without(read_conllu(root / "en/ewt-train.conllu"), test),
        test,
        named_train,
        named_test,
        ["gold:en/ewt-train.conllu", "tuning:en/ewt-dev.conllu", "--entities", "split:en/uner-ewt-dev.iob2"],
        {"ewt-train.conllu": "CC BY-SA 4.0", "ewt-dev.conllu": "CC BY-SA 4.0", "uner-ewt-dev.iob2": "CC BY-SA 4.0"},
    )


LANGUAGES = {"ro": romanian, "en": english}


def write_conllu(sentences, path):
    with open(path, "w", encoding="utf-8") as file:
        for sentence in sentences:
            file.writelines("\t".join(row) + "\n" for row in sentence.rows)
            file.write("\n")


def write_named(sentences, path):
    """JSON lines with tokens and ner_tags, which all three read."""
    with open(path, "w", encoding="utf-8") as file:
        for sentence in sentences:
            tags = ["O"] * len(sentence.rows)
            for first, last, label in sentence.entities:
                tags[first : last + 1] = [f"I-{label}"] * (last + 1 - first)
                tags[first] = f"B-{label}"
            file.write(json.dumps({"tokens": sentence.forms, "ner_tags": tags}, ensure_ascii=False) + "\n")


def universal(feats):
    return sorted(pair for pair in feats.split("|") if pair.split("=")[0] in UNIVERSAL)


def scores(gold, system):
    """The measures of CoNLL 2018 over given words, from 0 to 1."""
    right, words = dict.fromkeys(["UPOS", "UFeats", "lemma", "UAS", "LAS"], 0), 0
    for wanted, found in zip(gold, system, strict=True):
        for a, b in zip(wanted.rows, found.rows, strict=True):
            words += 1
            head = a[6] == b[6]
            right["UPOS"] += a[3] == b[3]
            right["UFeats"] += universal(a[5]) == universal(b[5])
            right["lemma"] += a[2] in ("_", b[2])
            right["UAS"] += head
            right["LAS"] += head and a[7].split(":")[0] == b[7].split(":")[0]
    return {name: count / words for name, count in right.items()}


def entity_f1(gold, system):
    """Strict F1: first word, last word and class."""
    right = total = 0
    for wanted, found in zip(gold, system, strict=True):
        a, b = set(wanted.entities), set(found.entities)
        right += len(a & b)
        total += len(a) + len(b)
    return 2 * right / max(total, 1)
