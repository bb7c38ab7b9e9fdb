"""The same poll round with few and with many articles in the store: each feed brings one that is new.

A running daemon polls all feeds at one moment. What its start costs, with the check of the database that
grows with its size, stands in a column of its own.
"""

import argparse, json, os, random, shutil, signal, sqlite3, statistics, sys, tempfile, time

from server import cost, notified, serve, stories, urls, usage, write


def grow(path, total):
    """Copies of what is kept under other names and hashes, as if it had come over months."""
    database = sqlite3.connect(path)
    dice = random.Random(8243)
    kept = database.execute("SELECT count(*), max(change) FROM article").fetchone()
    fresh = total - kept[0]
    columns = [row[1] for row in database.execute("PRAGMA table_info(article)")]
    sample = [dict(zip(columns, row)) for row in database.execute("SELECT * FROM article")]
    marks = ", ".join("?" * len(columns))

    def articles():
        for n in range(fresh):
            row = dict(sample[n % len(sample)])
            row["change"], row["id"] = kept[1] + 1 + n, "%032x" % dice.getrandbits(128)
            yield [row[name] for name in columns]

    database.executemany("INSERT INTO article VALUES (%s)" % marks, articles())
    names = [row[1] for row in database.execute("PRAGMA table_info(fingerprint)")]
    prints = [dict(zip(names, row)) for row in database.execute("SELECT * FROM fingerprint")]
    last = max(row["id"] for row in prints)

    def fingerprints():
        for n in range(fresh):
            row = dict(prints[n % len(prints)])
            row["id"] = last + 1 + n
            row["article"] = dice.randbytes(16) if isinstance(row["article"], bytes) else "%032x" % dice.getrandbits(128)
            for name in ("guid", "link", "title", "revision"):
                if row[name] is not None:
                    row[name] = dice.getrandbits(63)
            yield [row[name] for name in names]

    database.executemany("INSERT INTO fingerprint VALUES (%s)" % ", ".join("?" * len(names)), fingerprints())
    top = kept[1] + fresh
    database.execute("UPDATE counter SET value = ? WHERE name = 'change'", (top,))
    database.execute("UPDATE story SET examined = ?, caught_up = ?", (top, top))
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def counts(state):
    """The last change, and the last that every story has examined."""
    database = sqlite3.connect("file:%s?mode=ro" % state, uri=True)
    try:
        return database.execute(
            "SELECT (SELECT value FROM counter WHERE name = 'change'), (SELECT min(examined) FROM story)").fetchone()
    finally:
        database.close()


def poll(binary, folder, state, feeds):
    """Seconds to READY=1; wall and CPU seconds of one round; resident MB after it."""
    due = time.time() + 15
    database = sqlite3.connect(state)
    database.execute("UPDATE feed SET due = ?", (due,))
    database.commit()
    database.close()
    child, ready = notified([binary, "run", "--config", folder + "/config.json"], folder)
    try:
        time.sleep(max(0, due - 1 - time.time()))
        target = counts(state)[0] + feeds
        before, _ = usage(child.pid)
        while counts(state) != (target, target):
            if time.time() > due + 120:
                sys.exit("the round does not end: %s of %d" % (counts(state), target))
            time.sleep(0.02)
        after, resident = usage(child.pid)
        return ready, time.time() - due, after - before, resident
    finally:
        child.send_signal(signal.SIGTERM)
        child.wait(60)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--feeds", type=int, default=2000)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        write(folder, options.feeds, 0, 2)
        server, port = serve(folder)
        try:
            measure(options, folder, port)
        finally:
            server.terminate()
            server.wait()


def measure(options, folder, port):
    with open(folder + "/config.json", "w") as f:
        json.dump({"feeds": [{"url": u} for u in urls(options.feeds, port)], "stories": stories(10)}, f)
    cost([options.binary, "run", "--once", "--config", folder + "/config.json"])
    state = folder + "/var/storywatch.sqlite"
    shutil.copy(state, folder + "/few")
    grow(state, options.articles)
    shutil.copy(state, folder + "/many")
    write(folder, options.feeds, 1, 3)
    found = {"few": [], "many": []}
    for _ in range(options.runs):
        for name in found:
            for suffix in ("-wal", "-shm"):
                if os.path.exists(state + suffix):
                    os.remove(state + suffix)
            shutil.copy(folder + "/" + name, state)
            found[name].append(poll(options.binary, folder, state, options.feeds))
    few, many = ([statistics.median(c) for c in zip(*found[name])] for name in ("few", "many"))
    print("%d feeds, each with one new entry; median of %d\n" % (options.feeds, options.runs))
    print("| articles in the store | database MB | ready after s | round: wall s | CPU s | MB |")
    print("|---|---|---|---|---|---|")
    for count, name, row in ((2 * options.feeds, "few", few), (options.articles, "many", many)):
        print("| %d | %.0f | %.2f | %.2f | %.2f | %.0f |" % (
            count, os.path.getsize(folder + "/" + name) / 1e6, *row))
    print("| ratio | | | %.2f | %.2f | %.2f |" % tuple(m / f for m, f in zip(many[1:], few[1:])))


main()
