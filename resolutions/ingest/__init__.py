"""The hinge: what was read becomes rows, in a transaction, and twice gives the same as once."""

from resolutions.ingest.texts import Outcome, ingest, is_held

__all__ = ["Outcome", "ingest", "is_held"]
