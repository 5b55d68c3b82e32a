"""What a setting may be, and what becomes of a damaged file."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput, Unavailable
from app.settings import (
    CAMERA,
    CAMERA_MINUTES,
    DEVICE_SETTINGS,
    LANGUAGE,
    LATE_AFTER_MINUTES,
    SCHOOL_NAME,
    SCHOOL_SETTINGS,
    SHOW_NAME_AT_SPOT,
    AnySetting,
    DeviceSettings,
    declared,
)

EVERY_SETTING: tuple[AnySetting, ...] = (*SCHOOL_SETTINGS, *DEVICE_SETTINGS)


def test_every_key_is_declared_once() -> None:
    """No two settings share a key."""
    keys = [setting.key for setting in EVERY_SETTING]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("key", [setting.key for setting in EVERY_SETTING])
def test_a_default_is_allowed_and_explained(key: str) -> None:
    """Each setting has a label, a help and a default that it would itself accept."""
    setting = declared(key)
    assert setting.label
    assert setting.help
    text = "yes" if setting.default is True else str(setting.default)
    assert setting.parse(text) == setting.default


def test_an_undeclared_key_is_refused() -> None:
    """Nothing can be stored under a key that nobody declared."""
    with pytest.raises(BadInput, match="setting_unknown"):
        declared("theam")


@pytest.mark.parametrize("minutes", [0, 2, 30])
def test_minutes_within_limits_are_read_back(minutes: int) -> None:
    """A number within its limits comes back as it was kept."""
    assert LATE_AFTER_MINUTES.parse(LATE_AFTER_MINUTES.write(minutes)) == minutes


@pytest.mark.parametrize("text", ["-1", "31", "", "two", "2.5", "1e1", "٣", "²", "--1", "9" * 5000])
def test_other_numbers_are_refused_with_the_limits(text: str) -> None:
    """What is not a whole number within the limits is refused, and the limits are told."""
    with pytest.raises(BadInput) as caught:
        LATE_AFTER_MINUTES.parse(text)
    assert caught.value.params == {"setting": "late_after_minutes", "lowest": 0, "highest": 30}


def test_a_camera_runs_at_least_a_minute() -> None:
    """The lower limit of the camera's time is one minute."""
    with pytest.raises(BadInput, match="setting_not_in_range"):
        CAMERA_MINUTES.write(0)


@pytest.mark.parametrize("on", [True, False])
def test_a_switch_is_read_back(on: bool) -> None:  # noqa: FBT001 - the value is what is tested
    """A switch comes back as it was kept."""
    assert SHOW_NAME_AT_SPOT.parse(SHOW_NAME_AT_SPOT.write(on)) is on


def test_a_switch_is_yes_or_no() -> None:
    """Nothing but yes and no turns a switch."""
    with pytest.raises(BadInput, match="setting_not_a_choice"):
        SHOW_NAME_AT_SPOT.parse("maybe")


def test_a_choice_outside_the_list_is_refused_with_the_list() -> None:
    """Who asks for a language that is not there is told which ones are."""
    with pytest.raises(BadInput) as caught:
        LANGUAGE.parse("de")
    assert caught.value.params["choices"] == "sv, en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("  ", "setting_empty"),
        ("a" * 201, "setting_too_long"),
        ("one\ntwo", "setting_not_one_line"),
        ("a\0b", "setting_not_one_line"),
    ],
)
def test_a_line_is_one_short_printable_line(text: str, code: str) -> None:
    """A line of text is neither empty, nor endless, nor several."""
    with pytest.raises(BadInput, match=code):
        SCHOOL_NAME.parse(text)


@given(text=st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text makes a setting fail in any other way than by saying what it wants."""
    for setting in EVERY_SETTING:
        try:
            setting.parse(text)
        except BadInput as refusal:
            assert refusal.params["setting"] == setting.key  # noqa: PT017 - either way is right


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    """A new PC speaks Swedish."""
    assert DeviceSettings.load(tmp_path / "device.json") == DeviceSettings(language="sv")


def test_saved_settings_are_loaded(tmp_path: Path) -> None:
    """What was chosen on this PC holds at the next start."""
    path = tmp_path / "new" / "device.json"
    chosen = DeviceSettings().changed("language", "en").changed("camera", "/a/film.mp4")
    chosen.save(path)
    assert DeviceSettings.load(path) == chosen


def test_a_setting_of_the_school_is_not_one_of_the_pc() -> None:
    """The school's settings cannot slip into the PC's file."""
    with pytest.raises(BadInput, match="setting_unknown"):
        DeviceSettings().changed("school_name", "x")


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b'{"language": 3}',
        b'{"language": "de"}',
        b'{"spots": "[]"}',
        b'{"spots": {}}',
        b"[" * 60_000,
        b" " * 70_000,
    ],
)
def test_a_damaged_file_is_kept_aside_and_said(tmp_path: Path, damaged: bytes) -> None:
    """A damaged file costs nobody the start of the program, and is kept for whoever asks."""
    path = tmp_path / "device.json"
    path.write_bytes(damaged)
    loaded = DeviceSettings.load(path)
    assert loaded.language == "sv"
    assert loaded.set_aside is not None
    assert loaded.set_aside.read_bytes() == damaged
    assert not path.exists()


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path: Path) -> None:
    """Each damaged file is kept under a name of its own."""
    path = tmp_path / "device.json"
    for content in ("first", "second"):
        path.write_text(content)
        DeviceSettings.load(path)
    assert {file.read_text() for file in tmp_path.iterdir()} == {"first", "second"}


def test_a_folder_in_the_files_place_is_no_obstacle(tmp_path: Path) -> None:
    """Whatever stands where the file should be, the program starts."""
    path = tmp_path / "device.json"
    path.mkdir()
    assert DeviceSettings.load(path).language == "sv"


def test_keys_of_another_version_are_passed_over(tmp_path: Path) -> None:
    """A file from a newer program is read for what is known."""
    path = tmp_path / "device.json"
    path.write_text(json.dumps({"language": "en", "voice": "low"}))
    assert DeviceSettings.load(path) == DeviceSettings(language="en")


def test_a_bad_value_is_never_saved(tmp_path: Path) -> None:
    """What is not allowed is refused before the file is touched."""
    path = tmp_path / "device.json"
    with pytest.raises(BadInput):
        DeviceSettings(theme="loud").save(path)
    assert not path.exists()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """Who cannot save is told which file it was."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unavailable) as caught:
        DeviceSettings(camera=CAMERA.default).save(tmp_path / "file" / "device.json")
    assert "device.json" in str(caught.value.params["file"])
