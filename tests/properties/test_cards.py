"""Cards: what opens them, what does not, and that the two kinds cannot be told apart."""

import os

import segno
from hypothesis import example, given
from hypothesis import strategies as st

from privacy.consent import base45
from privacy.consent.card import (
    BODY_BYTES,
    CARD_BYTES,
    MOST_NUMBER,
    PREFIX,
    SALT_BYTES,
    ShownCard,
    make_card_with,
    make_plain_card,
    new_locator,
    read_card,
)

bodies = st.binary(min_size=BODY_BYTES, max_size=BODY_BYTES)
salts = st.binary(min_size=SALT_BYTES, max_size=SALT_BYTES)
numbers = st.integers(0, MOST_NUMBER)
ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
MANY = 150


def shown(text: str) -> ShownCard:
    """The parts of a card that was made here."""
    card = read_card(text)
    assert card is not None
    return card


@given(data=st.binary(max_size=400))
@example(b"AB")
def test_base45_gives_back_what_it_was_given(data: bytes) -> None:
    """Any bytes, in the characters of a QR code's alphanumeric mode."""
    text = base45.encode(data)
    assert set(text) <= set(ALPHANUMERIC)
    assert base45.decode(text) == data


def test_base45_is_that_of_the_standard() -> None:
    """The examples of RFC 9285, section 4.3 and 4.4."""
    examples = {b"AB": "BB8", b"Hello!!": "%69 VD92EX0", b"base-45": "UJCLQE7W581"}
    assert {data: base45.encode(data) for data in examples} == examples
    assert base45.decode("QED8WEX0") == b"ietf!"


@given(number=numbers, body=bodies, salt=salts)
def test_a_card_opens_with_its_salt(number: int, body: bytes, salt: bytes) -> None:
    """Number and body come back as they were."""
    content = shown(make_card_with(new_locator(), number, body, salt).text).open(salt)
    assert content is not None
    assert (content.number, content.body) == (number, body)


@given(body=bodies, salt=salts, other=salts)
def test_a_card_whose_salt_is_destroyed_never_opens(body: bytes, salt: bytes, other: bytes) -> None:
    """No other salt opens it, whatever it is."""
    card = shown(make_card_with(new_locator(), 1, body, salt).text)
    assert (card.open(other) is None) == (salt != other)


@given(other=salts)
def test_nothing_opens_a_plain_card(other: bytes) -> None:
    """Its salt was never kept by anybody."""
    assert shown(make_plain_card(1).text).open(other) is None


@given(salt=salts, at=st.integers(0, CARD_BYTES - 1), change=st.integers(1, 255))
def test_a_changed_card_does_not_open(salt: bytes, at: int, change: int) -> None:
    """Whichever byte is another, locator and version included."""
    made = make_card_with(new_locator(), 1, bytes(BODY_BYTES), salt)
    card = bytearray(base45.decode(made.text.removeprefix(PREFIX)))
    card[at] ^= change
    changed = read_card(PREFIX + base45.encode(bytes(card)))
    assert changed is None or changed.open(salt) is None


@given(text=st.text(max_size=400))
@example("")
@example(PREFIX)
@example(PREFIX + ":" * 287)
@example(PREFIX + "0" * 287)
@example(PREFIX + "0" * 286)
@example(PREFIX.lower() + "0" * 287)
def test_whatever_is_held_up_is_a_card_or_nothing(text: str) -> None:
    """No text, of whatever length and characters, does more than not being a card."""
    assert read_card(text) is None


@given(text=st.text(alphabet=ALPHANUMERIC, min_size=287, max_size=287))
def test_text_of_a_cards_length_is_no_card_by_that(text: str) -> None:
    """Not without the beginning that names the version."""
    assert read_card(PREFIX + text) is None


def test_a_card_is_proven_by_its_secret_alone() -> None:
    """The proof needs no salt, fits one card and no other."""
    one, other = make_plain_card(1), make_plain_card(1)
    assert shown(one.text).is_proven_by(one.proof)
    assert not shown(one.text).is_proven_by(other.proof)
    assert not shown(one.text).is_proven_by(b"")


def test_a_guessed_secret_proves_nothing() -> None:
    """Somebody who has read a locator cannot make a card of it."""
    known = make_plain_card(1)
    forged = make_card_with(shown(known.text).locator, 1, bytes(BODY_BYTES), bytes(SALT_BYTES))
    assert forged.locator == known.locator
    assert not shown(forged.text).is_proven_by(known.proof)


def test_both_kinds_make_codes_of_one_size() -> None:
    """R18: the same length, the same QR version and level, the same mode."""
    codes = set()
    for _ in range(20):
        body = os.urandom(BODY_BYTES)
        for made in (
            make_plain_card(1),
            make_card_with(new_locator(), MOST_NUMBER, body, os.urandom(SALT_BYTES)),
            make_card_with(new_locator(), 0, bytes(BODY_BYTES), os.urandom(SALT_BYTES)),
        ):
            code = segno.make_qr(made.text, error="m", boost_error=False)
            codes.add((len(made.text), code.designator, code.mode))
    assert codes == {(290, "10-M", "alphanumeric")}


def test_no_byte_tells_the_kinds_apart() -> None:
    """R18: each byte after the version is as evenly spread in both kinds, to 6 deviations.

    A body of zeros is the hardest case: nothing of it shows.
    """
    plain = [_bytes_of(make_plain_card(7).text) for _ in range(MANY)]
    carrying = [
        _bytes_of(make_card_with(new_locator(), 7, bytes(BODY_BYTES), os.urandom(SALT_BYTES)).text)
        for _ in range(MANY)
    ]
    assert {card[:4] for card in plain} == {card[:4] for card in carrying}
    spread = 255 / 12**0.5 / MANY**0.5
    for cards in (plain, carrying):
        for at in range(4, CARD_BYTES):
            mean = sum(card[at] for card in cards) / MANY
            assert abs(mean - 127.5) < 6 * spread, at
        assert len({card[28:] for card in cards}) == MANY


def test_nothing_of_a_card_is_shown_by_its_parts() -> None:
    """Neither secret nor text in a repr, and nothing of it can be copied into a file."""
    made = make_plain_card(1)
    assert made.text not in repr(made)
    assert repr(shown(made.text)) == f"ShownCard(locator={made.locator!r})"


def _bytes_of(text: str) -> bytes:
    return base45.decode(text.removeprefix(PREFIX))
