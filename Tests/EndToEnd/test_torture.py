"""The short form of scripts/torture, and disks that fill up or become read-only."""

import os

import pytest

import cases
import history
from daemon import configuration, until, webhook
from disk import SmallDisk
from torture import Torture


@pytest.mark.long
def test_sixty_random_kills_lose_nothing_and_double_nothing(tmp_path):
    torture = Torture(tmp_path, kills=60, seed=8243)
    try:
        torture.run()
        print(torture.summary())
        assert torture.problems() == []
    finally:
        torture.close()


@pytest.fixture
def small_disk(tmp_path):
    if not SmallDisk.can_be_made():
        pytest.skip("NOT TESTED: a small file system cannot be mounted here, it needs root")
    disk = SmallDisk(tmp_path / "small")
    yield disk
    disk.close()


def test_a_full_disk_delays_the_log_and_loses_nothing(small_disk, newsroom, receivers, daemons, tmp_path):
    feed = newsroom.feed("/feed.xml")
    desk = receivers()
    daemon = daemons(configuration([feed], [cases.story(n) for n in range(10, 16)], [webhook(desk, tmp_path)]),
                     environment={"LOGS_DIRECTORY": str(small_disk.place)}).start()
    feed.publish(cases.happened(10))
    until(lambda: history.read_log(small_disk.place, "alerts.jsonl")[0], what="the first alert")
    small_disk.fill()
    for number in range(11, 16):
        feed.publish(cases.happened(number))
    until(lambda: len(desk.ids()) == 6, 40, "webhooks go on while the log cannot be written")
    assert daemon.process.poll() is None
    small_disk.free()
    until(lambda: len(history.read_log(small_disk.place, "alerts.jsonl")[0]) == 6, 40, "the log caught up")
    until(lambda: len(history.read_log(small_disk.place, "alerts.log")[0]) == 6, what="both logs caught up")
    assert daemon.stop() == 0
    assert history.problems(daemon, {"desk": desk}, logs=small_disk.place) == []


def test_a_state_directory_that_is_read_only_is_said_plainly_at_the_start(small_disk, newsroom, daemons):
    daemon = daemons(configuration([newsroom.feed("/feed.xml")], [cases.story(10)]),
                     environment={"STATE_DIRECTORY": str(small_disk.place)}).start()
    assert daemon.stop() == 0
    small_disk.freeze()
    done = daemon.command("run", env={**os.environ, **daemon.environment}, seconds=20)
    assert done.returncode == 74 and "Read-only file system" in done.stderr, done


def test_a_database_that_cannot_be_written_loses_and_doubles_nothing(
        small_disk, newsroom, receivers, daemons, tmp_path):
    """SQLITE_FULL as a full disk gives it: no alert while it lasts, each one after."""
    feed = newsroom.feed("/feed.xml")
    desk = receivers()
    daemon = daemons(configuration([feed], [cases.story(n) for n in range(10, 16)], [webhook(desk, tmp_path)]),
                     environment={"STATE_DIRECTORY": str(small_disk.place), "WATCHDOG_USEC": "3000000", "WATCHDOG_PID": None})
    daemon.database = small_disk.place / "storywatch.sqlite"
    daemon.start()
    feed.publish(cases.happened(10))
    until(lambda: desk.ids(), what="the first alert")
    small_disk.fill()
    for number in range(11, 16):
        feed.publish(cases.happened(number))
    until(lambda: "the database cannot be used" in daemon.said(), 40, "the trouble in the journal")
    until(lambda: any("cannot" in m.get("STATUS", "") for m in daemon.notify.messages), 20, "and in STATUS=")
    assert daemon.process.poll() is None and len(desk.ids()) == 1
    pings = daemon.notify.count("WATCHDOG")
    small_disk.free()
    until(lambda: len(desk.ids()) == 6, 60, "each alert, once the disk takes it")
    until(lambda: daemon.notify.count("WATCHDOG") > pings, 20, "the watchdog is told again")
    until(lambda: not daemon.rows("SELECT 1 FROM delivery WHERE state = 'pending'"), 20, "every delivery settled")
    assert daemon.stop() == 0
    assert history.problems(daemon, {"desk": desk}) == []
    assert len(desk.accepted) == 6, "an alert was sent twice though every answer came"


def test_a_database_moved_away_under_the_daemon_is_noticed(newsroom, receivers, daemons, tmp_path):
    """SQLite writes on into it. The watchdog is told nothing until it is back; nothing is lost."""
    feed = newsroom.feed("/feed.xml")
    desk = receivers()
    daemon = daemons(configuration([feed], [cases.story(n) for n in (10, 11)], [webhook(desk, tmp_path)]),
                     environment={"WATCHDOG_USEC": "1500000", "WATCHDOG_PID": None}).start()
    feed.publish(cases.happened(10))
    until(lambda: desk.ids(), what="the first alert")
    os.rename(daemon.database, f"{daemon.database}.moved")
    until(lambda: "was moved or deleted" in daemon.said(), 20, "the trouble in the journal")
    until(lambda: "was moved or deleted" in daemon.notify.messages[-1].get("STATUS", ""), 20, "and in STATUS=")
    pings = daemon.notify.count("WATCHDOG")
    feed.publish(cases.happened(11))
    until(lambda: len(desk.ids()) == 2, 20, "the second alert")
    assert daemon.notify.count("WATCHDOG") == pings
    os.rename(f"{daemon.database}.moved", daemon.database)
    until(lambda: daemon.notify.count("WATCHDOG") > pings, 20, "pings again")
    assert daemon.stop() == 0
    assert history.problems(daemon, {"desk": desk}) == []
