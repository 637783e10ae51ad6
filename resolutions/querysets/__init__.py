"""The archive's questions, asked in the reader's words. Methods are adverbs and participles, and chain.

Every question stands in this room and nowhere else; each class is a table's, and short.
"""

from collections.abc import Iterable
from typing import Self

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db import connections, models
from django.db.models.functions import Cast, Coalesce, ExtractYear, Replace

from resolutions.querysets.agenda import AgendaItemQuerySet
from resolutions.querysets.counting import counted
from resolutions.querysets.edges import EdgeQuerySet
from resolutions.querysets.mentions import CitationQuerySet, EffectQuerySet, JudgementQuerySet
from resolutions.querysets.texts import LanguageVersionQuerySet, ParagraphQuerySet
from resolutions.symbols import LAST_KNOWN, Series
from resolutions.terms import BallotOutcome, Choice

__all__ = [
    "AgendaItemQuerySet",
    "BallotQuerySet",
    "CitationQuerySet",
    "DocumentQuerySet",
    "EdgeQuerySet",
    "EffectQuerySet",
    "JudgementQuerySet",
    "LanguageVersionQuerySet",
    "ParagraphQuerySet",
    "ResolutionQuerySet",
    "RevisionQuerySet",
    "SubjectQuerySet",
    "VoteQuerySet",
]


class SubjectQuerySet(models.QuerySet):
    """Headings of the library."""

    def most_frequent_of(self, documents: models.QuerySet, most: int) -> models.QuerySet:
        """Under which some documents are most often indexed, as rows (name, how many): there are two thousand."""
        indexed = self.filter(documents__in=documents.order_by().values("pk"))
        return counted(indexed, "name").order_by("-how_many", "name")[:most]


class DocumentQuerySet(models.QuerySet):
    """Documents held or cited."""

    def named(self, *slugs: str) -> Self:
        """The documents whose symbols stand so in an address: S-2018-1177."""
        hyphened = Replace("symbol", models.Value("/"), models.Value("-"))
        return self.alias(in_address=Replace(hyphened, models.Value(" "), models.Value("_"))).filter(
            in_address__in=slugs
        )

    def last_adopted_first(self) -> Self:
        """By date, resolutions of one day by number; those without a date last, by symbol."""
        number = models.F("resolution__number").desc(nulls_last=True)
        return self.order_by(models.F("adopted_on").desc(nulls_last=True), number, "symbol")

    def with_text(self) -> Self:
        """Those whose text is held, in any language."""
        published = apps.get_model("resolutions", "LanguageVersion").objects.published()
        return self.filter(models.Exists(published.filter(document=models.OuterRef("pk"))))

    def with_languages_held(self) -> Self:
        """Each with `languages_held`, the codes of the languages in which its text is held, by code."""
        published = apps.get_model("resolutions", "LanguageVersion").objects.published()
        codes = published.filter(document=models.OuterRef("pk")).order_by("language").values("language")
        return self.annotate(languages_held=ArraySubquery(codes))

    def presidential_statements(self) -> Self:
        return self.filter(series=Series.PRESIDENTIAL_STATEMENT)

    def cited_besides_resolutions(self) -> Self:
        """Those that a document cites and that are no resolutions of the Council."""
        edges = apps.get_model("resolutions", "Edge").objects
        return self.exclude(series=Series.RESOLUTION).filter(models.Exists(edges.filter(cited=models.OuterRef("pk"))))

    def counting_citing(self) -> Self:
        """Each with `by_resolutions` and `by_statements`, how many cite it, and `first` and `last`, the years."""
        citing = {
            name: models.Count("edges_in", filter=models.Q(edges_in__citing__series=series))
            for name, series in (
                ("by_resolutions", Series.RESOLUTION),
                ("by_statements", Series.PRESIDENTIAL_STATEMENT),
            )
        }
        years = {"first": models.Min("edges_in__citing__year"), "last": models.Max("edges_in__citing__year")}
        return self.annotate(**citing, **years).order_by("-by_resolutions", "-by_statements", "symbol")

    def per_series(self) -> models.QuerySet:
        """How many there are of each series, as rows (series, how many)."""
        return counted(self, "series")

    def under(self, agenda_items: Iterable[int]) -> Self:
        """Those under some agenda items, by their keys."""
        return self.filter(agenda_item__in=list(agenda_items))

    def per_year(self) -> models.QuerySet:
        """How many there are of each year, as rows (year, how many)."""
        return self.order_by("year").values_list("year").annotate(adopted=models.Count("pk"))


class ResolutionQuerySet(DocumentQuerySet):
    """Resolutions of the Council."""

    def last_number(self) -> int:
        """The number of the last one that was adopted, as far as the archive knows; a number may be cited by a slip."""
        adopted = self.filter(adopted_on__isnull=False)
        return max(adopted.aggregate(last=models.Max("number"))["last"] or 0, LAST_KNOWN)

    def in_order(self) -> Self:
        """Oldest first: numbers only rise."""
        return self.order_by("number")

    def newest_first(self) -> Self:
        return self.order_by("-number")

    def latest_first(self) -> Self:
        """By date; those without one last."""
        return self.order_by(models.F("adopted_on").desc(nulls_last=True), "-number")

    def earliest_first(self) -> Self:
        return self.order_by(models.F("adopted_on").asc(nulls_last=True), "number")

    def most_cited_first(self) -> Self:
        """Each with `times_cited`, the number of documents that cite it."""
        edges = apps.get_model("resolutions", "Edge").objects.filter(cited=models.OuterRef("pk")).order_by()
        times = edges.values("cited").annotate(times=models.Count("pk")).values("times")
        return self.annotate(times_cited=Coalesce(models.Subquery(times), 0)).order_by("-times_cited", "-number")

    def to_be_read(self, number: int) -> Self:
        """The one of this number, with its agenda item and, asked together, what else its page leads to.

        `neighbours` are the numbers before and after it, as far as they are known; `draft_series` is what its draft is,
        where the archive has that.
        """
        beside = self.model._default_manager.filter(number__in=(number - 1, number + 1)).order_by("number")
        drafts = apps.get_model("resolutions", "Document").objects.filter(symbol=models.OuterRef("draft"))
        return (
            self.filter(number=number)
            .select_related("agenda_item")
            .annotate(
                neighbours=ArraySubquery(beside.values("number")),
                draft_series=models.Subquery(drafts.values("series")[:1]),
            )
        )

    def drafted_as(self, symbol: str) -> Self:
        """Those adopted on the draft of this symbol: one, but S/2004/792 brought about 1566 and 1567."""
        return self.filter(draft=symbol).in_order()

    def per_year_and_adoption(self) -> models.QuerySet:
        """How many were adopted in each year and in each way, as rows (year, adoption, how many)."""
        return self.order_by("year", "adoption").values_list("year", "adoption").annotate(adopted=models.Count("pk"))

    def counted_by(self, column: str) -> models.QuerySet:
        """How many have each value of a column, as rows (value, how many); those that have none are left out."""
        return counted(self.exclude(**{f"{column}__isnull": True}), column)

    def citing(self, number: int) -> Self:
        """Those that cite a resolution."""
        edges = apps.get_model("resolutions", "Edge").objects
        return self.filter(pk__in=edges.filter(cited__resolution__number=number).values("citing"))

    def cited_by(self, number: int) -> Self:
        """Those that a resolution cites."""
        edges = apps.get_model("resolutions", "Edge").objects
        return self.filter(pk__in=edges.filter(citing__resolution__number=number).values("cited"))

    def with_text_in(self, code: str) -> Self:
        """Those whose text is held in a language."""
        versions = apps.get_model("resolutions", "LanguageVersion").objects.published()
        return self.filter(pk__in=versions.filter(language=code).values("document"))

    def voted_on(self, state: str, choice: str = "") -> Self:
        """Those on which a State voted as a whole: so, or in any way."""
        votes = apps.get_model("resolutions", "Vote").objects.filter(ballot__part="", state__name=state)
        if choice:
            votes = votes.filter(choice=choice)
        return self.filter(pk__in=votes.values("ballot__document"))

    def under_chapter_vii(self, told_by: str) -> Self:
        """Those under Chapter VII as told: "flagged" by the library, "invoked" in a paragraph held, or "either"."""
        flagged = models.Q(is_chapter_vii=True)
        invoked = models.Q(_is_chapter_vii_invoked())
        return self.filter({"flagged": flagged, "invoked": invoked}.get(told_by, flagged | invoked))

    def counted_under_chapter_vii(self) -> dict[str, int]:
        """How many are under Chapter VII, by what tells it."""
        told = self.order_by().annotate(is_invoked=_is_chapter_vii_invoked())
        counts = told.values_list("is_chapter_vii", "is_invoked").annotate(models.Count("pk"))
        rows = [(bool(flagged), invoked, count) for flagged, invoked, count in counts]
        return {
            "flagged": sum(count for flagged, _, count in rows if flagged),
            "invoked": sum(count for _, invoked, count in rows if invoked),
            "either": sum(count for flagged, invoked, count in rows if flagged or invoked),
        }


class BallotQuerySet(models.QuerySet):
    """What was put to the vote."""

    def on_drafts_not_adopted(self) -> Self:
        """Those on drafts that were vetoed or had too few votes, the latest first."""
        return self.exclude(outcome=BallotOutcome.ADOPTED).order_by("-held_on", "-pk")

    def vetoed(self) -> Self:
        return self.filter(outcome=BallotOutcome.VETOED)

    def vetoed_by(self, state: str) -> Self:
        """Those vetoed in which a permanent member voted against."""
        votes = apps.get_model("resolutions", "Vote").objects.filter(state__name=state, choice=Choice.AGAINST)
        return self.vetoed().filter(pk__in=votes.values("ballot"))

    def counted_by(self, column: str) -> models.QuerySet:
        """How many have each value of a column, as rows (value, how many); those that have none are left out."""
        return counted(self.exclude(**{f"{column}__isnull": True}), column)

    def counted_by_vetoing_member(self) -> models.QuerySet:
        """How many of these each State voted against, as rows (name, how many)."""
        votes = apps.get_model("resolutions", "Vote").objects
        return counted(votes.filter(ballot__in=self.values("pk"), choice=Choice.AGAINST), "state__name")

    def with_votes(self) -> Self:
        """Each with its votes, by State."""
        votes = apps.get_model("resolutions", "Vote").objects.select_related("state").order_by("state__name")
        return self.prefetch_related(models.Prefetch("votes", votes))

    def with_matter(self) -> Self:
        """Each with its document and its agenda item."""
        return self.select_related("document", "agenda_item")


class VoteQuerySet(models.QuerySet):
    """Votes of members."""

    def on_the_whole_of(self, documents: models.QuerySet, *, state: str = "", choice: str = "") -> Self:
        """Those on some documents, not on parts of them, of a State or of a choice: one a document and State."""
        told = {"state__name": state, "choice": choice}
        ballots = apps.get_model("resolutions", "Ballot").objects.filter(part="", document__in=documents.values("pk"))
        votes = self.filter(ballot__in=ballots)
        return votes.filter(**{name: value for name, value in told.items() if value})

    def not_in_favour(self) -> models.QuerySet:
        """How many each State cast that were not in favour, as rows (name, choice, how many)."""
        others = self.exclude(choice=Choice.IN_FAVOUR).order_by("state__name", "choice")
        return others.values_list("state__name", "choice").annotate(how_many=models.Count("pk"))

    def on_wholes(self) -> Self:
        """Those on resolutions and drafts as a whole, not on parts of them."""
        return self.filter(ballot__part="")

    def on_resolutions(self) -> Self:
        """Those on resolutions as a whole."""
        return self.on_wholes().filter(ballot__document__series=Series.RESOLUTION)

    def per_state_and_year(self) -> models.QuerySet:
        """Rows (key of the State, year, choice, how many), in no order: 45,000 votes are counted sooner than sorted.

        The year is made a whole number first, as Postgres takes it out of a date as a decimal.
        """
        held_on = Cast(ExtractYear("ballot__held_on"), models.IntegerField())
        year = Coalesce(held_on, "ballot__document__year", output_field=models.IntegerField())
        grouped = self.annotate(of_year=year).exclude(of_year=None).order_by()
        return grouped.values_list("state", "of_year", "choice").annotate(how_many=models.Count("pk"))

    def counted_by(self, column: str) -> models.QuerySet:
        """How many have each value of a column, as rows (value, how many)."""
        return counted(self, column)


class RevisionQuerySet(models.QuerySet):
    """Changes of what readers see."""

    def current(self) -> str:
        """What the state of the archive is called: another word after every change that a reader may see.

        Of the whole archive, whatever the queryset was narrowed to. It is asked before every answer, so that it is put
        here as Postgres takes it: that costs less than to make it.
        """
        table = connections[self.db].ops.quote_name(self.model._meta.db_table)
        with connections[self.db].cursor() as cursor:
            cursor.execute(f"SELECT count(*) OVER (), token FROM {table} ORDER BY id DESC LIMIT 1")  # noqa: S608 -- ours
            changes, newest = cursor.fetchone() or (0, "")
        return f"{changes} {newest}"


def _is_chapter_vii_invoked() -> models.Exists:
    """Whether a paragraph of a resolution's published texts invokes Chapter VII."""
    paragraphs = apps.get_model("resolutions", "Paragraph").objects
    published = paragraphs.filter(version__document=models.OuterRef("pk"), version__is_published=True)
    return models.Exists(published.filter(invokes_chapter_vii=True))
