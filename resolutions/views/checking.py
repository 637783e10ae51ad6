"""The reference checker: a text is pasted or handed in, and each of its citations held against the archive."""

from collections import Counter
from typing import Final

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from resolutions.checking import Checked, Verdict, check
from resolutions.forms import CheckForm
from resolutions.translating import in_words

TEMPLATE: Final = "checking/check.html"
MOST: Final = 2_000  # citations of one text: a page of a megabyte


# What is sent changes nothing and is kept nowhere, so that no other site gains by sending it in a reader's name; and a
# token would take a cookie, of which readers get none.
@method_decorator(csrf_exempt, name="dispatch")
@method_decorator(never_cache, name="post")
class Check(View):
    """The form, and what was found in the text that was sent."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return render(request, TEMPLATE, {"form": CheckForm()})

    def post(self, request: HttpRequest) -> HttpResponse:
        form = _form(request)
        if not form.is_valid():
            return render(request, TEMPLATE, {"form": form}, status=422)
        checked = check(form.text, form.language, most=MOST + 1)
        is_cut, checked = len(checked) > MOST, checked[:MOST]
        told = [(one, [in_words(fault) for fault in one.faults]) for one in checked]
        context = {"form": form, "told": told, "language": form.language, "wrong": _wrong(checked), "is_cut": is_cut}
        return render(request, TEMPLATE, context)


def _form(request: HttpRequest) -> CheckForm:
    """What was sent, read by Django when it is first asked for: it refuses more than it holds in memory."""
    try:
        return CheckForm(request.POST, request.FILES)
    except RequestDataTooBig:
        return CheckForm({}, is_beyond_memory=True)


def _wrong(checked: list[Checked]) -> int:
    return len(checked) - Counter(one.verdict for one in checked)[Verdict.EXISTS]
