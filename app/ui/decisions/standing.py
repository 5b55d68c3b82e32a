"""A few lines for whoever sets up a PC: which face methods are locked, and why."""

from PySide6.QtCore import Slot

from app.domain.camera_kind import FaceUse
from app.text.decisions import method_name, standing_words
from app.ui.notices import sentence_of
from app.ui.parts.presenter import Presenter
from app.ui.widgets.labels import Text
from app.ui.widgets.page import PageContext
from app.usecases.decisions.face_standing import FaceStanding, face_standing


class StandingText(Text):
    """Asks once, when its page opens."""

    def __init__(self, context: PageContext, use: FaceUse) -> None:
        super().__init__("", "small", wrap=True)
        self._presenter = Presenter(context.services.records, context.signed_in, self)
        self._presenter.failed.connect(context.notices.show_error)
        self._presenter.ask(lambda school: face_standing(school, use), self._show)

    @Slot(object)
    def _show(self, standings: tuple[FaceStanding, ...]) -> None:
        self.setText("\n".join(_words(each) for each in standings))


def _words(standing: FaceStanding) -> str:
    words = standing_words(
        is_unlocked=standing.is_unlocked, until=standing.until, ended=standing.ended
    )
    line = f"{method_name(standing.purpose.value)}. {words}."
    if standing.uncovered is None:
        return line
    return f"{line} {sentence_of(standing.uncovered)}"
