"""Speaking a language without a window."""

from PySide6.QtCore import QCoreApplication

from app.text.language import install_translator


def speak(language: str) -> QCoreApplication:
    """Make the application object that translations hang on, if there is none, and use it.

    Returns:
        the application; keep it, for its texts go with it.
    """
    application = QCoreApplication.instance() or QCoreApplication(["upprop"])
    install_translator(application, language)
    return application
