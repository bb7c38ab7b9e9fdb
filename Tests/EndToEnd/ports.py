"""Ports of loopback that no other test takes meanwhile."""

import itertools
import os
import socket

# Below the kernel's own range (32768 and up), from which every other socket here has its port; a range for each worker.
_next = itertools.count(20_000 + 1_000 * int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")))


def free_port():
    """A port of 127.0.0.1 on which something may be made to listen later."""
    for port in itertools.islice(_next, 100):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
    raise OSError("no free port among a hundred")


def refusing(address):
    """Holds an address so that whoever connects to it is refused. Keep what is returned; closing it gives the address back."""
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # connections of before may still be ending
    held.bind(address)
    return held
