"""What is said when a person has cancelled what takes its time."""

from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    "cancelled": QT_TRANSLATE_NOOP("errors", "Cancelled. Nothing was changed."),
    "disposal_cancelled": QT_TRANSLATE_NOOP(
        "errors",
        "Cancelled. What had gone by then is gone, {gone} in all; the protocol says so. "
        "The rest is as it was.",
    ),
    "interrupted": QT_TRANSLATE_NOOP(
        "errors", "Stopped. Whatever was not complete is put in order at the next start."
    ),
}
