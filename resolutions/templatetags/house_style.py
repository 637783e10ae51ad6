"""How the archive writes dates, meetings and numbers in each language, and where a page stands in the others."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final, cast

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.template import engines
from django.template.backends.jinja2 import Jinja2
from django.utils.dateformat import format as format_date
from django.utils.formats import number_format
from django.utils.timezone import localtime
from django.utils.translation import get_language, get_language_bidi, gettext, override, pgettext

from resolutions.languages import BY_CODE
from resolutions.models import Document
from resolutions.models.choices import LANGUAGE
from resolutions.translating import in_words, with_place

register = template.Library()
register.filter("in_words", in_words)

FIRST_GROUPED: Final = 1_000
# Both names of each month, as in every Arabic document of the Council; Django has the Egyptian ones alone.
MONTHS_IN_ARABIC: Final = (
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
)


@register.filter
def on(day: date) -> str:
    """A date as the United Nations writes it: 19 July 2019, 1er juillet 2019, 19 تموز/يوليه 2019, 2019年7月19日."""
    return _on(day, get_language())


@lru_cache(maxsize=10_000)  # a list of resolutions has fifty
def _on(day: date, language: str) -> str:
    if language == "ar":
        return f"{day.day} {MONTHS_IN_ARABIC[day.month - 1]} {day.year}"
    if day.day == 1:
        return format_date(day, pgettext("date, first of the month", "j F Y"))
    return format_date(day, pgettext("date", "j F Y"))


@register.filter
def at(moment: datetime) -> str:
    """A moment by the archive's clock: 27 November 2026, 08:02."""
    local = localtime(moment)
    return f"{on(local.date())}{comma()}{local:%H:%M}"


def nth(number: int) -> str:
    """The number of a meeting, as an ordinal: 8582nd, 8582e, 8582ª; bare where the sentence around it inflects it."""
    match get_language():
        case "en":
            return f"{number}{_english_ending(number)}"
        case "fr":
            return f"{number}e"
        case "es":
            return f"{number}ª"
    return str(number)


def _english_ending(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def grouped(number: int) -> str:
    """A number with its thousands apart: 2,825 or 2 825."""
    if 0 <= number < FIRST_GROUPED:  # most are, and Django looks up how a language writes numbers each time
        return str(number)
    return number_format(number, use_l10n=True, force_grouping=True)


def apart(figures: str) -> str:
    """Figures that keep their order within a sentence written from right to left: job number 19-12422."""
    return f"\u2068{figures}\u2069" if get_language_bidi() else figures


def percent(rate: float | None) -> str:
    """A rate of 0.9978 as 99.8%, in the form of the language; a dash where there is none."""
    if rate is None:
        return "–"
    # Translators: a number and its sign of percent, "99.8%"; with a no-break space before the sign where it takes one.
    return gettext("%(number)s%%") % {"number": number_format(round(rate * 100, 1), decimal_pos=1, use_l10n=True)}


@register.simple_tag
def comma() -> str:
    """Between two things said one after the other: "unanimously, 15-0-0"."""
    return {"ar": "، ", "zh": "，"}.get(get_language(), ", ")


@register.simple_tag
def list_comma() -> str:
    """Between two things of a list: Chinese has a comma of its own for them."""
    return {"ar": "، ", "zh": "、"}.get(get_language(), ", ")


@register.simple_tag
def colon() -> str:
    """Between a name and what is told of it: French stands it apart, on the same line."""
    return {"fr": "\N{NO-BREAK SPACE}: ", "zh": "："}.get(get_language(), ": ")


@register.simple_tag
def onward() -> str:
    """An arrow in the direction of reading, from the old to the new."""
    return "←" if get_language_bidi() else "→"


def language_in_a_sentence(code: str) -> str:
    """A language as it is named within a sentence of the page's language: French, français."""
    return str(LANGUAGE[code])


@register.filter
def doubt_in_words(doubt: dict[str, Any]) -> str:
    """What the reader of a file was not sure of, after its place."""
    return with_place(doubt["place"], doubt["message"])


def in_language(document: Document, code: str) -> str:
    """The document's page in another language; empty where the interface does not speak it."""
    if code not in dict(settings.LANGUAGES):
        return ""
    with override(code):
        return document.get_absolute_url()


def official_url(symbol: str) -> str:
    """The official document at the United Nations, in the language of the page."""
    return f"https://docs.un.org/{get_language()}/{symbol.replace(' (', '(')}"


@dataclass(frozen=True, slots=True)
class PageLanguage:
    """A language of the interface, and the address of the same page in it."""

    code: str
    name: str
    direction: str
    url: str
    is_current: bool


def page_languages(request: HttpRequest) -> list[PageLanguage]:
    """The page in every language of the interface, in the order of the settings; of no page the first page."""
    current = get_language()
    _, _, below = request.get_full_path().partition(f"/{current}/")
    return [
        PageLanguage(
            code=code,
            name=BY_CODE[code].name,
            direction=BY_CODE[code].direction,
            url=f"/{code}/{below}" if request.resolver_match else f"/{code}/",
            is_current=code == current,
        )
        for code, _ in settings.LANGUAGES
    ]


@register.simple_tag
def piece(template_name: str, macro: str, **values: Any) -> str:
    """A piece of the public pages within a page of the desk, which is written in Django's language.

    `{% piece "reading/_paragraph.html" "show_paragraph" paragraph=paragraph %}`
    """
    pieces = cast(Jinja2, engines["jinja2"]).env.get_template(template_name).module
    shown: str = getattr(pieces, macro)(**values)
    return shown
