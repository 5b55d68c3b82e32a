"""A few lines for whoever sets up a PC: which face methods are locked, and why."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from app.domain.roll_call.camera_kind import FaceUse
from app.text.decisions import method_name, standing_words
from app.ui.notices import sentence_of
from app.ui.parts.presenter import Presenter
from app.ui.widgets.labels import Text
from app.ui.widgets.page import PageContext
from app.usecases.decisions.face_standing import FaceStanding, face_standing
from app.usecases.ports import School


class AskedText(Text):
    """Words that are asked for once, where the school is, when their page opens."""

    def __init__(self, context: PageContext, words: Callable[[School], str]) -> None:
        super().__init__("", "small", wrap=True)
        self._presenter = Presenter(context.services.records, context.signed_in, self)
        context.notices.follow(self._presenter)
        self._presenter.ask(words, self.say)

    @Slot(object)
    def say(self, words: str) -> None:
        """Show them; nothing where there are none."""
        self.setText(words)
        self.setVisible(bool(words))


class StandingText(AskedText):
    """Each method in a line."""

    def __init__(self, context: PageContext, use: Callable[[School], FaceUse]) -> None:
        super().__init__(
            context,
            lambda school: "\n".join(map(method_standing, face_standing(school, use(school)))),
        )


def method_standing(standing: FaceStanding) -> str:
    """Whether a method is locked, and why, in a line."""
    words = standing_words(
        is_unlocked=standing.is_unlocked, until=standing.until, ended=standing.ended
    )
    line = f"{method_name(standing.purpose.value)}. {words}."
    if standing.uncovered is None:
        return line
    return f"{line} {sentence_of(standing.uncovered)}"
