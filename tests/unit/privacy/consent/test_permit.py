"""Only the consent ledger mints a permit."""

import ast
import copy
import dataclasses
import pickle
from datetime import date
from pathlib import Path

import pytest

from privacy.consent.permit import Permit
from privacy.purposes import Purpose
from privacy.subjects import new_subject_ref
from tests.unit.privacy.harness import SPOT, Installation, act

ROOT = Path(__file__).parents[4]


def test_nobody_else_makes_one() -> None:
    """Constructing a permit with whatever token raises."""
    with pytest.raises(TypeError, match="only the consent ledger"):
        Permit(
            subject=new_subject_ref(),
            purpose=SPOT,
            ground="consent",
            decision_id="x",
            notice_version="x",
            valid_until=date(2030, 1, 1),
            _require_standing=lambda: None,
            mint=object(),
        )


def test_one_is_not_made_from_another(demo: Installation) -> None:
    """A permit cannot be turned into somebody else's, nor carried to another program."""
    subject = new_subject_ref()
    demo.consents.give(subject, SPOT, act())
    permit = demo.consents.require(subject, SPOT)
    with pytest.raises((TypeError, ValueError)):
        dataclasses.replace(permit, subject=new_subject_ref())  # type: ignore[call-arg]  # that is it
    with pytest.raises(dataclasses.FrozenInstanceError):
        permit.purpose = Purpose.FACE_WITH_CARD  # type: ignore[misc]  # what must not work
    with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
        pickle.dumps(permit)
    assert copy.copy(permit) == permit


def test_the_mint_is_used_in_one_place() -> None:
    """In the whole program only the consent ledger imports what makes permits."""
    users = {
        path.relative_to(ROOT).as_posix()
        for part in ("app", "privacy", "recognition")
        for path in (ROOT / part).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "privacy.consent.permit"
        if {"mint_permit", "_MINT", "*"} & {alias.name for alias in node.names}
    }
    assert users == {"privacy/consent/consent.py"}
