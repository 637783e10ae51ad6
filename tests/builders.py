"""Invented rows in the archive, in a line or two.

    cited = a_resolution(1373)
    a_text(a_resolution(2482), ("pp", "Recalling resolution [1373 (2001)],"), ("1", "Decides to meet again."))

A text is given as pairs of label and words. "pp" is a preambular paragraph, "1" an operative one, "1 (a)" and
"1 (a) (i)" sub-paragraphs, "annex", "heading", "footnote" and "other" what they say. Words in square brackets cite:
[1373 (2001)] of a resolution, [S/PRST/2018/9] of another document, [1373 (2001): 2 (b)] of a paragraph of it.
"""

import hashlib
import re
from importlib import import_module

from django.apps import apps
from django.contrib.auth.models import Group

from resolutions.ingest import edges
from resolutions.models import (
    AgendaItem,
    Ballot,
    Citation,
    Document,
    Edge,
    Effect,
    LanguageVersion,
    Paragraph,
    Resolution,
    SourceDocument,
    State,
    Vote,
)
from resolutions.symbols import Series, resolution
from resolutions.terms import Kind, Provenance

_CITATION = re.compile(r"\[(?P<wording>[^]:]+)(?:: (?P<pinpoint>[^]]+))?\]")
_OPENING = re.compile(r"(?:Recalling|Noting|Decides|Requests|Rappelant|Décide)\b")
_KINDS = {"pp": Kind.PREAMBULAR, **{kind.value: kind for kind in (Kind.ANNEX, Kind.HEADING, Kind.FOOTNOTE, Kind.OTHER)}}
_SERIES = {"S/PRST": Series.PRESIDENTIAL_STATEMENT, "A/RES/": Series.ASSEMBLY_RESOLUTION}


def a_resolution(number, *, agenda_item=None, **facts):
    """A resolution, with its symbol and year; the same one when asked again."""
    symbol = resolution(number)
    if agenda_item:
        facts["agenda_item"] = AgendaItem.objects.get_or_create(name=agenda_item)[0]
    told = {"series": symbol.series, "symbol": symbol.text, "year": symbol.year} | facts
    return Resolution.objects.get_or_create(number=number, defaults=told)[0]


def a_document(symbol, **facts):
    """Any other document, by its symbol."""
    series = facts.pop("series", _SERIES.get(symbol[:6], Series.COUNCIL_DOCUMENT))
    return Document.objects.get_or_create(symbol=symbol, defaults={"series": series, **facts})[0]


def a_text(document, *paragraphs, language="en", provenance=Provenance.UN_XML, doubts=(), content=None):
    """A published text of a document, its citations, and the edges that follow from it."""
    content = f"{document} {language}".encode() if content is None else content
    version = LanguageVersion.objects.create(
        document_id=document.pk,
        language=language,
        source=a_source(content, name=f"{document.slug}.{language}.txt"),
        provenance=provenance,
        reading_version=1,
        doubts=list(doubts),
    )
    for position, (label, words) in enumerate(paragraphs):
        _paragraph(version, position, label, words)
    edges.rebuild(document.pk)
    return version


def a_source(content, name):
    sha256 = hashlib.sha256(content).hexdigest()
    return SourceDocument.objects.create(content=content, sha256=sha256, name=name, media_type="text/plain")


def an_edge(citing, cited, mentions=1):
    """That the catalogue says one resolution cites another."""
    return Edge.objects.create(citing_id=citing.pk, cited_id=cited.pk, mentions=mentions, origin=Edge.Origin.CATALOGUE)


def an_effect(version, label, verb, on=None, **facts):
    """What paragraph `label` of a text does, by its whole text, to a document."""
    paragraph = version.paragraphs.get(label=label, kind__in=(Kind.OPERATIVE, Kind.SUBPARAGRAPH))
    told = {"position": paragraph.effects.count(), "start": 0, "end": len(paragraph.text), "confidence": 0.95}
    return Effect.objects.create(paragraph=paragraph, verb=verb, cited=on, **told | facts)


def a_vote(document, **choices):
    """How members voted: a_vote(resolution, France="in_favour")."""
    ballot = Ballot.objects.create(document_id=document.pk)
    for name, choice in choices.items():
        Vote.objects.create(ballot=ballot, state=State.objects.get_or_create(name=name)[0], choice=choice)
    return ballot


def _paragraph(version, position, label, words):
    plain = _CITATION.sub(lambda found: found["wording"], words)
    kind = _KINDS.get(label) or (Kind.SUBPARAGRAPH if "(" in label else Kind.OPERATIVE)
    is_numbered = label not in _KINDS
    opening = _OPENING.match(plain)
    paragraph = Paragraph.objects.create(
        version=version,
        language=version.language,
        position=position,
        kind=kind,
        label=label if is_numbered else "",
        printed="" if not is_numbered else label.rpartition(" ")[2] if "(" in label else f"{label}.",
        anchor=_anchor(version, kind, label),
        opening=opening.group() if opening else "",
        depth=label.count("(") if is_numbered else 0,
        text=plain,
    )
    _citations(paragraph, words)


def _anchor(version, kind, label):
    prefix = {Kind.PREAMBULAR: "pp", Kind.ANNEX: "annex-1-u", Kind.HEADING: "h", Kind.FOOTNOTE: "fn"}.get(kind)
    if prefix:
        return f"{prefix}-{version.paragraphs.filter(kind=kind).count() + 1}"
    return "" if kind is Kind.OTHER else "-".join(["op", *re.findall(r"\w+", label)])


def _citations(paragraph, words):
    removed = 0
    for found in _CITATION.finditer(words):
        wording, start = found["wording"], found.start() - removed
        Citation.objects.create(
            paragraph=paragraph,
            start=start,
            end=start + len(wording),
            wording=wording,
            cited_id=_cited(wording).pk,
            pinpoint=[found["pinpoint"]] if found["pinpoint"] else [],
        )
        removed += len(found.group()) - len(wording)


def _cited(wording):
    number = re.match(r"\d+", wording)
    return a_resolution(int(number.group())) if number else a_document(wording)


def the_librarians():
    """The librarians' group: made by migrations, and made again where a test has emptied the tables since."""
    migration = import_module("resolutions.migrations.0004_librarians")
    migration.give_rights(apps)
    import_module("resolutions.migrations.0017_judgements").give_right_to_judge(apps)
    return Group.objects.get(name=migration.NAME)
