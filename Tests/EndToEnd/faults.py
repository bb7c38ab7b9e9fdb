"""A kill at every fault point of the source, and what must hold after the next start.

Each scenario drives a daemon to the point, sees that it died there and nowhere else, starts it again and
hands it to the history checker. Python 3 standard library only; needs a debug build, for a release build
has no fault points.
"""

import os
import re
import shutil
import signal
import sqlite3
import time
from pathlib import Path

import cases
import history
from daemon import BINARY, Daemon, configuration, until, webhook
from newsroom import Newsroom
from receiver import Receiver

SOURCE = Path(__file__).resolve().parents[2] / "Sources/StateStore/FaultPoint.swift"
LEAST_AGE = 7  # seconds that a log keeps its name, of AlertLogFile


def names():
    """The fault points, as the source names them."""
    return re.findall(r'case \w+ = "([a-z-]+)"', SOURCE.read_text())


def are_built_in(binary=BINARY):
    """Whether this build has them."""
    return b"STORYWATCH_CRASH_AT" in Path(binary).read_bytes()


class Scene:
    """Two papers, two logs that rotate soon, an endpoint that refuses every seventh message once."""

    def __init__(self, directory, point):
        self.directory, self.point = Path(directory), point
        self.newsroom = Newsroom()
        self.papers = [self.newsroom.feed("/one.xml"), self.newsroom.feed("/two.xml", format="atom")]
        refused = set()

        def plan(number, id):
            first = id not in refused
            refused.add(id)
            return "status:500" if first and len(refused) % 7 == 0 else None

        self.desk = Receiver(plan)
        self.stories = list(range(100, 112))
        self.made = configuration(
            [(feed, {"publisher": feed.path}) for feed in self.papers],
            [cases.story(number) for number in self.stories], [webhook(self.desk, directory)])
        for log in self.made["alerts"]["logs"]:
            log["rotate"] = {"size": "1 KB", "keep": 100}
        self.daemon = Daemon(self.directory / "daemon", self.made)
        self.told = 0

    def close(self):
        self.daemon.close()
        self.newsroom.close()
        self.desk.close()

    # What a scenario is made of.

    def start(self, armed=False, **how):
        self.daemon.environment["STORYWATCH_CRASH_AT"] = self.point if armed else None
        self.daemon.start(**how)

    def publish(self, count=1):
        for number in self.stories[self.told:self.told + count]:
            self.papers[number % 2].publish(cases.happened(number))
            self.papers[1 - number % 2].publish(cases.happened_in_russian(number))
        self.told += count

    def alerts(self):
        return self.daemon.rows("SELECT count(*) FROM alert")[0][0]

    def all_told(self):
        """Every story told and confirmed by both papers."""
        confirmed = "SELECT count(*) FROM alert WHERE type = 'development.confirmed'"
        return self.daemon.rows(confirmed)[0][0] >= self.told

    def settled(self):
        """Every story told, every delivery settled. What the daemon tries again within 3 s is left to it; what it
        would try later is hurried by hand."""
        for (id,) in self.daemon.rows("SELECT DISTINCT a.id FROM delivery d JOIN alert a ON a.seq = d.alert"
                                      " WHERE d.state = 'pending' AND d.next > unixepoch() + 3"):
            self.daemon.command("deliveries", "retry", id)
        return self.all_told() and not self.daemon.rows("SELECT 1 FROM delivery WHERE state = 'pending'")

    def is_dead(self):
        return self.daemon.process.poll() is not None

    def dies(self, seconds=60):
        """The process ends by the fault point, and by nothing else."""
        code = until(lambda: self.daemon.process.poll(), seconds, f"the end at {self.point}")
        said = self.daemon.said()
        name = self.point.partition(":")[0]
        assert code == -signal.SIGKILL and said.rstrip().endswith(f"fault point {name}"), f"exit {code}\n{said[-2000:]}"

    def goes_on(self, expected=None):
        """The next life tells the rest, and nothing was lost or doubled."""
        if self.is_dead():
            self.start()
        self.publish(2)
        until(self.settled, 60, "everything told and settled")
        code = self.daemon.stop(20)
        assert code == 0, f"exit {code} at the end"
        wrong = history.problems(self.daemon, {"desk": self.desk})
        assert wrong == [], wrong
        types = [type for (type,) in self.daemon.rows("SELECT type FROM alert ORDER BY seq")]
        extra = [type for type in types if not type.startswith("development.")]
        assert extra == (expected or []), types
        # A development is told as reported and then confirmed, or once as confirmed when found at the start.
        told = self.daemon.rows("SELECT story, type, count(*) FROM alert WHERE story IS NOT NULL GROUP BY 1, 2")
        assert all(count == 1 for _, _, count in told), told


def while_watching(scene):
    """Dies in the midst of polling, telling and delivering: a story comes whenever both papers were read."""
    scene.start(armed=True, ready=False)
    for _ in range(8):
        scene.publish()
        read = [paper.asked() for paper in scene.papers]
        until(lambda: scene.is_dead() or all(paper.asked() > times for paper, times in zip(scene.papers, read)),
              60, "the papers read, or the end")
        if scene.is_dead():
            break
    scene.dies()
    scene.goes_on()


def while_rotating(scene):
    """Dies at the first line for a log that is full and old enough to be rotated."""
    scene.start(armed=True)
    opened = time.monotonic()
    scene.publish(3)
    until(scene.all_told, 60, "enough to fill the log")
    until(lambda: time.monotonic() - opened > LEAST_AGE, what="the age of the log")
    scene.publish()
    scene.dies()
    scene.goes_on()


def while_reloading(scene):
    scene.start(armed=True)
    scene.publish(2)
    until(lambda: scene.alerts() >= 2, what="two alerts")
    scene.made["stories"].append(cases.story(900))
    scene.daemon.write(scene.made)
    scene.daemon.signal(signal.SIGHUP)
    scene.dies()
    scene.goes_on()


def with_a_damaged_database(scene):
    """Told, stopped, damaged; the start that sets it aside is killed. The next one says so, once, and neither
    doubles what the logs show nor loses a number."""
    scene.start()
    scene.publish(3)
    until(scene.settled, 60, "three stories told")
    assert scene.daemon.stop() == 0
    seen = len(scene.desk.accepted)
    path = scene.daemon.var / "storywatch.sqlite"
    path.write_bytes(b"this was a database " * 2000)
    scene.start(armed=True, ready=False)
    scene.dies()
    scene.start()
    blind = "SELECT count(*) FROM alert WHERE type = 'watch.blind'"
    until(lambda: scene.daemon.rows(blind)[0][0] == 1, what="the alert about the damage")
    scene.goes_on(expected=["watch.blind"])
    assert len([one for one in scene.daemon.var.glob("*.damaged-*") if one.name[-1].isdigit()]) == 1
    again = [one for one in scene.desk.accepted[seen:] if one.id in {old.id for old in scene.desk.accepted[:seen]}]
    assert len(again) <= 12, "an alert was sent again more than once for each life"


def with_a_restored_backup(scene):
    scene.start()
    scene.publish(2)
    until(scene.settled, 60, "two stories told")
    copy = scene.directory / "backup.sqlite"
    with sqlite3.connect(scene.daemon.var / "storywatch.sqlite") as source, sqlite3.connect(copy) as target:
        source.backup(target)
    scene.publish(2)
    until(scene.settled, 60, "two more")
    assert scene.daemon.stop() == 0
    for end in ("", "-wal", "-shm"):
        Path(f"{scene.daemon.var}/storywatch.sqlite{end}").unlink(missing_ok=True)
    shutil.copy(copy, scene.daemon.var / "storywatch.sqlite")
    os.chmod(scene.daemon.var / "storywatch.sqlite", 0o600)
    scene.start(armed=True, ready=False)
    scene.dies()
    scene.goes_on()


def while_stopping(scene):
    scene.start(armed=True)
    scene.publish(2)
    until(lambda: scene.alerts() >= 2, what="two alerts")
    scene.daemon.signal(signal.SIGTERM)
    scene.dies()
    scene.goes_on()


def while_retrying_by_hand(scene):
    """It is the command that dies; the daemon goes on, and the command is given again."""
    scene.desk.plan = lambda number, id: "status:410"
    scene.start()
    scene.publish(1)
    until(lambda: scene.daemon.rows("SELECT 1 FROM delivery WHERE state = 'held'"), what="a held delivery")
    until(lambda: scene.alerts() == 3, 60, "reported, confirmed, and the endpoint disabled")
    scene.desk.plan = lambda number, id: None
    done = scene.daemon.command("deliveries", "retry", "--all", env={**os.environ, "STORYWATCH_CRASH_AT": scene.point})
    assert done.returncode == -signal.SIGKILL and f"fault point {scene.point}" in done.stderr, done
    assert scene.daemon.process.poll() is None, "the daemon died with the command"
    scene.daemon.command("deliveries", "retry", "--all")  # nothing is left to retry where the first one was written
    scene.goes_on(expected=["endpoint.disabled"])


RELOADS = {"reload-read": 1, "reload-examiner": 2, "reload-courier": 2, "reload-done": 1}
SCENARIOS = {
    **{name: while_watching for name in names()},
    **{name: while_rotating for name in ("rotation-shifted", "rotation-renamed", "rotation-reopened")},
    **{name: while_reloading for name in RELOADS},
    **{name: with_a_damaged_database for name in
       ("damage-found", "damaged-file-moved", "damaged-set-aside", "damage-untold")},
    **{name: while_stopping for name in ("polls-stopped", "folded")},
    **{name: while_retrying_by_hand for name in ("retry-uncommitted", "retried")},
    "alerts-taken-back": with_a_restored_backup,
}


def play(name, directory, time=1):
    """Dies at the point when it is reached for that time, and goes on."""
    time = RELOADS.get(name, time)
    scene = Scene(directory, f"{name}:{time}" if time > 1 else name)
    try:
        SCENARIOS[name](scene)
    finally:
        scene.close()
