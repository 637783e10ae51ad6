"""Which system user the server runs as. Postgres refuses to be root, so root lends it another name."""

import os
import pwd
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from archive.postgres.server import Server, binaries

# In a user namespace of its own the server sees itself as this user, while its files stay root's.
UNPRIVILEGED = 65534
NAMESPACE = ("unshare", "--user", f"--map-user={UNPRIVILEGED}", f"--map-group={UNPRIVILEGED}")


@dataclass(frozen=True, slots=True)
class Identity:
    """How to start the server's programs: words put before the command, and the user to become (None: as we are)."""

    prefix: tuple[str, ...] = ()
    user: int | None = None
    group: int | None = None

    def command(self, program: str, *arguments: str) -> list[str]:
        """The command line of one of the server's programs."""
        return [*self.prefix, str(binaries() / program), *arguments]

    def start(self, command: Sequence[str], *, stdin: int, output: int, keep: Sequence[int] = ()) -> subprocess.Popen:
        """Start a program of the server with a clean environment; it inherits the descriptors in `keep`."""
        return subprocess.Popen(  # noqa: S603 -- our own programs, our own arguments
            command,
            stdin=stdin,
            stdout=output,
            stderr=output,
            env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"},
            cwd="/",
            pass_fds=keep,
            user=self.user,
            group=self.group,
            extra_groups=None if self.user is None else (),
        )

    def owns(self, path: Path) -> None:
        """Give a folder that we made to the server's user."""
        if self.user is not None:
            os.chown(path, self.user, -1 if self.group is None else self.group)


def identity_for(server: Server) -> Identity:
    """Who runs this server: the owner of its cluster; for a new one of root's, root in a namespace, else nobody."""
    if os.geteuid() != 0:
        return Identity()
    if server.cluster.exists() and (owner := server.cluster.stat()).st_uid != 0:
        return Identity(user=owner.st_uid, group=owner.st_gid)
    if _namespaces_are_allowed():
        return Identity(prefix=NAMESPACE)
    nobody = pwd.getpwnam("nobody")
    return Identity(user=nobody.pw_uid, group=nobody.pw_gid)


@cache
def _namespaces_are_allowed() -> bool:
    """Containers often forbid them."""
    try:
        attempt = subprocess.run([*NAMESPACE, "true"], capture_output=True, check=False)  # noqa: S603
    except FileNotFoundError:
        return False
    return attempt.returncode == 0
