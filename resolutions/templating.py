"""The language of the public pages, Jinja2, and what its templates may call (docs/decisions/0028).

The librarians' desk stands in Django's admin and is written in Django's own language (`templates/desk`).
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from django.http import HttpRequest
from django.template import defaultfilters
from django.templatetags.static import static
from django.urls import get_script_prefix, reverse
from django.utils import translation
from jinja2 import BaseLoader, Environment, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from resolutions.models.state_names import state_in_words
from resolutions.templatetags import house_style

# Django's filters of words take markup for plain words: they are for what was never escaped.
FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "apart": house_style.apart,
    "at": house_style.at,
    "capfirst": defaultfilters.capfirst,
    "default_if_none": defaultfilters.default_if_none,
    "doubt_in_words": house_style.doubt_in_words,
    "escapejs": defaultfilters.escapejs_filter,
    "grouped": house_style.grouped,
    "language_in_a_sentence": house_style.language_in_a_sentence,
    "nth": house_style.nth,
    "official_url": house_style.official_url,
    "on": house_style.on,
    "percent": house_style.percent,
    "state_in_words": state_in_words,
    "truncatechars": defaultfilters.truncatechars,
    "urlencode": defaultfilters.urlencode,
    "yesno": defaultfilters.yesno,
}


def environment(loader: BaseLoader, auto_reload: bool, **_defaults: Any) -> Environment:
    """Jinja2 as the pages use it: all is escaped, and a name with nothing behind it is a fault, not an empty place."""
    pages = Environment(
        loader=loader,
        auto_reload=auto_reload,
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
    )
    pages.policies["ext.i18n.trimmed"] = True
    pages.filters.update({name: _when_shown(function) for name, function in FILTERS.items()})
    pages.globals.update(
        absolute=absolute,
        colon=house_style.colon,
        comma=house_style.comma,
        get_language=translation.get_language,
        get_language_bidi=translation.get_language_bidi,
        in_language=house_style.in_language,
        list_comma=house_style.list_comma,
        page_languages=house_style.page_languages,
        querystring=querystring,
        static=static,
        url=url,
    )
    pages.install_gettext_callables(  # type: ignore[attr-defined]
        translation.gettext, translation.ngettext, newstyle=True, npgettext=translation.npgettext
    )
    said = _kept_by_language(translation.gettext)
    pages.globals.update(_=said, gettext=said, pgettext=_kept_by_language(translation.pgettext))
    return pages


def _kept_by_language(translated: Callable[..., str]) -> Callable[..., Markup]:
    """A message as the extension gives it, with values for its names; looked up once in each language.

    A page says four hundred, and looking one up, marking it and filling in nothing takes longer than showing it.
    A server that runs while its catalogues change says what they said before, until it is started anew.
    """

    @lru_cache(maxsize=10_000)
    def known(_language: str, is_filled_in: bool, *message: str) -> Markup:
        words = Markup(translated(*message))  # noqa: S704 -- a message is ours
        return words if is_filled_in else words % {}

    def said(*message: str, **values: Any) -> Markup:
        words = known(translation.get_language(), bool(values), *message)
        return words % values if values else words

    return said


def _when_shown(function: Callable[..., Any]) -> Callable[..., Any]:
    """The filter, asked each time that a page is shown.

    Jinja2 asks a filter of a constant once and for all, in the language of whoever comes first; of one that wants the
    context it does not.
    """

    @pass_context
    def shown(_context: Context, *values: Any) -> Any:
        return function(*values)

    return shown


def absolute(request: HttpRequest, path: str) -> str:
    """An address with the host of the request before it."""
    return request.build_absolute_uri(path)


def querystring(request: HttpRequest, **changes: Any) -> str:
    """The query of the page's address with some of its parameters set, or left out where they are None."""
    query = request.GET.copy()
    for name, value in changes.items():
        if value is None:
            query.pop(name, None)
        else:
            query[name] = str(value)
    return f"?{query.urlencode()}" if query or request.GET else ""


def url(name: str, *parts: Any) -> str:
    """The address of a page, by the name of its route and what stands in it."""
    return _address(name, parts, translation.get_language(), get_script_prefix())


@lru_cache(maxsize=10_000)  # a page has forty, the same on most
def _address(name: str, parts: tuple[Any, ...], _language: str, _prefix: str) -> str:
    """The same; the language and the prefix, which `reverse` goes by, tell the addresses apart."""
    return reverse(name, args=parts)
