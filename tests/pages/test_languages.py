"""Pages in the six languages of the interface: found, named, set in their direction, and without a word of English."""

import re
from datetime import date

import pytest
from django.conf import settings
from django.test import Client
from django.utils.formats import date_format
from django.utils.translation import get_language_info, gettext, override

from resolutions.languages import BY_CODE
from resolutions.terms import Adoption, Procedure, Provenance
from tests.builders import a_document, a_resolution, a_text, a_vote, an_edge

CODES = [code for code, _ in settings.LANGUAGES]
OTHER_SCRIPTS = ["ru", "ar", "zh"]

# Every kind of page, below its language, in the archive that `archive` makes.
PAGES = {
    "home": "",
    "list": "resolutions/",
    "list of a year": "resolutions/?year=2019",
    "list with wrong filters": "resolutions/?year=1066&vote=against&number_from=0",
    "resolution with a text": "resolutions/2482/",
    "resolution without a text": "resolutions/2395/",
    "document": "documents/S-2018-1177/",
    "what it cites": "resolutions/2482/cites/",
    "what cites it": "resolutions/2395/cited-by/",
    "checker": "check/",
    "States": "states/",
    "search": "search/",
    "search of paragraphs": "search/?q=2025",
    "search that finds nothing": "search/?q=%222025%22+-2025+2024",
    "search of a wrong year": "search/?q=S/RES/2482(1999)",
}
BESIDE = ("cites", "cited-by", "lineage", "map", "sources", "cite")
REFUSALS = {"nothing there": ("nothing/", 404), "wrong year": ("S/RES/2482(1999)", 404)}

# Names, symbols and codes, which are the same on every page.
NAMES = re.compile(
    r"""
      https?://\S+ | [AST]/[\w./-]+ | SHA-256 | VII | HTML | XML | CSV | JSON | zip | Akoma \s Ntoso | OR | MB
    | (?: res\. | para ) (?= \s \d ) | \( [a-z] \)
    | \S+ \. txt | [0-9a-f]{64}
    """,
    re.VERBOSE,
)
WORDS = re.compile(r"[A-Za-z]{2,}")


@pytest.fixture
def archive(db):
    """A resolution held in every language, one that waits for its text, and what stands between them."""
    facts = {
        "adopted_on": date(2019, 7, 19),
        "procedure": Procedure.MEETING,
        "meeting": 8582,
        "draft": "S/2019/580",
        "adoption": Adoption.RECORDED_VOTE,
        "in_favour": 11,
        "against": 1,
        "abstaining": 2,
        "not_participating": 1,
        "absent": 0,
        "is_chapter_vii": False,
        "record_url": "https://digitallibrary.un.org/record/1",
        "catalogue_title": "on invented matters",
    }
    citing = a_resolution(2482, **facts, agenda_item="Invented threats")
    a_vote(citing, Peru="in_favour", Poland="abstaining", Togo="not_participating")
    for code in CODES:
        text = (
            ("pp", "[2395 (2017)]"),
            ("1", "2025 [S/2018/1177]"),
            ("1 (a)", "2025 [1373 (2001): 9]"),
            ("annex", "1"),
        )
        a_text(citing, *text, ("footnote", "2"), language=code, provenance=Provenance.PRESS_RELEASE)
    a_resolution(2395, adopted_on=date(2017, 12, 21), procedure=Procedure.WRITTEN, adoption=Adoption.CONSENSUS)
    an_edge(a_resolution(1373), a_resolution(1269))
    a_document("S/2018/1177")


def words_beside_names(page, language):
    """What is written in Latin letters on a page, but for names, and for what is marked as another language."""
    tree = page.tree
    elsewhere = tree.xpath("//*[@lang and @lang != $language]", language=language)
    for element in [*elsewhere, *tree.iter("code", "script"), *tree.find_class("held")]:
        element.drop_tree()
    attributes = tree.xpath("//@title | //@aria-label | //@placeholder | //input[@type='submit']/@value")
    return WORDS.findall(NAMES.sub(" ", " ".join([*tree.itertext(), *attributes])))


@pytest.mark.parametrize(
    ("accepted", "code"),
    [
        ("fr", "fr"),
        ("en-GB", "en"),
        ("de, fr;q=0.5", "fr"),
        ("es-MX,es;q=0.9", "es"),
        ("ru-RU", "ru"),
        ("ar-EG,ar;q=0.9,en;q=0.8", "ar"),
        ("zh", "zh"),
        ("zh-CN,zh;q=0.9", "zh"),
        ("zh-Hans-CN", "zh"),
        ("zh-TW", "zh"),
        ("pt", "en"),
        ("", "en"),
    ],
)
def test_without_a_language_the_readers_is_chosen(accepted, code, visit):
    assert visit("/", **{"Accept-Language": accepted}).response["Location"] == f"/{code}/"


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_every_page_is_in_every_language(code, address, archive, visit):
    page = visit(f"/{code}/{address}")
    assert page.status == 200
    assert (page.tree.get("lang"), page.tree.get("dir")) == (code, BY_CODE[code].direction)


@pytest.mark.parametrize("code", OTHER_SCRIPTS)
@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_no_english_is_left_on_a_page_in_another_script(code, address, archive, visit):
    assert words_beside_names(visit(f"/{code}/{address}"), code) == []


@pytest.mark.parametrize("code", OTHER_SCRIPTS)
@pytest.mark.parametrize(("address", "status"), REFUSALS.values(), ids=REFUSALS)
def test_a_refusal_is_in_the_language_of_its_address(code, address, status, archive, visit):
    page = visit(f"/{code}/{address}")
    assert page.status == status
    assert (page.tree.get("lang"), page.tree.get("dir")) == (code, BY_CODE[code].direction)
    assert words_beside_names(page, code) == []


@pytest.mark.parametrize("code", CODES)
def test_titles_are_in_the_language_of_their_page(code, visit):
    with override(code):
        archive = gettext("Resolutions of the Security Council")
    assert visit(f"/{code}/").title.endswith(f" – {archive}")
    assert code == "en" or archive != "Resolutions of the Security Council"


@pytest.mark.parametrize("address", [*PAGES.values(), *(f"resolutions/2482/{page}/" for page in BESIDE)])
def test_a_page_says_its_language_and_leads_to_the_same_page_in_the_others(address, visit, archive):
    page = visit(f"/fr/{address}")
    assert page.tree.get("lang") == "fr"
    leads = {link.get("hreflang"): link.get("href") for link in page.part("masthead-languages").iter("a")}
    assert leads == {code: f"/{code}/{address}" for code in CODES}
    head = {link.get("hreflang"): link.get("href") for link in page.tree.iterfind("head/link[@rel='alternate']")}
    assert head == {code: f"http://testserver/{code}/{address}" for code in CODES}


def test_a_page_that_is_not_found_leads_to_the_first_page_in_the_others(visit):
    page = visit("/fr/nothing")
    assert page.links()["English"] == "/en/"


@pytest.mark.parametrize("code", CODES)
def test_a_text_stands_in_its_own_direction_on_a_page_of_another(code, visit):
    a_text(a_resolution(2482), ("1", "2025"), language="ar")
    text = visit(f"/{code}/resolutions/2482/").part("text")
    assert (text.get("lang"), text.get("dir")) == ("ar", "rtl")


def test_french_pages_are_in_french(visit):
    a_resolution(2482)
    page = visit("/fr/resolutions/2482/")
    assert "Le texte n’est pas encore disponible" in page.words
    assert "not held" not in page.words


@pytest.mark.parametrize(("code", "sign_in"), [("zh", "登录"), ("ar", "ادخل"), ("ru", "Войти")])
def test_the_desk_speaks_the_language_of_the_browser(code, sign_in, db):
    answer = Client(headers={"Accept-Language": code}).get("/admin/login/").content.decode()
    assert f'lang="{code}"' in answer
    assert sign_in in answer


def test_django_knows_chinese_by_the_code_of_the_united_nations():
    assert get_language_info("zh")["name_local"] == "中文"
    with override("zh"):
        assert date_format(date(2019, 7, 19)) == "2019年7月19日"
