"""Slips of scans and of drafters: what the number, the year, the date or the neighbours prove, and what they do not."""

import pytest


@pytest.mark.parametrize(
    ("text", "symbol", "wording"),
    [
        pytest.param("resolution 70S (1991)", "S/RES/705 (1991)", "70S (1991)", id="S for 5 at the end"),
        pytest.param("567 (1985), S71 (1985), 572 (1985)", "S/RES/571 (1985)", "S71 (1985)", id="S for 5 at the start"),
        pytest.param("426 (1978), SOL (1982), 509 (1982)", "S/RES/501 (1982)", "SOL (1982)", id="letters only"),
        pytest.param("under resolution !86 (1964)", "S/RES/186 (1964)", "!86 (1964)", id="exclamation mark for 1"),
        pytest.param("of resolution [86 (1964) and", "S/RES/186 (1964)", "[86 (1964)", id="square bracket for 1"),
        pytest.param("resolution 221 2 (2015)", "S/RES/2212 (2015)", "221 2 (2015)", id="a gap in the number"),
        pytest.param("resolution 1 373 (2001)", "S/RES/1373 (2001)", "1 373 (2001)", id="a gap after the thousand"),
        pytest.param("resolutions 387 1976), 418 (1977)", "S/RES/387 (1976)", "387 1976)", id="bracket lost before"),
        pytest.param("resolutions 841 1993 of 16 June 1993", "S/RES/841 (1993)", "841 1993", id="brackets lost"),
        pytest.param("764 (1992 of 13 July 1992", "S/RES/764 (1992)", "764 (1992", id="bracket lost after"),
        pytest.param("511 (1982), 512.(1982), 513 (1982)", "S/RES/512 (1982)", "512.(1982)", id="a stop in between"),
        pytest.param("resolution 1862 (2009,)", "S/RES/1862 (2009)", "1862 (2009,)", id="a comma inside"),
    ],
)
def test_a_scan_s_slip_is_read_and_its_wording_kept(mentions, text, symbol, wording):
    assert (symbol, wording) in [(mention.symbol.text, mention.wording) for mention in mentions(text)]


@pytest.mark.parametrize(
    ("text", "number", "printed"),
    [
        pytest.param("paragraph 7 of resolution 1556 (2005)", 1556, 2005, id="year of the next"),
        pytest.param("resolution 687 (1990)", 687, 1990, id="year before"),
        pytest.param("resolutions 2240 (2015), 2312 (2106), 2380 (2017)", 2312, 2106, id="figures exchanged"),
        pytest.param("resolutions 1267 (1999), 1989 (2001) and 2253 (2015)", 1989, 2001, id="ten years off"),
        pytest.param("resolution 2140 (2140)", 2140, 2140, id="number again"),
        pytest.param("resolution 1626 (2006) of 19 September 2006", 1626, 2006, id="many numbers near"),
        pytest.param("resolution 402 (1977) of 22 December 1976", 402, 1977, id="the date speaks for the number"),
    ],
)
def test_a_wrong_year_names_the_resolution_of_the_number(mentions, text, number, printed):
    mention = next(m for m in mentions(text) if m.symbol.number == number)
    assert mention.printed_year == printed
    assert str(printed) in mention.doubt
    assert mention.symbol.year != printed


@pytest.mark.parametrize(
    ("text", "symbol", "own"),
    [
        pytest.param("450 (1979) 489 (1979), 474 (1980)", "S/RES/489 (1981)", None, id="no word: nothing proven"),
        pytest.param("resolutions 450 (1979) 489 (1979), 474 (1980)", "S/RES/459 (1979)", 587, id="out of order"),
        pytest.param("resolutions 793 (1992), 84 (1993), 811 (1993)", "S/RES/804 (1993)", 834, id="a figure lost"),
        pytest.param("resolutions 269 (1969), 176 (1970), 301 (1971)", "S/RES/276 (1970)", 601, id="a figure wrong"),
        pytest.param(
            "resolution 388 (1973) of 22 October 1973", "S/RES/338 (1973)", 396, id="the date proves the year"
        ),
        pytest.param("resolution 587 (1991)", "S/RES/687 (1991)", 706, id="five years apart"),
        pytest.param(
            "194 (1964) of 25 September and 1988 (1964), 201 (1965)", "S/RES/198 (1964)", 274, id="a figure too many"
        ),
    ],
)
def test_a_wrong_number_is_corrected_only_where_that_is_proven(mentions, text, symbol, own):
    told = {mention.symbol.text: mention for mention in mentions(text, own=own)}
    if own is None:
        assert symbol not in told or told[symbol].printed_year
    else:
        assert "Read as" in told[symbol].doubt


@pytest.mark.parametrize("name", ["1556 (2004)", "2900 (2031)"])
def test_a_resolution_later_than_the_text_that_names_it_is_a_doubt(mentions, name):
    (mention,) = mentions(f"Recalling resolution {name}", own=1360)
    assert "later than the text" in mention.doubt


def test_two_doubts_about_one_are_told_one_after_the_other(mentions):
    (mention,) = mentions("Recalling resolution 1556 (2005)", own=1360)
    first, second = mention.doubt.values.values()
    assert (str(first), str(second)) == (
        "The year printed is 2005; resolution 1556 was adopted in 2004.",
        "Resolution 1556 is later than the text that names it.",
    )


def test_a_date_that_is_not_of_the_number_s_year_is_a_doubt(mentions):
    (mention,) = mentions("resolution 242 of 22 October 1973")
    assert "1973" in mention.doubt
