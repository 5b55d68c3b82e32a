"""Checks of the running program: its connections, its log, and the rules of the database."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

from typing_extensions import override

from privacy.accountability.check import (
    NOT_TOLD,
    AuditCheck,
    Evidence,
    Inspection,
    Place,
    Severity,
    evidence,
)

_PROCESS: Final = Path("/proc/self")
_LISTENS: Final = "0A"
_NOWHERE: Final = re.compile(r"0+:0000")
_STATE, _LOCAL, _REMOTE, _INODE = 3, 1, 2, 9
_WORDS: Final = re.compile(r"[\w'\u2019-]+")
_LINES_A_STEP: Final = 5000
TRIGGERS: Final = (
    "ai_log_is_confirmed_once",
    "audits_are_not_rewritten",
    "incident_steps_are_not_rewritten",
    "incident_steps_go_with_their_incident",
    "open_incidents_stay",
    "a_signed_register_takes_corrections_only",
    "access_log_goes_by_rule_only",
    "access_log_is_not_rewritten",
    "decision_texts_stay",
    "history_is_not_rewritten",
    "waits_come_ten_at_a_time",
    "what_was_put_forward_stays",
)


class NoListener(AuditCheck):
    """The program waits for nobody on the network."""

    id = "no-listener"
    legal = ("GDPR 25", "GDPR 32(1)(b)", "GDPR 5(1)(f)")
    places = (Place.PROCESS,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read what the system knows of this process's own sockets."""
        sockets = _own_sockets()
        if sockets is None:
            return NOT_TOLD
        waiting = [each for each in sockets if _waits(each)]
        return evidence(len(sockets), (f"port:{_port(each)}" for each in waiting))


class NoConnection(AuditCheck):
    """The program is connected with nobody: no data leaves this computer."""

    id = "no-connection"
    legal = ("GDPR 25", "GDPR 32(1)(b)", "GDPR 44")
    places = (Place.PROCESS,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read what the system knows of this process's own sockets."""
        sockets = _own_sockets()
        if sockets is None:
            return NOT_TOLD
        connected = [each for each in sockets if not _waits(each)]
        return evidence(len(sockets), (f"port:{_port(each)}" for each in connected))


class LogNamesNobody(AuditCheck):
    """The program's own log names nobody."""

    id = "log-names-nobody"
    legal = ("GDPR 5(1)(c)", "GDPR 32(1)(b)")
    places = (Place.LOG,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look for the names of students and staff in every line."""
        names = _names(inspection)
        examined, wrong = 0, []
        for path in sorted((inspection.root / "log").glob("upprop.log*")):
            with path.open(encoding="utf-8", errors="replace") as lines:
                for number, line in enumerate(lines, start=1):
                    examined += 1
                    if examined % _LINES_A_STEP == 0:
                        inspection.pause()
                    if not names.isdisjoint(_pairs(line)):
                        wrong.append(f"{inspection.name_of(path)}:{number}")
        return evidence(examined, wrong)


class RulesInPlace(AuditCheck):
    """The database still forbids what it forbade when it was made."""

    id = "rules-in-place"
    legal = ("GDPR 25(1)", "GDPR 5(1)(f)", "AI 14")
    places = (Place.SCHEMA,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """List its triggers."""
        found = {
            each["name"]
            for each in inspection.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        }
        return evidence(len(TRIGGERS), (f"rule:{each}" for each in TRIGGERS if each not in found))


class ReferencesHold(AuditCheck):
    """Nothing in the database points to what is not there."""

    id = "references-hold"
    legal = ("GDPR 5(1)(d)", "GDPR 32(1)(b)")
    places = (Place.SCHEMA,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Ask the database, table by table."""
        wrong = []
        for table in sorted(inspection.tables):
            inspection.pause()
            if table in _LARGE:
                continue
            if inspection.rows("SELECT 1 FROM pragma_foreign_key_check(?) LIMIT 1", table):
                wrong.append(f"table:{table}")
        return evidence(len(inspection.tables), wrong)


PROGRAM_CHECKS: Final[tuple[AuditCheck, ...]] = (
    NoListener(),
    NoConnection(),
    LogNamesNobody(),
    RulesInPlace(),
    ReferencesHold(),
)
_LARGE: Final = frozenset(
    {"lesson_groups", "lessons", "mark_changes", "marks", "register_rows", "registers"}
)
"""These cannot be asked about in small steps; the checks of registers go through them."""


def _own_sockets() -> list[list[str]] | None:
    """Lines of the system's tables that are this process's own; None where it tells nothing."""
    if not (_PROCESS / "net").is_dir():
        return None
    own = set(_own_inodes())
    tables = (_PROCESS / "net" / name for name in ("tcp", "tcp6", "udp", "udp6"))
    lines = (line.split() for path in tables if path.exists() for line in _lines(path))
    return [line for line in lines if len(line) > _INODE and line[_INODE] in own]


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="ascii", errors="replace").splitlines()[1:]


def _own_inodes() -> Iterator[str]:
    for path in (_PROCESS / "fd").iterdir():
        try:
            target = str(path.readlink())
        except OSError:
            continue
        if target.startswith("socket:["):
            yield target[len("socket:[") : -1]


def _waits(line: list[str]) -> bool:
    """A listener, or a bound socket without a partner."""
    return line[_STATE] == _LISTENS or bool(_NOWHERE.fullmatch(line[_REMOTE]))


def _port(line: list[str]) -> int:
    return int(line[_LOCAL].rpartition(":")[2], 16)


def _names(inspection: Inspection) -> frozenset[tuple[str, str]]:
    students = inspection.rows("SELECT given_name, family_name FROM students")
    staff = inspection.rows("SELECT display_name FROM staff")
    whole = [f"{each['given_name']} {each['family_name']}" for each in students]
    whole += [str(each["display_name"]) for each in staff]
    return frozenset(pair for name in whole for pair in _pairs(name)[:1])


def _pairs(text: str) -> list[tuple[str, str]]:
    """Each word with the one after it."""
    words = [word.casefold() for word in _WORDS.findall(text)]
    return list(pairwise(words))
