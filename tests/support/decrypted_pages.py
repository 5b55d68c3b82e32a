"""Reads SQLCipher files page by page, without SQLCipher: what a thief who has the key would see.

SQLCipher 4, default settings: pages of 4096 bytes; the last 80 of each are reserved, 16 for the IV
and 64 for the HMAC; AES-256-CBC without padding; page 1 begins with 16 bytes of salt instead of
SQLite's header. In the write-ahead log a header of 32 bytes is followed by frames of 24 bytes of
header and one page. Deleted and superseded content is read like any other: nothing here follows
SQLite's own idea of what is still there.
"""

from collections.abc import Iterator
from pathlib import Path
from struct import unpack_from
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE_BYTES: Final = 4096
RESERVED_BYTES: Final = 80
IV_BYTES: Final = 16
SALT_BYTES: Final = 16
WAL_HEADER_BYTES: Final = 32
FRAME_HEADER_BYTES: Final = 24


def decrypted_pages(database: Path, key: bytes) -> Iterator[bytes]:
    """Every page of the database file and of its write-ahead log, decrypted.

    Args:
        database: the database file; its log is looked for beside it.
        key: the raw key, 32 bytes.
    """
    content = database.read_bytes()
    for start in range(0, len(content), PAGE_BYTES):
        yield _decrypted(content[start : start + PAGE_BYTES], key, is_first=start == 0)
    yield from _log_pages(database.with_name(database.name + "-wal"), key)


def is_on_any_page(needle: bytes, database: Path, key: bytes) -> bool:
    """Whether the bytes stand on any decrypted page of the database or its log.

    Args:
        needle: short enough not to be spread over overflow pages.
        database: the database file.
        key: the raw key, 32 bytes.
    """
    return any(needle in page for page in decrypted_pages(database, key))


def _log_pages(log: Path, key: bytes) -> Iterator[bytes]:
    content = log.read_bytes() if log.exists() else b""
    for start in range(WAL_HEADER_BYTES, len(content), FRAME_HEADER_BYTES + PAGE_BYTES):
        (number,) = unpack_from(">I", content, start)
        page = start + FRAME_HEADER_BYTES
        yield _decrypted(content[page : page + PAGE_BYTES], key, is_first=number == 1)


def _decrypted(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    end = PAGE_BYTES - RESERVED_BYTES
    start = SALT_BYTES if is_first else 0
    decryptor = Cipher(AES(key), CBC(page[end : end + IV_BYTES])).decryptor()
    return decryptor.update(page[start:end]) + decryptor.finalize()
