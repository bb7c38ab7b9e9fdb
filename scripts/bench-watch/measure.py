"""Polls N feeds of 40 kB, each on a host of its own, with `curl -Z` and with `storywatch run --once`."""

import argparse, json, os, socket, sqlite3, subprocess, sys, tempfile, time

LEAD = "The commission said that it goes on with its work on the case and will report in time. "
NGINX = """
daemon off; pid %(dir)s/pid; error_log %(dir)s/error.log crit; worker_processes 1;
events { worker_connections 8192; }
http {
  access_log off; etag on; sendfile on; tcp_nodelay on; default_type application/rss+xml;
  client_body_temp_path %(dir)s/t1; proxy_temp_path %(dir)s/t2; fastcgi_temp_path %(dir)s/t3;
  uwsgi_temp_path %(dir)s/t4; scgi_temp_path %(dir)s/t5;
  server { listen %(port)d backlog=4096; allow 127.0.0.0/8; deny all; root %(dir)s/root; }
}
"""


def document(feed, entries):
    items = "".join(
        "<item><title>Feed %d tells of matter %d</title><link>https://news.example/%d/%d</link>"
        "<guid>urn:%d:%d</guid><pubDate>Mon, 01 Jun 2026 12:00:00 GMT</pubDate>"
        "<description>%s</description></item>\n" % (feed, n, feed, n, feed, n, LEAD * 10)
        for n in range(entries))
    return '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed %d</title>\n%s</channel></rss>' % (feed, items)


def serve(folder, count):
    os.mkdir(folder + "/root")
    for feed in range(count):
        with open("%s/root/%d.xml" % (folder, feed), "w") as f:
            f.write(document(feed, 35))
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    with open(folder + "/nginx.conf", "w") as f:
        f.write(NGINX % {"dir": folder, "port": port})
    os.chmod(folder, 0o755)
    server = subprocess.Popen(["nginx", "-c", folder + "/nginx.conf", "-e", folder + "/error.log"])
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return server, port
        except OSError:
            time.sleep(0.05)
    sys.exit("nginx does not start")


def cost(command):
    """Wall and CPU seconds, and peak MB, of one process."""
    began = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = child.stderr.read().decode()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = status
    if status != 0:
        sys.exit("failed: %s\n%s" % (" ".join(command[:4]), error[-2000:]))
    return time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


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
        server, port = serve(folder, options.feeds)
        try:
            urls = ["http://127.%d.%d.%d:%d/%d.xml" % (n // 62500 + 1, n // 250 % 250, n % 250 + 1, port, n)
                    for n in range(options.feeds)]
            with open(folder + "/list", "w") as f:
                f.write("".join('url = "%s"\noutput = "/dev/null"\n' % u for u in urls))
            stories = [{"id": "case-%d" % n, "title": "Case %d" % n, "names": ["case QX-%d" % n],
                        "awaits": [{"id": "report", "kind": "report-published"}]} for n in range(options.stories)]
            config = {"feeds": [{"url": u} for u in urls], "stories": stories,
                      "polling": {"concurrency": 64}}
            with open(folder + "/config.json", "w") as f:
                json.dump(config, f)
            curl = ["curl", "-q", "-sS", "-Z", "--parallel-max", "64", "-K", folder + "/list"]
            ours = [options.binary, "run", "--once", "--config", folder + "/config.json"]
            print("%d feeds, %d bytes each, %d stories\n" % (
                options.feeds, os.path.getsize(folder + "/root/0.xml"), options.stories))
            print("| | wall s | CPU s | peak MB | wall : curl | CPU : curl |\n|---|---|---|---|---|---|")
            base = cost(curl)
            row("curl -Z, 200", base)
            row("storywatch run --once, all new", cost(ours), base)
            etag = next(l.split(": ", 1)[1].strip() for l in subprocess.run(
                ["curl", "-q", "-sI", urls[0]], stdout=subprocess.PIPE, text=True).stdout.splitlines()
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
        finally:
            server.terminate()
            server.wait()


main()
