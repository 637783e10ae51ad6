"""What a reader may type or choose in a filter; what is none of it is refused in one sentence that quotes it."""

import re
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

LARGEST: Final = 9999  # of a year or a number: the columns end at 32767

# 1373 | 1373 (2001) | S/RES/1373(2001)
RESOLUTION: Final = re.compile(r"(?:S/RES/)?(?P<number>\d{1,4})(?: ?\(\d{4}\))?", re.IGNORECASE | re.ASCII)
LABEL: Final = re.compile(r"[0-9]{1,3}(?: \([a-z0-9]{1,5}\)){0,4}", re.ASCII)


class Answerable(forms.Field):
    """A field whose every refusal is the same sentence, with what was typed."""

    refusal: Any = _("“%(typed)s” is not one of the choices, so it is left out.")
    keyboard = "numeric"  # that a telephone shows where it is typed

    def clean(self, value: Any) -> Any:
        try:
            return super().clean(value)
        except ValidationError as error:
            raise ValidationError(self.refusal, params={"typed": Truncator(value).chars(40)}) from error


class Year(Answerable, forms.IntegerField):
    refusal = _("“%(typed)s” is not a year, so it is left out.")

    def __init__(self, **options: Any) -> None:
        super().__init__(min_value=1, max_value=LARGEST, **options)


class ResolutionNumber(Answerable, forms.IntegerField):
    """The number of a resolution, alone or as its symbol is written."""

    refusal = _("“%(typed)s” is not the number of a resolution, so it is left out.")

    def __init__(self, **options: Any) -> None:
        super().__init__(min_value=1, max_value=LARGEST, **options)

    def to_python(self, value: Any) -> int | None:
        found = RESOLUTION.fullmatch(str(value).strip())
        return super().to_python(found["number"] if found else value)


class Label(Answerable, forms.RegexField):
    """The label of a paragraph, however it is spaced: 2, 2(b), 15 (a) (ii)."""

    refusal = _("“%(typed)s” is not the number of a paragraph, so it is left out.")
    keyboard = "text"

    def __init__(self, **options: Any) -> None:
        super().__init__(LABEL, **options)

    def to_python(self, value: Any) -> str:
        typed = str(value or "").strip()
        number, *points = re.findall(r"[^\W_]+", typed) or [typed]
        return " ".join([number, *(f"({point.lower()})" for point in points)])


class OneOf(Answerable, forms.ChoiceField):
    """One of a few choices."""


class NameOf(Answerable, forms.CharField):
    """The name of a row: of a State, of an agenda item."""

    def __init__(self, *, model: type[Model], **options: Any) -> None:
        super().__init__(**options)
        self.model = model

    def validate(self, value: str) -> None:
        super().validate(value)
        if value and not self.model._default_manager.filter(name=value).exists():
            raise ValidationError(self.refusal)
