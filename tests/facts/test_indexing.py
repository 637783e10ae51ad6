"""Who submitted a draft, and the headings of the library."""

from datetime import date

import pytest

from resolutions.facts.evidence import Evidence
from resolutions.facts.indexing import sponsors, subjects
from resolutions.facts.library import LibraryRecord


@pytest.fixture
def record():
    return LibraryRecord(
        number=2452, adopted_on=date(2019, 1, 16), meeting=8444, note="", is_written=False, outcome="", draft="",
        agenda_item="", title="", is_chapter_vii=False, votes={}, counts=(), listed=(),
        sponsors=("UNITED KINGDOM", "TURKEY", "BY THE SECRETARY-GENERAL"),
        additional_sponsors=("PLURINATIONAL STATE OF BOLIVIA", "UNITED KINGDOM"),
        subjects=("CEASEFIRES", "UN Mission", "CEASEFIRES"),
    )  # fmt: skip


def evidence(library):
    return Evidence(2452, printed=None, library=library, sittings=(), listing=None, ballot=None, record_url="")


def test_sponsors_are_states_by_their_names_of_the_day_each_once(record):
    told = [(row.state, row.is_additional) for row in sponsors(evidence(record))]
    assert told == [("United Kingdom", False), ("Turkey", False), ("Bolivia", True)]


def test_headings_are_each_told_once(record):
    assert [row.subject for row in subjects(evidence(record))] == ["CEASEFIRES", "UN Mission"]


def test_before_the_records_begin_nothing_is_told():
    assert [*sponsors(evidence(None)), *subjects(evidence(None))] == []
