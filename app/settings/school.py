"""Settings of the school and its lessons, kept in the database."""

from app.settings.setting import QT_TRANSLATE_NOOP, choice, line, switch, whole_number

SCHOOL_NAME = line(
    "school_name",
    "My school",
    label=QT_TRANSLATE_NOOP("settings", "Name of the school"),
    help=QT_TRANSLATE_NOOP("settings", "Shown at the top of the window and on documents."),
)
INDEPENDENT = "independent"
SCHOOL_KIND = choice(
    "school_kind",
    "municipal",
    ("municipal", "regional", "state", INDEPENDENT),
    label=QT_TRANSLATE_NOOP("settings", "Kind of school"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "Registers of a municipal, regional or state school are public records: they go by a "
        "disposal decision only. At an independent school the ordinary right to erasure holds.",
    ),
)
LATE_AFTER_MINUTES = whole_number(
    "late_after_minutes",
    2,
    (0, 30),
    label=QT_TRANSLATE_NOOP("settings", "Late after (minutes)"),
    help=QT_TRANSLATE_NOOP(
        "settings", "Whoever checks in more than this long after the start is proposed as late."
    ),
)
CAMERA_MINUTES = whole_number(
    "camera_minutes",
    15,
    (1, 60),
    label=QT_TRANSLATE_NOOP("settings", "Camera stops after (minutes)"),
    help=QT_TRANSLATE_NOOP(
        "settings", "The camera stops by itself this long after the lesson was started."
    ),
)
SHOW_NAME_AT_SPOT = switch(
    "show_name_at_spot",
    label=QT_TRANSLATE_NOOP("settings", "Show the name at the check-in spot"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "Whoever has checked in sees their name or initials beside the spot for a moment.",
    ),
)
SOUND_AT_CHECK_IN = switch(
    "sound_at_check_in",
    label=QT_TRANSLATE_NOOP("settings", "A soft sound at check-in"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "The same sound for everybody, whichever way they check in. Without a loudspeaker the "
        "computer's bell rings, where it has one.",
    ),
)
IDLE_MINUTES = whole_number(
    "idle_minutes",
    10,
    (1, 120),
    label=QT_TRANSLATE_NOOP("settings", "Lock the window after (minutes)"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "Whoever left it untouched that long types the passphrase again. Check-in goes on.",
    ),
)
BACKUPS_KEPT = whole_number(
    "backups_kept",
    7,
    (2, 60),
    label=QT_TRANSLATE_NOOP("settings", "Daily backups that are kept"),
    help=QT_TRANSLATE_NOOP(
        "settings", "The oldest goes when there are more. Those you make yourself stay."
    ),
)
CARDS_ON_SHEETS, ONE_CARD_A_PAGE = "sheet", "card"
CARD_PAPER = choice(
    "card_paper",
    CARDS_ON_SHEETS,
    (CARDS_ON_SHEETS, ONE_CARD_A_PAGE),
    label=QT_TRANSLATE_NOOP("settings", "Cards are printed"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "On sheets for an ordinary printer, at 100 % and to be cut along the marks, or one to a "
        "page for a card printer.",
    ),
)
NOTHING_SKIPPED = "none"
SET_UP_SKIPPED = line(  # no field: the page of the first steps keeps it
    "set_up_skipped",
    NOTHING_SKIPPED,
    label=QT_TRANSLATE_NOOP("settings", "Steps of setting up that were skipped"),
    help=QT_TRANSLATE_NOOP("settings", "They are not asked for again."),
)
