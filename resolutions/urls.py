"""The archive's pages, below the language of page and text. A symbol pasted after the host leads to its page."""

from collections.abc import Callable

from django.http import HttpResponseBase
from django.urls import URLPattern, path, re_path

from resolutions.views.accuracy import Accuracy
from resolutions.views.agenda import AgendaItemDetail, AgendaItemList
from resolutions.views.ballots import Ballots, Vetoes
from resolutions.views.bodies import Bodies, BodyDetail
from resolutions.views.browsing import ResolutionList
from resolutions.views.checking import Check
from resolutions.views.citing import Cite
from resolutions.views.design import Design
from resolutions.views.documents import Documents
from resolutions.views.explaining import HowToRead
from resolutions.views.finding import LeadingZeros, OtherSymbol, ResolutionSymbol
from resolutions.views.following import CitedBy, Cites
from resolutions.views.home import Home
from resolutions.views.lineage import Lineage
from resolutions.views.mapping import MapOfDocument
from resolutions.views.path import Path
from resolutions.views.previews import Preview
from resolutions.views.printing import PrintStyle
from resolutions.views.reading import DocumentDetail, ResolutionDetail
from resolutions.views.registers import LedgerPage, RegisterPage, Registers
from resolutions.views.searching import Search
from resolutions.views.sources import SourceFile, Sources
from resolutions.views.statements import Statements
from resolutions.views.states import StateDetail, States
from resolutions.views.trail import Trail


def of_document(route: str, page: Callable[..., HttpResponseBase], name: str) -> list[URLPattern]:
    """A document's page, and below it what it cites, what cites it, its lineage, map, sources and preview."""
    return [
        path(route, page, name=name),
        path(f"{route}cites/", Cites.as_view()),
        path(f"{route}cited-by/", CitedBy.as_view()),
        path(f"{route}lineage/", Lineage.as_view()),
        path(f"{route}map/", MapOfDocument.as_view()),
        path(f"{route}sources/", Sources.as_view()),
        path(f"{route}preview/", Preview.as_view()),
        path(f"{route}print.css", PrintStyle.as_view()),
    ]


urlpatterns = [
    path("", Home.as_view(), name="home"),
    re_path(r"^(?P<before>resolutions/|statements/[0-9]{4}/)0+(?P<after>[1-9][0-9]*/.*)$", LeadingZeros.as_view()),
    path("resolutions/", ResolutionList.as_view(), name="resolutions"),
    *of_document("resolutions/<int:number>/", ResolutionDetail.as_view(), "resolution"),
    path("resolutions/<int:number>/cite/", Cite.as_view(), name="cite"),
    path("statements/", Statements.as_view(), name="statements"),
    *of_document("statements/<int:year>/<int:number>/", DocumentDetail.as_view(), "statement"),
    # The symbol in the address, its slashes hyphens and its spaces underscores: S-2018-1177, A-RES-217_A_(III).
    *of_document("drafts/<str:slug>/", DocumentDetail.as_view(), "draft"),
    path("documents/", Documents.as_view(), name="documents"),
    *of_document("documents/<str:slug>/", DocumentDetail.as_view(), "document"),
    path("agenda-items/", AgendaItemList.as_view(), name="agenda-items"),
    path("agenda-items/<slug:slug>/", AgendaItemDetail.as_view(), name="agenda-item"),
    path("bodies/", Bodies.as_view(), name="bodies"),
    path("bodies/<slug:slug>/", BodyDetail.as_view(), name="body"),
    path("about/reading/", HowToRead.as_view(), name="how-to-read"),
    path("about/design/", Design.as_view(), name="design"),
    path("accuracy/", Accuracy.as_view(), name="accuracy"),
    path("vetoes/", Vetoes.as_view(), name="vetoes"),
    path("drafts/", Ballots.as_view(), name="drafts"),
    path("ledger/", LedgerPage.as_view(), name="ledger"),
    path("registers/", Registers.as_view(), name="registers"),
    path("registers/<slug:name>/", RegisterPage.as_view(), name="register"),
    path("check/", Check.as_view(), name="check"),
    path("trail/", Trail.as_view(), name="trail"),
    path("path/", Path.as_view(), name="path"),
    path("states/", States.as_view(), name="states"),
    path("states/<str:slug>/", StateDetail.as_view(), name="state"),
    path("search/", Search.as_view(), name="search"),
    path("sources/<str:sha256>/", SourceFile.as_view(), name="source"),
    re_path(
        # S/RES/2482(2019) | S/RES/2482 (2019) | s/res/2482
        r"^[Ss]/[Rr][Ee][Ss]/(?P<number>[0-9]{1,5})(?:\s*\(\s*(?P<year>[0-9]{4})\s*\))?\s*/?$",
        ResolutionSymbol.as_view(),
        name="resolution-symbol",
    ),
    re_path(r"^(?P<symbol>[SsTt]/[^\x00]+?|[Aa]/[Rr][Ee][Ss]/[^\x00]+?)/?$", OtherSymbol.as_view(), name="symbol"),
]
