"""References in the styles of law reviews and universities. All of them are English, whatever the page speaks."""

from resolutions.citing.works import Part, Place, Work

AUTHOR = "United Nations Security Council"
# Table T12 of the Bluebook: May, June and July stand whole.
_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def oscola(work: Work, place: Place | None = None) -> str:
    """UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373, para 2(b)

    OSCOLA 2006, "Citing International Law Sources": author and number, date in round brackets, document number without
    its year. OSCOLA prints no full stops in abbreviations; what is pinpointed follows after a comma.
    """
    day = f"{work.adopted_on.day} {work.adopted_on:%B %Y}" if work.adopted_on else str(work.year)
    where = f", {_pinpoint(place).replace('.', '')}" if place else ""
    return f"UNSC Res {work.number} ({day}) UN Doc S/RES/{work.number}{where}"


def bluebook(work: Work, place: Place | None = None) -> str:
    """S.C. Res. 1373, ¶ 2(b), U.N. Doc. S/RES/1373 (Sept. 28, 2001).

    The Bluebook, rule 21.7 (United Nations sources): body and number, paragraph, document number, date. "pmbl." and
    "annex" are of table T16.
    """
    month = f"{_MONTHS[work.adopted_on.month - 1]} {work.adopted_on.day}, " if work.adopted_on else ""
    where = f", {_after_bluebook(place)}" if place else ""
    return f"S.C. Res. {work.number}{where}, U.N. Doc. S/RES/{work.number} ({month}{work.year})."


def apa(work: Work) -> str:
    """United Nations Security Council. (2001, September 28). Resolution 1373 (2001) (S/RES/1373). https://...

    Publication Manual of the American Psychological Association, 7th edition, section 10.4: a report by a group, with
    its number. A list of references names no paragraph: `apa_in_text` does.
    """
    day = f"{work.year}, {work.adopted_on:%B} {work.adopted_on.day}" if work.adopted_on else str(work.year)
    return f"{AUTHOR}. ({day}). {work.title} (S/RES/{work.number}). {work.official_url}"


def apa_in_text(work: Work, place: Place | None = None) -> str:
    """(United Nations Security Council, 2001, para. 2(b))

    Publication Manual, section 8.13: a part of a source is told in the text.
    """
    where = f", {_pinpoint(place)}" if place else ""
    return f"({AUTHOR}, {work.year}{where})"


def chicago(work: Work, place: Place | None = None) -> str:
    """United Nations Security Council, Resolution 1373, para. 2(b), S/RES/1373, September 28, 2001, https://...

    The Chicago Manual of Style, 17th edition, chapter 14 (public documents), as Emory University's libraries apply it
    to the Council: body, resolution, paragraph, document number, date, address. This is the note.
    """
    day = f"{work.adopted_on:%B} {work.adopted_on.day}, {work.year}" if work.adopted_on else str(work.year)
    where = f", {_pinpoint(place)}" if place else ""
    return f"{AUTHOR}, Resolution {work.number}{where}, S/RES/{work.number}, {day}, {work.official_url}."


def _pinpoint(place: Place) -> str:
    """sect. A, para. 1 | para. 2(b)(ii) | preambular para. 3 | annex, para. 1(a)"""
    annex = [f"annex {place.annex}" if place.annex else "annex"] if place.part is Part.ANNEX else []
    section = [f"sect. {place.section}"] if place.section else []
    label = _closed(place)
    preambular = "preambular " if place.part is Part.PREAMBLE else ""
    return ", ".join([*section, *annex, *([f"{preambular}para. {label}"] if label else [])])


def _after_bluebook(place: Place) -> str:
    label = f"¶ {_closed(place)}" if _closed(place) else ""
    pieces = {Part.PREAMBLE: "pmbl.", Part.ANNEX: f"annex {place.annex or ''}".rstrip(), Part.BODY: ""}
    section = f"§ {place.section}," if place.section else ""
    return " ".join(filter(None, (section, pieces[place.part], label)))


def _closed(place: Place) -> str:
    """2(b)(ii)"""
    return place.number + "".join(f"({letter})" for letter in place.letters)
