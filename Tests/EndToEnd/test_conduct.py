"""How the daemon behaves towards servers, counted by a server. docs/CONDUCT.md names each rule's test."""

import email.utils
import json
import re
import sqlite3
import time

import pytest

import cases
from conduct import OK, Server, rss
from daemon import until


@pytest.fixture
def servers():
    made = []

    def make(host=None, **how):
        made.append(Server(host or f"127.0.1.{len(made) + 1}", **how))
        return made[-1]

    yield make
    for one in made:
        one.close()


def settings(*feeds, every="1s", **polling):
    rows = [feed if isinstance(feed, dict) else {"url": feed} for feed in feeds]
    return {"feeds": rows, "stories": [cases.story(10)], "polling": {"every": every, "timeout": "10s", **polling}}


def waits(daemon):
    """Seconds from now to when each feed is due, by address."""
    return {url: due - time.time() for url, due in daemon.rows("SELECT url, due FROM feed")}


def once(daemon):
    """Polls every feed once, as far as its server lets us."""
    result = daemon.command("run", "--once")
    assert result.returncode == 0, result.stderr
    return result


def state(daemon, change=None):
    """The poll state of the only feed; `change` may alter it."""
    database = sqlite3.connect(daemon.var / "storywatch.sqlite")
    with database:
        (text,), = database.execute("SELECT poll FROM feed")
        poll = json.loads(text)
        if change:
            change(poll)
            database.execute("UPDATE feed SET poll = ?", (json.dumps(poll),))
    database.close()
    return poll


# What a request says.


def test_a_request_says_who_asks_and_nothing_that_was_not_asked_for(servers, daemons):
    server, other = servers(), servers()
    server.script["/rss"] = [(301, {"Location": other.base + "/new", "Set-Cookie": "a=b"}, b"")]
    other.script["/new"] = [(200, {"Set-Cookie": "id=1; Path=/", "Content-Type": "application/rss+xml"}, rss("one"))]
    daemon = daemons(settings({
        "url": server.base + "/rss?q=1#part", "headers": {"Authorization": "Bearer mine"}}))
    daemon.start()
    until(lambda: len(other.requests) >= 2, what="two polls")
    daemon.stop()
    for request in server.requests + other.requests:
        assert request.method == "GET"
        assert re.match(r"Storywatch/[\d.]+ \(\+https://\S+\)$", request.header("User-Agent"))
        assert "gzip" in request.header("Accept-Encoding")
        assert request.header("Accept").startswith("application/atom+xml, application/rss+xml")
        for name in ("Cookie", "Referer", "Cache-Control", "Pragma", "Range"):
            assert request.header(name) is None, name
    assert {one.target for one in server.requests} == {"/rss?q=1"}
    assert {one.target for one in other.requests} == {"/new"}
    assert {one.header("Authorization") for one in server.requests} == {"Bearer mine"}
    assert {one.header("Authorization") for one in other.requests} == {None}
    assert len({one.header("User-Agent") for one in server.requests + other.requests}) == 1


def test_validators_go_back_to_the_letter_and_only_those_of_what_was_read(servers, daemons):
    tag, date = 'W/"a b--gzip"', "Thu, 25 Dec 2025 08:00:00 GMT"
    server = servers()
    server.script["/rss"] = [
        (200, {"ETag": tag, "Last-Modified": date}, rss("one")),
        (304, {}, b""),  # bare: both stay
        (304, {"ETag": '"b"'}, b""),  # a new one replaces the old
        (200, {"ETag": '"c"'}, rss("one")),  # the same body: both are replaced, also by none
        (500, {"ETag": '"error"'}, b"broken"),
        (200, {"ETag": '"page"'}, b"<html><title>Sorry</title></html>"),
        (200, {"Content-Type": "application/rss+xml"}, rss("two")),
        OK,
    ]
    daemon = daemons(settings(server.base + "/rss"))
    for _ in range(8):
        once(daemon)
    asked = [(one.header("If-None-Match"), one.header("If-Modified-Since")) for one in server.requests]
    assert asked == [
        (None, None), (tag, date), (tag, date), ('"b"', date), ('"c"', None), ('"c"', None), ('"c"', None),
        (None, None)]


# When a feed is asked again.


def http_date(seconds):
    return email.utils.formatdate(time.time() + seconds, usegmt=True)


HINTS = {
    "max-age": ({"Cache-Control": "public, max-age=7200"}, "", 7200),
    "max-age of a 304": ({"Cache-Control": "max-age=7200", "x-304": "1"}, "", 7200),
    "no-cache takes max-age back": ({"Cache-Control": "no-cache, max-age=7200"}, "", 900),
    "Expires": (lambda: {"Expires": http_date(7200), "Date": http_date(0)}, "", 7200),
    "Expires by a clock that is wrong": (lambda: {"Expires": http_date(97200), "Date": http_date(90000)}, "", 7200),
    "ttl": ({}, "<ttl>120</ttl>", 7200),
    "sy:": ({}, "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>12</sy:updateFrequency>", 7200),
    "the longest hint": ({"Cache-Control": "max-age=3600"}, "<ttl>120</ttl>", 7200),
    "a hint for years": ({"Cache-Control": "max-age=500000000"}, "", 86400),
    "a hint below the interval": ({"Cache-Control": "max-age=60"}, "", 900),
    "none": ({}, "", 900),
}


def test_hints_of_servers_and_feeds_lengthen_the_wait_and_chance_a_little_more(servers, daemons):
    server = servers("127.0.2.1")
    for number, (headers, extra, _) in enumerate(HINTS.values()):
        headers = headers() if callable(headers) else dict(headers)
        unchanged = headers.pop("x-304", None)
        answer = (200, {**headers, "Content-Type": "application/rss+xml", "ETag": '"x"'}, rss("one", extra=extra))
        plain = (200, {"Content-Type": "application/rss+xml", "ETag": '"x"'}, rss("one"))
        server.script[f"/{number}"] = [plain, (304, headers, b"")] if unchanged else [answer]
    daemon = daemons(settings(*[f"{server.base}/{n}" for n in range(len(HINTS))], every="15m"))
    once(daemon)
    first = waits(daemon)
    once(daemon)
    due = waits(daemon)
    for number, (name, (_, _, least)) in enumerate(HINTS.items()):
        wait = due[f"{server.base}/{number}"]
        # The poll was up to half a minute ago; chance adds up to a tenth.
        assert least - 45 <= wait <= least * 1.1, name
    assert len(first) == len(HINTS)


def test_hours_and_days_that_a_feed_skips(servers, daemons):
    server = servers()
    hour = time.gmtime().tm_hour
    skipped = "".join(f"<hour>{(hour + n) % 24}</hour>" for n in range(0, 6))
    server.script["/hours"] = [(200, {}, rss("one", extra=f"<skipHours>{skipped}</skipHours>"))]
    today, tomorrow = (time.strftime("%A", time.gmtime(time.time() + n * 86400)) for n in (0, 1))
    server.script["/days"] = [(200, {}, rss("one", extra=f"<skipDays><day>{today}</day></skipDays>"))]
    every = "".join(f"<hour>{n}</hour>" for n in range(24))
    server.script["/always"] = [(200, {}, rss("one", extra=f"<skipHours>{every}</skipHours>"))]
    daemon = daemons(settings(*[server.base + path for path in ("/hours", "/days", "/always")], every="15m"))
    once(daemon)
    due = dict(daemon.rows("SELECT url, due FROM feed"))
    assert (time.gmtime(due[server.base + "/hours"]).tm_hour - hour) % 24 == 6
    assert time.strftime("%A", time.gmtime(due[server.base + "/days"])) == tomorrow
    assert due[server.base + "/always"] - time.time() < 1000


def test_a_server_is_not_asked_before_the_time_it_names(servers, daemons):
    busy, dated, fresh = servers(), servers(), servers()
    busy.script["/rss"] = [(503, {"Retry-After": "5"}, b""), OK]
    dated.script["/rss"] = lambda number: (503, {"Retry-After": http_date(6)}, b"") if number == 0 else OK
    fresh.script["/rss"] = [(200, {"Cache-Control": "max-age=5"}, rss("one"))]
    daemon = daemons(settings(*[one.base + "/rss" for one in (busy, dated, fresh)])).start()
    until(lambda: all(len(one.requests) >= 2 for one in (busy, dated, fresh)), 60, "a second poll")
    for server in (busy, dated, fresh):
        assert server.requests[1].at - server.requests[0].at >= 4.9


def test_too_many_requests_pause_the_host_also_by_hand_and_after_a_restart(servers, daemons):
    server, other = servers(), servers()
    paths = [f"/{n}" for n in range(4)]
    for path in paths:
        server.script[path] = [(429, {"Retry-After": "3600"}, b"")]
    other.script["/rss"] = [OK]
    daemon = daemons(settings(*[server.base + path for path in paths], other.base + "/rss")).start()
    until(lambda: len(other.requests) >= 4, 60, "four polls of another host")
    assert len(server.requests) == 1
    daemon.kill()
    daemon.start()
    asked = len(other.requests)
    until(lambda: len(other.requests) >= asked + 2, 60, "polls after the restart")
    daemon.stop()
    once(daemon)
    assert len(server.requests) == 1
    assert all(3500 < wait < 4000 for url, wait in waits(daemon).items() if url.startswith(server.base))


def test_failures_are_waited_out_longer_each_time(servers, daemons):
    server = servers()
    server.script["/rss"] = [(500, {}, b"")]
    daemon = daemons(settings(server.base + "/rss", every="15m"))
    found = []
    for _ in range(5):
        once(daemon)
        found += waits(daemon).values()
    for wait, least in zip(found, [900, 1800, 3600, 7200, 14400]):
        assert least - 30 <= wait <= 1.1 * least


def test_gone_is_gone(servers, daemons):
    server, other = servers(), servers()
    server.script["/rss"] = [(410, {}, b"")]
    other.script["/rss"] = [OK]
    daemon = daemons(settings(server.base + "/rss", other.base + "/rss")).start()
    until(lambda: len(other.requests) >= 4, 60, "four polls of another feed")
    daemon.stop()
    once(daemon)
    assert len(server.requests) == 1
    assert "410" in daemon.said()


# Redirects.


def test_a_feed_moves_after_three_sightings_in_a_day_and_never_for_a_while(servers, daemons):
    old, new = servers(), servers()
    old.script["/rss"] = [(301, {"Location": new.base + "/rss"}, b"")]
    new.script["/rss"] = [OK]
    daemon = daemons(settings(old.base + "/rss"))
    for _ in range(4):
        once(daemon)
    assert len(old.requests) == len(new.requests) == 4
    assert state(daemon)["sighting"]["count"] == 4

    def yesterday(poll):
        poll["sighting"]["first"] -= 90_000

    state(daemon, yesterday)
    once(daemon)
    assert state(daemon)["url"] == new.base + "/rss"
    once(daemon)
    assert (len(old.requests), len(new.requests)) == (5, 6)
    # It is the same feed: what was known stays known.
    assert daemon.rows("SELECT count(*) FROM article") == [(1,)]


@pytest.mark.parametrize("status", [302, 307])
def test_what_has_moved_for_a_while_is_asked_where_it_was(servers, daemons, status):
    old, new = servers(), servers()
    old.script["/rss"] = [(status, {"Location": new.base + "/rss"}, b"")]
    new.script["/rss"] = [OK]
    daemon = daemons(settings(old.base + "/rss"))
    for _ in range(4):
        once(daemon)
    assert len(old.requests) == 4 and "sighting" not in state(daemon)


def test_redirects_without_end_are_left(servers, daemons):
    server = servers()
    for number in range(20):
        server.script[f"/{number}"] = [(302, {"Location": f"/{number + 1}"}, b"")]
    once(daemons(settings(server.base + "/0")))
    assert len(server.requests) == 6


# How many, how close together.


def test_one_host_is_asked_one_thing_at_a_time_with_a_second_between(servers, daemons):
    server = servers(delay=0.3)
    paths = [f"/{n}" for n in range(6)]
    for path in paths:
        server.script[path] = [OK]
    once(daemons(settings(*[server.base + path for path in paths], concurrency=64)))
    assert len(server.requests) == 6 and server.peak == 1
    times = [one.at for one in server.requests]
    assert all(later - earlier >= 1.0 for earlier, later in zip(times, times[1:]))


def test_a_feed_costs_one_request_and_no_page_beside_it(servers, daemons):
    server = servers()
    server.script["/rss"] = [OK]
    once(daemons(settings(server.base + "/rss")))
    assert [one.target for one in server.requests] == ["/rss"]


def test_feeds_do_not_come_in_step(servers, daemons):
    server = servers("127.0.0.1")
    port = server.base.rsplit(":", 1)[1]
    server.script = {f"/{n}": [OK] for n in range(50)}
    daemon = daemons(settings(*[f"http://h{n}.localhost:{port}/{n}" for n in range(50)], every="1h"))
    once(daemon)
    found = sorted(waits(daemon).values())
    assert found[0] >= 3540 and found[-1] <= 3960
    assert found[-1] - found[0] > 150
    assert len({round(due) % 60 for due in found}) > 15


def test_who_comes_back_again_and_again_asks_nothing_before_its_time(servers, daemons):
    server = servers()
    server.script["/rss"] = [OK]
    daemon = daemons(settings(server.base + "/rss", every="10m"))
    for _ in range(4):
        daemon.start()
        until(lambda: server.requests, what="the first poll")
        time.sleep(0.5)
        daemon.kill()
    assert len(server.requests) == 1


def test_five_thousand_overdue_feeds_are_spread(servers, daemons):
    server = servers("127.0.0.1")
    server.script = {f"/{n}": [(304, {}, b"")] for n in range(5000)}
    port = server.base.rsplit(":", 1)[1]
    feeds = [f"http://h{n}.localhost:{port}/{n}" for n in range(5000)]
    daemon = daemons(settings(*feeds, every="15m")).start(seconds=60)
    began = time.time()
    time.sleep(12)
    daemon.kill()
    times = [one.at - began for one in server.requests]
    # 5,000 in a minute are 84 a second; a slow machine brings fewer.
    assert 100 < len(times) < 1400
    seconds = [sum(1 for at in times if n <= at < n + 1) for n in range(12)]
    assert max(seconds) < 300
    assert len({one.target for one in server.requests}) == len(times)
