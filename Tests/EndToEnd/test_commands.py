"""The commands for one article and for judgements, as a person calls them."""

import http.server
import json
import subprocess
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from daemon import BINARY

DRAFTS = Path(__file__).resolve().parents[1] / "StoryDetectionTests/Cases/Drafts"
ARTICLES = sorted(path for path in DRAFTS.glob("*.txt") if path.name[:4] not in ("noth", "done"))


def storywatch(*arguments, at, stdin=None):
    return subprocess.run([BINARY, *map(str, arguments)], cwd=at, input=stdin, capture_output=True,
                          text=True, timeout=120)


@contextmanager
def serving(documents):
    """A loopback server with these documents by path: content type and text."""
    class Pages(http.server.BaseHTTPRequestHandler):
        asked = []

        def do_GET(self):
            self.asked.append((self.path, self.headers["User-Agent"]))
            kind, text = documents.get(self.path, ("text/plain", ""))
            self.send_response(200 if text else 404)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", Pages.asked
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
def test_a_draft_is_a_configuration_under_which_its_article_awaits_what_it_says(article, tmp_path):
    draft = storywatch("draft", article, at=tmp_path)
    assert draft.returncode == 0, draft.stderr
    (tmp_path / "config.json").write_text(draft.stdout)
    assert "It rests on:" in draft.stderr
    checked = storywatch("check", at=tmp_path)
    assert checked.returncode == 0, checked.stderr
    assert checked.stdout.count("note:") == 1 and "there are no feeds" in checked.stdout
    told = json.loads(storywatch("explain", "--json", article, at=tmp_path).stdout)
    (story,) = told["stories"]
    assert story["on"], story["why"]
    assert story["findings"]
    assert {finding["status"] for finding in story["findings"]} <= {"anticipated", "delayed", "rumoured"}
    assert story["alerts"] == []


def test_a_draft_from_an_address_reads_its_page_and_names_the_feeds_that_cover_it(tmp_path):
    text = (DRAFTS / "mine-kk.txt").read_text().split("\n\n")
    page = "".join(f"<p>{paragraph}</p>" for paragraph in text[1:])
    html = (f"<html lang='kk'><head><title>{text[0][16:]}</title>"
            "<meta property='article:published_time' content='2025-02-10T08:00:00Z'></head>"
            f"<body><article><h1>{text[0][16:]}</h1>{page}</article></body></html>")
    with serving({"/news/1": ("text/html", html)}) as (base, asked):
        (tmp_path / "config.json").write_text(json.dumps({
            "feeds": [{"url": f"{base}/kk.xml", "name": "Жаңалық", "language": "kk"},
                      {"url": f"{base}/de.xml", "language": "de"}],
            "stories": [{"id": "a", "title": "a", "names": ["a"],
                         "awaits": [{"id": "verdict", "kind": "verdict"}]}]}))
        draft = storywatch("draft", f"{base}/news/1", at=tmp_path)
    assert draft.returncode == 0, draft.stderr
    document = json.loads(draft.stdout)
    assert document["stories"][0]["names"] == ["Тасқын"]
    assert [feed["url"] for feed in document["feeds"]] == [f"{base}/kk.xml"]
    assert "Feeds that cover it: Жаңалық (kk)." in draft.stderr
    assert [path for path, _ in asked] == ["/news/1"]
    assert asked[0][1].startswith("Storywatch/")


def test_a_draft_reads_standard_input_and_gives_all_to_a_program(tmp_path):
    text = (DRAFTS / "trial-en.txt").read_text()
    draft = storywatch("draft", "--json", "-", at=tmp_path, stdin=text)
    assert draft.returncode == 0 and draft.stderr == ""
    document = json.loads(draft.stdout)
    assert document["story"]["names"][0] == "Daniel Ashworth"
    assert {ground["development"] for ground in document["grounds"]} == {"verdict", "sentence"}
    assert document["notes"]


def test_a_first_configuration_is_made_by_the_shell(tmp_path):
    done = subprocess.run(["sh", "-c", '"$0" draft "$1" > config.json && "$0" check', BINARY,
                           DRAFTS / "strike-ru.txt"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "1 story awaiting 2 developments" in done.stdout


@pytest.mark.parametrize("name, says", [
    ("nothing-en", "names nothing to await"), ("nothing-ru", "names nothing to await"),
    ("done-ru", "it tells as happened: verdict")])
def test_an_article_that_awaits_nothing_is_no_story(name, says, tmp_path):
    draft = storywatch("draft", DRAFTS / f"{name}.txt", at=tmp_path)
    assert draft.returncode == 1
    assert draft.stdout == ""
    assert says in draft.stderr


def test_what_cannot_be_read_is_told(tmp_path):
    assert storywatch("draft", tmp_path / "none.txt", at=tmp_path).returncode == 65
    with serving({}) as (base, _):
        missing = storywatch("draft", f"{base}/none", at=tmp_path)
    assert missing.returncode == 69 and "HTTP 404" in missing.stderr


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<item><title>Calder Bay council publishes report on parking</title><link>https://news.example/1</link>
<guid>1</guid><pubDate>Sat, 01 Mar 2025 10:00:00 GMT</pubDate><description>Nine pages.</description></item>
<item><title>Calder Bay wreck: nothing new</title><link>https://news.example/2</link>
<guid>2</guid><pubDate>Sun, 02 Mar 2025 10:00:00 GMT</pubDate><description>Rain.</description></item>
</channel></rss>"""


def configuration(base, **story):
    return json.dumps({
        "feeds": [{"url": f"{base}/feed.xml", "language": "en", "readPages": "never"}],
        "stories": [{"id": "wreck", "title": "The wreck", "names": ["Calder Bay"], **story,
                     "awaits": [{"id": "report", "kind": "report-published"}]}]})


def test_a_judgement_becomes_a_test_that_a_better_story_passes(tmp_path):
    with serving({"/feed.xml": ("application/rss+xml", FEED)}) as (base, _):
        config = tmp_path / "config.json"
        config.write_text(configuration(base))
        assert storywatch("replay", "--marks", at=tmp_path).returncode == 65
        assert storywatch("run", "--once", at=tmp_path).returncode == 0
        (alert,) = [json.loads(line) for line in (tmp_path / "var/alerts.jsonl").read_text().splitlines()]
        assert alert["type"] == "development.reported"

        none = storywatch("replay", "--marks", at=tmp_path)
        assert none.returncode == 0 and "no marks" in none.stdout
        assert storywatch("mark", "swa_unknown", "false", at=tmp_path).returncode == 65
        assert storywatch("mark", alert["id"], "false", at=tmp_path).returncode == 0
        broken = storywatch("replay", "--marks", at=tmp_path)
        assert broken.returncode == 1, broken.stdout
        assert "BROKEN" in broken.stdout and "1 mark: 0 kept, 1 broken" in broken.stdout

        config.write_text(configuration(base, **{"not": ["Calder Bay council"]}))
        kept = storywatch("replay", "--marks", at=tmp_path)
        assert kept.returncode == 0, kept.stdout
        assert "1 mark: 1 kept, 0 broken" in kept.stdout

        missed = storywatch("mark", "https://news.example/2", "missed", at=tmp_path)
        assert missed.returncode == 0, missed.stderr
        rows = [json.loads(line) for line in
                storywatch("replay", "--marks", "--json", at=tmp_path).stdout.splitlines()]
        assert [(row["judgement"], row["verdict"]) for row in rows] == [("false", "kept"), ("missed", "broken")]


def test_a_replay_compares_two_configurations_and_warns_of_disorder(tmp_path):
    articles = [
        {"id": "1", "title": "Calder Bay council publishes report on parking", "published": "2025-03-05"},
        {"id": "2", "title": "Inspectors publish report on Calder Bay wreck", "published": "2025-03-01"}]
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps(article) for article in articles))
    for name, story in (("one", {}), ("two", {"not": ["Calder Bay council"]})):
        (tmp_path / f"{name}.json").write_text(json.dumps({"stories": json.loads(configuration("http://a.example", **story))["stories"]}))
    done = storywatch("replay", "--config", "one.json", "--compare", "two.json", "a.jsonl", at=tmp_path)
    assert done.returncode == 0, done.stderr
    # The alert's id names the development: it is another article that raises it.
    assert "0 the same, 0 gone, 0 new, 1 by another article" in done.stdout
    assert "- " in done.stdout and "+ " in done.stdout
    assert "1 of 2 articles are more than a day older" in done.stderr
    assert storywatch("replay", "--config", "one.json", at=tmp_path).returncode == 64
