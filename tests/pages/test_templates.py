"""What holds for every page by the way it is made."""

import re

import pytest
from django.conf import settings

TEMPLATES = sorted((settings.BASE_DIR / "templates").rglob("*.html"))
PAGES = [path for path in TEMPLATES if not path.is_relative_to(settings.BASE_DIR / "templates" / "desk")]
STYLES = sorted((settings.BASE_DIR / "static" / "css").glob("*.css"))

# margin-left, padding-top, inset with four values, text-align: left ... say nothing to a reader of Arabic.
PHYSICAL = re.compile(
    r"(?:^|[;{\s])(?:(?:margin|padding|border)-(?:left|right)|left|right)\s*:|text-align:\s*(?:left|right)"
)
INLINE = re.compile(
    r"""\sstyle=|<style|<script(?![^>]*\bsrc=|\ type="application/ld\+json">)|\son[a-z]+=|javascript:"""
)


def name(path):
    return path.relative_to(settings.BASE_DIR).as_posix()


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_is_one_screen(path):
    assert len(path.read_text().splitlines()) <= 80


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_escapes_everything_and_holds_no_script_or_style_of_its_own(path):
    text = path.read_text()
    assert not re.search(r"(?:\||filter)\s*safe\b|autoescape\s+(?:off|false)", text)
    assert not INLINE.search(text)


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_colon_is_never_written_for_every_language_at_once(path):
    ours = re.sub(r"{% (block|)trans.*?{% end\1trans\w* %}", "", path.read_text(), flags=re.DOTALL)
    assert not re.search(r"(?:%}|}}|</\w+>): ", ours)


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_a_piece_takes_what_it_needs_and_sees_nothing_else(path):
    text = path.read_text()
    assert not re.search(r"with context|{%-?\s*(?:include|import)\b", text)
    if path.name.startswith("_"):
        assert not re.sub(r"{% macro .*?{%- endmacro %}|{% from .*? %}", "", text, flags=re.DOTALL).strip()


def test_a_piece_has_a_name_of_its_own():
    names = [name for path in PAGES for name in re.findall(r"{% macro (\w+)", path.read_text())]
    assert len(names) == len(set(names)) > 50


@pytest.mark.parametrize("path", STYLES, ids=name)
def test_styles_know_no_left_and_right(path):
    assert not PHYSICAL.search(path.read_text())


def test_the_styles_are_small():
    assert sum(path.stat().st_size for path in STYLES) < 30_000
