"""A day in minutes: the real daemon on real sockets, its wall clock hurried (hurry.c), 200 feeds and faults of
every kind. Watches memory and descriptors, and compares the histories at the end.

Only the wall clock is hurried; timeouts and the pace between messages stay real. The daemon is the very
binary that ships. Python 3 standard library only; needs a C compiler.
"""

import argparse
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from datetime import datetime, timezone
from pathlib import Path

import cases
import history
from daemon import UNIT_ENVIRONMENT, Daemon, configuration, until, webhook
from newsroom import Entry, Newsroom
from ports import free_port
from receiver import Receiver

HOUR = 3600
LENGTH = 40  # entries of a paper
SOURCE = Path(__file__).with_name("hurry.c")
FEED_FAULTS = [None, None, None, None, 500, 503, 404, 403, 429, "garbage", "truncated", "empty", "hang", "slow", "no validators"]
WORDS = "storm harbour council election price bridge school river match record budget strike festival winter".split()


def library(directory):
    """hurry.c, compiled."""
    made = Path(directory) / "hurry.so"
    compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
    subprocess.run([compiler, "-shared", "-fPIC", "-O2", "-o", made, SOURCE], check=True)
    return str(made)


class Clock:
    """The hurried wall clock, as the daemon sees it."""

    def __init__(self, rate):
        self.rate, self.start = rate, time.time()

    def now(self):
        return self.start + (time.time() - self.start) * self.rate

    def hours(self):
        return (self.now() - self.start) / HOUR


class Sample:
    def __init__(self, hours, pid, database):
        rows = dict(line.split(":", 1) for line in open(f"/proc/{pid}/status").read().splitlines())
        self.hours = hours
        self.memory = int(rows["VmRSS"].split()[0]) / 1024
        self.anonymous = int(rows["RssAnon"].split()[0]) / 1024
        self.threads = int(rows["Threads"])
        self.descriptors = len(os.listdir(f"/proc/{pid}/fd"))
        self.database = os.path.getsize(database) / 1e6


class Day:
    def __init__(self, directory, feeds, rate, seed):
        self.dice = random.Random(seed)
        self.clock = Clock(rate)
        self.newsroom = Newsroom(now=self.clock.now)
        self.feeds = [self.newsroom.feed(f"/{n}.xml", format=("rss", "atom", "rdf", "json")[n % 4]) for n in range(feeds)]
        # A story is told by papers that stay readable, so that each must be told in the end.
        self.calm = self.feeds[::4]
        self.receivers = {name: Receiver() for name in ("good", "angry", "hole", "broken", "down")}
        plan = {"angry": lambda n, id: "status:500" if n % 3 == 0 else None, "hole": lambda n, id: "hang:25" if n % 2 else None,
                "broken": lambda n, id: ("half", "drop", None, "status:429/30", "slow:2")[n % 5]}
        for name, one in plan.items():
            self.receivers[name].plan = one
        self.stories = list(range(1000, 1048))
        self.page = f"http://127.0.0.1:{free_port()}"
        made = configuration(
            [(feed, {"publisher": f"paper-{n}"}) for n, feed in enumerate(self.feeds)],
            [cases.story(number) for number in self.stories],
            [webhook(receiver, directory, id=id) for id, receiver in self.receivers.items()],
            status={"listen": self.page.removeprefix("http://")}, coverage={"blindAfter": "3h"})
        made["polling"] = {"every": "15m", "timeout": "5s", "concurrency": 64}
        for feed in made["feeds"]:
            del feed["every"]
        for log in made["alerts"]["logs"]:
            log["rotate"] = {"size": "50 KB", "keep": 100}
        self.made = made
        self.daemon = Daemon(directory, made, environment={
            **UNIT_ENVIRONMENT, "LD_PRELOAD": library(directory), "HURRY_START": f"{self.clock.start:.3f}", "HURRY_RATE": str(rate),
            "TZ": "UTC"}, sandbox=False)
        self.samples, self.reloads, self.pages, self.troubles, self.published = [], 0, 0, 0, 0

    def entry(self, feed, made, hours_ago=0):
        made.published = datetime.fromtimestamp(self.clock.now() - hours_ago * HOUR, timezone.utc).replace(microsecond=0)
        self.published += 1
        made.guid, made.link = f"{feed.path}#{self.published}", f"{feed.base}/articles/{self.published}"
        feed.publish(made)
        del feed.entries[LENGTH:]

    def fill(self):
        """Papers as long as they ever become, as papers are; else they grow all day, and with them what a poll takes."""
        for feed in self.feeds:
            for hours in range(LENGTH, 0, -1):
                self.entry(feed, self.weather(), hours)

    def weather(self):
        words = " ".join(self.dice.choice(WORDS) for _ in range(40))
        return Entry(f"{words[:60].capitalize()} {self.dice.randrange(10**9)}", f"{words}. {words[::-1]}.")

    def trouble(self, feed):
        """A fault for some while, or the end of one."""
        fault = self.dice.choice(FEED_FAULTS)
        feed.fault, feed.delay, feed.validators, feed.headers = None, 0, True, {}
        if fault == "slow":
            feed.delay = 3
        elif fault == "no validators":
            feed.validators = False
        else:
            feed.fault = fault
        if fault == 429:
            feed.headers = {"Retry-After": "1800"}
        self.troubles += fault is not None

    def live(self, hours):
        """Publishes, disturbs and measures until that hour."""
        last = self.clock.hours()
        told = measured = looked = reloaded = 0.0
        while (now := self.clock.hours()) < hours:
            share = now - last
            last = now
            for feed in self.feeds:
                if self.dice.random() < share:  # one article an hour
                    self.entry(feed, self.weather())
                if feed not in self.calm and self.dice.random() < share:
                    self.trouble(feed)
            while told < len(self.stories) and now > 0.5 + told * (hours - 2) / len(self.stories):
                number = self.stories[int(told)]
                for feed, make in zip(self.dice.sample(self.calm, 2), (cases.happened, cases.happened_in_russian)):
                    self.entry(feed, make(number))
                told += 1
            self.receivers["down"].plan = (lambda n, id: "status:503") if 5 < now < 8 else (lambda n, id: None)
            if now - measured > 1 / 6:
                measured = now
                self.samples.append(Sample(now, self.daemon.process.pid, self.daemon.database))
            if now - looked > 0.1:
                looked = now
                self.look()
            if now - reloaded > 2:
                reloaded, self.reloads = now, self.reloads + 1
                self.daemon.write(self.made)
                self.daemon.signal(signal.SIGHUP)
                self.daemon.signal(signal.SIGUSR1)
                print(self.line(), flush=True)
            assert self.daemon.process.poll() is None, self.daemon.said()[-3000:]
            time.sleep(0.2)

    def look(self):
        for path in ("/", "/metrics", "/stories/case-1000"):
            try:
                with urllib.request.urlopen(self.page + path, timeout=10) as answer:
                    self.pages += len(answer.read()) > 0
            except OSError:
                pass  # a reload opens it anew

    def line(self):
        one = self.samples[-1]
        return (f"hour {one.hours:4.1f}: {one.memory:6.1f} MB resident, {one.anonymous:6.1f} anonymous, {one.descriptors} descriptors, "
                f"{one.threads} threads, database {one.database:.1f} MB, alerts {self.daemon.rows('SELECT count(*) FROM alert')[0][0]}")

    def settle(self):
        for feed in self.feeds:
            feed.fault, feed.delay, feed.headers = None, 0, {}
        for receiver in self.receivers.values():
            receiver.plan = lambda n, id: None
        deadline = time.monotonic() + 240
        pending = "SELECT 1 FROM delivery WHERE state = 'pending'"
        while (self.daemon.rows(pending) or self.untold()) and time.monotonic() < deadline:
            self.daemon.command("deliveries", "retry", "--all", env={**os.environ, **self.daemon.environment})
            time.sleep(10)
        self.code = self.daemon.stop(20)

    def problems(self):
        wrong = history.problems(self.daemon, self.receivers)
        if self.code != 0:
            wrong.append(f"it stopped with exit code {self.code}")
        first = [one for one in self.samples if 1 <= one.hours < 3]
        end = [one for one in self.samples if one.hours > self.samples[-1].hours - 2]
        # Threads come with the peaks of work and stay; there are at most some dozens.
        for name, limit in (("memory", 1.05), ("descriptors", 1.05), ("threads", 1.5)):
            before, after = (statistics.median(getattr(one, name) for one in part) for part in (first, end))
            print(f"{name}: median of hours 1 to 3 {before:.1f}, of the last two {after:.1f} ({100 * (after / before - 1):+.1f} %); "
                  f"highest after the first hour {max(getattr(one, name) for one in self.samples if one.hours >= 1):.1f}")
            if after > before * limit:
                wrong.append(f"{name} grew from {before:.1f} to {after:.1f}")
        if self.untold():
            wrong.append(f"{self.untold()} stories were never confirmed")
        return wrong

    def untold(self):
        confirmed = "SELECT count(DISTINCT story) FROM alert WHERE type = 'development.confirmed'"
        return len(self.stories) - self.daemon.rows(confirmed)[0][0]

    def close(self):
        self.daemon.close()
        self.newsroom.close()
        for receiver in self.receivers.values():
            receiver.close()


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--feeds", type=int, default=200)
    options.add_argument("--hours", type=float, default=24, help="of the hurried clock (default 24)")
    options.add_argument("--rate", type=int, default=60, help="how fast it goes (default 60: an hour in a minute)")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--full", action="store_true", help="begin with papers of 40 articles instead of empty ones")
    chosen = options.parse_args()
    directory = tempfile.mkdtemp(prefix="storywatch-soak-")
    day = Day(directory, chosen.feeds, chosen.rate, chosen.seed)
    if chosen.full:
        day.fill()
    began = time.monotonic()
    try:
        day.daemon.start(seconds=60)
        day.live(chosen.hours)
        day.settle()
        wrong = day.problems()
        polls = sum(feed.asked() for feed in day.feeds)
        types = dict(day.daemon.rows("SELECT type, count(*) FROM alert GROUP BY type"))
        print(f"{chosen.hours:.0f} h of {chosen.feeds} feeds in {(time.monotonic() - began) / 60:.0f} min: {polls} polls, {day.troubles} faults of feeds, "
              f"{sum(len(one.requests) for one in day.receivers.values())} webhook requests, {day.reloads} reloads, {day.pages} pages; alerts {json.dumps(types)}")
    except AssertionError as problem:
        wrong = [str(problem)]
    finally:
        day.close()
    for sentence in wrong[:40]:
        print("BROKEN:", sentence)
    if wrong:
        print(f"Kept for a look: {directory}")
        return 1
    shutil.rmtree(directory)
    print("No leak; nothing lost, doubled or out of order.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
