"""WebSub: a real daemon, a real hub on loopback, documents that come before the next poll would."""

import json
import signal
import sqlite3
import time

import pytest

import cases
from checks import consistent_logs, kinds
from daemon import ask_page, configuration, until
from hub import Hub, deliver, fetch
from newsroom import Entry
from ports import free_port


@pytest.fixture
def hub(newsroom):
    """A hub on the host of the newsroom's first feed, the only private address it may have."""
    made = Hub("127.0.0.2")
    yield made
    made.close()


def watched(newsroom, daemons, hub, every="1h", stories=(10, 11, 12, 13)):
    feed = newsroom.feed("/rss.xml", title="Paper")
    feed.publish(Entry("Weather", "It rains."))
    feed.headers["Link"] = hub.link(feed.url)
    port = free_port()
    settings = configuration([(feed, {"every": every, "publisher": "paper"})], [cases.story(n) for n in stories])
    settings["polling"]["callback"] = {"url": f"http://127.0.0.1:{port}/push/", "listen": f"127.0.0.1:{port}"}
    return feed, daemons(settings)


def test_what_a_hub_brings_is_told_at_once_and_survives_kill_9(newsroom, daemons, hub):
    feed, daemon = watched(newsroom, daemons, hub)
    daemon.start()
    until(lambda: hub.verified, 60, "the verification")
    assert hub.verified == [("subscribe", feed.url, True)]
    (_, callback), = hub.subscribers

    # It comes before the next poll, which is an hour away.
    feed.publish(cases.happened(10))
    assert hub.publish(feed.url, *feed.document()) == [202]
    until(lambda: daemon.alerts(), what="the alert")
    assert feed.asked() == 1

    # What is signed wrongly, or not at all, is answered politely and ignored.
    feed.publish(cases.happened(11))
    assert hub.publish(feed.url, *feed.document(), secret="another") == [202]
    assert deliver(callback, *feed.document(), {}) == 202
    # Nobody else is known here.
    assert deliver(callback + "0", *feed.document(), {}) == 410
    assert fetch(callback[:-1] + "?hub.mode=subscribe&hub.challenge=x")[0] == 404
    # Only what was asked for is agreed to.
    assert hub.ask("subscribe", feed.url + "2", callback)[0] == 404
    assert hub.ask("unsubscribe", feed.url, callback)[0] == 404
    time.sleep(2)
    assert kinds(daemon.alerts()) == [("case-10", "development.reported")]

    # Once it is answered it is not lost, whatever happens then.
    assert hub.publish(feed.url, *feed.document()) == [202]
    daemon.kill()
    daemon.start()
    until(lambda: len(daemon.alerts()) == 2, what="the alert of what came before the kill")

    # The subscription is known after the restart, and no hub was asked again for it.
    feed.publish(cases.happened(12))
    assert hub.publish(feed.url, *feed.document()) == [202]
    until(lambda: len(daemon.alerts()) == 3, what="the alert of what came after the restart")
    assert hub.modes() == ["subscribe"]
    assert feed.asked() == 1
    # The pushes made the polls rarer.
    (state, due), = daemon.rows("SELECT standing, carrying FROM subscription")
    assert (state, due) == ("active", 1)
    assert daemon.stop() == 0
    assert [story for story, _ in kinds(consistent_logs(daemon))] == ["case-10", "case-11", "case-12"]


def test_status_and_metrics_tell_how_the_pushes_stand(newsroom, daemons, hub, tmp_path):
    feed, daemon = watched(newsroom, daemons, hub)
    settings = json.loads(daemon.configuration.read_text())
    settings["status"] = {"listen": f"unix:{tmp_path}/page.sock"}
    daemon.write(settings)
    daemon.start()
    until(lambda: hub.verified, 60, "the verification")
    status = until(lambda: (lambda text: text if "Pushed by hubs: 1 of 1 feeds\n" in text else None)(
        daemon.command("status").stdout), what="the subscription in `status`")
    assert max(map(len, status.splitlines())) <= 80
    assert json.loads(daemon.command("status", "--json").stdout)["feeds"][0]["push"] == "pushed"
    _, metrics = ask_page(f"{tmp_path}/page.sock", "/metrics")
    assert 'storywatch_push_subscriptions{state="pushed"} 1' in metrics
    assert 'storywatch_push_subscriptions{state="lapsed"} 0' in metrics
    assert "pushed by hubs: 1/1" in ask_page(f"{tmp_path}/page.sock", "/?lang=en")[1]
    # The lease runs out while nobody is there to renew it.
    assert daemon.stop() == 0
    database = sqlite3.connect(daemon.var / "storywatch.sqlite")
    with database:
        database.execute("UPDATE subscription SET next = next - 11 * 86400, until = until - 11 * 86400")
    database.close()
    assert "Pushed by hubs: 0 of 1 feeds, 1 lapsed" in daemon.command("status").stdout


def test_a_lease_is_renewed_and_a_feed_that_goes_is_given_up(newsroom, daemons, hub):
    feed, daemon = watched(newsroom, daemons, hub)
    daemon.start()
    until(lambda: hub.verified, 60, "the verification")
    assert daemon.stop() == 0

    # Eight days later.
    database = sqlite3.connect(daemon.var / "storywatch.sqlite")
    with database:
        database.execute("UPDATE subscription SET next = next - 8.6 * 86400, until = until - 8.6 * 86400")
    database.close()
    daemon.start()
    until(lambda: len(hub.verified) == 2, 60, "the renewal")
    assert hub.requests[1] == hub.requests[0]
    (until_, next_), = daemon.rows("SELECT until, next FROM subscription")
    assert until_ - time.time() > 863_000 and next_ < until_ - 86_400

    # Another feed takes its place.
    other = newsroom.feed("/other.xml")
    other.publish(Entry("Weather", "It snows."))
    settings = json.loads(daemon.configuration.read_text())
    settings["feeds"] = [{"url": other.url}]
    daemon.write(settings)
    daemon.signal(signal.SIGHUP)
    until(lambda: ("unsubscribe", feed.url, True) in hub.verified, 60, "the end at the hub")
    assert hub.subscribers == {}
    until(lambda: daemon.rows("SELECT * FROM subscription") == [], what="nothing left of it")


@pytest.mark.parametrize("status", [404, 500])
def test_a_hub_that_refuses_costs_nothing(newsroom, daemons, hub, status):
    hub.status = status
    feed, daemon = watched(newsroom, daemons, hub, every="1s")
    daemon.start()
    until(lambda: hub.requests, 60, "the request")
    feed.publish(cases.happened(10))
    until(lambda: daemon.alerts(), 60, "the alert by polling")
    assert len(hub.requests) == 1
    assert f"the hub answers {status}" in daemon.said()


def test_what_is_too_large_is_refused_and_the_rest_still_heard(newsroom, daemons, hub):
    feed, daemon = watched(newsroom, daemons, hub)
    settings = json.loads(daemon.configuration.read_text())
    settings["polling"]["maxBody"] = "64 KB"
    daemon.write(settings)
    daemon.start()
    until(lambda: hub.verified, 60, "the verification")
    (_, callback), = hub.subscribers
    assert deliver(callback, "application/rss+xml", b"x" * 70_000, {}) == 413
    feed.publish(cases.happened(10))
    assert hub.publish(feed.url, *feed.document()) == [202]
    until(lambda: daemon.alerts(), what="the alert")
