"""Runs a command under the system-call rules of a systemd unit, where no systemd runs.

    sandbox.py UNIT COMMAND [ARGUMENT…]

Covers SystemCallFilter=, SystemCallErrorNumber=, RestrictAddressFamilies=, MemoryDenyWriteExecute=,
RestrictNamespaces= and NoNewPrivileges=, by libseccomp; not the mounts and the user.
Python 3 standard library only; needs libseccomp.so.2 and systemd-analyze.
"""

import ctypes
import errno
import hashlib
import json
import os
import socket
import subprocess
import sys
import tempfile

ALLOW = 0x7FFF0000
PROT_EXEC, PROT_WRITE = 4, 2
NAMESPACES = 0x7E020080  # CLONE_NEW{NS,CGROUP,UTS,IPC,USER,PID,NET,TIME}
MASKED_EQ, NE, EQ = 7, 1, 4  # comparisons of libseccomp


class Comparison(ctypes.Structure):
    _fields_ = [("argument", ctypes.c_uint), ("operation", ctypes.c_int),
                ("a", ctypes.c_uint64), ("b", ctypes.c_uint64)]


def deny(code):
    return 0x00050000 | code


def settings(unit):
    """The directives of the unit: name → values, in order."""
    found = {}
    with open(unit) as lines:
        for line in lines:
            name, equals, value = line.strip().partition("=")
            if equals and not name.startswith("#"):
                found.setdefault(name, []).append(value)
    return found


def calls(group):
    """The system calls of a group such as @system-service, as systemd defines it."""
    if not group.startswith("@"):
        return {group}
    listing = subprocess.run(["systemd-analyze", "syscall-filter", group],
                             capture_output=True, text=True, check=True).stdout
    names = [line.strip() for line in listing.splitlines()[1:]]
    found = set()
    for name in names:
        if name and not name.startswith("#"):
            found |= calls(name)
    return found


def answered(filters):
    """The calls that are given an answer of their own (~NAME:NUMBER): name → number."""
    words = " ".join(line[1:] for line in filters if line.startswith("~")).split()
    return {name: int(number) for name, colon, number in (word.partition(":") for word in words) if colon}


def permitted(filters):
    """What an allow-list with exceptions (lines that begin with ~) leaves. Asking systemd takes a second or two, and
    this runs before each start of a daemon: the answer is kept."""
    name = hashlib.sha256("\n".join(filters).encode()).hexdigest()[:16]
    kept = os.path.join(tempfile.gettempdir(), f"storywatch-sandbox-{os.getuid()}-{name}.json")
    try:
        with open(kept) as file:
            return set(json.load(file))
    except (OSError, ValueError):
        pass
    left = ask(filters)
    with tempfile.NamedTemporaryFile("w", dir=tempfile.gettempdir(), delete=False) as file:
        json.dump(sorted(left), file)
    os.replace(file.name, kept)
    return left


def ask(filters):
    left = set()
    for line in filters:
        groups = set().union(*(calls(name.partition(":")[0]) for name in line.lstrip("~").split()))
        left = left - groups if line.startswith("~") else left | groups
    return left


def confine(unit):
    """Puts this process and all it starts under the unit's rules, for good."""
    library = ctypes.CDLL("libseccomp.so.2", use_errno=True)
    library.seccomp_init.restype = ctypes.c_void_p
    said = settings(unit)
    refusal = deny(getattr(errno, said["SystemCallErrorNumber"][0]))

    def load(default, rules):
        """One filter: (action, call, comparisons); the kernel obeys the strictest of all filters."""
        context = ctypes.c_void_p(library.seccomp_init(ctypes.c_uint32(default)))
        for action, name, comparisons in rules:
            number = library.seccomp_syscall_resolve_name(name.encode())
            if number < 0:
                continue  # not on this machine
            array = (Comparison * len(comparisons))(*(Comparison(*one) for one in comparisons))
            done = library.seccomp_rule_add_array(context, ctypes.c_uint32(action), number, len(comparisons), array)
            assert done == 0, (name, done)
        assert library.seccomp_load(context) == 0
        library.seccomp_release(context)

    families = [int(getattr(socket, name)) for name in said["RestrictAddressFamilies"][0].split()]
    outside = [(deny(errno.EAFNOSUPPORT), "socket", [(0, EQ, family, 0)])
               for family in range(0, 64) if family not in families]
    both = PROT_WRITE | PROT_EXEC
    load(ALLOW, outside)
    if said["MemoryDenyWriteExecute"] == ["yes"]:
        load(ALLOW, [(deny(errno.EPERM), "mmap", [(2, MASKED_EQ, both, both)]),
                     (deny(errno.EPERM), "mprotect", [(2, MASKED_EQ, PROT_EXEC, PROT_EXEC)])])
    if said["RestrictNamespaces"] == ["yes"]:
        bits = [1 << n for n in range(32) if NAMESPACES >> n & 1]
        load(ALLOW, [(deny(errno.EPERM), name, [(0, MASKED_EQ, bit, bit)])
                     for name in ("clone", "unshare") for bit in bits]
             + [(deny(errno.EPERM), "setns", []), (deny(errno.ENOSYS), "clone3", [])])
    filters = said["SystemCallFilter"]
    load(refusal, [(ALLOW, name, []) for name in sorted(permitted(filters))]
         + [(deny(code), name, []) for name, code in answered(filters).items()])


if __name__ == "__main__":
    confine(sys.argv[1])
    os.execvp(sys.argv[2], sys.argv[2:])
