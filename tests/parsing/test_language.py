"""The language of a text, guessed from script and common words. All texts are invented."""

import pytest

from resolutions.parsing.language import guess


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("The Council decides to remain in the harbour and to report to the Assembly.", "en", id="English"),
        pytest.param("Le Conseil décide de rester dans le port et sur les navires des îles.", "fr", id="French"),
        pytest.param("El Consejo decide quedarse en el puerto y que los buques zarpen.", "es", id="Spanish"),
        pytest.param("постановляет остаться в порту и представить доклад Ассамблее", "ru", id="Russian"),
        pytest.param("يقرر أن يبقى في الميناء وأن يقدم تقريرا إلى الجمعية", "ar", id="Arabic"),
        pytest.param("Décide de rester saisi de la question.", "fr", id="short French"),
        pytest.param("Decide seguir ocupándose de la cuestión y los puertos.", "es", id="short Spanish"),
        pytest.param("安全理事会决定继续留在港口并向大会提出报告", "zh", id="Chinese"),
        pytest.param("См. рез. 687", "ru", id="a few Russian letters"),
        pytest.param("القرار 687", "ar", id="a few Arabic letters"),
        pytest.param("第687号决议", "zh", id="a few Chinese characters"),
        pytest.param("安全理事会决定 UNMISS 和 MINUSCA 继续工作并提出报告", "zh", id="Chinese among acronyms"),
    ],
)  # fmt: skip
def test_each_official_language_is_known(text, code):
    assert guess(text).code == code


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("S/RES/242 (1967)", id="a symbol"),
        pytest.param("12 3456 789", id="figures"),
        pytest.param("Der Rat beschließt, in dem Hafen zu bleiben und die Lage zu prüfen.", id="German"),
    ],
)  # fmt: skip
def test_what_tells_no_official_language_is_none(text):
    assert guess(text) is None
