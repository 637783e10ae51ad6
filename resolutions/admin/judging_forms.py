"""What a librarian says of a mention or an effect, as it is typed."""

import re
from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from resolutions.admin.judged_texts import Place, Places
from resolutions.judging import Judgement, Key, place_for
from resolutions.models import Document, LanguageVersion
from resolutions.models.choices import VERB
from resolutions.search.resolver import WrongYear, resolve
from resolutions.symbols import Series, Symbol, year_of
from resolutions.terms import Ruling, Verb

WITHDRAWN: Final = "withdrawn"
# 7   10 (a)   10(a)(ii)   8 bis; of a treaty: art. 4 (h)   art. XII (3)
_LABEL: Final = re.compile(
    r"(?P<paragraph>\d{1,3}(?: (?:bis|ter|quater))?)(?: ?\([a-z]{1,5}\))*"
    r"|(?P<article>art\. (?:\d{1,3}(?: bis)?|[IVX]{1,6}))(?: ?\([a-z0-9]{1,3}\))*"
)


class PinpointField(forms.CharField):
    """Labels of paragraphs or of articles, separated by commas: "7, 10 (a)", "art. 4 (h)"."""

    def clean(self, value: Any) -> tuple[str, ...]:
        typed = super().clean(value)
        labels = []
        for part in filter(None, (part.strip() for part in re.split("[,،、;]", typed))):
            found = _LABEL.fullmatch(part)
            if found is None:
                message = _("“%(label)s” is no paragraph: write 7, 10 (a).")
                raise forms.ValidationError(message, params={"label": part})
            labels.append(" ".join((found["paragraph"] or found["article"], *re.findall(r"\([a-z0-9]+\)", part))))
        return tuple(dict.fromkeys(labels))


def pinpoint_field() -> PinpointField:
    return PinpointField(
        label=_("Paragraphs named"),
        required=False,
        max_length=300,
        help_text=_("Of the document cited: 7, 10 (a), art. 4 (h)."),
    )


class JudgeForm(forms.Form):
    """Which finding, and what is said of it."""

    anchor = forms.CharField(max_length=80)
    symbol = forms.CharField(max_length=200, required=False)
    ordinal = forms.IntegerField(min_value=1, max_value=10_000)
    verb = forms.ChoiceField(choices=[("", ""), *VERB.items()], required=False)
    body = forms.CharField(max_length=300, required=False, strip=False)
    pinpoint = pinpoint_field()
    ruling = forms.ChoiceField(choices=[(one, one) for one in (Ruling.CONFIRMED, Ruling.REJECTED, WITHDRAWN)])

    @property
    def key(self) -> Key:
        told = self.cleaned_data
        verb = Verb(told["verb"]) if told["verb"] else None
        return Key(told["anchor"], told["symbol"], told["ordinal"], verb, told["body"])


class AddMentionForm(forms.Form):
    """A citation that no reading found: the paragraph, its words, and what they name."""

    paragraph = forms.ChoiceField(label=_("Paragraph"))
    wording = forms.CharField(
        label=_("Words"), max_length=300, help_text=_("As they stand in the paragraph: resolution 1373 (2001).")
    )
    cited = forms.CharField(
        label=_("Document cited"),
        max_length=200,
        help_text=_("By its symbol or number: S/RES/1373 (2001), A/RES/46/182."),
    )
    pinpoint = pinpoint_field()

    def __init__(self, *args: Any, version: LanguageVersion, places: Places, **options: Any) -> None:
        super().__init__(*args, **options)
        self.version, self.places = version, places
        self.paragraphs_typed: tuple[str, ...] = ()  # with the document: "1540 para 2"
        self.fields["paragraph"].choices = [(anchor, place.name) for anchor, place in places.items()]  # type: ignore[attr-defined]

    @property
    def said(self) -> Judgement:
        """What was typed, once it is valid."""
        told = self.cleaned_data
        cited, body = told["cited"], told.get("body", "")
        verb = Verb(told["verb"]) if "verb" in told else None
        return Judgement(
            key=self.places[told["paragraph"]].next_key(cited.text if cited else "", verb, body),
            ruling=Ruling.ADDED,
            language=self.version.language,
            cited=cited,
            wording=told["wording"],
            pinpoint=told["pinpoint"] or self.paragraphs_typed,
            until=told["until"].isoformat() if told.get("until") else "",
            condition=told.get("condition", ""),
        )

    def clean_wording(self) -> str:
        """As texts have it: a single space where a page or a window broke the line."""
        return " ".join(self.cleaned_data["wording"].split())

    def clean_cited(self) -> Symbol | None:
        if not (typed := self.cleaned_data["cited"].strip()):
            return None
        symbol = self._named(typed)
        if symbol.text == self.version.document.symbol:
            raise forms.ValidationError(_("A document does not cite itself."))
        return symbol

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        place = self.places.get(told.get("paragraph", ""))
        if place and "wording" in told and told["wording"] not in place.paragraph.text:
            self.add_error("wording", _("These words do not stand in this paragraph."))
        elif place and not self.errors:
            self._check(place)
        return told

    def _check(self, place: Place) -> None:
        is_free = place_for(self.cleaned_data["wording"], place.paragraph.text, place.mentions)
        if not is_free and not place.telling(self.said):
            self.add_error("wording", _("These words are part of a citation already: reject that first."))
        elif place.has_unmarked(self.said.key.symbol):
            self.add_error(
                "cited", _("This was seen in another text, and counts in every language: take that back first.")
            )

    def _named(self, typed: str) -> Symbol:
        """The document that goes by what was typed: a treaty by its name, the others in any usual spelling."""
        if held := Document.objects.filter(symbol=typed).first():
            return Symbol(Series(held.series), held.symbol, year=held.year)
        named = resolve(typed)
        if isinstance(named, WrongYear):
            message = _("There is no resolution %(number)s of that year: write %(symbol)s if that is meant.")
            right = {"number": named.number, "symbol": named.offers[0].symbol.text}
            raise forms.ValidationError(message, params=right)
        if named is None or not _may_be(named.symbol):
            raise forms.ValidationError(_("No document goes by this name."))
        if named.pinpoint and named.pinpoint.is_first:
            raise forms.ValidationError(_("Name several paragraphs in the field for paragraphs."))
        if named.pinpoint and named.pinpoint.section:
            raise forms.ValidationError(_("Leave the section out: paragraphs are kept by their number alone."))
        if named.pinpoint and named.pinpoint.label and not named.pinpoint.is_preambular:
            self.paragraphs_typed = (named.pinpoint.label,)
        return named.symbol


class AddEffectForm(AddMentionForm):
    """An effect that no reading found: on a document or on a body, and the words that say it."""

    wording = forms.CharField(
        label=_("Words"),
        max_length=5000,
        widget=forms.Textarea(attrs={"cols": 60, "rows": 3}),
        help_text=_("As they stand in the paragraph: they are shown to readers as evidence."),
    )
    cited = forms.CharField(label=_("Document cited"), max_length=200, required=False)
    verb = forms.ChoiceField(label=pgettext_lazy("of a paragraph", "What it does"), choices=list(VERB.items()))
    body = forms.CharField(
        label=_("Body or measure"),
        required=False,
        max_length=300,
        help_text=_("By its name in English, under which it is listed."),
    )
    until = forms.DateField(label=_("Until, or as from"), required=False, help_text=_("Year, month, day: 2031-08-31."))
    condition = forms.CharField(label=_("Conditions or limits"), required=False, max_length=2000)
    field_order = ("paragraph", "wording", "verb", "cited", "pinpoint", "body", "until", "condition")

    def _check(self, place: Place) -> None:
        if not (self.cleaned_data["cited"] or self.cleaned_data["body"]):
            self.add_error("cited", _("Say which document or which body it is done to."))


def _may_be(symbol: Symbol) -> bool:
    """Whether there is or can be such a document: no resolution beyond the last whose year is known and those held."""
    if symbol.series is not Series.RESOLUTION or symbol.number is None or year_of(symbol.number):
        return True
    return Document.objects.filter(symbol=symbol.text).exists()


FORMS: Final = {"mention": AddMentionForm, "effect": AddEffectForm}
