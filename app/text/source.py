"""Marks English source texts in tables, which are translated when they are shown."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """The text itself; its translation is found under the same context."""
    return text
