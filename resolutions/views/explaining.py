"""How to read a resolution: what its parts are, and what its words weigh, for those who read one for the first time."""

from typing import Any, Final

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django.views.generic import TemplateView

# In the order of their weight. "Calls upon" bound in paragraph 5 of resolution 276 (1970), the Court found in 1971.
WEIGHTS: Final = (
    (
        pgettext_lazy("opening words", "Decides"),
        _("The Council settles something. A duty that it lays on States in this way is as a rule meant to bind them."),
    ),
    (
        pgettext_lazy("opening words", "Demands"),
        _("The strongest way of asking. Whether it binds has to be seen from the whole resolution."),
    ),
    (
        pgettext_lazy("opening words", "Calls upon"),
        _("Asks for something to be done, mostly as an appeal. Sometimes it binds all the same: see below."),
    ),
    (pgettext_lazy("opening words", "Urges"), _("Presses for something, as a rule without laying a duty on anybody.")),
    (
        pgettext_lazy("opening words", "Recommends"),
        _("Gives advice, as Chapter VI of the Charter provides for disputes to be settled peacefully."),
    ),
    (
        pgettext_lazy("opening words", "Requests"),
        _("Mostly gives a task to the Secretary-General or to a body of the United Nations."),
    ),
    (pgettext_lazy("opening words", "Condemns"), _("Says what the Council thinks, and by itself asks for nothing.")),
    (
        pgettext_lazy("opening words", "Decides to remain seized of the matter"),
        _("Often the last paragraph: the question stays before the Council."),
    ),
)


class HowToRead(TemplateView):
    template_name = "explaining/how_to_read.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs, weights=WEIGHTS)
