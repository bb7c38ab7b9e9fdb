"""From feed to alert, with a real daemon, a real newsroom and a real receiver."""

import os
import random
import time
from collections import Counter
from pathlib import Path

import pytest

import cases
import flight8243
from checks import consistent_logs, genuine, kinds
from daemon import configuration, until, webhook
from newsroom import Entry

SHARED = Path(os.environ.get("STORYWATCH_SHARED", Path(__file__).resolve().parents[3] / "shared"))


def feeds_of_every_sort(newsroom):
    """Five good feeds in different formats and encodings, and four that misbehave."""
    good = [
        newsroom.feed("/rss-1251.xml", format="rss", encoding="windows-1251", language="ru"),
        newsroom.feed("/atom-utf8.xml", format="atom", encoding="utf-8"),
        newsroom.feed("/rdf-koi8.rdf", format="rdf", encoding="koi8-r", language="ru"),
        newsroom.feed("/feed.json", format="json"),
        newsroom.feed("/plain.xml", format="rss", validators=False, compress=False),
    ]
    bad = [
        newsroom.feed("/broken.xml", fault="garbage"),
        newsroom.feed("/error.xml", fault=500),
        newsroom.feed("/hangs.xml", fault="hang"),
        newsroom.feed("/empty.xml", fault="empty"),
    ]
    slow = newsroom.feed("/slow.xml", format="atom", delay=2)
    return good, bad, slow


def test_the_right_alerts_each_once_whatever_the_feeds_look_like(newsroom, receivers, daemons, tmp_path):
    good, bad, slow = feeds_of_every_sort(newsroom)
    desk = receivers()
    feeds = [(feed, {"publisher": f"paper-{n}"}) for n, feed in enumerate(good + bad + [slow])]
    stories = [cases.story(number) for number in range(10, 16)]
    daemon = daemons(configuration(feeds, stories, [webhook(desk, tmp_path)])).start()

    for number, feed in enumerate(good + [slow], start=10):
        feed.publish(cases.promised(number))
    until(lambda: all(feed.asked() >= 2 for feed in good), what="two polls of each good feed")
    for number, feed in enumerate(good + [slow], start=10):
        told = cases.happened_in_russian if feed.language == "ru" else cases.happened
        feed.publish(told(number))

    until(lambda: len(daemon.alerts()) >= 6, 40, "six alerts")
    until(lambda: len(desk.ids()) >= 6, what="six deliveries")
    until(lambda: good[0].asked(304) >= 1, what="a 304")
    assert daemon.stop() == 0

    alerts = consistent_logs(daemon)
    wanted = Counter((f"case-{number}", "development.reported") for number in range(10, 16))
    assert Counter(kinds(alerts)) == wanted
    assert {one.id: genuine(one)["seq"] for one in desk.accepted} == {a["id"]: a["seq"] for a in alerts}
    for feed in bad:
        assert feed.asked() >= 1, feed.path


def test_a_broken_feed_costs_only_itself(newsroom, daemons):
    good, bad, slow = feeds_of_every_sort(newsroom)
    stories = [cases.story(number) for number in range(10, 12)]
    daemon = daemons(configuration([*bad, slow, good[3]], stories)).start()
    good[3].publish(cases.happened(10))
    until(lambda: daemon.alerts(), what="the alert of the good feed")
    bad[0].fault = None  # and it comes back by itself, although it was broken
    bad[0].publish(cases.happened(11))
    until(lambda: len(daemon.alerts()) == 2, 120, "the alert of the feed that was mended")
    assert kinds(consistent_logs(daemon)) == [
        ("case-10", "development.reported"), ("case-11", "development.reported")]


def test_a_second_publisher_confirms_and_the_first_again_does_not(newsroom, receivers, daemons, tmp_path):
    papers = [newsroom.feed(f"/{name}.xml") for name in ("one", "one-sport", "two")]
    families = ["one", "one", "two"]
    desk = receivers()
    daemon = daemons(configuration(
        [(feed, {"publisher": family}) for feed, family in zip(papers, families)],
        [cases.story(10), cases.story(99)], [webhook(desk, tmp_path)])).start()
    papers[0].publish(cases.happened(10))
    until(lambda: len(daemon.alerts()) == 1, what="the report")
    papers[1].publish(Entry("Final report on case QX-10 has been published by the ministry",
                            "The ministry has released its final report on case QX-10, five months late."))
    papers[1].publish(cases.happened(99))  # once this is out, the one before it was examined
    until(lambda: len(daemon.alerts()) == 2, what="the other story")
    papers[2].publish(Entry("Investigators release final report on case QX-10",
                            "Investigators published their final report on case QX-10 on their site this morning."))
    until(lambda: len(daemon.alerts()) == 3, what="the confirmation")
    alerts = consistent_logs(daemon)
    assert kinds(alerts) == [("case-10", "development.reported"), ("case-99", "development.reported"),
                             ("case-10", "development.confirmed")]
    assert sorted(alerts[2]["families"]) == ["one", "two"]
    assert alerts[0]["id"] in alerts[2]["earlier"]


def test_the_seed_article_is_silent(newsroom, daemons):
    seed = SHARED / "data/seed-article.txt"
    if not seed.exists():
        pytest.skip(f"no shared data at {SHARED}/data")
    headline, _, body = seed.read_text().partition("\n\n")
    feed = newsroom.feed("/seed.xml", language="ru")
    daemon = daemons(configuration([feed], [flight8243.STORY, cases.story(99)])).start()
    feed.publish(Entry(headline.replace("date 2025-10-10", "").strip(), body))
    until(lambda: feed.asked(200) >= 1, what="the seed article fetched")
    feed.publish(cases.happened(99))
    until(lambda: daemon.alerts(), what="the sentinel")
    assert kinds(consistent_logs(daemon)) == [("case-99", "development.reported")]


def test_flight_8243_day_by_day(newsroom, receivers, daemons, tmp_path):
    papers = {"wire": newsroom.feed("/wire.xml", format="atom", language="en"),
              "vestnik": newsroom.feed("/vestnik.xml", encoding="windows-1251", language="ru")}
    desk = receivers()
    sentinels = [cases.story(number) for number in range(100, 100 + len(flight8243.DAYS))]
    daemon = daemons(configuration(
        [(feed, {"publisher": name}) for name, feed in papers.items()],
        [flight8243.STORY, *sentinels], [webhook(desk, tmp_path)])).start()
    told = []
    for number, day in enumerate(flight8243.DAYS):
        feed = papers[day.paper]
        feed.publish(day.entry())
        until(lambda: feed.asked(200) > 0, what="the feed fetched")
        # Its alert is out once the day has been examined: the proof of silence without waiting.
        feed.publish(cases.happened(100 + number))
        until(lambda: any(a["story"]["id"] == f"case-{100 + number}" for a in daemon.alerts()), what=day.title)
        # Promised dates of 2025 have passed by now, so alerts about dates may come as well.
        mine = [a for a in daemon.alerts() if a["story"]["id"] == "flight-8243"
                and a["type"] not in ("development.postponed", "development.overdue")]
        told.append((day.title, tuple(a["type"] for a in mine[sum(len(t) for _, t in told):])))
    assert told == [(day.title, day.expected) for day in flight8243.DAYS]
    consistent_logs(daemon)


def test_the_interim_report_never_counts_as_the_final_one(newsroom, daemons):
    feed = newsroom.feed("/interim.xml")
    daemon = daemons(configuration([feed], [cases.story(10), cases.story(99)])).start()
    feed.publish(cases.interim(10))
    until(lambda: daemon.alerts(), what="the partial alert")
    feed.publish(cases.happened(99))
    until(lambda: len(daemon.alerts()) == 2, what="the sentinel")
    assert kinds(consistent_logs(daemon)) == [
        ("case-10", "development.partial"), ("case-99", "development.reported")]
    feed.publish(cases.happened(10))
    until(lambda: len(daemon.alerts()) == 3, what="the final report")
    assert kinds(consistent_logs(daemon))[2] == ("case-10", "development.reported")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_ids_are_equal_after_kill_9(newsroom, receivers, daemons, tmp_path, seed):
    """One daemon lives through kills, its twin without; both tell the same alerts under the same ids."""
    dice = random.Random(seed)
    papers = [newsroom.feed(f"/{n}.xml", format=form) for n, form in enumerate(("rss", "atom", "json"))]
    numbers = range(10, 22)
    made = configuration([(feed, {"publisher": f"paper-{n}"}) for n, feed in enumerate(papers)],
                         [cases.story(number) for number in numbers])
    desk = receivers()
    hunted = daemons({**made, "alerts": {**made["alerts"], "webhooks": [webhook(desk, tmp_path)]}}).start()
    twin = daemons(made).start()
    for number in numbers:
        papers[number % 3].publish(cases.happened(number))
        time.sleep(dice.uniform(0, 1.2))
        hunted.kill()
        hunted.start()
    for daemon in (hunted, twin):
        until(lambda: len(daemon.alerts()) >= len(numbers), 40, "every alert in the log")
    until(lambda: len(desk.ids()) >= len(numbers), 60, "every alert delivered")
    first, second = consistent_logs(hunted), consistent_logs(twin)
    assert {a["id"]: a["story"]["id"] for a in first} == {a["id"]: a["story"]["id"] for a in second}
    assert set(desk.ids()) == {a["id"] for a in first}
    for delivery in desk.accepted:
        genuine(delivery)
