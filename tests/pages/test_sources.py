"""The original file, to be saved as it came."""

from tests.builders import a_resolution, a_source, a_text


def test_the_original_is_given_back_byte_for_byte(visit):
    text = a_text(a_resolution(2482), ("1", "Decides."), content=b"\xff\x00 as it came")
    response = visit(visit("/en/resolutions/2482/").links()[text.source.name]).response
    assert response.content == b"\xff\x00 as it came"
    assert response["Content-Type"] == "text/plain"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Disposition"] == 'attachment; filename="S-RES-2482_(2019).en.txt"'


def test_only_the_name_of_a_file_in_a_zip_is_given(visit):
    text = a_text(a_resolution(2482), ("1", "Decides."))
    text.source.name = "corpus.zip/2019/résolution.xml"
    text.source.save()
    disposition = visit(f"/en/sources/{text.source.sha256}/").response["Content-Disposition"]
    assert disposition == "attachment; filename*=utf-8''r%C3%A9solution.xml"


def test_a_file_that_is_not_published_is_not_for_readers(visit):
    source = a_source(b"waiting", name="waiting.txt")
    assert visit(f"/en/sources/{source.sha256}/").status == 404
    assert visit("/en/sources/nothing/").status == 404
