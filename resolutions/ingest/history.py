"""What a load leaves in the history: one event per document and text, with the command that they came by."""

import pghistory


def loading(command: str) -> pghistory.context:
    """Record changes as this command's; of the paragraphs and votes, then, only the text or ballot they belong to."""
    return pghistory.context(command=command)
