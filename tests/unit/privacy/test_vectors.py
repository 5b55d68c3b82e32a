"""Files of every released version still open."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacy.at_rest.database import open_database
from privacy.at_rest.restore import restore_backup
from privacy.at_rest.sealing import unseal
from privacy.errors import NoPermit
from privacy.subjects import SubjectRef
from privacy.testing import FixedClock, anybody
from tests.support.decrypted_pages import is_on_any_page
from tests.unit.privacy.harness import (
    ADMINISTRATOR,
    ENGINE,
    PASSPHRASE,
    SPOT,
    TEMPLATE,
    Folder,
    Installation,
    staff_keys,
)

VECTORS = Path(__file__).parents[2] / "vectors" / "privacy-v1"
ENROLLED = SubjectRef("00000000-0000-4000-8000-000000000001")
WITHDRAWN = SubjectRef("00000000-0000-4000-8000-000000000002")
HEAD = "c7e6c8b36149a36821d612882a7daa1c3d8feacfbbdcf199baf30738df60de89"


@pytest.fixture
def version_1(tmp_path: Path, clock: FixedClock) -> Iterator[Installation]:
    """A copy of the first version's data folder, opened."""
    shutil.copytree(VECTORS / "data", tmp_path / "data")
    clock.advance(days=60)
    installation = Installation.open(tmp_path / "data", clock)
    installation.vault.reconcile()
    yield installation
    installation.close()


def test_the_list_of_staff_opens(tmp_path: Path, clock: FixedClock) -> None:
    """A passphrase of version 1 opens the vault key of version 1."""
    shutil.copy(VECTORS / "data" / "staff.json", tmp_path)
    vault_key = staff_keys(Folder(tmp_path), clock).unlock(ADMINISTRATOR, PASSPHRASE)
    assert vault_key.id == json.loads((tmp_path / "staff.json").read_bytes())["vault"]


def test_the_database_opens(version_1: Installation) -> None:
    """Its rows are there, and the pages are as the reader of pages expects them."""
    assert version_1.vault.subjects(SPOT) == (ENROLLED,)
    version_1.close()
    key = version_1.vault_key.database_key()
    assert is_on_any_page(ENROLLED.encode(), version_1.folder.database, key)
    open_database(version_1.folder.database, key).close()


def test_the_template_opens(version_1: Installation) -> None:
    """The consent of version 1 stands, and its template has the same bytes."""
    permit = version_1.consents.require(ENROLLED, SPOT, engine_id=ENGINE)
    opened = version_1.vault.open(permit)
    assert (opened.engine_id, opened.template) == (ENGINE, TEMPLATE)


def test_the_ledger_verifies(version_1: Installation) -> None:
    """Its chain, its checkpoint and the head that was noted are as they were."""
    assert version_1.ledger.head == (8, HEAD)
    found = version_1.ledger.verify(HEAD)
    assert (found.entries, found.checkpoints) == (8, 1)
    assert found.segments == ("2026.jsonl", "2027.jsonl")
    with pytest.raises(NoPermit, match="no_consent"):
        version_1.consents.require(WITHDRAWN, SPOT)


def test_the_backup_is_restored(tmp_path: Path, clock: FixedClock) -> None:
    """A backup of version 1 brings back staff, data and ledger."""
    folder = Folder(tmp_path / "new pc")
    restore_backup(VECTORS / "upprop.backup", folder, clock, admit=anybody)
    again = Installation.open(folder.root, clock)
    assert again.vault.subjects(SPOT) == (ENROLLED,)
    again.ledger.verify(HEAD)
    again.close()


def test_the_sealed_value_opens() -> None:
    """A value that version 1 sealed opens under its key and circumstances."""
    vector = json.loads((VECTORS / "sealed.json").read_bytes())
    key, sealed = bytes.fromhex(vector["key"]), bytes.fromhex(vector["sealed"])
    assert unseal(key, sealed, vector["associated"].encode()).hex() == vector["plaintext"]
