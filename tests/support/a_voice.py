"""A voice that a test hears: it reads until it is told to be silent."""

from typing_extensions import override

from app.workers.speech.voice import Voice


class HeardVoice(Voice):
    """Found at once; what it was given to read stands in `said`, as (language, text)."""

    def __init__(self, *languages: str) -> None:
        super().__init__()
        self._languages = frozenset(languages)
        self.said: list[tuple[str, str]] = []
        self.is_speaking = self.is_ended = False

    @override
    def begin(self) -> None:
        self.found.emit(self._languages)

    @override
    def say(self, text: str, language: str) -> None:
        self.said.append((language, text))
        self._speak(is_speaking=True)

    @override
    def stop(self) -> None:
        self._speak(is_speaking=False)

    @override
    def end(self) -> None:
        self.is_ended = True
        self.stop()

    def _speak(self, *, is_speaking: bool) -> None:
        self.is_speaking = is_speaking
        self.speaking_changed.emit(is_speaking)
