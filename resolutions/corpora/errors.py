"""What can go wrong in fetching: for good, or until one tries again."""


class FetchError(Exception):
    """A file that cannot be fetched now: a sentence to the person who asked for it."""


class InterruptedFetchError(Exception):
    """An attempt that failed and may be made again, after `wait` seconds where the server asks for them."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait
