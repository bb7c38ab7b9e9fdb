"""The short form of scripts/torture, and the disk that fills up."""

import os
import subprocess

import pytest

import cases
import history
from daemon import configuration, until, webhook
from torture import Torture


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
    """A file system of 256 KB for the logs."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = os.getuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k,mode=700", "tmpfs", place], capture_output=True).returncode == 0
    if not mounted:
        pytest.skip("a small file system cannot be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_full_disk_delays_the_log_and_loses_nothing(small_disk, newsroom, receivers, daemons, tmp_path):
    feed = newsroom.feed("/feed.xml")
    desk = receivers()
    daemon = daemons(configuration([feed], [cases.story(n) for n in range(10, 16)], [webhook(desk, tmp_path)]),
                     environment={"LOGS_DIRECTORY": str(small_disk)}).start()
    feed.publish(cases.happened(10))
    until(lambda: history.read_log(small_disk, "alerts.jsonl")[0], what="the first alert")
    with open(small_disk / "filler", "wb", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * 512)
        except OSError:
            pass  # full
    for number in range(11, 16):
        feed.publish(cases.happened(number))
    until(lambda: len(desk.ids()) == 6, 40, "webhooks go on while the log cannot be written")
    assert daemon.process.poll() is None
    os.remove(small_disk / "filler")
    until(lambda: len(history.read_log(small_disk, "alerts.jsonl")[0]) == 6, 40, "the log caught up")
    until(lambda: len(history.read_log(small_disk, "alerts.log")[0]) == 6, what="both logs caught up")
    assert daemon.stop() == 0
    assert history.problems(daemon, {"desk": desk}, logs=small_disk) == []
