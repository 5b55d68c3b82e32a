"""What is said of accounts outside their own page."""

from PySide6.QtCore import QCoreApplication

from app.text.language import tr
from app.ui.session import local
from app.usecases.staff.recent_recoveries import Recovered


def recovery_words(recoveries: tuple[Recovered, ...]) -> str:
    """The latest use of the recovery sheet, and how many there were, for the officer."""
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
