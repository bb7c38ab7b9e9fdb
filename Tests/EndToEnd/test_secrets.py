"""A canary in every place where a secret can stand, looked for in everything that the daemon leaves or says."""

import base64
import json
import os
import signal
import urllib.request
from pathlib import Path

import pytest

import cases
from daemon import configuration, until, webhook
from ports import free_port

CANARY = "kanarievogel"  # in every secret, in one spelling or another
KEY = base64.b64encode(f"{CANARY}-signing-key-of-32-bytes!!".encode()).decode()


def spellings(text=CANARY):
    """The canary as it would look in clear, in hexadecimal and in base64 at any offset."""
    raw = text.encode()
    yield raw
    yield raw.hex().encode()
    for offset in range(3):
        whole = base64.b64encode(b"\0" * offset + raw)
        yield whole[(0, 2, 3)[offset]:len(whole) - 4]


def found_in(*things):
    """Which of the named outputs (name, bytes or text) hold it."""
    hit = []
    for name, content in things:
        content = content.encode(errors="replace") if isinstance(content, str) else content
        folded = content.lower()
        if any(one in content or one.lower() in folded for one in spellings() if len(one) > 5):
            hit.append(name)
    return hit


def private(path, text):
    path.touch(mode=0o600)
    path.write_text(text)
    return f"file:{path}"


@pytest.fixture
def place(newsroom, daemons, receivers, tmp_path):
    """A daemon whose every secret is a canary, and whose endpoints fail in every way."""
    credentials = tmp_path / "credentials"
    credentials.mkdir(mode=0o700)
    (credentials / "hook").write_text(f"http://127.0.0.1:9/{CANARY}-by-credential?key={CANARY}")
    (credentials / "hook").chmod(0o400)
    feed = newsroom.feed("/feed.xml")
    guarded = newsroom.feed("/guarded.xml", fault=401)
    desk, angry = receivers(), receivers(plan=lambda number, id: "status:500")
    listen = f"127.0.0.1:{free_port()}"
    made = configuration(
        [feed, (guarded, {"headers": {"X-Api-Key": private(tmp_path / "header", f"{CANARY}-header")}})],
        [cases.story(10), cases.story(11)],
        [webhook(desk, tmp_path, url=f"{desk.url}/{CANARY}-path?token={CANARY}-query",
                 secret=private(tmp_path / "key", f"whsec_{KEY}"), previousSecret=private(tmp_path / "old", f"whsec_{KEY}")),
         webhook(angry, tmp_path, id="angry", url=private(tmp_path / "angry", f"{angry.url}/{CANARY}-file"),
                 token=private(tmp_path / "token", f"{CANARY}-token")),
         {"id": "gone", "url": "credential:hook", "format": "ntfy", "token": f"{CANARY}-inline", "options": {"topic": "news"},
          "allowPrivate": ["127.0.0.1"]},
         {"id": "chat", "url": private(tmp_path / "chat", f"http://127.0.0.1:9/bot123:{CANARY}/x"), "format": "telegram",
          "token": private(tmp_path / "bot", f"123456:{CANARY}-bot-token-of-some-length"), "options": {"chat_id": "1"},
          "allowPrivate": ["127.0.0.1"]}],
        coverage={"heartbeat": f"http://127.0.0.1:9/ping/{CANARY}-heartbeat"}, status={"listen": listen})
    daemon = daemons(made, environment={
        "CREDENTIALS_DIRECTORY": str(credentials), "SWIFT_BACKTRACE": "enable=no"})
    daemon.page, daemon.desk, daemon.feed = f"http://{listen}", desk, feed
    return daemon, made


def page(address):
    with urllib.request.urlopen(address, timeout=10) as answer:
        return str(answer.headers).encode() + answer.read()


def test_a_secret_is_in_no_output_whatever_goes_wrong(place, tmp_path):
    daemon, made = place
    checked = daemon.command("check")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    daemon.start()
    daemon.feed.publish(cases.happened(10))
    until(lambda: daemon.desk.accepted, 30, "a delivery")
    until(lambda: len(daemon.rows("SELECT 1 FROM delivery WHERE attempts > 0")) >= 4, 30, "an attempt at each endpoint")
    outputs = []

    def say(name, *words):
        done = daemon.command(*words, env={**os.environ, **daemon.environment})
        outputs.append((name, done.stdout + done.stderr))
        return done

    for words in (["status"], ["status", "--json"], ["deliveries"], ["deliveries", "--json"], ["check"], ["kinds"],
                  ["timeline", "case-10"], ["test-endpoint", "desk"], ["test-endpoint", "angry"],
                  ["test-endpoint", "gone"], ["test-endpoint", "chat"], ["test-endpoint", "nobody"]):
        say(" ".join(words), *words)
    article = tmp_path / "article.txt"
    article.write_text(cases.happened(10).title + "\n\n" + cases.happened(10).summary)
    say("explain", "explain", str(article))
    say("explain --json", "explain", str(article), "--json")
    for path in ("/", "/metrics", "/stories/case-10", "/feed.atom", "/alerts.json", "/feeds"):
        try:
            outputs.append((f"page {path}", page(daemon.page + path)))
        except OSError as problem:  # not every one of them is a page
            outputs.append((f"page {path}", str(problem)))
    assert b"<html" in dict(outputs)["page /"], "the page was read"
    # Reloads that are refused: the file names a secret that is gone, an address that is none, a key that is none.
    for wrong in ({"url": f"gopher://{CANARY}"}, {"secret": f"{CANARY}-no-key"}, {"token": f"file:{tmp_path}/none-{'x'}"}):
        broken = json.loads(json.dumps(made))
        broken["alerts"]["webhooks"][0].update(wrong)
        daemon.write(broken)
        refusals = daemon.said().count("reload refused")
        daemon.signal(signal.SIGHUP)
        until(lambda: daemon.said().count("reload refused") > refusals, 30, "a refused reload")
        outputs.append((f"check of {wrong}", daemon.command("check").stdout))
    daemon.write(made)
    # What the database holds, with its log, while the daemon runs.
    for path in sorted(daemon.var.glob("storywatch.sqlite*")):
        outputs.append((path.name, path.read_bytes()))
    # A crash: its words, and the state it leaves. (No core and no backtrace, as the unit has it.)
    daemon.signal(signal.SIGABRT)
    daemon.process.wait(20)
    for path in sorted(daemon.var.iterdir()):
        outputs.append((f"{path.name} after the crash", path.read_bytes()))
    outputs += [("journal", daemon.said()), ("service manager", json.dumps(daemon.notify.messages))]
    assert len(outputs) > 25 and sum(len(content) for _, content in outputs) > 20_000
    assert found_in(*outputs) == []
    # The checker itself finds it where it is.
    assert found_in(("configuration", json.dumps(made)), ("body", "x" + base64.b64encode(b"ab" + CANARY.encode() + b"cd").decode())) \
        == ["configuration", "body"]


@pytest.mark.parametrize("address", [
    f"http://user:{CANARY}@127.0.0.1/feed.xml", f"https://{CANARY}:x@example.org/feed",
])
def test_a_name_and_password_in_an_address_are_refused_unseen(daemons, address):
    made = {**configuration([], [cases.story(10)]), "feeds": [{"url": address}]}
    done = daemons(made).command("check")
    assert done.returncode == 78 and "feeds[0].url" in done.stdout + done.stderr
    assert "headers" in done.stdout + done.stderr, "the way out"
