"""Times PyPI's feedparser and fastfeedparser. Usage: peers.py NAME RUNS FILE..."""
import json, sys, time

name, runs, files = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
bodies = [open(f, "rb").read() for f in files]
if name == "feedparser":
    import feedparser
    parse = lambda body: len(feedparser.parse(body).entries)
else:
    import fastfeedparser
    parse = lambda body: len(fastfeedparser.parse(body).entries)
best, entries, errors = 1e9, 0, 0
for _ in range(runs):
    entries = errors = 0
    begin = time.thread_time()
    for body in bodies:
        try:
            entries += parse(body)
        except Exception:
            errors += 1
    best = min(best, time.thread_time() - begin)
size = sum(map(len, bodies)) / 1e6
print(json.dumps({"megabytesPerSecond": round(size / best, 1),
                  "documentsPerSecond": round(len(bodies) / best),
                  "entries": entries, "errors": errors}))
