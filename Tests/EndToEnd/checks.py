"""What must hold of the logs and the deliveries of any run, however it was disturbed."""

import re
from datetime import datetime, timezone

from standardwebhooks.webhooks import Webhook

from daemon import SECRET

LINE = re.compile(r'^(\S+Z) #(\d+) ([A-Z-]+) (\S+) .*(swa_[a-z2-7]{26})$')


def consistent_logs(daemon, text_lines=None, alerts=None):
    """Both logs hold the same alerts, each once, numbered without a gap. Returns the alerts."""
    alerts = daemon.alerts() if alerts is None else alerts
    lines = daemon.text_lines() if text_lines is None else text_lines
    sequence = [alert["seq"] for alert in alerts]
    assert sequence == list(range(1, len(sequence) + 1)), sequence
    ids = [alert["id"] for alert in alerts]
    assert len(set(ids)) == len(ids), "an id twice in the JSON log"
    read = [LINE.match(line) for line in lines]
    assert all(read), [line for line, match in zip(lines, read) if not match]
    assert [(int(m[2]), m[5]) for m in read] == list(zip(sequence, ids))
    return alerts


def genuine(delivery, secret=SECRET):
    """Verifies the signature by the official library, as of the time of arrival; returns the alert."""
    arrived = datetime.fromtimestamp(delivery.at, timezone.utc)
    assert abs((datetime.now(timezone.utc) - arrived).total_seconds()) < 300, "verify within five minutes"
    body = Webhook(secret).verify(delivery.body, delivery.headers)
    assert body["data"]["id"] == delivery.id
    assert body["type"] == body["data"]["type"]
    return body["data"]


def kinds(alerts):
    """The alerts as (story, type), for comparison."""
    return [((alert.get("story") or {}).get("id"), alert["type"]) for alert in alerts]
