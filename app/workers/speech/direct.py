"""A voice of the system through Qt, in this process.

Imported when first needed: Qt's speech brings the system's sound with it, and is an ImportError
where that is missing.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtTextToSpeech import QTextToSpeech
from typing_extensions import override

from app.log import get_logger
from app.workers.speech.voice import Voice

LOCALES: Final[Mapping[str, tuple[str, ...]]] = {
    "sv": ("sv_SE", "sv_FI"),
    "en": ("en_GB", "en_US"),
    "ar": ("ar_EG", "ar_SA", "ar_AE"),
}
"""Dialects of each language, the best known first; any other is better than none."""
PREFERRED: Final = ("winrt", "sapi", "darwin", "macos", "speechd", "flite")
"""Qt lists engines in no order. "mock" is never the system's."""
_SPEAKS = (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing)
_HOPELESS = (QTextToSpeech.ErrorReason.Initialization, QTextToSpeech.ErrorReason.Configuration)

log = get_logger(__name__)


class DirectVoice(Voice):
    """Asks one engine after the other until one is not out of order.

    An engine may need a while (Windows): it is heard of when it says that it is ready.
    """

    def __init__(
        self,
        engine: str = "",
        options: Mapping[str, object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take an engine by Qt's name for it, or the system's own; `options` are the engine's."""
        super().__init__(parent)
        self._names = (engine,) if engine else engines_of(QTextToSpeech.availableEngines())
        self._options = dict(options or {})
        self._speech: QTextToSpeech | None = None
        self._is_found = self._is_speaking = False

    @override
    def begin(self) -> None:
        """Nothing comes back but `found`."""
        for name in self._names:
            speech = QTextToSpeech(name, self._options, self)
            if speech.state() is QTextToSpeech.State.Error and speech.errorReason() in _HOPELESS:
                speech.deleteLater()
                continue
            self._speech = speech
            speech.stateChanged.connect(self._follow)
            speech.errorOccurred.connect(self._fail)
            self._follow(speech.state())
            return
        log.info("this PC has no voice")
        self.found.emit(frozenset[str]())

    @override
    def say(self, text: str, language: str) -> None:
        if self._speech is not None and self._is_found:
            there = [each.name() for each in self._speech.availableLocales()]
            self._speech.setLocale(QLocale(best_dialect(there, language)))
            self._speech.say(text)

    @override
    def stop(self) -> None:
        if self._speech is not None:
            self._speech.stop(QTextToSpeech.BoundaryHint.Immediate)

    @override
    def end(self) -> None:
        self.stop()
        if self._speech is not None:
            self._speech.deleteLater()
            self._speech = None

    @Slot(object)
    def _follow(self, state: QTextToSpeech.State) -> None:
        if state is QTextToSpeech.State.Ready and not self._is_found and self._speech is not None:
            self._is_found = True
            spoken = {each.language() for each in self._speech.availableLocales()}
            known = (
                code for code, names in LOCALES.items() if QLocale(names[0]).language() in spoken
            )
            self.found.emit(frozenset(known))
        is_speaking = state in _SPEAKS
        if is_speaking != self._is_speaking:
            self._is_speaking = is_speaking
            self.speaking_changed.emit(is_speaking)

    @Slot(object, str)
    def _fail(self, reason: QTextToSpeech.ErrorReason, _words: str) -> None:
        log.warning("reading aloud failed: %s", reason.name)
        self._follow(QTextToSpeech.State.Error)
        if reason in _HOPELESS:
            self._is_found = False
            self.found.emit(frozenset[str]())


def best_dialect(there: Iterable[str], language: str) -> str:
    """The best dialect of the language among Qt's names of dialects; the language itself else."""
    of_language = sorted(name for name in there if name.split("_")[0] == language)
    known = (name for name in LOCALES.get(language, ()) if name in of_language)
    return next(iter((*known, *of_language)), language)


def engines_of(there: Sequence[str]) -> tuple[str, ...]:
    """The system's own engines among Qt's names, the better one first."""
    return tuple(name for name in PREFERRED if name in there)
