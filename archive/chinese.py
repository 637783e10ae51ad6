"""Chinese under `zh`, the code of the United Nations and of our addresses; Django knows it as zh-hans only."""

import locale
from typing import Final

from django.conf.locale import LANG_INFO

NAMES: Final = {"bidi": False, "code": "zh", "name": "Chinese", "name_local": "中文"}


def make_known() -> None:
    """Let Django answer under /zh/, in its own simplified Chinese where our catalogue has no word.

    gettext looks a catalogue up by the alias of its language, so that zh finds zh_Hans too, in the admin and its
    scripts as well. How numbers and dates are written is in `archive.formats.zh`.
    """
    LANG_INFO["zh"] = NAMES
    locale.locale_alias["zh"] = "zh_Hans.UTF-8"
