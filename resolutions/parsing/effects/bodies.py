"""Missions and other bodies that the Council makes, extends and ends, under the names that its texts print.

A mission is known by its acronym or its full name; a committee or a panel by the kind of body it is and what it is
called after: "the Group of Experts on Côte d'Ivoire", "the Committee established pursuant to resolution 918 (1994)".
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

# Full names over time by acronym: the name that a text prints tells the mission, whichever of them it is.
MISSIONS: Final = {
    "UNTSO": ("United Nations Truce Supervision Organization",),
    "UNEF": ("United Nations Emergency Force",),
    "UNFICYP": (
        "United Nations Peacekeeping Force in Cyprus", "United Nations Peace-keeping Force in Cyprus",
        "stationing in Cyprus of the United Nations",
        "United Nations Peace-keeping Force established under resolution 186 (1964)",
    ),
    "UNDOF": ("United Nations Disengagement Observer Force",),
    "UNIFIL": ("United Nations Interim Force in Lebanon", "United Nations interim force for Southern Lebanon"),
    "UNIIMOG": ("United Nations Iran-Iraq Military Observer Group",),
    "ONUCA": ("United Nations Observer Group in Central America",),
    "UNAVEM": ("United Nations Angola Verification Mission",),
    "UNIKOM": ("United Nations Iraq-Kuwait Observation Mission",),
    "MINURSO": (
        "United Nations Mission for the Referendum in Western Sahara",
        "United Nations Mission for a Referendum in the Western Sahara",
        "United Nations Mission for the Referendum in the Western Sahara",
    ),
    "ONUSAL": ("United Nations Observer Mission in El Salvador",),
    "UNPROFOR": ("United Nations Protection Force",),
    "UNOSOM": ("United Nations Operation in Somalia",),
    "ONUMOZ": ("United Nations Operation in Mozambique",),
    "UNOMIG": ("United Nations Observer Mission in Georgia",),
    "UNOMIL": ("United Nations Observer Mission in Liberia",),
    "UNMIH": ("United Nations Mission in Haiti",),
    "UNAMIR": ("United Nations Assistance Mission for Rwanda",),
    "UNMOT": ("United Nations Mission of Observers in Tajikistan",),
    "UNCRO": ("United Nations Confidence Restoration Operation in Croatia",),
    "UNPREDEP": ("United Nations Preventive Deployment Force",),
    "UNMOP": ("United Nations Mission of Observers in Prevlaka",),
    "UNTAES": ("United Nations Transitional Administration for Eastern Slavonia",),
    "UNMIBH": ("United Nations Mission in Bosnia and Herzegovina",),
    "MONUA": ("United Nations Observer Mission in Angola",),
    "MINURCA": ("United Nations Mission in the Central African Republic",),
    "UNOMSIL": ("United Nations Observer Mission in Sierra Leone",),
    "UNAMSIL": ("United Nations Mission in Sierra Leone",),
    "UNMIK": ("United Nations Interim Administration Mission in Kosovo",),
    "UNTAET": ("United Nations Transitional Administration in East Timor",),
    "UNMISET": ("United Nations Mission of Support in East Timor",),
    "UNMIT": ("United Nations Integrated Mission in Timor-Leste",),
    "MONUC": ("United Nations Organization Mission in the Democratic Republic of the Congo",),
    "MONUSCO": ("United Nations Organization Stabilization Mission in the Democratic Republic of the Congo",),
    "UNMEE": ("United Nations Mission in Ethiopia and Eritrea",),
    "UNAMA": ("United Nations Assistance Mission in Afghanistan",),
    "UNAMI": ("United Nations Assistance Mission for Iraq",),
    "UNMIL": ("United Nations Mission in Liberia",),
    "UNOCI": ("United Nations Operation in Côte d'Ivoire", "United Nations Operation in Côte d’Ivoire"),
    "MINUSTAH": ("United Nations Stabilization Mission in Haiti",),
    "ONUB": ("United Nations Operation in Burundi",),
    "UNAMIS": ("United Nations Advance Mission in the Sudan", "United Nations Advance Mission in Sudan"),
    "UNMIS": ("United Nations Mission in the Sudan", "United Nations Mission in Sudan"),
    "UNMISS": ("United Nations Mission in the Republic of South Sudan", "United Nations Mission in South Sudan"),
    "UNAMID": ("African Union-United Nations Hybrid Operation in Darfur",),
    "MINURCAT": ("United Nations Mission in the Central African Republic and Chad",),
    "UNIPSIL": ("United Nations Integrated Peacebuilding Office in Sierra Leone",),
    "UNISFA": ("United Nations Interim Security Force for Abyei",),
    "UNSMIL": ("United Nations Support Mission in Libya",),
    "UNSMIS": ("United Nations Supervision Mission in Syria",),
    "UNSOM": ("United Nations Assistance Mission in Somalia",),
    "MINUSMA": ("United Nations Multidimensional Integrated Stabilization Mission in Mali",),
    "MINUSCA": ("United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic",),
    "MINUJUSTH": ("United Nations Mission for Justice Support in Haiti",),
    "BINUH": ("United Nations Integrated Office in Haiti",),
    "UNIOGBIS": ("United Nations Integrated Peacebuilding Office in Guinea-Bissau",),
    "UNITAMS": ("United Nations Integrated Transition Assistance Mission in Sudan",),
    "UNMHA": (
        "United Nations Mission to support the Hudaydah Agreement",
        "United Nations Mission to support the Hodeidah Agreement",
    ),
    "UNVMC": ("United Nations Verification Mission in Colombia", "Verification Mission"),
    "MSS": ("Multinational Security Support mission", "Multinational Security Support Mission"),
    "BINUCA": ("United Nations Integrated Peacebuilding Office in the Central African Republic",),
    "BINUB": ("United Nations Integrated Office in Burundi",),
    "UNIOSIL": ("United Nations Integrated Office in Sierra Leone",),
    "UNOGBIS": ("United Nations Peacebuilding Support Office in Guinea-Bissau",),
    "UNOTIL": ("United Nations Office in Timor-Leste",),
    "UNMIN": ("United Nations political mission in Nepal", "United Nations Mission in Nepal"),
    "UNASOG": ("United Nations Aouzou Strip Observer Group",),
    "UNOMUR": ("United Nations Observer Mission Uganda-Rwanda",),
    "UNMOVIC": ("United Nations Monitoring, Verification and Inspection Commission",),
    "AMISOM": ("African Union Mission in Somalia",),
    "ATMIS": ("African Union Transition Mission in Somalia",),
    "MINUCI": ("United Nations Mission in Côte d'Ivoire", "United Nations Mission in Côte d’Ivoire"),
    "UNAMET": ("United Nations Mission in East Timor",),
    "UNSMIH": ("United Nations Support Mission in Haiti",),
    "UNTMIH": ("United Nations Transition Mission in Haiti",),
    "MIPONUH": ("United Nations Civilian Police Mission in Haiti",),
    "UNTAG": ("United Nations Transition Assistance Group",),
    "UNAMIC": ("United Nations Advance Mission in Cambodia",),
    "UNTAC": ("United Nations Transitional Authority in Cambodia",),
    "BNUB": ("United Nations Office in Burundi",),
    "AUSSOM": ("African Union Support and Stabilization Mission in Somalia",),
    "UNTMIS": ("United Nations Transitional Assistance Mission in Somalia",),
    "UNSOS": ("United Nations Support Office in Somalia",),
    "AFISMA": ("African-led International Support Mission in Mali",),
    "MISCA": ("African-led International Support Mission in the Central African Republic",),
    "UNITAD": ("Special Adviser and the Team",),
    "UNIIIC": ("International Independent Investigation Commission",),
    "EUFOR": (),
    "ISAF": ("International Security Assistance Force",),
    "SFOR": (),
    "IFOR": (),
}  # fmt: skip
_BLANK: Final = r"[\s}\]]+"  # a scan prints "the United Nations Observer Mission in El} Salvador" (729)
_SHORT: Final = "|".join(sorted(MISSIONS, key=len, reverse=True))
_FULL: Final = {" ".join(name.split()): short for short, names in MISSIONS.items() for name in names}
_SPELLED: Final = (re.escape(name).replace(r"\ ", _BLANK) for name in sorted(_FULL, key=len, reverse=True))
_MISSION: Final = re.compile(
    rf"(?P<full>{'|'.join(_SPELLED)})"
    rf"|\b(?P<short>{_SHORT})\b(?P<second>\s+(?:II|III|ALTHEA|Althea)\b)?"
)
_NAME: Final = r"(?:[dD]['’])?[A-Z][\w’'-]{1,40}(?![\w’'-])"  # no word is longer, in the name of a body
_NAMES: Final = rf"(?:the\s+)?{_NAME}(?:\s+(?:and\s+)?{_NAME}){{0,3}}"
# "the Republic of South Sudan", "Bosnia and Herzegovina", "Côte d'Ivoire"
PLACE: Final = rf"{_NAMES}(?:(?<=Republic)\s+of\s+{_NAMES})?"
# "the Panel of Experts on the Sudan", "the Committee established pursuant to resolution 918 (1994)"
_KIND: Final = re.compile(
    r"(?:the\s+|a\s+)?(?P<name>(?:[0-9]{4}\s+)?(?:Panels?|Groups?|Monitoring\s+Groups?|Committee|Monitoring\s+Team|Analytical\s+Support\s+and\s+Sanctions"
    r"\s+Monitoring\s+Team|Independent\s+Expert|Office\s+of\s+the\s+Ombudsperson|Ombudsperson|Special\s+Envoy|Mission|Force|"
    r"[Cc]ommission\s+of\s+(?:[Ii]nquiry|[Ii]nvestigation)|(?<=the\s)(?:Team|Commission|Operation)|[Mm]onitoring\s+[Mm]echanism|[Mm]ultinational\s+(?:[Ss]tabilization\s+)?[Ff]orce|International\s+Tribunal|(?:Joint\s+)?Investigative\s+(?:Mechanism|Team)|Mechanism)"
    rf"(?:\s+of\s+(?:[Ee]xperts?|the\s+Security\s+Council)|\s+of\s+Inquiry)?(?:\s+(?:on|for|in)\s+{PLACE})?"
    r"(?:\s+established\s+(?:pursuant\s+to|by|under)\s+(?:paragraph\s+\d{1,3}\s+of\s+)?resolution\s+\d{1,4}\s+\(\d{4}\))?)"
)

_OFTEN: Final = 2  # times that "the Force" is said, for it to be one mission
_JOINED: Final = 12  # code points between a name and its acronym: "the Force (UNIFIL)"


@dataclass(frozen=True, slots=True)
class Body:
    """A body by its name, where it stands in the text searched."""

    start: int
    end: int
    name: str


def is_mission(body: str) -> bool:
    """Whether it is one of the missions, and no committee, panel or group."""
    return body.split()[:1] != [] and body.split()[0] in MISSIONS


def bodies_in(text: str) -> list[Body]:
    """The bodies that `text` names, in order: a mission by its acronym, another by its own name."""
    missions = [Body(found.start(), found.end(), _named(found)) for found in _MISSION.finditer(text)]
    others = [Body(found.start("name"), found.end(), _tidy(found["name"])) for found in _KIND.finditer(text)]
    apart = [body for body in others if not _is_of_mission(body, missions)]
    return sorted([*missions, *apart], key=attrgetter("start"))


def mission_of(text: str) -> str:
    """The mission that a whole text is about: the one it names, or names far more often than any other."""
    bodies = bodies_in(text)
    counted = Counter(body.name for body in bodies if is_mission(body.name)).most_common(2)
    if counted and (len(counted) == 1 or counted[0][1] > 2 * counted[1][1]):
        return counted[0][0]
    return _of_its_kind(bodies)


def _of_its_kind(bodies: Sequence[Body]) -> str:
    """The one of several missions that is what a text calls it: "the Force" is UNIFIL beside UNTSO (450); else ""."""
    names = Counter(body.name for body in bodies)
    for kind in ("Force", "Mission"):
        missions = [name for name in names if any(kind in full for full in MISSIONS.get(name.split()[0], ()))]
        if names[kind] > _OFTEN and len(missions) == 1:
            return missions[0]
    return ""


def _is_of_mission(body: Body, missions: Sequence[Body]) -> bool:
    """Whether "Mission in Haiti" is part of a mission's name, or "the Mission" the word for it before its acronym.

    The missions stand in order, apart from one another: only the first that ends after the body begins can be the one.
    """
    place = bisect_right(missions, body.start, key=attrgetter("end"))
    return place < len(missions) and missions[place].start < body.end + _JOINED


def _tidy(name: str) -> str:
    return " ".join(name.split())


def _named(mission: re.Match[str]) -> str:
    short = mission["short"] or _FULL[_tidy(re.sub(_BLANK, " ", mission["full"]))]
    return f"{short} {mission['second'].strip().upper()}" if mission["second"] else short
