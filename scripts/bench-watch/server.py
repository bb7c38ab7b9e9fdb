"""An nginx on loopback whose feeds are files, and what a process costs."""

import os, socket, subprocess, sys, threading, time

LEAD = "The commission said that it goes on with its work on the case and will report in time. "
NGINX = """
daemon off; pid %(dir)s/pid; error_log %(dir)s/error.log crit; worker_processes 1;
events { worker_connections 8192; }
http {
  log_format times '$msec $request_uri $status';
  access_log %(log)s; etag on; sendfile on; tcp_nodelay on; default_type application/rss+xml;
  client_body_temp_path %(dir)s/t1; proxy_temp_path %(dir)s/t2; fastcgi_temp_path %(dir)s/t3;
  uwsgi_temp_path %(dir)s/t4; scgi_temp_path %(dir)s/t5;
  server { listen %(port)d backlog=4096; allow 127.0.0.0/8; deny all; root %(dir)s/root; %(rule)s }
}
"""


def document(feed, first, last, paragraph=LEAD * 10):
    items = "".join(
        "<item><title>Feed %d tells of matter %d</title><link>https://news.example/%d/%d</link>"
        "<guid>urn:%d:%d</guid><pubDate>Mon, 01 Jun 2026 12:00:00 GMT</pubDate>"
        "<description>%s</description></item>\n" % (feed, n, feed, n, feed, n, paragraph)
        for n in range(first, last))
    return '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed %d</title>\n%s</channel></rss>' % (feed, items)


def write(folder, count, first, last, paragraph=LEAD * 10):
    os.makedirs(folder + "/root", exist_ok=True)
    for feed in range(count):
        with open("%s/root/%d.xml" % (folder, feed), "w") as f:
            f.write(document(feed, first, last, paragraph))


def serve(folder, log="off", rule=""):
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    with open(folder + "/nginx.conf", "w") as f:
        f.write(NGINX % {"dir": folder, "port": port, "log": log, "rule": rule})
    os.chmod(folder, 0o755)
    server = subprocess.Popen(["nginx", "-c", folder + "/nginx.conf", "-e", folder + "/error.log"])
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return server, port
        except OSError:
            time.sleep(0.05)
    sys.exit("nginx does not start")


def urls(count, port):
    """Each feed on a host of its own."""
    return ["http://127.%d.%d.%d:%d/%d.xml" % (n // 62500 + 1, n // 250 % 250, n % 250 + 1, port, n)
            for n in range(count)]


def stories(count):
    return [{"id": "case-%d" % n, "title": "Case %d" % n, "names": ["case QX-%d" % n],
             "awaits": [{"id": "report", "kind": "report-published"}]} for n in range(count)]


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


def usage(pid):
    """CPU seconds and resident MB so far."""
    with open("/proc/%d/stat" % pid) as f:
        fields = f.read().rsplit(")", 1)[1].split()
    with open("/proc/%d/status" % pid) as f:
        resident = next(int(line.split()[1]) for line in f if line.startswith("VmRSS"))
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), resident / 1024


def drain(listener):
    """Reads what the daemon tells, as a service manager does."""
    while True:
        listener.recv(65536)


def notified(command, folder):
    """A process that has told READY=1 to us as its service manager, and the seconds until then."""
    notify = folder + "/notify"
    if os.path.exists(notify):
        os.remove(notify)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    listener.bind(notify)
    launched = time.time()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                             env={**os.environ, "NOTIFY_SOCKET": notify})
    listener.settimeout(120)
    while b"READY=1" not in listener.recv(65536):
        pass
    ready = time.time() - launched
    listener.settimeout(None)
    threading.Thread(target=drain, args=[listener], daemon=True).start()
    return child, ready
