"""Writes an access package: a zip with one readable page, the same as JSON, and lists as CSV.

Page and lists speak the person's language and leave out what only the program needs; the JSON has
everything as it is kept.

The file is whole or not there. It is the person's from the moment it is handed over, and says so.
"""

import html
import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from app.atomic_file import write_whole
from app.domain.rights.access_package import AccessPackage, HeldLine
from app.exchange.access_package_texts import TEXTS
from app.exchange.spreadsheet_csv import spreadsheet_bytes
from app.text.data_field_words import TECHNICAL, YES_OR_NO, field_word, value_word, yes_or_no
from app.text.data_words import data_word

SWEDEN: Final = ZoneInfo("Europe/Stockholm")
_SHORTEST_MOMENT: Final = 18
_STYLE: Final = (
    "body{font:16px/1.5 Inter,system-ui,sans-serif;color:#14212B;max-width:60rem;margin:2rem auto;"
    "padding:0 1rem}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}"
    "th,td{border-bottom:1px solid #DCE3E8;text-align:left;padding:.4rem .6rem;"
    "vertical-align:top}h2{margin-top:2.5rem;color:#0B5A6B}.note{background:#E2F0F2;"
    "border-radius:8px;padding:1rem}"
)


def write_access_package(path: Path, package: AccessPackage) -> None:
    """Replace `path` by the package.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands.
    """
    write_whole(path, package_bytes(package))


def free_path(wanted: Path) -> Path:
    """This path, or one with a number where something lies there already."""
    numbered = (wanted.with_stem(f"{wanted.stem}-{number}") for number in count(2))
    return next(each for each in chain((wanted,), numbered) if not each.exists())


def package_bytes(package: AccessPackage) -> bytes:
    """The zip, as it is written."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{_text(package, 'page_file')}.html", page(package))
        archive.writestr("data.json", data_json(package))
        for name, rows in _lists(package):
            archive.writestr(f"csv/{name}.csv", _csv(rows, package.language))
    return target.getvalue()


def data_json(package: AccessPackage) -> str:
    """Everything in the package, for machines."""
    content = {
        "school": package.school,
        "person": package.person,
        "made_at": package.made_at.isoformat(),
        "held": package.sections,
        "about": [vars(line) for line in package.lines],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def page(package: AccessPackage) -> str:
    """Everything in the package, for people."""
    language = package.language
    title = _text(package, "title").format(school=package.school)
    made_at = _shown("at", package.made_at.isoformat(), language)
    parts = [
        f"<h1>{_safe(title)}</h1>",
        f"<p>{_safe(package.person)} · {_safe(made_at)}</p>",
        f'<p class="note">{_safe(_text(package, "yours"))}</p>',
        f"<p>{_safe(_text(package, 'intro'))}</p>",
        *(_section(name, content, language) for name, content in package.sections.items()),
        f"<h2>{_safe(_text(package, 'why'))}</h2>",
        _table(
            (_line_row(line, language) for line in package.lines),
            _text(package, "why_heads").split("|"),
        ),
        *(
            f"<h2>{_safe(_text(package, head))}</h2><p>{_safe(_text(package, body))}</p>"
            for head, body in (("matching", "matching_text"), ("rights", "rights_text"))
        ),
    ]
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{_safe(title)}</title><style>{_STYLE}</style></head>"
        f"<body>{''.join(parts)}</body></html>"
    )


def _section(name: str, content: Mapping[str, object], language: str) -> str:
    facts = [
        (field_word(key, language), _shown(key, value, language))
        for key, value in content.items()
        if key not in TECHNICAL and _plain(value) and not _rows(value)
    ]
    lists = (
        _subhead(name, key, language) + _records(rows, language)
        for key, rows in _read(content, language)
    )
    head = f"<h2>{_safe(data_word(name, language))}</h2>"
    return head + (_table(facts) if facts else "") + "".join(lists)


def _subhead(store: str, key: str, language: str) -> str:
    words = field_word(key, language)
    is_said = words == data_word(store, language)
    return "" if is_said else f"<h3>{_safe(words)}</h3>"


def _records(rows: list[Mapping[str, object]], language: str) -> str:
    """A table of what every record has; what only some have stands together at the end."""
    keys = [key for key in _keys(rows) if any(_plain(row.get(key)) for row in rows)]
    common = [key for key in keys if all(key in row for row in rows)]
    rest = [key for key in keys if key not in common]
    heads = [field_word(key, language) for key in common]
    lines = [[_shown(key, row[key], language) for key in common] for row in rows]
    if rest:
        heads.append(TEXTS[language]["more"])
        for line, row in zip(lines, rows, strict=True):
            line.append(_together({key: row[key] for key in rest if row.get(key)}, language))
    return _table(lines, heads)


def _together(facts: Mapping[str, object], language: str) -> str:
    return "; ".join(
        f"{field_word(key, language)}: {_shown(key, value, language)}"
        for key, value in facts.items()
    )


def _table(rows: Iterable[Iterable[str]], heads: Iterable[str] = ()) -> str:
    head = "".join(f'<th scope="col">{_safe(each)}</th>' for each in heads)
    body = "".join(f"<tr>{''.join(f'<td>{_safe(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _line_row(line: HeldLine, language: str) -> tuple[str, ...]:
    codes = (line.store, line.category, line.purpose, line.ground, line.source)
    recipients = ", ".join(data_word(each, language) for each in line.recipients)
    words = tuple(data_word(each, language) for each in codes)
    return (*words, recipients or "-", value_word("retention", line.retention, language))


def _lists(package: AccessPackage) -> Iterable[tuple[str, list[Mapping[str, object]]]]:
    language = package.language
    for store, content in package.sections.items():
        for key, rows in _read(content, language):
            words = (data_word(store, language).partition(":")[0], field_word(key, language))
            plain = dict.fromkeys(each.lower() for each in words)
            yield re.sub(r"\W+", "-", " ".join(plain)), rows


def _read(
    content: Mapping[str, object], language: str
) -> Iterable[tuple[str, list[Mapping[str, object]]]]:
    """The lists of a store, without what only the program needs; a lesson by its name."""
    lessons = {
        row["id"]: f"{row.get('title', '')} {_shown('starts_at', row.get('starts_at'), language)}"
        for row in _rows(content.get("lessons"))
        if "id" in row
    }
    for key, value in content.items():
        if rows := _rows(value):
            yield key, [_readable(row, lessons) for row in rows]


def _readable(row: Mapping[str, object], lessons: Mapping[object, str]) -> Mapping[str, object]:
    named = {"lesson": lessons[row["lesson_id"]]} if row.get("lesson_id") in lessons else {}
    return {**named, **{key: value for key, value in row.items() if key not in TECHNICAL}}


def _rows(value: object) -> list[Mapping[str, object]]:
    """The records of a value that is a list of them; else none."""
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _csv(rows: list[Mapping[str, object]], language: str) -> bytes:
    keys = _keys(rows)
    heads = [field_word(key, language) for key in keys]
    cells = ([_shown(key, row.get(key), language) for key in keys] for row in rows)
    return spreadsheet_bytes((heads, *cells))


def _keys(rows: Iterable[Mapping[str, object]]) -> list[str]:
    return list(dict.fromkeys(key for row in rows for key in row))


def _plain(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _shown(key: str, value: object, language: str) -> str:
    """A value as people read it: moments on the school's clock, codes in words, yes or no."""
    if isinstance(value, list):
        return ", ".join(_shown(key, each, language) for each in value)
    if isinstance(value, Mapping):
        return _together({name: it for name, it in value.items() if it is not None}, language)
    if isinstance(value, bool) or (key in YES_OR_NO and value in {0, 1}):
        return yes_or_no(is_so=bool(value), language=language)
    return _said(key, value, language) if isinstance(value, str) else _plain(value)


def _said(key: str, text: str, language: str) -> str:
    if len(text) > _SHORTEST_MOMENT and "T" in text:
        with suppress(ValueError):
            return f"{datetime.fromisoformat(text).astimezone(SWEDEN):%Y-%m-%d %H:%M:%S}"
    return value_word(key, text, language)


def _text(package: AccessPackage, name: str) -> str:
    return TEXTS[package.language][name]


def _safe(text: str) -> str:
    return html.escape(text, quote=True)
