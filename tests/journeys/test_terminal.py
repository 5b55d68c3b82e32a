"""The whole of a school at a terminal: set up, import, teach, sign, export, keep safe, restore."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import cv2
import numpy as np
import pytest
from click.testing import CliRunner, Result

from app.bootstrap.command import command

# What a passphrase costs is tried elsewhere; here a school is opened a hundred times.
pytestmark = pytest.mark.usefixtures("quick_passphrases")
ADMINISTRATOR, TEACHER = "administratörens ord", "lärarens hemliga ord"
CLASS_LIST = """förnamn;efternamn;id;klass;födelsedatum;skyddad
Alva;Bergström;1001;SA24A;2008-05-17;nej
Yusuf;Demir;1002;SA24A;2008-02-01;nej
Wilma;Åberg;1003;SA24B;2008-11-30;ja
"""

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `upprop` on a data folder of its own, as the administrator unless told otherwise."""
    (tmp_path / "administrator").write_text(ADMINISTRATOR + "\n", encoding="utf-8")
    (tmp_path / "teacher").write_text(TEACHER + "\n", encoding="utf-8")
    runner = CliRunner(env={"UPPROP_DATA": str(tmp_path / "data"), "UPPROP_LANGUAGE": "en"})

    def call(*words: str | Path, user: str = "administrator") -> Result:
        access = ["--user", user, "--passphrase-file", str(tmp_path / user)] if user else []
        return runner.invoke(command(), [*map(str, words), *access, "--json"])

    return call


@pytest.fixture
def school(run: Run, tmp_path: Path) -> Path:
    """A school with a teacher, two classes and a lesson that is on now; its folder of files."""
    run("set-up", "Testskolan", "--name", "Anna Admin")
    passphrase = tmp_path / "teacher"
    run("add-staff", "teacher", "--name", "Tove Lärare", "--new-passphrase-file", passphrase)
    (tmp_path / "classes.csv").write_text(CLASS_LIST, encoding="utf-8")
    (tmp_path / "timetable.csv").write_text(timetable_now(), encoding="utf-8")
    run("import", tmp_path / "classes.csv")
    run("import", tmp_path / "timetable.csv", "--timetable")
    grey_pictures(tmp_path / "pictures")
    return tmp_path


def timetable_now() -> str:
    """One lesson around this moment, never across midnight."""
    now = datetime.now(UTC).astimezone(ZoneInfo("Europe/Stockholm"))
    start = max(now - timedelta(minutes=5), now.replace(hour=0, minute=0))
    end = min(now + timedelta(minutes=50), now.replace(hour=23, minute=59))
    return (
        "date,start,end,subject,classes,room,teacher\n"
        f"{now:%Y-%m-%d},{start:%H:%M},{end:%H:%M},Matematik 2b,SA24A+SA24B,214,teacher\n"
    )


def grey_pictures(folder: Path) -> None:
    """A source in which nobody ever steps up."""
    folder.mkdir()
    for number in range(3):
        picture = np.full((720, 1280, 3), 120, np.uint8)
        cv2.imwrite(str(folder / f"{number}.png"), picture)


def last_json(result: Result) -> dict[str, Any]:
    """The object on the last line of standard output."""
    answer = json.loads(result.stdout.splitlines()[-1])
    assert isinstance(answer, dict)
    return answer


def test_importing_again_changes_nothing(run: Run, school: Path) -> None:
    """The same class list a second time is unchanged to the last student."""
    again = last_json(run("import", school / "classes.csv"))
    counts = {"created": 0, "updated": 0, "unchanged": 3, "left": 0}
    assert again == {**counts, "still_protected": [], "brought_back": []}


def test_a_lesson_only_proposes(run: Run, school: Path) -> None:
    """When the source has ended nobody is absent and nothing is signed."""
    ended = last_json(run("lesson", "--source", school / "pictures", user="teacher"))
    assert ended == {"students": 3, "here": 0, "unmarked": 3, "signed": False}


def test_a_register_is_not_signed_while_somebody_is_undecided(run: Run, school: Path) -> None:
    """Nobody becomes absent because a camera did not see them, and a guessed number is no act."""
    run("lesson", "--source", school / "pictures", user="teacher")
    assert last_json(run("sign", user="teacher"))["error"] == "students_unmarked"
    guessed = run("sign", "--absent", "2", user="teacher")
    assert last_json(guessed)["error"] == "absent_count_differs"
    assert "Alva" in guessed.stderr


def test_a_lesson_from_start_to_export(run: Run, school: Path) -> None:
    """A teacher's own decision signs the register; the export has minutes and no method."""
    run("lesson", "--source", school / "pictures", user="teacher")
    signed = last_json(run("sign", "--absent", "3", user="teacher"))
    assert signed == {"students": 3, "here": 0, "unmarked": 0, "signed": True}
    exported = last_json(run("export", school / "out.csv", user="teacher"))
    assert (exported["rows"], exported["left_out_protected"]) == (2, 1)
    printed = last_json(run("export", school / "out.pdf", user="teacher"))
    assert (printed["rows"], printed["left_out_protected"]) == (2, 1)
    assert (school / "out.pdf").read_bytes().startswith(b"%PDF")
    text = (school / "out.csv").read_text(encoding="utf-8-sig")
    assert "Alva" in text
    assert "Wilma" not in text


def test_the_camera_has_its_minutes_also_at_a_terminal(
    run: Run, school: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once the time is up, not even a picture of the source is looked at."""
    monkeypatch.setattr("app.cli.lesson._Run.is_time_up", lambda _run: True)
    monkeypatch.setattr("app.cli.lesson.Pipeline.see", lambda *_: pytest.fail("it looked"))
    ended = run("lesson", "--source", school / "pictures", user="teacher")
    assert ended.exit_code == 0
    assert "time is up" in ended.stderr


def test_protected_students_leave_only_through_an_administrator(run: Run, school: Path) -> None:
    """A teacher cannot export protected students; nothing is written."""
    refused = run("export", school / "out.csv", "--include-protected", user="teacher")
    assert last_json(refused)["error"] == "role_needed"
    assert not (school / "out.csv").exists()


def test_backup_restore_and_ledger(run: Run, school: Path) -> None:
    """A restored school opens, its ledger verifies, and the data of before are kept aside."""
    written = last_json(run("backup", school / "backups"))["backup"]
    restored = last_json(run("restore", Path(str(written))))
    assert Path(str(restored["aside"])).is_dir()
    assert last_json(run("restore", Path(str(written)), user="teacher"))["error"] == "role_needed"
    verified = last_json(run("verify-ledger", user=""))
    assert verified["ledger_ok"] is True
    assert run("verify-ledger", "--head", str(verified["head"]), user="").exit_code == 0
    assert run("verify-ledger", "--head", "0" * 64, user="").exit_code == 1
    assert last_json(run("import", school / "classes.csv"))["unchanged"] == 3


def test_a_wrong_passphrase_is_one_plain_sentence(run: Run, school: Path) -> None:
    """It fails with status 1 and a sentence, and never repeats what was typed."""
    (school / "teacher").write_text("fel lösenord\n", encoding="utf-8")
    refused = run("export", school / "out.csv", user="teacher")
    assert refused.exit_code == 1
    assert "fel lösenord" not in refused.output
    assert "Traceback" not in refused.output


def test_enrolment_is_locked_in_a_real_school(run: Run, school: Path) -> None:
    """Without a decision nobody is enrolled, and no engine is asked."""
    refused = run("enrol", "1001", "--source", school / "pictures")
    assert refused.exit_code == 1
    assert last_json(refused)["error"]


def test_a_bad_class_list_names_row_and_column(run: Run, school: Path) -> None:
    """Every problem is said with its row; nothing of the file is taken in."""
    bad = school / "bad.csv"
    bad.write_text(CLASS_LIST.replace("2008-05-17", "17 maj"), encoding="utf-8")
    refused = run("import", bad)
    assert refused.exit_code == 1
    assert "2" in refused.stderr
    assert last_json(run("import", school / "classes.csv"))["unchanged"] == 3


def test_settings_are_shown_to_all_and_changed_by_the_office(run: Run, school: Path) -> None:
    """A value outside its limits is refused with the limits; a teacher changes nothing."""
    assert school.is_dir()
    assert last_json(run("settings", "late_after_minutes", "5"))["late_after_minutes"] == "5"
    assert last_json(run("settings", "late_after_minutes", "500"))["error"]
    refused = run("settings", "late_after_minutes", "1", user="teacher")
    assert last_json(refused)["error"] == "role_needed"
    assert last_json(run("settings", user="teacher"))["late_after_minutes"] == "5"
