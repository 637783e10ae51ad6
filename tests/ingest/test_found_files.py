"""Files found in folders and read in zips where they lie."""

import os
import random
import tracemalloc
import zipfile

import pytest

from resolutions.ingest import files
from resolutions.ingest.files import find
from resolutions.parsing.errors import Ignored, Refused


def zipped(path, members):
    path.parent.mkdir(exist_ok=True)
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


def test_files_that_change_underneath_are_read_as_they_are_when_their_turn_comes(tmp_path):
    for name in ("1", "2", "3"):
        (tmp_path / f"{name}.txt").write_text("old")
    found = find([tmp_path])
    assert next(found).content == b"old"
    (tmp_path / "2.txt").write_text("new")
    (tmp_path / "3.txt").unlink()
    changed, gone = found
    assert changed.content == b"new"
    assert gone.problem.message == "The file could not be opened: it is gone."


def test_a_zip_that_is_cut_short_underneath_is_refused_file_by_file(tmp_path):
    path = zipped(tmp_path / "corpus.zip", {f"{number}.txt": os.urandom(200_000) for number in range(5)})
    found = find([path])
    assert next(found).problem is None
    os.truncate(path, 500_000)
    problems = [one.problem for one in found]
    assert problems[0] is None
    assert all(isinstance(problem, Refused) for problem in problems[1:])
    assert len(problems) == 4


@pytest.mark.parametrize(("claimed", "content_read"), [(2, b""), (2**31, b"words " * 50)])
def test_an_entry_of_a_zip_that_lies_about_its_size_is_refused_or_read_as_it_is(tmp_path, claimed, content_read):
    path = zipped(tmp_path / "corpus.zip", {"a.txt": "words " * 50})
    content = bytearray(path.read_bytes())
    directory = content.find(b"PK\x01\x02")
    content[directory + 24 : directory + 28] = claimed.to_bytes(4, "little")
    path.write_bytes(content)
    (found,) = find([path])
    assert found.content == content_read
    assert bool(found.problem) == (not content_read)


def test_an_entry_of_a_zip_that_unpacks_to_more_than_a_file_may_hold_is_refused_without_unpacking_all(tmp_path):
    with zipfile.ZipFile(tmp_path / "corpus.zip", "w", zipfile.ZIP_DEFLATED) as corpus, corpus.open("a", "w") as entry:
        for _ in range(files.LARGEST // 2**20 * 3):
            entry.write(b" " * 2**20)
    tracemalloc.start()
    (found,) = find([tmp_path])
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(found.problem, Refused)
    assert most < 2.5 * files.LARGEST


def test_a_path_that_is_not_there_is_told_before_anything_is_read(tmp_path):
    (tmp_path / "here.txt").write_text("here")
    with pytest.raises(FileNotFoundError):
        next(find([tmp_path / "here.txt", tmp_path / "nowhere"]))


def test_a_zip_damaged_anywhere_is_refused_whole_or_in_part_and_the_others_go_on(tmp_path):
    """Damage in its headers makes other versions, methods, names and numbers of them: each has an error of its own."""
    dice = random.Random(1373)  # noqa: S311  (the same damage each time)
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        with zipfile.ZipFile(tmp_path / "sound.zip", "w", method) as corpus:
            corpus.writestr("a.txt", "first words, " * 20)
            corpus.writestr("b.txt", "other words, " * 20)
        sound = (tmp_path / "sound.zip").read_bytes()
        for _ in range(200):
            damaged = bytearray(sound)
            for _ in range(dice.randint(1, 4)):
                damaged[dice.randrange(len(sound))] = dice.randrange(256)
            (tmp_path / "1.zip").write_bytes(damaged)
            last = [found.name for found in find([tmp_path])][-2:]
            assert last == ["sound.zip/a.txt", "sound.zip/b.txt"]


@pytest.mark.parametrize("place", [10, 300, -30, -5])
def test_a_truncated_zip_is_refused(tmp_path, place):
    path = zipped(tmp_path / "corpus.zip", {"a.txt": "first words " * 99, "b.txt": os.urandom(500)})
    path.write_bytes(path.read_bytes()[:place])
    (found,) = find([path])
    assert isinstance(found.problem, Refused)


def test_a_zip_with_a_name_that_is_not_what_it_says_is_refused(tmp_path):
    path = zipped(tmp_path / "corpus.zip", {"caf\N{LATIN SMALL LETTER E WITH ACUTE}.txt": "words"})
    path.write_bytes(path.read_bytes().replace(b"caf\xc3\xa9", b"caf\xe9\xff"))
    (found,) = find([path])
    assert isinstance(found.problem, Refused)


def test_an_encrypted_file_is_refused(tmp_path):
    path = zipped(tmp_path / "corpus.zip", {"a.txt": "words"})
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.find(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    (found,) = find([path])
    assert "encrypted" in found.problem.message


def test_names_that_lead_out_of_a_zip_write_nothing(tmp_path):
    path = zipped(tmp_path / "in" / "corpus.zip", {"../../a.txt": "1", "/b.txt": "2"})
    assert {found.content for found in find([path])} == {b"1", b"2"}
    assert [inner.name for inner in tmp_path.rglob("*")] == ["in", "corpus.zip"]


def test_two_files_of_one_name_in_a_zip_are_both_read(tmp_path):
    path = tmp_path / "corpus.zip"
    with zipfile.ZipFile(path, "w") as corpus:
        corpus.writestr("a.txt", "1")
        with pytest.warns(UserWarning, match="Duplicate name"):
            corpus.writestr("a.txt", "2")
    assert {found.content for found in find([path])} == {b"1", b"2"}


def test_a_zip_of_the_large_kind_is_read(tmp_path):
    with zipfile.ZipFile(tmp_path / "corpus.zip", "w") as corpus, corpus.open("a.txt", "w", force_zip64=True) as member:
        member.write(b"words")
    assert [found.content for found in find([tmp_path])] == [b"words"]


def test_links_that_lead_in_a_circle_or_nowhere_are_not_followed(tmp_path):
    (tmp_path / "a.txt").write_text("a")
    for name, target in (("self", tmp_path), ("nowhere.txt", "missing"), ("1.txt", "2.txt"), ("2.txt", "1.txt")):
        (tmp_path / name).symlink_to(target)
    os.mkfifo(tmp_path / "pipe.txt")
    assert [found.name for found in find([tmp_path])] == ["a.txt"]


def test_a_folder_that_is_closed_is_told_and_the_others_are_read(tmp_path, monkeypatch):
    (tmp_path / "closed").mkdir()
    (tmp_path / "a.txt").write_text("a")
    opened = os.scandir

    def scandir(folder):
        if str(folder).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(folder))
        return opened(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    read, closed = find([tmp_path])
    assert read.content == b"a"
    assert closed.name.endswith("/closed")
    assert closed.problem.message == "The folder is closed: it may not be read."


def test_a_name_that_no_terminal_and_no_database_takes_is_made_tellable(tmp_path):
    with open(os.fsencode(tmp_path) + b"/caf\xe9\x1b[2J.txt", "wb") as file:  # noqa: PTH123  (no text, so no Path)
        file.write(b"words")
    (found,) = find([tmp_path])
    assert found.name == "caf\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}[2J.txt"
    assert found.content == b"words"


def test_a_name_may_hold_any_number_of_digits(tmp_path):
    path = zipped(tmp_path / "corpus.zip", {"9" * 5000 + ".txt": "words"})
    assert [found.content for found in find([path])] == [b"words"]


def test_a_file_below_two_of_the_paths_is_one(tmp_path):
    (tmp_path / "French").mkdir()
    (tmp_path / "French" / "a.txt").write_text("a")
    found = find([tmp_path, tmp_path / "French", tmp_path / "French" / "a.txt"])
    assert [one.name for one in found] == ["French/a.txt"]
