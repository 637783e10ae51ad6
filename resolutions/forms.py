"""What a librarian hands in."""

from typing import Any, Final

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

from resolutions.languages import BY_CODE, LANGUAGES
from resolutions.parsing.document import ParsedResolution
from resolutions.parsing.errors import NotRead
from resolutions.parsing.read import read
from resolutions.translating import with_place

LARGEST: Final = 25 * 2**20  # bytes


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
