"""What the language of the public pages keeps: all is escaped, nothing passed over, each reader has their own words."""

from collections import defaultdict

import pytest
from django.conf import settings
from django.template import engines
from django.test.utils import override_script_prefix
from django.utils import translation
from django.utils.translation import override
from jinja2 import UndefinedError
from jinja2.ext import extract_from_ast

from resolutions.models import Document, Paragraph
from resolutions.symbols import Series
from resolutions.templating import querystring
from resolutions.terms import Kind


def shown(source, **values):
    return engines["jinja2"].env.from_string(source).render(**values)


def test_what_a_text_says_is_never_markup():
    assert shown("{{ said }}", said="<b>Decides</b>") == "&lt;b&gt;Decides&lt;/b&gt;"
    assert shown("{% trans %}Resolution {{ number }}{% endtrans %}", number="<i>1</i>").endswith("&lt;i&gt;1&lt;/i&gt;")


@pytest.mark.parametrize("source", ["{{ symbl }}", "{{ document.symbl }}", "{% if symbl %}{% endif %}"])
def test_a_name_with_nothing_behind_it_is_a_fault(source):
    with pytest.raises(UndefinedError):
        shown(source, document={"symbol": "S/RES/9001 (2030)"})


def test_what_stands_in_the_template_is_written_in_the_language_of_each_reader():
    template = engines["jinja2"].env.from_string('{{ "S/2030/1"|official_url }} {{ 9001|grouped }}')

    with override("en"):
        assert template.render() == "https://docs.un.org/en/S/2030/1 9,001"
    with override("fr"):
        assert template.render() == "https://docs.un.org/fr/S/2030/1 9\N{NO-BREAK SPACE}001"


def test_an_address_and_a_place_are_told_in_the_language_of_each_reader():
    template = engines["jinja2"].env.from_string('{{ url("resolution", 9001) }} {{ paragraph.place }}')
    paragraph = Paragraph(kind=Kind.OPERATIVE, label="2 (a)", anchor="op-2-a")

    with override("en"):
        assert template.render(paragraph=paragraph) == "/en/resolutions/9001/ paragraph 2 (a)"
    with override("es"):
        assert template.render(paragraph=paragraph) == "/es/resolutions/9001/ párrafo 2 (a)"
    with override("en"):
        assert template.render(paragraph=paragraph).startswith("/en/")


def test_an_address_begins_with_where_the_archive_stands():
    template = engines["jinja2"].env.from_string('{{ url("resolution", 9001) }} {{ document.get_absolute_url() }}')
    document = Document(series=Series.RESOLUTION, symbol="S/RES/9001 (2030)")

    with override("en"):
        assert template.render(document=document) == "/en/resolutions/9001/ /en/resolutions/9001/"
        with override_script_prefix("/archive/"):
            assert template.render(document=document) == "/archive/en/resolutions/9001/ /archive/en/resolutions/9001/"


def test_a_message_is_said_in_the_language_of_each_reader_with_what_is_filled_in_each_time():
    template = engines["jinja2"].env.from_string(
        "{{ _('Search') }} {% trans %}Resolution {{ number }}{% endtrans %} {{ _('100 %% of %(what)s', what=number) }}"
    )
    assert shown("{{ _('100 %%') }}") == "100 %"
    with override("en"):
        assert template.render(number="<1>") == "Search Resolution &lt;1&gt; 100 % of &lt;1&gt;"
        assert template.render(number=2) == "Search Resolution 2 100 % of 2"
    with override("fr"):
        assert template.render(number=3) == "Rechercher Résolution 3 100 % of 3"
    with override("en"):
        assert template.render(number=4) == "Search Resolution 4 100 % of 4"


@pytest.mark.parametrize(
    ("address", "changes", "query"),
    [
        ("/?q=a&page=2", {"page": 3}, "?q=a&page=3"),
        ("/?q=a&page=2", {"page": None}, "?q=a"),
        ("/?q=a", {"q": None}, "?"),
        ("/", {"page": None}, ""),
        ("/?q=a&q=b", {"q": "c"}, "?q=c"),
    ],
    ids=["set", "left out", "nothing is left", "nothing was there", "one for several"],
)
def test_a_link_changes_a_parameter_and_keeps_the_others(rf, address, changes, query):
    assert querystring(rf.get(address), **changes) == query


def every_wording():
    """Each message of the pages, as its function and what it is called with."""
    pages = engines["jinja2"].env
    for name in pages.list_templates(filter_func=lambda name: not name.startswith("desk/")):
        source, _, _ = pages.loader.get_source(pages, name)
        for _line, function, said in extract_from_ast(pages.parse(source)):
            yield function, (said,) if isinstance(said, str) else tuple(one for one in said if one is not None)


@pytest.mark.parametrize("code", [code for code, _ in settings.LANGUAGES])
def test_every_message_of_the_pages_can_be_filled_in(code):
    """Jinja2 fills in every message, also one with nothing to fill in: a percent sign of its own would be a fault."""
    filled = 0
    with override(code):
        for function, said in every_wording():
            call = getattr(translation, "gettext" if function == "_" else function)
            for number in [(1,), (2,), (5,)] if function.startswith("n") else [()]:
                assert call(*said, *number) % defaultdict(str)
                filled += 1
    assert filled > 500
