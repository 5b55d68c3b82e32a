"""What an audit's pointer stands for, in words; it names nobody."""

from typing import Final

from app.text.decisions import method_name
from app.text.language import translate
from app.text.source import QT_TRANSLATE_NOOP
from privacy.purposes import Purpose

_KINDS: Final[dict[str, str]] = {
    "access": QT_TRANSLATE_NOOP("pointers", "line {key} of the access log"),
    "account": QT_TRANSLATE_NOOP("pointers", "the key of the account {key}"),
    "column": QT_TRANSLATE_NOOP("pointers", "the column {key}"),
    "decision": QT_TRANSLATE_NOOP("pointers", "the decision {key}"),
    "disposal": QT_TRANSLATE_NOOP("pointers", "the disposal {key}"),
    "entry": QT_TRANSLATE_NOOP("pointers", "entry {key} of the ledger"),
    "file": QT_TRANSLATE_NOOP("pointers", "the file {key}"),
    "hold": QT_TRANSLATE_NOOP("pointers", "the hold {key}"),
    "incident": QT_TRANSLATE_NOOP("pointers", "the incident {key}"),
    "lesson": QT_TRANSLATE_NOOP("pointers", "the lesson {key}"),
    "lesson-ref": QT_TRANSLATE_NOOP("pointers", "the lesson {key} of the AI log"),
    "model": QT_TRANSLATE_NOOP("pointers", "the model file {key}"),
    "order": QT_TRANSLATE_NOOP("pointers", "the order to erase {key}"),
    "port": QT_TRANSLATE_NOOP("pointers", "the network port {key}"),
    "request": QT_TRANSLATE_NOOP("pointers", "the request {key}"),
    "rule": QT_TRANSLATE_NOOP("pointers", "the rule {key}"),
    "staff": QT_TRANSLATE_NOOP("pointers", "the account {key}"),
    "step": QT_TRANSLATE_NOOP("pointers", "the change {key} of a mark"),
    "subject": QT_TRANSLATE_NOOP("pointers", "the person {key}"),
    "table": QT_TRANSLATE_NOOP("pointers", "the table {key}"),
    "use": QT_TRANSLATE_NOOP("pointers", "line {key} of the AI log"),
}
_RATES: Final[dict[str, str]] = {
    "rejected": QT_TRANSLATE_NOOP("pointers", "{method}: faces in which nobody was found"),
    "replaced": QT_TRANSLATE_NOOP("pointers", "{method}: proposals that teachers replaced"),
}


def pointer_words(pointer: str) -> str:
    """A pointer in words; as it is where a later version knew its kind."""
    kind, _, key = pointer.partition(":")
    if kind == "rate":
        return _rate(pointer, key)
    words = _KINDS.get(kind)
    return pointer if words is None else translate("pointers", words).format(key=key)


def _rate(pointer: str, key: str) -> str:
    method, _, measure = key.partition(":")
    if measure not in _RATES or method not in {each.value for each in Purpose}:
        return pointer
    return translate("pointers", _RATES[measure]).format(method=method_name(method))
