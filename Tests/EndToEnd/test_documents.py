"""The examples of docs/OPERATIONS.md do what they say."""

import os
import re
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from datetime import datetime, timezone
from pathlib import Path

import pytest
from standardwebhooks.webhooks import Webhook

from daemon import SECRET, until
from ports import free_port

OPERATIONS = (Path(__file__).resolve().parents[2] / "docs/OPERATIONS.md").read_text()
BODY = b'{"type": "test.ping"}'


def block(language, holding):
    """The one code block of that language that holds those words."""
    blocks = re.findall(rf"```{language}\n(.*?)```", OPERATIONS, re.S)
    (found,) = [one for one in blocks if holding in one]
    return found


def signed(body=BODY):
    now = datetime.now(timezone.utc)
    return {"webhook-id": "swa_01", "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": Webhook(SECRET).sign("swa_01", now, body.decode())}


def test_the_python_receiver_takes_what_is_genuine_and_refuses_what_is_not():
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-c", block("python", "HTTPServer")], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={**os.environ, "SECRET": SECRET, "PORT": str(port)}, text=True)

    def listening():
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    def post(body):
        request = urllib.request.Request(f"http://127.0.0.1:{port}/", data=body, headers=signed())
        try:
            return urllib.request.urlopen(request, timeout=5).status
        except urllib.error.HTTPError as refused:
            return refused.code

    try:
        until(listening, what="the receiver")
        assert post(BODY) == 204
        assert post(BODY.replace(b"ping", b"pong")) == 401
        assert process.stdout.readline() == f"swa_01 {BODY.decode()}\n"
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("body, code", [(BODY, 0), (BODY + b" ", 1)])
def test_the_shell_verifies_a_signature(tmp_path, body, code):
    (tmp_path / "body").write_bytes(body)
    headers = {name.replace("-", "_"): value for name, value in signed().items()}
    done = subprocess.run(["sh", "-c", block("sh", "webhook_signature")], cwd=tmp_path,
                          env={**os.environ, "SECRET": SECRET, **headers}, capture_output=True, text=True)
    assert done.returncode == code, done.stderr
