"""What browsers and crawlers ask for at the root."""

from django.test import Client


def test_the_icon_is_the_one_that_pages_name(client: Client) -> None:
    answer = client.get("/favicon.ico")

    assert (answer.status_code, answer["Location"]) == (302, "/static/favicon.svg")


def test_crawlers_may_read_everything(client: Client) -> None:
    answer = client.get("/robots.txt")

    assert answer["Content-Type"].startswith("text/plain")
    assert answer.content.decode().splitlines() == ["User-agent: *", "Disallow:"]
