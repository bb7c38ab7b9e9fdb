"""How long a start takes until READY=1, and what an idle daemon with 100 feeds holds in memory.

Python 3 standard library only. Exits 1 above 300 ms or 60 MB.
"""

import os
import re
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

import cases
from daemon import UNIT_ENVIRONMENT, Daemon, configuration, until
from newsroom import Newsroom
from soak import Sample


def main(feeds=100, starts=11):
    directory = tempfile.mkdtemp(prefix="storywatch-idle-")
    newsroom = Newsroom()
    papers = [newsroom.feed(f"/{n}.xml") for n in range(feeds)]
    for number, paper in enumerate(papers):
        for place in range(30):
            paper.publish(cases.promised(10_000 + number * 30 + place))
    made = configuration([(feed, {"every": "15m"}) for feed in papers], [cases.story(number) for number in range(10)])
    daemon = Daemon(directory, made, environment=UNIT_ENVIRONMENT)
    try:
        times = []
        for _ in range(starts):
            ready = daemon.notify.count("READY")
            began = time.monotonic()
            daemon.start(ready=False)
            while daemon.notify.count("READY") == ready and time.monotonic() - began < 20:
                time.sleep(0.002)
            times.append(1000 * (time.monotonic() - began))
            assert daemon.stop() == 0
        daemon.start()
        until(lambda: all(feed.asked(200) for feed in papers), 180, "each feed read once")
        time.sleep(20)
        one = Sample(0, daemon.process.pid, daemon.database)
        rollup = Path(f"/proc/{daemon.process.pid}/smaps_rollup").read_text()
        proportional = int(re.search(r"^Pss:\s+(\d+)", rollup, re.M)[1]) / 1024
        assert daemon.stop() == 0
    finally:
        daemon.close()
        newsroom.close()
        shutil.rmtree(directory)
    start = statistics.median(times)
    print(f"start to READY=1: median of {starts} {start:.0f} ms, shortest {min(times):.0f}, longest {max(times):.0f}; load of the machine {os.getloadavg()[0]:.1f}")
    print(f"idle with {feeds} feeds: {one.memory:.1f} MB resident, {proportional:.1f} proportional, {one.anonymous:.1f} anonymous; "
          f"{one.descriptors} descriptors, {one.threads} threads")
    return 0 if start < 300 and one.memory < 60 else 1


if __name__ == "__main__":
    sys.exit(main())
