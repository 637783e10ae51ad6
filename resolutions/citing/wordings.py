"""The words in which the United Nations names resolutions and their paragraphs, in its six languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a language, for a reference and for a sentence.

    `resolution` goes with what follows after a comma; the `in_` templates are whole: {paragraph} is "paragraph 2
    (b)", {number} and {year} the resolution's.
    """

    resolution: str
    comma: str
    short: str
    short_section: str
    short_preamble: str
    paragraph: str
    sub_paragraph: str
    annex: str
    in_resolution: str
    in_section: str
    in_preamble: str
    in_preamble_of_section: str
    in_annex: str
    whole_annex: str


_ENGLISH: Final = Wording(
    resolution="resolution {number} ({year})",
    comma=", ",
    short="para. {label}",
    short_section="sect. {section}",
    short_preamble="preambular para. {label}",
    paragraph="paragraph {label}",
    sub_paragraph="paragraph {label}",
    annex="annex",
    in_resolution="{paragraph} of resolution {number} ({year})",
    in_section="{paragraph} of section {section} of resolution {number} ({year})",
    in_preamble="preambular paragraph {label} of resolution {number} ({year})",
    in_preamble_of_section="preambular paragraph {label} of section {section} of resolution {number} ({year})",
    in_annex="{paragraph} of {annex} to resolution {number} ({year})",
    whole_annex="{annex} to resolution {number} ({year})",
)
_FRENCH: Final = Wording(
    resolution="résolution {number} ({year})",
    comma=", ",
    short="par. {label}",
    short_section="sect. {section}",
    short_preamble="préambule, par. {label}",
    paragraph="paragraphe {label}",
    sub_paragraph="alinéa {letters} du paragraphe {place}",
    annex="annexe",
    in_resolution="{paragraph} de la résolution {number} ({year})",
    in_section="{paragraph} de la section {section} de la résolution {number} ({year})",
    in_preamble="{label} alinéa du préambule de la résolution {number} ({year})",
    in_preamble_of_section="{label} alinéa du préambule de la section {section} de la résolution {number} ({year})",
    in_annex="{paragraph} de l’{annex} de la résolution {number} ({year})",
    whole_annex="{annex} de la résolution {number} ({year})",
)
_SPANISH: Final = Wording(
    resolution="resolución {number} ({year})",
    comma=", ",
    short="párr. {label}",
    short_section="secc. {section}",
    short_preamble="preámbulo, párr. {label}",
    paragraph="párrafo {label}",
    sub_paragraph="párrafo {label}",
    annex="anexo",
    in_resolution="{paragraph} de la resolución {number} ({year})",
    in_section="{paragraph} de la sección {section} de la resolución {number} ({year})",
    in_preamble="párrafo {label} del preámbulo de la resolución {number} ({year})",
    in_preamble_of_section="párrafo {label} del preámbulo de la sección {section} de la resolución {number} ({year})",
    in_annex="{paragraph} del {annex} de la resolución {number} ({year})",
    whole_annex="{annex} de la resolución {number} ({year})",
)
_RUSSIAN: Final = Wording(
    resolution="резолюция {number} ({year})",
    comma=", ",
    short="п. {label}",
    short_section="разд. {section}",
    short_preamble="преамбула, п. {label}",
    paragraph="пункт {label}",
    sub_paragraph="пункт {label}",
    annex="приложение",
    in_resolution="{paragraph} резолюции {number} ({year})",
    in_section="{paragraph} раздела {section} резолюции {number} ({year})",
    in_preamble="пункт {label} преамбулы резолюции {number} ({year})",
    in_preamble_of_section="пункт {label} преамбулы раздела {section} резолюции {number} ({year})",
    in_annex="{annex} к резолюции {number} ({year}), {paragraph}",
    whole_annex="{annex} к резолюции {number} ({year})",
)
_ARABIC: Final = Wording(
    resolution="القرار {number} ({year})",
    comma="، ",
    short="الفقرة {label}",
    short_section="الجزء {section}",
    short_preamble="الديباجة، الفقرة {label}",
    paragraph="الفقرة {label}",
    sub_paragraph="الفقرة {label}",
    annex="المرفق",
    in_resolution="{paragraph} من القرار {number} ({year})",
    in_section="{paragraph} من الجزء {section} من القرار {number} ({year})",
    in_preamble="الفقرة {label} من ديباجة القرار {number} ({year})",
    in_preamble_of_section="الفقرة {label} من ديباجة الجزء {section} من القرار {number} ({year})",
    in_annex="{paragraph} من {annex} بالقرار {number} ({year})",
    whole_annex="{annex} بالقرار {number} ({year})",
)
_CHINESE: Final = Wording(
    resolution="第{number}({year})号决议",
    comma="，",
    short="第{label}段",
    short_section="{section}节",
    short_preamble="序言部分第{label}段",
    paragraph="第{label}段",
    sub_paragraph="第{label}段",
    annex="附件",
    in_resolution="第{number}({year})号决议{paragraph}",
    in_section="第{number}({year})号决议{section}节{paragraph}",
    in_preamble="第{number}({year})号决议序言部分第{label}段",
    in_preamble_of_section="第{number}({year})号决议{section}节序言部分第{label}段",
    in_annex="第{number}({year})号决议{annex}{paragraph}",
    whole_annex="第{number}({year})号决议{annex}",
)
WORDINGS: Final[Mapping[str, Wording]] = {
    "en": _ENGLISH,
    "fr": _FRENCH,
    "es": _SPANISH,
    "ru": _RUSSIAN,
    "ar": _ARABIC,
    "zh": _CHINESE,
}
