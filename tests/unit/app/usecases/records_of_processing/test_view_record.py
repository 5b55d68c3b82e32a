"""The record of processing: everything that is held, what Art. 30 asks of it, and who reads it."""

import csv
from pathlib import Path

import pytest

from app.domain.accountability.processing import ProcessingRecord
from app.errors import NotAllowed
from app.exchange.record_csv import write_record
from app.printing.record_of_processing import record_document
from app.settings import CONTROLLER, EMAIL
from app.storage.data_map import data_map_of
from app.text.processing_words import activity_name, activity_rows, end_words, ground_words
from app.usecases.records_of_processing.view_record import view_record
from app.usecases.retention.set_rule import set_rule
from privacy.purposes import Purpose
from privacy.rights.data_map import DataMap
from tests.support.papers import needs_poppler, printed
from tests.support.school import SmallSchool


def data_map(small: SmallSchool) -> DataMap:
    """What the installation holds."""
    return data_map_of(small.school.stores)


def record(small: SmallSchool) -> ProcessingRecord:
    """As the officer reads it."""
    return view_record(small.school, small.officer, data_map(small))


def test_every_column_and_file_is_in_it(small: SmallSchool) -> None:
    """The sum of the data map: nothing that is held is left out (R28)."""
    personal = data_map(small).personal
    for activity in record(small).activities:
        held = {each.field.name for each in personal if each.field.purpose == activity.purpose}
        assert activity.places == len(held) > 0
    assert {each.purpose for each in record(small).activities} == {
        each.field.purpose for each in personal
    }


def test_each_activity_answers_what_is_asked(small: SmallSchool) -> None:
    """Purpose, people, data, ground, source, recipients or nobody, and how it ends."""
    for activity in record(small).activities:
        assert activity.people
        assert activity.data
        assert activity.grounds
        assert activity.sources
        assert activity.rules or activity.ends
        assert all(answer for _, answer in activity_rows(activity))


def test_faces_are_locked_until_they_are_decided_on(small: SmallSchool) -> None:
    """A special category, and the record says whether anything of it is done (R2)."""

    def locked() -> set[str]:
        return {each.purpose for each in record(small).activities if each.is_locked}

    special = {each.purpose for each in record(small).activities if each.is_special}
    assert special <= locked()
    assert "roll_call" not in locked()
    small.decide()
    assert special - locked() == special - {Purpose.FACE_WITH_CARD.value}


def test_the_schools_own_periods_are_in_it(small: SmallSchool) -> None:
    """A rule that was set shows with its period."""
    rule = "card-one-school-year"
    (card,) = [each for each in record(small).activities if each.purpose == "card"]
    assert [each.id for each in card.rules] == [rule]
    assert card.rules[0].months == 0
    with pytest.raises(Exception, match="rule"):
        set_rule(small.school, small.controller, rule, 3, None)


def test_who_answers_for_it_comes_from_the_settings(small: SmallSchool) -> None:
    """And the school's name stands where nobody has named a board."""
    assert record(small).controller == ""
    small.school.settings.put(CONTROLLER, "The board")
    small.school.settings.put(EMAIL, "board@example.org")
    told = record(small)
    assert (told.controller, told.contact) == ("The board", ("board@example.org",))


def test_only_controller_and_officer_read_it(small: SmallSchool) -> None:
    """Neither a teacher nor the office."""
    view_record(small.school, small.controller, data_map(small))
    for who in (small.teacher, small.administrator):
        with pytest.raises(NotAllowed, match="role_needed"):
            view_record(small.school, who, data_map(small))


def test_a_spreadsheet_has_a_line_for_each(small: SmallSchool, tmp_path: Path) -> None:
    """With the same columns throughout, and no cell that is taken for a formula."""
    activities = record(small).activities
    lines = [(activity_name(each), tuple(activity_rows(each))) for each in activities]
    write_record(tmp_path / "a.csv", [*lines, ("=1+1", lines[0][1])], first="Purpose")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert len(rows) == len(lines) + 2
    assert {len(row) for row in rows} == {len(lines[0][1]) + 1}
    assert rows[-1][0] == "'=1+1"


@needs_poppler
@pytest.mark.usefixtures("qapp")
def test_the_paper_has_every_activity_and_the_measures(small: SmallSchool, tmp_path: Path) -> None:
    """With the school's name, and the security measures of Art. 32(1)."""
    told = " ".join(" ".join(printed(tmp_path, record_document(record(small)))).split())
    for activity in record(small).activities:
        assert activity_name(activity) in told
    assert "Small school" in told
    assert "32(1)" in told


def test_faces_have_a_basis_beside_the_exception(small: SmallSchool) -> None:
    """Art. 9 lifts a ban and is no basis: the one that was put forward stands before it."""

    def ground(purpose: str) -> str:
        (found,) = [each for each in record(small).activities if each.purpose == purpose]
        return ground_words(found)

    assert "6(1)" not in ground(Purpose.FACE_AT_SPOT.value)
    small.decide()
    assert ground(Purpose.FACE_AT_SPOT.value).startswith(
        "task in the public interest, Art. 6(1)(e)"
    )
    assert "Art. 9(2)(a)" in ground(Purpose.FACE_AT_SPOT.value)
    assert "6(1)" not in ground(Purpose.FACE_WITH_CARD.value)


def test_what_ends_by_a_rule_says_so(small: SmallSchool) -> None:
    """No code stands where a time limit is asked for."""
    (accounts,) = [each for each in record(small).activities if each.purpose == "accounts"]
    assert "by the school's retention rule for the timetable" in end_words(accounts)
