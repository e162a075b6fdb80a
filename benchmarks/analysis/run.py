#!/usr/bin/env python3
"""Trains spaCy, UDPipe and Dragoman on the same corpora and measures them in one run, on one core.

    python3 benchmarks/analysis/run.py --corpora ../shared/corpora --minutes 25

README.md beside this file says what is measured and shows a result. What was trained is kept in --work; another run with
the same directory only measures again.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import corpora

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PACKAGES = ["spacy==3.8.*", "ufal.udpipe==1.4.*"]
# One core, one thread, whatever library does the arithmetic.
ENVIRONMENT = os.environ | {name: "1" for name in ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"]}
ROWS = ["UPOS", "UFeats", "lemma", "UAS", "LAS"]


def say(line):
    print(f"{time.strftime('%H:%M:%S')}  {line}", file=sys.stderr, flush=True)


ONE_CORE = []
# A child counts the memory of its parent until it has started, so a small parent stands between.
WATCH = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[2:])
_, status, usage = os.wait4(child.pid, 0)
open(sys.argv[1], "w").write(str(usage.ru_maxrss / 1024))
sys.exit(1 if status else 0)
"""


def measured(command):
    """Runs a command on one core; its output and the most memory it held, in MiB."""
    with tempfile.NamedTemporaryFile("r") as memory:
        watched = [sys.executable, "-c", WATCH, memory.name, *ONE_CORE, *map(str, command)]
        done = subprocess.run(watched, stdout=subprocess.PIPE, env=ENVIRONMENT, text=True)
        if done.returncode:
            raise SystemExit(f"failed: {' '.join(map(str, command))}")
        return done.stdout, float(memory.read())


class Bench:
    def __init__(self, args):
        self.args, self.work = args, args.work.resolve()
        self.python = self.work / "venv/bin/python"
        self.data = {lang: corpora.LANGUAGES[lang](args.corpora) for lang in args.langs}

    def prepare(self):
        self.work.mkdir(parents=True, exist_ok=True)
        if not self.python.exists():
            subprocess.run([sys.executable, "-m", "venv", self.work / "venv"], check=True)
            say("installing " + " and ".join(PACKAGES))
            subprocess.run([self.python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
        for lang, data in self.data.items():
            corpora.write_conllu(data.test, self.work / f"{lang}.conllu")
            corpora.write_named(data.named_test, self.work / f"{lang}.jsonl")

    def model(self, peer, lang):
        given = dict(self.args.model).get(lang) if peer == "dragoman" else None
        return Path(given) if given else self.work / f"{peer}-{lang}"

    def peer(self, task, peer, lang, *more):
        options = ["--lang", lang, "--model", self.model(peer, lang)]
        return measured([self.python, HERE / "peers.py", task, peer, *options, *more])

    def train(self):
        for lang, data in self.data.items():
            for peer in ["spacy", "spacy-ner", "udpipe"]:
                if not self.model(peer, lang).exists():
                    say(f"training {peer}, {lang}, within {self.args.minutes:g} minutes of the processor")
                    self.peer("train", peer, lang, "--corpora", self.args.corpora, "--minutes", self.args.minutes)
            if not self.model("dragoman", lang).exists():
                say(f"training dragoman, {lang}, {self.args.epochs or 'all'} epochs")
                measured(self.dragoman_training(lang, data))

    def dragoman_training(self, lang, data):
        command, flag = [self.args.dragoman, "train", "--lang", lang], "--treebank"
        for argument in data.arguments:
            if argument.startswith("--"):
                flag = argument
                continue
            use, path = argument.split(":")
            command += [flag, f"{use}:{self.args.corpora / path}"]
        for name, licence in data.licences.items():
            command += ["--licence", f"{name}={licence}"]
        if self.args.epochs:
            command += ["--epochs", self.args.epochs]
        return [*command, "--checkpoint", self.work / f"checkpoint-{lang}", "--out", self.model("dragoman", lang)]

    def measure(self, lang):
        """The figures of each, the better of the rounds for speed."""
        found = {}
        for _ in range(self.args.rounds):
            for name, figures in [("Dragoman", self.dragoman(lang)), ("spaCy", self.spacy(lang)), ("UDPipe", self.udpipe(lang))]:
                known = found.setdefault(name, figures)
                for key in ["speed", "entity speed", "memory"]:
                    if key in figures:
                        known[key] = max(known[key], figures[key])
        spacy = found["spaCy"]
        spacy["all speed"] = 1 / (1 / spacy["speed"] + 1 / spacy["entity speed"])
        found["Dragoman"]["all speed"] = found["Dragoman"]["speed"]
        return found

    def dragoman(self, lang):
        model = ["--model", self.model("dragoman", lang)]
        # Dragoman scores by itself; that its counts are the official ones is tested where it is built. Here they are taken anew.
        treebank, entities, out = self.work / f"{lang}.conllu", self.work / f"{lang}.jsonl", self.work / f"{lang}.out"
        table, memory = measured([self.args.dragoman, "evaluate", *model, "--treebank", treebank, "--speed"])
        figures = {"speed": float(table.split("words a second")[1]), "memory": memory}
        out.write_text(measured([self.args.dragoman, "parse", *model, "--input-format", "conllu", treebank])[0])
        figures |= corpora.scores(self.data[lang].test, corpora.read_conllu(out))
        parse = ["parse", *model, "--input-format", "tokens", "--format", "entities", entities]
        out.write_text(measured([self.args.dragoman, *parse])[0])
        figures["entities"] = corpora.entity_f1(self.data[lang].named_test, list(corpora.read_bio(corpora.read_json(out))))
        return figures

    def spacy(self, lang):
        out = self.work / "spacy.out"
        told, memory = self.peer("run", "spacy", lang, "--test", self.work / f"{lang}.conllu", "--out", out)
        figures = {"speed": json.loads(told)["speed"]} | corpora.scores(self.data[lang].test, corpora.read_conllu(out))
        told, more = self.peer("run", "spacy-ner", lang, "--test", self.work / f"{lang}.jsonl", "--out", out)
        figures |= {"entity speed": json.loads(told)["speed"], "memory": max(memory, more)}
        figures["entities"] = corpora.entity_f1(self.data[lang].named_test, list(corpora.read_bio(corpora.read_json(out))))
        return figures

    def udpipe(self, lang):
        out = self.work / "udpipe.out"
        told, memory = self.peer("run", "udpipe", lang, "--test", self.work / f"{lang}.conllu", "--out", out)
        return {"speed": json.loads(told)["speed"], "memory": memory} | corpora.scores(self.data[lang].test, corpora.read_conllu(out))


def table(found):
    """A language's figures in Markdown."""
    ours = found["Dragoman"]
    lines = ["| measure | " + " | ".join(found) + " |", "| --- |" + " --- |" * len(found)]

    def line(name, key, form):
        cells = [form.format(figures[key]) if key in figures else "–" for figures in found.values()]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")

    for name in ROWS:
        line(name, name, "{:.3f}")
    line("entities, strict F1", "entities", "{:.3f}")
    line("words/s: tags, lemmas, parse", "speed", "{:,.0f}")
    line("words/s: entities too", "all speed", "{:,.0f}")
    line("peak memory, MiB", "memory", "{:.0f}")
    for name in ["spaCy", "UDPipe"]:
        ratio = ours["speed"] / found[name]["speed"]
        lines.append(f"\nDragoman with entities reads {ratio:.1f} times as many words a second as {name} without them.")
    ratio = ours["all speed"] / found["spaCy"]["all speed"]
    lines.append(f"\nDragoman reads {ratio:.1f} times as many words a second as spaCy's tagger, lemmatiser, parser and entities together.")
    return "\n".join(lines)


def assignment(text):
    lang, _, path = text.partition("=")
    if lang not in corpora.LANGUAGES or not path:
        raise argparse.ArgumentTypeError("write ro=DIR or en=DIR")
    return lang, path


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--corpora", type=Path, default=ROOT.parent / "shared/corpora", help="the directory with ro/ and en/")
    arguments.add_argument("--work", type=Path, default=Path("/tmp/dragoman-benchmark"), help="where what is trained is kept")
    arguments.add_argument("--minutes", type=float, default=25, help="time of the processor to train each peer for")
    arguments.add_argument("--epochs", type=int, help="epochs of Dragoman; all where nothing is said")
    arguments.add_argument("--model", type=assignment, action="append", default=[], help="a model of Dragoman that was trained on the same split: ro=DIR")
    arguments.add_argument("--dragoman", type=Path, default=ROOT / "target/release/dragoman", help="the program, built with --release")
    arguments.add_argument("--langs", nargs="+", default=list(corpora.LANGUAGES), choices=corpora.LANGUAGES)
    arguments.add_argument("--rounds", type=int, default=2, help="how often all are measured; the best speed counts")
    arguments.add_argument("--core", type=int, default=0, help="the core that all run on")
    args = arguments.parse_args()
    args.corpora = args.corpora.resolve()
    ONE_CORE[:] = ["taskset", "-c", str(args.core)]
    bench = Bench(args)
    bench.prepare()
    bench.train()
    load = os.getloadavg()[1]
    print(f"{platform.machine()}, {os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}; load of the machine {load:.1f}.\n")
    for lang in args.langs:
        data = bench.data[lang]
        say(f"measuring {lang}")
        words = sum(len(sentence.rows) for sentence in data.test)
        print(f"## {lang}: {words:,} words; entities on {len(data.named_test)} sentences\n\n{table(bench.measure(lang))}\n")
    texts = [ROOT / "examples/vizita-ro.txt", ROOT / "examples/summit-en.txt"]
    _, memory = measured([args.dragoman, "code", *texts, "--format", "json"])
    print(f"Peak memory of `dragoman code` with both languages loaded (analysis, knowledge, lexicon): {memory:.0f} MiB.")


if __name__ == "__main__":
    main()
