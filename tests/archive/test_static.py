"""Static files are collected once for each change of them."""

from pathlib import Path

import pytest

from archive import static


@pytest.fixture
def style(tmp_path: Path, settings: object) -> Path:
    style = tmp_path / "ours" / "style.css"
    style.parent.mkdir()
    style.write_text("body { margin: 0 }")
    settings.ARCHIVE_HOME = tmp_path  # type: ignore[attr-defined]
    settings.STATIC_ROOT = tmp_path / "collected"  # type: ignore[attr-defined]
    settings.STATICFILES_DIRS = [style.parent]  # type: ignore[attr-defined]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]  # type: ignore[attr-defined]
    settings.STORAGES = settings.STORAGES | {  # type: ignore[attr-defined]
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    }
    return style


def collected(style: Path) -> set[str]:
    return {file.name for file in (style.parent.parent / "collected").glob("style.*.css")}


def test_the_same_files_are_collected_once(style: Path) -> None:
    static.collect_static_files()
    (first,) = collected(style)
    (style.parent.parent / "collected" / first).unlink()

    static.collect_static_files()

    assert collected(style) == set()


def test_a_changed_file_is_collected_under_its_new_digest(style: Path) -> None:
    static.collect_static_files()
    before = collected(style)
    style.write_text("body { margin: 1rem }")

    static.collect_static_files()

    assert collected(style) > before
