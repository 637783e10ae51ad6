"""`manage.py citations`: JSON lines over the file's own text, no database."""

import io
import json
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

SEED = Path(settings.BASE_DIR) / "fixtures/documents/CS-13893.fr.txt"


def printed(*arguments: str) -> list[dict[str, object]]:
    out = io.StringIO()
    call_command("citations", *arguments, stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_the_press_release_of_2482_gives_its_27_resolutions_28_times():
    lines = printed(str(SEED))
    resolutions = [line for line in lines if line["series"] == "resolution"]
    assert (len(resolutions), len({line["symbol"] for line in resolutions})) == (28, 27)
    of_the_council = ("presidential_statement", "council_document")
    assert [line["symbol"] for line in lines if line["series"] in of_the_council] == ["S/PRST/2018/9", "S/2018/1177"]
    assert len([line for line in lines if line["series"] == "treaty"]) == 9
    assert resolutions[-1]["symbol"] == "S/RES/2395 (2017)"
    assert "S/RES/2482 (2019)" not in {line["symbol"] for line in lines}


def test_offsets_are_into_the_file_s_own_text_with_its_line_ends(tmp_path):
    text = "Rappelant ses résolutions\r\n1373 (2001)\r\net 1269\r\n(1999) sur la question dont il est saisi"
    path = tmp_path / "essay.txt"
    path.write_bytes(text.encode())
    lines = printed(str(path), "--language", "fr")
    assert [text[line["start"] : line["end"]] for line in lines] == ["1373 (2001)", "1269\r\n(1999)"]
    assert [line["wording"] for line in lines] == ["1373 (2001)", "1269\r\n(1999)"]


def test_offsets_count_from_behind_a_byte_order_mark(tmp_path):
    path = tmp_path / "essay.txt"
    path.write_text("Recalling resolution 1373 (2001) on the matter.", encoding="utf-8-sig")
    (line,) = printed(str(path), "--language", "en")
    assert path.read_text(encoding="utf-8-sig")[line["start"] : line["end"]] == line["wording"] == "1373 (2001)"


def test_one_line_has_these_fields(tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("See paragraph 2 (b) of resolution 1373 (2001) on the matter, and that is all of it.")
    assert printed(str(path)) == [
        {
            "start": 34, "end": 45, "wording": "1373 (2001)", "symbol": "S/RES/1373 (2001)", "series": "resolution",
            "number": 1373, "year": 2001, "pinpoint": ["2 (b)"],
        }
    ]  # fmt: skip


def test_a_dash_reads_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SEED.read_bytes())))
    assert len(printed("-")) == 40


def test_a_file_that_cannot_be_read_is_told_in_a_sentence(tmp_path):
    with pytest.raises(CommandError, match=r"There is no file .*none.txt"):
        printed(str(tmp_path / "none.txt"))


def test_an_empty_file_is_told_in_a_sentence(tmp_path):
    (tmp_path / "empty.txt").touch()
    with pytest.raises(CommandError, match=r"empty"):
        printed(str(tmp_path / "empty.txt"))
