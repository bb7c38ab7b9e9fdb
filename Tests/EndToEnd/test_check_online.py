"""`check --online` asks each feed once and names those that cannot be read."""

import json

import cases
from daemon import configuration
from newsroom import Entry

PAGE = b"""<!doctype html><html><head><title>The Paper</title>
<link rel="alternate" type="application/rss+xml" title="All news" href="/all.xml">
<link rel="alternate" type="application/atom+xml" href="/world.atom"></head><body>Welcome</body></html>"""


def feeds(newsroom):
    good, page, gone, closed = [newsroom.feed(path) for path in ("/good.xml", "/", "/gone.xml", "/closed.xml")]
    good.publish(Entry("Weather", "It rains."))
    page.document = lambda: ("text/html; charset=utf-8", PAGE)
    gone.fault = 404
    return good, page, gone, closed


def test_each_feed_is_asked_once_and_those_in_trouble_are_named(newsroom, daemons):
    good, page, gone, closed = feeds(newsroom)
    newsroom.shut(closed)
    good.headers["Set-Cookie"] = "a=b"
    daemon = daemons(configuration([
        (good, {"headers": {"Authorization": "Bearer mine"}}), page, gone, closed], [cases.story(10)]))
    result = daemon.command("check", "--online")
    assert result.returncode == 1, result.stderr
    lines = result.stdout.splitlines()
    assert "asked 4 feeds: 1 can be read" in lines
    assert f"  feeds[1] {page.url}: HTML page titled 'The Paper'; it offers" in lines
    assert f"    {page.base}/all.xml (All news)" in lines and f"    {page.base}/world.atom" in lines
    assert f"  feeds[2] {gone.url}: HTTP 404" in lines
    assert [line for line in lines if line.startswith(f"  feeds[3] {closed.url}: could not connect")], lines
    assert [feed.asked() for feed in (good, page, gone)] == [1, 1, 1]
    assert good.requests[0][1]["Authorization"] == "Bearer mine"

    report = json.loads(daemon.command("check", "--online", "--json").stdout)
    assert report["ok"] and [row.get("why") for row in report["online"]][:3] == [
        None, "HTML page titled 'The Paper'", "HTTP 404"]
    assert report["online"][0]["entries"] == 1
    assert report["online"][1]["offers"][0] == {"url": f"{page.base}/all.xml", "title": "All news"}


def test_all_is_well_or_nothing_can_be_reached(newsroom, daemons):
    good, _, _, closed = feeds(newsroom)
    newsroom.shut(closed)
    assert daemons(configuration([good], [cases.story(10)])).command("check", "--online").returncode == 0
    assert daemons(configuration([closed], [cases.story(10)])).command("check", "--online").returncode == 69


def test_without_online_nothing_is_asked_and_no_secret_is_needed(newsroom, daemons):
    good, *_ = feeds(newsroom)
    daemon = daemons(configuration([(good, {"headers": {"Authorization": "file:none"}})], [cases.story(10)]))
    assert daemon.command("check").returncode == 0
    assert daemon.command("check", "--online").returncode == 78
    assert good.asked() == 0
