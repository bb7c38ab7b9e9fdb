"""Copies the real feeds of a corpus into small/ (2-60 kB) and makes large/ of them: feeds of a
few megabytes, each by repeating the entries of one real feed. Usage: feeds.py CORPUS OUT"""
import json, os, re, sys

corpus, out = sys.argv[1:3]
for name in ("small", "large"):
    os.makedirs(f"{out}/{name}", exist_ok=True)
rows = [json.loads(line) for line in open(f"{corpus}/manifest.jsonl")]
# XML only: on JSON the XML library gives up at the first byte, which is no yardstick.
real = [r for r in rows if r["kind"] == "real" and r["level"] == "item" and not r["soft"]
        and not (r["format"] or "").startswith("json")]
for row in real:
    body = open(f"{corpus}/docs/{row['doc']}", "rb").read()
    if 2_000 <= len(body) <= 60_000:
        open(f"{out}/small/{row['doc']}", "wb").write(body)
    entries = list(re.finditer(rb"<(item|entry)[ >].*?</\1>", body, re.S))
    if len(entries) >= 10 and len(body) >= 30_000:
        first, last = entries[0].start(), entries[-1].end()
        times = 1_500_000 // (last - first) + 1
        large = body[:first] + body[first:last] * times + body[last:]
        if len(os.listdir(f"{out}/large")) < 24:
            open(f"{out}/large/{row['doc']}", "wb").write(large)
