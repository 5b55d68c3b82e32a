"""Every setting, declared once: key, kind, default, limits, label and help.

Forms, storage and validation follow from the declarations. The school's settings are kept in the
database by `app.storage`; those of this PC in a small file by `DeviceSettings`. Never holds
anything about a person.
"""

from typing import Final

from app.errors import BadInput
from app.settings.asking import (
    CONTACT,
    CONTROLLER,
    EMAIL,
    GUARDIAN_POLICY,
    PHONE,
    POSTAL_ADDRESS,
)
from app.settings.device import CAMERA, DEVICE_SETTINGS, LANGUAGE, SPOTS, THEME, DeviceSettings
from app.settings.engines import NEXT_ENGINE, NO_ENGINE, RECOGNITION_ENGINE
from app.settings.kiosk import FACE_CHOICE_ORDER, NO_FIRST, YES_FIRST
from app.settings.school import (
    BACKUPS_KEPT,
    CAMERA_MINUTES,
    CARD_PAPER,
    CARDS_ON_SHEETS,
    IDLE_MINUTES,
    INDEPENDENT,
    LATE_AFTER_MINUTES,
    NOTHING_SKIPPED,
    ONE_CARD_A_PAGE,
    SCHOOL_KIND,
    SCHOOL_NAME,
    SET_UP_SKIPPED,
    SHOW_NAME_AT_SPOT,
    SOUND_AT_CHECK_IN,
)
from app.settings.setting import LONGEST_LINE, Kind, Setting

__all__ = [
    "BACKUPS_KEPT",
    "CAMERA",
    "CAMERA_MINUTES",
    "CARDS_ON_SHEETS",
    "CARD_PAPER",
    "CONTACT",
    "CONTROLLER",
    "DEVICE_SETTINGS",
    "EMAIL",
    "FACE_CHOICE_ORDER",
    "GUARDIAN_POLICY",
    "IDLE_MINUTES",
    "INDEPENDENT",
    "LANGUAGE",
    "LARGEST_DEVICE_FILE",
    "LATE_AFTER_MINUTES",
    "LONGEST_LINE",
    "NEXT_ENGINE",
    "NOTHING_SKIPPED",
    "NO_ENGINE",
    "NO_FIRST",
    "ONE_CARD_A_PAGE",
    "PHONE",
    "POSTAL_ADDRESS",
    "RECOGNITION_ENGINE",
    "SCHOOL_KIND",
    "SCHOOL_NAME",
    "SCHOOL_SETTINGS",
    "SET_UP_SKIPPED",
    "SHOW_NAME_AT_SPOT",
    "SOUND_AT_CHECK_IN",
    "SPOTS",
    "THEME",
    "YES_FIRST",
    "AnySetting",
    "DeviceSettings",
    "Kind",
    "Scope",
    "Setting",
    "declared",
]

AnySetting = Setting[str] | Setting[int] | Setting[bool]
SCHOOL_SETTINGS: Final[tuple[AnySetting, ...]] = (
    SCHOOL_NAME,
    SCHOOL_KIND,
    CONTROLLER,
    CONTACT,
    POSTAL_ADDRESS,
    EMAIL,
    PHONE,
    GUARDIAN_POLICY,
    FACE_CHOICE_ORDER,
    LATE_AFTER_MINUTES,
    CAMERA_MINUTES,
    SHOW_NAME_AT_SPOT,
    SOUND_AT_CHECK_IN,
    IDLE_MINUTES,
    BACKUPS_KEPT,
    CARD_PAPER,
)


def declared(key: str) -> AnySetting:
    """The setting with this key.

    Raises:
        BadInput: nothing is declared under the key.
    """
    for setting in (*SCHOOL_SETTINGS, *DEVICE_SETTINGS):
        if setting.key == key:
            return setting
    raise BadInput("setting_unknown", setting=key)
