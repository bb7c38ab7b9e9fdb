"""A newsroom on loopback: feeds that others can poll, with the manners and faults of real ones.

Python 3 standard library only. Used by the tests, by scripts/try and by scripts/torture.
"""

import email.utils
import gzip
import hashlib
import html
import json
import threading
import time
from dataclasses import dataclass, field
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from ports import refusing


@dataclass
class Entry:
    """One entry of a feed: plain text, a date in UTC, a name that never changes."""

    title: str
    summary: str = ""
    published: datetime | None = None
    link: str = ""
    guid: str = ""


@dataclass
class Feed:
    """A feed at `path`. `fault` may be: 500, "page", "garbage", "truncated", "hang",
    "hang-up", "empty"."""

    path: str
    format: str = "rss"  # rss, rdf, atom, json
    encoding: str = "utf-8"
    title: str = "Feed"
    language: str = ""
    validators: bool = True
    compress: bool = True
    delay: float = 0  # seconds before each answer
    fault: object = None
    headers: dict = field(default_factory=dict)
    entries: list = field(default_factory=list)
    base: str = ""  # the address of its host
    moved: str = ""  # where it redirects to
    requests: list = field(default_factory=list)  # (time, request headers, status)
    clock: object = time.time  # the paper's own clock, as `time.time`

    def publish(self, *entries):
        """Puts entries on top, newest first, as papers do."""
        for entry in entries:
            entry.guid = entry.guid or f"{self.path}#{len(self.entries) + 1}"
            entry.link = entry.link or f"{self.base}/articles/{len(self.entries) + 1}"
            entry.published = entry.published or datetime.fromtimestamp(int(self.clock()), timezone.utc)
            self.entries = [entry] + self.entries

    @property
    def url(self):
        return self.base + self.path

    def asked(self, status=None):
        """How often it was asked, or answered with `status`."""
        return sum(1 for row in self.requests if status is None or row[2] == status)

    def document(self):
        """The feed as it would be sent now: content type and bytes."""
        content_type, text = RENDER[self.format](self)
        return f"{content_type}; charset={self.encoding}", text.encode(self.encoding, "xmlcharrefreplace")


def _x(text):
    return html.escape(text, quote=True)


def _rss_date(date):
    return email.utils.format_datetime(date)


def _iso(date):
    return date.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def _rss(feed):
    items = "".join(
        f"<item><title>{_x(e.title)}</title><link>{_x(e.link)}</link>"
        f'<guid isPermaLink="false">{_x(e.guid)}</guid><pubDate>{_rss_date(e.published)}</pubDate>'
        f"<description>{_x(e.summary)}</description></item>\n"
        for e in feed.entries
    )
    language = f"<language>{feed.language}</language>" if feed.language else ""
    return "application/rss+xml", (
        f'<?xml version="1.0" encoding="{feed.encoding}"?>\n<rss version="2.0"><channel>'
        f"<title>{_x(feed.title)}</title><link>{feed.base}/</link>{language}\n{items}</channel></rss>\n"
    )


def _rdf(feed):
    items = "".join(
        f'<item rdf:about="{_x(e.link)}"><title>{_x(e.title)}</title><link>{_x(e.link)}</link>'
        f"<dc:date>{_iso(e.published)}</dc:date><description>{_x(e.summary)}</description></item>\n"
        for e in feed.entries
    )
    language = f"<dc:language>{feed.language}</dc:language>" if feed.language else ""
    return "application/rdf+xml", (
        f'<?xml version="1.0" encoding="{feed.encoding}"?>\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<channel rdf:about="{feed.base}/"><title>{_x(feed.title)}</title>{language}</channel>\n{items}</rdf:RDF>\n'
    )


def _atom(feed):
    language = f' xml:lang="{feed.language}"' if feed.language else ""
    entries = "".join(
        f'<entry><title>{_x(e.title)}</title><link href="{_x(e.link)}"/><id>urn:{_x(e.guid)}</id>'
        f"<published>{_iso(e.published)}</published><updated>{_iso(e.published)}</updated>"
        f'<summary type="text">{_x(e.summary)}</summary></entry>\n'
        for e in feed.entries
    )
    updated = _iso(feed.entries[0].published) if feed.entries else "2024-12-25T00:00:00Z"
    return "application/atom+xml", (
        f'<?xml version="1.0" encoding="{feed.encoding}"?>\n<feed xmlns="http://www.w3.org/2005/Atom"{language}>'
        f"<title>{_x(feed.title)}</title><id>urn:{_x(feed.path)}</id><updated>{updated}</updated>\n{entries}</feed>\n"
    )


def _json(feed):
    return "application/feed+json", json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "language": feed.language or None,
            "items": [
                {
                    "id": e.guid,
                    "url": e.link,
                    "title": e.title,
                    "content_text": e.summary,
                    "date_published": _iso(e.published),
                }
                for e in feed.entries
            ],
        },
        ensure_ascii=False,
    )


RENDER = {"rss": _rss, "rdf": _rdf, "atom": _atom, "json": _json}


class Newsroom:
    """Papers on loopback, each under an address of its own (127.0.0.2 and so on), as papers are."""

    def __init__(self, now=time.time):
        self.now = now  # what the papers' own clocks show
        self.feeds = []
        self.unknown = []  # paths asked for that are nothing here
        self._servers = []
        self._refusing = []

    def feed(self, path, host=None, **how):
        """Opens a feed on a host of its own, or at the address given; `how` as the fields of Feed."""
        feed = Feed(path, clock=self.now, **how)
        newsroom = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                newsroom._answer(self, feed)

            def date_time_string(self, timestamp=None):
                return super().date_time_string(timestamp or newsroom.now())

            def log_message(self, *_):
                pass

        number = len(self.feeds) + 2
        server = ThreadingHTTPServer((host or f"127.0.{number // 250}.{number % 250}", 0), Handler)
        server.daemon_threads = True
        server.handle_error = lambda *_: None  # a killed daemon hangs up: no news
        feed.base = "http://{}:{}".format(*server.server_address)
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        self._servers.append(server)
        self.feeds.append(feed)
        return feed

    def close(self):
        for server in self._servers:
            server.shutdown()
            server.server_close()
        for address in self._refusing:
            address.close()

    def shut(self, feed):
        """From now on whoever connects to the feed's host is refused."""
        server = self._servers[self.feeds.index(feed)]
        server.shutdown()  # while it waits for a connection the kernel still takes one
        server.server_close()
        self._refusing.append(refusing(server.server_address))

    def _answer(self, request, feed):
        if request.path != feed.path:
            return self._page(request, feed)
        if feed.delay:
            time.sleep(feed.delay)
        if feed.fault == "hang":
            feed.requests.append((time.time(), dict(request.headers), 0))
            time.sleep(60)
            request.close_connection = True
            return
        if feed.moved:
            return self._send(request, feed, 302, {"Location": feed.moved}, b"")
        if feed.fault == "hang-up":
            feed.requests.append((time.time(), dict(request.headers), 0))
            request.close_connection = True
            return
        if isinstance(feed.fault, int):
            return self._send(request, feed, feed.fault, {}, b"something is broken here")
        content_type, body = feed.document()
        if feed.fault == "page":
            content_type = "text/html; charset=utf-8"
            body = b"<!doctype html><html><title>Please wait</title><body><h1>Checking your browser</h1></body></html>"
        elif feed.fault == "garbage":
            body = b"\x00\xff<<<not a feed & never was" * 40
        elif feed.fault == "truncated":
            body = body[: len(body) // 3]
        elif feed.fault == "empty":
            body = b""
        headers = {"Content-Type": content_type, **feed.headers}
        if feed.validators and not feed.fault:
            headers["ETag"] = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
            newest = max((e.published for e in feed.entries), default=None)
            if newest:
                headers["Last-Modified"] = email.utils.format_datetime(newest, usegmt=True)
            if request.headers.get("If-None-Match") == headers["ETag"]:
                return self._send(request, feed, 304, headers, b"")
        if feed.compress and "gzip" in request.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body)
            headers["Content-Encoding"] = "gzip"
        self._send(request, feed, 200, headers, body)

    def _page(self, request, feed):
        """The page of an article, or 404."""
        entry = next((e for e in feed.entries if e.link == feed.base + request.path), None)
        if entry is None:
            self.unknown.append(request.path)
            return self._send(request, None, 404, {}, b"no such page")
        body = (
            f'<!doctype html><html lang="{feed.language}"><meta charset="utf-8"><title>{_x(entry.title)}</title>'
            f"<article><h1>{_x(entry.title)}</h1><p>{_x(entry.summary)}</p></article></html>"
        ).encode()
        self._send(request, None, 200, {"Content-Type": "text/html; charset=utf-8"}, body)

    def _send(self, request, feed, status, headers, body):
        if feed is not None:
            feed.requests.append((time.time(), dict(request.headers), status))
        try:
            request.send_response(status)
            for name, value in headers.items():
                request.send_header(name, value)
            if status != 304:
                request.send_header("Content-Length", str(len(body)))
            request.end_headers()
            request.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            request.close_connection = True
