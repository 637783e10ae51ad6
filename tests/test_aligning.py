"""Two languages of one text side by side: by label, then by order."""

from dataclasses import dataclass

import pytest

from resolutions.aligning import aligned, beside, paragraphs_of
from resolutions.terms import Kind
from resolutions.typesetting import typeset


@dataclass
class Set:
    anchor: str
    text: str = "Words."

    @property
    def kind(self):
        kinds = {"pp": Kind.PREAMBULAR, "op": Kind.OPERATIVE, "h": Kind.HEADING, "annex": Kind.ANNEX}
        return kinds.get(self.anchor.split("-")[0], Kind.OTHER).value


def rows(first, second):
    """As "op-1|op-1 -|op-2": a dash where one has nothing."""
    sets = [[Set(anchor) for anchor in anchors.split()] for anchors in (first, second)]
    return " ".join("|".join(one.anchor if one else "-" for one in row) for row in aligned(*sets))


@pytest.mark.parametrize(
    ("first", "second", "beside_each_other"),
    [
        ("op-1 op-2", "op-1 op-2", "op-1|op-1 op-2|op-2"),
        ("op-1 op-3", "op-1 op-2 op-3", "op-1|op-1 -|op-2 op-3|op-3"),
        ("op-1 op-2 op-3", "op-2", "op-1|- op-2|op-2 op-3|-"),
        ("op-1 op-4 op-3", "op-1 op-2 op-3", "op-1|op-1 op-4|op-2 op-3|op-3"),
        ("op-1 h-1 op-2", "op-1 op-9 op-2", "op-1|op-1 h-1|- -|op-9 op-2|op-2"),
        ("", "op-1", "-|op-1"),
        ("", "", ""),
    ],
    ids=["alike", "one more", "one of three", "by order", "of another kind", "nothing", "nothing at all"],
)
def test_paragraphs_stand_beside_each_other_by_label_then_by_order(first, second, beside_each_other):
    assert rows(first, second) == beside_each_other


def test_every_paragraph_of_both_comes_out_once():
    first, second = "pp-1 op-1 op-2 op-2-a op-7 h-1", "pp-1 pp-2 op-2 op-3 op-1"
    out = [row.split("|") for row in rows(first, second).split()]
    assert [row[0] for row in out if row[0] != "-"] == first.split()
    assert [row[1] for row in out if row[1] != "-"] == second.split()


def test_parts_stand_beside_each_other_and_one_may_be_missing():
    first = typeset([Set("pp-1"), Set("op-1")])
    second = typeset([Set("pp-1"), Set("op-1"), Set("annex-1-1")])
    parts = beside(first, second)
    assert [(part.part, part.first is not None, len(part.rows)) for part in parts] == [
        ("preamble", True, 1),
        ("operative", True, 1),
        ("annex", False, 1),
    ]


def test_the_paragraphs_of_a_long_annex_are_counted_whole():
    long = [Set(f"annex-1-{place}") for place in range(400)]
    assert paragraphs_of(typeset([Set("op-1"), *long], 1)) == 401
