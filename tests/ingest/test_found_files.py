"""Files found in folders and read in zips where they lie."""

import zipfile

import pytest

from resolutions.ingest import files
from resolutions.ingest.files import find
from resolutions.parsing.errors import Ignored, Refused


def zipped(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as corpus:
        for name, content in members.items():
            corpus.writestr(name, content)
    return path


def test_files_come_in_the_order_a_person_would_list_them(tmp_path):
    for name in ("10.txt", "9.txt", "a/2.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    assert [found.name for found in find([tmp_path])] == ["9.txt", "10.txt", "a/2.txt"]


def test_a_zip_is_read_in_place(tmp_path):
    path = zipped(tmp_path / "corpus.zip", {"2019/b.xml": "b", "2019/a.xml": "a"})
    assert [(found.name, found.content) for found in find([path])] == [
        ("corpus.zip/2019/a.xml", b"a"),
        ("corpus.zip/2019/b.xml", b"b"),
    ]
    assert [path] == list(tmp_path.iterdir())


def test_a_zip_inside_a_zip_is_ignored(tmp_path):
    (found,) = find([zipped(tmp_path / "corpus.zip", {"inner.zip": "..."})])
    assert isinstance(found.problem, Ignored)


def test_a_damaged_zip_is_refused_and_the_others_go_on(tmp_path):
    (tmp_path / "1.zip").write_bytes(b"PK no zip at all")
    zipped(tmp_path / "2.zip", {"a.txt": "a"})
    damaged, sound = find([tmp_path])
    assert isinstance(damaged.problem, Refused)
    assert sound.content == b"a"


def test_a_damaged_file_in_a_zip_is_refused_and_the_others_go_on(tmp_path):
    path = tmp_path / "corpus.zip"
    with zipfile.ZipFile(path, "w") as corpus:
        corpus.writestr("a.txt", "first words")
        corpus.writestr("b.txt", "other words")
    path.write_bytes(path.read_bytes().replace(b"first words", b"worst words"))
    damaged, sound = find([path])
    assert isinstance(damaged.problem, Refused)
    assert sound.content == b"other words"


def test_a_file_too_large_is_refused_wherever_it_lies(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "LARGEST", 3)
    (tmp_path / "1.txt").write_text("four")
    zipped(tmp_path / "2.zip", {"a.txt": "four", "b.txt": "six"})
    assert [isinstance(found.problem, Refused) for found in find([tmp_path])] == [True, True, False]


def test_a_path_that_is_not_there_is_told_before_anything_is_read(tmp_path):
    (tmp_path / "here.txt").write_text("here")
    with pytest.raises(FileNotFoundError):
        next(find([tmp_path / "here.txt", tmp_path / "nowhere"]))
