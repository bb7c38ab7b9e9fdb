"""A small file system that fills up or becomes read-only, as disks do. Needs root. Python 3 standard library only."""

import os
import subprocess
from pathlib import Path


class SmallDisk:
    """A file system in memory of a few hundred KB at `place`."""

    def __init__(self, place, size="3m"):
        self.place = Path(place)
        self.place.mkdir(exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", self.place], check=True)
        self._filler = self.place / "filler"

    @staticmethod
    def can_be_made():
        return os.getuid() == 0 and subprocess.run(["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"],
                                                   capture_output=True).returncode == 0

    def fill(self, leaving=0):
        """Fills it to the last byte, or nearly."""
        with open(self._filler, "ab", buffering=0) as filler:
            for size in (65536, 4096, 512):
                try:
                    while True:
                        filler.write(b"x" * size)
                except OSError:
                    pass  # full
        if leaving:
            os.truncate(self._filler, max(0, os.path.getsize(self._filler) - leaving))

    def free(self):
        self._filler.unlink(missing_ok=True)

    def freeze(self):
        """Read-only; nobody may have a file of it open for writing."""
        subprocess.run(["mount", "-o", "remount,ro", self.place], check=True)

    def close(self):
        subprocess.run(["umount", "-l", self.place], check=False)
