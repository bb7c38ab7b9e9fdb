"""A WebSub hub on loopback: it verifies, signs and distributes, and can misbehave on purpose.

Python 3 standard library only.
"""

import hashlib
import hmac
import threading
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Hub:
    """Takes subscriptions for any topic. `status` is what requests are answered with; only a 202 is
    followed by a verification, which grants `lease` seconds."""

    def __init__(self, host, status=202, lease=864000):
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                hub._take(self)

            def log_message(self, *_):
                pass

        self.status = status
        self.lease = lease
        self.requests = []  # the form of each request, as a dict
        self.verified = []  # (mode, topic, whether it was agreed to)
        self.subscribers = {}  # (topic, callback): secret
        self._server = ThreadingHTTPServer((host, 0), Handler)
        self._server.daemon_threads = True
        self.url = "http://{}:{}/".format(*self._server.server_address)
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def modes(self):
        return [form["hub.mode"] for form in self.requests]

    def link(self, topic):
        """The header by which a feed names this hub."""
        return f'<{self.url}>; rel="hub", <{topic}>; rel="self"'

    def _take(self, request):
        body = request.rfile.read(int(request.headers.get("Content-Length") or 0)).decode()
        form = dict(urllib.parse.parse_qsl(body, strict_parsing=True))
        self.requests.append(form)
        request.send_response(self.status)
        request.send_header("Content-Length", "0")
        request.end_headers()
        request.wfile.flush()
        if self.status == 202:
            threading.Thread(target=self._verify, args=(form,), daemon=True).start()

    def ask(self, mode, topic, callback, **more):
        """Asks back; returns the status and the body of the answer."""
        query = {"hub.mode": mode, "hub.topic": topic, "hub.challenge": "c'est moi & <toi>", **more}
        mark = "&" if "?" in callback else "?"
        return fetch(callback + mark + urllib.parse.urlencode(query))

    def _verify(self, form):
        mode, topic, callback = form["hub.mode"], form["hub.topic"], form["hub.callback"]
        status, body = self.ask(mode, topic, callback, **{"hub.lease_seconds": str(self.lease)})
        agreed = status == 200 and body == b"c'est moi & <toi>"
        if agreed and mode == "subscribe":
            self.subscribers[topic, callback] = form.get("hub.secret")
        elif agreed:
            self.subscribers.pop((topic, callback), None)
        self.verified.append((mode, topic, agreed))

    def publish(self, topic, content_type, body, secret=None):
        """Brings the document to all subscribers; returns the statuses of their answers."""
        statuses = []
        for (name, callback), own in list(self.subscribers.items()):
            if name == topic:
                key = (secret or own).encode()
                statuses.append(deliver(callback, content_type, body, {
                    "X-Hub-Signature": "sha256=" + hmac.new(key, body, hashlib.sha256).hexdigest()}))
        return statuses


def deliver(callback, content_type, body, headers):
    return fetch(callback, body, {"Content-Type": content_type, **headers})[0]


def fetch(url, body=None, headers=None):
    """Status and body, whatever the status."""
    request = urllib.request.Request(url, data=body, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()
