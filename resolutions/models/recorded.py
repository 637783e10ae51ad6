"""The history of a table: every insert, update and delete becomes an event, by triggers of the database itself."""

from collections.abc import Callable
from typing import Any, Final

import pghistory
import pgtrigger

# What a row was before a person changed it, where a load had written it and left no event. Triggers fire by name.
BEFORE: Final = "before"

# A load names itself in the context of its changes (`resolutions.ingest.history`); a person's request does not.
_BY_HAND: Final = "NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), '')::jsonb ->> 'command' IS NULL"
BY_HAND: Final = pgtrigger.Condition(_BY_HAND)
CHANGED_BY_HAND: Final = pgtrigger.Condition(f"OLD.* IS DISTINCT FROM NEW.* AND {_BY_HAND}")


def recorded(**options: Any) -> Callable[[type], type]:
    """Record every change of a model's rows with who, when and from where; the events are never changed themselves."""
    trackers = pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent()
    return pghistory.track(*trackers, **options)


def recorded_by_hand(**options: Any) -> Callable[[type], type]:
    """Record what people change, row by row. A load changes these rows by the thousand: the document they belong to,
    its text or its ballot has the event.
    """
    trackers = (
        pghistory.InsertEvent(condition=BY_HAND),
        pghistory.UpdateEvent(BEFORE, row=pghistory.Old, condition=CHANGED_BY_HAND),
        pghistory.UpdateEvent(condition=CHANGED_BY_HAND),
        pghistory.DeleteEvent(condition=BY_HAND),
    )
    return pghistory.track(*trackers, **options)
