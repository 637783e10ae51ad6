"""What differs between machines is read from the environment, and nothing is guessed."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from archive import environment


@pytest.mark.parametrize(
    ("word", "meaning"),
    [("", False), ("0", False), ("no", False), ("False", False), ("1", True), ("true", True), (" On ", True)],
)
def test_a_switch_is_on_or_off(word: str, meaning: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCHIVE_HTTPS", word)

    assert environment.is_on("ARCHIVE_HTTPS") is meaning


def test_a_switch_that_says_neither_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCHIVE_HTTPS", "perhaps")

    with pytest.raises(ImproperlyConfigured, match="ARCHIVE_HTTPS is a switch"):
        environment.is_on("ARCHIVE_HTTPS")


def test_words_are_parted_by_commas_with_or_without_spaces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCHIVE_HOSTS", "archive.example.org, 127.0.0.1,")

    assert environment.words("ARCHIVE_HOSTS") == ["archive.example.org", "127.0.0.1"]


class TestHome:
    def test_it_may_be_named_from_a_persons_own_folder(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("ARCHIVE_HOME", "~/archive")

        assert environment.home(Path("/default")) == tmp_path.resolve() / "archive"

    def test_a_person_who_is_not_there_is_told_in_a_sentence(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ARCHIVE_HOME", "~nobody-of-that-name/archive")

        with pytest.raises(ImproperlyConfigured, match="ARCHIVE_HOME"):
            environment.home(Path("/default"))


class TestDatabase:
    def test_none_named_means_the_embedded_one(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.delenv("DATABASE_URL", raising=False)

        named = environment.database(tmp_path)

        assert (named["ENGINE"], named["FOLDER"]) == ("archive.postgres", tmp_path)

    def test_an_address_is_read_with_its_escapes_and_options(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("DATABASE_URL", "postgres://li%40brary:p%2Fw@db.example.org:6432/archive?sslmode=require")

        named = environment.database(tmp_path)

        assert named["ENGINE"] == "django.db.backends.postgresql"
        assert (named["USER"], named["PASSWORD"], named["NAME"]) == ("li@brary", "p/w", "archive")
        assert (named["HOST"], named["PORT"]) == ("db.example.org", "6432")
        assert named["OPTIONS"]["sslmode"] == "require"

    @pytest.mark.parametrize(
        "url",
        [
            "sqlite:///archive.sqlite3",
            "mysql://root@localhost/archive",
            "postgresql://localhost",
            "postgresql://localhost/archive?no_such_option=1",
        ],
    )
    def test_an_address_that_names_no_postgres_database_is_refused(
        self, url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("DATABASE_URL", url)

        with pytest.raises(ImproperlyConfigured, match="DATABASE_URL"):
            environment.database(tmp_path)


class TestSecretKey:
    @pytest.fixture(autouse=True)
    def unset(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("SECRET_KEY", raising=False)

    def test_it_is_generated_once(self, tmp_path: Path) -> None:
        key = environment.secret_key(tmp_path / "new")

        assert len(key) >= 50
        assert environment.secret_key(tmp_path / "new") == key

    def test_its_owner_alone_can_read_it(self, tmp_path: Path) -> None:
        environment.secret_key(tmp_path)

        assert [stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()] == [0o600]

    def test_of_many_who_start_at_once_all_have_the_same(self, tmp_path: Path) -> None:
        with ThreadPoolExecutor(8) as starters:
            keys = set(starters.map(environment.secret_key, [tmp_path] * 32))

        assert len(keys) == 1

    def test_the_environment_comes_first(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SECRET_KEY", "said")

        assert environment.secret_key(tmp_path) == "said"
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_that_cannot_be_used_is_told_in_a_sentence(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()

        with pytest.raises(ImproperlyConfigured, match="set ARCHIVE_HOME"):
            environment.secret_key(tmp_path / "file" / "home")
