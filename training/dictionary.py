"""Writes a dictionary for `dragoman train --dictionary`: a form, a tab and its lemma a line, sorted.

It is the list of simplemma 2.0.0 (`pip install simplemma==2.0.0`) for the language, brought to small letters and commas for cedillas:

    python3 training/dictionary.py ro > dictionary-ro.tsv

The lists are not in this repository, and no model that ships was made with them. Its sources, by the package's own account, are foremost the lemmatisation lists of Michal
Měchura (Open Database License 1.0), then Wiktionary (CC BY-SA) and others.
"""

import sys

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

COMMAS = str.maketrans("şţŞŢ", "șțȘȚ")


def text(word):
    return (word.decode() if isinstance(word, bytes) else word).translate(COMMAS)


def main():
    lemmas = {}
    for form, lemma in DefaultDictionaryFactory().get_dictionary(sys.argv[1]).items():
        form, lemma = text(form), text(lemma)
        small = form.lower()
        if len(small) < 2 or not any(c.isalpha() for c in small) or any(c.isdigit() for c in small):
            continue
        # Of a name and a common noun that are spelt alike the noun stays: a name is its own lemma anyway.
        if small not in lemmas or form == small:
            lemmas[small] = lemma
    sys.stdout.writelines(f"{form}\t{lemma}\n" for form, lemma in sorted(lemmas.items()))


main()
