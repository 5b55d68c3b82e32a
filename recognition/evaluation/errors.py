"""What can be wrong with data that somebody wants to measure on."""

from recognition.errors import RecognitionError


class EvaluationRefused(RecognitionError):
    """A data set, a manifest or a list of pairs that cannot be measured on."""

    family = "evaluation_refused"
