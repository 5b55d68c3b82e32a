"""Settings as a form keeps them: all or none."""

import pytest

from app.errors import BadInput, NotAllowed
from app.settings import CAMERA_MINUTES, SCHOOL_NAME
from app.usecases.safekeeping.change_settings import change_settings, read_settings
from tests.support.school import SmallSchool


def test_one_bad_value_changes_none(small: SmallSchool) -> None:
    """A form is kept whole or not at all, and only by an administrator."""
    before = read_settings(small.school, small.administrator)
    with pytest.raises(BadInput):
        change_settings(
            small.school,
            small.administrator,
            {SCHOOL_NAME.key: "Other", CAMERA_MINUTES.key: "0"},
        )
    assert read_settings(small.school, small.administrator) == before
    with pytest.raises(NotAllowed):
        change_settings(small.school, small.teacher, {})
