"""The first steps of a school: seen in the school itself, and skipped where somebody says so."""

import pytest

from app.domain.accounts.staff import Role
from app.domain.setting_up import Step
from app.errors import NotAllowed
from app.usecases.setting_up.set_up_state import set_up_state
from app.usecases.setting_up.skip_step import skip_step
from app.usecases.staff.add_staff import add_staff
from app.usecases.staff.recovery import make_recovery_sheet
from tests.support.school import PASSPHRASE, SmallSchool


def test_what_is_there_is_done(small: SmallSchool) -> None:
    """Nothing has to be ticked: accounts, sheet, camera and class list are looked for."""
    school, office = small.school, small.administrator
    state = set_up_state(school, office, has_camera=False)
    assert state.left == (Step.ACCOUNTS, Step.SHEET, Step.CAMERA)
    assert state.done == {Step.CLASS_LIST}
    decides, advises = small.controller.display_name, small.officer.display_name
    make_recovery_sheet(school, office, lambda _sheet: None)
    state = set_up_state(school, office, has_camera=True)
    assert state.left == ()
    assert (state.controllers, state.officers, state.twice) == ((decides,), (advises,), ())


def test_a_skipped_step_is_remembered_until_it_is_taken_up(small: SmallSchool) -> None:
    """Also over a restart; what is done meanwhile counts as done."""
    office = small.administrator
    skip_step(small.school, office, Step.CAMERA)
    skip_step(small.school, office, Step.SHEET)
    again = small.reopen()
    assert set_up_state(again.school, office, has_camera=False).left == (Step.ACCOUNTS,)
    skip_step(again.school, office, Step.CAMERA, is_skipped=False)
    skip_step(again.school, office, Step.SHEET, is_skipped=False)
    state = set_up_state(again.school, office, has_camera=False)
    assert state.left == (Step.ACCOUNTS, Step.SHEET, Step.CAMERA)
    again.school.close()


def test_one_person_with_two_accounts_is_named(small: SmallSchool) -> None:
    """Whoever decides and advises under one name is told that the advice is not independent."""
    school, office = small.school, small.administrator
    for user_name, role in (("eva1", Role.CONTROLLER), ("eva2", Role.OFFICER)):
        add_staff(school, office, user_name, "Eva Ek", role, PASSPHRASE)
    add_staff(school, office, "eva3", "Eva Ek", Role.TEACHER, PASSPHRASE)
    assert set_up_state(school, office, has_camera=True).twice == ("Eva Ek",)


def test_only_an_administrator_sets_up(small: SmallSchool) -> None:
    """A teacher neither reads how far it is nor skips anything."""
    with pytest.raises(NotAllowed):
        set_up_state(small.school, small.teacher, has_camera=True)
    with pytest.raises(NotAllowed):
        skip_step(small.school, small.teacher, Step.SHEET)
