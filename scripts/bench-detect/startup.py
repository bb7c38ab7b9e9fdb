"""Times the daemon from its start to READY=1 with many stories. Usage: startup.py STORYWATCH [STORIES]

The one feed is a closed port of the loopback: what is measured is configuration, database, lexicons
and stories. Beside it the same program with one story."""
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

binary, most = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100
WORDS = [("ru", "Лукашенко", "санкции"), ("en", "Barcelona", "transfer"), ("tr", "İstanbul", "deprem"),
         ("az", "Qarabağ", "sülh"), ("kk", "Астана", "үкімет")]


def story(number):
    _, name, context = WORDS[number % 5]
    return {"id": f"story-{number}", "title": f"Story {number}", "identifiers": [f"QX-{number}"],
            "names": [f"{name} {number}"], "context": [context, "крушение самолёта", "plane crash"],
            "awaits": [{"id": "report", "kind": "report-published", "phase": "final"},
                       {"id": "arrest", "kind": "arrest", "who": ["Иванов"]},
                       {"id": "admission", "words": ["Россия признала вину", "Russia admitted guilt"]}]}


def start(stories):
    """Milliseconds until READY=1, and the peak memory in MB."""
    with tempfile.TemporaryDirectory() as home, socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        config = {"feeds": [{"url": f"http://127.0.0.1:{closed.getsockname()[1]}/rss"}],
                  "stories": [story(number) for number in range(stories)]}
        with open(f"{home}/config.json", "w", encoding="utf-8") as file:
            json.dump(config, file, ensure_ascii=False)
        notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        notify.bind(f"{home}/notify")
        notify.settimeout(60)
        begin = time.perf_counter()
        daemon = subprocess.Popen(
            [binary, "run", "--config", f"{home}/config.json"], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "NOTIFY_SOCKET": f"{home}/notify"})
        while b"READY=1" not in notify.recv(4096):
            pass
        took = (time.perf_counter() - begin) * 1000
        with open(f"/proc/{daemon.pid}/status", encoding="ascii") as status:
            peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
        daemon.send_signal(signal.SIGTERM)
        daemon.wait(30)
        notify.close()
        return took, peak / 1024


for stories in (1, most):
    runs = [start(stories) for _ in range(7)]
    print(f"{stories} stories: READY=1 after {statistics.median(t for t, _ in runs):.0f} ms "
          f"(fastest {min(t for t, _ in runs):.0f}), {max(m for _, m in runs):.0f} MB")
