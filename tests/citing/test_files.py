"""Files for programs that keep references."""

import json
from datetime import date

from resolutions.citing import files
from resolutions.citing.works import Part, Place, Work

OF_1373 = Work(1373, 2001, date(2001, 9, 28))
SUB_PARAGRAPH = Place(Part.BODY, "2", ("b",))


def test_bibtex_keeps_names_and_titles_whole():
    assert files.bibtex(OF_1373, SUB_PARAGRAPH) == (
        "@techreport{unsc1373,\n"
        "  author = {{United Nations Security Council}},\n"
        "  title = {{Resolution 1373 (2001)}},\n"
        "  type = {Resolution},\n"
        "  institution = {United Nations},\n"
        "  number = {S/RES/1373 (2001)},\n"
        "  year = {2001},\n"
        "  month = sep,\n"
        "  day = {28},\n"
        "  url = {https://docs.un.org/en/S/RES/1373(2001)},\n"
        "  note = {para. 2 (b)},\n"
        "}\n"
    )


def test_ris_begins_with_its_type_and_ends_with_its_end():
    lines = files.ris(OF_1373, SUB_PARAGRAPH).split("\r\n")
    assert lines[0] == "TY  - GOVDOC"
    assert lines[-2:] == ["ER  - ", ""]
    assert "DA  - 2001/09/28/" in lines
    assert "SE  - para. 2 (b)" in lines


def test_csl_json_is_a_list_of_one_item():
    (item,) = json.loads(files.csl_json(OF_1373, SUB_PARAGRAPH))
    assert item["type"] == "legislation"
    assert item["issued"] == {"date-parts": [[2001, 9, 28]]}
    assert item["section"] == "para. 2 (b)"


def test_an_unknown_day_leaves_the_year():
    undated = Work(1373, 2001)
    assert "day" not in files.bibtex(undated)
    assert "DA  -" not in files.ris(undated)
    assert json.loads(files.csl_json(undated))[0]["issued"] == {"date-parts": [[2001]]}
