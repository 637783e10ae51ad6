"""Akoma Ntoso files, invented: what a file is made of."""

from resolutions.parsing.document import Part
from resolutions.parsing.formats import akoma_ntoso

HEAD = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="{name}"><meta><identification>
<FRBRWork><FRBRthis value="/akn/un/statement/deliberation/unsc/2021-03-05/{identifier}/!main/"/>
<FRBRdate date="{recorded}" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression></identification>
<workflow>{steps}</workflow>
<analysis><parliamentary><voting outcome="{outcome}">{counts}</voting></parliamentary></analysis>
<classification><keyword refersTo="agenda" dictionary="S/78" showAs="HARBOURS"/>
<keyword refersTo="agenda" dictionary="S/" showAs="The situation of harbours."/></classification></meta>
<coverPage><p><docNumber>{number}</docNumber></p>{cover}</coverPage>"""
ADOPTED = """<p><docTitle refersTo="#adoption">
Adopted on<docDate date="{day}" refersTo="#adoptionDate">5 March 2021</docDate>
</docTitle></p>"""


def akn(text, **told):
    """An Akoma Ntoso file around the XML of its preamble, body and annexes."""
    defaults = {
        "name": "resolution",
        "identifier": "2562-2021",
        "language": "eng",
        "steps": "",
        "outcome": "",
        "counts": "",
        "number": "S/RES/2562 (2021)",
        "cover": "",
        "recorded": "2021-03-05",
    }
    return f"{HEAD.format(**defaults | told)}{text}</statement></akomaNtoso>".encode()


def blocks(text, **told):
    """The blocks below the cover, as (label, text, depth)."""
    source = akoma_ntoso.read(akn(text, **told))
    return [(b.num, b.text, b.depth) for b in source.blocks if b.part is not Part.COVER]


def body(inner):
    return f"<mainBody>{inner}</mainBody>"


def paragraph(inner, num="1.", kind="SingleTxt"):
    return body(f'<paragraph class="{kind}"><num>{num}</num>{inner}</paragraph>')
