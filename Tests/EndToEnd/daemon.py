"""The real daemon as a child process: its configuration, signals, logs, state and notify socket.

Python 3 standard library only.
"""

import http.client
import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

BINARY = os.environ.get(
    "STORYWATCH_BINARY", str(Path(__file__).resolve().parents[2] / ".build/debug/storywatch")
)
# With STORYWATCH_SANDBOX=1 every daemon runs under the system-call rules of the systemd unit.
UNIT = Path(__file__).resolve().parents[2] / "systemd/storywatch.service"
UNIT_ENVIRONMENT = dict(line.removeprefix("Environment=").split("=", 1)
                        for line in UNIT.read_text().splitlines() if line.startswith("Environment="))
SANDBOX = [sys.executable, str(Path(__file__).with_name("sandbox.py")), str(UNIT)]
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # of the Standard Webhooks test vectors


def until(claim, seconds=20, what="what was awaited"):
    """Waits for the claim to become true and returns it; fails after so many seconds."""
    deadline = time.monotonic() + seconds
    while True:
        answer = claim()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.05)


def ask_page(socket_path, path, **headers):
    """The answer of the status page on a Unix socket, and its text."""
    connection = http.client.HTTPConnection("localhost")
    connection.sock = socket.socket(socket.AF_UNIX)
    connection.sock.connect(socket_path)
    connection.request("GET", path, headers={"Connection": "close", **headers})
    answer = connection.getresponse()
    return answer, answer.read().decode()


def json_lines(path):
    """The complete lines of a JSON Lines file; a torn last line is left out."""
    try:
        text = Path(path).read_bytes()
    except FileNotFoundError:
        return []
    complete = text[: text.rfind(b"\n") + 1]
    return [json.loads(line) for line in complete.splitlines() if line.strip()]


class NotifySocket:
    """A service manager's end of NOTIFY_SOCKET, by path or in the abstract namespace."""

    def __init__(self, abstract=False):
        self._directory = tempfile.mkdtemp(prefix="sw-notify-")
        if abstract:
            self.address = "@storywatch-test-" + os.path.basename(self._directory)
        else:
            self.address = self._directory + "/notify"
        self.messages = []  # each a dict of the assignments of one datagram
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind("\0" + self.address[1:] if abstract else self.address)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        while True:
            try:
                datagram = self._socket.recv(65536)
            except OSError:
                return
            lines = datagram.decode().strip().split("\n")
            self.messages.append(dict(line.split("=", 1) for line in lines))

    def count(self, key):
        return sum(1 for message in self.messages if key in message)

    def close(self):
        self._socket.close()
        shutil.rmtree(self._directory, ignore_errors=True)


class Daemon:
    """One configuration directory and the processes that are started on it, one after another."""

    def __init__(self, directory, configuration, binary=BINARY, environment=None, notify=None,
                 sandbox=bool(os.environ.get("STORYWATCH_SANDBOX"))):
        self.directory = Path(directory)
        self.directory.mkdir(parents=True, exist_ok=True)
        self.configuration = self.directory / "config.json"
        self.var = self.directory / "var"
        self.database = self.var / "storywatch.sqlite"
        self.journal = self.directory / "journal.txt"  # what it wrote to standard error
        self.binary = binary
        self.wrapper = SANDBOX if sandbox else []
        self.environment = environment or {}
        self.notify = notify or NotifySocket()
        self.process = None
        self.write(configuration)

    def write(self, configuration):
        """Replaces the configuration in one step, as an editor would."""
        text = configuration if isinstance(configuration, str) else json.dumps(configuration, ensure_ascii=False)
        fresh = self.directory / "config.json.new"
        fresh.write_text(text)
        os.replace(fresh, self.configuration)

    def start(self, ready=True, seconds=20):
        """Starts it, and waits for READY=1 unless told not to."""
        seen = self.notify.count("READY")
        environment = {**os.environ, "NOTIFY_SOCKET": self.notify.address, **self.environment}
        with open(self.journal, "ab") as journal:
            self.process = subprocess.Popen(
                [*self.wrapper, self.binary, "run", "--config", str(self.configuration)],
                stdin=subprocess.DEVNULL, stdout=journal, stderr=journal,
                env={name: value for name, value in environment.items() if value is not None},
            )
        if ready:
            until(lambda: self.notify.count("READY") > seen or self.process.poll() is not None, seconds, "READY=1")
            assert self.process.poll() is None, f"exit {self.process.returncode}:\n{self.said()}"
        return self

    def signal(self, number):
        self.process.send_signal(number)

    def kill(self):
        """kill -9"""
        self.process.kill()
        return self.process.wait()

    def stop(self, seconds=10):
        """SIGTERM; returns the exit code and fails if it takes longer."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.notify.close()

    def command(self, *arguments, seconds=30, **how):
        """Runs another command on the same configuration."""
        return subprocess.run(
            [self.binary, *arguments, "--config", str(self.configuration)],
            capture_output=True, text=True, timeout=seconds, **how,
        )

    def said(self):
        return self.journal.read_text(errors="replace") if self.journal.exists() else ""

    # What it left behind.

    def alerts(self):
        """The alerts of the JSON log, in order of lines."""
        return json_lines(self.var / "alerts.jsonl")

    def text_lines(self):
        path = self.var / "alerts.log"
        return path.read_text().splitlines() if path.exists() else []

    def rows(self, query, *arguments):
        """Rows of the database, read-only."""
        database = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=5)
        try:
            return database.execute(query, arguments).fetchall()
        finally:
            database.close()


def webhook(receiver, directory, id="desk", **more):
    """The configuration of a signed endpoint; its secret lies in a private file."""
    secret = Path(directory) / f"{id}.secret"
    if not secret.exists():
        secret.parent.mkdir(parents=True, exist_ok=True)
        secret.touch(mode=0o600)
        secret.write_text(SECRET)
    return {
        "id": id, "url": receiver.url, "format": "storywatch", "secret": f"file:{secret}",
        "allowPrivate": ["127.0.0.1"], **more,
    }


def configuration(feeds, stories, webhooks=(), **more):
    """A configuration that polls each feed every second. `feeds` are (newsroom feed, keys) or newsroom feeds."""
    rows = []
    for feed in feeds:
        feed, keys = feed if isinstance(feed, tuple) else (feed, {})
        rows.append({"url": feed.url, "every": "1s", **keys})
    return {
        "feeds": rows,
        "stories": list(stories),
        "alerts": {
            "logs": [{"path": "alerts.log", "format": "text"}, {"path": "alerts.jsonl", "format": "json"}],
            "webhooks": list(webhooks),
        },
        "polling": {"every": "1s", "timeout": "5s", "concurrency": 16},
        **more,
    }
