"""Everything that is held on one person, ready to be handed to them (Art. 15 and 20)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class HeldLine:
    """What a piece of data is for and how long it stays; codes of `app.text.data_words`."""

    store: str
    category: str
    purpose: str
    ground: str
    source: str
    recipients: tuple[str, ...]
    retention: str


@dataclass(frozen=True)
class AccessPackage:
    """What goes into the file. Of staff it knows roles only, of other students nothing.

    Attributes:
        person: the name of the student.
        sections: what each store holds, by its name; plain JSON.
        lines: what the law asks to be told of each kind of data.
        language: "sv" or "en".
    """

    school: str
    person: str
    made_at: datetime
    language: str
    sections: Mapping[str, Mapping[str, object]]
    lines: tuple[HeldLine, ...]
