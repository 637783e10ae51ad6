"""An archive of invented paragraphs."""

from itertools import count

import pytest

from resolutions.models import AgendaItem, LanguageVersion, Paragraph, Resolution, SourceDocument
from resolutions.symbols import resolution
from resolutions.terms import Kind, Provenance

_sources = count(1)


@pytest.fixture
def catalogued(db):
    """A resolution of which only the catalogue tells."""

    def catalogued(number, title="", agenda_item=None, **facts):
        symbol = resolution(number)
        item = AgendaItem.objects.get_or_create(name=agenda_item)[0] if agenda_item else None
        return Resolution.objects.create(
            series=symbol.series, symbol=symbol.text, year=symbol.year, number=number, catalogue_title=title,
            agenda_item=item, **facts,
        )  # fmt: skip

    return catalogued


@pytest.fixture
def held(catalogued):
    """A resolution whose operative paragraphs are held in a language; or one more text of a resolution."""

    def held(document, language, *texts, kind=Kind.OPERATIVE, is_published=True):
        document = catalogued(document) if isinstance(document, int) else document
        source = SourceDocument.objects.create(
            content=b"", sha256=f"{next(_sources):064}", name="invented.txt", media_type="text/plain"
        )
        version = LanguageVersion.objects.create(
            document=document, language=language, source=source, provenance=Provenance.UN_XML,
            is_published=is_published, reading_version=1,
        )  # fmt: skip
        prefix = "pp" if kind == Kind.PREAMBULAR else "op"
        Paragraph.objects.bulk_create(
            Paragraph(
                version=version, language=language, position=place, kind=kind, label=str(place),
                anchor=f"{prefix}-{place}", text=text,
            )
            for place, text in enumerate(texts, start=1)
        )  # fmt: skip
        return document

    return held
