"""CSV that a spreadsheet may open."""

import csv

import pytest

from resolutions.exports import comma_separated


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\t=1"])
def test_text_that_a_spreadsheet_would_run_is_text(text):
    _, row = csv.reader(comma_separated.write(["words"], [[text]]).splitlines())
    assert row == [f"'{text}"]


def test_numbers_and_other_text_stay_as_they_are():
    written = comma_separated.write(["number", "words", "none"], [[-1, "a = b, c", None]])
    assert written == 'number,words,none\r\n-1,"a = b, c",\r\n'
