"""A wall clock that a test moves, for a daemon as a real process, for its papers, and for its resolver.

A few functions of the C library are preloaded into the daemon (moved_world.c): the wall clock is moved
by the test while timers go on as ever, and names are looked up in a file of the test, so that a
resolver can die and come back. The daemon itself knows nothing of it.

Python 3 standard library and a C compiler (`cc` or the `clang` of the Swift toolchain).
"""

import fcntl
import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from datetime import datetime, timezone
from pathlib import Path

from daemon import Daemon, until
from newsroom import Entry, Newsroom

HOUR = 3600
DAY = 24 * HOUR
SOURCE = Path(__file__).with_name("moved_world.c")
INCLUDED = Path(__file__).with_name("wall_clock.h")


def preloaded():
    """The compiled library; made once for each state of its sources, however many tests want it at once."""
    place = Path(tempfile.gettempdir()) / f"storywatch-moved-{os.getuid()}"
    place.mkdir(exist_ok=True)
    built = place / f"{max(file.stat().st_mtime_ns for file in (SOURCE, INCLUDED))}.so"
    with open(place / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not built.exists():
            compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
            assert compiler, "a C compiler is missing: apt-get install -y --no-install-recommends gcc libc6-dev"
            fresh = built.with_suffix(".new")
            subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", fresh, SOURCE], check=True)
            os.replace(fresh, built)
    return str(built)


class MovedClock:
    """The wall clock of the daemon and its papers: it runs as ever, and is moved by hand."""

    def __init__(self, directory, begins):
        Path(directory).mkdir(parents=True, exist_ok=True)
        self.file = Path(directory) / "clock"
        self.file.write_bytes(bytes(8))
        with open(self.file, "r+b") as file:
            self._page = mmap.mmap(file.fileno(), 8)
        self.astray = 0
        self.set(datetime.fromisoformat(begins).replace(tzinfo=timezone.utc))

    def set(self, moment):
        self._shift(moment.timestamp() - time.time())

    def move(self, seconds):
        self._shift(self._offset + seconds)

    def time(self):
        return time.time() + self._offset

    def now(self):
        return datetime.fromtimestamp(self.time(), timezone.utc)

    def _shift(self, offset):
        self._offset = offset
        self._page[:8] = struct.pack("=q", int((offset + self.astray) * 1e9))

    def go_astray(self, seconds):
        """Lets the daemon's clock alone be ahead of the papers' by so many seconds."""
        self.astray = seconds
        self._shift(self._offset)


class Names:
    """The hosts that the daemon's resolver finds; none while it is dead."""

    def __init__(self, directory):
        self.file = Path(directory) / "names"
        self._known = {}
        self._dead = False
        self._write()

    def add(self, name, address):
        self._known[name] = address
        self._write()

    def die(self):
        self._dead = True
        self._write()

    def come_back(self):
        self._dead = False
        self._write()

    def _write(self):
        rows = [] if self._dead else [f"{name} {address}" for name, address in self._known.items()]
        fresh = self.file.with_suffix(".new")
        fresh.write_text("\n".join(rows) + "\n")
        os.replace(fresh, self.file)


class World:
    """A daemon and its papers under one moved clock. `every` and `blindAfter` are real spans of that clock."""

    def __init__(self, directory, begins="2027-03-01T06:00:00"):
        self.directory = Path(directory)
        self.clock = MovedClock(self.directory, begins)
        self.newsroom = Newsroom(now=self.clock.time)
        self.daemon = None
        self.names = Names(self.directory)
        self.papers = []
        self.rows = []
        self.silent = []  # papers that publish nothing for now
        self._number = 0

    def paper(self, language="en", name=None, every="30m", host=None, **how):
        """A paper that publishes with each hour that passes, and has published for a while."""
        number = len(self.papers)
        feed = self.newsroom.feed(f"/{number}.xml", language=language, title=name or f"Paper {number}", **how)
        url = feed.url
        if host:
            address, port = feed.base.removeprefix("http://").split(":")
            self.names.add(host, address)
            url = f"http://{host}:{port}{feed.path}"
        self.papers.append(feed)
        self.rows.append({"url": url, "every": every, "name": name or f"Paper {number}",
                          "publisher": f"paper-{number}", "language": language})
        for _ in range(8):
            self.publish(feed)
        return feed

    def publish(self, feed):
        """An article like any other, about nothing that a story awaits."""
        self._number += 1
        subject = ["Harvest", "Tram line", "Museum", "Weather", "Football", "Bridge", "School", "Market"][self._number % 8]
        link = f"{feed.base}/news/{self._number}"
        feed.publish(Entry(f"{subject} news, part {self._number}", f"What part {self._number} has to tell.",
                           guid=link, link=link))
        del feed.entries[20:]

    def run(self, stories, coverage=None, **more):
        """Starts the daemon and waits until it has read every paper and looked at the coverage."""
        self.configuration = {
            "feeds": self.rows, "stories": list(stories),
            "alerts": {"logs": [{"path": "alerts.jsonl", "format": "json"}, {"path": "alerts.log", "format": "text"}]},
            "polling": {"timeout": "5s", "concurrency": 32},
            "coverage": {"blindAfter": "6h", **(coverage or {})}, **more,
        }
        self.daemon = Daemon(self.directory / "daemon", self.configuration, sandbox=False, environment=self.preload)
        self.daemon.start()
        self.look()
        return self

    @property
    def preload(self):
        return {"LD_PRELOAD": preloaded(), "MOVED_CLOCK": str(self.clock.file),
                "MOVED_NAMES": str(self.names.file), "TZ": "UTC"}

    @property
    def environment(self):
        """For other commands under the same clock."""
        return {**os.environ, **self.preload}

    def astray(self, seconds):
        self.clock.go_astray(seconds)
        self.look()

    def look(self):
        """Waits until the papers that are due were asked and the coverage was looked at after that."""
        self.clock.move(61)
        began = self.clock.time() + self.clock.astray
        until(lambda: self._overdue(began) == 0, 40, "polls of all feeds that are due")
        self.clock.move(61)
        began = self.clock.time() + self.clock.astray
        until(lambda: began - 1 <= self._sign() <= began + 3600, 40, "a look at the coverage")

    def _overdue(self, moment):
        ((count,),) = self.daemon.rows("SELECT count(*) FROM feed WHERE due <= ?", moment)
        return count

    def _sign(self):
        rows = self.daemon.rows("SELECT body FROM note WHERE name = 'sign'")
        return float(rows[0][0]) if rows else 0

    def pass_time(self, seconds, step=3 * HOUR):
        """Lets the time go by in steps; in each hour every paper that is not silent publishes."""
        while seconds > 0:
            now = min(step, seconds)
            for feed in self.papers:
                if not any(feed is silent for silent in self.silent):
                    for _ in range(max(1, min(5, int(now / HOUR)))):
                        self.publish(feed)
            self.clock.move(now)
            self.look()
            seconds -= now

    def expect(self, *types):
        """All alerts so far are of these types, in this order; returns (type, first note) of each."""
        until(lambda: len(self.daemon.alerts()) >= len(types), 20, f"{len(types)} alerts")
        alerts = self.daemon.alerts()
        assert [alert["type"] for alert in alerts] == list(types), [alert.get("notes") for alert in alerts]
        return [(alert["type"], (alert.get("notes") or [""])[0]) for alert in alerts]

    def close(self):
        if self.daemon:
            self.daemon.close()
        self.newsroom.close()
