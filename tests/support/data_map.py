"""Writes docs/data-map.md from the program: `python -m tests.support.data_map`."""

from pathlib import Path
from tempfile import TemporaryDirectory

from app.storage.data_map import data_map_of, described
from app.storage.school import School
from tests.support.school import small_school

FILE = Path(__file__).resolve().parents[2] / "docs" / "data-map.md"
HEAD = """# Data map

What an installation holds about people, column by column and file by file. This page is made from
what each store declares (`fields`); a test walks the real database and the real data folder and
fails on a column or file that nobody declares, and on this page when it is out of date. Make it
anew with `python -m tests.support.data_map`.

"""


def page(school: School) -> str:
    """The page as it should be."""
    return HEAD + "\n".join(described(data_map_of(school.stores))) + "\n"


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        small = small_school(Path(folder) / "data")
        FILE.write_text(page(small.school), encoding="utf-8")
        small.school.close()
