"""The Dockerfile and the compose file, held to what can be held where no container engine runs."""

import json
import re
import subprocess
import tomllib
from importlib.util import find_spec

import pytest
from django.conf import settings

from tests.archive import compose, dockerfile

ROOT = settings.BASE_DIR
VARIABLE = re.compile(r"\$\{(?P<name>[A-Z_]+)(?P<otherwise>:[-?][^}]*)?\}")


@pytest.fixture(scope="module")
def image() -> list[dockerfile.Instruction]:
    return dockerfile.read(ROOT / "Dockerfile")


@pytest.fixture(scope="module")
def composed() -> dict:
    return compose.read((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))


def documented_variables() -> set[str]:
    pages = [(ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "docs/deploy.md")]
    return set(re.findall(r"^\| `([A-Z_]+)` \|", "\n".join(pages), re.MULTILINE))


def test_the_image_has_the_python_that_the_tests_run_on(image: list[dockerfile.Instruction]) -> None:
    (base,) = dockerfile.all_of(image, "FROM")
    oldest = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"].removeprefix(">=")
    assert base == f"python:{oldest}-slim-bookworm"


def test_what_is_copied_is_in_the_repository(image: list[dockerfile.Instruction]) -> None:
    for names in dockerfile.all_of(image, "COPY"):
        source, _place = names.split()
        listed = subprocess.run(["git", "ls-files", source], cwd=ROOT, capture_output=True, text=True, check=True)
        assert listed.stdout, f"{source} is not in the repository"


def test_every_room_that_the_archive_runs_on_is_copied(image: list[dockerfile.Instruction]) -> None:
    copied = {names.split()[0] for names in dockerfile.all_of(image, "COPY")}
    assert copied >= {"requirements.txt", "manage.py", "archive", "resolutions", "templates", "static", "fixtures"}


def test_packages_are_checked_against_their_hashes(image: list[dockerfile.Instruction]) -> None:
    (install,) = [run for run in dockerfile.all_of(image, "RUN") if "pip install" in run]
    assert "--require-hashes --requirement requirements.txt" in install


def test_the_archive_does_not_run_as_root(image: list[dockerfile.Instruction]) -> None:
    words = [instruction.word for instruction in image]
    assert dockerfile.all_of(image, "USER") == ["archive"]
    assert words.index("USER") < words.index("CMD")
    assert "RUN" not in words[words.index("USER") :]


def test_no_secret_is_kept_in_the_image(image: list[dockerfile.Instruction]) -> None:
    assert not set(dockerfile.environment(image)) & {"SECRET_KEY", "DATABASE_URL"}
    assert not dockerfile.all_of(image, "ARG")


def test_what_the_image_runs_exists(image: list[dockerfile.Instruction]) -> None:
    commands = {file.stem for file in ROOT.glob("*/management/commands/*.py")}
    steps = "\n".join(dockerfile.all_of(image, "RUN") + dockerfile.all_of(image, "CMD"))
    assert set(re.findall(r"manage\.py ([a-z_]+)", steps)) <= commands
    (probe,) = dockerfile.all_of(image, "HEALTHCHECK")
    assert json.loads(probe.partition("CMD ")[2]) == ["python", "-m", "archive.probe"]
    assert find_spec("archive.probe")
    (start,) = dockerfile.all_of(image, "CMD")
    assert "exec python -m gunicorn --config python:archive.serving archive.wsgi" in json.loads(start)[2]


def test_every_variable_is_documented(composed: dict) -> None:
    named = {found["name"] for found in VARIABLE.finditer((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))}
    assert named | set(composed["services"]["web"]["environment"]) <= documented_variables()


def test_a_secret_has_no_default(composed: dict) -> None:
    values = [value for service in composed["services"].values() for value in service["environment"].values()]
    found = [match for value in values for match in VARIABLE.finditer(value)]
    secret = [match for match in found if match["name"] in {"SECRET_KEY", "POSTGRES_PASSWORD"}]
    assert len(secret) == 3
    assert all(match["otherwise"].startswith(":?") for match in secret)


def test_the_archive_speaks_https_and_only_to_the_proxy_of_its_host(composed: dict) -> None:
    web = composed["services"]["web"]
    assert web["environment"]["ARCHIVE_HTTPS"] == "${ARCHIVE_HTTPS:-1}"
    assert web["ports"] == ["127.0.0.1:${PORT:-8000}:8000"]
    assert "ports" not in composed["services"]["db"]


def test_the_archive_waits_for_a_postgres_that_answers(composed: dict) -> None:
    services = composed["services"]
    assert services["web"]["depends_on"] == {"db": {"condition": "service_healthy"}}
    assert services["db"]["healthcheck"]["test"][:2] == ["CMD", "pg_isready"]
    assert services["web"]["healthcheck"]["test"] == ["CMD", "python", "-m", "archive.probe"]


def test_the_database_outlives_its_container_where_postgres_18_keeps_it(composed: dict) -> None:
    db = composed["services"]["db"]
    assert db["image"] == "postgres:18"
    assert db["volumes"] == ["postgres:/var/lib/postgresql"]
    assert "postgres" in composed["volumes"]


def test_the_database_of_the_container_knows_unicode_as_the_embedded_one_does(composed: dict) -> None:
    wanted = composed["services"]["db"]["environment"]["POSTGRES_INITDB_ARGS"].split()
    assert "--locale-provider=builtin" in wanted
    assert "--builtin-locale=C.UTF-8" in wanted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("services:\n   web: 1\n", id="an indent of three"),
        pytest.param("services:\n\tweb: 1\n", id="a tab"),
        pytest.param("name: a\nname: b\n", id="a key given twice"),
        pytest.param("name: 'a'\n", id="a form that the reader does not know"),
        pytest.param("name\n", id="no key"),
    ],
)
def test_a_compose_file_in_other_forms_is_not_guessed_at(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        compose.read(text)
