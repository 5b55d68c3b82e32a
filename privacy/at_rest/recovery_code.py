"""The code on a printed recovery sheet: long enough that nobody guesses it, easy to copy by hand.

Crockford's Base32 without the letters that look like digits: what is mistyped that way is read as
it was meant. Never kept; it goes to the paper, and its key into the list of staff.
"""

import secrets
from typing import Final

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _LETTERS = 6, 4
_MEANT: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})

BITS: Final = _GROUPS * _LETTERS * 5


def new_recovery_code() -> str:
    """A fresh code of 120 random bits, in six groups of four."""
    letters = [secrets.choice(_ALPHABET) for _ in range(_GROUPS * _LETTERS)]
    return "-".join("".join(letters[i : i + _LETTERS]) for i in range(0, len(letters), _LETTERS))


def typed_code(text: str) -> str:
    """What somebody means who types a code: in capitals, without blanks and hyphens."""
    kept = "".join(letter for letter in text.upper() if letter.isalnum())
    return kept.translate(_MEANT) or "-"
