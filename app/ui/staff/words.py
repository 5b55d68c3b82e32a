"""What is said of accounts outside their own page."""

from PySide6.QtCore import QCoreApplication

from app.text.language import tr
from app.ui.session import local
from app.usecases.staff.recent_recoveries import Recovered


def recovery_words(recoveries: tuple[Recovered, ...]) -> str:
    """What the officer should ask about: new accounts, and uses of the recovery sheet."""
    used = tuple(each for each in recoveries if not each.is_new_account)
    said = [_of_account(each) for each in recoveries if each.is_new_account]
    return " ".join([*said, _of_sheet(used)] if used else said)


def _of_account(new: Recovered) -> str:
    return QCoreApplication.translate(
        "recoveries",
        "{who} has had an account to advise or decide with since {moment}, made by {helper}."
        " Ask them whether it is theirs alone.",
    ).format(
        moment=f"{local(new.at):%Y-%m-%d %H:%M}",
        who=new.who or QCoreApplication.translate("recoveries", "an account that is gone"),
        helper=new.helped_by or QCoreApplication.translate("recoveries", "nobody"),
    )


def _of_sheet(recoveries: tuple[Recovered, ...]) -> str:
    """The latest use of the recovery sheet, and how many there were."""
    latest = recoveries[0]
    helper = latest.helped_by or QCoreApplication.translate("recoveries", "nobody")
    told = QCoreApplication.translate(
        "recoveries",
        "The recovery sheet was used on {moment}: {who} has a new passphrase, helped by {helper}."
        " Ask them whether that was so.",
    ).format(
        moment=f"{local(latest.at):%Y-%m-%d %H:%M}",
        who=latest.who or QCoreApplication.translate("recoveries", "an account that is gone"),
        helper=helper,
    )
    often = tr("%n use(s) in the last 30 days.", "", len(recoveries))
    return f"{told} {often}" if len(recoveries) > 1 else told
