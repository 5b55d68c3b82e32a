"""Which language the program speaks. Source texts are English; the others are in assets/i18n.

Texts are looked up when they are shown, so that a change of language holds from the next screen on.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.log import get_logger

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "i18n"
LOCALES = {"sv": "sv_SE", "en": "en_GB", "ar": "ar"}
_OWN_NAME = "upprop_translator"
_LANGUAGE_PROPERTY = "upprop_language"


def install_translator(app: QCoreApplication, language: str) -> bool:
    """Speak this language from now on, in place of the one before.

    Args:
        app: the application whose texts are translated.
        language: `sv` or `en`; `ar` for the students' own corner, which alone speaks it.

    Returns:
        False where no translation was found and the texts stay English.
    """
    forget_language(app)
    QLocale.setDefault(_locale(language))
    app.setProperty(_LANGUAGE_PROPERTY, language)
    _install(app, f"qtbase_{language}", _qt_folder())
    is_found = _install(app, f"upprop_{language}", FOLDER)
    if not is_found:
        get_logger(__name__).warning("no translation for language %s", language)
    return is_found


def forget_language(app: QCoreApplication) -> None:
    """Speak as the source does, English with plurals in brackets, as before any language."""
    for translator in app.findChildren(QTranslator, _OWN_NAME):
        app.removeTranslator(translator)
        translator.setObjectName("")
        translator.deleteLater()
    app.setProperty(_LANGUAGE_PROPERTY, None)


def current_language() -> str:
    """The language that was installed last; English where none was."""
    app = QCoreApplication.instance()
    language = app.property(_LANGUAGE_PROPERTY) if app else None
    return language if isinstance(language, str) else "en"


def current_locale() -> QLocale:
    """How days and numbers are written in the current language."""
    return _locale(current_language())


def translate(context: str, text: str) -> str:
    """A text of the current language."""
    return QCoreApplication.translate(context, text)


def tr(text: str, disambiguation: str, count: int) -> str:
    """A text that counts, in no context; lupdate reads plurals from no function but `tr`.

    Not for use within a class, whose name lupdate would take for the context.
    """
    return QCoreApplication.translate("", text, disambiguation, count)


def _locale(language: str) -> QLocale:
    return QLocale(LOCALES.get(language, LOCALES["en"]))


def _qt_folder() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _install(app: QCoreApplication, name: str, folder: Path) -> bool:
    translator = QTranslator(app)
    translator.setObjectName(_OWN_NAME)
    if not translator.load(name, str(folder)):
        translator.deleteLater()
        return False
    return app.installTranslator(translator)
