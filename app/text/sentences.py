"""One sentence or two for every error: what happened, and what to do next.

Nothing else in the program turns an error into words. Errors are known by their codes; what is
not known gets a sentence that is true of anything, never a traceback.
"""

import errno
from collections.abc import Mapping

from app.text.decisions import flaw_words, part_name
from app.text.disk_words import sentence_for
from app.text.errors import (
    decisions,
    incidents,
    kiosk,
    lessons,
    measuring,
    privacy,
    recognition,
    retention,
    rights,
    staff,
    work,
)
from app.text.file_problems import file_problem, problems_of
from app.text.incident_words import missing_words
from app.text.language import translate
from app.text.source import QT_TRANSLATE_NOOP
from app.text.words import camera_name, role_name, setting_name

SENTENCES: Mapping[str, str] = {
    **recognition.SENTENCES,
    **retention.SENTENCES,
    **rights.SENTENCES,
    **privacy.SENTENCES,
    **lessons.SENTENCES,
    **decisions.SENTENCES,
    **incidents.SENTENCES,
    **measuring.SENTENCES,
    **kiosk.SENTENCES,
    **staff.SENTENCES,
    **work.SENTENCES,
}
GENERAL = QT_TRANSLATE_NOOP(
    "errors",
    "Something went wrong that Upprop did not expect. What was marked is kept. Try again; "
    "if it comes back, note the time and tell whoever looks after this PC.",
)
DISK_FULL = QT_TRANSLATE_NOOP(
    "errors", "The disk is full. What was marked is kept. Make room, then try again."
)
NOT_PERMITTED = QT_TRANSLATE_NOOP(
    "errors",
    "This PC does not let you use {file}. Choose another place, or ask who looks after it.",
)
OUT_OF_MEMORY = QT_TRANSLATE_NOOP(
    "errors", "The PC has run out of memory. Close other programs, then try again."
)


class _Given(dict[str, str]):
    """Parameters of a sentence; one that was not given shows as an ellipsis."""

    def __missing__(self, _key: str) -> str:
        return "…"


def sentence(error: BaseException) -> str:
    """What happened and what to do next, in the current language."""
    code = getattr(error, "code", None)
    source = SENTENCES.get(code) if isinstance(code, str) else None
    if code == "file_not_written":
        source = sentence_for(getattr(error, "params", {}).get("why")) or source
    if source is None:
        return _sentence_of_system(error)
    told = translate("errors", source).format_map(_Given(_shown(error)))
    return " ".join([told, *_first_problem(error), *_way_back(error)])


def _first_problem(error: BaseException) -> list[str]:
    """The first thing to mend in a file that was not taken in; the others are listed elsewhere."""
    problems = problems_of(error)
    return [file_problem(problems[0])] if problems else []


def _way_back(error: BaseException) -> list[str]:
    """Where the last good backup is, for an error about something damaged that knows it."""
    backup = getattr(error, "params", {}).get("last_backup")
    return [translate("errors", "It is here: {0}").format(backup)] if backup else []


def _shown(error: BaseException) -> dict[str, str]:
    """The parameters as people read them: settings, roles and such by their names."""
    params = getattr(error, "params", {})
    shown = {key: str(value) for key, value in params.items()}
    if "source" in shown:
        shown["source"] = camera_name(shown["source"])
    if "setting" in shown:
        shown["setting"] = setting_name(shown["setting"])
    if "role" in shown:
        shown["role"] = role_name(shown["role"])
    if "part" in shown:
        shown["part"] = part_name(shown["part"])
    if "flaw" in shown:
        shown["flaw"] = flaw_words(shown["flaw"])
    if "missing" in shown:
        shown["missing"] = missing_words(shown["missing"])
    return shown


def _sentence_of_system(error: BaseException) -> str:
    """The sentence for an error that the operating system or Python raised."""
    if isinstance(error, MemoryError):
        return translate("errors", OUT_OF_MEMORY)
    if isinstance(error, PermissionError):
        file = str(error.filename) if error.filename else "…"
        return translate("errors", NOT_PERMITTED).format(file=file)
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return translate("errors", DISK_FULL)
    return translate("errors", GENERAL)
