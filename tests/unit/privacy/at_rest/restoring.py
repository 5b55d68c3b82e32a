"""What the tests of restoring begin with: a backup, and the files of an installation."""

from pathlib import Path

from privacy.at_rest.backup import make_backup
from privacy.at_rest.restore import Restored, restore_backup
from privacy.subjects import SubjectRef
from privacy.testing import anybody
from tests.unit.privacy.harness import SPOT, Installation


def backup(demo: Installation) -> Path:
    """A backup somewhere else."""
    target = demo.folder.root.parent / "elsewhere"
    return make_backup(demo.folder, target, demo.database, demo.clock, key=demo.vault_key)


def restored(demo: Installation, path: Path) -> Restored:
    """Close everything and bring a backup back."""
    demo.close()
    return restore_backup(path, demo.folder, demo.clock, admit=anybody)


def opened_template(demo: Installation, subject: SubjectRef) -> bytes:
    """The template of a student."""
    return demo.vault.open(demo.consents.require(subject, SPOT)).template


def contents(root: Path) -> dict[str, bytes]:
    """Every file below a folder but the lock."""
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }


def disk_full(*_: object, **__: object) -> None:
    """What a full disk says."""
    raise OSError(28, "No space left on device")
