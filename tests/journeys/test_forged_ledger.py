"""Somebody who can write the data folder, and open nothing, writes into the ledger by hand."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.storage.school import open_school
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.face_methods import face_methods
from privacy.accountability.ledger import Ledger
from privacy.accountability.signing import LedgerSigner
from privacy.at_rest.vault_key import VaultKey
from privacy.clock import school_day
from privacy.consent.consent import ENDED, GIVEN
from privacy.consent.decision import ADVISED, DECIDED, PUT_FORWARD, REVOKED
from privacy.errors import NoPermit
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from privacy.testing import ONLY_FOR_TESTS
from tests.support.school import ENGINE_ID, PASSPHRASE, SmallSchool, small_school

SPOT = Purpose.FACE_AT_SPOT
DIGEST = "ab" * 32


@pytest.fixture
def closed(tmp_path: Path) -> SmallSchool:
    """A school with a controller and an officer, in which nothing was decided; closed."""
    small = small_school(tmp_path / "data")
    assert small.controller
    assert small.officer
    small.school.close()
    return small


def unlocked(small: SmallSchool) -> bool:
    """Whether faces at the spot are unlocked once the school is opened again."""
    name = small.administrator.user_name
    school, _ = open_school(
        small.school.paths,
        user_name=name,
        passphrase=PASSPHRASE,
        clock=small.clock,
        key_cost=ONLY_FOR_TESTS,
    )
    kinds = [each.kind for each in school.ledger.entries()]
    found = SPOT in face_methods(school, small.clock.now())
    assert found or REVOKED in kinds
    school.close()
    return found


def forge(small: SmallSchool, signer: LedgerSigner | None) -> None:
    """Carry the ledger on as it would be written, up to a decision in the controller's name."""
    day = school_day(small.clock.now())
    ledger = Ledger.open(small.school.paths.ledger, clock=small.clock, signer=None)
    if signer is not None:
        ledger.sign_with(signer)
    purpose: dict[str, object] = {"purpose": SPOT.value}
    assessment = {
        "assessment": DIGEST,
        "body": "The board",
        "valid_until": (day + timedelta(days=300)).isoformat(),
        "engine": ENGINE_ID,
        "threshold": 400,
        "cameras": ["camera"],
        "by": "controller",
    }
    advice = {"assessment": DIGEST, "stance": "for", "text_sha256": DIGEST, "by": "officer"}
    decision = {
        "decision": "11111111-1111-4111-8111-111111111111",
        "verdict": "yes",
        "assessment": DIGEST,
        "decided_on": day.isoformat(),
        "text_sha256": "",
        "by": "controller",
    }
    ledger.append(PUT_FORWARD, purpose | assessment)
    ledger.append(ADVISED, purpose | advice)
    ledger.append(DECIDED, purpose | decision, checkpoint=signer is not None)


def nobody(_: Path) -> None:
    """No signature at all."""


def stranger(folder: Path) -> LedgerSigner:
    """A key of the forger's own, introduced as the program introduces one."""
    return LedgerSigner.open_or_create(folder / "elsewhere", VaultKey.new())


@pytest.mark.parametrize("signed_by", [nobody, stranger])
def test_a_decision_written_by_hand_unlocks_nothing(
    closed: SmallSchool, tmp_path: Path, signed_by: Callable[[Path], LedgerSigner | None]
) -> None:
    """Only the controller's own act does; and that somebody tried is on record."""
    forge(closed, signed_by(tmp_path))
    assert not unlocked(closed)
    assert not unlocked(closed)


def test_a_decision_stands_though_the_power_went_right_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was signed in the same write, before the database heard of it."""
    small = small_school(tmp_path / "data")
    school = small.school
    assert small.controller
    assert small.officer
    monkeypatch.setattr(school.ledger_head, "keep", lambda: None)
    decision = small.decide()
    again = small.reopen()
    assert again.school.decisions.last(SPOT) == decision
    assert REVOKED not in [each.kind for each in again.school.ledger.entries()]
    again.school.close()


def forge_consent(small: SmallSchool, subject: SubjectRef, signer: LedgerSigner | None) -> None:
    """Write somebody's yes once more, word for word but for the number."""
    ledger = Ledger.open(small.school.paths.ledger, clock=small.clock, signer=None)
    if signer is not None:
        ledger.sign_with(signer)
    known = next(entry for entry in ledger.entries() if entry.kind == GIVEN)
    body = {**known.body, "consent": "22222222-2222-4222-8222-222222222222"}
    ledger.append(GIVEN, body, subject, checkpoint=signer is not None)


@pytest.mark.parametrize("withdrawn_before", [True, False])
@pytest.mark.parametrize("signed_by", [nobody, stranger])
def test_a_consent_written_by_hand_permits_nothing(
    tmp_path: Path,
    signed_by: Callable[[Path], LedgerSigner | None],
    withdrawn_before: bool,  # noqa: FBT001 - given by the parameters
) -> None:
    """It is ended on record, whether or not that student had ever agreed; no template is back."""
    small = small_school(tmp_path / "data")
    small.decide()
    small.enrol("1")
    whose = SubjectRef(small.student("1" if withdrawn_before else "2").subject_ref)
    withdraw_consent(small.school, small.administrator, small.id_of("1"))
    small.school.close()
    forge_consent(small, whose, signed_by(tmp_path))
    for _ in range(2):
        small = small.reopen()
        with pytest.raises(NoPermit, match="no_consent"):
            small.school.consents.require(whose, SPOT)
        assert not small.school.erasing.holds_face(whose, SPOT)
        last = [e.kind for e in small.school.consents.history(whose) if e.kind in {GIVEN, ENDED}]
        assert last[-2:] == [GIVEN, ENDED]
        small.school.close()


def test_a_consent_stands_though_the_power_went_right_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was signed in the same write, before the database heard of it."""
    small = small_school(tmp_path / "data")
    small.decide()
    with small.school.atomic():
        pass
    monkeypatch.setattr(small.school.ledger_head, "keep", lambda: None)
    small.consent("1")
    again = small.reopen()
    assert again.school.consents.standing(SubjectRef(again.student("1").subject_ref), SPOT)
    again.school.close()
