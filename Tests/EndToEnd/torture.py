"""Kills the daemon at random moments, again and again, beside receivers that misbehave.

Python 3 standard library only. Prints what was done, and exits 1 when a promise was broken.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time

import cases
import history
from daemon import SECRET, Daemon, configuration, until, webhook
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
        self.receivers = {"desk": Receiver(faulty(self.dice, 0.12)), "good": Receiver()}
        made = configuration(
            [(feed, {"publisher": f"paper-{n}"}) for n, feed in enumerate(self.papers)],
            [cases.story(number) for number in self.stories],
            [webhook(receiver, directory, id=id) for id, receiver in self.receivers.items()])
        for log in made["alerts"]["logs"]:
            log["rotate"] = {"size": rotate, "keep": 1000}
        self.daemon = Daemon(directory, made)
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
            path = self.daemon.var / name
            if path.exists():
                self.moved += 1
                os.rename(path, self.daemon.var / f"{name}.moved-{self.moved}")

    def run(self):
        each = len(self.pending) / self.kills
        owed = 0.0
        for turn in range(self.kills):
            self.daemon.start(ready=False)
            owed += each
            self.publish(int(owed))
            owed -= int(owed)
            time.sleep(self.dice.choice((self.dice.uniform(0, 0.15), self.dice.uniform(0, 1.0))))
            code = self.daemon.kill()
            if code != -9:
                raise AssertionError(f"it ended by itself, exit {code}:\n{self.daemon.said()[-3000:]}")
            if self.dice.random() < 0.05:
                self.move_logs_away()
            if turn % 100 == 99:
                print(f"  {turn + 1} kills, {len(self.daemon.rows('SELECT seq FROM alert'))} alerts", flush=True)
        self.publish(len(self.pending))
        self.settle()

    def settle(self):
        """One last undisturbed run, until every story was told and every delivery is settled."""
        for receiver in self.receivers.values():
            receiver.plan = lambda number, id: None
        self.daemon.start()
        confirmed = "SELECT count(*) FROM alert WHERE type = 'development.confirmed'"
        until(lambda: self.daemon.rows(confirmed)[0][0] >= len(self.stories), 60, "every story told and confirmed")
        for id in self.unsettled(waiting=30):  # refused twice, it would wait for minutes: hurry it by hand
            self.daemon.command("deliveries", "retry", id)
        # An endpoint gets about one message a second, and the kills left a backlog.
        until(lambda: not self.unsettled(), 60 + 2 * len(self.unsettled()), "every delivery settled")
        assert self.daemon.stop() == 0, "a clean stop"

    def unsettled(self, waiting=None):
        """The alerts not yet delivered everywhere; or those that wait for so many seconds more."""
        after = 0 if waiting is None else time.time() + waiting
        return [id for (id,) in self.daemon.rows(
            "SELECT DISTINCT alert.id FROM delivery JOIN alert ON alert.seq = delivery.alert"
            " WHERE delivery.state = 'pending' AND delivery.next >= ?", after)]

    def problems(self):
        wrong = history.problems(self.daemon, self.receivers)
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
        rows.append(f"log files {len(history.log_files(self.daemon.var, 'alerts.jsonl'))}")
        torn = sum(history.read_log(self.daemon.var, name)[1] for name in ("alerts.log", "alerts.jsonl"))
        rows.append(f"torn lines {torn}")
        for id, receiver in self.receivers.items():
            again = len(receiver.accepted) - len(receiver.ids())
            rows.append(f"{id}: {len(receiver.requests)} requests, {again} accepted again with the same id")
        return "; ".join(rows)

    def close(self):
        self.daemon.close()
        self.newsroom.close()
        for receiver in self.receivers.values():
            receiver.close()


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--kills", type=int, default=1000)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    directory = tempfile.mkdtemp(prefix="storywatch-torture-")
    began = time.monotonic()
    torture = Torture(directory, chosen.kills, chosen.seed)
    try:
        torture.run()
        wrong = torture.problems()
        print(f"{torture.summary()}; seed {chosen.seed}; {time.monotonic() - began:.0f} s")
    except AssertionError as problem:
        wrong = [str(problem)]
    finally:
        torture.close()
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
