"""Generations and chains, held against a plain breadth-first search."""

from collections import defaultdict, deque
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resolutions.models import Edge
from resolutions.network import Direction, chains, generations
from tests.builders import a_resolution, an_edge

pytestmark = pytest.mark.django_db

NUMBERS = st.integers(1300, 1311)
EDGES = st.sets(st.tuples(NUMBERS, NUMBERS).filter(lambda pair: pair[0] != pair[1]), max_size=40)


def numbered(*edges):
    """The keys of resolutions by number, with these edges between them."""
    keys = {number: a_resolution(number).pk for number in range(1300, 1312)}
    Edge.objects.all().delete()
    for citing, cited in sorted(edges):
        an_edge(a_resolution(citing), a_resolution(cited))
    return keys


def distances(edges, first):
    """A breadth-first search as one writes it on a blackboard."""
    following = defaultdict(list)
    for citing, cited in edges:
        following[citing].append(cited)
    found, queue = {first: 0}, deque([first])
    while queue:
        here = queue.popleft()
        for after in following[here]:
            if after not in found:
                found[after] = found[here] + 1
                queue.append(after)
    return found


def test_each_document_stands_in_its_nearest_generation():
    keys = numbered((1311, 1310), (1311, 1309), (1310, 1309), (1309, 1305), (1310, 1305))
    assert generations(keys[1311], Direction.ANCESTORS) == [
        tuple(sorted((keys[1310], keys[1309]))),
        (keys[1305],),
    ]
    assert generations(keys[1305], Direction.DESCENDANTS) == [
        tuple(sorted((keys[1309], keys[1310]))),
        (keys[1311],),
    ]


def test_who_cites_nothing_has_no_ancestors():
    keys = numbered((1311, 1310))
    assert generations(keys[1310], Direction.ANCESTORS) == []
    assert generations(keys[1311], Direction.DESCENDANTS) == []


def test_every_shortest_chain_is_found_and_no_longer_one():
    keys = numbered((1311, 1310), (1311, 1309), (1310, 1305), (1309, 1305), (1311, 1308), (1308, 1307), (1307, 1305))
    found = chains(keys[1311], keys[1305])
    assert {tuple(chain) for chain in found} == {
        (keys[1311], keys[1310], keys[1305]),
        (keys[1311], keys[1309], keys[1305]),
    }


def test_no_chain_is_none_and_chains_run_back_only():
    keys = numbered((1311, 1310))
    assert chains(keys[1310], keys[1311]) is None
    assert chains(keys[1311], keys[1300]) is None


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edges=EDGES)
def test_generations_are_those_of_a_breadth_first_search(edges):
    keys = numbered(*edges)
    wanted = defaultdict(set)
    for number, distance in distances(edges, 1305).items():
        wanted[distance].add(keys[number])
    found = generations(keys[1305], Direction.ANCESTORS)
    assert [set(members) for members in found] == [wanted[distance] for distance in range(1, len(wanted))]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edges=EDGES)
def test_a_chain_is_as_long_as_the_distance_and_goes_by_edges(edges):
    keys = numbered(*edges)
    known = {(keys[citing], keys[cited]) for citing, cited in edges}
    for last, distance in distances(edges, 1305).items():
        found = list(chains(keys[1305], keys[last]) or ()) if distance else []
        assert all(len(chain) == distance + 1 and set(pairwise(chain)) <= known for chain in found)
        assert bool(found) == bool(distance)
