"""The daemon over many feeds at their usual interval, all unchanged: its share of the CPU, its memory, and
how late polls are."""

import argparse, json, os, random, signal, sqlite3, tempfile, time

from server import cost, document, notified, serve, stories, urls, usage


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--feeds", type=int, default=50_000)
    parser.add_argument("--every", type=int, default=900, help="seconds")
    parser.add_argument("--seconds", type=int, default=120)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(folder + "/root")
        with open(folder + "/root/feed.xml", "w") as f:
            f.write(document(1, 0, 1))
        server, port = serve(folder, log=folder + "/times times", rule="location / { try_files /feed.xml =404; }")
        try:
            measure(options, folder, port)
        finally:
            server.terminate()
            server.wait()


def measure(options, folder, port):
    addresses = urls(options.feeds, port)
    with open(folder + "/config.json", "w") as f:
        json.dump({"feeds": [{"url": u} for u in addresses], "stories": stories(10),
                   "polling": {"every": "%ds" % options.every}}, f)
    first = cost([options.binary, "run", "--once", "--config", folder + "/config.json"])
    print("%d feeds every %d s; the first round took %.1f s of CPU, %.0f MB" % (
        options.feeds, options.every, first[1], first[2]), flush=True)
    # As after a day of running: due times all over the interval.
    dice = random.Random(8243)
    database = sqlite3.connect(folder + "/var/storywatch.sqlite")
    began = time.time() + 20
    due = {u: began + dice.random() * options.every for u in addresses}
    database.executemany("UPDATE feed SET due = ? WHERE url = ?", [(at, u) for u, at in due.items()])
    database.commit()
    database.close()
    child, ready = notified([options.binary, "run", "--config", folder + "/config.json"], folder)
    time.sleep(max(0, began + 5 - time.time()))
    before = usage(child.pid)
    time.sleep(options.seconds)
    after = usage(child.pid)
    child.send_signal(signal.SIGTERM)
    child.wait(60)
    report(options, folder, due, ready, before, after, began)


def report(options, folder, due, ready, before, after, began):
    by_path = {u[u.rindex("/"):]: at for u, at in due.items()}
    late = []
    with open(folder + "/times") as f:
        for line in f:
            at, path, status = line.split()
            if float(at) > began and path in by_path:
                late.append(float(at) - by_path.pop(path))
    late.sort()
    share = (after[0] - before[0]) / options.seconds
    print("ready after %.1f s; %.0f polls/s; %.1f %% of one core; %.0f MB resident" % (
        ready, len(late) / (options.seconds + 5), 100 * share, after[1]))
    print("late: p50 %.2f s, p99 %.2f s, most %.2f s" % (
        late[len(late) // 2], late[len(late) * 99 // 100], late[-1]))


main()
