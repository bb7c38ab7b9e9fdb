"""Fixtures: a newsroom, receivers and daemons that are gone when the test is over."""

import pytest

import daemon as harness
import newsroom as press
import receiver as hooks


@pytest.fixture
def newsroom():
    room = press.Newsroom()
    yield room
    room.close()


@pytest.fixture
def receivers():
    """Makes receivers: receivers(plan=…)."""
    made = []

    def make(**how):
        made.append(hooks.Receiver(**how))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def daemons(tmp_path):
    """Makes daemons, each in a directory of its own below tmp_path: daemons(configuration)."""
    made = []

    def make(configuration, **how):
        directory = tmp_path / f"daemon-{len(made)}"
        made.append(harness.Daemon(directory, configuration, **how))
        return made[-1]

    yield make
    for one in made:
        one.close()


def pytest_configure(config):
    config.addinivalue_line("markers", "long: begun first, so that others run beside it and none waits for it")


def pytest_collection_modifyitems(items):
    """The long ones first: begun last, the longest would be all that still runs."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
