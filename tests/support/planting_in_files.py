"""What is planted against accounts, cases, files, backups, the ledger and the running program."""

import json
import os
import socket
from datetime import timedelta
from typing import Final
from uuid import uuid4

from app.domain.accounts.access_log import Read
from app.settings import IDLE_MINUTES
from privacy.accountability.signing import PUBLIC_KEY_FILE, SIGNING_KEY_FILE
from privacy.at_rest.documents import write_document
from privacy.subjects import new_subject_ref
from tests.support.auditing import Planted
from tests.support.planting import LONG_AGO, Plant


def requests_in_time(planted: Planted) -> None:
    """A request of three months ago has no answer."""
    _request(planted, None, None)


def refusals_reasoned(planted: Planted) -> None:
    """A request is refused without a reason."""
    planted.sql("PRAGMA ignore_check_constraints = ON")
    _request(planted, "refused", LONG_AGO)


def incidents_told(planted: Planted) -> None:
    """An incident is five days old, and nobody has told the authority."""
    planted.sql("INSERT INTO incidents VALUES ('i', '2026-1', NULL)")
    facts = json.dumps({"aware_at": "2026-11-18T08:00:00+00:00"})
    planted.sql(
        "INSERT INTO incident_steps VALUES (NULL, 's', 'i', 'reported', ?, ?, ?, '{}', 0)",
        *(LONG_AGO, planted.small.teacher.id, facts),
    )


def roles_on_record(planted: Planted) -> None:
    """A teacher's account is made an administrator's in the database."""
    planted.sql("UPDATE staff SET role = 'administrator' WHERE user_name = 'sam'")


def accounts_on_record(planted: Planted) -> None:
    """An account is written into the database."""
    planted.sql(
        "INSERT INTO staff VALUES (?, ?, 'ghost', 'A Ghost', 'teacher', NULL)",
        *(str(uuid4()), new_subject_ref()),
    )


def substitutes_ended(planted: Planted) -> None:
    """A substitute's hours were over in 2024, and the account is in use."""
    planted.sql(
        "UPDATE substitute_keys SET opens_from = ?, opens_until = ?",
        *(LONG_AGO, LONG_AGO.replace("T07", "T09")),
    )


def idle_lock(planted: Planted) -> None:
    """The window locks after an hour."""
    with planted.small.school.atomic():
        planted.small.school.settings.put(IDLE_MINUTES, 60)


def few_recoveries(planted: Planted) -> None:
    """Three passphrases were reset by the recovery sheet."""
    for _ in range(3):
        planted.small.school.ledger.append("passphrase_recovered", {"staff": "s", "by": ""})


def failed_sign_ins(planted: Planted) -> None:
    """Nine wrong passphrases were tried on one account."""
    log, teacher = planted.small.school.access_log, planted.small.teacher.id
    log.note(teacher, Read.FAILED_SIGN_IN, count=9)


def reads_own_lessons(planted: Planted) -> None:
    """A teacher has read the register of a colleague's lesson."""
    lesson = planted.small.lesson_id("English")
    planted.small.school.access_log.note(
        planted.small.teacher.id, Read.REGISTER, lesson_id=lesson, count=2
    )


def few_read_at_once(planted: Planted) -> None:
    """A teacher has read about 500 people within an hour."""
    planted.small.school.access_log.note(planted.small.teacher.id, Read.SEARCH, count=500)


def protected_read_by_few(planted: Planted) -> None:
    """A protected identity was read outside any roll call, without the duty for it."""
    planted.small.school.access_log.note(
        planted.small.administrator.id, Read.PROTECTED, subject=planted.subject("3")
    )


def access_log_whole(planted: Planted) -> None:
    """A line is deleted from the access log, with the rule against it taken away for a moment."""
    name = "access_log_goes_by_rule_only"
    rule = planted.value("SELECT sql FROM sqlite_master WHERE name = ?", name)
    planted.sql(f"DROP TRIGGER {name}")
    planted.sql("DELETE FROM access_log WHERE sequence = 2")
    planted.sql(rule)


def key_file_rights(planted: Planted) -> None:
    """Everybody on the computer may read the list of wrapped keys."""
    (planted.root / "staff.json").chmod(0o644)


def keys_have_templates(planted: Planted) -> None:
    """A student's key lies there without a template."""
    known = next((planted.root / "keys").glob("*.key"))
    name = known.name.replace(known.name.split(".")[0], new_subject_ref())
    planted.write(f"keys/{name}", known.read_bytes())


def templates_open(planted: Planted) -> None:
    """A sealed template is overwritten in the database."""
    planted.sql("UPDATE templates SET sealed = zeroblob(60)")


def salts_have_cards(planted: Planted) -> None:
    """A salt lies there that belongs to no card."""
    planted.write("keys/0123456789abcdef.salt", b"{}")


def database_sealed(planted: Planted) -> None:
    """A database in the clear is put among the log files."""
    planted.write("log/upprop.log.1", b"SQLite format 3\0" + bytes(100))


def no_pictures(planted: Planted) -> None:
    """A picture is put among the log files, under a log file's name."""
    planted.write("log/upprop.log.2", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")


def keys_have_accounts(planted: Planted) -> None:
    """An account is removed from the database, and its key left on the list."""
    planted.sql("UPDATE staff SET removed_at = ? WHERE user_name = 'sam'", LONG_AGO)


def recovery_sheet(planted: Planted) -> None:
    """The school is a month old, and the sheet's key is gone from the list."""
    path = planted.root / "staff.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    del content["staff"]["recovery sheet"], content["sha256"]
    write_document(path, content)
    planted.sql("UPDATE installation SET created_at = '2026-10-20T08:00:00.000000+00:00'")


def asides_gone(planted: Planted) -> None:
    """What a restore put aside two years ago is still there."""
    planted.write("aside-20240820T070000000000Z/upprop.db", bytes(16))


def no_leftovers(planted: Planted) -> None:
    """Half a file of three days ago lies about."""
    path = planted.write("staff.json.x.part", b"{")
    then = (planted.small.clock.now() - timedelta(days=3)).timestamp()
    os.utime(path, (then, then))


def backup_age(planted: Planted) -> None:
    """The newest backup is of September."""
    for path in (planted.root / "backups").glob("*.backup"):
        path.rename(path.with_name("upprop-20260901T080000Z-daily.backup"))


def backup_tried(planted: Planted) -> None:
    """The school is a year old, and nobody has ever tried a backup."""
    planted.sql("UPDATE installation SET created_at = '2025-11-20T08:00:00.000000+00:00'")


def backup_opened(planted: Planted) -> None:
    """The backup that was tried last did not open."""
    body = {"staff": "s", "name": "b", "sha256": "0", "opened": False, "made_at": ""}
    planted.small.school.ledger.append("backup_tried", body)


def restores(planted: Planted) -> None:
    """A restore stands in the ledger, of today."""
    planted.small.school.ledger.append("restored", {"by": "somebody"})


def ledger_chain(planted: Planted) -> None:
    """A letter is changed in the middle of the ledger."""
    path = next(planted.small.school.ledger.folder.glob("*.jsonl"))
    content = path.read_bytes()
    path.write_bytes(content.replace(b'"role":"teacher"', b'"role":"officer"', 1))


def ledger_signatures(planted: Planted) -> None:
    """Another public key is put beside the ledger."""
    planted.write(f"ledger/{PUBLIC_KEY_FILE}", b"ab" * 32 + b"\n")


def ledger_signed(planted: Planted) -> None:
    """Sixty entries are written with nobody to sign them."""
    ledger = planted.small.school.ledger
    ledger.sign_with(None)
    for number in range(60):
        ledger.append("noted", {"number": number})


def ledger_signing_key(planted: Planted) -> None:
    """The key that signs the ledger is deleted."""
    (planted.small.school.ledger.folder / SIGNING_KEY_FILE).unlink()


def ledger_head(planted: Planted) -> None:
    """The database remembers another end of the ledger, as after an older copy was put back."""
    planted.sql("UPDATE ledger_head SET hash = ?", "0" * 64)


def ledger_clock(planted: Planted) -> None:
    """The clock is set back by a day, and something recorded."""
    clock, now = planted.small.clock, planted.small.clock.now()
    clock.set(now - timedelta(days=1))
    planted.small.school.ledger.append("noted", {"what": "yesterday"})
    clock.set(now)


def ledger_files(planted: Planted) -> None:
    """A torn line lies beside the ledger."""
    planted.write("ledger/2026.jsonl.torn", b'{"at":')


def ledger_names_nobody(planted: Planted) -> None:
    """A student's name is written into the ledger."""
    planted.small.school.ledger.append("noted", {"what": "Ada Alm"})


def no_listener(planted: Planted) -> None:
    """The program waits for a connection on a port of this computer."""
    waiting = planted.open_things.enter_context(socket.socket())
    waiting.bind(("127.0.0.1", 0))
    waiting.listen()


def no_connection(planted: Planted) -> None:
    """The program is connected with a port of this computer."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        near = socket.create_connection(server.getsockname())
        far, _ = server.accept()
    planted.open_things.enter_context(near)
    planted.open_things.enter_context(far)


def log_names_nobody(planted: Planted) -> None:
    """A student's name stands in the program's log."""
    planted.write("log/upprop.log", b"INFO lesson: Ada Alm has checked in\n")


def rules_in_place(planted: Planted) -> None:
    """The rule that the words of decisions stay is taken out of the database."""
    planted.sql("DROP TRIGGER decision_texts_stay")


def references_hold(planted: Planted) -> None:
    """A duty is laid on an account that does not exist."""
    planted.sql("PRAGMA foreign_keys = OFF")
    planted.sql("INSERT INTO duties VALUES ('nobody', 'see_protected', '', 'nobody', ?)", LONG_AGO)


def _request(planted: Planted, outcome: str | None, at: str | None) -> None:
    office = planted.small.administrator.id
    columns = (
        "id, number, subject_ref, kind, received_on, channel, taken_by, language, words, is_cut"
    )
    planted.sql(
        f"INSERT INTO requests ({columns}, outcome, ruled_by, ruled_at, replied_at) "  # noqa: S608 - this module's own names
        "VALUES (?, '2026-9', ?, 'access', '2026-08-20', 'paper', ?, 'sv', '', 0, ?, ?, ?, ?)",
        *(str(uuid4()), planted.subject("2"), office, outcome, outcome and office, at, at),
    )


PLANTS_IN_FILES: Final[tuple[Plant, ...]] = (
    requests_in_time,
    refusals_reasoned,
    incidents_told,
    roles_on_record,
    accounts_on_record,
    substitutes_ended,
    idle_lock,
    few_recoveries,
    failed_sign_ins,
    reads_own_lessons,
    few_read_at_once,
    protected_read_by_few,
    access_log_whole,
    key_file_rights,
    keys_have_templates,
    templates_open,
    salts_have_cards,
    database_sealed,
    no_pictures,
    keys_have_accounts,
    recovery_sheet,
    asides_gone,
    no_leftovers,
    backup_age,
    backup_tried,
    backup_opened,
    restores,
    ledger_chain,
    ledger_signatures,
    ledger_signed,
    ledger_signing_key,
    ledger_head,
    ledger_clock,
    ledger_files,
    ledger_names_nobody,
    no_listener,
    no_connection,
    log_names_nobody,
    rules_in_place,
    references_hold,
)
