"""Writing and reading the tables of facts."""

from datetime import date

import pytest

from resolutions import fixtures
from resolutions.facts.rows import CatalogueRow, CitationRow
from resolutions.terms import Adoption, Procedure

ROW = CatalogueRow(
    number=9, year=1946, symbol="S/RES/9 (1946)", adopted_on=date(1946, 10, 15), procedure=Procedure.MEETING,
    meeting=None, meeting_note="", draft="", agenda_item="An item, with a comma", catalogue_title="on “quotes”",
    adoption=Adoption.UNANIMOUS, in_favour=11, against=0, abstaining=0, not_participating=0, absent=None,
    chapter_vii=False, record_url="", other_symbol="S/99",
)  # fmt: skip


def test_what_is_written_is_read_back():
    assert fixtures.read(fixtures.write([ROW], CatalogueRow), CatalogueRow) == [ROW]


def test_a_compressed_table_is_read_too():
    assert fixtures.read(fixtures.compress(fixtures.write([ROW], CatalogueRow)), CatalogueRow) == [ROW]


def test_the_same_rows_give_the_same_bytes():
    assert fixtures.compress(fixtures.write([ROW], CatalogueRow)) == fixtures.compress(
        fixtures.write([ROW], CatalogueRow)
    )


def test_a_cell_that_cannot_be_read_is_named_by_its_line():
    with pytest.raises(ValueError, match="Line 3"):
        fixtures.read(b"citing,cited,mentions\n1,2,3\n1,two,3\n", CitationRow)


def test_other_columns_are_refused():
    with pytest.raises(ValueError, match="the columns must be citing, cited, mentions"):
        fixtures.read(b"a,b\n1,2\n", CitationRow)
