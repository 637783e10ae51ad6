"""A list as a file to be saved."""

from collections.abc import Iterable, Sequence

from django.http import HttpResponse

from resolutions.exports import WRITERS


def as_file(name: str, extension: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> HttpResponse:
    """The rows in the format of an extension, under a name of that extension."""
    writer = WRITERS[extension]
    return HttpResponse(
        writer.write(columns, rows),
        content_type=writer.MEDIA_TYPE,
        headers={"Content-Disposition": f'attachment; filename="{name}.{extension}"'},
    )
