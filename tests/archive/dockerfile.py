"""What a Dockerfile says: its instructions in order, continued lines joined."""

import shlex
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Instruction:
    """COPY and "archive archive", RUN and "python -m venv .venv"."""

    word: str
    rest: str


def read(file: Path) -> list[Instruction]:
    text = file.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [Instruction(*line.split(maxsplit=1)) for line in lines]


def all_of(instructions: list[Instruction], word: str) -> list[str]:
    return [instruction.rest for instruction in instructions if instruction.word == word]


def environment(instructions: list[Instruction]) -> dict[str, str]:
    """ENV, name by name."""
    words = [word for rest in all_of(instructions, "ENV") for word in shlex.split(rest)]
    return dict(word.split("=", 1) for word in words)
