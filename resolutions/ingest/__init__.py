"""The hinge: what was read becomes rows, in a transaction, and twice gives the same as once."""

from resolutions.ingest.readings import Ingested, Outcome, Reading
from resolutions.ingest.texts import ingest, ingest_all

__all__ = ["Ingested", "Outcome", "Reading", "ingest", "ingest_all"]
