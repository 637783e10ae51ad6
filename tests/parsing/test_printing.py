"""The printing that a text was read from: job number, date, and whether it is a reissue."""

from datetime import date

import pytest

from resolutions.parsing.document import Paragraph, Printing
from resolutions.parsing.printing import printing_of
from resolutions.terms import Kind


@pytest.mark.parametrize(
    ("text", "printing"),
    [
        ("Reissued for technical reasons. 96-37198 (E) 191296", Printing("96-37198", date(1996, 12, 19), True)),
        ("Reissued for technical reasons.", Printing("", None, True)),
        ("05-51422 (E)    160905", Printing("05-51422", date(2005, 9, 16), False)),
        ("2/8 14-61606", Printing("14-61606", None, False)),
        ("99-17289 (E) 320699", Printing("99-17289", None, False)),  # no day of any month
        ("S/1996/10-37198", Printing()),
        ("Nouveau tirage pour raisons techniques.", Printing("", None, True)),
    ],
)
def test_the_words_around_the_text_tell(text, printing):
    assert printing_of([Paragraph(Kind.FOOTNOTE, text)], "") == printing


def test_the_text_itself_tells_nothing():
    assert printing_of([Paragraph(Kind.OPERATIVE, "Decides that form 96-37198 be reissued;")], "") == Printing()


@pytest.mark.parametrize(
    ("name", "job_number"),
    [
        ("S_RES_2635 (2022)-2208534E.xml", "22-08534"),
        ("S_RES_1626_N0551422.xml", "05-51422"),
        ("S_PRST_2019_2.xml", ""),
        ("SC_2568_2021-E.xml", ""),
    ],
)
def test_else_the_name_of_the_file_tells(name, job_number):
    assert printing_of([], name) == Printing(job_number)


def test_the_printing_with_a_day_outranks_a_running_foot():
    around = [Paragraph(Kind.OTHER, "96-37198 2/3"), Paragraph(Kind.OTHER, "96-37198 (E) 191296")]
    assert printing_of(around, "").issued_on == date(1996, 12, 19)
