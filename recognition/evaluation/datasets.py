"""Labelled pictures: a folder per person, or a manifest CSV. Reads names and paths, no pixel yet.

A manifest has the columns `path` (relative to the manifest) and `identity`; the columns named in
`GROUP_COLUMNS` are labels to report by. What stands in files is not trusted: paths that lead out
of the folder are refused, and so are lists that are too long.
"""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

from recognition.evaluation.errors import EvaluationRefused

MANIFEST = "manifest.csv"
GROUP_COLUMNS = ("group", "source", "age_group", "sex", "skin_tone")
PICTURE_SUFFIXES = {".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"}
MOST_PICTURES = 50_000
LARGEST_FILE_BYTES = 20_000_000


@dataclass(frozen=True)
class LabelledPicture:
    """A picture of whom.

    Attributes:
        path: of the file.
        identity: who is on it; means nothing outside the data set.
        groups: label by column, where labels exist.
    """

    path: Path
    identity: str
    groups: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class DataSet:
    """Labelled pictures in a fixed order: by identity, then by path.

    Attributes:
        name: what to call the set in a report.
        pictures: at least one.
    """

    name: str
    pictures: tuple[LabelledPicture, ...]

    @property
    def identities(self) -> int:
        """How many people are on the pictures."""
        return len({picture.identity for picture in self.pictures})


def read_dataset(place: Path) -> DataSet:
    """The data set in a folder or behind a manifest.

    Args:
        place: a manifest, a folder with `manifest.csv`, or a folder with a folder per person.

    Raises:
        EvaluationRefused: evaluation_missing, evaluation_empty, evaluation_too_large,
            evaluation_bad_manifest (source; row).
    """
    if place.is_file():
        return _data_set(place.stem, _of_manifest(place))
    if not place.is_dir():
        raise EvaluationRefused("evaluation_missing", source=str(place))
    name = place.resolve().name
    if (place / MANIFEST).is_file():
        return _data_set(name, _of_manifest(place / MANIFEST))
    return _data_set(name, _of_folders(place))


def read_untrusted_text(path: Path) -> str:
    """The text of a list that somebody wrote, of bounded size.

    Raises:
        EvaluationRefused: evaluation_missing, evaluation_too_large, evaluation_no_text (source).
    """
    try:
        if path.stat().st_size > LARGEST_FILE_BYTES:
            raise EvaluationRefused("evaluation_too_large", source=path.name)
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise EvaluationRefused("evaluation_missing", source=str(path)) from error
    except UnicodeDecodeError as error:
        raise EvaluationRefused("evaluation_no_text", source=path.name) from error


def _data_set(name: str, pictures: Iterator[LabelledPicture]) -> DataSet:
    found = []
    for picture in pictures:
        found.append(picture)
        if len(found) > MOST_PICTURES:
            raise EvaluationRefused("evaluation_too_large", source=name)
    if not found:
        raise EvaluationRefused("evaluation_empty", source=name)
    return DataSet(name, tuple(sorted(found, key=lambda p: (p.identity, str(p.path)))))


def _of_folders(folder: Path) -> Iterator[LabelledPicture]:
    for person in sorted(p for p in folder.iterdir() if p.is_dir()):
        for path in sorted(person.iterdir()):
            if path.suffix.lower() in PICTURE_SUFFIXES and path.is_file():
                yield LabelledPicture(path, person.name)


def _of_manifest(manifest: Path) -> Iterator[LabelledPicture]:
    root = manifest.parent.resolve()
    seen: set[Path] = set()
    for number, row in enumerate(_rows(manifest), 2):
        path, identity = row["path"] or "", (row["identity"] or "").strip()
        inside = _inside(root, path)
        if inside is None or inside in seen:
            raise EvaluationRefused("evaluation_bad_manifest", source=manifest.name, row=number)
        seen.add(inside)
        if identity:
            yield LabelledPicture(inside, identity, _groups(row))


def _rows(manifest: Path) -> Iterator[dict[str, str | None]]:
    rows = csv.DictReader(StringIO(read_untrusted_text(manifest), newline=""))
    try:
        if not {"path", "identity"} <= set(rows.fieldnames or ()):
            raise EvaluationRefused("evaluation_bad_manifest", source=manifest.name, row=1)
        yield from rows
    except csv.Error as error:
        row = rows.line_num + 1
        raise EvaluationRefused("evaluation_bad_manifest", source=manifest.name, row=row) from error


def _inside(root: Path, untrusted_path: str) -> Path | None:
    """The file below `root`, or None where the path is empty or leads out of it."""
    try:
        path = (root / untrusted_path).resolve()
    except (OSError, ValueError):
        return None
    return path if path.is_relative_to(root) and path != root else None


def _groups(row: Mapping[str, str | None]) -> dict[str, str]:
    return {column: row[column] or "" for column in GROUP_COLUMNS if row.get(column)}


def by_identity(dataset: DataSet) -> dict[str, list[int]]:
    """The numbers of each person's pictures, in order."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, picture in enumerate(dataset.pictures):
        numbers[picture.identity].append(number)
    return dict(numbers)
