"""A substitute's key on paper: user name, passphrase, which lessons, until when."""

from datetime import datetime
from pathlib import Path

from app.domain.accounts.substitute_sheet import SubstituteSheet
from app.domain.calendar import SCHOOL_ZONE
from app.domain.document import Document, Heading, Paragraph, Table, ToCopy
from app.domain.roll_call.lesson import Lesson
from app.printing.document import print_document
from app.text.dates import local_date, local_span
from app.text.language import translate
from app.text.words import room

_SHARES = (2, 7, 2)


def print_substitute_key(path: Path, key: SubstituteSheet) -> None:
    """Replace `path` by the key. The passphrase is on this paper and nowhere else.

    Raises:
        Unavailable: `file_not_written`, `font_missing`.
    """
    title = translate("substitute_key", "Key for a substitute teacher")
    valid = translate("substitute_key", "It opens from {since} to {until} and nothing after that.")
    heads = (
        translate("paper", "Time"),
        translate("paper", "Lesson"),
        translate("paper", "Room"),
    )
    blocks = (
        Heading(key.display_name),
        ToCopy(translate("substitute_key", "User name"), key.user_name),
        ToCopy(translate("substitute_key", "Passphrase"), key.passphrase),
        Paragraph(valid.format(since=_shown(key.opens_from), until=_shown(key.opens_until))),
        Table(heads, tuple(map(_lesson, key.lessons)), _SHARES),
        Paragraph(
            translate(
                "substitute_key",
                "Open Upprop, sign in, choose the lesson and take the roll. Sign the register "
                "before you leave. Hand this paper in afterwards.",
            )
        ),
    )
    print_document(path, Document(title, key.school_name, local_date(key.opens_from), blocks))


def _lesson(lesson: Lesson) -> tuple[str, ...]:
    groups = " + ".join(lesson.group_names)
    what = " · ".join(part for part in (lesson.title, groups) if part)
    return local_span(lesson.starts_at, lesson.ends_at), what, room(lesson.room)


def _shown(moment: datetime) -> str:
    return f"{moment.astimezone(SCHOOL_ZONE):%Y-%m-%d %H:%M}"
