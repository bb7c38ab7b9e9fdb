"""What the unit promises, shown under a real systemd as process 1. Runs inside the virtual machine of
scripts/service-test, as root, with the package installed and the helpers of Tests/EndToEnd beside it.

Prints one line for each claim and "service-test: all well" at the end.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "EndToEnd"))
import cases
from daemon import SECRET, configuration, json_lines, until
from newsroom import Newsroom
from receiver import Receiver, verified

CONFIGURATION = Path("/etc/storywatch/config.json")
LOG = Path("/var/log/storywatch/alerts.log")
JSON_LOG = LOG.with_suffix(".jsonl")
UNIT = "storywatch.service"


def run(*command, succeeds=True):
    done = subprocess.run(command, capture_output=True, text=True)
    if succeeds and done.returncode != 0:
        raise AssertionError(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done


def shown(name):
    """A property of the unit, as systemd knows it."""
    return run("systemctl", "show", "-P", name, UNIT).stdout.strip()


def pid():
    return int(shown("MainPID"))


def journal():
    text = run("journalctl", "-u", UNIT, "-o", "json", "--no-pager").stdout
    return [json.loads(line) for line in text.splitlines()]


def said(part):
    return [row for row in journal() if part in str(row.get("MESSAGE"))]


def drop_in(text):
    """Adds to the unit for the length of this test."""
    path = Path("/run/systemd/system/storywatch.service.d/test.conf")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    run("systemctl", "daemon-reload")


def write(settings):
    CONFIGURATION.write_text(settings if isinstance(settings, str) else json.dumps(settings))
    CONFIGURATION.chmod(0o644)


class Machine:
    def __init__(self):
        self.newsroom = Newsroom()
        self.feeds = [self.newsroom.feed(f"/{name}.xml") for name in "abc"]
        self.receiver = Receiver()
        secret = Path("/etc/storywatch/secrets/desk")
        secret.write_text(SECRET)
        secret.chmod(0o600)
        desk = {
            "id": "desk", "url": self.receiver.url, "format": "storywatch",
            "secret": "credential:secrets_desk", "allowPrivate": ["127.0.0.1"],
        }
        stories = [cases.story(number) for number in range(10, 15)]
        self.good = configuration(self.feeds, stories, [desk])
        # Where the unit keeps them, by the directories that systemd hands over.
        for log in self.good["alerts"]["logs"]:
            log["path"] = str(LOG.with_name(log["path"]))
        write(self.good)
        self.told = 0

    def news(self, number):
        """One more happening; waits for its line and its signed delivery."""
        self.feeds[0].publish(cases.happened(number))
        self.told += 1
        until(lambda: len(json_lines(JSON_LOG)) == self.told, 30, f"line {self.told} of the log")
        until(lambda: len(self.receiver.ids()) >= self.told, 30, f"delivery {self.told}")


# The claims, in order: each starts from what the one before it left.


def it_starts_and_says_so(machine):
    run("systemctl", "start", UNIT)  # returns at READY=1: Type=notify
    assert shown("ActiveState") == "active"
    began, ready = (int(shown(name)) for name in ("InactiveExitTimestampMonotonic", "ActiveEnterTimestampMonotonic"))
    until(lambda: shown("StatusText"), 10, "STATUS=")
    return f"ready after {(ready - began) // 1000} ms; status: {shown('StatusText')}"


def it_runs_as_its_own_user_and_its_files_are_private(machine):
    status = dict(
        line.split(":", 1) for line in Path(f"/proc/{pid()}/status").read_text().splitlines() if ":" in line
    )
    assert int(status["Uid"].split()[0]) != 0
    assert status["CapEff"].strip() == "0000000000000000"
    assert status["NoNewPrivs"].strip() == "1" and status["Seccomp"].strip() == "2"
    modes = {}
    for path in ("/var/lib/storywatch", "/var/lib/storywatch/storywatch.sqlite", "/var/log/storywatch"):
        modes[path] = run("stat", "-c", "%U:%G %a", path).stdout.strip()
    assert modes["/var/lib/storywatch"] == "storywatch:storywatch 700", modes
    assert modes["/var/lib/storywatch/storywatch.sqlite"].endswith("600"), modes
    assert modes["/var/log/storywatch"] == "storywatch:storywatch 750", modes
    return f"resident memory {status['VmRSS'].strip()}"


def it_scores_as_promised_on_this_machine(machine):
    text = run("systemd-analyze", "security", "--no-pager", UNIT, succeeds=False).stdout
    score = float(re.search(r"exposure level for storywatch.service: ([0-9.]+)", text).group(1))
    assert score <= 1.1, score
    return f"exposure {score}"


def news_reaches_the_log_and_the_webhook(machine):
    machine.news(10)
    assert run("stat", "-c", "%U:%G %a", str(LOG)).stdout.strip() == "storywatch:storywatch 640"
    delivery = machine.receiver.accepted[0]
    assert verified(SECRET, delivery.headers, delivery.body)
    return LOG.read_text().strip().splitlines()[0][:60] + "…"


def the_journal_has_fields(machine):
    rows = [row for row in journal() if any(key.startswith("STORYWATCH_") for key in row)]
    assert rows, "no entry with fields of ours"
    assert all(row["SYSLOG_IDENTIFIER"] == "storywatch" and row["PRIORITY"] in "01234567" for row in rows)
    assert SECRET not in json.dumps(journal())
    assert not said("Failed to set thread priority"), "libdispatch complains of the unit"
    return f"{len(rows)} entries"


def a_reload_takes_a_good_file_and_refuses_a_bad_one(machine):
    before = pid()
    write({**machine.good, "stories": machine.good["stories"] + [cases.story(20)]})
    run("systemctl", "reload", UNIT)
    machine.news(20)
    write('{"feeds": [')
    refused = run("systemctl", "reload", UNIT, succeeds=False)
    assert refused.returncode != 0
    # Told directly, past the check of ExecReload=.
    os.kill(before, signal.SIGHUP)
    until(lambda: "refused" in shown("StatusText") or "not" in shown("StatusText"), 10, "the refusal in STATUS=")
    status = shown("StatusText")
    machine.news(11)
    write(machine.good)
    run("systemctl", "reload", UNIT)
    assert pid() == before and shown("ActiveState") == "active"
    return f"status of the refused: {status}"


def killed_it_comes_back_and_tells_nothing_twice(machine):
    before = pid()
    os.kill(before, signal.SIGKILL)
    until(lambda: shown("ActiveState") == "active" and pid() not in (0, before), 30, "the restart")
    assert shown("NRestarts") == "1"
    machine.news(12)
    ids = [row["id"] for row in json_lines(JSON_LOG)]
    assert len(ids) == len(set(ids)) == machine.told


def stopped_in_its_tracks_the_watchdog_restarts_it(machine):
    drop_in("[Service]\nWatchdogSec=4\n")
    run("systemctl", "restart", UNIT)
    time.sleep(9)  # two periods: a living daemon is left alone
    before = pid()
    assert shown("NRestarts") in ("0", "1") and shown("ActiveState") == "active"
    os.kill(before, signal.SIGSTOP)
    began = time.monotonic()
    until(lambda: shown("ActiveState") == "active" and pid() not in (0, before), 60, "the watchdog")
    assert said("Watchdog timeout")
    machine.news(13)
    return f"back after {time.monotonic() - began:.0f} s with WatchdogSec=4"


def it_stops_cleanly_and_soon(machine):
    began = time.monotonic()
    run("systemctl", "stop", UNIT)
    assert shown("Result") == "success" and shown("ExecMainStatus") == "0"
    assert time.monotonic() - began < 10
    return f"{time.monotonic() - began:.1f} s"


def a_wrong_configuration_is_not_tried_again_and_again(machine):
    write('{"feeds": [{"url": "ftp://example.org/"}], "stories": []}')
    run("systemctl", "start", UNIT, succeeds=False)
    until(lambda: shown("ActiveState") == "failed", 20, "the refusal")
    assert shown("ExecMainStatus") == "78", shown("ExecMainStatus")
    time.sleep(6)  # past RestartSec=
    assert shown("ActiveState") == "failed"
    assert said("config.json"), "the problem stands in the journal"
    write(machine.good)
    run("systemctl", "reset-failed", UNIT)
    run("systemctl", "start", UNIT)
    machine.news(14)
    return said("config.json")[-1]["MESSAGE"][:70]


def removed_it_leaves_nothing(machine):
    run("dpkg", "--purge", "storywatch")
    assert not Path("/usr/bin/storywatch").exists()
    for left in ("/etc/storywatch", "/var/lib/storywatch", "/var/log/storywatch"):
        assert not Path(left).exists(), left
    assert shown("LoadState") == "not-found"


CLAIMS = [
    it_starts_and_says_so,
    it_runs_as_its_own_user_and_its_files_are_private,
    it_scores_as_promised_on_this_machine,
    news_reaches_the_log_and_the_webhook,
    the_journal_has_fields,
    a_reload_takes_a_good_file_and_refuses_a_bad_one,
    killed_it_comes_back_and_tells_nothing_twice,
    stopped_in_its_tracks_the_watchdog_restarts_it,
    it_stops_cleanly_and_soon,
    a_wrong_configuration_is_not_tried_again_and_again,
    removed_it_leaves_nothing,
]


def main():
    machine = Machine()
    for claim in CLAIMS:
        name = claim.__name__.replace("_", " ")
        try:
            detail = claim(machine)
        except Exception as error:
            print(f"FAILED: {name}: {type(error).__name__}: {error}", flush=True)
            print(run("journalctl", "-u", UNIT, "-n", "20", "--no-pager", succeeds=False).stdout, flush=True)
            sys.exit(1)
        print(f"ok: {name}" + (f" ({detail})" if detail else ""), flush=True)
    print("service-test: all well", flush=True)


if __name__ == "__main__":
    main()
