"""The collection that a file is of, told by its name and form."""

import pytest

from resolutions.origins import Origin, origin_of
from resolutions.terms import Provenance

SCAN = Provenance.UNCORRECTED_TEXT


@pytest.mark.parametrize(
    ("name", "provenance", "origin"),
    [
        ("SCresolutions-main.zip/2023/English/S_RES_2676_E.xml", Provenance.UN_XML, Origin.UN_XML),
        ("cr.zip/res_en_gold/S_RES_0484_1980_EN_GOLD.txt", Provenance.CORRECTED_SCAN, Origin.CR_UNSC),
        ("pvs.zip/pvs-securitycouncil/S-RES-1002(1995).txt", SCAN, Origin.PVS),
        ("fr-volumes/S_RES_0038_1948_FR.txt", SCAN, Origin.VOLUMES),
        ("CS-13893.fr.txt", Provenance.PRESS_RELEASE, Origin.PRESS_RELEASE),
        ("excerpts/ru_1665.txt", SCAN, Origin.OTHER),
    ],
)
def test_a_file_is_of_a_collection(name, provenance, origin):
    assert origin_of(name, provenance) is origin
