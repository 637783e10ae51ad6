"""Whether the annexes that a text speaks of are held with it: its own, and no other document's."""

import pytest

from resolutions.languages import ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH
from resolutions.parsing.attachments import standing
from resolutions.parsing.document import Paragraph
from resolutions.terms import Annexes, Kind

OTHERS = [
    (ENGLISH, "Welcoming the Protocol signed at the lake (S/1994/1441, annex) and the report of the Panel,"),
    (ENGLISH, "Takes note of the tasks set out in Annex 1-A of the Agreement;"),
    (ENGLISH, "Endorses the measures listed in the annex III of his report;"),
    (ENGLISH, "Having considered the letter and the annexes thereto,"),
    (ENGLISH, "Demands that the forces rescind all acts purporting to annex the island;"),
    (ENGLISH, "Stressing the importance attached to this review,"),
    (FRENCH, "Prenant note du plan figurant à l’annexe II du rapport du Secrétaire général,"),
    (SPANISH, "Tomando nota del plan que figura en el anexo II del informe,"),
    (RUSSIAN, "отмечая план, содержащийся в приложении II к докладу Генерального секретаря,"),
    (ARABIC, "وإذ يحيط علما بالخطة الواردة في المرفق الثاني لتقرير الأمين العام،"),
    (CHINESE, "注意到秘书长报告附件二所载计划，"),
]
OWN = [
    (ENGLISH, "Decides to adopt the Statute of the invented Tribunal annexed hereto;"),
    (ENGLISH, "Approves the terms set out in the annex to this resolution;"),
    (ENGLISH, "Welcoming the principles (S/1999/1, annex 1 to the present resolution),"),
    (ENGLISH, "Supports the Declaration attached as Annex A to this resolution;"),
    (ENGLISH, "Demands that all parties fulfil the commitments set forth in the Annex;"),
    (ENGLISH, "supports the statement of the group, annexed to this statement."),
    (FRENCH, "Décide d’adopter le Statut annexé à la présente résolution ;"),
    (FRENCH, "Approuve la liste figurant à l’annexe de la présente résolution ;"),
    (SPANISH, "Decide aprobar el Estatuto que figura en el anexo de la presente resolución;"),
    (RUSSIAN, "постановляет принять Устав, содержащийся в приложении к настоящей резолюции;"),
    (ARABIC, "يقرر اعتماد النظام الأساسي الوارد في مرفق هذا القرار؛"),
    (CHINESE, "决定通过本决议附件所载规约；"),
]


def words(text):
    return [Paragraph(Kind.OPERATIVE, text, label="1", anchor="op-1")]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_an_annex_of_another_document_is_not_missed(language, text):
    assert standing(words(text), language) is Annexes.NONE


@pytest.mark.parametrize(("language", "text"), OWN)
def test_its_own_annex_is_missing_where_none_stands_below(language, text):
    assert standing(words(text), language) is Annexes.MISSING


def test_an_annex_that_stands_below_is_held():
    annex = Paragraph(Kind.ANNEX, "Statute of the invented Tribunal", anchor="annex-1")
    assert standing([*words("Decides to adopt the Statute annexed hereto;"), annex], ENGLISH) is Annexes.HELD


def test_what_is_printed_around_the_text_is_not_the_text():
    assert standing([Paragraph(Kind.OTHER, "Annexed hereto: a list of speakers.")], ENGLISH) is Annexes.NONE
