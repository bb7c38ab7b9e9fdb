"""Receivers that no one here wrote: a Matrix homeserver (Synapse) and the Apprise library, both from PyPI.

`scripts/receivers` installs them and runs this; without them the tests are skipped. The Apprise API server itself and
the ntfy server are neither on PyPI nor in Debian: the API's twenty lines around the library are written out below.
"""

import json
import os
import subprocess
import sys
import threading
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import cases
import faults
from daemon import BINARY, SECRET, Daemon, configuration, until, webhook
from standardwebhooks.webhooks import Webhook

try:
    import apprise
except ImportError:
    apprise = None
try:
    import synapse
except ImportError:
    synapse = None


def ask(method, address, body=None, token=None):
    request = urllib.request.Request(address, method=method, data=None if body is None else json.dumps(body).encode(),
                                     headers={"Content-Type": "application/json"})
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


class Homeserver:
    """A Synapse with one user and one room."""

    def __init__(self, directory):
        self.directory = Path(directory)
        self.directory.mkdir()
        settings = self.directory / "homeserver.yaml"
        listening = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
        port = listening.server_address[1]
        listening.server_close()
        self.address = f"http://127.0.0.1:{port}"
        subprocess.run([sys.executable, "-m", "synapse.app.homeserver", "--server-name", "desk.test", "--config-path", settings,
                        "--generate-config", "--report-stats=no", "--data-directory", self.directory], check=True,
                       capture_output=True, cwd=self.directory)
        text = settings.read_text().replace("port: 8008", f"port: {port}")
        settings.write_text(text + "\nrc_message: {per_second: 5, burst_count: 20}\nsuppress_key_server_warning: true\n")
        self.process = subprocess.Popen([sys.executable, "-m", "synapse.app.homeserver", "--config-path", settings],
                                        cwd=self.directory, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def answers():
            try:
                return ask("GET", f"{self.address}/_matrix/client/versions")
            except OSError:
                return None

        until(answers, 90, "Synapse answers")
        subprocess.run([Path(sys.executable).with_name("register_new_matrix_user"), "-u", "watch", "-p", "a pass phrase", "-a",
                        "-c", settings, self.address], check=True, capture_output=True)
        self.token = ask("POST", f"{self.address}/_matrix/client/v3/login", {
            "type": "m.login.password", "identifier": {"type": "m.id.user", "user": "watch"}, "password": "a pass phrase"})["access_token"]
        self.room = ask("POST", f"{self.address}/_matrix/client/v3/createRoom", {"name": "desk"}, self.token)["room_id"]

    def messages(self):
        room = urllib.parse.quote(self.room)
        chunk = ask("GET", f"{self.address}/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=100", token=self.token)["chunk"]
        return [event["content"] for event in reversed(chunk) if event["type"] == "m.room.message"]

    def close(self):
        self.process.terminate()
        self.process.wait(30)


@pytest.mark.skipif(synapse is None, reason="NOT TESTED: matrix-synapse is not installed; scripts/receivers does it")
def test_a_matrix_homeserver_shows_each_alert_once_though_it_is_sent_twice(newsroom, tmp_path):
    server = Homeserver(tmp_path / "synapse")
    feed = newsroom.feed("/feed.xml")
    token = tmp_path / "token"
    token.touch(mode=0o600)
    token.write_text(server.token)
    made = configuration([feed], [cases.story(number) for number in (10, 11, 12)], [
        {"id": "room", "url": server.address, "format": "matrix", "token": f"file:{token}", "options": {"room": server.room},
         "allowPrivate": ["127.0.0.1"]}])
    daemon = Daemon(tmp_path / "daemon", made)
    try:
        if faults.are_built_in():  # sent, and not known to be sent: it comes again
            daemon.environment["STORYWATCH_CRASH_AT"] = "webhook-sent"
            daemon.start()
            feed.publish(cases.happened(10))
            assert until(lambda: daemon.process.poll(), 30, "the kill after the message was sent") == -9
            assert len(server.messages()) == 1
        daemon.environment["STORYWATCH_CRASH_AT"] = None
        daemon.start()
        feed.publish(cases.happened(11), cases.happened(12))
        until(lambda: not daemon.rows("SELECT 1 FROM delivery WHERE state = 'pending'")
              and len(daemon.alerts()) >= (3 if faults.are_built_in() else 2), 60, "three deliveries")
        told = server.messages()
        assert len(told) == len(daemon.alerts())
        assert all("published the final report" in one["body"] and "<blockquote>" in one["formatted_body"] for one in told)
        assert daemon.command("test-endpoint", "room").returncode == 0
        assert daemon.stop() == 0
    finally:
        daemon.close()
        server.close()


class AppriseAPI:
    """`POST /notify/KEY` of the Apprise API, around the library; its one service posts to a list of ours."""

    def __init__(self):
        api = self
        self.passed_on, self.refused = [], []

        class Sink(BaseHTTPRequestHandler):
            def do_POST(self):
                api.passed_on.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_):
                pass

        class Front(Sink):
            def do_POST(self):
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                types, formats = apprise.NOTIFY_TYPES, apprise.NOTIFY_FORMATS
                if not asked.get("body") or asked.get("type", "info") not in types or asked.get("format") not in formats:
                    api.refused.append(asked)
                    return self.answer(400)
                done = api.library.notify(body=asked["body"], title=asked.get("title") or "", notify_type=asked.get("type", "info"),
                                          body_format=asked["format"], tag=asked.get("tag", apprise.common.MATCH_ALL_TAG))
                # True, False, or None where no service has the tag; since 2.1 an object with a status of that meaning.
                status = getattr(done, "status", None)
                word = status.name if status is not None else {True: "SUCCESS", None: "NOMATCH"}.get(done, "FAILURE")
                self.answer({"SUCCESS": 200, "NOMATCH": 204}.get(word, 424))

            def answer(self, status):
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

        self.servers = [ThreadingHTTPServer(("127.0.0.1", 0), kind) for kind in (Sink, Front)]
        for server in self.servers:
            threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        sink, front = (server.server_address[1] for server in self.servers)
        self.library = apprise.Apprise()
        assert self.library.add(f"json://127.0.0.1:{sink}/", tag="news")
        self.url = f"http://127.0.0.1:{front}/notify/desk"

    def close(self):
        for server in self.servers:
            server.shutdown()
            server.server_close()


@pytest.mark.skipif(apprise is None, reason="NOT TESTED: apprise is not installed; scripts/receivers does it")
def test_apprise_passes_an_alert_on_and_an_unknown_tag_is_a_failure(newsroom, daemons):
    api = AppriseAPI()
    feed = newsroom.feed("/feed.xml")
    endpoint = {"id": "news", "url": api.url, "format": "apprise", "options": {"tag": "news"}, "allowPrivate": ["127.0.0.1"]}
    daemon = daemons(configuration([feed], [cases.story(10)], [
        endpoint, {**endpoint, "id": "nobody", "options": {"tag": "no-such-tag"}}])).start()
    feed.publish(cases.happened(10))
    until(lambda: api.passed_on, 30, "the message passed on")
    message = api.passed_on[0]
    assert message["type"] == "success" and "QX-10" in message["title"] + message["message"]
    assert "published the final report" in message["message"]
    until(lambda: daemon.rows("SELECT 1 FROM delivery WHERE endpoint = 'nobody' AND status = 204"), 20, "the failure noted")
    assert daemon.rows("SELECT state FROM delivery WHERE endpoint = 'news'") == [("delivered",)]
    assert daemon.rows("SELECT state FROM delivery WHERE endpoint = 'nobody'") == [("pending",)], "204 is no delivery"
    assert api.refused == []
    api.close()


def test_signatures_verify_with_either_key_while_keys_rotate(newsroom, receivers, daemons, tmp_path):
    """By the official library: before, during and after a rotation, a receiver with the old or the new key."""
    feed, desk = newsroom.feed("/feed.xml"), receivers()
    new = "whsec_" + "bmV3IGtleSBvZiB0aGlydHktdHdvIGJ5dGVzISEhISE="
    made = configuration([feed], [cases.story(number) for number in (10, 11, 12)], [webhook(desk, tmp_path)])
    daemon = daemons(made).start()
    accepted_by = []
    for number, keys in ((10, {"secret": SECRET}), (11, {"secret": new, "previousSecret": SECRET}), (12, {"secret": new})):
        made["alerts"]["webhooks"][0].pop("previousSecret", None)
        for name, key in keys.items():
            path = tmp_path / f"{name}-{number}"
            path.touch(mode=0o600)
            path.write_text(key)
            made["alerts"]["webhooks"][0][name] = f"file:{path}"
        ready = daemon.notify.count("READY")
        daemon.write(made)
        daemon.signal(1)
        until(lambda: daemon.notify.count("READY") > ready, what="a reload")
        feed.publish(cases.happened(number))
        until(lambda: len(desk.accepted) == number - 9, 30, "the delivery")
        one = desk.accepted[-1]
        good = []
        for key in (SECRET, new):
            try:
                Webhook(key).verify(one.body, one.headers)
                good.append(key)
            except Exception:
                pass
        accepted_by.append(good)
    assert accepted_by == [[SECRET], [SECRET, new], [new]]
