"""Writes an access package: a zip with one readable page, the same as JSON, and lists as CSV.

The file is whole or not there. It is the person's from the moment it is handed over, and says so.
"""

import csv
import html
import io
import json
import zipfile
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from app.atomic_file import write_whole
from app.domain.access_package import AccessPackage, HeldLine
from app.exchange.access_package_texts import TEXTS
from app.exchange.register_csv import neutral
from app.text.data_words import WORDS, data_word

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


def package_bytes(package: AccessPackage) -> bytes:
    """The zip, as it is written."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{_text(package, 'page_file')}.html", page(package))
        archive.writestr("data.json", data_json(package))
        for name, rows in _lists(package.sections):
            archive.writestr(f"csv/{name}.csv", _csv(rows).encode("utf-8-sig", "replace"))
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
    parts = [
        f"<h1>{_safe(title)}</h1>",
        f"<p>{_safe(package.person)} · {_safe(_shown(package.made_at.isoformat(), language))}</p>",
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
        (data_word(key, language), _shown(value, language))
        for key, value in content.items()
        if not _rows(value)
    ]
    lists = (
        f"<h3>{_safe(data_word(key, language))}</h3>{_records(_rows(value), language)}"
        for key, value in content.items()
        if _rows(value)
    )
    head = f"<h2>{_safe(data_word(name, language))}</h2>"
    return head + (_table(facts) if facts else "") + "".join(lists)


def _records(rows: list[Mapping[str, object]], language: str) -> str:
    keys = _keys(rows)
    heads = [data_word(key, language) for key in keys]
    return _table(([_shown(row.get(key), language) for key in keys] for row in rows), heads)


def _table(rows: Iterable[Iterable[str]], heads: Iterable[str] = ()) -> str:
    head = "".join(f'<th scope="col">{_safe(each)}</th>' for each in heads)
    body = "".join(f"<tr>{''.join(f'<td>{_safe(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _line_row(line: HeldLine, language: str) -> tuple[str, ...]:
    codes = (line.store, line.category, line.purpose, line.ground, line.source)
    recipients = ", ".join(data_word(each, language) for each in line.recipients)
    words = tuple(data_word(each, language) for each in codes)
    return (*words, recipients or "-", data_word(line.retention, language))


def _lists(
    sections: Mapping[str, Mapping[str, object]],
) -> Iterable[tuple[str, list[Mapping[str, object]]]]:
    for store, content in sections.items():
        for key, value in content.items():
            if rows := _rows(value):
                name = f"{store} {key}".replace(" ", "-").replace(".", "-")
                yield name, rows


def _rows(value: object) -> list[Mapping[str, object]]:
    """The records of a value that is a list of them; else none."""
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _csv(rows: list[Mapping[str, object]]) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    keys = _keys(rows)
    writer.writerow(keys)
    writer.writerows([neutral(_plain(row.get(key))) for key in keys] for row in rows)
    return text.getvalue()


def _keys(rows: Iterable[Mapping[str, object]]) -> list[str]:
    return list(dict.fromkeys(key for row in rows for key in row))


def _plain(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _shown(value: object, language: str) -> str:
    """A value as people read it: moments on the school's clock, codes in words."""
    if isinstance(value, list):
        return ", ".join(_shown(each, language) for each in value)
    if not isinstance(value, str):
        return _plain(value)
    if len(value) > _SHORTEST_MOMENT and "T" in value:
        try:
            return f"{datetime.fromisoformat(value).astimezone(SWEDEN):%Y-%m-%d %H:%M:%S}"
        except ValueError:
            return value
    return data_word(value, language) if value in WORDS else value


def _text(package: AccessPackage, name: str) -> str:
    return TEXTS[package.language][name]


def _safe(text: str) -> str:
    return html.escape(text, quote=True)
