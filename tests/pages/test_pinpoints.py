"""Where a citation of a paragraph leads on the reading page: to it, else to what of it the text shown has."""

import pytest

from tests.builders import a_resolution, a_text


def test_a_citation_of_a_paragraph_held_leads_to_the_paragraph(visit):
    a_text(a_resolution(2396), ("7", "Decides:"), ("7 (a)", "to meet."))
    a_text(a_resolution(2482), ("1", "Noting paragraph 7 (a) of [2396 (2017): 7 (a)] and 9 of [2396 (2017): 9],"))
    held, missing = visit("/en/resolutions/2482/").at("op-1").xpath(".//p/a")
    assert held.get("href") == "/en/resolutions/2396/#op-7-a"
    assert missing.get("href") == "/en/resolutions/2396/"


@pytest.mark.parametrize(
    ("language", "address"),
    [
        pytest.param("en", "/en/resolutions/1521/#op-2-a", id="the point"),
        pytest.param("fr", "/fr/resolutions/1521/#op-2", id="its paragraph, where the text shown has lost the point"),
        pytest.param("es", "/es/resolutions/1521/#op-2-a", id="the point of the text shown instead"),
    ],
)
def test_a_pinpoint_leads_to_a_paragraph_of_the_text_that_is_shown(language, address, visit):
    cited = a_resolution(1521)
    a_text(cited, ("2", "Decides:"), ("2 (a)", "To meet."))
    a_text(cited, ("2", "Décide :"), ("3", "a) De se réunir."), language="fr")
    a_text(a_resolution(1683), ("1", "Recalling [1521 (2003): 2 (a)],"), language=language)
    assert visit(f"/{language}/resolutions/1683/").links()["1521 (2003)"] == address


@pytest.mark.parametrize("pinpoint", ["2", "3 bis"])
def test_a_pinpoint_that_the_text_shown_lacks_altogether_leads_to_the_text(pinpoint, visit):
    cited = a_resolution(1521)
    a_text(cited, ("2", "Decides."), language="en")
    a_text(cited, ("3", "Décide."), language="fr")
    a_text(a_resolution(1683), ("1", f"Rappelant [1521 (2003): {pinpoint}]."), language="fr")
    assert visit("/fr/resolutions/1683/").links()["1521 (2003)"] == "/fr/resolutions/1521/"
