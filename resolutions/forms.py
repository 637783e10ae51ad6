"""What a librarian hands in, and what a reader has checked."""

from typing import Any, Final

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import MaxLengthValidator
from django.template.defaultfilters import filesizeformat
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from resolutions.languages import BY_CODE, ENGLISH, LANGUAGES, Language
from resolutions.parsing.document import ParsedResolution
from resolutions.parsing.errors import NotRead
from resolutions.parsing.mentions import text_of
from resolutions.parsing.read import read
from resolutions.translating import with_place

LARGEST: Final = 25 * 2**20  # bytes
LARGEST_CHECKED: Final = 2 * 2**20  # bytes: a thesis
LONGEST_PASTED: Final = 600_000  # characters: what is sent outside a file is held in memory, up to 2.5 MB of it


def _of_the_page() -> Language:
    """What a text of a few Latin letters is read as: the page's language, or English where that has other letters."""
    code = get_language()
    return BY_CODE[code] if code in ("fr", "es") else ENGLISH


class UploadForm(forms.Form):
    """One file, read as it is handed in. Valid, it has `content` and `parsed`; else a sentence says why, and where."""

    file = forms.FileField(label=_("File"), help_text=_("A press release, Akoma Ntoso or plain text, up to 25 MB."))
    language = forms.ChoiceField(
        label=_("Language"),
        required=False,
        choices=[("", _("As the file says")), *((language.code, language.name) for language in LANGUAGES)],
        help_text=_("Only where the file does not tell it."),
    )

    content: bytes
    parsed: ParsedResolution

    def clean_file(self) -> UploadedFile:
        file: UploadedFile = self.cleaned_data["file"]
        if file.size and file.size > LARGEST:
            raise forms.ValidationError(
                _("The file has %(size)s; up to 25 MB are read."), params={"size": filesizeformat(file.size)}
            )
        return file

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if file := cleaned.get("file"):
            self.content = file.read()
            try:
                self.parsed = read(self.content, name=file.name, language=BY_CODE.get(cleaned.get("language", "")))
            except NotRead as reason:
                self.add_error("file", with_place(reason.place, reason.message))
        return cleaned


class CheckForm(forms.Form):
    """A reader's own text, pasted or as a file. Valid, it has `text` and `language`; else a sentence says why.

    `is_beyond_memory` says that what was pasted is more than is held in memory, so that nothing of it was read.
    """

    pasted = forms.CharField(
        label=_("Your text"),
        required=False,
        strip=False,  # the lines of what was pasted are told
        # No `max_length`: a browser holds to it by cutting what is pasted, and says nothing.
        validators=[MaxLengthValidator(LONGEST_PASTED)],
        widget=forms.Textarea(attrs={"cols": 72, "rows": 12}),
    )
    file = forms.FileField(label=_("or a file"), required=False, help_text=_("Plain text, HTML or XML, up to 2 MB."))

    text: str
    language: Language

    def __init__(self, *sent: Any, is_beyond_memory: bool = False) -> None:
        super().__init__(*sent)
        self.is_beyond_memory = is_beyond_memory

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        file: UploadedFile | None = cleaned.get("file")
        pasted: str = cleaned.get("pasted", "")
        if self.errors:
            return cleaned
        if self.is_beyond_memory:
            self.add_error("pasted", _("What you pasted is too long: choose it as a file, or paste it in parts."))
        elif file and pasted.strip():
            self.add_error("file", _("Paste a text or choose a file, not both."))
        elif file and file.size and file.size > LARGEST_CHECKED:
            self.add_error("file", _("The file is larger than 2 MB."))
        elif file or pasted.strip():
            self._read(file.read() if file else pasted.encode(), (file and file.name) or "")
        else:
            self.add_error("pasted", _("There is nothing to check: paste a text or choose a file."))
        return cleaned

    def _read(self, content: bytes, name: str) -> None:
        try:
            self.text, self.language = text_of(content, name=name, otherwise=_of_the_page())
        except NotRead as reason:
            self.add_error("file" if name else "pasted", with_place(reason.place, reason.message))
