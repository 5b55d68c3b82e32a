"""The lesson screen's words, each in one place. Ids and numbers in, sentences out."""

from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import MarkKind
from app.text.dates import local_day, local_span, local_time
from app.text.language import translate
from app.text.words import camera_name, mark, room
from app.ui.lesson.camera_state import CameraNotice, CameraView
from app.ui.lesson.roll import AWAY, Event, Line
from app.ui.lesson.spot_state import SpotMessage


def lesson_name(lesson: Lesson) -> str:
    """Subject and classes: `Matematik 2b · SA24A + SA24B`."""
    groups = " + ".join(lesson.group_names)
    return " · ".join(part for part in (lesson.title, groups) if part)


def lesson_when(lesson: Lesson, *, with_room: bool = True) -> str:
    """Room, day and times."""
    when = f"{local_day(lesson.starts_at)} {local_span(lesson.starts_at, lesson.ends_at)}"
    return " · ".join(part for part in (room(lesson.room) if with_room else "", when) if part)


def status(line: Line) -> str:
    """The words of a row's pill."""
    if line.unsaved is not None:
        return translate("lesson", "Not saved")
    return translate("lesson", "Waiting") if line.mark is None else mark(line.mark)


def detail(line: Line) -> str:
    """The small line under a name."""
    if line.unsaved is not None:
        return translate("lesson", "kept here until it can be saved")
    if line.mark is None:
        return translate("lesson", "not seen yet")
    if line.mark.kind is MarkKind.ABSENT_NOTIFIED:
        return translate("lesson", "known in advance")
    if line.mark.kind in AWAY:
        return translate("lesson", "marked {time}").format(time=local_time(line.mark.at))
    return local_time(line.mark.at)


def event(happened: Event) -> str:
    """What was marked: `Yusuf Demir: present`."""
    return f"{happened.student.name} · {mark(happened.mark).lower()}"


def spot_prompt(message: SpotMessage, *, sees_faces: bool = True) -> str:
    """What the person at the spot reads, the same for everybody in the lesson.

    Args:
        message: what they are told.
        sees_faces: False where the whole school checks in by card alone.
    """
    both, card = (
        translate("lesson", "Hold up your card or look here"),
        translate("lesson", "Hold up your card"),
    )
    prompts = {
        SpotMessage.STEP_UP: both if sees_faces else card,
        SpotMessage.ONE_AT_A_TIME: translate("lesson", "One at a time"),
        SpotMessage.TURN_HEAD: translate("lesson", "Turn your head a little"),
        SpotMessage.ASK: translate("lesson", "Show your card or ask the teacher"),
        SpotMessage.NOT_THIS_LESSON: translate(
            "lesson", "Not on this lesson's list. Ask the teacher"
        ),
        SpotMessage.CHECKED_IN: translate("lesson", "Checked in"),
        SpotMessage.NOT_SAVED: translate("lesson", "Not saved yet. Ask the teacher"),
    }
    return prompts[message]


def camera_pill(view: CameraView) -> str:
    """Name, size and rate of the camera."""
    parts = [camera_name(view.name) or translate("lesson", "Camera")]
    if view.width:
        parts.append(f"{view.width}×{view.height}")  # noqa: RUF001 - the sign for dimensions
    if view.frames_per_second:
        rate = translate("lesson", "{count} pictures/s").format(count=view.frames_per_second)
        parts.append(rate)
    return " · ".join(parts)


def camera_notice(view: CameraView) -> tuple[str, str]:
    """What stands in place of the picture: what is the matter, and what to do."""
    goes_on = translate("lesson", "The list works as ever.")
    no_camera = translate("lesson", "No camera")
    notices = {
        CameraNotice.NONE: ("", ""),
        CameraNotice.OFF: (no_camera, goes_on),
        CameraNotice.OPENING: (translate("lesson", "Starting the camera"), goes_on),
        CameraNotice.PAUSED: (
            translate("lesson", "The camera is paused"),
            translate("lesson", "Nothing is seen. F6 goes on."),
        ),
        CameraNotice.LOST: (
            translate("lesson", "The camera is gone") if view.was_seen else no_camera,
            translate("lesson", "Trying again every two seconds. The list works as ever."),
        ),
        CameraNotice.TIME_IS_UP: (
            translate("lesson", "The camera has stopped"),
            translate(
                "lesson", "It stops by itself some minutes into the lesson. F6 starts it again."
            ),
        ),
        CameraNotice.ENDED: (translate("lesson", "The film has ended"), goes_on),
        CameraNotice.LESSON_OVER: (
            translate("lesson", "The lesson is over"),
            translate("lesson", "Nothing is seen any more. F9 goes on to the signature."),
        ),
    }
    title, text = notices[view.notice]
    return title, view.sentence or text
