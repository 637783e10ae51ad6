"""What an operative paragraph does; the not-cases first. The sentences are ours, in the Council's style."""

# ruff: noqa: E501  (one case, one line)

from itertools import pairwise

import pytest

from resolutions.terms import Verb
from tests.parsing.effects.reading import told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Requests the Secretary-General to extend the mandate of UNRURI until 1 May 2031;", id="a request"),
        pytest.param("Expresses its intention to terminate the measures in paragraph 4 of resolution 1373 (2001);", id="an intention"),
        pytest.param("Recalls its decision to lift the measures imposed by paragraph 4 of resolution 1373 (2001);", id="a decision recalled"),
        pytest.param("Decides to review the measures in paragraph 4 of resolution 1373 (2001), as extended by resolution 2253 (2015);", id="a participle"),
        pytest.param("Renews its call upon all States to support UNIFIL;", id="a call renewed"),
        pytest.param("Decides that the mandate of UNRURI ends on 1 May 2031, unless it decides to extend the mandate of UNRURI;", id="supposed"),
        pytest.param("Decides to consider whether to lift and to terminate the measures in paragraph 4 of resolution 1373 (2001);", id="considered"),
        pytest.param("Decides to remain seized of the matter.", id="seized"),
        pytest.param("Decides, having regard to the agreement, to call upon Member States to terminate the measures pursuant to resolution 232 (1966);", id="decides to call upon"),
        pytest.param("Decides to establish a ban on flights, not to apply to those of the United Nations Interim Force in Lebanon;", id="a ban is no body"),
        pytest.param("Authorizes the Secretary-General to establish a presence of UNIFIL in the town;", id="a presence of a mission"),
        pytest.param("Decides to renew the request to UNIFIL in paragraph 16 of resolution 1701 (2006);", id="a request renewed"),
        pytest.param("Decides that UNIFIL shall continue to comprise up to 9,000 troops;", id="goes on without an end"),
        pytest.param("Authorizes UNIFIL to support the Committee, and notes the increase in the strength of UNIFIL;", id="an increase noted"),
        pytest.param("Decides, and requests the Committee to terminate the listing under paragraph 2 of resolution 1373 (2001);", id="decides, then requests"),
        pytest.param("Takes note of the readiness to extend the mandate of UNIFIL;", id="takes note"),
        pytest.param("Decides that paragraph 4 of resolution 1373 (2001) shall continue to apply, and shall not apply to wounds;", id="goes on to apply"),
        pytest.param("Authorizes no increase in the strength of UNIFIL;", id="authorizes none"),
        pytest.param("Authorizes UNIFIL to hold the crossing without an increase in the troop ceiling of UNIFIL;", id="without"),
        pytest.param("Approves the proposal of the Secretary-General not to extend the mandate of UNMIN;", id="approves that it ends"),
        pytest.param("Authorizes UNIFIL to help the Government of Ruritania to establish a national commission;", id="another establishes"),
        pytest.param("Decides, pursuant to the appeal to end the measures imposed by resolution 1373 (2001), to look at them;", id="an appeal to end"),
        pytest.param("Decides, having regard to the wish of Ruritania to terminate the mandate of UNIFIL and to remain seized;", id="a wish to terminate"),
        pytest.param("Decides, as recommended by the Panel to amend paragraph 4 of resolution 1373 (2001), to meet again;", id="recommended to amend"),
        pytest.param("Decides to request the Secretary-General to hear the parties and to extend the mandate of UNIFIL;", id="requests and to extend"),
        pytest.param("Decides that UNIFIL shall report how the mandate of UNMIN will end;", id="how it will end"),
        pytest.param("Decides that, at the request of the parties that the mandate of UNMIN shall end, it shall look at it;", id="asked to end"),
        pytest.param("Decides that, if the mandate of UNMIN will end on 1 May 2031, it will meet;", id="if it will end"),
        pytest.param("Decides that no troop ceiling of UNIFIL shall increase;", id="no ceiling"),
        pytest.param("Decides that no State is exempt from the measures in paragraph 4 of resolution 1373 (2001);", id="none is exempt"),
        pytest.param("Decides that none of the measures in paragraph 4 of resolution 1373 (2001) shall be terminated;", id="none is terminated"),
        pytest.param("Decides that it shall look at how the mandate of UNMIN shall be terminated;", id="how it is terminated"),
        pytest.param("Decides that the Secretary-General shall tell whether the mandate of UNMIN should be terminated;", id="whether it is terminated"),
        pytest.param("Decides that States shall ensure that the measures in paragraph 4 of resolution 1373 (2001) are strengthened;", id="others ensure it"),
        pytest.param("Decides that, if the measures in paragraph 4 of resolution 1373 (2001) are suspended by Ruritania, it will meet;", id="if others suspend it"),
        pytest.param("Decides that the measures in paragraph 4 of resolution 1373 (2001), which are suspended, shall be looked at;", id="suspended before"),
        pytest.param("Decides that the troops of UNIFIL shall remain until the mandate of UNMIN is terminated;", id="until it is terminated"),
        pytest.param("Decides to end the violence in the area of the mandate of UNIFIL;", id="violence ended"),
        pytest.param("Decides to remove the mines laid where the mandate of UNIFIL holds;", id="mines are no measures"),
        pytest.param("Decides to strengthen the work between UNIFIL and the police;", id="work between two"),
        pytest.param("Decides to establish a police team leader for UNIFIL;", id="a leader is no mission"),
        pytest.param("Decides to establish a mission support account;", id="an account is no mission"),
        pytest.param("Decides to establish the mission statement of the guards;", id="a statement is no mission"),
        pytest.param("Decides that, for as long as paragraph 22 of resolution 687 (1991) is kept, paragraphs 1 to 5 of this resolution shall be suspended;", id="its own paragraphs"),
    ],
)  # fmt: skip
def test_what_has_no_effect(text):
    assert told(text) == ()


@pytest.mark.parametrize(
    ("text", "verb", "body", "until"),
    [
        pytest.param("Decides to extend the mandate of UNIFIL until 31 August 2031;", Verb.EXTENDS, "UNIFIL", "2031-08-31", id="mandate"),
        pytest.param("Decides to renew the present mandate of the United Nations Interim Force in Lebanon for a further period of six months;", Verb.EXTENDS, "UNIFIL", "P6M", id="full name, duration"),
        pytest.param("Extends once more the stationing in Cyprus of UNFICYP for a period ending on 15 June 1991;", Verb.EXTENDS, "UNFICYP", "1991-06-15", id="finite verb"),
        pytest.param("Decides also, in view of the report, to extend the mandate of the Panel of Experts until 1 May 2031;", Verb.EXTENDS, "Panel of Experts", "2031-05-01", id="a panel"),
        pytest.param("Decides to establish a Committee of the Security Council, to report on its work;", Verb.ESTABLISHES, "Committee of the Security Council", "", id="a committee"),
        pytest.param("Decides to appoint and send to Ruritania a commission of investigation, of three members;", Verb.ESTABLISHES, "commission of investigation", "", id="a commission"),
        pytest.param("Decides to authorize the Member States of the Union to maintain the deployment of AMISOM until 8 July 2031;", Verb.EXTENDS, "AMISOM", "2031-07-08", id="a deployment maintained"),
        pytest.param("Decides to increase the authorized troop ceiling of UNIFIL to 9,000;", Verb.AMENDS, "UNIFIL", "", id="its strength"),
        pytest.param("Decides to authorize, until then, an increase in the strength of UNIFIL by 50;", Verb.AMENDS, "UNIFIL", "", id="an increase authorized"),
        pytest.param("Decides to extend the authorization of the International Security Assistance Force for twelve months;", Verb.EXTENDS, "ISAF", "P12M", id="an authorization"),
        pytest.param("Decides to extend the mandate of the 1540 Committee until 1 May 2031;", Verb.EXTENDS, "1540 Committee", "2031-05-01", id="a committee by its number"),
        pytest.param("Decides to establish an ad hoc committee, of two members of the Council and a guest;", Verb.ESTABLISHES, "ad hoc committee", "", id="a committee without a name"),
        pytest.param("Decides to establish, with immediate effect, in accordance with its rules, a committee of the Security Council, to report;", Verb.ESTABLISHES, "committee of the Security Council", "", id="a committee behind two asides"),
        pytest.param("Decides to establish for UNIFIL a police presence;", Verb.ESTABLISHES, "police presence", "", id="for a mission"),
        pytest.param("Authorizes Member States to establish the international security presence in Ruritania as set out;", Verb.ESTABLISHES, "international security presence in Ruritania", "", id="authorized to establish"),
        pytest.param("Authorizes its neighbours to establish for a further period of nine months a stabilization force (EUFOR ALTHEA);", Verb.EXTENDS, "EUFOR ALTHEA", "P9M", id="established for a further period"),
        pytest.param("Decides that UNIFIL shall continue to perform its functions until 30 June 2031;", Verb.EXTENDS, "UNIFIL", "2031-06-30", id="shall continue until"),
        pytest.param("Decides in line with a letter from the Prince of Ruritania to renew the mandate of UNMIN until 23 July 2031;", Verb.EXTENDS, "UNMIN", "2031-07-23", id="an aside without commas"),
        pytest.param("Decides, in order to help the Prince, as well as to calm his guards, to extend the mandate of UNMIN until 23 July 2031;", Verb.EXTENDS, "UNMIN", "2031-07-23", id="an aside with commas"),
        pytest.param("Decides to re-establish the Panel of Experts for a further period until 21 June 2031;", Verb.EXTENDS, "Panel of Experts", "2031-06-21", id="re-established"),
        pytest.param("Approves the recommendation of the Secretary-General to extend the mandate of UNMIN until 23 July 2031;", Verb.EXTENDS, "UNMIN", "2031-07-23", id="a recommendation approved"),
        pytest.param("Decides, in line with the request of the Government, that the mandate of UNMIN shall terminate on 15 January 2031;", Verb.TERMINATES, "UNMIN", "2031-01-15", id="shall terminate"),
        pytest.param("Decides that UNIFIL will take over, and decides that the mandate of UNMIN will end on 15 January 2031;", Verb.TERMINATES, "UNMIN", "2031-01-15", id="will end, not what takes over"),
        pytest.param("Decides that the authorized troop ceiling for UNIFIL shall decrease by 40 guards;", Verb.AMENDS, "UNIFIL", "", id="shall decrease"),
        pytest.param("Decides to authorize the reduction of the troop ceiling of UNIFIL;", Verb.AMENDS, "UNIFIL", "", id="authorizes a reduction"),
        pytest.param("Authorizes an increase in the strength of UNIFIL of up to 900;", Verb.AMENDS, "UNIFIL", "", id="authorizes an increase"),
        pytest.param("Decides that the military component of UNIFIL shall be expanded to 9,000;", Verb.AMENDS, "UNIFIL", "", id="shall be expanded"),
        pytest.param("Decides to terminate the mandate of UNMEE effective on 31 July 2031;", Verb.TERMINATES, "UNMEE", "2031-07-31", id="an end"),
        pytest.param("Decides to terminate the mandate of UNMEE with effect from 23.59 of local time on 31 July 2031;", Verb.TERMINATES, "UNMEE", "2031-07-31", id="an end at its hour"),
        pytest.param("Decides that, after 31 July 2031, the mandate of UNMEE shall be terminated;", Verb.TERMINATES, "UNMEE", "2031-07-31", id="an end after a day"),
        pytest.param("Decides to establish, as of 9 July 2031, the United Nations Mission in Liberia (UNMIL);", Verb.ESTABLISHES, "UNMIL", "", id="a beginning"),
        pytest.param("Decides to extend the mandate of UNAMIR, expiring on 29 July 2031, until 9 December 2031;", Verb.EXTENDS, "UNAMIR", "2031-12-09", id="the day of before and the new one"),
        pytest.param("Decides to extend the mandate of UNMIL for up to ninety (90) days;", Verb.EXTENDS, "UNMIL", "P90D", id="ninety days"),
        pytest.param("Decides to extend until one year from the adoption of this resolution the mandate of UNMIL;", Verb.EXTENDS, "UNMIL", "P12M", id="until a year has gone"),
        pytest.param("Decides that the mandate of MINURSO shall be extended until 30 April 2031;", Verb.EXTENDS, "MINURSO", "2031-04-30", id="passive"),
    ],
)  # fmt: skip
def test_what_is_done_to_a_body(text, verb, body, until):
    (effect,) = told(text)
    assert (effect.verb, effect.body, effect.until) == (verb, body, until)


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        pytest.param("Decides to terminate the measures imposed by paragraphs 4 and 5 of resolution 1373 (2001);", Verb.TERMINATES, "S/RES/1373 (2001) 4,5", id="terminated"),
        pytest.param("Decides that the criteria in paragraph 3 (c) of resolution 1591 (2005) shall also apply to firms;", Verb.AMENDS, "S/RES/1591 (2005) 3 (c)", id="also apply"),
        pytest.param("Decides that boots shall no longer require the approval of the Committee, as previously provided for in paragraph 9 (a) of resolution 1970 (2011);", Verb.AMENDS, "S/RES/1970 (2011) 9 (a)", id="no longer require"),
        pytest.param("Decides that the Bank shall no longer be subject to the measures imposed in paragraph 17 of resolution 1970 (2011);", Verb.EXEMPTS, "S/RES/1970 (2011) 17", id="no longer subject"),
        pytest.param("Decides that any attack on the vote shall constitute a threat to the peace for the purposes of paragraphs 9 and 11 of resolution 1572 (2004);", Verb.AMENDS, "S/RES/1572 (2004) 9,11", id="for the purposes of"),
        pytest.param("Decides to lift the prohibitions in paragraph 4 (a) of resolution 1373 (2001);", Verb.LIFTS, "S/RES/1373 (2001) 4 (a)", id="lifted"),
        pytest.param("Decides that the measures imposed by paragraph 4 of resolution 1373 (2001) shall cease to have effect from today;", Verb.TERMINATES, "S/RES/1373 (2001) 4", id="cease to have effect"),
        pytest.param("Decides to suspend, for a period of 90 days, the measures in paragraph 4 of resolution 1373 (2001);", Verb.SUSPENDS, "S/RES/1373 (2001) 4", id="suspended"),
        pytest.param("Decides that the measures imposed by paragraph 5 of resolution 733 (1992) shall not apply to supplies of seed;", Verb.EXEMPTS, "S/RES/733 (1992) 5", id="exempted"),
        pytest.param("Decides that the measures imposed by paragraph 5 of resolution 733 (1992) shall no longer apply to the Government of the Isles;", Verb.EXEMPTS, "S/RES/733 (1992) 5", id="no longer applied to some"),
        pytest.param("Decides that paragraph 3 of resolution 1373 (2001) shall be replaced by the following:", Verb.REPLACES_TEXT, "S/RES/1373 (2001) 3", id="replaced"),
        pytest.param("Decides to renew the measures in paragraph 9 of resolution 1970 (2011), as modified by paragraph 2 of resolution 2009 (2011), until 1 May 2031;", Verb.EXTENDS, "S/RES/1970 (2011) 9", id="what modified it before is no object"),
    ],
)  # fmt: skip
def test_what_is_done_to_paragraphs(text, verb, expected):
    (effect,) = told(text)
    assert (effect.verb, f"{effect.symbol} {','.join(effect.paragraphs)}") == (verb, expected)


def test_two_acts_of_one_paragraph_are_two_effects():
    text = "Decides to extend the mandate of UNIFIL until 1 May 2031, requests a report, and decides to lift paragraph 4 of resolution 1373 (2001);"
    assert [effect.verb for effect in told(text)] == [Verb.EXTENDS, Verb.LIFTS]


def test_a_list_of_resolutions_goes_on_after_their_days():
    text = "Decides to terminate the measures imposed by resolutions 770 (1992) of 13 August 1992, 781 (1992) of 9 October 1992 and 816 (1993);"
    assert [effect.symbol for effect in told(text)] == ["S/RES/770 (1992)", "S/RES/781 (1992)", "S/RES/816 (1993)"]


def test_what_is_told_before_the_first_of_two_acts_holds_for_both():
    text = "Decides, subject to paragraph 12 below, to extend the mandate of UNMIL and to extend the mandate of UNOCI;"
    first, second = told(text)
    assert first.condition.startswith("subject to paragraph 12 below")
    assert second.condition == "subject to paragraph 12 below"


def test_the_stretches_of_two_acts_lie_apart_however_many_there_are():
    text = "Decides to extend the mandate of UNMIL" + " and to extend the mandate of UNOCI" * 1000
    effects = told(text)
    assert len(effects) == 1001
    assert all(one.end <= other.start for one, other in pairwise(effects))


def test_two_bodies_may_be_made_at_once():
    effects = told("Decides to establish the Fund and the Ruritania Compensation Commission referred to above;")
    assert [effect.body for effect in effects] == ["Fund", "Ruritania Compensation Commission"]


@pytest.mark.parametrize(
    "before", ["as extended by resolution 2253 (2015)", "extended in paragraph 3 of resolution 2253 (2015)"]
)
def test_its_authorizations_are_those_of_the_paragraph_recalled(before):
    text = f"Recalls paragraph 8 of resolution 1373 (2001), {before}, and extends its authorisations until 1 May 2031;"
    (effect,) = told(text)
    assert (effect.verb, effect.symbol, effect.paragraphs, effect.until) == (
        Verb.EXTENDS, "S/RES/1373 (2001)", ("8",), "2031-05-01",
    )  # fmt: skip


def test_what_is_authorized_does_not_hide_what_is_decided_behind_it():
    text = "Decides to authorize an increase in the strength of UNIFIL and to extend the mandate of UNIFIL until 1 May 2031;"
    assert [effect.verb for effect in told(text)] == [Verb.AMENDS, Verb.EXTENDS]


def test_an_embargo_is_lifted_as_a_whole():
    (effect,) = told("Decides to lift the arms embargo set by resolution 1373 (2001) on Ruritania;")
    assert (effect.verb, effect.symbol, effect.paragraphs, effect.confidence) == (
        Verb.LIFTS, "S/RES/1373 (2001)", (), 0.9,
    )  # fmt: skip
