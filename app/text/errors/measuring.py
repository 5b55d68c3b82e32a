"""Sentences for evaluation, benchmarks and model files: read by whoever measures or installs."""

from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    "evaluation_missing": QT_TRANSLATE_NOOP(
        "errors", "{source} is not there. Check the path, then try again."
    ),
    "evaluation_empty": QT_TRANSLATE_NOOP(
        "errors",
        "{source} holds no labelled pictures. Use one folder for each person, or a manifest.",
    ),
    "evaluation_too_large": QT_TRANSLATE_NOOP(
        "errors", "{source} is larger than an evaluation takes. Use a smaller set."
    ),
    "evaluation_no_text": QT_TRANSLATE_NOOP(
        "errors", "{source} is no text file. Save it as CSV in UTF-8, then try again."
    ),
    "evaluation_bad_manifest": QT_TRANSLATE_NOOP(
        "errors", "Row {row} of {source} cannot be read. Mend it, then try again."
    ),
    "evaluation_bad_pairs": QT_TRANSLATE_NOOP(
        "errors", "Row {row} of {source} is no pair. Mend it, then try again."
    ),
    "evaluation_no_point": QT_TRANSLATE_NOOP(
        "errors", "No operating point is known for the engine {engine}. Choose another engine."
    ),
    "evaluation_no_calibration": QT_TRANSLATE_NOOP(
        "errors",
        "The sample is too small for a calibration, so none was written. Use more pictures.",
    ),
    "evaluation_no_curve": QT_TRANSLATE_NOOP(
        "errors", "The sample is too small for a DET curve, so none was written. Use more pictures."
    ),
    "calibration_damaged": QT_TRANSLATE_NOOP(
        "errors",
        "The calibration file cannot be read. Install Upprop again, or make it with "
        "`upprop evaluate`.",
    ),
    "engine_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no engine called {name}. `upprop models list` names them."
    ),
    "model_not_added": QT_TRANSLATE_NOOP(
        "errors",
        "The model file {name} has not been added. Get it from {source}, then `upprop models add`.",
    ),
}
