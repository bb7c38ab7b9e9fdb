"""Polls N feeds of 40 kB, each on a host of its own, with `curl -Z` and with `storywatch run --once`."""

import argparse, json, os, sqlite3, subprocess, sys, tempfile

from server import cost, serve, stories, urls, write


def row(name, figures, base=None):
    ratio = "| %.2f | %.2f |" % (figures[0] / base[0], figures[1] / base[1]) if base else "| | |"
    print("| %s | %.2f | %.2f | %.0f %s" % (name, *figures, ratio), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--feeds", type=int, default=2000)
    parser.add_argument("--stories", type=int, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        write(folder, options.feeds, 0, 35)
        server, port = serve(folder)
        try:
            measure(options, folder, urls(options.feeds, port))
        finally:
            server.terminate()
            server.wait()


def measure(options, folder, addresses):
    with open(folder + "/list", "w") as f:
        f.write("".join('url = "%s"\noutput = "/dev/null"\n' % u for u in addresses))
    with open(folder + "/config.json", "w") as f:
        json.dump({"feeds": [{"url": u} for u in addresses], "stories": stories(options.stories),
                   "polling": {"concurrency": 64}}, f)
    curl = ["curl", "-q", "-sS", "-Z", "--parallel-max", "64", "-K", folder + "/list"]
    ours = [options.binary, "run", "--once", "--config", folder + "/config.json"]
    print("%d feeds, %d bytes each, %d stories\n" % (
        options.feeds, os.path.getsize(folder + "/root/0.xml"), options.stories))
    print("| | wall s | CPU s | peak MB | wall : curl | CPU : curl |\n|---|---|---|---|---|---|")
    base = cost(curl)
    row("curl -Z, 200", base)
    row("storywatch run --once, all new", cost(ours), base)
    etag = next(l.split(": ", 1)[1].strip() for l in subprocess.run(
        ["curl", "-q", "-sI", addresses[0]], stdout=subprocess.PIPE, text=True).stdout.splitlines()
        if l.lower().startswith("etag"))
    base = cost(curl + ["-H", "If-None-Match: " + etag])
    row("curl -Z, one validator for all", base)
    row("storywatch run --once, all 304", cost(ours), base)
    database = sqlite3.connect(folder + "/var/storywatch.sqlite")
    kept = database.execute("SELECT count(*) FROM article").fetchone()[0]
    print("\n%d articles kept, database %.0f MB" % (
        kept, os.path.getsize(folder + "/var/storywatch.sqlite") / 1e6))
    if kept != options.feeds * 35:
        sys.exit("not every article was kept")


main()
