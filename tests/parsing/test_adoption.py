"""What texts print of their adoption, in six languages and as scans misread them."""

from datetime import date

import pytest

from resolutions.languages import BY_CODE
from resolutions.parsing.adoption import read
from resolutions.parsing.document import Block, Part, Tally
from resolutions.terms import Adoption, Procedure


def _read(code: str, *texts: str, note: str = ""):
    blocks = [Block(text, at, Part.COVER) for at, text in enumerate(texts, 1)]
    notes = [Block(note, 9, Part.FOOTNOTE)] if note else []
    return read([*blocks, *notes], BY_CODE[code])


@pytest.mark.parametrize(
    ("code", "text", "meeting", "adoption", "vote"),
    [
        ("en", "Adopted unanimously at the 1382nd meeting.", 1382, Adoption.UNANIMOUS, None),
        ("en", "Adopted at the 2933rd meeting by 13 votes to none, with 2 abstentions (Cuba and Yemen).", 2933,
         Adoption.RECORDED_VOTE, Tally(13, 0, 2)),
        ("en", "Adopted at the 642nd meeting by 9 votes to one (Cuba), with one abstention.", 642,
         Adoption.RECORDED_VOTE, Tally(9, 1, 1)),
        ("en", "Adopted at the 9th meeting by 9 votes (Cuba, present and not voting; Peru, absent).", 9,
         Adoption.RECORDED_VOTE, Tally(9, None, None, 1, 1)),
        ("en", "Approved unanimously at the 2729the meeting.", 2729, Adoption.UNANIMOUS, None),
        ("en", "Adopted at the 2410th meeting by consensus.", 2410, Adoption.CONSENSUS, None),
        ("en", "Adopted without a vote at the 3219th meeting.", 3219, Adoption.WITHOUT_VOTE, None),
        ("fr", "Adoptée à l'unanimité à la 1382e séance.", 1382, Adoption.UNANIMOUS, None),
        ("fr", "Adoptée à l’unanimité à la 5510eséance.", 5510, Adoption.UNANIMOUS, None),
        ("fr", "Adoptée à la 942e séance par 9 voix contre zéro, avec 2 abstentions (France, Chine).", 942,
         Adoption.RECORDED_VOTE, Tally(9, 0, 2)),
        ("fr", "Adoptée à la 3079' séance sans qu'il soit procédé à un vote.", 3079, Adoption.WITHOUT_VOTE, None),
        ("es", "Aprobada por unanimidad en la 4352ª sesión.", 4352, Adoption.UNANIMOUS, None),
        ("ru", "Принята единогласно на 5402-м заседании.", 5402, Adoption.UNANIMOUS, None),
        ("zh", "第3976次會議一致通過。", 3976, Adoption.UNANIMOUS, None),
        ("zh", "第6553次会议以15票赞成,0票反对通过", 6553, Adoption.RECORDED_VOTE, Tally(15, 0, 0)),
        ("ar", "اتخذ بالإجماع في جلسته 1747", 1747, Adoption.UNANIMOUS, None),
    ],
)  # fmt: skip
def test_a_vote_line_tells_meeting_manner_and_votes(code, text, meeting, adoption, vote):
    facts, _ = _read(code, text)
    assert (facts.meeting, facts.adoption, facts.vote) == (meeting, adoption, vote)
    assert facts.procedure is Procedure.MEETING


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "186 (1964). Resolution of 4 March 1964 [S/5575]", date(1964, 3, 4)),
        ("en", "of 22 November 1967", date(1967, 11, 22)),
        ("en", "Adopted by the Security Council at its 3547th meeting, on 23 June 1995", date(1995, 6, 23)),
        ("en", "of 3 Apri] 1991", date(1991, 4, 3)),
        ("en", "Resolution 129 (1958) of 7 August I958", date(1958, 8, 7)),
        ("fr", "Résolution 1352 (2001) du 1er juin 2001", date(2001, 6, 1)),
        ("fr", "Résolution 355 (1974) du ler août 1974", date(1974, 8, 1)),
        ("fr", "Résolution 993 (1995) du 12 mal 1995", date(1995, 5, 12)),
        ("es", "Aprobada en su 4352ª sesión, celebrada el 30 de julio de 2001", date(2001, 7, 30)),
        ("ru", "принятая на 5402-м заседании 29 марта 2006 года", date(2006, 3, 29)),
        ("zh", "2011年6月10日安全理事会第6553次会议通过", date(2011, 6, 10)),
        ("ar", "بتاريخ 30 تشرين الثاني (نوفمبر) 1975", date(1975, 11, 30)),
        ("en", "The debate of 9 July", None),
        ("fr", "Iljaavier 1993", None),
        ("en", "of 83 November 1970", None),
        ("fr", "Résolution 107 (1955). Résolution tlu 30 mars 195$", None),
    ],
)
def test_the_day_is_read_where_it_can_be_trusted(code, text, day):
    assert _read(code, text)[0].adopted_on == day


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("en", "of 3 Apri] 1991", "date"),
        ("en", "of 83 November 1970", "no_date"),
        ("en", "Adopted by the Council at the 2981st meeting.", "no_date"),
    ],
    ids=["a misread month", "no day", "no date at all"],
)
def test_a_date_that_is_mended_or_missing_is_doubted_with_its_line(code, text, kind):
    _, doubts = _read(code, text)
    assert [(doubt.kind, doubt.place) for doubt in doubts] == [(kind, "line 1")]


@pytest.mark.parametrize(
    ("text", "meeting"),
    [
        ("Adopted at the 298Ist meeting, on 3 April 1991", 2981),
        ("Adopted at the ]8S6ih meeting, on 3 April 1991", None),
    ],
    ids=["one letter", "too much"],
)
def test_a_misread_meeting_is_doubted(text, meeting):
    facts, doubts = _read("en", text)
    assert facts.meeting == meeting
    assert [doubt.kind for doubt in doubts] == ["meeting"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Adopted by the Security Council at its 10077th meeting, on 3 January 2026"),
        ("en", "Adopted by the Security Council at its 10,077th meeting, on 3 January 2026"),
        ("en", "Adopted by the Security Council at its 10077th meeting"),
        ("fr", "Adoptée par le Conseil de sécurité à sa 10077e séance, le 3 janvier 2026"),
        ("fr", "Adoptée par le Conseil de sécurité à sa 10 077e séance, le 3 janvier 2026"),
        ("es", "Aprobada por el Consejo de Seguridad en su 10077a sesión, celebrada el 3 de enero de 2026"),
        ("es", "Aprobada por el Consejo de Seguridad en su 10.077ª sesión, celebrada el 3 de enero de 2026"),
        ("ru", "Принята Советом Безопасности на его 10077-м заседании 3 января 2026 года"),
        ("ru", "Принята Советом Безопасности на его 10 077-м заседании 3 января 2026 года"),
        ("ar", "اتخذه مجلس الأمن في جلسته 10077، المعقودة في 3 كانون الثاني/يناير 2026"),
        ("zh", "2026年1月3日安全理事会第10077次会议通过"),
        ("zh", "2026年1月3日安全理事会第10 077次会议通过"),
    ],
)
def test_a_meeting_above_ten_thousand_is_read_since_there_were_so_many(code, text):
    facts, doubts = _read(code, text)
    assert (facts.meeting, [doubt for doubt in doubts if doubt.kind == "meeting"]) == (10077, [])


@pytest.mark.parametrize(
    "printed",
    [
        "18522nd meeting, on 3 April 1975",
        "10002nd meeting, on 3 April 1975",
        "18522nd meeting, on 3 January 2025",
        "10077th meeting, on 3 August 2025",
        "99852nd meeting, on 3 December 2025",
        "10,377th meeting, on 3 January 2026",
        "18522nd meeting",
    ],
)
def test_a_meeting_of_five_figures_is_not_believed_of_a_day_that_had_none(printed):
    facts, doubts = _read("en", f"Adopted at the {printed}")
    assert (facts.meeting, doubts[0].kind) == (None, "meeting")


def test_a_meeting_that_lost_a_digit_is_not_believed():
    facts, doubts = _read("fr", "du 15 décembre 1973", "Adoptée à l'unanimité à la 175( séance.")
    assert (facts.meeting, [doubt.kind for doubt in doubts]) == (None, ["meeting"])


def test_a_member_that_took_no_part_is_told_by_a_footnote():
    facts, _ = _read(
        "en",
        "Adopted at the 1747th meeting by 14 votes to none",
        note="One member (China) did not participate in the voting.",
    )
    assert facts.vote == Tally(14, 0, 0, 1, None)


def test_abstentions_are_not_guessed_where_the_votes_are_not_the_whole_council():
    facts, _ = _read("en", "Adopted at the 1747th meeting by 13 votes to none")
    assert facts.vote == Tally(13, 0)


def test_a_vote_in_parts_is_told_by_a_footnote():
    facts, _ = _read("en", "Adopted at the 310th meeting.", note="No vote was taken on the text as a whole.")
    assert facts.adoption is Adoption.IN_PARTS


def test_the_body_of_a_text_does_not_tell_its_adoption():
    blocks = [Block("Adopted unanimously at the 9th meeting.", 1, Part.BODY)]
    assert read(blocks, BY_CODE["en"])[0].adoption is None


@pytest.mark.parametrize(
    ("heading", "day"),
    [
        ("Resolution 9 (1965) ef 15 June 1965", date(1965, 6, 15)),
        ("Resolution 9 (1993) 11 November 1993", date(1993, 11, 11)),
        ("Resolution 9 (197-4) of 30 August 1974", date(1974, 8, 30)),
    ],
    ids=["ef", "no of", "hyphen in the year"],
)
def test_a_day_in_a_misprinted_heading_is_read(heading, day):
    assert _read("en", heading)[0].adopted_on == day


def test_a_note_that_no_vote_was_taken_on_the_whole_tells_of_a_vote_in_parts():
    note = "No vote was taken on the draft resolution as a whole."
    assert _read("en", "Adopted at the 9th meeting", note=note)[0].adoption is Adoption.IN_PARTS
