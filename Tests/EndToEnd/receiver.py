"""A receiver of webhooks on loopback that remembers everything, and can misbehave on purpose.

Python 3 standard library only. A fault is the name of one of the `_faults` below, chosen for each
request by `plan(number, id)`: the number of the request, from 0, and its webhook-id. None answers 204.
"""

import base64
import hashlib
import hmac
import json
import socket
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Delivery:
    """One request as it came in. `answered` is the status sent, or 0 where none was."""

    at: float
    path: str
    headers: dict  # names in lower case
    body: bytes
    answered: int
    fault: str | None

    @property
    def id(self):
        return self.headers.get("webhook-id", "")

    @property
    def alert(self):
        return json.loads(self.body)["data"]


def verified(secret, headers, body, now=None, tolerance=300):
    """Whether the body was signed with the secret (Standard Webhooks 1.0.0)."""
    key = base64.b64decode(secret.removeprefix("whsec_") + "==")
    stamp = headers.get("webhook-timestamp", "")
    if not stamp.isdigit() or abs((now or time.time()) - int(stamp)) > tolerance:
        return False
    signed = f"{headers.get('webhook-id', '')}.{stamp}.".encode() + body
    wanted = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(wanted, one) for one in headers.get("webhook-signature", "").split(" "))


class Receiver:
    """Answers every POST as its plan says; `heard` is told of each delivery."""

    def __init__(self, plan=None, heard=None, port=0):
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                receiver._take(self)

            def log_message(self, *_):
                pass

        self.plan = plan or (lambda number, id: None)
        self.heard = heard
        self.requests = []  # every Delivery, in order of arrival
        self._lock = threading.Lock()
        self._count = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # a killed daemon hangs up: no news
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/hook"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def accepted(self):
        """The deliveries that were answered with a 2xx."""
        with self._lock:
            return [one for one in self.requests if 200 <= one.answered < 300]

    def ids(self):
        """The alert ids accepted, each once, in order of first acceptance."""
        return list(dict.fromkeys(one.id for one in self.accepted))

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def _take(self, request):
        length = int(request.headers.get("Content-Length") or 0)
        body = request.rfile.read(length)
        if len(body) < length:  # the sender died in the middle
            request.close_connection = True
            return
        with self._lock:
            number = self._count
            self._count += 1
        headers = {name.lower(): value for name, value in request.headers.items()}
        fault = self.plan(number, headers.get("webhook-id", ""))
        delivery = Delivery(time.time(), request.path, headers, body, 0, fault)
        # Noted before the answer is sent: whoever got it may look at once.
        request.delivery = delivery
        with self._lock:
            self.requests.append(delivery)
        name, _, value = (fault or "status:204").partition(":")
        getattr(self, "_" + name.replace("-", "_"))(request, value)
        if self.heard:
            self.heard(delivery)

    # The faults.

    def _status(self, request, value):
        """status:500, status:429/2 (Retry-After in seconds), status:302"""
        code, _, wait = value.partition("/")
        request.delivery.answered = int(code)
        try:
            request.send_response(int(code))
            if wait:
                request.send_header("Retry-After", wait)
            if code.startswith("30"):
                request.send_header("Location", f"http://127.0.0.1:{self.port}/elsewhere")
            request.send_header("Content-Length", "0")
            request.end_headers()
        except OSError:
            request.close_connection = True

    def _hang(self, request, value):
        """hang:SECONDS, then hangs up without an answer"""
        time.sleep(float(value or 30))
        self._drop(request, value)

    def _slow(self, request, value):
        """slow:SECONDS, then accepts"""
        time.sleep(float(value or 1))
        self._status(request, "204")

    def _drop(self, request, _):
        """takes the request and hangs up without an answer"""
        request.close_connection = True
        try:
            request.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def _half(self, request, _):
        """sends half an answer, then closes its side"""
        try:
            request.wfile.write(b"HTTP/1.1 20")
            request.wfile.flush()
        except OSError:
            pass
        self._drop(request, _)
