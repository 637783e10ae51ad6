"""The terms of `resolutions.terms` as choices of a column. Words for readers are translated here, once."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from resolutions.origins import Origin
from resolutions.symbols import Series
from resolutions.terms import (
    Adoption,
    Annexes,
    BallotOutcome,
    Choice,
    Fact,
    FactSource,
    Kind,
    Opening,
    Procedure,
    Provenance,
    Role,
    Ruling,
    Verb,
)

SERIES = {
    Series.RESOLUTION: _("Resolution"),
    Series.PRESIDENTIAL_STATEMENT: _("Presidential statement"),
    Series.DRAFT: _("Draft resolution"),
    Series.ASSEMBLY_RESOLUTION: _("General Assembly resolution"),
    Series.COUNCIL_DOCUMENT: _("Council document"),
    Series.TREATY: _("Treaty"),
    Series.CHARTER: _("Charter of the United Nations"),
}

ADOPTION = {
    Adoption.UNANIMOUS: _("unanimously"),
    Adoption.RECORDED_VOTE: _("by recorded vote"),
    Adoption.WITHOUT_VOTE: _("without a vote"),
    Adoption.CONSENSUS: _("by consensus"),
    Adoption.ACCLAMATION: _("by acclamation"),
    Adoption.IN_PARTS: _("in parts, no vote on the whole"),
}

PROCEDURE = {
    Procedure.MEETING: _("at a meeting"),
    Procedure.WRITTEN: _("by written procedure"),
}

PROVENANCE = {
    Provenance.UN_XML: _("United Nations XML, an unofficial copy"),
    Provenance.CORRECTED_SCAN: _("corrected scan"),
    Provenance.UNCORRECTED_TEXT: _("uncorrected text"),
    Provenance.PRESS_RELEASE: _("press release, not an official record"),
}

ANNEXES = {
    Annexes.HELD: pgettext_lazy("annexes", "held"),
    Annexes.MISSING: pgettext_lazy("annexes", "missing"),
    Annexes.NONE: pgettext_lazy("annexes", "none"),
    Annexes.UNKNOWN: pgettext_lazy("annexes", "not known"),
}

KIND = {
    Kind.PREAMBULAR: _("preambular paragraph"),
    Kind.OPERATIVE: _("operative paragraph"),
    Kind.SUBPARAGRAPH: _("sub-paragraph"),
    Kind.ANNEX: _("annex"),
    Kind.HEADING: _("heading"),
    Kind.FOOTNOTE: _("footnote"),
    Kind.OTHER: _("other"),
}

ROLE = {
    Role.PREAMBULAR: pgettext_lazy("part of a text", "preamble"),
    Role.OPERATIVE: pgettext_lazy("part of a text", "operative part"),
    Role.ANNEX: pgettext_lazy("part of a text", "annex"),
    Role.FOOTNOTE: pgettext_lazy("part of a text", "footnote"),
    Role.OTHER: pgettext_lazy("part of a text", "other"),
}

OPENING = {
    Opening.ACTING: pgettext_lazy("opening word", "acting"),
    Opening.AFFIRMING: pgettext_lazy("opening word", "affirming"),
    Opening.APPEALING: pgettext_lazy("opening word", "appealing"),
    Opening.APPROVING: pgettext_lazy("opening word", "approving"),
    Opening.AUTHORIZING: pgettext_lazy("opening word", "authorizing"),
    Opening.BEARING_IN_MIND: pgettext_lazy("opening word", "bearing in mind"),
    Opening.CALLING_UPON: pgettext_lazy("opening word", "calling upon"),
    Opening.COMMENDING: pgettext_lazy("opening word", "commending"),
    Opening.CONCERNED: pgettext_lazy("opening word", "concerned"),
    Opening.CONDEMNING: pgettext_lazy("opening word", "condemning"),
    Opening.CONSIDERING: pgettext_lazy("opening word", "considering"),
    Opening.CONVINCED: pgettext_lazy("opening word", "convinced"),
    Opening.DECIDING: pgettext_lazy("opening word", "deciding"),
    Opening.DECLARING: pgettext_lazy("opening word", "declaring"),
    Opening.DEMANDING: pgettext_lazy("opening word", "demanding"),
    Opening.DEPLORING: pgettext_lazy("opening word", "deploring"),
    Opening.DETERMINED: pgettext_lazy("opening word", "determined"),
    Opening.DETERMINING: pgettext_lazy("opening word", "determining"),
    Opening.DIRECTING: pgettext_lazy("opening word", "directing"),
    Opening.ENCOURAGING: pgettext_lazy("opening word", "encouraging"),
    Opening.ENDORSING: pgettext_lazy("opening word", "endorsing"),
    Opening.ESTABLISHING: pgettext_lazy("opening word", "establishing"),
    Opening.EXPRESSING: pgettext_lazy("opening word", "expressing"),
    Opening.EXTENDING: pgettext_lazy("opening word", "extending"),
    Opening.INVITING: pgettext_lazy("opening word", "inviting"),
    Opening.NOTING: pgettext_lazy("opening word", "noting"),
    Opening.REAFFIRMING: pgettext_lazy("opening word", "reaffirming"),
    Opening.RECALLING: pgettext_lazy("opening word", "recalling"),
    Opening.RECOGNIZING: pgettext_lazy("opening word", "recognizing"),
    Opening.RECOMMENDING: pgettext_lazy("opening word", "recommending"),
    Opening.REGRETTING: pgettext_lazy("opening word", "regretting"),
    Opening.REITERATING: pgettext_lazy("opening word", "reiterating"),
    Opening.REJECTING: pgettext_lazy("opening word", "rejecting"),
    Opening.REMINDING: pgettext_lazy("opening word", "reminding"),
    Opening.REQUESTING: pgettext_lazy("opening word", "requesting"),
    Opening.STRESSING: pgettext_lazy("opening word", "stressing"),
    Opening.SUPPORTING: pgettext_lazy("opening word", "supporting"),
    Opening.TERMINATING: pgettext_lazy("opening word", "terminating"),
    Opening.THANKING: pgettext_lazy("opening word", "thanking"),
    Opening.URGING: pgettext_lazy("opening word", "urging"),
    Opening.WARNING: pgettext_lazy("opening word", "warning"),
    Opening.WELCOMING: pgettext_lazy("opening word", "welcoming"),
    Opening.OTHER: pgettext_lazy("opening word", "other"),
}

VERB = {
    Verb.ESTABLISHES: pgettext_lazy("what was done to it", "established"),
    Verb.EXTENDS: pgettext_lazy("what was done to it", "extended"),
    Verb.AMENDS: pgettext_lazy("what was done to it", "amended"),
    Verb.REPLACES_TEXT: pgettext_lazy("what was done to it", "wording replaced"),
    Verb.EXEMPTS: pgettext_lazy("what was done to it", "exemptions made"),
    Verb.LIFTS: pgettext_lazy("what was done to it", "lifted"),
    Verb.SUSPENDS: pgettext_lazy("what was done to it", "suspended"),
    Verb.TERMINATES: pgettext_lazy("what was done to it", "terminated"),
    Verb.SUPERSEDES: pgettext_lazy("what was done to it", "superseded"),
    Verb.RESTORES: pgettext_lazy("what was done to it", "to apply again"),
}

BALLOT_OUTCOME = {
    BallotOutcome.ADOPTED: _("adopted"),
    BallotOutcome.VETOED: _("vetoed"),
    BallotOutcome.NOT_ADOPTED: _("not adopted"),
}

FACT = {
    Fact.NUMBER: _("symbol"),
    Fact.ADOPTED_ON: _("date"),
    Fact.PROCEDURE: _("procedure"),
    Fact.MEETING: _("meeting"),
    Fact.DRAFT: _("draft"),
    Fact.AGENDA_ITEM: _("agenda item"),
    Fact.CATALOGUE_TITLE: _("catalogue title"),
    Fact.ADOPTION: _("adoption"),
    Fact.TALLY: _("votes"),
    Fact.CHAPTER_VII: _("Chapter VII"),
}

FACT_SOURCE = {
    FactSource.PERSON: _("read by a person"),
    FactSource.TEXT: _("printed with the text"),
    FactSource.LIBRARY: _("record of the library"),
    FactSource.LIBRARY_COUNTS: _("figures in the record of the library"),
    FactSource.LIBRARY_NAMES: _("members listed in the record of the library"),
    FactSource.LIBRARY_REPEATED: _("second record of the library"),
    FactSource.MEETINGS: _("table of meetings"),
    FactSource.LISTS: _("lists of resolutions"),
    FactSource.VOTES: _("table of votes"),
}

CHOICE = {
    Choice.IN_FAVOUR: _("in favour"),
    Choice.AGAINST: _("against"),
    Choice.ABSTAINING: _("abstaining"),
    Choice.NOT_PARTICIPATING: _("not participating"),
    Choice.ABSENT: _("absent"),
}

# In the middle of a sentence: "shown in French", « en français ».
LANGUAGE = {
    "en": pgettext_lazy("language, within a sentence", "English"),
    "fr": pgettext_lazy("language, within a sentence", "French"),
    "es": pgettext_lazy("language, within a sentence", "Spanish"),
    "ru": pgettext_lazy("language, within a sentence", "Russian"),
    "zh": pgettext_lazy("language, within a sentence", "Chinese"),
    "ar": pgettext_lazy("language, within a sentence", "Arabic"),
}

ORIGIN = {
    Origin.UN_XML: _("United Nations, in its repository UNxml/SCresolutions"),
    Origin.CR_UNSC: _("Corpus of Resolutions: UN Security Council (CR-UNSC)"),
    Origin.PVS: _("collection pvs_securitycouncil of Felix Haass"),
    Origin.VOLUMES: _("Resolutions and Decisions of the Security Council, the official yearly volumes"),
    Origin.PRESS_RELEASE: _("press release of the United Nations"),
    Origin.OTHER: _("a file by itself"),
}

TERMS = {
    Origin.UN_XML: _("The United Nations is named as the source, without any warranty on its part."),
    Origin.CR_UNSC: _("CC0 1.0: in the public domain."),
    Origin.PVS: _("MIT licence."),
    Origin.VOLUMES: _("No licence is stated. The texts are those of the United Nations."),
    Origin.PRESS_RELEASE: _("The United Nations is named as the source; its press releases are no official record."),
    Origin.OTHER: _("No licence is stated. The texts are those of the United Nations."),
}

RULING = {
    Ruling.CONFIRMED: pgettext_lazy("judgement", "confirmed"),
    Ruling.REJECTED: pgettext_lazy("judgement", "rejected"),
    Ruling.ADDED: pgettext_lazy("judgement", "added"),
}
