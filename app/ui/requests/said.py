"""What is said when an act on a request is done."""

from PySide6.QtCore import QCoreApplication

from app.domain.rights.request import RequestCase
from app.text.dates import local_date
from app.text.language import tr
from app.text.source import QT_TRANSLATE_NOOP
from app.usecases.rights.erase_on_request import ErasureAnswer
from app.usecases.rights.rectify import Rectified

ON_RECORD = QT_TRANSLATE_NOOP("requests", "It is on record.")
SAID = {
    "packed": QT_TRANSLATE_NOOP(
        "requests", "The package is written. Hand it over and delete the file: it is theirs."
    ),
    "printed": QT_TRANSLATE_NOOP(
        "requests", "The answer is written. Give it to the person, then note how."
    ),
    "restricted": QT_TRANSLATE_NOOP(
        "requests", "The use of these data is restricted. Roll call goes on."
    ),
    "lifted": QT_TRANSLATE_NOOP("requests", "The restriction is lifted."),
}


def done_words(name: str, result: object) -> str:
    """One sentence on what was done, and on what is left to do."""
    if isinstance(result, ErasureAnswer):
        return _erased(result)
    if isinstance(result, Rectified):
        return _rectified(result)
    if isinstance(result, RequestCase) and name in {"registered", "extended"}:
        return QCoreApplication.translate(
            "requests", "Request {number} has to be answered by {day}."
        ).format(number=result.number, day=local_date(result.due))
    return QCoreApplication.translate("requests", SAID.get(name, ON_RECORD))


def _erased(answer: ErasureAnswer) -> str:
    if not answer.kept:
        return QCoreApplication.translate(
            "requests", "Everything about the person is erased. The case keeps a number only."
        )
    if answer.erased:
        return QCoreApplication.translate(
            "requests", "What can be erased is erased. The rest stays; the answer says why."
        )
    return QCoreApplication.translate("requests", "Nothing could be erased. The answer says why.")


def _rectified(done: Rectified) -> str:
    if not done.to_tell:
        return QCoreApplication.translate(
            "requests", "It is put right, and the old value is kept. Nobody has to be told."
        )
    days = ", ".join(sorted({local_date(each.made_at) for each in done.to_tell}))
    told = tr(
        "It is put right. %n file(s) handed out hold the old value: tell whoever got them.",
        "",
        len(done.to_tell),
    )
    return f"{told} ({days})"
