"""What the errors of camera, pictures and engine say: what happened, and what to do next."""

from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    "camera_missing": QT_TRANSLATE_NOOP(
        "errors", "{source} was not found. Plug it in and try again; the list works without."
    ),
    "camera_busy": QT_TRANSLATE_NOOP(
        "errors",
        "Another program is using {source}. Close it and try again; the list works without.",
    ),
    "camera_black": QT_TRANSLATE_NOOP(
        "errors",
        "{source} sees only black. Open its shutter or turn on the light; the list works without.",
    ),
    "camera_unplugged": QT_TRANSLATE_NOOP(
        "errors",
        "{source} has gone. Plug it in again; the lesson and its list go on meanwhile.",
    ),
    "source_missing": QT_TRANSLATE_NOOP(
        "errors", "There is no camera, film or folder called {source}. Check the name."
    ),
    "source_empty": QT_TRANSLATE_NOOP(
        "errors", "There are no pictures in {source}. Choose a folder with JPEG or PNG pictures."
    ),
    "source_garbage": QT_TRANSLATE_NOOP(
        "errors", "What comes from {source} is no picture. Try another camera or file."
    ),
    "engine_not_loaded": QT_TRANSLATE_NOOP(
        "errors",
        "Recognition is still being loaded. Cards and marking by hand work already; "
        "try again in a moment.",
    ),
    "engine_mismatch": QT_TRANSLATE_NOOP(
        "errors",
        "Templates were made by another recognition engine than this one. "
        "Enrol again; cards and marking by hand work as before.",
    ),
    "model_missing": QT_TRANSLATE_NOOP(
        "errors",
        "The model file {name} is missing, so faces are not recognised. Install Upprop again; "
        "cards and marking by hand work.",
    ),
    "model_unknown": QT_TRANSLATE_NOOP(
        "errors", "The model file {name} is not one that Upprop knows, so it was not opened."
    ),
    "model_wrong_digest": QT_TRANSLATE_NOOP(
        "errors",
        "The model file {name} has been changed, so it was not opened. Install Upprop again; "
        "cards and marking by hand work.",
    ),
    "model_wrong_size": QT_TRANSLATE_NOOP(
        "errors",
        "The model file {name} has the wrong size, so it was not opened. Install Upprop again; "
        "cards and marking by hand work.",
    ),
    "model_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "The model file {name} is damaged, so it was not used. Install Upprop again; "
        "cards and marking by hand work.",
    ),
    "enrolment_no_life": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing showed that a living person is there: it may have been a picture. "
        "Begin again, with the student before the camera, who turns their head a little.",
    ),
    "enrolment_not_enough_frames": QT_TRANSLATE_NOOP(
        "errors",
        "Good pictures so far: {accepted} of {needed}. Go on, with light from the front "
        "and the face towards the camera.",
    ),
    "gallery_too_large": QT_TRANSLATE_NOOP(
        "errors",
        "Recognition never looks among more than {most} people, and this would be {count}. "
        "Use cards for this lesson.",
    ),
    "gallery_mixed_engines": QT_TRANSLATE_NOOP(
        "errors",
        "The templates of this lesson come from different engines. Enrol the older ones again; "
        "cards and marking by hand work.",
    ),
    "engine_in_force": QT_TRANSLATE_NOOP(
        "errors", "Lessons use this engine already. Nothing has to be changed."
    ),
    "engine_files_missing": QT_TRANSLATE_NOOP(
        "errors",
        "These files of the engine are missing or changed: {files}. Add them, then try again; "
        "lessons go on as they are.",
    ),
    "engine_change_not_begun": QT_TRANSLATE_NOOP(
        "errors", "No change of engine has been begun. Choose the next engine first."
    ),
    "engine_not_for_demo": QT_TRANSLATE_NOOP(
        "errors",
        "The demo school's faces are drawn, and only the standard engine was measured on them. "
        "Choose another engine in a school of your own.",
    ),
}

BROKEN_PICTURE = QT_TRANSLATE_NOOP(
    "errors",
    "A picture from the camera cannot be used and was dropped. Try again, or use the card.",
)
SENTENCES |= dict.fromkeys(
    (
        "frame_wrong_type",
        "frame_wrong_shape",
        "frame_too_large",
        "frame_too_small",
        "frame_without_time",
        "frame_crop_outside",
    ),
    BROKEN_PICTURE,
)
BROKEN_TEMPLATE = QT_TRANSLATE_NOOP(
    "errors", "A stored template cannot be used. Enrol the student again; the card works meanwhile."
)
SENTENCES |= dict.fromkeys(
    (
        "template_damaged",
        "template_not_finite",
        "template_other_engine",
        "template_wrong_engine_id",
        "template_wrong_shape",
    ),
    BROKEN_TEMPLATE,
)
SENTENCES["template_not_for_card"] = QT_TRANSLATE_NOOP(
    "errors", "Templates of this engine do not fit on a card. Give the student a card without one."
)
