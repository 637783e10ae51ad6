"""The sentence around a mention."""

import pytest

from resolutions.excerpts import excerpt


def cut(text, wording, reach=200):
    start = text.index(wording)
    found = excerpt(text, start, start + len(wording), reach)
    return f"{found.before}[{found.wording}]{found.after}"


@pytest.mark.parametrize(
    ("text", "wording", "expected"),
    [
        pytest.param("Recalling 1373 (2001),", "1373 (2001)", "Recalling [1373 (2001)],", id="the whole paragraph"),
        pytest.param("One. Two 1373. Three.", "1373", "Two [1373].", id="a sentence among others"),
        pytest.param("Under art. 41 and 1373.", "1373", "Under art. 41 and [1373].", id="not after an abbreviation"),
        pytest.param(
            "See Res. 1373, op. 2.", "1373", "See Res. [1373], op. 2.", id="not after a word that readers cut"
        ),
        pytest.param(
            "S.C. Res. 1373, ¶ 2 (Sept. 28, 2001)", "1373", "S.C. Res. [1373], ¶ 2 (Sept. 28, 2001)", id="nor a month"
        ),
        pytest.param(
            "Se rige por el Derecho del Mar. La 1816 obliga.",
            "1816",
            "La [1816] obliga.",
            id="but the sea, before no day",
        ),
        pytest.param("Lit on Mar. 3 under 1816.", "1816", "Lit on Mar. 3 under [1816].", id="a month before its day"),
        pytest.param("Вот. См. рез. 1373, п. 8", "1373", "См. рез. [1373], п. 8", id="nor one of Russian"),
        pytest.param("A heading\n\nUnder 1373", "1373", "Under [1373]", id="not over the end of a paragraph"),
        pytest.param(
            "See S/RES/1373. Ends.", "S/RES/1373", "See [S/RES/1373].", id="a full stop right after the mention"
        ),
        pytest.param("One? Two 1373! Three.", "1373", "Two [1373]!", id="other stops"),
        pytest.param("决定甲。回顾第1373号决议。决定乙。", "1373", "回顾第[1373]号决议。", id="Chinese stops"),
        pytest.param("يقرر ذلك؛ يشير إلى 1373.", "1373", "يشير إلى [1373].", id="Arabic stops"),
        pytest.param("1373", "1373", "[1373]", id="the mention alone"),
    ],
)
def test_the_sentence_around_a_mention_is_cut_out(text, wording, expected):
    assert cut(text, wording) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("many words before 1373 many words after", "… before [1373] many …", id="between words"),
        pytest.param(
            "很长很长很长很长很长很长1373很长很长很长很长很长很长",
            "… 很长很长很长很长[1373]很长很长很长很长 …",
            id="without words",
        ),
    ],
)
def test_a_long_sentence_is_cut_on_both_sides(text, expected):
    assert cut(text, "1373", reach=8) == expected
