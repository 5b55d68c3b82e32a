"""Turns a passphrase into a key, slowly. Never keeps either."""

import unicodedata
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SALT_BYTES = 16
_MOST_MEMORY_KIB = 1024 * 1024
_MOST_ITERATIONS = 64
_MOST_LANES = 64
_MOST_CHARACTERS = 1024


@dataclass(frozen=True)
class Argon2Parameters:
    """How much work a guess costs; stored beside what it protects."""

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        """Refuse numbers that would stall the PC: they come from a file.

        Raises:
            ValueError: out of range.
        """
        sane = (
            8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
            and 1 <= self.iterations <= _MOST_ITERATIONS
            and 1 <= self.lanes <= _MOST_LANES
        )
        if not sane:
            raise ValueError("Argon2id parameters out of range")


RFC_9106: Final = Argon2Parameters(memory_kib=64 * 1024, iterations=3, lanes=4)
"""The second recommended option of RFC 9106, section 4."""


def derive_key(passphrase: str, salt: bytes, parameters: Argon2Parameters) -> bytes:
    """32 bytes from a passphrase, with Argon2id; the same letters typed differently are the same.

    Args:
        passphrase: any text of up to 1,024 characters; more cannot be right.
        salt: 16 random bytes.
        parameters: the cost of one guess.
    """
    text = unicodedata.normalize("NFC", passphrase[: _MOST_CHARACTERS + 1])
    return Argon2id(
        salt=salt,
        length=32,
        iterations=parameters.iterations,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    ).derive(text.encode("utf-8", "surrogatepass"))
