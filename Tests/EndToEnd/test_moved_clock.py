"""Days and weeks of a watch in seconds: real processes under a clock that the test moves.

Exactly the right alerts, one for each episode, none for a blip shorter than `blindAfter`.
"""

import json
from datetime import datetime, timedelta, timezone

import pytest

import cases
import chronology
from daemon import until, webhook
from moved import DAY, HOUR, World

STORY = cases.story(10)


@pytest.fixture
def worlds(tmp_path):
    made = []

    def make(**how):
        made.append(World(tmp_path / f"world-{len(made)}", **how))
        return made[-1]

    yield make
    for one in made:
        one.close()


def three_papers(worlds, **more):
    world = worlds()
    for language in ["ru", "az", "en"]:
        world.paper(language)
    return world.run([STORY], **more)


FAULTS = {
    "cut off the net": ("hang-up", "without an answer"),
    "gone": (404, "can no longer be found"),
    "refusing": (403, "refused by the server"),
    "in trouble": (500, "without an answer"),
    "no feed": ("garbage", "with something that is no feed"),
    "a page instead": ("page", "with something that is no feed"),
    "an empty answer": ("empty", "with something that is no feed"),
}


@pytest.mark.parametrize("fault, words", FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_told_once_and_once_when_it_is_over(worlds, fault, words):
    world = three_papers(worlds)
    paper = world.papers[0]
    paper.fault = fault
    world.pass_time(5 * HOUR, step=2.5 * HOUR)
    paper.fault = None
    world.pass_time(12 * HOUR)
    world.expect()  # a blip is told to nobody
    paper.fault = fault
    world.pass_time(12 * HOUR)
    ((kind, note),) = world.expect("watch.blind")
    assert kind == "watch.blind" and words in note and "Paper 0" in note, note
    world.pass_time(2 * DAY, step=12 * HOUR)
    world.expect("watch.blind")  # an episode is told once
    paper.fault = None
    world.pass_time(2 * DAY, step=12 * HOUR)
    world.expect("watch.blind", "watch.restored")
    blind, restored = world.daemon.alerts()
    assert restored["earlier"] == [blind["id"]]


def test_a_document_cut_off_in_the_middle_is_known(worlds):
    world = three_papers(worlds)
    world.papers[0].fault = "truncated"
    world.pass_time(9 * HOUR, step=1.5 * HOUR)
    ((kind, note),) = world.expect("watch.blind")
    assert kind == "watch.blind" and "cut off" in note and "Paper 0" in note
    assert "Covered now: 3 of 3 feeds" in world.daemon.alerts()[0]["notes"][1], "what came is read"
    world.papers[0].fault = None
    world.pass_time(3 * HOUR, step=1.5 * HOUR)
    world.expect("watch.blind", "watch.restored")


def test_a_frozen_feed_is_told_and_a_quiet_weekend_is_not(worlds):
    world = three_papers(worlds)
    world.pass_time(4 * DAY, step=12 * HOUR)
    world.silent = [world.papers[0]]
    world.pass_time(2.5 * DAY, step=12 * HOUR)
    world.expect()  # a weekend
    world.pass_time(1.5 * DAY, step=12 * HOUR)
    ((kind, note),) = world.expect("watch.blind")
    assert kind == "watch.blind" and "frozen" in note and "Paper 0" in note, note
    world.silent = []
    world.pass_time(DAY, step=12 * HOUR)
    world.expect("watch.blind", "watch.restored")


def test_a_gap_longer_than_the_window_is_told_as_lost_articles(worlds):
    world = three_papers(worlds)
    world.pass_time(6 * HOUR)
    # The machine sleeps for ten hours, while one paper's window goes by and the others' do not.
    world.daemon.signal(19)
    world.papers[0].entries = []
    for _ in range(20):
        world.publish(world.papers[0])
    world.clock.move(10 * HOUR)
    for entry in world.papers[0].entries:
        entry.published = world.clock.now()
    world.daemon.signal(18)
    world.look()
    world.pass_time(12 * HOUR)
    world.expect("watch.blind", "watch.restored")
    assert world.expect("watch.blind", "watch.restored")[0][1].startswith("Articles may have been lost: one feed")
    assert "Paper 0" in world.expect("watch.blind", "watch.restored")[0][1]


def test_a_dead_resolver_is_one_alert_for_all_feeds(worlds):
    world = worlds()
    for number in range(20):
        world.paper(["ru", "az", "en"][number % 3], host=f"paper{number}.example")
    world.run([STORY, cases.story(11)])
    world.pass_time(6 * HOUR, step=6 * HOUR)
    world.names.die()
    world.pass_time(5 * HOUR, step=5 * HOUR)
    world.names.come_back()
    world.pass_time(12 * HOUR, step=6 * HOUR)
    world.expect()  # a blip is told to nobody
    world.names.die()
    world.pass_time(DAY, step=8 * HOUR)
    ((kind, note),) = world.expect("watch.blind")
    assert kind == "watch.blind" and note.startswith("20 feeds on different hosts cannot be reached"), note
    (blind,) = world.daemon.alerts()
    assert blind["notes"][1].startswith("Nothing is covered")
    assert blind["story"] is None and [story["id"] for story in blind["stories"]] == ["case-10", "case-11"]
    assert blind["coverage"]["cause"] == "network" and blind["coverage"]["feedCount"] == 20
    status = world.daemon.command("status", env=world.environment)
    assert status.stdout.splitlines()[0].startswith("Not well: 1 problem; 0 of 20 feeds alive"), status.stdout
    world.names.come_back()
    world.pass_time(2 * DAY, step=DAY)
    world.expect("watch.blind", "watch.restored")


def test_a_quiet_month_is_four_digests_and_nothing_else(worlds):
    world = three_papers(worlds, coverage={"digest": "Sun 09:00"})  # it begins on a Monday
    for day in range(28):
        if day % 3 == 0:
            promise = cases.promised_without_date(10, day)
            promise.guid = promise.link = f"{world.papers[2].base}/promise/{day}"
            world.papers[2].publish(promise)
        world.pass_time(DAY, step=DAY)
    world.expect(*["watch.digest"] * 4)
    alerts = world.daemon.alerts()
    assert [alert["time"][:16] for alert in alerts] == [f"2027-03-{day:02}T09:00" for day in (7, 14, 21, 28)]
    last = alerts[-1]
    assert last["notes"][0] == "Nothing yet since 21 March 2027: publication of the final report still awaited."
    assert last["notes"][1] == "All 3 feeds were alive all the time."
    assert last["notes"][3] == "No gap between the polls."
    assert last["digest"]["onStory"] > 0 and last["digest"]["onlyPromised"] == last["digest"]["onStory"]


def test_a_wrong_clock_is_told_once_and_a_jump_is_no_news(worlds):
    world = three_papers(worlds)
    world.pass_time(6 * HOUR)
    # The daemon's clock alone jumps two hours ahead, and is set right after a while: a blip.
    world.astray(2 * HOUR)
    world.pass_time(3 * HOUR)
    world.astray(0)
    world.pass_time(12 * HOUR, step=6 * HOUR)
    world.expect()
    world.astray(-2 * HOUR)
    world.pass_time(12 * HOUR, step=6 * HOUR)
    ((kind, note),) = world.expect("watch.blind")
    assert kind == "watch.blind" and "clock is wrong" in note and note.endswith(" behind."), note
    world.astray(0)
    world.pass_time(12 * HOUR, step=6 * HOUR)
    world.expect("watch.blind", "watch.restored")


def test_what_fell_due_in_a_sleep_is_told_by_what_the_papers_brought(worlds):
    """The day passes while the machine sleeps, and the report comes: on waking it is told as that, not as overdue."""
    world = worlds()
    world.paper("en")
    await_ = {"id": "report", "kind": "report-published", "phase": "final", "due": "2027-03-02"}
    world.run([cases.story(10, awaits=[await_]), cases.story(11, awaits=[await_])])
    world.pass_time(6 * HOUR)
    world.daemon.signal(19)
    world.clock.move(3 * DAY)
    report = cases.happened(10)
    report.guid = report.link = f"{world.papers[0].base}/report"
    world.papers[0].publish(report)
    world.daemon.signal(18)
    until(lambda: len(world.daemon.alerts()) == 2, 40, "both alerts")
    world.pass_time(12 * HOUR)
    told = {alert["story"]["id"]: alert["type"] for alert in world.daemon.alerts()}
    assert told == {"case-10": "development.reported", "case-11": "development.overdue"}
    assert "the machine slept, or its clock was put ahead" in world.daemon.said()


def test_a_fault_before_a_sleep_is_no_news_after_it(worlds):
    """It lasted an hour, and nobody was awake to see it heal."""
    world = three_papers(worlds)
    world.pass_time(6 * HOUR)
    world.papers[0].fault = 503
    world.pass_time(HOUR, step=HOUR)
    world.daemon.signal(19)
    world.clock.move(12 * HOUR)
    world.papers[0].fault = None
    world.daemon.signal(18)
    world.look()
    world.pass_time(12 * HOUR)
    world.expect()


def test_trouble_of_an_endpoint_and_of_a_feed_are_told_apart(worlds, receivers, tmp_path):
    """Each once, under its own name, and neither in the words of the other."""
    down, good = receivers(plan=lambda number, id: "status:500"), receivers()
    world = worlds()
    for language in ["ru", "az", "en"]:
        world.paper(language)
    logs = [{"path": "alerts.jsonl", "format": "json"}, {"path": "alerts.log", "format": "text"}]
    hooks = [webhook(down, tmp_path, id="down"), webhook(good, tmp_path, id="good")]
    world.run([STORY], alerts={"logs": logs, "webhooks": hooks})

    def problems():
        status = world.daemon.command("status", "--json", env=world.environment)
        return {problem["kind"] for problem in json.loads(status.stdout)["problems"]}

    report = cases.happened(10)
    report.guid = report.link = f"{world.papers[2].base}/report"
    world.papers[2].publish(report)
    world.pass_time(12 * HOUR, step=2 * HOUR)
    world.expect("development.reported", "endpoint.failing")
    assert problems() == {"endpointFailing"}
    world.papers[0].fault = 403
    world.pass_time(12 * HOUR, step=4 * HOUR)
    world.expect("development.reported", "endpoint.failing", "watch.blind")
    assert problems() == {"endpointFailing", "refusing", "language"}
    _, failing, blind = world.daemon.alerts()
    assert failing["endpoint"] == "down" and "coverage" not in failing and failing["story"] is None
    assert blind["coverage"]["cause"] == "refusing" and "endpoint" not in blind
    assert "down" not in " ".join(blind["notes"]) and "feed" not in " ".join(failing["notes"])
    down.plan = lambda number, id: None
    world.papers[0].fault = None
    world.pass_time(2 * DAY, step=8 * HOUR)
    world.expect("development.reported", "endpoint.failing", "watch.blind", "watch.restored")
    ids = [alert["id"] for alert in world.daemon.alerts()]
    assert good.ids() == ids and problems() == set()
    # Of its own trouble an endpoint is told by the others.
    assert sorted(down.ids()) == sorted(id for id in ids if id != failing["id"])


def test_the_heart_beats_only_while_the_whole_way_works(worlds):
    world = worlds()
    beats = world.newsroom.feed("/beat")
    for language in ["ru", "az", "en"]:
        world.paper(language)
    world.run([STORY], coverage={"heartbeat": beats.url})
    world.pass_time(HOUR, step=HOUR)
    assert beats.asked(200) > 0, "it beats"
    for paper in world.papers:
        paper.fault = 503
    world.pass_time(HOUR, step=HOUR)
    count = beats.asked()
    world.pass_time(6 * HOUR, step=2 * HOUR)
    assert beats.asked() == count, "nothing can be read: it is silent"
    for paper in world.papers:
        paper.fault = None
    world.pass_time(16 * HOUR, step=8 * HOUR)
    assert beats.asked() > count, "it beats again"
    assert "no heartbeat" in world.daemon.said()


def test_the_chronology_of_flight_8243(worlds):
    """Fourteen months in a minute: the ledger, two partial reports, the postponement, one overdue, no final."""
    world = worlds(begins="2024-12-24T06:00:00")
    papers = {name: world.paper(language, name=name, every="6h") for name, language in chronology.PAPERS.items()}
    world.run([chronology.STORY], coverage={"blindAfter": "30d"})
    for day in chronology.DAYS:
        for stop in STOPS:
            if world.clock.now() < stop < day.entry().published:
                world.clock.set(stop)
                world.look()
        papers[day.paper].publish(day.entry())
        world.clock.set(max(world.clock.now(), day.entry().published + timedelta(minutes=5)))
        world.look()
    world.clock.set(datetime(2026, 3, 3, 9, tzinfo=timezone.utc))
    world.look()

    final = [alert for alert in world.daemon.alerts() if (alert["development"] or {}).get("id") == "final-report"]
    assert [(alert["type"], alert["time"][:10]) for alert in final] == [
        ("development.partial", "2025-02-04"),
        ("development.postponed", "2025-10-10"),
        ("development.partial", "2025-12-25"),
        ("development.overdue", "2026-01-01"),
    ]
    postponed, overdue = final[1], final[3]
    assert (postponed["promise"]["was"]["by"], postponed["promise"]["now"]["by"]) == ("2025-12-31", "2026-12-31")
    assert overdue["promise"]["was"]["by"] == "2025-12-31"
    assert {alert["development"]["to"] for alert in final} == {"awaited"}

    story = json.loads(world.daemon.command("timeline", "flight-8243", "--json", env=world.environment).stdout)
    ledger = [entry["promise"] for entry in story["timeline"]
              if entry["kind"] == "promise" and entry["development"] == "final-report"]
    told = [(line["said"], (line["who"] or "").split(" ")[-1], line["promise"].get("from"), line["promise"].get("by"))
            for line in ledger]
    assert told == LEDGER, told
    text = world.daemon.command("timeline", "flight-8243", env=world.environment).stdout
    assert max(map(len, text.splitlines())) <= 80


# The day after the last promised day: the clock stops there, so that the alert is of that day.
STOPS = [datetime(2026, 1, 1, 1, tzinfo=timezone.utc)]

# The table "Promise ledger of the final report" of the public record, as (said on, by whom, from, by).
LEDGER = [
    ("2025-01-05", "Transport", None, "2025-12-25"),
    ("2025-02-19", "Lastayev", None, "2025-12-31"),
    ("2025-05-12", "Transport", None, None),
    ("2025-08-07", "Бозумбаев", None, "2025-12-31"),
    ("2025-10-10", "Бозумбаев", "2026-01-01", "2026-12-31"),  # and 10-22, which names the same beginning
    ("2025-11-25", "Kaliakparov", None, "2025-12-31"),
    ("2025-12-03", "Бозумбаев", None, "2026-03-31"),
    ("2025-12-09", "Transport", None, None),  # "after two laboratories"
    ("2025-12-25", "paper-1", None, None),  # "after the remaining studies"; no speaker is named, so the paper stands
]
