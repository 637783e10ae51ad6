"""From the lines of a source to tidy paragraphs: named steps, each small, none of which changes the wording.

    apart      page furniture and footnotes stand apart from the text they interrupt
    split      a run of lines becomes the paragraphs that begin in it
    rejoined   a paragraph broken by a page is whole again
    cut        paragraphs that a file runs together on one line are apart
    mended     words hyphenated over a line end, line ends, soft hyphens, spaces, quotation marks of a press release

Nothing is dropped: furniture stays as blocks of the cover, after the paragraph that it interrupted. Blocks whose format
told their part (Akoma Ntoso) only go through the last step.
"""

from collections.abc import Sequence

from resolutions.parsing.clean.furniture import apart
from resolutions.parsing.clean.paragraphs import rejoined, split
from resolutions.parsing.clean.run_on import cut
from resolutions.parsing.clean.wording import mended
from resolutions.parsing.document import Block


def tidy(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks as paragraphs in tidy text: single spaces, no line ends, no soft hyphens, otherwise as printed."""
    return mended(cut(rejoined(split(apart(blocks)))))
