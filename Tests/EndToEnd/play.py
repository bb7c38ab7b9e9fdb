"""The play behind scripts/try: fourteen days of flight 8243 in under a minute, on loopback.

Python 3 standard library only. Exits 0 when every day ended as expected, else 1.
"""

import argparse
import os
import shutil
import sys
import tempfile
import textwrap
import time
from datetime import date

import flight8243
from daemon import SECRET, Daemon, configuration, webhook
from newsroom import Newsroom
from receiver import Receiver, verified

# What the receiver asks to hear. Dates that move or pass go to the log alone: the play's promises are of
# 2025, so the daemon, whose clock is today's, rightly finds them overdue.
TYPES = ["development.partial", "development.reported", "development.confirmed", "development.reversed"]
PAPERS = {"wire": ("The Wire", "en", "utf-8"), "vestnik": ("Вестник", "ru", "windows-1251")}


class Stage:
    """Prints on at most 80 columns, in colour where there is a terminal."""

    def __init__(self):
        self.colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        self.width = min(shutil.get_terminal_size((80, 24)).columns, 80)

    def paint(self, code, text):
        return f"\033[{code}m{text}\033[0m" if self.colour else text

    def say(self, text="", indent=0, code=None):
        for line in textwrap.wrap(text, self.width - indent) or [""]:
            print(" " * indent + (self.paint(code, line) if code else line), flush=True)

    def rule(self):
        print(self.paint("2", "─" * self.width), flush=True)


def headed(day):
    if day.invented:
        return "INVENTED"
    return date.fromisoformat(day.date).strftime("%d %b %Y").lstrip("0")


def tell(stage, day):
    """The day and what the paper writes."""
    print()
    label = f"{headed(day):<12}"
    print(stage.paint("1;35" if day.invented else "1", label) + stage.paint("2", PAPERS[day.paper][0]), flush=True)
    stage.say(day.title, 12)
    if day.english:
        stage.say(f"({day.english})", 12, "2")
    stage.say(day.means, 12, "36")


def sound(stage, delivery):
    """An alert as the receiver got it, its signature verified."""
    alert = delivery.alert
    good = verified(SECRET, delivery.headers, delivery.body)
    names = {"development.reported": "1;31", "development.confirmed": "1;31"}
    development = (alert.get("development") or {}).get("id", "")
    head = f"#{alert['seq']} {alert['type']}  {alert['story']['id']}/{development}"
    stage.say(f"► WEBHOOK {head}", 2, names.get(alert["type"], "1;33"))
    for evidence in alert["evidence"][-1:]:
        stage.say(f"“{evidence['quote']}”", 12)
    stage.say("families: " + ", ".join(alert["families"]), 12, "2")
    mark = "signature verified ✓" if good else "SIGNATURE WRONG ✗"
    stage.say(f"{alert['id']}  {mark}", 12, "32" if good else "1;31")
    return good


def play(stage, directory, pause):
    newsroom = Newsroom()
    feeds = {}
    for name, (title, language, encoding) in PAPERS.items():
        feeds[name] = newsroom.feed(f"/{name}.xml", title=title, language=language, encoding=encoding)
    heard = []
    desk = Receiver(heard=heard.append)
    daemon = Daemon(directory, configuration(
        [(feed, {"name": PAPERS[name][0], "publisher": name}) for name, feed in feeds.items()],
        [flight8243.STORY], [webhook(desk, directory, types=TYPES)]))
    began, surprises = time.monotonic(), 0
    try:
        daemon.start()
        stage.say(f"storywatch runs (pid {daemon.process.pid}), polling two papers on loopback each second.")
        stage.say("It waits for the FINAL report on the crash of flight 8243, and for Russia to pay compensation.")
        stage.rule()
        for day in flight8243.DAYS:
            tell(stage, day)
            done = len(heard)
            feed = feeds[day.paper]
            feed.publish(day.entry())
            fetched = feed.asked(200)
            wait(lambda: feed.asked(200) > fetched)  # the daemon has read the day
            # A day is over once the wanted alerts came, or after a pause in which none came.
            if day.expected:
                wait(lambda: len(heard) >= done + len(day.expected))
            time.sleep(pause)
            told = heard[done:]
            for delivery in told:
                surprises += not sound(stage, delivery)
            if not told:
                stage.say("· storywatch is silent", 2, "2")
            if tuple(one.alert["type"] for one in told) != day.expected:
                surprises += 1
                stage.say(f"✗ expected: {', '.join(day.expected) or 'silence'}", 2, "1;31")
        print()
        stage.rule()
        stage.say(f"alerts.log, as `tail -F` shows it ({len(daemon.text_lines())} lines). It also has what the receiver "
                  "did not ask for: promised dates that moved or passed by today.")
        for line in daemon.text_lines():
            print()
            stage.say(line, 2, "2")
        code = daemon.stop()
        print()
        stage.say(
            f"{len(flight8243.DAYS)} articles, {len(heard)} alerts, {time.monotonic() - began:.0f} s; the daemon stopped "
            f"with exit code {code}. " + ("As it should be." if not surprises else f"{surprises} SURPRISES."))
        return 1 if surprises or code else 0
    finally:
        daemon.close()
        newsroom.close()
        desk.close()


def wait(claim, seconds=8):
    deadline = time.monotonic() + seconds
    while not claim() and time.monotonic() < deadline:
        time.sleep(0.05)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--pause", type=float, default=1.2, help="seconds to read after each day (default 1.2)")
    options.add_argument("--keep", action="store_true", help="keep the directory with logs, state and journal")
    chosen = options.parse_args()
    directory = tempfile.mkdtemp(prefix="storywatch-try-")
    stage = Stage()
    try:
        code = play(stage, directory, chosen.pause)
    except AssertionError as problem:
        stage.say(str(problem))
        code = 1
    if chosen.keep or code:
        stage.say(f"Kept for a look: {directory} (config.json, journal.txt, var/)")
    else:
        shutil.rmtree(directory)
    return code


if __name__ == "__main__":
    sys.exit(main())
