"""Files that programs for references read: BibTeX, RIS, CSL-JSON. What they say is English, as their styles are."""

import json

from resolutions.citing.styles import AUTHOR
from resolutions.citing.united_nations import pinpoint
from resolutions.citing.works import Place, Work

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def bibtex(work: Work, place: Place | None = None) -> str:
    """One entry. Braces within braces keep the name of an institution, and a title, from being taken apart."""
    fields = {
        "author": f"{{{{{AUTHOR}}}}}",
        "title": f"{{{{{work.title}}}}}",
        "type": "{Resolution}",
        "institution": "{United Nations}",
        "number": f"{{{work.symbol}}}",
        "year": f"{{{work.year}}}",
        "month": _MONTHS[work.adopted_on.month - 1] if work.adopted_on else "",
        "day": f"{{{work.adopted_on.day}}}" if work.adopted_on else "",
        "url": f"{{{work.official_url}}}",
        "note": f"{{{pinpoint(place, 'en')}}}" if place else "",
    }
    lines = "".join(f"  {name} = {value},\n" for name, value in fields.items() if value)
    return f"@techreport{{unsc{work.number},\n{lines}}}\n"


def ris(work: Work, place: Place | None = None) -> str:
    """One record of type GOVDOC, lines ended as the format has them. SE is the section that is meant."""
    tags = [
        ("TY", "GOVDOC"),
        ("AU", AUTHOR),
        ("TI", work.title),
        ("PB", "United Nations"),
        ("SN", work.symbol),
        ("PY", str(work.year)),
        ("DA", f"{work.adopted_on:%Y/%m/%d}/" if work.adopted_on else ""),
        ("SE", pinpoint(place, "en") if place else ""),
        ("LA", work.language),
        ("UR", work.official_url),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in tags if value) + "ER  - \r\n"


def csl_json(work: Work, place: Place | None = None) -> str:
    """One item of type legislation (Citation Style Language 1.0.2)."""
    day = work.adopted_on
    item = {
        "id": f"S/RES/{work.number}",
        "type": "legislation",
        "title": work.title,
        "author": [{"literal": AUTHOR}],
        "authority": AUTHOR,
        "number": work.symbol,
        "issued": {"date-parts": [[day.year, day.month, day.day] if day else [work.year]]},
        "section": pinpoint(place, "en") if place else "",
        "language": work.language,
        "URL": work.official_url,
    }
    return json.dumps([{name: value for name, value in item.items() if value}], ensure_ascii=False, indent=1) + "\n"
