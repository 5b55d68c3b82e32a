"""A substitute's key on paper: user name, passphrase, which lessons, until when."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from app.domain.calendar import SCHOOL_ZONE
from app.domain.lesson import Lesson
from app.printing.paper import heading, labelled, paragraph, print_page
from app.text.language import translate


def print_substitute_key(  # noqa: PLR0913 - one line on paper each
    path: Path,
    *,
    school_name: str,
    display_name: str,
    user_name: str,
    passphrase: str,
    opens_from: datetime,
    opens_until: datetime,
    lessons: Sequence[Lesson],
) -> None:
    """Replace `path` by the key. The passphrase is on this paper and nowhere else.

    Raises:
        Unavailable: `file_not_written`, `font_missing`.
    """
    title = translate("substitute_key", "Key for a substitute teacher")
    valid = translate("substitute_key", "It opens from {since} to {until} and nothing after that.")
    print_page(
        path,
        title,
        (
            heading(title),
            paragraph(f"{school_name} · {display_name}"),
            labelled(translate("substitute_key", "User name"), user_name),
            labelled(translate("substitute_key", "Passphrase"), passphrase),
            paragraph(valid.format(since=_shown(opens_from), until=_shown(opens_until))),
            *(paragraph(_lesson(each)) for each in lessons),
            paragraph(
                translate(
                    "substitute_key",
                    "Open Upprop, sign in, choose the lesson and take the roll. Sign the register "
                    "before you leave. Hand this paper in afterwards.",
                )
            ),
        ),
    )


def _lesson(lesson: Lesson) -> str:
    start, end = (each.astimezone(SCHOOL_ZONE) for each in (lesson.starts_at, lesson.ends_at))
    groups = "+".join(lesson.group_names)
    return f"{start:%H:%M}-{end:%H:%M}  {lesson.title}  {groups}  {lesson.room}".rstrip()


def _shown(moment: datetime) -> str:
    return f"{moment.astimezone(SCHOOL_ZONE):%Y-%m-%d %H:%M}"
