"""The design page: the pieces that pages are made of, and what is said there of their colours."""

import re

import pytest
from django.conf import settings

from resolutions.views.design import COLOURS, SIZES

TOKENS = (settings.BASE_DIR / "static" / "css" / "tokens.css").read_text()
THEMES = {"light": TOKENS, "dark": TOKENS[TOKENS.index("prefers-color-scheme: dark") :]}
WORDS_ON = [
    *[(words, ground) for words in ("ink", "quiet", "accent") for ground in ("paper", "raised", "accent-soft")],
    ("ink", "mark"),
    ("ink", "caution-soft"),
    ("caution", "caution-soft"),
    ("caution", "paper"),
]


def luminance(theme, name):
    """Relative luminance, as WCAG 2.2 defines it."""
    colour = re.search(rf"--{name}: #([0-9a-f]{{6}});", THEMES[theme])[1]
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("words", "ground"), WORDS_ON)
def test_words_stand_out_from_what_is_behind_them(theme, words, ground):
    darker, lighter = sorted((luminance(theme, words), luminance(theme, ground)))
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


@pytest.mark.parametrize("name", [*COLOURS, *SIZES])
def test_what_the_design_page_shows_is_what_the_style_has(name):
    assert f"  --{name}: " in TOKENS


def test_the_design_page_shows_the_pieces_themselves(visit):
    page = visit("/en/about/design/")
    assert page.heading == "Design"
    assert len(page.tree.find_class("swatch")) == len(COLOURS)
    assert page.at("op-1-a-i").get("class") == "paragraph subparagraph depth-2"
    assert page.links()["1269 (1999)"] == "/en/resolutions/1269/"
    assert page.tree.find_class("waiting")[0].text == "1373 (2001)"


def test_the_design_page_speaks_every_language(visit):
    page = visit("/ar/about/design/")
    languages = {sample.get("lang") for sample in page.tree.find_class("sizes")[1].iter("dd")}
    assert languages == {"en", "fr", "es", "ru", "ar", "zh"}


def test_the_design_page_asks_the_database_nothing_of_its_own(visit, django_assert_num_queries):
    with django_assert_num_queries(1):
        visit("/en/about/design/")
