"""Effects: what an operative paragraph does to other paragraphs, to a body, or to a measure; in English.

    effect   = "Decides" [ADVERB] [aside] "to" VERB object | "Decides that" object ("shall" | "is" ...) "be" VERB-ED
             | "Decides that" object "shall" ("continue to" ... until | "remain in force" until | "end" | "decrease")
             | VERB-S object                         "Extends", "Terminates", at the head of a clause
             | "Recalls" object ... "extends its authorisations"
             | "Authorizes" ... ("to establish" | "an increase in") object
             | "Approves the recommendation" ... "to extend" object
    aside    = "in order to" ..., "in line with" ..., "as recommended by" ...
    clause   = a stretch of the paragraph from one word that opens an act ("decides", "requests") to the next
    object   = "the mandate of" body | paragraphs of resolutions | a body (`bodies.py`, `founding.py`)
    until    = "until" | "to" | "ending on" DATE | "for a period of" N "months"          a day, or a duration as "P6M"
    condition = from "unless", "if", "subject to", "provided that", "once" to the end of the clause

Only what the Council decides counts. A clause that requests, recalls, notes, or tells an intention ("expresses its
intention to terminate") has no effect, nor has a participle ("as extended by resolution 2196 (2015)"). What hangs on a
condition or can be reversed keeps its condition: it is never just "terminated" (2231, paragraphs 7 and 12). What is
denied or supposed, or asked or done by others, has none (`refusing.py`), nor a paragraph that is quoted (`quoting.py`).
"""

from resolutions.parsing.effects.acts import effects_of
from resolutions.parsing.effects.bodies import mission_of
from resolutions.parsing.effects.quoting import are_quoted

__all__ = ["are_quoted", "effects_of", "mission_of"]
