"""The image's own steps, run in an empty folder: what it copies is enough to build, to start and to answer."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from archive.backup.private_server import PrivateServer
from tests.archive import dockerfile

pytestmark = pytest.mark.image

PATIENCE = 120


@pytest.fixture(scope="module")
def steps() -> list[dockerfile.Instruction]:
    return dockerfile.read(settings.BASE_DIR / "Dockerfile")


@pytest.fixture(scope="module")
def outside() -> dict[str, str]:
    """What a builder knows: where programs are, where packages come from; none of the archive's own variables."""
    kept = ("PATH", "HOME", "LANG", "TMPDIR", "PIP_", "SSL_", "HTTP", "http", "NO_PROXY", "no_proxy")
    return {name: value for name, value in os.environ.items() if name.startswith(kept)}


@pytest.fixture(scope="module")
def built(
    steps: list[dockerfile.Instruction], outside: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    folder = tmp_path_factory.mktemp("image")
    programs = folder / "bin"
    programs.mkdir()
    (programs / "python").symlink_to(Path(sys.base_prefix) / "bin" / "python3")
    environment = outside | {"PATH": f"{programs}:{outside['PATH']}"}
    image = folder / "srv"
    image.mkdir()
    for step in steps:
        if step.word == "COPY":
            copy(*step.rest.split(), to=image)
        # Making the user and giving it its folder takes root, and a machine of one's own.
        elif step.word == "RUN" and not step.rest.startswith("useradd"):
            subprocess.run(["sh", "-ec", step.rest], cwd=image, env=environment, check=True)
    return image


def copy(source: str, place: str, to: Path) -> None:
    """Copy what git knows of, as .dockerignore leaves it."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", source], cwd=settings.BASE_DIR, capture_output=True, text=True, check=True
    )
    for name in filter(None, listed.stdout.split("\0")):
        target = to / (name if place == source else Path(place) / name)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(settings.BASE_DIR / name, target)


def test_static_files_and_messages_are_in_the_image(built: Path) -> None:
    assert (built / "var/static/staticfiles.json").exists()
    catalogues = list((built / "resolutions/locale").glob("*/LC_MESSAGES/*.po"))
    assert all(catalogue.with_suffix(".mo").exists() for catalogue in catalogues)


def test_no_key_is_in_the_image(built: Path) -> None:
    assert not (built / "var/secret-key").exists()


@pytest.fixture
def started(
    built: Path, steps: list[dockerfile.Instruction], outside: dict[str, str], own_postgres: PrivateServer
) -> Iterator[dict[str, str]]:
    """The image's command, on a port of this machine's own; its environment, in which a probe can ask it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    ours = {
        "PATH": f"{built / '.venv/bin'}:{outside['PATH']}",
        "GUNICORN_CMD_ARGS": f"--bind=127.0.0.1:{port}",
        "PORT": port,
        "DATABASE_URL": own_postgres.url(),
        "SECRET_KEY": "only for this test",
        "ARCHIVE_HOSTS": "archive.example.org",
        "ARCHIVE_HTTPS": "1",
        "ARCHIVE_LOGS": "json",
    }
    environment = outside | dockerfile.environment(steps) | ours
    (command,) = dockerfile.all_of(steps, "CMD")
    with subprocess.Popen(json.loads(command), cwd=built, env=environment, stderr=subprocess.PIPE, text=True) as run:
        try:
            yield environment
        finally:
            run.send_signal(signal.SIGTERM)
            lines = run.stderr.read().splitlines() if run.stderr else []
    assert any(json.loads(line).get("path") == "/health/" for line in lines), "every line of its log is JSON"


def test_the_image_sets_its_database_up_and_is_healthy(built: Path, started: dict[str, str]) -> None:
    deadline = time.monotonic() + PATIENCE
    probe = ["python", "-m", "archive.probe"]
    while subprocess.run(probe, cwd=built, env=started, capture_output=True, check=False).returncode:
        assert time.monotonic() < deadline, "the archive is not healthy in time"
        time.sleep(0.5)
