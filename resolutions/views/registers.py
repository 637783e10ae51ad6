"""The registers: what is missing, wrong or doubtful, as pages, and each as a CSV or a JSON file."""

from collections.abc import Mapping
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.views.generic import ListView, TemplateView

from resolutions.exports import WRITERS
from resolutions.registers.chapter_vii import UnflaggedChapterSeven
from resolutions.registers.completeness import Completeness, Line, without_votes
from resolutions.registers.contradictions import VoteContradictions
from resolutions.registers.differences import Differences
from resolutions.registers.doubts import Doubts
from resolutions.registers.figures import figures
from resolutions.registers.mismatches import Mismatches
from resolutions.registers.table import Entries, Kind, Register
from resolutions.views.files import as_file
from resolutions.views.paging import Paged

REGISTERS: Final[Mapping[str, Register]] = {
    register.name: register
    for register in (Mismatches(), VoteContradictions(), Differences(), Doubts(), UnflaggedChapterSeven())
}


class Registers(TemplateView):
    """All registers, and the figures of the archive."""

    template_name = "registers/registers.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        counted = [(register, register.count()) for register in REGISTERS.values()]
        return super().get_context_data(**kwargs, figures=figures(), ledger=Completeness(), registers=counted)


class RegisterPage(Paged, ListView):
    """One register, in pages; whole with `?format=csv` and `?format=json`. `kind` narrows it, where it is known."""

    template_name = "registers/register.html"
    context_object_name = "entries"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        asked = request.GET.get("format", "")
        if asked in WRITERS:
            return self._file(asked)
        return super().get(request, *args, **kwargs)

    @cached_property
    def register(self) -> Register:
        try:
            return REGISTERS[self.kwargs["name"]]
        except KeyError as error:
            raise Http404 from error

    @cached_property
    def kinds(self) -> list[Kind]:
        return self.register.kinds()

    @property
    def kind(self) -> str:
        asked = self.request.GET.get("kind", "")
        return asked if any(asked == kind.value for kind in self.kinds) else ""

    def get_queryset(self) -> Entries:  # type: ignore[override]  # a list will do
        return self.register.entries(self.kind)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs, register=self.register, kind=self.kind)
        return context | {"rows": list(self.register.rows(context["entries"])), "kinds": self.kinds}

    def _file(self, extension: str) -> HttpResponse:
        columns = [*(column.name for column in self.register.columns), "address"]
        rows = (
            [*(cell.value for cell in row.cells), self.request.build_absolute_uri(row.address)]
            for row in self.register.rows(self.get_queryset())
        )
        return as_file(self.register.file_name, extension, columns, rows)


class LedgerPage(RegisterPage):
    """The completeness ledger, with what is missing in each language by number."""

    template_name = "registers/ledger.html"
    paginate_by = 200

    @cached_property
    def register(self) -> Completeness:
        return Completeness()

    @cached_property
    def lines(self) -> list[Line]:
        return self.register.entries()

    def get_queryset(self) -> list[Line]:  # type: ignore[override]
        return self.lines

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        held, unvoted = self.register.held(self.lines), without_votes(self.lines)
        return super().get_context_data(**kwargs, held=held, without_votes=unvoted)
