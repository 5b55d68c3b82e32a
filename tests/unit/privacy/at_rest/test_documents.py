"""Small files: read with limits, checked for damage."""

import json
from pathlib import Path

import pytest

from privacy.at_rest.documents import Fields, canonical, read_document, write_document
from privacy.errors import Damaged

DOCUMENT = {"format": "test", "version": 1, "word": "åäö", "number": 3, "rows": {"a": {}}}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A document as it was written."""
    write_document(tmp_path / "file.json", DOCUMENT)
    return tmp_path / "file.json"


def test_a_document_is_read_as_it_was_written(path: Path) -> None:
    """Each field comes back, of the kind that is asked for."""
    fields = read_document(path, "test")
    assert (fields.text("word"), fields.number("number")) == ("åäö", 3)
    assert fields.table("rows").names() == ("a",)


def test_there_is_one_way_to_write_a_document() -> None:
    """Keys are sorted, there are no spaces, and letters are themselves."""
    assert canonical({"b": [1, None], "a": "å"}) == '{"a":"å","b":[1,null]}'.encode()


def test_another_form_is_damage(path: Path) -> None:
    """A file of another kind in the place of this one is not used."""
    with pytest.raises(Damaged, match="file_damaged"):
        read_document(path, "other")


def test_an_endless_file_is_not_read(path: Path) -> None:
    """Nothing of more than four megabytes is taken in."""
    with path.open("ab") as file:
        file.truncate(5 * 1024 * 1024)
    with pytest.raises(Damaged, match="file_damaged"):
        read_document(path, "test")


def test_what_cannot_be_read_is_damage(tmp_path: Path) -> None:
    """A folder where the file should be is named like any other damage."""
    (tmp_path / "file.json").mkdir()
    with pytest.raises(Damaged, match="file_damaged"):
        read_document(tmp_path / "file.json", "test")


def test_a_changed_number_is_found_by_the_checksum(path: Path) -> None:
    """A file that still is good JSON but not what was written is damage."""
    document = json.loads(path.read_bytes())
    document["number"] = 4
    path.write_text(json.dumps(document))
    with pytest.raises(Damaged, match="file_damaged"):
        read_document(path, "test")


@pytest.mark.parametrize("kind", ["text", "number", "content", "table"])
def test_a_field_of_another_kind_is_damage(tmp_path: Path, kind: str) -> None:
    """Fields are checked when they are taken, and missing ones are no default."""
    fields = Fields(tmp_path / "file.json", {"is": True})
    for name in ("is", "missing"):
        with pytest.raises(Damaged) as failure:
            getattr(fields, kind)(name)
        assert failure.value.params == {"file": str(tmp_path / "file.json")}


def test_the_content_is_not_shown(path: Path) -> None:
    """A document that gets into a log by mistake names its file and nothing more."""
    assert "åäö" not in repr(read_document(path, "test"))


@pytest.mark.parametrize("value", ["NaN", "Infinity", '"\\ud800"'])
def test_what_only_looks_like_a_document_is_damage(path: Path, value: str) -> None:
    """Numbers and letters that nobody can write again are no surprise, but damage with a name."""
    path.write_text(f'{{"format":"test","version":1,"sha256":"00","x":{value}}}')
    with pytest.raises(Damaged) as failure:
        read_document(path, "test")
    assert failure.value.params == {"file": str(path)}
