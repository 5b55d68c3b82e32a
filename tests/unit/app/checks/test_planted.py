"""One wrong thing at a time, planted past every rule of the program: the audit finds exactly it."""

import os
import shutil
from pathlib import Path

import pytest

from app.bootstrap.checks import CHECKS
from privacy.accountability.check import Outcome
from privacy.consent.consent import GIVEN
from privacy.purposes import Purpose
from tests.support.auditing import ERASED_FACE, copied, used_school
from tests.support.auditing_page import FILE, check_of, table
from tests.support.planting import PLANTS, Plant
from tests.support.planting_in_files import PLANTS_IN_FILES

EVERY = (*PLANTS, *PLANTS_IN_FILES)
# Windows has other rights on files, and tells a program nothing of its own sockets.
POSIX_ONLY = {"key-file-rights"}
LINUX_ONLY = {"no-listener", "no-connection"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A school in which everything has happened and nothing is wrong, closed."""
    return used_school(tmp_path_factory.mktemp("audited") / "data")


def test_a_clean_school_has_no_finding(made: Path, tmp_path: Path) -> None:
    """Where nothing is wrong every check looks, and none finds anything."""
    shutil.copytree(made.parent / "notices", tmp_path / "notices")
    planted = copied(made, tmp_path / "data")
    with planted.open_things:
        report = planted.audit().report
    assert [each.id for each in report.findings] == []
    told = {each.id for each in report.untold}
    assert told <= POSIX_ONLY | LINUX_ONLY


def test_every_check_has_something_planted() -> None:
    """No check is registered that nobody has seen finding something."""
    assert sorted(map(check_of, EVERY)) == sorted(each.id for each in CHECKS)


@pytest.mark.parametrize("plant", EVERY, ids=check_of)
def test_the_audit_finds_exactly_what_was_planted(made: Path, tmp_path: Path, plant: Plant) -> None:
    """The one check finds it, and no other takes it for its own."""
    check = check_of(plant)
    if (check in POSIX_ONLY and os.name != "posix") or (
        check in LINUX_ONLY and not Path("/proc/self/net/tcp").exists()
    ):
        pytest.skip(f"{check} looks at what this system does not tell: file rights or /proc/net")
    shutil.copytree(made.parent / "notices", tmp_path / "notices")
    planted = copied(made, tmp_path / "data")
    with planted.open_things:
        plant(planted)
        audited = planted.audit()
    assert [each.id for each in audited.report.findings] == [check]
    assert {each.id for each in audited.report.untold} <= POSIX_ONLY | LINUX_ONLY
    assert audited.difference.new == (check,)
    assert audited.report.findings[0].evidence.outcome is Outcome.FINDING


def test_a_yes_to_card_and_face_is_laid_beside_the_notice_about_them(
    made: Path, tmp_path: Path
) -> None:
    """Each method has a notice of its own, and the other's hash is not asked for."""
    shutil.copytree(made.parent / "notices", tmp_path / "notices")
    planted = copied(made, tmp_path / "data")
    with planted.open_things:
        school, method = planted.small.school, Purpose.FACE_WITH_CARD
        given = next(entry.body for entry in school.ledger.entries() if entry.kind == GIVEN)
        read = school.notice("sv", method)
        body = {**given, "purpose": method.value, "notice_sha256": read.sha256}
        school.ledger.append(GIVEN, body, planted.subject(ERASED_FACE))
        report = planted.audit().report
    assert "consent-to-known-notice" not in {each.id for each in report.findings}


def test_the_table_of_the_documentation_is_up_to_date() -> None:
    """The page says of every check what was planted; `python -m tests.support.auditing_page`."""
    assert FILE.read_text(encoding="utf-8").endswith(table())
