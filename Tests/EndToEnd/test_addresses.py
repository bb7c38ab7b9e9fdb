"""No spelling, redirect or name leads inside: shown on the real daemon, in a network of its own.

The part behind `--inside` runs in a network namespace that holds nothing but this machine, where a paper has
an address of the open internet (which exists there only) and listeners stand at inner addresses.
"""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import cases
from daemon import Daemon, configuration, until
from newsroom import Newsroom

PAPER = "93.184.216.34"  # an address of the open internet, here on the loopback device
INNER = ["127.0.0.1", "10.1.2.3", "172.16.9.9", "192.168.1.1", "169.254.169.254", "100.64.0.1", "::1", "fd00::1"]
HOSTS = "127.0.0.1 localhost inside.example\n10.1.2.3 lan.example\n169.254.169.254 metadata.example\n::1 six.example\n" \
        f"{PAPER} both.example\n127.0.0.1 both.example\n"
# What a host part may look like that leads inside.
SPELLINGS = [
    "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "0177.1", "017700000001",
    "0x7F.0x0.0x0.0x1", "127.0.0.1.", "127.255.255.254", "0", "0.0.0.0", "0x0", "localhost", "LOCALHOST", "localhost.",
    "inside.example", "lan.example", "metadata.example", "six.example",
    "10.1.2.3", "10.66051", "0xa010203", "167838211", "012.1.2.3", "172.16.9.9", "192.168.1.1", "192.168.257", "0xc0a80101",
    "169.254.169.254", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "100.64.0.1",
    "[::1]", "[0:0:0:0:0:0:0:1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]", "[fd00::1]", "[::ffff:10.1.2.3]", "%31%32%37.0.0.1", "①②⑦.⓪.⓪.①",
]


class Listener:
    """Counts the connections to one inner address."""

    def __init__(self, address, port=0):
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        self.socket = socket.create_server((address, port), family=family)
        self.port, self.address, self.connections = self.socket.getsockname()[1], address, 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        while True:
            connection, _ = self.socket.accept()
            self.connections += 1
            connection.close()


def inside(directory):
    """In the namespace: prints what was reached, as JSON."""
    first = Listener("127.0.0.1")
    listeners = [first] + [Listener(address, first.port) for address in INNER[1:]]
    port = first.port
    newsroom = Newsroom()
    made = configuration([], [cases.story(10)], [
        {"id": f"hook-{number}", "url": f"https://{host}:{port}/hook", "format": "storywatch"}
        for number, host in enumerate(SPELLINGS)])
    # A feed for each spelling, that answers with a redirect to it.
    papers = []
    for number, host in enumerate(SPELLINGS):
        paper = newsroom.feed(f"/{number}.xml", host=f"93.184.216.{number + 100}", moved=f"http://{host}:{port}/feed.xml")
        papers.append(paper)
    real = newsroom.feed("/real.xml", host=PAPER)
    made["feeds"] = [{"url": feed.url, "every": "1s"} for feed in [*papers, real]]
    daemon = Daemon(directory, made)
    began = time.monotonic()
    report = {"checked": daemon.command("check").returncode}
    if report["checked"] != 0:
        # An address that the check already calls none is not among those asked.
        said = daemon.command("check").stdout + daemon.command("check").stderr
        refused = [n for n in range(len(SPELLINGS)) if f"alerts.webhooks[{n}].url" in said and f"webhooks[{n}].url: must" not in said]
        report["no address"] = [SPELLINGS[n] for n in refused]
        keep = [n for n in range(len(SPELLINGS)) if n not in refused]
        made["alerts"]["webhooks"] = [made["alerts"]["webhooks"][n] for n in keep]
        daemon.write(made)
    try:
        daemon.start()
        real.publish(cases.happened(10))
        webhooks = [hook["id"] for hook in made["alerts"]["webhooks"]]
        tried = "SELECT DISTINCT endpoint FROM delivery WHERE reason NOTNULL"
        until(lambda: len(daemon.rows(tried)) >= len(webhooks), 60, "each endpoint tried")
        until(lambda: all(feed.requests for feed in papers), 60, "each paper asked")
        refusals = "SELECT count(*) FROM feed WHERE health LIKE '%refused%' OR health LIKE '%address%'"
        report["feeds refused"] = daemon.rows(refusals)[0][0]
        report["why"] = dict(daemon.rows("SELECT endpoint, max(reason) FROM delivery GROUP BY endpoint"))
        tested = daemon.command("test-endpoint", "hook-0")
        report["test-endpoint"] = [tested.returncode, tested.stdout + tested.stderr]
        report["feeds"] = [row[0] for row in daemon.rows("SELECT health FROM feed ORDER BY id")]
        report["seconds"] = time.monotonic() - began
        report["stop"] = daemon.stop()
    finally:
        daemon.close()
        newsroom.close()
    report["connections"] = {one.address: one.connections for one in listeners}
    report["asked"] = len(webhooks)
    # The listeners do listen.
    probe = socket.create_connection(("10.1.2.3", port), 5)
    probe.close()
    until(lambda: listeners[1].connections, 5, "the listener itself works")
    print("REPORT " + json.dumps(report))


def can_make_networks():
    return os.getuid() == 0 and subprocess.run(["unshare", "-n", "-m", "true"], capture_output=True).returncode == 0


@pytest.mark.skipif(not can_make_networks(), reason="needs root, to make a network of its own")
def test_forty_spellings_reach_nothing_inside(tmp_path):
    hosts = tmp_path / "hosts"
    hosts.write_text(HOSTS)
    lines = ["set -e", "ip link set lo up", f"mount --bind {hosts} /etc/hosts", "ip route add local 93.184.216.0/24 dev lo"]
    lines += [f"ip addr add {one}/{128 if ':' in one else 32} dev lo nodad" if ":" in one else f"ip addr add {one}/32 dev lo"
              for one in INNER if one not in ("127.0.0.1", "::1")]
    lines.append(f"exec {sys.executable} {__file__} --inside {tmp_path / 'daemon'}")
    done = subprocess.run(["unshare", "-n", "-m", "bash", "-c", "\n".join(lines)], capture_output=True, text=True, timeout=180)
    report = next((json.loads(line[7:]) for line in done.stdout.splitlines() if line.startswith("REPORT ")), None)
    assert report, done.stdout[-3000:] + done.stderr[-3000:]
    assert report["asked"] >= 40, report
    assert set(report["connections"].values()) == {0}, report["connections"]
    assert report["stop"] == 0 and report["test-endpoint"][0] == 1
    odd = {hook: why for hook, why in report["why"].items() if "private" not in why and "not found" not in why}
    assert len(odd) <= 1, odd  # an address that this machine has no way to is refused by the kernel
    assert len(report["why"]) == report["asked"] and report["feeds refused"] >= 40


if __name__ == "__main__" and "--inside" in sys.argv:
    inside(Path(sys.argv[-1]))
