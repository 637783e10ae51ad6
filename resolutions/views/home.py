"""The first page: what the archive holds, the newest and the most cited, the years, a chain of citations to follow."""

from itertools import groupby
from typing import Any, Final

from django.views.generic import TemplateView

from resolutions.languages import BY_CODE
from resolutions.models import Edge, LanguageVersion, Resolution

SHOWN: Final = 5  # of the newest, of the most cited
# 2482 (2019) names 2462 (2019), which names 1373 (2001), which names 1269 (1999).
EXAMPLE_CHAIN: Final = (2482, 2462, 1373, 1269)


class Home(TemplateView):
    template_name = "home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        years = list(Resolution.objects.per_year())
        links = {resolution.number: resolution for resolution in Resolution.objects.filter(number__in=EXAMPLE_CHAIN)}
        texts = LanguageVersion.objects.published().of_resolutions().per_language()
        resolutions, with_text = sum(adopted for _, adopted in years), Resolution.objects.with_text().count()
        return super().get_context_data(
            **kwargs,
            resolutions=resolutions,
            citations=Edge.objects.between_resolutions().count(),
            with_text=with_text,
            is_sparse=with_text * 2 <= resolutions,
            texts=[(BY_CODE[code], held) for code, held in texts],
            newest=Resolution.objects.newest_first()[:SHOWN],
            most_cited=Resolution.objects.most_cited_first()[:SHOWN],
            chain=[links[number] for number in EXAMPLE_CHAIN if number in links],
            first_year=years[0][0] if years else None,
            last_year=years[-1][0] if years else None,
            decades=decades(years),
        )


def decades(years: list[tuple[int, int]]) -> list[tuple[int, list[tuple[int, int]]]]:
    """Rows (year, how many) under the decade they fall in, the latest decade first."""
    by_decade = groupby(years, key=lambda row: row[0] // 10 * 10)
    return [(decade, list(rows)) for decade, rows in by_decade][::-1]
