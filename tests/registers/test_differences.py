"""Sources of one text that differ."""

import pytest

from resolutions.models import Comparison, LanguageVersion
from resolutions.registers.differences import Differences
from resolutions.terms import Provenance
from tests.builders import a_resolution, a_text

pytestmark = pytest.mark.django_db


def compared(number, likeness=99, **differences):
    resolution = a_resolution(number)
    other = a_text(resolution, ("1", "Decides."), provenance=Provenance.UNCORRECTED_TEXT, content=b"%d" % number)
    LanguageVersion.objects.filter(pk=other.pk).update(is_published=False)
    published = a_text(resolution, ("1", "Decides to meet."))
    return Comparison.objects.create(published=published, other=other, likeness=likeness, **differences)


def test_the_least_alike_stand_first_and_those_that_agree_are_left_out():
    compared(289)
    compared(290, likeness=40)
    compared(291, only_other=["3"])
    register = Differences()
    assert [row.cells[0].value for row in register.rows(register.entries())] == ["S/RES/290 (1970)", "S/RES/291 (1970)"]
    assert [(kind.value, kind.count) for kind in register.kinds()] == [("another-text", 1), ("paragraphs", 1)]


def test_a_kind_narrows_the_register():
    compared(290, cited_only_published=["S/RES/1373 (2001)"])
    compared(291, only_other=["3"])
    (row,) = Differences().rows(Differences().entries("citations"))
    assert row.cells[7].value == "S/RES/1373 (2001)"
