#!/usr/bin/env python3
"""What a paragraph without one full stop costs, beside the same sentences with theirs.

Usage: unbroken.py STORYWATCH
The sentences are those of the status tables; one story awaits all the kinds. A hostile feed may send such a
paragraph: it must not hold up the examination of the others. Printed: seconds of `storywatch replay`, median of three.
"""

import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BINARY = sys.argv[1]
CASES = Path(__file__).parents[2] / "Tests/StoryDetectionTests/Cases"
LENGTH = 100_000


def seconds(folder, text, language):
    article = {"id": "long", "title": "QX-77", "body": [text], "language": language, "published": "2025-10-10T00:00:00Z",
               "url": "https://paper.example/long"}
    (folder / "articles.jsonl").write_text(json.dumps(article) + "\n")
    began = time.monotonic()
    done = subprocess.run([BINARY, "replay", "--config", folder / "config.json", folder / "articles.jsonl"],
                          capture_output=True, timeout=600)
    assert done.returncode == 0, done.stderr
    return time.monotonic() - began


with tempfile.TemporaryDirectory() as made:
    folder = Path(made)
    for language in ("en", "ru", "az", "kk", "tr"):
        rows = [line.split("\t") for line in (CASES / f"{language}.tsv").read_text().splitlines()]
        kinds = sorted({row[0] for row in rows})
        story = {"id": "story", "title": "Story", "identifiers": ["QX-77"], "awaits": [{"id": k, "kind": k} for k in kinds]}
        feed = {"url": "https://paper.example/feed", "language": language}
        (folder / "config.json").write_text(json.dumps({"feeds": [feed], "stories": [story]}))
        bare = [re.sub(r"\W+", " ", row[2]) for row in rows]
        bare *= LENGTH // sum(map(len, bare)) + 1
        took = [statistics.median(seconds(folder, sign.join(bare)[:LENGTH], language) for _ in range(3))
                for sign in (". ", " ")]
        print(f"{language}  with full stops {took[0]:.2f} s  without {took[1]:.2f} s")
