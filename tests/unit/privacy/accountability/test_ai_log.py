"""Pseudonyms of one lesson."""

from datetime import UTC, datetime

from privacy.accountability.ai_log import hour_of, new_key, nobodys_pseudonym, pseudonym_of


def test_a_pseudonym_holds_within_one_lesson_and_no_further() -> None:
    """The same person twice in a lesson is the same; in another lesson they are somebody else."""
    first, second = new_key(), new_key()
    assert pseudonym_of(first, "ada") == pseudonym_of(first, "ada")
    assert pseudonym_of(first, "ada") != pseudonym_of(first, "bo")
    assert pseudonym_of(first, "ada") != pseudonym_of(second, "ada")


def test_nobodys_pseudonym_looks_like_any_other() -> None:
    """So that a line does not tell whether the machine named somebody."""
    assert len(nobodys_pseudonym()) == len(pseudonym_of(new_key(), "ada"))
    assert nobodys_pseudonym() != nobodys_pseudonym()


def test_of_the_time_the_hour_is_kept() -> None:
    """Minutes would lead to the mark in the register."""
    seen_at = datetime(2026, 11, 23, 8, 7, 31, 5, UTC)
    assert hour_of(seen_at) == datetime(2026, 11, 23, 8, tzinfo=UTC)
