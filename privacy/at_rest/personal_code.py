"""A student's personal code, kept so that it can be known again and not read. Keeps nothing itself.

A code has few digits, so whoever holds the opened database can find it by trying them all: against
that stands the cost of a try. Against tries at the screen stands the waiting, elsewhere.
"""

import hmac
import os
from dataclasses import dataclass, field

from privacy.at_rest.passphrase import RFC_9106, SALT_BYTES, Argon2Parameters, derive_key


@dataclass(frozen=True)
class CodeHash:
    """What is kept of a code: nothing of it is shown.

    Attributes:
        salt: 16 random bytes.
        digest: 32 bytes from code and salt.
        cost: of one try.
    """

    salt: bytes = field(repr=False)
    digest: bytes = field(repr=False)
    cost: Argon2Parameters

    def fits(self, code: str) -> bool:
        """Whether it is this code; takes as long whether it is or not."""
        return hmac.compare_digest(derive_key(code, self.salt, self.cost), self.digest)


def hash_code(code: str, cost: Argon2Parameters = RFC_9106) -> CodeHash:
    """What to keep of a code."""
    salt = os.urandom(SALT_BYTES)
    return CodeHash(salt, derive_key(code, salt, cost), cost)


def nobodys_code(cost: Argon2Parameters = RFC_9106) -> CodeHash:
    """What no code fits: trying it takes as long as trying one that was set."""
    return CodeHash(os.urandom(SALT_BYTES), os.urandom(32), cost)
