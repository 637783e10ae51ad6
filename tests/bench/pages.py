"""Which pages are driven, what in Datasette comes nearest to each, and what is asked of it (docs/speed.md)."""

from dataclasses import dataclass

_PARAGRAPHS = "/corpus/paragraphs?language=en"
_OF = f"{_PARAGRAPHS}&_sort=position&_size=max&symbol=S/RES/"


@dataclass(frozen=True)
class Page:
    """A page of the archive: `within` milliseconds for 95 of 100 answers, cold, to one client; `times` as many answers
    a second as Datasette, cold, to eight.
    """

    name: str
    ours: str
    theirs: str = ""
    within: float = 40.0
    times: float | None = None


ONE_QUERY = Page("one query", "/one-query/")
PAGES = (
    Page("reading 2482", "/en/resolutions/2482/", f"{_OF}2482+(2019)", times=1),
    Page("reading 2231", "/en/resolutions/2231/", f"{_OF}2231+(2015)", within=150, times=1),
    Page(
        "filtered list",
        "/en/resolutions/?year_from=2001&year_to=2020&chapter_vii=either&cites=1373",
        "/corpus/citing?cited=S/RES/1373+(2001)&year__gte=2001&year__lte=2020&under_chapter_vii=1"
        "&_facet=year&_facet=adoption&_facet=agenda_item",
        times=4,
    ),
    Page(
        "cited by 1373",
        "/en/resolutions/1373/cited-by/",
        "/corpus/citing?cited=S/RES/1373+(2001)&_sort_desc=adopted_on&_facet=agenda_item",
        times=4,
    ),
    Page("lineage of 2482", "/en/resolutions/2482/lineage/"),
    Page(
        "search, rare",
        "/en/search/?q=%22improvised+explosive+devices%22",
        f"{_PARAGRAPHS}&_search=%22improvised+explosive+devices%22",
        times=3,
    ),
    Page("search, common", "/en/search/?q=terrorism", f"{_PARAGRAPHS}&_search=terrorism", times=3),
)
WARM_AT_LEAST = 0.8  # of the answers a second of the view of one query
