"""All facts of the corpora but who cites whom, reconciled, as the rows of the fixtures."""

from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from resolutions.facts import evidence, tables
from resolutions.facts.agenda import spellings
from resolutions.facts.attesting import attest
from resolutions.facts.drafts import reconcile_ballots
from resolutions.facts.indexing import sponsors, subjects
from resolutions.facts.reconciliation import reconcile
from resolutions.facts.rows import AttestationRow, BallotRow, CatalogueRow, SponsorRow, SubjectRow, VoteRow


@dataclass(frozen=True, slots=True)
class Facts:
    """The rows of the fixtures, each in its order."""

    catalogue: list[CatalogueRow]
    votes: list[VoteRow]
    ballots: list[BallotRow]
    attestations: list[AttestationRow]
    sponsors: list[SponsorRow]
    subjects: list[SubjectRow]


def reconciled(corpora: Path) -> Facts:
    """The facts of the corpora. Raises FileNotFoundError where a file is not there."""
    gathered = evidence.gather(corpora)
    told = [reconcile(one) for one in gathered]
    votes_table, meetings_table = (evidence.lines(corpora / name) for name in (evidence.VOTES, evidence.MEETINGS))
    ballots = reconcile_ballots(tables.failed_ballots(votes_table), tables.meeting_days(meetings_table))
    catalogue = [row for row, _ in told]
    items = [row.agenda_item for row in catalogue] + [row.agenda_item for row in ballots]
    spelt = {"": "", **spellings(items)}
    catalogue = [replace(row, agenda_item=spelt[row.agenda_item]) for row in catalogue]
    return Facts(
        catalogue=catalogue,
        votes=list(chain.from_iterable(votes for _, votes in told)),
        ballots=[replace(row, agenda_item=spelt[row.agenda_item]) for row in ballots],
        attestations=list(chain.from_iterable(map(attest, gathered, catalogue))),
        sponsors=list(chain.from_iterable(map(sponsors, gathered))),
        subjects=list(chain.from_iterable(map(subjects, gathered))),
    )
