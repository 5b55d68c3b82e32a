"""What a card carries, for everybody alike, and what opens it. Keeps nothing and looks nobody up.

    header    3 bytes "UPC", 1 byte version, 8 bytes locator      in clear, and bound to the rest
    secret    16 random bytes                                      in clear
    sealed    AES-256-GCM-SIV over number (4), flag (1), body (142), and 16 bytes of tag

The key is HKDF-SHA-256 of the secret with the school's salt for that locator (RFC 5869), so card
and salt are both needed. A key seals one card and no second, so the nonce is constant. A plain
card has random bytes for a body and its salt is thrown away at once: there is nothing in it to
open, and the salt that lies in its file is another. To whoever has the card alone both kinds are
191 bytes of the same noise.

A card is known as the school's by a digest of its secret, which needs no salt: whoever withdraws
goes on checking in with the card in their hand.
"""

import hashlib
import hmac
import os
from dataclasses import dataclass, field
from typing import Final, NewType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from privacy.at_rest.memory_only import MemoryOnly
from privacy.consent import base45

PREFIX: Final = "UP:"
"""Begins the text of every card; a code without it is no card."""
BODY_BYTES: Final = 142
SALT_BYTES: Final = 32
MOST_NUMBER: Final = 2**32 - 1

_MAGIC: Final = b"UPC\x01"
_LOCATOR_BYTES: Final = 8
_SECRET_BYTES: Final = 16
_NUMBER_BYTES: Final = 4
_TAG_BYTES: Final = 16
_HEADER_BYTES: Final = len(_MAGIC) + _LOCATOR_BYTES
_SEALED_BYTES: Final = _NUMBER_BYTES + 1 + BODY_BYTES + _TAG_BYTES
CARD_BYTES: Final = _HEADER_BYTES + _SECRET_BYTES + _SEALED_BYTES
_TEXT_CHARACTERS: Final = len(base45.encode(bytes(CARD_BYTES)))
_NONCE: Final = bytes(12)
_PLAIN, _WITH_BODY = b"\x00", b"\x01"
_PROOF_USE: Final = b"upprop card proof 1"

Locator = NewType("Locator", str)
"""16 hexadecimal digits, drawn at random: finds a card's row and salt, and says nothing else."""


@dataclass(frozen=True)
class ShownCard(MemoryOnly):
    """The parts of a card that somebody shows, unproven.

    Attributes:
        locator: names the card.
    """

    locator: Locator
    _header: bytes = field(repr=False)
    _secret: bytes = field(repr=False)
    _sealed: bytes = field(repr=False)

    def proof(self) -> bytes:
        """32 bytes that only this card gives; the school keeps them and cannot go back."""
        return hashlib.sha256(_PROOF_USE + self._header + self._secret).digest()

    def is_proven_by(self, kept: bytes) -> bool:
        """Whether this is the card whose proof was kept; takes the same time for every card."""
        return hmac.compare_digest(self.proof(), kept)

    def open(self, salt: bytes) -> "CardContent | None":
        """What is sealed in it; None with any other salt and for a card that was changed."""
        key = _key(salt, self._secret, self._header)
        try:
            content = AESGCMSIV(key).decrypt(_NONCE, self._sealed, self._header)
        except InvalidTag:
            return None
        number = int.from_bytes(content[:_NUMBER_BYTES], "big")
        flag, body = content[_NUMBER_BYTES : _NUMBER_BYTES + 1], content[_NUMBER_BYTES + 1 :]
        return CardContent(number, body if flag == _WITH_BODY else None)


@dataclass(frozen=True)
class CardContent(MemoryOnly):
    """An opened card.

    Attributes:
        number: as printed on it.
        body: what was put in, `BODY_BYTES` long; None in a plain card.
    """

    number: int
    body: bytes | None = field(repr=False)


@dataclass(frozen=True)
class MadeCard(MemoryOnly):
    """A card before it is printed. Only paper ever gets its text.

    Attributes:
        locator: names the card.
        text: the code's text.
        proof: for the school to keep.
    """

    locator: Locator
    text: str = field(repr=False)
    proof: bytes = field(repr=False)


def new_locator() -> Locator:
    """A fresh one, of 64 random bits."""
    return Locator(os.urandom(_LOCATOR_BYTES).hex())


def make_plain_card(number: int) -> MadeCard:
    """A card that nothing can be opened from: its salt ends with this call."""
    return _make(new_locator(), number, _PLAIN + os.urandom(BODY_BYTES), os.urandom(SALT_BYTES))


def make_card_with(locator: Locator, number: int, body: bytes, salt: bytes) -> MadeCard:
    """A card that carries `body`, to be opened with this salt and with no other.

    Raises:
        ValueError: the body has not `BODY_BYTES`.
    """
    if len(body) != BODY_BYTES:
        raise ValueError("a card's body has one length")
    return _make(locator, number, _WITH_BODY + body, salt)


def read_card(untrusted_text: str) -> ShownCard | None:
    """The parts of a card's text; None for everything that is not the text of a card."""
    if len(untrusted_text) != len(PREFIX) + _TEXT_CHARACTERS:
        return None
    if not untrusted_text.startswith(PREFIX):
        return None
    try:
        card = base45.decode(untrusted_text.removeprefix(PREFIX))
    except ValueError:
        return None
    header, rest = card[:_HEADER_BYTES], card[_HEADER_BYTES:]
    if len(card) != CARD_BYTES or not header.startswith(_MAGIC):
        return None
    locator = Locator(header[len(_MAGIC) :].hex())
    return ShownCard(locator, header, rest[:_SECRET_BYTES], rest[_SECRET_BYTES:])


def _make(locator: Locator, number: int, content: bytes, salt: bytes) -> MadeCard:
    header, secret = _MAGIC + bytes.fromhex(locator), os.urandom(_SECRET_BYTES)
    plaintext = number.to_bytes(_NUMBER_BYTES, "big") + content
    sealed = AESGCMSIV(_key(salt, secret, header)).encrypt(_NONCE, plaintext, header)
    shown = ShownCard(locator, header, secret, sealed)
    return MadeCard(locator, PREFIX + base45.encode(header + secret + sealed), shown.proof())


def _key(salt: bytes, secret: bytes, header: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=header).derive(secret)
