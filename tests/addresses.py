"""Every kind of address of the archive, what everybody is answered there, and what may be typed instead of one."""

# Route of each kind of document below the language, and one document; each has its lists as well.
DOCUMENTS = {
    "resolutions/<int:number>/": "resolutions/2482/",
    "statements/<int:year>/<int:number>/": "statements/2018/9/",
    "drafts/<str:slug>/": "drafts/S-2019-580/",
    "documents/<str:slug>/": "documents/S-2018-1177/",
}

# Route below the language: an address of it, and what everybody is answered.
PUBLIC = {
    **{
        route + page: (address + page, 200)
        for route, address in DOCUMENTS.items()
        for page in ("", "cites/", "cited-by/", "lineage/", "map/", "sources/", "preview/", "print.css")
    },
    "": ("", 200),
    "^(?P<before>resolutions/|statements/[0-9]{4}/)0+(?P<after>[1-9][0-9]*/.*)$": ("resolutions/02482/cites/", 301),
    "resolutions/": ("resolutions/", 200),
    "resolutions/<int:number>/cite/": ("resolutions/2482/cite/?at=op-2", 200),
    "agenda-items/": ("agenda-items/?q=cyprus&sort=name", 200),
    "agenda-items/<slug:slug>/": ("agenda-items/the-situation-in-cyprus/", 200),
    "bodies/": ("bodies/", 200),
    # No English text is shipped, so nothing is read there that was done to a body.
    "bodies/<slug:slug>/": ("bodies/unifil/", 404),
    "about/reading/": ("about/reading/", 200),
    "about/design/": ("about/design/", 200),
    "documents/": ("documents/?kind=treaty&sort=name", 200),
    "accuracy/": ("accuracy/", 200),
    "statements/": ("statements/?year=2018", 200),
    "vetoes/": ("vetoes/", 200),
    "drafts/": ("drafts/?format=csv", 200),
    "ledger/": ("ledger/", 200),
    "registers/": ("registers/", 200),
    "registers/<slug:name>/": ("registers/mismatches/?format=csv", 200),
    "check/": ("check/", 200),
    "path/": ("path/?from=2482&to=1269", 200),
    "trail/": ("trail/?trail=2482~2462~1373", 200),
    "states/": ("states/", 200),
    "states/<str:slug>/": ("states/France/", 200),
    "search/": ("search/?q=%22Boko+Haram%22+OR+-terror", 200),
    "sources/<str:sha256>/": ("sources/{source.sha256}/", 200),
    r"^[Ss]/[Rr][Ee][Ss]/(?P<number>[0-9]{1,5})(?:\s*\(\s*(?P<year>[0-9]{4})\s*\))?\s*/?$": (
        "S/RES/2482(2019)",
        302,
    ),
    "^(?P<symbol>[SsTt]/[^\\x00]+?|[Aa]/[Rr][Ee][Ss]/[^\\x00]+?)/?$": ("S/2018/1177", 302),
}

# Addresses under no language that everybody may ask for.
PLAIN = {"health/": ("health/", 200), "favicon.ico": ("favicon.ico", 302), "robots.txt": ("robots.txt", 200)}

# Route of the admin: an address of it, and what a librarian and an administrator are answered. Where both numbers of a
# pair are the same, one stands for both. The addresses that each model has are in MODEL_ROUTES.
ADMIN = {
    "": ("", 200),
    "logout/": ("logout/", 405),
    "password_change/": ("password_change/", 200),
    "password_change/done/": ("password_change/done/", 200),
    "autocomplete/": ("autocomplete/", 403),
    "jsi18n/": ("jsi18n/", 200),
    "r/<path:content_type_id>/<path:object_id>/": ("r/{content_type}/{resolution.pk}/", 302),
    "^(?P<app_label>{apps})/$": ("resolutions/", 200),
    "(?P<url>.*)$": ("nothing/of/the/kind/", 404),
    "auth/user/<id>/password/": ("auth/user/{reader.pk}/password/", (403, 200)),
    "resolutions/judgement/of/<int:pk>/": ("resolutions/judgement/of/{text.pk}/", 200),
    "resolutions/sourcedocument/upload/": ("resolutions/sourcedocument/upload/", 200),
    "resolutions/sourcedocument/<int:pk>/review/": ("resolutions/sourcedocument/{staged.pk}/review/", 200),
    "resolutions/sourcedocument/<int:pk>/confirm/": ("resolutions/sourcedocument/{staged.pk}/confirm/", 302),
    "resolutions/sourcedocument/<int:pk>/discard/": ("resolutions/sourcedocument/{staged.pk}/discard/", 302),
}

# Where a stranger is not sent to the login page.
OPEN_IN_THE_ADMIN = {"login/": 200, "logout/": 405}

# What every model in the admin has, and the permission it takes (None: a redirection to the page that takes it).
MODEL_ROUTES = {
    "": "view",
    "add/": "add",
    "<path:object_id>/": None,
    "<path:object_id>/history/": "view",
    "<path:object_id>/delete/": "delete",
    "<path:object_id>/change/": "view",
}

# What a stranger may type: never a 500.
HOSTILE = [
    "resolutions/0/",
    "resolutions/99999999999999999999/",
    "resolutions/2482/cites/?page=99999999999999999999",
    "resolutions/?page=-1&year=99999999999999999999",
    "resolutions/?year=%C2%B2%C2%B3",
    "resolutions/?" + "&".join(f"year={year}" for year in range(1946, 2100)),
    "statements/99999999999/99999999999/",
    "documents/?kind=%27&sort=%00&page=-9&format=exe",
    "documents/%FF%FE/",
    "documents/%E2%80%AE/",
    "documents/" + "A-" * 900 + "/",
    "drafts/';--/",
    "agenda-items/?q=%00%27%22%3Cscript%3E&sort=%00&page=-1&format=xml",
    "agenda-items/" + "a-" * 900 + "/",
    "vetoes/?state=%27&year_from=9&year_to=-1&agenda_item=%00&page=99999999999999999999",
    "ledger/?page=-1&format=xml",
    "registers/doubts/?kind=%27&page=99999999999999999999",
    "registers/nothing-of-the-kind/",
    "search/?q=%22%22%22%28%28%28-OR+OR+%2A%3A%26%7C%21",
    "search/?q=" + "%28" * 1000,
    "search/?q=" + "a+OR+" * 700,
    "search/?q=" + "%E5%92%8C" * 800,
    "search/?q=peace%00keeping&page=%00&sort=%00",
    "search/?q=%ED%A0%80&page=x",
    "resolutions/2482/cite/?at=%00&format=bibtex",
    "resolutions/2482/cite/?at=%27%22%3Cscript%3E" + "(" * 200,
    "resolutions/2482/?beside=%00",
    "resolutions/2482/preview/?at=%00",
    "resolutions/2482/preview/?at=" + "op-" * 900,
    "trail/?trail=%00~~~%27~" + "2482~" * 900,
    "trail/?trail=9999999999999999999999~%C2%B2~resolutions",
    "sources/..%2F..%2Fsecret-key/",
    "S/RES/99999(9999)",
    "S/" + "9/" * 500,
]


def pages() -> list[str]:
    """An address of every kind of page for readers, below the language: no file, no piece of a page, no redirection."""
    answered = [address for address, status in PUBLIC.values() if status == 200]
    return [
        address.replace("?format=csv", "")
        for address in answered
        if "{" not in address and not address.endswith(("preview/", "print.css"))
    ]
