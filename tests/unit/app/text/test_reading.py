"""Words for the access log."""

from app.domain.accounts.access_log import Oddity, Read
from app.text.reading import oddity_name, read_name


def test_every_kind_of_line_has_words() -> None:
    """No code reaches the officer instead of words, and no two say the same."""
    reads = [read_name(each.value) for each in Read]
    oddities = [oddity_name(each.value) for each in Oddity]
    assert all(" " in words or words.isalpha() for words in (*reads, *oddities))
    assert len(set(reads)) == len(Read)
    assert len(set(oddities)) == len(Oddity)
