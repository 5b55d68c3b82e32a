"""Secrets do not get into files by mistake."""

import copy
import pickle

import pytest

from privacy.accountability.signing import LedgerSigner
from tests.unit.privacy.harness import ENGINE, SPOT, Installation


def test_no_secret_is_pickled_or_copied_or_shown(demo: Installation) -> None:
    """Keys and opened templates refuse every way to be written down as they are."""
    subject = demo.enrolled()
    secrets = (
        demo.vault_key,
        demo.keys.open(subject, SPOT, ENGINE),
        demo.vault.open(demo.consents.require(subject, SPOT)),
        LedgerSigner.open_or_create(demo.folder.ledger, demo.vault_key),
    )
    for secret in secrets:
        for write in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="stays in memory") as failure:
                write(secret)
            assert "\\x" not in f"{secret!r}{failure.value}"
