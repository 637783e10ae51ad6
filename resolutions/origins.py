"""The collections that texts come in, and the terms on which each is offered.

A file is known by its name, which each collection forms in its own way, and by its form.
"""

import re
from enum import StrEnum
from typing import Final

from resolutions.terms import Provenance


class Origin(StrEnum):
    """Where a file was had from."""

    UN_XML = "un_xml"  # the repository UNxml/SCresolutions
    CR_UNSC = "cr_unsc"  # Corpus of Resolutions: UN Security Council
    PVS = "pvs"  # felixhaass/pvs_securitycouncil
    VOLUMES = "volumes"  # Resolutions and Decisions of the Security Council, the official yearly volumes
    PRESS_RELEASE = "press_release"
    OTHER = "other"


_BY_FORM: Final = {Provenance.UN_XML: Origin.UN_XML, Provenance.PRESS_RELEASE: Origin.PRESS_RELEASE}
_BY_NAME: Final = (
    (Origin.CR_UNSC, re.compile(r"S_RES_\d{4}_\d{4}_[A-Z]{2}_GOLD\.txt$")),
    (Origin.PVS, re.compile(r"S-RES-\d{1,4}\(\d{4}\)\.txt$")),
    (Origin.VOLUMES, re.compile(r"S_RES_\d{4}_\d{4}_FR\.txt$")),
)


def origin_of(name: str, provenance: str) -> Origin:
    """The collection that a file of this name is of; OTHER for a file that a person has handed in by itself."""
    if known := _BY_FORM.get(Provenance(provenance)):
        return known
    return next((origin for origin, pattern in _BY_NAME if pattern.search(name)), Origin.OTHER)
