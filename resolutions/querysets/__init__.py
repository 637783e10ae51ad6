"""The archive's questions, asked in the reader's words. Methods are adverbs and participles, and chain.

Every question stands in this room and nowhere else; each class is a table's, and short.
"""

from collections.abc import Iterable
from typing import Self

from django.apps import apps
from django.db import models
from django.db.models.functions import Coalesce, ExtractYear, Replace

from resolutions.languages import CODES, in_preference_of
from resolutions.querysets.counting import counted
from resolutions.querysets.edges import EdgeQuerySet
from resolutions.querysets.held import text_held
from resolutions.symbols import Series
from resolutions.terms import BallotOutcome, Choice, Kind, Provenance, Verb

__all__ = [
    "AgendaItemQuerySet",
    "BallotQuerySet",
    "CitationQuerySet",
    "DocumentQuerySet",
    "EdgeQuerySet",
    "EffectQuerySet",
    "LanguageVersionQuerySet",
    "ParagraphQuerySet",
    "ResolutionQuerySet",
    "RevisionQuerySet",
    "SubjectQuerySet",
    "VoteQuerySet",
]


class AgendaItemQuerySet(models.QuerySet):
    """Items of the agenda."""

    def keys_of(self, names: set[str]) -> dict[str, int]:
        """The key of each item by its name in the catalogue, made where there is none; a person may have renamed it."""
        self.bulk_create(
            [self.model(name=name, catalogue_name=name) for name in sorted(names)],
            ignore_conflicts=True,
        )
        keys = dict(self.filter(name__in=names).values_list("name", "pk"))
        return keys | dict(self.filter(catalogue_name__in=names).values_list("catalogue_name", "pk"))


class SubjectQuerySet(models.QuerySet):
    """Headings of the library."""

    def counted_for(self, documents: models.QuerySet) -> models.QuerySet:
        """How many of some documents are indexed under each, as rows (name, how many)."""
        return counted(self.filter(documents__in=documents.order_by().values("pk")), "name")


class DocumentQuerySet(models.QuerySet):
    """Documents held or cited."""

    def named(self, slug: str) -> Self:
        """The document whose symbol stands so in an address: S-2018-1177."""
        hyphened = Replace("symbol", models.Value("/"), models.Value("-"))
        return self.alias(in_address=Replace(hyphened, models.Value(" "), models.Value("_"))).filter(in_address=slug)

    def last_adopted_first(self) -> Self:
        """By date, resolutions of one day by number; those without a date last, by symbol."""
        number = models.F("resolution__number").desc(nulls_last=True)
        return self.order_by(models.F("adopted_on").desc(nulls_last=True), number, "symbol")

    def with_text(self) -> Self:
        """Those whose text is held, in any language."""
        return self.filter(text_held("pk"))

    def presidential_statements(self) -> Self:
        return self.filter(series=Series.PRESIDENTIAL_STATEMENT)

    def per_year(self) -> models.QuerySet:
        """How many there are of each year, as rows (year, how many)."""
        return self.order_by("year").values_list("year").annotate(adopted=models.Count("pk"))


class ResolutionQuerySet(DocumentQuerySet):
    """Resolutions of the Council."""

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

    def beside(self, number: int) -> models.QuerySet:
        """The numbers of the resolutions before and after this one, as far as they are known."""
        return self.filter(number__in=(number - 1, number + 1)).order_by("number").values_list("number", flat=True)

    def drafted_as(self, symbol: str) -> Self:
        """Those adopted on the draft of this symbol: one, but S/2004/792 brought about 1566 and 1567."""
        return self.filter(draft=symbol).in_order()

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
        told = self.alias(is_invoked=_invokes_chapter_vii())
        match told_by:
            case "flagged":
                return self.filter(is_chapter_vii=True)
            case "invoked":
                return told.filter(is_invoked=True)
        return told.filter(models.Q(is_chapter_vii=True) | models.Q(is_invoked=True))

    def counted_under_chapter_vii(self) -> dict[str, int]:
        """How many are under Chapter VII, by what tells it."""
        told = self.order_by().annotate(is_invoked=_invokes_chapter_vii()).values_list("is_chapter_vii", "is_invoked")
        rows = [(bool(flagged), invoked, count) for flagged, invoked, count in told.annotate(models.Count("pk"))]
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
        """Each with its document, its agenda item and its votes, by State."""
        votes = apps.get_model("resolutions", "Vote").objects.select_related("state").order_by("state__name")
        return self.select_related("document", "agenda_item").prefetch_related(models.Prefetch("votes", votes))


class VoteQuerySet(models.QuerySet):
    """Votes of members."""

    def on_the_whole_of(self, documents: models.QuerySet, *, state: str = "", choice: str = "") -> Self:
        """Those on some documents, not on parts of them, of a State or of a choice: one a document and State."""
        told = {"state__name": state, "choice": choice}
        ballots = apps.get_model("resolutions", "Ballot").objects.filter(part="", document__in=documents.values("pk"))
        votes = self.filter(ballot__in=ballots)
        return votes.filter(**{name: value for name, value in told.items() if value})

    def on_wholes(self) -> Self:
        """Those on resolutions and drafts as a whole, not on parts of them."""
        return self.filter(ballot__part="")

    def on_resolutions(self) -> Self:
        """Those on resolutions as a whole."""
        return self.on_wholes().filter(ballot__document__series=Series.RESOLUTION)

    def per_state_and_year(self) -> models.QuerySet:
        """Rows (key of the State, year, choice, how many)."""
        held_on = ExtractYear("ballot__held_on")
        year = Coalesce(held_on, "ballot__document__year", output_field=models.IntegerField())
        grouped = self.annotate(of_year=year).order_by("state", "of_year", "choice")
        return grouped.values_list("state", "of_year", "choice").annotate(how_many=models.Count("pk"))

    def counted_by(self, column: str) -> models.QuerySet:
        """How many have each value of a column, as rows (value, how many)."""
        return counted(self, column)


class LanguageVersionQuerySet(models.QuerySet):
    """Texts."""

    def published(self) -> Self:
        return self.filter(is_published=True)

    def in_preference_of(self, code: str) -> Self:
        """The best text for a reader of a language first: that language, else English, else French, else any."""
        return self.order_by(_place(in_preference_of(code), "language"))

    def with_source(self) -> Self:
        """Each with the file it was read from, but not the file's bytes."""
        return self.select_related("source").defer("source__content")

    def for_readers(self) -> Self:
        """All but those held back: their file contradicts itself on which document it is, and nobody vouches for it."""
        return self.exclude(doubts__contains=[{"kind": "identity"}], checked_at=None)

    def by_language(self) -> Self:
        """English, French and so on; in each language the published text first."""
        return self.order_by(_place(CODES, "language"), "-is_published", "pk")

    def uncorrected(self) -> Self:
        """Those that no eye has gone over since a machine read them."""
        return self.filter(provenance=Provenance.UNCORRECTED_TEXT, checked_at=None)

    def per_language(self) -> models.QuerySet:
        """How many are held in each language, as rows (code, how many)."""
        return self.order_by(_place(CODES, "language")).values_list("language").annotate(held=models.Count("pk"))

    def counting(self) -> Self:
        """One text a document: the one its mentions are counted in, English, else French, and so on."""
        return self.published().order_by("document_id", _place(CODES, "language")).distinct("document_id")

    def documents_told_by_text(self) -> set[int]:
        """Keys of the documents whose edges their own text tells: it is held, and not as an uncorrected scan."""
        counting = self.counting().values_list("document_id", "provenance")
        return {document for document, provenance in counting if provenance != Provenance.UNCORRECTED_TEXT}


class ParagraphQuerySet(models.QuerySet):
    """Paragraphs of texts."""

    def named(self, documents: Iterable[int], labels: Iterable[str]) -> Self:
        """The operative paragraphs of these labels in published texts of some documents; those of sections last."""
        of_documents = self.filter(version__document__in=list(documents), version__is_published=True)
        in_a_section = models.Case(models.When(anchor__regex=r"^op-\d", then=0), default=1)
        named = of_documents.filter(label__in=list(labels), kind__in=(Kind.OPERATIVE, Kind.SUBPARAGRAPH))
        return named.order_by(in_a_section, "position")


class CitationQuerySet(models.QuerySet):
    """Mentions in texts."""

    def for_reading(self, code: str) -> Self:
        """Each with the document it names: `is_held`, whether its text is, and `cited_anchor`, the paragraph named.

        The paragraph is the first that its pinpoint names, in the text that a reader of this language is shown; null
        where no paragraph is named, or none of that label is held.
        """
        named = (
            apps.get_model("resolutions", "Paragraph")
            .objects.filter(version__document=models.OuterRef("cited"), version__is_published=True)
            .filter(label=models.OuterRef("pinpoint__0"), kind__in=(Kind.OPERATIVE, Kind.SUBPARAGRAPH))
            .filter(anchor__regex=r"^op-\d")  # paragraph 1 of 161 may be that of its section A or of B
            .order_by(_place(in_preference_of(code), "language"), "position")
        )
        return self.select_related("cited").annotate(
            is_held=text_held("cited"), cited_anchor=models.Subquery(named.values("anchor")[:1])
        )

    def quotable(self) -> Self:
        """Those of published texts, in the documents' own words: not in a press release's around the resolution."""
        return self.filter(paragraph__version__is_published=True).exclude(paragraph__kind=Kind.OTHER)

    def said(self, *, role: str = "", opening: str = "", paragraph: str = "") -> Self:
        """Those in a part of a text, after an opening word, that name a paragraph or a point of it (7: 7, 7 (a))."""
        told = {name: value for name, value in (("role", role), ("opening", opening)) if value}
        said = self.filter(**told)
        if not paragraph:
            return said
        points = models.Q(pinpoint__contains=[paragraph])
        return said.alias(labels=_joined("pinpoint")).filter(points | models.Q(labels__contains=f"|{paragraph} ("))

    def of_paragraphs(self, document: int) -> dict[str, set[int]]:
        """By the label of each paragraph of a document that is named: the keys of the documents that name it.

        Whoever names point 2 (b) names paragraph 2 as well.
        """
        naming: dict[str, set[int]] = {}
        named = self.quotable().filter(cited_id=document).exclude(pinpoint=[])
        for labels, key in named.values_list("pinpoint", "paragraph__version__document").distinct():
            for label in labels:
                parts = label.split(" ")
                for depth in range(1, len(parts) + 1):
                    naming.setdefault(" ".join(parts[:depth]), set()).add(key)
        return naming

    def between(self, citing: set[int], cited: set[int]) -> Self:
        """Those in which one of some documents, by their keys, names one of some others."""
        return self.filter(paragraph__version__document__in=citing, cited__in=cited)

    def in_reading_order(self) -> Self:
        return self.order_by("paragraph__position", "start")


class EffectQuerySet(models.QuerySet):
    """What paragraphs do."""

    def on(self, document: models.Model) -> Self:
        """What published texts do to a document, in the order of their adoption."""
        done = self.filter(cited=document, paragraph__version__is_published=True)
        done = done.exclude(paragraph__version__document=document)
        adopted_on = models.F("paragraph__version__document__adopted_on").asc(nulls_last=True)
        return done.select_related("paragraph__version__document__resolution").order_by(
            adopted_on, "paragraph__version__document__resolution__number", "paragraph__position", "position"
        )

    def changing(self, documents: Iterable[int]) -> Self:
        """What published texts of others change of some documents, by their keys: not what they set up or extend."""
        kept = (Verb.ESTABLISHES, Verb.EXTENDS)
        done = self.filter(cited__in=list(documents), paragraph__version__is_published=True).exclude(verb__in=kept)
        return done.exclude(paragraph__version__document=models.F("cited"))

    def sure_from(self, confidence: float) -> Self:
        return self.filter(confidence__gte=confidence)


class RevisionQuerySet(models.QuerySet):
    """Changes of what readers see."""

    def current(self) -> str:
        """What the state of the archive is called: another word after every change that a reader may see."""
        every = self.annotate(changes=models.Window(models.Count("pk")))
        changes, newest = every.order_by("-pk").values_list("changes", "token").first() or (0, "")
        return f"{changes} {newest}"


def _place(codes: tuple[str, ...], column: str) -> models.Case:
    """The place of a row's language in an order of languages."""
    return models.Case(*(models.When(**{column: code}, then=place) for place, code in enumerate(codes)))


def _invokes_chapter_vii() -> models.expressions.Combinable:
    """Whether a paragraph of a published text of the resolution invokes Chapter VII."""
    paragraphs = apps.get_model("resolutions", "Paragraph").objects
    invoking = paragraphs.filter(invokes_chapter_vii=True, version__is_published=True)
    in_one = models.Q(pk__in=invoking.values("version__document"))
    return models.ExpressionWrapper(in_one, output_field=models.BooleanField())


def _joined(column: str) -> models.expressions.Combinable:
    """The texts of an array as one, "|7|7 (a)", in which the beginning of one can be looked for."""
    template = "'|' || array_to_string(%(expressions)s, '|')"
    return models.Func(models.F(column), template=template, output_field=models.TextField())
