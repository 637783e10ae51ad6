"""Opening words of paragraphs without italics. The sentences after them are invented."""

import pytest

from resolutions.languages import BY_CODE
from resolutions.parsing.openings import opening_of


@pytest.mark.parametrize(
    ("code", "text", "opening"),
    [
        ("en", "Recalling its earlier words,", "Recalling"),
        ("en", "Strongly condemns the theft of boats;", "Strongly condemns"),
        ("en", "Also decides that boats shall sail;", "Also decides"),
        ("en", "Reaffirming further its wish,", "Reaffirming further"),
        ("en", "Noting with concern the tide,", "Noting with concern"),
        ("en", "Decided men came.", ""),
        ("en", "The harbour is closed.", ""),
        ("fr", "Décide également que les bateaux partiront ;", "Décide également"),
        ("fr", "Se félicitant du retour des bateaux,", "Se félicitant"),
        ("fr", "Vivement préoccupé par la marée,", "Vivement préoccupé"),
        ("fr", "Prenant note du rapport,", "Prenant note"),
        ("es", "Acogiendo con beneplácito el regreso,", "Acogiendo con beneplácito"),
        ("es", "Decide también que los buques zarpen;", "Decide también"),
        ("ru", "настоятельно призывает суда вернуться;", "настоятельно призывает"),
        ("ru", "ПОСТАНОВЛЯЕТ открыть порт;", "ПОСТАНОВЛЯЕТ"),
        ("ar", "وإذ يشير إلى السفن،", "وإذ يشير"),
        ("ar", "يُقـرر فتح الميناء؛", "يُقـرر"),
        ("zh", "回顾以往船只，", "回顾"),
        ("zh", "又强烈敦促船只返回；", "又强烈敦促"),
    ],
)
def test_the_opening_is_the_words_that_the_un_prints_in_italics(code, text, opening):
    assert opening_of(text, BY_CODE[code]) == opening
