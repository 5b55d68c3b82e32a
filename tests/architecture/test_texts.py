"""Every error that can be raised has a sentence, and every sentence gets what it names."""

import ast
import string
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from app.text import file_problems, sentences
from tests.support.source_tree import parse, short, source_files

ROOT_ERRORS = {"UppropError", "PrivacyError", "RecognitionError"}
# The shipped doubles raise what a test tells them to.
DOUBLES = ("recognition/testing.py", "privacy/testing.py")

# Which argument of a call is the code, counted from one.
CODE_POSITION = {"stop": 1, "refuse": 2, "add": 3}


@dataclass(frozen=True)
class Raised:
    """A code at the place where an error is made with it."""

    code: str
    params: frozenset[str]
    place: str


def error_names() -> set[str]:
    """The names of all error classes that carry a code."""
    bases = {
        node.name: {name(base) for base in node.bases}
        for path in source_files()
        for node in ast.walk(parse(path))
        if isinstance(node, ast.ClassDef)
    }
    known = set(ROOT_ERRORS)
    while more := {each for each, above in bases.items() if above & known} - known:
        known |= more
    return known


def name(node: ast.expr) -> str:
    """The last part of a dotted name; empty for anything else."""
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def words_in(node: ast.AST) -> Iterator[str]:
    """Every text constant within a piece of code."""
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each.value


@cache
def raised_codes() -> list[Raised]:
    """Every code with which an error is made, anywhere in the program."""
    errors = error_names()
    return [
        Raised(code, frozenset(word.arg or "" for word in call.keywords), short(path))
        for path in source_files()
        if short(path) not in DOUBLES
        for call in ast.walk(parse(path))
        if isinstance(call, ast.Call) and name(call.func) in errors and call.args
        for code in words_in(call.args[0])
    ]


def placeholders(sentence: str) -> set[str]:
    """What a sentence expects to be told."""
    return {field for _, field, _, _ in string.Formatter().parse(sentence) if field}


def test_every_error_has_a_sentence() -> None:
    """No error can reach a person without words of its own."""
    silent = {
        f"{each.code} ({each.place})"
        for each in raised_codes()
        if each.code not in sentences.SENTENCES
    }
    assert not sorted(silent)


def test_every_sentence_gets_what_it_names() -> None:
    """Wherever an error is made, it brings the parameters that its sentence shows."""
    short_of = [
        f"{each.code} ({each.place}) lacks {sorted(missing)}"
        for each in raised_codes()
        if (missing := placeholders(sentences.SENTENCES.get(each.code, "")) - each.params)
    ]
    assert not short_of


def file_problem_codes() -> dict[str, list[Raised]]:
    """Every code that the readers of files note, with what they note beside it."""
    codes: dict[str, list[Raised]] = defaultdict(list)
    for path in source_files("app/exchange"):
        for call in ast.walk(parse(path)):
            if isinstance(call, ast.Call) and (position := CODE_POSITION.get(name(call.func))):
                params = frozenset(word.arg or "" for word in call.keywords)
                for code in words_in(call.args[position - 1]):
                    codes[code].append(Raised(code, params, short(path)))
    return codes


def test_every_problem_of_a_file_has_a_sentence() -> None:
    """Whatever is wrong with a file, its reader is told in words."""
    assert not sorted(file_problem_codes().keys() - file_problems.SENTENCES.keys())


def test_every_sentence_about_a_file_gets_what_it_names() -> None:
    """Each problem is noted with the parameters that its sentence shows."""
    short_of = [
        f"{code} ({each.place}) lacks {sorted(missing)}"
        for code, places in file_problem_codes().items()
        for each in places
        if (missing := placeholders(file_problems.SENTENCES[code]) - each.params)
    ]
    assert not short_of


def test_no_sentence_blames_or_bewilders() -> None:
    """Sentences end with a full stop and hold no word that only programmers know."""
    told = {**sentences.SENTENCES, **file_problems.SENTENCES}
    unfit = [
        code
        for code, sentence in told.items()
        if not sentence.endswith(".")
        or any(word in sentence.lower() for word in ("exception", "invalid", "null", "parse"))
    ]
    assert not unfit


LOOKED_UP = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def test_no_text_is_looked_up_within_another() -> None:
    """Qt's tool does not look into f-strings: what stands there would never be translated."""
    hidden = [
        f"{short(path)}:{call.lineno}"
        for path in source_files()
        for text in ast.walk(parse(path))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and name(call.func) in LOOKED_UP
    ]
    assert not hidden, hidden
