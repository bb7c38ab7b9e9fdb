"""The history checker: database, logs and receiver compared against the promise of delivery.

Every alert that the database holds stands once in each log, in order; each endpoint accepted it at
least once, or it is listed as dead or held; what a receiver got twice has the same id and words.
Python 3 standard library only.
"""

import json
import re
from collections import Counter
from datetime import datetime
from pathlib import Path

HOLD = 600  # seconds, of Courier+Endpoints
TEXT = re.compile(r"^\S+Z #(\d+) .*(swa_[a-z2-7]{26})$")


def log_files(directory, name):
    """The log and its rotated files, oldest first."""
    files = [path for path in Path(directory).glob(name + "*") if path.is_file()]
    return sorted(files, key=lambda path: first_number(path))


def first_number(path):
    for line in path.read_text(errors="replace").splitlines():
        number = number_and_id(line)
        if number:
            return number[0]
    return float("inf")


def number_and_id(line):
    """(seq, id) of a line of either log; None for a torn one."""
    if line.startswith("{"):
        try:
            alert = json.loads(line)
        except ValueError:
            return None
        return alert["seq"], alert["id"]
    match = TEXT.match(line)
    return (int(match[1]), match[2]) if match else None


def read_log(directory, name):
    """All (seq, id) of a log in order, and how many torn lines there were."""
    told, torn = [], 0
    for path in log_files(directory, name):
        for line in path.read_text(errors="replace").splitlines():
            pair = number_and_id(line)
            torn += pair is None
            told += [pair] if pair else []
    return told, torn


def problems(daemon, receivers, logs=None):
    """What is wrong, as sentences; empty when all promises were kept. `receivers` by endpoint id."""
    wrong = []
    alerts = daemon.rows("SELECT seq, id, story, body FROM alert ORDER BY seq")
    numbered = [(seq, id) for seq, id, *_ in alerts]
    if [seq for seq, _ in numbered] != list(range(1, len(numbered) + 1)):
        wrong.append("the database's numbers have a gap")
    for name in ("alerts.jsonl", "alerts.log"):
        told, _ = read_log(logs or daemon.var, name)
        wrong += log_problems(name, told, numbered)
    for endpoint, receiver in receivers.items():
        wrong += delivery_problems(daemon, endpoint, receiver, alerts)
    return wrong


def log_problems(name, told, numbered):
    if told == numbered:
        return []
    lost = sorted(set(numbered) - set(told))
    unknown = sorted(set(told) - set(numbered))
    twice = [pair for pair, times in Counter(told).items() if times > 1]
    wrong = [f"{name}: {what}: {pairs[:5]}" for what, pairs in
             (("lost", lost), ("not in the database", unknown), ("twice", twice)) if pairs]
    return wrong or [f"{name}: out of order"]


def delivery_problems(daemon, endpoint, receiver, alerts):
    wrong = []
    states = dict(daemon.rows(
        "SELECT alert.id, delivery.state FROM delivery JOIN alert ON alert.seq = delivery.alert"
        " WHERE endpoint = ?", endpoint))
    accepted = receiver.ids()
    for seq, id, _, body in alerts:
        if id not in states and json.loads(body).get("endpoint") != endpoint:  # it is not told of itself
            wrong.append(f"{endpoint}: alert {seq} has no delivery")
        elif states.get(id) == "pending":
            wrong.append(f"{endpoint}: alert {seq} is still pending")
        elif states.get(id) == "delivered" and id not in set(accepted):
            wrong.append(f"{endpoint}: alert {seq} is marked delivered and was never accepted")
    known = {id for _, id, *_ in alerts}
    wrong += [f"{endpoint}: got {one.id}, which the database does not hold"
              for one in receiver.requests if one.id not in known]
    bodies = {}
    for one in receiver.requests:
        if bodies.setdefault(one.id, one.alert) != one.alert:
            wrong.append(f"{endpoint}: {one.id} came with different words")
    return wrong + order_problems(endpoint, receiver, alerts, accepted)


def order_problems(endpoint, receiver, alerts, accepted):
    """A story's alerts arrive in order, but one that has waited for HOLD waits no longer for an earlier one."""
    order = {id: place for place, id in enumerate(accepted)}
    sent = {}
    for one in receiver.accepted:
        # By the daemon's own clock, cut to whole seconds.
        sent.setdefault(one.id, int(one.headers.get("webhook-timestamp", 0)))
    earlier, wrong = {}, []
    for _, id, story, body in alerts:
        if id not in order:
            continue
        overtaken = [other for other in earlier.get(story, ()) if order[other] > order[id]]
        if overtaken and sent[id] + 1 - when(body) <= HOLD:
            wrong.append(f"{endpoint}: story {story} out of order")
        earlier.setdefault(story, []).append(id)
    return wrong


def when(body):
    """The time of an alert as the database keeps it, in seconds since 1970."""
    time = json.loads(body)["time"]
    if isinstance(time, (int, float)):
        return time + 978_307_200  # counted from 2001
    return datetime.fromisoformat(time.replace("Z", "+00:00")).timestamp()
