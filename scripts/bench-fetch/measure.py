"""Fetches feeds of 40 kB from a loopback nginx with `curl -Z` and with `storywatch-lab fetch`,
turn by turn in one run, and prints the medians and their ratios (ours : curl's)."""

import argparse, json, os, socket, statistics, subprocess, sys, tempfile, time

ITEM = """<item><title>Results of the inspection, part %d</title><link>https://news.example/%d</link>
<guid>https://news.example/%d</guid><pubDate>Mon, 01 Jun 2026 12:00:00 GMT</pubDate>
<description>%s</description></item>
"""
TEXT = "The commission said that it goes on with its work and will report in time. " * 11

NGINX = """
daemon off; pid %(dir)s/pid; error_log %(dir)s/error.log crit; worker_processes 1;
events { worker_connections 4096; }
http {
  access_log off; keepalive_requests 1000000; etag on; sendfile on; tcp_nodelay on;
  default_type application/rss+xml; root %(dir)s/root;
  client_body_temp_path %(dir)s/t1; proxy_temp_path %(dir)s/t2; fastcgi_temp_path %(dir)s/t3;
  uwsgi_temp_path %(dir)s/t4; scgi_temp_path %(dir)s/t5;
  server {
    listen %(plain)d backlog=4096; listen %(tls)d ssl http2 backlog=4096;
    ssl_certificate %(dir)s/server.pem; ssl_certificate_key %(dir)s/server.key;
    allow 127.0.0.0/8; deny all;
    location / { try_files /feed.xml =404; }
  }
}
"""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def certificates(folder):
    def openssl(*words):
        subprocess.run(["openssl", *words], cwd=folder, check=True, stderr=subprocess.DEVNULL)

    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=bench",
            "-days", "2", "-addext", "keyUsage=critical,keyCertSign")
    openssl("req", *key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=server")
    with open(folder + "/ext", "w") as f:
        f.write("subjectAltName=DNS:localhost,DNS:*.feeds.localhost\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
            "-CAcreateserial", "-days", "2", "-extfile", "ext", "-out", "server.pem")


def serve(folder):
    os.mkdir(folder + "/root")
    items = "".join(ITEM % (n, n, n, TEXT) for n in range(38))
    with open(folder + "/root/feed.xml", "w") as f:
        f.write('<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>\n%s</channel></rss>' % items)
    certificates(folder)
    ports = {"dir": folder, "plain": free_port(), "tls": free_port()}
    with open(folder + "/nginx.conf", "w") as f:
        f.write(NGINX % ports)
    os.chmod(folder, 0o755)
    server = subprocess.Popen(["nginx", "-c", folder + "/nginx.conf", "-e", folder + "/error.log"])
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", ports["tls"]), 1).close()
            return server, ports
        except OSError:
            time.sleep(0.05)
    sys.exit("nginx does not start; see " + folder)


def urls(hosts, secure, count, ports):
    for n in range(count):
        if hosts == "one host":
            host = "localhost"
        elif secure:
            host = "h%d.feeds.localhost" % n
        else:
            host = "127.%d.%d.%d" % (n // 62500 + 1, n // 250 % 250, n % 250 + 1)
        scheme, port = ("https", ports["tls"]) if secure else ("http", ports["plain"])
        yield "%s://%s:%d/feed-%d.xml" % (scheme, host, port, n)


def cost(command):
    """Wall and CPU seconds, and peak MB, of one process; and what it printed."""
    with tempfile.TemporaryFile() as out:
        began = time.monotonic()
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - began
        child.returncode = status
        out.seek(0)
        text = out.read().decode()
    if status != 0:
        sys.exit("failed: %s\n%s" % (" ".join(command), text[-2000:]))
    return (wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024), text


def scenario(hosts, secure, status, concurrency, options, folder, ports, etag):
    listing = list(urls(hosts, secure, options.feeds, ports))
    with open(folder + "/list", "w") as f:
        f.write("".join(u + "\n" for u in listing))
    with open(folder + "/config", "w") as f:
        f.write("".join('url = "%s"\noutput = "/dev/null"\n' % u for u in listing))
    curl = ["curl", "-q", "-sS", "-Z", "--parallel-max", str(concurrency), "-K", folder + "/config"]
    ours = [options.lab, "fetch", "--list", folder + "/list", "--concurrency", str(concurrency)]
    if secure:
        curl += ["--cacert", folder + "/ca.pem"]
        ours += ["--trust", folder + "/ca.pem"]
    if status == 304:
        curl += ["-H", "If-None-Match: " + etag]
        ours += ["--header", "If-None-Match: " + etag]
    results = {"curl": [], "ours": []}
    for _ in range(options.runs):
        results["curl"].append(cost(curl)[0])
        figures, text = cost(ours)
        answer = json.loads(text)
        if answer["statuses"] != {str(status): options.feeds}:
            sys.exit("not all were fetched: " + text)
        results["ours"].append(figures)
    median = {k: [statistics.median(c) for c in zip(*v)] for k, v in results.items()}
    c, o = median["curl"], median["ours"]
    print("| %s, %s, %d | %d | %.2f / %.2f / %.0f | %.2f / %.2f / %.0f | **%.2f** | **%.2f** |" % (
        hosts, "TLS" if secure else "plain", status, concurrency, *c, *o, o[0] / c[0], o[1] / c[1]),
        flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lab")
    parser.add_argument("--feeds", type=int, default=10000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", action="append", default=[], help="a word of the scenario")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server, ports = serve(folder)
        try:
            head = subprocess.run(
                ["curl", "-q", "-sI", "http://localhost:%d/x" % ports["plain"]],
                stdout=subprocess.PIPE, text=True).stdout
            etag = next(l.split(": ", 1)[1] for l in head.splitlines() if l.startswith("ETag"))
            print("%d feeds of %d bytes, median of %d; ratios ours : curl -Z\n" % (
                options.feeds, os.path.getsize(folder + "/root/feed.xml"), options.runs))
            print("| scenario | at once | curl -Z wall s / CPU s / peak MB | ours | wall | CPU |")
            print("| --- | --- | --- | --- | --- | --- |")
            for hosts in ["one host", "distinct hosts"]:
                for secure in [False, True]:
                    for status in [200, 304]:
                        for concurrency in [64, 256]:
                            name = "%s %s %d %d" % (
                                hosts, "tls" if secure else "plain", status, concurrency)
                            if all(word in name.split() for word in options.only):
                                scenario(hosts, secure, status, concurrency, options, folder,
                                         ports, etag)
        finally:
            server.terminate()
            server.wait()


main()
