"""Base45 (RFC 9285): bytes as the characters that a QR code stores most densely.

So a card's bytes pass through any reader as plain text, whatever it takes them for: 287
characters fill the same QR version as 191 raw bytes would.
"""

from typing import Final

_ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES: Final = {letter: value for value, letter in enumerate(_ALPHABET)}
_BASE: Final = len(_ALPHABET)
_BYTE: Final = 256


def encode(data: bytes) -> str:
    """Three characters for two bytes, two for a last single one."""
    return "".join(_letters(data[at : at + 2]) for at in range(0, len(data), 2))


def decode(untrusted_text: str) -> bytes:
    """What `encode` was given.

    Raises:
        ValueError: a character, a length or a value that `encode` never makes.
    """
    groups = [untrusted_text[at : at + 3] for at in range(0, len(untrusted_text), 3)]
    return b"".join(_bytes(group) for group in groups)


def _letters(pair: bytes) -> str:
    number = int.from_bytes(pair, "big")
    letters = ""
    for _ in range(len(pair) + 1):
        number, value = divmod(number, _BASE)
        letters += _ALPHABET[value]
    return letters


def _bytes(group: str) -> bytes:
    size = len(group) - 1
    if not size:
        raise ValueError("no base45 text has this length")
    number = 0
    for letter in reversed(group):
        if letter not in _VALUES:
            raise ValueError("no base45 character")
        number = number * _BASE + _VALUES[letter]
    if number >= _BYTE**size:
        raise ValueError("no base45 value")
    return number.to_bytes(size, "big")
