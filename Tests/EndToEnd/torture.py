"""Kills the daemon at random moments, again and again, beside receivers that misbehave and a disk that fills up;
then at every fault point of the source.

Python 3 standard library only. Prints what was done, and exits 1 when a promise was broken.
"""

import argparse
import collections
import concurrent.futures
import os
import random
import shutil
import sys
import tempfile
import time
import traceback

import cases
import faults
import history
from daemon import SECRET, Daemon, configuration, until, webhook
from disk import SmallDisk
from newsroom import Newsroom
from receiver import Receiver, verified

FAULTS = ["status:500", "status:503", "drop", "half", "slow:0.5", "hang:2"]


def faulty(dice, share):
    """A plan: that share of the alerts is refused once, in one of the ways of misbehaving."""
    seen = set()

    def plan(number, id):
        if id in seen:
            return None
        seen.add(id)
        return dice.choice(FAULTS) if dice.random() < share else None

    return plan


class Torture:
    def __init__(self, directory, kills, seed, rotate="8 KB"):
        self.dice = random.Random(seed)
        self.kills = kills
        self.stories = list(range(1000, 1000 + max(10, kills // 2)))
        self.newsroom = Newsroom()
        self.papers = [self.newsroom.feed(f"/{n}.xml", format=form)
                       for n, form in enumerate(("rss", "atom", "rdf", "json"))]
        self.receivers = {"desk": Receiver(faulty(self.dice, 0.3)), "good": Receiver()}
        made = configuration(
            [(feed, {"publisher": f"paper-{n}"}) for n, feed in enumerate(self.papers)],
            [cases.story(number) for number in self.stories],
            [webhook(receiver, directory, id=id) for id, receiver in self.receivers.items()])
        for log in made["alerts"]["logs"]:
            log["rotate"] = {"size": rotate, "keep": 1000}
        self.daemon = Daemon(directory, made)
        self.disk, self.full, self.filled = None, 0, 0
        if SmallDisk.can_be_made():
            self.disk = SmallDisk(f"{directory}/logs", size=f"{8 + kills // 50}m")
            self.daemon.environment["LOGS_DIRECTORY"] = str(self.disk.place)
        else:
            print("NOT TESTED: the full disk; only root can make a small one", flush=True)
        self.logs = self.disk.place if self.disk else self.daemon.var
        self.pending = [(number, family) for number in self.stories for family in (0, 1)]
        self.moved = 0

    def publish(self, count):
        """The next reports: each story is told by two papers, the second later."""
        for _ in range(min(count, len(self.pending))):
            number, turn = self.pending.pop(0)
            told = cases.happened if turn == 0 else cases.happened_in_russian
            self.papers[(number + turn) % len(self.papers)].publish(told(number))

    def move_logs_away(self):
        """What logrotate does, at the worst time: while nobody looks."""
        for name in ("alerts.log", "alerts.jsonl"):
            path = self.logs / name
            if path.exists():
                self.moved += 1
                os.rename(path, self.logs / f"{name}.moved-{self.moved}")

    def trouble_the_disk(self):
        """Now and then the logs' disk is full for some lives, down to the last byte or nearly."""
        if not self.disk:
            return
        self.full -= 1
        if self.full == 0:
            self.disk.free()
        elif self.full < 0 and self.dice.random() < 0.03:
            self.disk.fill(leaving=self.dice.choice((0, 100, 700, 3000)))
            self.full, self.filled = self.dice.randint(1, 5), self.filled + 1

    def run(self):
        each = len(self.pending) / self.kills
        owed = 0.0
        for turn in range(self.kills):
            self.trouble_the_disk()
            self.daemon.start(ready=False)
            owed += each
            self.publish(int(owed))
            owed -= int(owed)
            time.sleep(self.dice.uniform(*self.dice.choice(((0, 0.15), (0, 1), (0.5, 2.5)))))
            code = self.daemon.kill()
            if code != -9:
                raise AssertionError(f"it ended by itself, exit {code}:\n{self.daemon.said()[-3000:]}")
            if self.dice.random() < 0.05:
                self.move_logs_away()
            if turn % 100 == 99:
                print(f"  {turn + 1} kills, {len(self.daemon.rows('SELECT seq FROM alert'))} alerts", flush=True)
        self.publish(len(self.pending))
        if self.disk:
            self.disk.free()
        self.settle()

    def settle(self):
        """One last undisturbed run, until every story was told and every delivery is settled."""
        for receiver in self.receivers.values():
            receiver.plan = lambda number, id: None
        self.daemon.start()
        confirmed = "SELECT count(*) FROM alert WHERE type = 'development.confirmed'"
        self.late = []
        self.await_(lambda: self.daemon.rows(confirmed)[0][0] >= len(self.stories), "every story told and confirmed")
        if self.unsettled(waiting=30):  # refused twice, it would wait for minutes: hurried by hand
            self.daemon.command("deliveries", "retry", "--all")
        self.await_(lambda: not self.unsettled(), "every delivery settled")
        if self.daemon.stop() != 0:
            self.late.append("it did not stop cleanly")

    def await_(self, claim, what):
        """What does not come in time is a sentence of the verdict, and does not keep the others from being said."""
        try:
            until(claim, 120 + len(self.stories), what)
        except AssertionError as problem:
            self.late.append(str(problem))

    def unsettled(self, waiting=None):
        """The alerts not yet delivered everywhere; or those that wait for so many seconds more."""
        after = 0 if waiting is None else time.time() + waiting
        return [id for (id,) in self.daemon.rows(
            "SELECT DISTINCT alert.id FROM delivery JOIN alert ON alert.seq = delivery.alert"
            " WHERE delivery.state = 'pending' AND delivery.next >= ?", after)]

    def problems(self):
        wrong = self.late + history.problems(self.daemon, self.receivers, logs=self.logs)
        # A story found at the start is told once, as confirmed; any other as reported and then confirmed.
        told = self.daemon.rows("SELECT story, type, count(*) FROM alert GROUP BY story, type")
        wrong += [f"{story}: {type} {times} times" for story, type, times in told if times != 1]
        wrong += [f"{story} was told as {type}" for story, type, _ in told
                  if type not in ("development.reported", "development.confirmed")]
        if sum(type == "development.confirmed" for _, type, _ in told) != len(self.stories):
            wrong.append("a story was never confirmed")
        for id, receiver in self.receivers.items():
            forged = [one.id for one in receiver.requests
                      if not verified(SECRET, one.headers, one.body, now=one.at)]
            wrong += [f"{id}: signature wrong on {one}" for one in forged]
        return wrong

    def summary(self):
        rows = [f"kills {self.kills}", f"alerts {len(self.daemon.rows('SELECT seq FROM alert'))}"]
        rows.append(f"log files {len(history.log_files(self.logs, 'alerts.jsonl'))}")
        torn = sum(history.read_log(self.logs, name)[1] for name in ("alerts.log", "alerts.jsonl"))
        rows.append(f"torn lines {torn}, logs moved away {self.moved} times, disk full {self.filled} times")
        return "; ".join(rows) + "".join("\n  " + self.heard(id) for id in self.receivers)

    def heard(self, id):
        """What one receiver's history says."""
        receiver = self.receivers[id]
        accepted, ids = receiver.accepted, receiver.ids()
        known = {row[0] for row in self.daemon.rows("SELECT id FROM alert")}
        faults_met = collections.Counter(one.fault.partition(":")[0] if one.fault else "" for one in receiver.requests)
        met = ", ".join(f"{name} {count}" for name, count in sorted(faults_met.items()) if name) or "none"
        return (f"{id}: {len(receiver.requests)} requests, faults played: {met}; {len(ids)} of {len(known)} alerts accepted, "
                f"{len(known - set(ids))} lost, {len(accepted) - len(ids)} accepted again under the same id")

    def close(self):
        self.daemon.close()
        if self.disk:
            self.disk.close()
        self.newsroom.close()
        for receiver in self.receivers.values():
            receiver.close()


def every_point(directory, times):
    """A kill at every fault point, also when it is passed for the second and later time. Returns what was broken."""
    if not faults.are_built_in():
        print("NOT TESTED: the fault points; this is a release build, which has none. Set STORYWATCH_DEBUG_BINARY to a debug build.")
        return []
    # A point that one run passes once only is not awaited for longer.
    once = {name for name, scenario in faults.SCENARIOS.items() if scenario is not faults.while_watching}
    once |= {"log-begun", "pruned"}
    played = [(name, time) for name in faults.names() for time in range(1, (1 if name in once else times) + 1)]

    def play(one):
        name, time = one
        try:
            faults.play(name, f"{directory}/{name}-{time}", time)
            return None
        except AssertionError as problem:
            where = traceback.extract_tb(problem.__traceback__)[-1]
            return f"{name}, time {time}: {str(problem)[:2000]} ({where.line})"

    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        wrong = [sentence for sentence in pool.map(play, played) if sentence]
    print(f"fault points {len(faults.names())}, {len(played)} kills at them, each seen to be hit; {len(wrong)} broken", flush=True)
    return wrong


def random_kills(directory, kills, seed):
    """Returns what was broken."""
    began = time.monotonic()
    torture = Torture(directory, kills, seed)
    try:
        torture.run()
        wrong = torture.problems()
        print(f"{torture.summary()}\nseed {seed}; {time.monotonic() - began:.0f} s", flush=True)
    except AssertionError as problem:
        wrong = [str(problem)]
    finally:
        torture.close()
    return wrong


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--kills", type=int, default=1000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--times", type=int, default=3, help="how often each fault point is passed before the kill, up to this (default 3)")
    options.add_argument("--only", choices=("random", "points"))
    chosen = options.parse_args()
    directory = tempfile.mkdtemp(prefix="storywatch-torture-")
    wrong = []
    if chosen.only != "points" and chosen.kills:
        wrong += random_kills(f"{directory}/random", chosen.kills, chosen.seed)
    if chosen.only != "random":
        wrong += every_point(f"{directory}/points", chosen.times)
    for sentence in wrong[:40]:
        print("BROKEN:", sentence)
    if wrong:
        print(f"Kept for a look: {directory}")
        return 1
    print("Nothing lost, nothing doubled in a log, nothing out of order.")
    shutil.rmtree(directory)
    return 0


if __name__ == "__main__":
    sys.exit(main())
