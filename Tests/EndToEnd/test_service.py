"""How it behaves towards the machine: configuration, signals, the service manager, files."""

import json
import os
import re
import signal
import sqlite3
import stat
import subprocess
import time

import pytest

import cases
import history
from checks import consistent_logs, genuine, kinds
from daemon import SECRET, NotifySocket, configuration, until, webhook

BAD = {
    "feeds": [
        {"url": "gopher://example.org/feed", "evry": "10m"},
        {"url": "https://example.org/feed", "every": "soon"},
    ],
    "stories": [
        {"id": "one", "title": "One", "identifiers": ["QX-1"],
         "awaits": [{"id": "a", "kind": "investigation-result"}, {"id": "a", "kind": "report-published"}]},
        {"id": "one", "title": "The same id", "identifiers": ["QX-2"], "awaits": []},
    ],
    "alerts": {"logs": [{"path": "alerts.log", "format": "xml"}],
               "webhooks": [{"id": "Desk!", "url": "no address", "format": "pigeon"}]},
    "polling": {"maxBody": "ten"},
}
PLACES = [
    "feeds[0].url", "feeds[0].evry", "feeds[1].every",
    "stories[0].awaits[0].kind", "stories[0].awaits[1].id", "stories[1].id", "stories[1].awaits",
    "alerts.logs[0].format", "alerts.webhooks[0].id", "alerts.webhooks[0].url", "alerts.webhooks[0].format",
    "polling.maxBody",
]


@pytest.fixture
def watch(newsroom, daemons):
    """A daemon that follows case QX-10 on one feed."""
    feed = newsroom.feed("/feed.xml")
    made = configuration([feed], [cases.story(10), cases.story(11), cases.story(12)])
    return feed, made, daemons(made)


@pytest.mark.parametrize("command", ["check", "run"])
def test_a_bad_configuration_is_refused_with_every_problem(daemons, command):
    done = daemons(BAD).command(command)
    assert done.returncode == 78, done.stderr
    said = done.stdout + done.stderr
    assert [place for place in PLACES if place not in said] == [], said


def test_a_file_that_is_no_json_is_refused(daemons):
    done = daemons('{"feeds": [').command("check")
    assert done.returncode == 78 and done.stderr + done.stdout


def test_a_missing_secret_stops_the_start_but_not_the_check(newsroom, daemons):
    made = configuration([newsroom.feed("/a.xml")], [cases.story(10)], [
        {"id": "desk", "url": "https://example.org/", "format": "storywatch", "secret": "credential:desk"}])
    daemon = daemons(made)
    assert daemon.command("check").returncode == 0
    done = daemon.command("run")
    assert done.returncode == 78
    assert "alerts.webhooks[0].secret" in done.stderr


def test_credentials_are_found_as_systemd_lays_them(newsroom, receivers, daemons, tmp_path):
    """LoadCredential=secrets:DIRECTORY makes each file a credential named secrets_FILE."""
    credentials = tmp_path / "credentials"
    credentials.mkdir(mode=0o700)
    feed, desk = newsroom.feed("/feed.xml"), receivers()
    for name, text in (("secrets_desk", SECRET + "\n"), ("secrets_address", desk.url)):
        (credentials / name).write_text(text)
        (credentials / name).chmod(0o400)
    daemon = daemons(configuration([feed], [cases.story(10)], [
        webhook(desk, tmp_path, url="credential:secrets_address", secret="credential:secrets_desk")]),
        environment={"CREDENTIALS_DIRECTORY": str(credentials)}).start()
    feed.publish(cases.happened(10))
    until(lambda: desk.accepted, what="the delivery")
    genuine(desk.accepted[0])
    assert daemon.command("check").returncode == 0, "check needs no credentials"


def test_sigterm_stops_it_cleanly_within_ten_seconds(newsroom, receivers, daemons, tmp_path):
    feed = newsroom.feed("/feed.xml")
    hanging = newsroom.feed("/hangs.xml", fault="hang")
    desk = receivers(plan=lambda number, id: "hang:30")
    made = configuration([feed, hanging], [cases.story(10)], [webhook(desk, tmp_path)])
    daemon = daemons(made).start()
    feed.publish(cases.happened(10))
    until(lambda: desk._count, what="a delivery in flight")
    assert daemon.stop(seconds=10) == 0
    assert daemon.notify.count("STOPPING") == 1
    desk.plan = lambda number, id: None
    daemon.start()  # what was not delivered is delivered after the next start
    until(lambda: desk.ids(), 60, "the delivery")
    assert desk.ids() == [consistent_logs(daemon)[0]["id"]]


def test_sigint_stops_it_too(watch):
    _, _, daemon = watch
    daemon.start().signal(signal.SIGINT)
    assert daemon.process.wait(10) == 0


def test_a_second_instance_is_refused(watch):
    _, _, daemon = watch
    daemon.start()
    done = daemon.command("run", seconds=10)
    assert done.returncode == 75, done.stderr
    assert daemon.process.poll() is None
    assert daemon.stop() == 0
    daemon.start()  # and the lock is free again, also after a kill
    daemon.kill()
    daemon.start()


@pytest.mark.parametrize("abstract", [False, True])
def test_the_service_manager_is_told(newsroom, daemons, abstract):
    feed = newsroom.feed("/feed.xml")
    manager = NotifySocket(abstract=abstract)
    made = configuration([feed], [cases.story(10)])
    daemon = daemons(made, notify=manager, environment={"WATCHDOG_USEC": "2000000", "WATCHDOG_PID": None}).start()
    until(lambda: manager.count("WATCHDOG") >= 3, 10, "three pings of the watchdog")
    daemon.signal(signal.SIGHUP)
    until(lambda: manager.count("READY") >= 2, what="ready again after the reload")
    reloading = next(m for m in manager.messages if "RELOADING" in m)
    assert reloading["RELOADING"] == "1" and int(reloading["MONOTONIC_USEC"]) > 0
    until(lambda: manager.count("STATUS"), what="a status")
    assert daemon.stop() == 0
    assert manager.messages.index(reloading) < max(n for n, m in enumerate(manager.messages) if "STOPPING" in m)


def test_a_store_that_is_blocked_stops_the_pings_of_the_watchdog(newsroom, daemons):
    """Somebody else holds the database's write lock: systemd would restart the service, and is not told it is well."""
    manager = NotifySocket()
    daemon = daemons(configuration([newsroom.feed("/feed.xml")], [cases.story(10)]), notify=manager,
                     environment={"WATCHDOG_USEC": "1500000", "WATCHDOG_PID": None}).start()
    until(lambda: manager.count("WATCHDOG") >= 3, 20, "pings")
    blocker = sqlite3.connect(daemon.database, isolation_level=None, timeout=10)
    blocker.execute("BEGIN IMMEDIATE")
    time.sleep(1.5)  # one that was under way may still come
    pings = manager.count("WATCHDOG")
    time.sleep(6)
    assert manager.count("WATCHDOG") == pings, "it pinged though nothing could be written"
    blocker.execute("ROLLBACK")
    until(lambda: manager.count("WATCHDOG") > pings + 1, 20, "pings again")
    assert daemon.stop() == 0


def test_a_reload_takes_effect(watch, newsroom):
    feed, made, daemon = watch
    daemon.start()
    feed.publish(cases.happened(10))
    until(lambda: daemon.alerts(), what="the first alert")
    other = newsroom.feed("/other.xml", format="atom")
    made["feeds"].append({"url": other.url, "every": "1s"})
    made["stories"].append(cases.story(20))
    daemon.write(made)
    daemon.signal(signal.SIGHUP)
    other.publish(cases.happened(20))
    until(lambda: len(daemon.alerts()) == 2, what="the alert of the new feed and story")
    assert kinds(consistent_logs(daemon)) == [
        ("case-10", "development.reported"), ("case-20", "development.reported")]


def test_a_bad_reload_is_refused_and_the_old_configuration_kept(watch):
    feed, made, daemon = watch
    daemon.start()
    daemon.write(BAD)
    daemon.signal(signal.SIGHUP)
    until(lambda: daemon.notify.count("READY") >= 2, what="ready again after the refused reload")
    until(lambda: "stories[0].awaits[0].kind" in daemon.said(), what="the problem in the journal")
    feed.publish(cases.happened(10))
    until(lambda: daemon.alerts(), what="an alert under the old configuration")
    assert daemon.stop() == 0


def test_a_hundred_reloads_under_load_lose_nothing_and_poll_nothing_twice(newsroom, receivers, daemons, tmp_path):
    """Good and bad files in turn, while feeds are polled each second and an endpoint refuses now and then."""
    feeds = [newsroom.feed(f"/{n}.xml") for n in range(4)]
    refused = set()

    def plan(number, id):
        again, _ = id in refused, refused.add(id)
        return "status:500" if not again and number % 5 == 0 else None

    desk = receivers(plan=plan)
    numbers = list(range(100, 120))
    made = configuration(feeds, [cases.story(number) for number in numbers], [webhook(desk, tmp_path)])
    daemon = daemons(made).start()
    until(lambda: all(feed.asked() for feed in feeds), what="each feed asked")
    for turn in range(100):
        ready, refusals = daemon.notify.count("READY"), daemon.said().count("reload refused")
        daemon.write(BAD if turn % 2 else {**made, "polling": {**made["polling"], "concurrency": 16 + turn % 7}})
        daemon.signal(signal.SIGHUP)
        if turn % 5 == 0:
            feeds[turn // 5 % 4].publish(cases.happened(numbers[turn // 5]))
        until(lambda: daemon.notify.count("READY") > ready, what=f"ready after reload {turn}")
        if turn % 2:
            assert "reload refused" in daemon.notify.messages[-1].get("STATUS", "") or any(
                "reload refused" in m.get("STATUS", "") for m in daemon.notify.messages[-3:])
            assert daemon.said().count("reload refused") == refusals + 1
        time.sleep(0.1)
    until(lambda: len(daemon.alerts()) == len(numbers), 40, "every alert")
    until(lambda: set(desk.ids()) == {alert["id"] for alert in daemon.alerts()}, 60, "every delivery")
    assert daemon.stop() == 0
    assert history.problems(daemon, {"desk": desk}) == []
    assert len(desk.accepted) == len(numbers), "a delivery was doubled"
    for feed in feeds:
        times = [at for at, _, _ in feed.requests]
        gaps = [later - earlier for earlier, later in zip(times, times[1:])]
        assert min(gaps) > 0.7, (feed.path, min(gaps), "a feed that is due each second was asked twice")


def test_a_rotation_by_others_is_noticed(watch):
    feed, made, daemon = watch
    daemon.start()
    feed.publish(cases.happened(10))
    # A file that is moved between a line and the look after it gets the line again under its name.
    notes = "SELECT body FROM note WHERE name LIKE 'log %'"
    until(lambda: daemon.rows(notes) == [("1",), ("1",)], what="the first alert in both logs")
    old_alerts, old_lines = daemon.alerts(), daemon.text_lines()
    for name in ("alerts.log", "alerts.jsonl"):
        os.rename(daemon.var / name, daemon.var / f"{name}.1")
    feed.publish(cases.happened(11))
    until(lambda: daemon.alerts() and daemon.text_lines(), what="the second alert in new files")
    daemon.signal(signal.SIGUSR1)
    feed.publish(cases.happened(12))
    until(lambda: len(daemon.alerts()) == 2, what="the third alert")
    consistent_logs(daemon, old_lines + daemon.text_lines(), old_alerts + daemon.alerts())
    assert len(daemon.alerts()) == 2


def test_tail_misses_nothing_while_the_log_rotates(newsroom, daemons):
    """A full log is rotated, but not before it has been there for seconds: tail must get to see it."""
    feed = newsroom.feed("/feed.xml")
    numbers = list(range(100, 140))
    made = configuration([feed], [cases.story(number) for number in numbers])
    made["alerts"]["logs"] = [{"path": "alerts.jsonl", "format": "json", "rotate": {"size": "2 KB", "keep": 100}}]
    daemon = daemons(made)
    daemon.var.mkdir(mode=0o700)
    with subprocess.Popen(["timeout", "60", "tail", "-n", "+1", "-F", daemon.var / "alerts.jsonl"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as tail:
        try:
            daemon.start()
            for start in range(0, len(numbers), 4):
                feed.publish(*(cases.happened(number) for number in numbers[start:start + 4]))
                time.sleep(2.5)
            lines = [json.loads(tail.stdout.readline())["seq"] for _ in numbers]
        finally:
            tail.terminate()
    assert lines == list(range(1, len(numbers) + 1))
    assert len(list(daemon.var.glob("alerts.jsonl*"))) >= 3, "it did not rotate twice"


def test_state_and_logs_are_private(watch):
    feed, _, daemon = watch
    daemon.start()
    feed.publish(cases.happened(10))
    until(lambda: daemon.alerts(), what="an alert")
    mode = lambda path: stat.S_IMODE(os.stat(path).st_mode)
    for path in daemon.var.glob("storywatch.sqlite*"):
        assert mode(path) & 0o077 == 0, path
    assert mode(daemon.var / "alerts.log") == 0o640
    assert mode(daemon.var / "alerts.jsonl") == 0o640


def test_systemd_directories_are_used(newsroom, daemons, tmp_path):
    feed = newsroom.feed("/feed.xml")
    places = {"STATE_DIRECTORY": str(tmp_path / "state"), "LOGS_DIRECTORY": str(tmp_path / "logs")}
    for place in places.values():
        os.mkdir(place, 0o700)
    daemon = daemons(configuration([feed], [cases.story(10)]), environment=places).start()
    feed.publish(cases.happened(10))
    until(lambda: (tmp_path / "logs/alerts.jsonl").exists(), what="the log in $LOGS_DIRECTORY")
    assert (tmp_path / "state/storywatch.sqlite").exists()
    assert not daemon.var.exists()


def test_run_once_polls_every_feed_and_ends(newsroom, receivers, daemons, tmp_path):
    good, bad = newsroom.feed("/good.xml"), newsroom.feed("/bad.xml", fault=500)
    desk = receivers()
    good.publish(cases.happened(10))
    daemon = daemons(configuration([good, bad], [cases.story(10)], [webhook(desk, tmp_path)]))
    for _ in range(2):  # the second run finds nothing new
        done = daemon.command("run", "--once")
        assert done.returncode == 0, done.stderr
    assert (good.asked(), bad.asked()) == (2, 2)
    assert len(desk.ids()) == len(consistent_logs(daemon)) == 1


def test_nothing_reachable_is_said_plainly_and_survived(daemons):
    feeds = [{"url": f"http://127.0.0.1:9/{n}.xml"} for n in range(3)]
    made = {**configuration([], [cases.story(10)]), "feeds": feeds}
    daemon = daemons(made).start()
    until(lambda: "scripts/try" in daemon.said(), what="the hint at scripts/try")
    assert daemon.process.poll() is None
    assert daemon.stop() == 0


def test_status_can_be_asked_of_a_running_and_a_stopped_daemon(watch):
    feed, _, daemon = watch
    daemon.start()
    feed.publish(cases.happened(10))
    until(lambda: daemon.alerts(), what="an alert")
    for _ in range(2):
        done = daemon.command("status", "--json")
        # A stopped daemon is not well, and neither is a story whose feed serves one language only.
        assert done.returncode in (0, 1), done.stderr
        assert json.loads(done.stdout)["well"] == (done.returncode == 0)
        assert "case-10" in daemon.command("status").stdout
        assert re.search("published", daemon.command("timeline", "case-10").stdout)
        if daemon.process.poll() is None:
            assert daemon.stop() == 0
