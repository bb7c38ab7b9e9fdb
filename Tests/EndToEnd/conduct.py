"""A server on loopback that counts: every request with its connection, its headers and its time.

Python 3 standard library only.
"""

import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Request:
    at: float
    method: str
    target: str  # path and query, as they came
    headers: list  # (name, value) as they came
    connection: tuple

    def header(self, name):
        """The value of that header; None when it was not sent."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(found) < 2, f"{name} was sent twice"
        return found[0] if found else None


class Server:
    """`script[path]` is a list of answers (status, headers, body) that are given in turn, the last one
    for ever, or a function of the number of the request that returns one."""

    def __init__(self, host="127.0.0.1", delay=0):
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                server._answer(self)

            do_POST = do_HEAD = do_GET

            def log_message(self, *_):
                pass

        self.delay = delay
        self.script = {}
        self.requests = []
        self.peak = 0  # requests under way at once
        self._busy = 0
        self._counts = {}
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer((host, 0), Handler)
        self._server.daemon_threads = True
        self._server.request_queue_size = 1024
        self._server.handle_error = lambda *_: None
        self.base = "http://{}:{}".format(*self._server.server_address)
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def to(self, path):
        """The requests for that path, in order."""
        with self._lock:
            return [one for one in self.requests if one.target.split("?")[0] == path]

    def _answer(self, handler):
        path = handler.path.split("?")[0]
        with self._lock:
            self.requests.append(Request(
                time.time(), handler.command, handler.path, handler.headers.items(), handler.client_address))
            number = self._counts.get(path, 0)
            self._counts[path] = number + 1
            self._busy += 1
            self.peak = max(self.peak, self._busy)
        try:
            if self.delay:
                time.sleep(self.delay)
            script = self.script.get(path, [(404, {}, b"nothing here")])
            status, headers, body = script(number) if callable(script) else script[min(number, len(script) - 1)]
            handler.send_response_only(status)
            for name, value in headers.items():
                handler.send_header(name, value)
            if status != 304:
                handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)
        except OSError:
            handler.close_connection = True
        finally:
            with self._lock:
                self._busy -= 1


def rss(*titles, extra=""):
    items = "".join(
        f"<item><title>{title}</title><guid>urn:{title}</guid><link>https://news.example/{title}</link></item>"
        for title in titles)
    return f'<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>News</title>{extra}{items}</channel></rss>'.encode()


OK = (200, {"Content-Type": "application/rss+xml"}, rss("one"))
