"""Laws that hold on every text: nothing crashes, offsets read back, twice gives the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from resolutions.languages import LANGUAGES
from resolutions.parsing.citations import find
from resolutions.parsing.citations.folding import fold
from resolutions.parsing.citations.furniture import without_furniture
from resolutions.parsing.citations.markup import words_of

WORDS = """
    resolution resolutions résolution résolutions resolución резолюции القرار القرارات 第 号决议 paragraph paragraphs
    paragraphe alinéa párrafo пункт الفقرة 段 of de من and et y и و 和 、 , ; ( ) [ ] （ ） / - – . : S/RES/ A/RES/
    S/PRST/ S/ PRST/ Add.1 Rev.2 UNSCR 1 7 12 242 1373 2001 (2001) (1967) (2001 1967) (III) (XVID (ES-V) 31/6 S-14/1 A
    a) (a) (iii) ㈢ (أ) 70S 2 November 1967 28 сентября above its < > </p> <a> & &amp;
"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\n\n", "\x00", "\u00ad", "\u200f"])
TEXTS = st.lists(PIECES, max_size=60).flatmap(
    lambda pieces: st.sampled_from(["", " "]).map(lambda space: space.join(pieces))
)


@given(text=st.one_of(TEXTS, st.text(max_size=200)), code=st.sampled_from(LANGUAGES))
@settings(max_examples=300, deadline=None)
def test_every_mention_reads_back_its_wording_and_none_overlaps(text, code):
    told = find(text, code)
    end = 0
    for mention in told:
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.wording
        end = mention.end
    assert find(text, code) == told


@given(text=st.one_of(TEXTS, st.text(max_size=200)))
@settings(max_examples=200, deadline=None)
def test_folding_and_masking_keep_every_offset(text):
    assert len(fold(text)) == len(text)
    assert len(without_furniture(text)) == len(text)


@given(text=st.one_of(TEXTS, st.text(max_size=200)).map(lambda text: "<doc>" + text))
@settings(max_examples=200, deadline=None)
def test_every_word_of_a_marked_up_text_knows_its_place(text):
    words = words_of(text)
    places = [words.place(offset) for offset in range(len(words.text))]
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
