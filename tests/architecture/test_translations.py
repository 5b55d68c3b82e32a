"""Every text is said in Swedish, counted in English, and keeps what is filled in."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.support.translations import (
    FOLDER,
    Translated,
    compiled,
    in_use,
    translated,
    ts_file,
    updated_copy,
)

LANGUAGES = ("sv", "en", "ar")
FILLED_IN = re.compile(r"\{\w*\}|%n")
KEYS = re.compile(r"\bF\d{1,2}\b|\bEnter\b|[↓↑⏎]|\*\.\w+")
UNWELCOME = re.compile(r"!|\b(please|vänligen|ni|er|ogiltigt|misslyckades)\b", re.IGNORECASE)


@pytest.fixture(scope="module", params=LANGUAGES)
def updated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations of a language, brought up to date with the code."""
    return updated_copy(request.param, tmp_path_factory.mktemp("texts"))


def test_every_text_is_translated(updated: Path) -> None:
    """No text in the code is missing from a language or left open in it."""
    assert not [each.source for each in translated(updated) if not each.is_finished]


def test_no_translation_outlives_its_text(updated: Path) -> None:
    """A text that has left the code leaves the translations too."""
    assert not [each.source for each in translated(updated) if each.is_gone]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_spoken_was_made_from_what_is_written(language: str, tmp_path: Path) -> None:
    """The file that the program loads says exactly what the translations say."""
    assert compiled(language, tmp_path) == (FOLDER / f"upprop_{language}.qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_what_is_filled_in(language: str) -> None:
    """Names, numbers, keys and file patterns stand in each form as often as in the source."""
    assert not [
        f"{each.source} -> {form}"
        for each in in_use(language)
        for form in each.forms
        for kept in (FILLED_IN, KEYS)
        if Counter(kept.findall(form)) != Counter(kept.findall(each.source))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_counts_has_both_plurals(language: str) -> None:
    """One and many: whatever names a number counts, and whatever counts has two forms."""
    assert not [each.source for each in in_use(language) if not _counts_rightly(each)]


def test_english_says_what_the_code_says() -> None:
    """The English file only counts; it never says something else than the source."""
    assert not [
        each.source for each in in_use("en") if not each.counts and each.forms != (each.source,)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_shouted_at_or_begged(language: str) -> None:
    """No exclamation mark, no please, no formal address, no word of failure."""
    said = (form for each in in_use(language) for form in each.forms)
    assert not [form for form in said if UNWELCOME.search(form)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_ends_alike(language: str) -> None:
    """A sentence stays a sentence, a label a label, and a step that asks further keeps its dots."""
    assert not [
        f"{each.source} -> {form}"
        for each in in_use(language)
        for form in each.forms
        if _ending(form) != _ending(each.source)
    ]


def test_translations_hold_no_places() -> None:
    """Line numbers of the code would change these files with every commit."""
    assert not [name for name in LANGUAGES if "<location" in ts_file(name).read_text("utf-8")]


def _counts_rightly(each: Translated) -> bool:
    names_a_number = "%n" in each.source
    return (each.counts or not names_a_number) and len(each.forms) == (2 if each.counts else 1)


def _ending(text: str) -> str:
    last = text.rstrip()[-1:].replace("؟", "?")
    return last if last in ".…?:" else ""
