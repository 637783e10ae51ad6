"""Treaties by name, in six languages; the not-cases first."""

# ruff: noqa: E501  (one case, one line)

import pytest

from resolutions.languages import CODES
from resolutions.symbols import Series
from resolutions.treaties import WORDINGS, name_of, treaty


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "the Conference of the Parties to the United Nations Framework Convention on Climate Change", id="a conference"),
        pytest.param("en", "the Assembly of States Parties to the Rome Statute", id="an assembly"),
        pytest.param("en", "the North Atlantic Treaty Organization", id="an organization"),
        pytest.param("en", "the Convention, and the Treaty", id="the word alone"),
        pytest.param("en", "the Comprehensive Convention on International Terrorism", id="not concluded"),
        pytest.param("fr", "la Conférence des Parties à la Convention-cadre des Nations Unies sur les changements climatiques", id="French"),
    ],
)  # fmt: skip
def test_what_names_no_treaty(mentions, language, text):
    assert mentions(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        pytest.param("en", "the Treaty on the Non-Proliferation\nof Nuclear Weapons", "npt", id="over a line"),
        pytest.param("en", "the 1951 Convention relating to the Status of Refugees", "refugees", id="year before"),
        pytest.param("en", "the Convention of 1951 relating to the Status of Refugees", "refugees", id="year within"),
        pytest.param("en", "article 16 of the Rome Statute,", "rome-statute", id="short name"),
        pytest.param("en", "the Fourth Geneva Convention of 12 August 1949", "geneva-iv", id="one of the four"),
        pytest.param("en", "the Geneva Conventions of 12 August 1949", "geneva", id="the four"),
        pytest.param("en", "United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances", "drugs-1988", id="the longer name"),
        pytest.param("en", "the 1974 Disengagement of Forces Agreement", "disengagement", id="between States"),
        pytest.param("fr", "l’Accord sur le dégagement de 1974", "disengagement", id="French, between States"),
        pytest.param("ru", "Общего рамочного соглашения о мире в Боснии и Герцеговине", "bosnia", id="Russian, three endings"),
        pytest.param("fr", "la Convention sur la sécurité du personnel des Nations Unies et du personnel associé", "un-personnel", id="French"),
        pytest.param("es", "el Convenio de 1988 para la Represión de Actos Ilícitos contra la Seguridad de la Navegación Marítima", "sua", id="Spanish"),
        pytest.param("ru", "Римского статута", "rome-statute", id="Russian, in a case"),
        pytest.param("ru", "к факультативному протоколу к Конвенции против пыток", "torture-protocol", id="Russian, small letter"),
        pytest.param("ar", "وباتفاقية حقوق الطفل", "child", id="Arabic, prefixed"),
        pytest.param("ar", "للاتفاقية الدولية لمناهضة أخذ الرهائن", "hostages", id="Arabic, article assimilated"),
        pytest.param("zh", "《不扩散核武器条约》", "npt", id="Chinese"),
    ],
)  # fmt: skip
def test_a_treaty_is_one_document_in_every_wording(mentions, language, text, key):
    (mention,) = mentions(text, language)
    assert (mention.symbol, mention.symbol.series) == (treaty(key), Series.TREATY)


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        pytest.param("en", "article 16 of the Rome Statute", "art. 16", id="one"),
        pytest.param("en", "Articles 100, 101 and 105 of the United Nations Convention on the Law of the Sea", "art. 100|art. 101|art. 105", id="list"),
        pytest.param("en", "Article 9(d) of the Constitutive Act of the African Union", "art. 9 (d)", id="letter"),
        pytest.param("en", "article 2 (b) (iv) of the Convention on the Safety of United Nations and Associated Personnel", "art. 2 (b) (iv)", id="two letters"),
        pytest.param("en", "article 22, paragraph 2, of the Convention on the Rights of the Child", "art. 22 (2)", id="paragraph"),
        pytest.param("en", "Article IV of the 1967 Outer Space Treaty", "art. IV", id="roman, with a year"),
        pytest.param("en", "article 3 common to the Geneva Conventions", "art. 3", id="common to"),
        pytest.param("en", "common article 3 of the Geneva Conventions", "art. 3", id="common"),
        pytest.param("en", "article 9 bis of the Chicago Convention", "art. 9 bis", id="bis"),
        pytest.param("en", "the articles of the Arms Trade Treaty", "", id="no number"),
        pytest.param("en", "article 5 of this Agreement, and the Rome Statute", "", id="of another text"),
        pytest.param("fr", "l’article 16 du Statut de Rome", "art. 16", id="French"),
        pytest.param("es", "el artículo 16 del Estatuto de Roma", "art. 16", id="Spanish"),
        pytest.param("ru", "в статье 16 Римского статута", "art. 16", id="Russian"),
        pytest.param("ar", "المادة 16 من نظام روما الأساسي", "art. 16", id="Arabic"),
        pytest.param("zh", "《不扩散核武器条约》第6条", "art. 6", id="Chinese"),
    ],
)  # fmt: skip
def test_articles_are_named_of_the_treaty_after_them(mentions, language, text, labels):
    (mention,) = mentions(text, language)
    assert "|".join(mention.pinpoint) == labels


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "the Optional Protocol thereto", id="no treaty before it"),
        pytest.param("en", "article 14 of the Statute of the Tribunal", id="of another statute"),
        pytest.param("en", "article 14 of the Statute of the Court of Appeal", id="of another court"),
        pytest.param("ru", "в статье 14 Статута Суда по трудовым спорам", id="Russian, of another court"),
        pytest.param("zh", "特别法院《规约》第14条", id="Chinese, of another court"),
        pytest.param("en", "article 14 of the Statute", id="no statute before it"),
        pytest.param("en", "the Comprehensive Nuclear-Test-Ban Treaty Organization", id="an organization"),
        pytest.param("en", "the General Armistice Agreement", id="no parties before it"),
        pytest.param("ar", "المادة 14 من النظام الأساسي للآلية", id="Arabic, of another statute"),
    ],
)
def test_a_short_name_alone_is_no_treaty(mentions, language, text):
    assert mentions(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "keys"),
    [
        pytest.param("en", "the Treaty on the Non-Proliferation of Nuclear Weapons (NPT), and the NPT remains", "npt npt", id="acronym, not in brackets"),
        pytest.param("en", "the Chemical Weapons Convention (“the CWC”)", "cwc", id="acronym in quotes"),
        pytest.param("en", "the Convention on the Rights of the Child and the Optional Protocols thereto", "child child-protocols", id="thereto"),
        pytest.param("en", "the Geneva Conventions of 1949 and the Additional Protocols thereto", "geneva geneva-protocols", id="Additional Protocols thereto"),
        pytest.param("en", "the Statute of the International Court of Justice and article 14 of the Statute", "icj-statute icj-statute", id="article of the Statute"),
        pytest.param("en", "article 14 of the Statute of the Court", "icj-statute", id="the Statute of the Court"),
        pytest.param("en", "the Rome Statute, and article 14 of the Statute of the Court", "rome-statute rome-statute", id="of the court named before"),
        pytest.param("en", "the Statute of the International Court of Justice, the Rome Statute, and article 14 of the Statute", "icj-statute rome-statute rome-statute", id="of the nearest"),
        pytest.param("en", "the Rome Statute, article 2 of the Statute for the Tribunal, and article 14 of the Statute", "rome-statute", id="of another in between"),
        pytest.param("es", "el Estatuto de la Corte Internacional de Justicia y el artículo 14 del Estatuto del Tribunal", "icj-statute", id="Spanish, of another"),
        pytest.param("ru", "Статут Международного Суда и статья 14 Статута Трибунала", "icj-statute", id="Russian, of another"),
        pytest.param("fr", "l’article 14 du Statut de la Cour pénale internationale", "rome-statute", id="French, the criminal court"),
        pytest.param("es", "el artículo 14 del Estatuto de la Corte Penal Internacional", "rome-statute", id="Spanish, the criminal court"),
        pytest.param("ru", "статья 14 Статута Международного уголовного суда", "rome-statute", id="Russian, the criminal court"),
        pytest.param("ar", "المادة 14 من النظام الأساسي للمحكمة الجنائية الدولية", "rome-statute", id="Arabic, the criminal court"),
        pytest.param("zh", "国际刑事法院《规约》第14条", "rome-statute", id="Chinese, the criminal court"),
        pytest.param("zh", "国际法院《规约》第14条", "icj-statute", id="Chinese, the International Court"),
        pytest.param("en", "those who are parties to them (the NPT and the CWC)", "npt cwc", id="two acronyms in brackets"),
        pytest.param("en", "the Chemical Weapons Convention, and others (NPT)", "cwc npt", id="the acronym of another in brackets"),
        pytest.param("fr", "la Convention d'armistice général du 23 mars 1949 entre Israël et le Liban", "armistice-lebanon", id="French, with its day"),
        pytest.param("fr", "la Convention d’armistice général entre l’Égypte et Israël", "armistice-egypt", id="French, with an accent"),
        pytest.param("fr", "la Convention d’armistice général entre la Jordanie et Israël", "armistice-jordan", id="French, the other order"),
        pytest.param("en", "the General Armistice Agreement between Egypt and Israel; the General Armistice Agreement", "armistice-egypt armistice-egypt", id="the armistice named before"),
        pytest.param("en", "the General Armistice Agreement between Egypt and Israel; what the General Armistice Agreement for its part has", "armistice-egypt armistice-egypt", id="and what follows it"),
        pytest.param("ar", "النظام الأساسي للمحكمة، وفقاً للمادة 14 من النظام الأساسي،", "icj-statute icj-statute", id="Arabic, article of the Statute"),
        pytest.param("fr", "la Convention des Nations Unies contre la criminalité transnationale organisée et les Protocoles y relatifs", "untoc untoc-protocols", id="French, y relatifs"),
    ],
)  # fmt: skip
def test_a_short_name_means_the_treaty_named_before(mentions, language, text, keys):
    assert [mention.symbol for mention in mentions(text, language)] == [treaty(key) for key in keys.split()]


@pytest.mark.parametrize("code", CODES)
def test_every_treaty_is_found_by_its_name_in_every_language(mentions, code):
    alone = {key: wordings for key, wordings in WORDINGS[code].items() if key != "paris"}
    for key, wordings in alone.items():
        (mention,) = mentions(f"{wordings[0]}.", code)
        assert mention.symbol == treaty(key)


def test_every_treaty_has_a_name_in_english():
    assert all(WORDINGS[code].keys() <= WORDINGS["en"].keys() for code in CODES)


def test_a_treaty_without_a_name_in_a_language_goes_by_its_english_name():
    assert name_of("Treaty of Guarantee", "es") == "Treaty of Guarantee"


def test_the_agreement_of_paris_is_told_from_others_by_the_convention_before_it(mentions):
    text = "the United Nations Framework Convention on Climate Change and the Paris Agreement"
    assert [mention.symbol for mention in mentions(text)] == [treaty("climate"), treaty("paris")]
    assert not mentions("the Paris Agreement on a federation")


def test_a_name_is_that_of_the_reader_s_language():
    assert name_of("Rome Statute of the International Criminal Court", "fr").startswith("Statut de Rome")
    assert name_of("Charter of the United Nations, Article 41", "es") == "Carta de las Naciones Unidas, Artículo 41"
    assert name_of("Charter of the United Nations", "zh") == "《联合国宪章》"
    assert name_of("S/RES/1373 (2001)", "fr") == "S/RES/1373 (2001)"
