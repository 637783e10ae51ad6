"""Bodies, and what established, extended and ended them, each with the sentence that says it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.functional import cached_property

from resolutions.models import AgendaItem, Document, Effect
from resolutions.naming import slug_of
from resolutions.registers.bodies import Acts, AllBodies, Body
from resolutions.registers.table import Register
from resolutions.terms import SHOWN_FROM
from resolutions.views.changes import Change, texts_of, together
from resolutions.views.places import shown_languages
from resolutions.views.registers import RegisterPage


@dataclass(frozen=True, slots=True)
class Chapter:
    """What was done to a body under one agenda item; of a name of many bodies, to those of one matter."""

    agenda_item: AgendaItem | None
    changes: list[Change]


class Bodies(RegisterPage):
    """All bodies, on one page."""

    template_name = "bodies/bodies.html"
    paginate_by = 300

    @cached_property
    def register(self) -> Register:
        return AllBodies()


class BodyDetail(RegisterPage):
    """One of them."""

    template_name = "bodies/body.html"
    paginate_by = 200

    @cached_property
    def body(self) -> Body:
        try:
            return next(body for body in AllBodies().entries() if body.slug == self.kwargs["slug"])
        except StopIteration as error:
            raise Http404 from error

    @cached_property
    def register(self) -> Register:
        return Acts(self.body)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs, body=self.body)
        return context | {"chapters": chapters(context["entries"], is_of_many=self.body.is_of_many)}


def bodies_in(document: Document) -> dict[str, str]:
    """The bodies that a document does something to, by the names it gives them, and their addresses."""
    told = Effect.objects.on_bodies().sure_from(SHOWN_FROM).filter(paragraph__version__document=document)
    names = told.order_by("paragraph__position", "position").values_list("body", flat=True)
    return {name: reverse("body", args=[slug_of(name)]) for name in names}


def chapters(effects: Iterable[Effect], *, is_of_many: bool) -> list[Chapter]:
    """All effects as one chapter; under a name of many bodies one for each agenda item, the latest first."""
    effects = list(effects)
    shown = shown_languages(texts_of(effects))
    if not is_of_many:
        return [Chapter(None, together(effects, shown))]
    by_item: defaultdict[AgendaItem | None, list[Effect]] = defaultdict(list)
    for effect in effects:
        by_item[effect.paragraph.version.document.agenda_item].append(effect)
    return [Chapter(item, together(done, shown)) for item, done in by_item.items()]
