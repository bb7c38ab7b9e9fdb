"""A kill at every fault point of the source: nothing lost, nothing doubled in a log, nothing out of order."""

import pytest

import faults

pytestmark = pytest.mark.skipif(not faults.are_built_in(), reason="a release build has no fault points: run a debug build")


@pytest.mark.parametrize("name", faults.names())
def test_a_kill_at_this_point_loses_and_doubles_nothing(name, tmp_path):
    faults.play(name, tmp_path)


def test_every_point_has_a_scenario_and_a_place():
    sources = "".join(path.read_text() for path in faults.SOURCE.parents[1].rglob("*.swift"))
    cases = dict(faults.re.findall(r'case (\w+) = "([a-z-]+)"', faults.SOURCE.read_text()))
    assert set(faults.SCENARIOS) == set(cases.values())
    assert [case for case in cases if f"FaultPoint.{case}.pass" not in sources] == []
