"""Silence that is proven, in real time: a resolver, restarts, `status`, the page, `explain`.

What lasts for hours, and is told once and once when it is over, is shown under a moved clock
(test_moved_clock.py).
"""

import html
import json
import re
import time
import xml.etree.ElementTree as ElementTree

import cases
from daemon import ask_page, configuration, until
from newsroom import Entry

COVERAGE = {"blindAfter": "2s"}


def seen(daemon, *types):
    return [alert for alert in daemon.alerts() if alert["type"] in (types or ("watch.blind", "watch.restored"))]


def watch(newsroom, daemons, count=3, **more):
    """A daemon that has read each of its feeds, and the feeds."""
    feeds = [newsroom.feed(f"/{n}.xml", language=["ru", "az", "en"][n % 3]) for n in range(count)]
    for feed in feeds:
        feed.publish(Entry("Weather", "It rains."))
    rows = [(feed, {"publisher": f"paper-{n}", "name": f"Paper {n}"}) for n, feed in enumerate(feeds)]
    daemon = daemons(configuration(rows, [cases.story(10)], coverage=COVERAGE, **more)).start()
    until(lambda: all(feed.asked() for feed in feeds), what="a poll of each feed")
    return daemon, feeds


def test_names_that_nobody_knows_are_one_alert(newsroom, daemons):
    feed = newsroom.feed("/known.xml", language="en")
    feed.publish(Entry("Weather", "It rains."))
    rows = [(feed, {})]
    setup = configuration(rows, [cases.story(10)], coverage=COVERAGE)
    setup["feeds"] += [{"url": f"http://paper{n}.invalid/rss", "every": "1s"} for n in range(20)]
    daemon = daemons(setup).start()
    until(lambda: seen(daemon, "watch.blind"), 60, "the blind alert")
    told = "SELECT count(*), count(DISTINCT told) FROM fault WHERE kind = 'unresolved' AND told IS NOT NULL"
    until(lambda: daemon.rows(told) == [(20, 1)], 60, "all twenty in one alert")
    (blind,) = seen(daemon)
    assert "on different hosts cannot be reached" in blind["notes"][0], blind["notes"]


def test_articles_that_came_and_went_while_nobody_looked(newsroom, daemons):
    daemon, feeds = watch(newsroom, daemons)
    daemon.stop()
    time.sleep(3)
    feeds[0].entries = []
    for n, title in enumerate(["Bridge opened", "Harvest is late", "New tram line", "Museum closes", "Storm ahead"]):
        link = f"{feeds[0].base}/later/{n}"
        feeds[0].publish(Entry(title, f"{title}, we are told.", guid=link, link=link))
    daemon.start()
    until(lambda: seen(daemon, "watch.blind"), 30, "the blind alert")
    assert seen(daemon)[0]["notes"][0].startswith("Articles may have been lost")
    until(lambda: seen(daemon, "watch.restored"), 30, "the restored alert")
    time.sleep(3)
    assert [alert["type"] for alert in seen(daemon)] == ["watch.blind", "watch.restored"]


def test_killed_in_an_episode_it_tells_nothing_twice(newsroom, daemons):
    daemon, feeds = watch(newsroom, daemons)
    feeds[0].fault = 403
    until(lambda: seen(daemon, "watch.blind"), 40, "the blind alert")
    for _ in range(3):
        daemon.kill()
        daemon.start()
        time.sleep(2)
    assert [alert["type"] for alert in seen(daemon)] == ["watch.blind"]
    feeds[0].fault = None
    until(lambda: seen(daemon, "watch.restored"), 60, "the restored alert")


def test_status_answers_first_whether_all_is_well(newsroom, daemons):
    daemon, feeds = watch(newsroom, daemons)
    until(lambda: daemon.rows("SELECT count(*) FROM note WHERE name = 'sign'")[0][0], what="a sign of life")
    well = until(lambda: (lambda s: s if s.returncode == 0 else None)(daemon.command("status")), what="status")
    assert well.stdout.startswith("All is well: 3 of 3 feeds alive")
    assert "\x1b" not in well.stdout
    assert max(map(len, well.stdout.splitlines())) <= 80
    feeds[0].fault = 403
    until(lambda: seen(daemon, "watch.blind"), 40, "the blind alert")
    unwell = daemon.command("status")
    assert unwell.returncode == 1
    assert unwell.stdout.startswith("Not well: ")
    assert "refuses us" in unwell.stdout
    document = json.loads(daemon.command("status", "--json").stdout)
    assert document["well"] is False
    assert {problem["kind"] for problem in document["problems"]} == {"refusing", "language"}


def test_the_page_shows_the_same(newsroom, daemons, tmp_path):
    socket_path = str(tmp_path / "page.sock")
    story = cases.story(10)
    daemon, feeds = watch(newsroom, daemons, status={"listen": f"unix:{socket_path}"})
    feeds[0].publish(Entry("<script>alert('x')</script> & " + cases.happened(10).title, cases.happened(10).summary))
    until(lambda: seen(daemon, "development.reported"), 30, "the report")

    def get(path, **headers):
        return ask_page(socket_path, path, **headers)

    answer, page = get("/")
    assert answer.status == 200
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert f"/stories/{story['id']}" in page
    answer, page = get(f"/stories/{story['id']}", **{"Accept-Language": "ru, en;q=0.5"})
    assert answer.status == 200 and '<html lang="ru">' in page
    assert "<script" not in page and cases.happened(10).title in page
    answer, atom = get("/alerts.atom")
    assert ElementTree.fromstring(atom).tag == "{http://www.w3.org/2005/Atom}feed"
    answer, feed = get("/alerts.json")
    assert json.loads(feed)["version"] == "https://jsonfeed.org/version/1.1"
    answer, metrics = get("/metrics")
    assert re.search(r'^storywatch_feed_up\{.*\} 1$', metrics, re.M)
    answer, health = get("/healthz")
    assert (answer.status, health) in [(200, "ok\n"), (200, "ok, with problems\n")]
    assert get("/stories/none")[0].status == 404
    assert daemon.stop() == 0


def test_an_endpoint_of_one_story_hears_of_it_in_its_language(newsroom, daemons, receivers, tmp_path):
    """An episode concerns every story: who follows one of them hears of it once, in Russian."""
    desk, other = receivers(), receivers()
    hook = {"url": desk.url, "format": "slack", "language": "ru", "allowPrivate": ["127.0.0.1"]}
    feeds = [newsroom.feed(f"/{n}.xml", language=["ru", "az", "en"][n % 3]) for n in range(3)]
    for feed in feeds:
        feed.publish(Entry("Weather", "It rains."))
    rows = [(feed, {"publisher": f"paper-{n}", "name": f"Paper {n}"}) for n, feed in enumerate(feeds)]
    setup = configuration(rows, [cases.story(10), cases.story(11)], coverage=COVERAGE)
    setup["alerts"]["webhooks"] = [
        {"id": "desk", **hook, "stories": ["case-11"]},
        {"id": "other", **hook, "url": other.url, "types": ["development.*"]},
    ]
    daemon = daemons(setup).start()
    until(lambda: all(feed.asked() for feed in feeds), what="a poll of each feed")
    feeds[0].fault = 403
    until(lambda: seen(daemon, "watch.blind"), 40, "the blind alert")
    until(lambda: desk.accepted, 20, "the delivery")
    (alert,) = seen(daemon, "watch.blind")
    assert alert["story"] is None and [story["id"] for story in alert["stories"]] == ["case-10", "case-11"]
    (delivery,) = desk.accepted
    text = json.dumps(json.loads(delivery.body), ensure_ascii=False)
    for words in ["Наблюдение неполное, сервер отказывает", "сервер отказывается отдавать 1 ленту", "Paper 0 (HTTP 403)",
                  "Сейчас читаются 2 ленты из 3", "Запрашивайте реже"]:
        assert words in text, text
    assert "Covered" not in text and not other.requests


def test_page_and_explain_give_the_reason_on_record(newsroom, daemons, tmp_path):
    """Nothing fired: why? The page, `explain` and the database say the same."""
    socket_path = str(tmp_path / "page.sock")
    daemon, feeds = watch(newsroom, daemons, status={"listen": f"unix:{socket_path}"})
    feeds[2].publish(cases.promised(10))
    until(lambda: daemon.rows("SELECT count(*) FROM finding")[0][0], 30, "the finding")
    ((reason,),) = daemon.rows("SELECT reason FROM finding")
    entry = feeds[2].entries[0]
    article = daemon.directory / "article.json"
    article.write_text(json.dumps({"title": entry.title, "summary": entry.summary, "url": entry.link}))
    explained = daemon.command("explain", str(article))
    assert explained.returncode == 0, explained.stderr
    assert f"when it was examined: {reason}" in explained.stdout, explained.stdout
    (told,) = json.loads(daemon.command("explain", "--json", str(article)).stdout)["stories"]
    assert told["recorded"] == {"report": {"code": "promiseNoted", "text": reason}}
    _, page = ask_page(socket_path, "/stories/case-10?lang=en")
    assert f'<span class="why">{html.escape(reason)}</span>' in page
    _, page = ask_page(socket_path, "/stories/case-10?lang=ru")
    assert '<span class="why">обещание, записано</span>' in page and reason not in page
