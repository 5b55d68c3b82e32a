"""Data sets are read from folders and manifests; what stands in a manifest is not trusted."""

from pathlib import Path

import pytest

from recognition.evaluation import datasets
from recognition.evaluation.datasets import by_identity, read_dataset
from recognition.evaluation.errors import EvaluationRefused


def manifest(folder: Path, text: str) -> Path:
    """A manifest with that text."""
    path = folder / "manifest.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_per_person(tmp_path: Path) -> None:
    """Each folder is a person; files that are no pictures and loose files are passed over."""
    for name in ("b/2.jpg", "b/1.PNG", "a/1.jpg", "a/notes.txt", "loose.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = read_dataset(tmp_path)
    names = [(p.identity, p.path.name) for p in found.pictures]
    assert names == [("a", "1.jpg"), ("b", "1.PNG"), ("b", "2.jpg")]
    assert found.identities == 2
    assert by_identity(found) == {"a": [0], "b": [1, 2]}
    assert found.name == tmp_path.name


@pytest.mark.parametrize("as_file", [True, False])
def test_a_manifest_with_groups(tmp_path: Path, *, as_file: bool) -> None:
    """A manifest names path, identity and labels; rows without identity are passed over."""
    text = "\ufeffpath,identity,source,size\nx/1.jpg,Åsa,press,9\nx/2.jpg,,press,9\nx/3.jpg\n"
    path = manifest(tmp_path, text)
    found = read_dataset(path if as_file else tmp_path)
    assert [(p.identity, dict(p.groups)) for p in found.pictures] == [("Åsa", {"source": "press"})]
    assert found.pictures[0].path == tmp_path / "x" / "1.jpg"


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("file,identity\n1.jpg,a\n", 1),
        ("", 1),
        ("path,identity\n../1.jpg,a\n", 2),
        ("path,identity\n1.jpg,a\n/etc/passwd,b\n", 3),
        ("path,identity\n,a\n", 2),
        ("path,identity\n1.jpg,a\n./1.jpg,b\n", 3),
        ("path,identity\n1\0.jpg,a\n", 2),
        ('path,identity\n"' + "x" * 200_000 + '",a\n', 2),
        ("path," + "x" * 200_000 + "\n", 1),
    ],
)
def test_a_bad_manifest_is_refused_with_its_row(tmp_path: Path, text: str, row: int) -> None:
    """Missing columns, paths out of the folder, doubled and empty paths: named by row."""
    with pytest.raises(EvaluationRefused) as refused:
        read_dataset(manifest(tmp_path, text))
    assert refused.value.code == "evaluation_bad_manifest"
    assert refused.value.params["row"] == row


def test_nothing_to_measure_on_is_said(tmp_path: Path) -> None:
    """A place that is not there, an empty folder and bytes that are no text have their codes."""
    for place, code in ((tmp_path / "none", "evaluation_missing"), (tmp_path, "evaluation_empty")):
        with pytest.raises(EvaluationRefused) as refused:
            read_dataset(place)
        assert refused.value.code == code
    (tmp_path / "manifest.csv").write_bytes(b"\xff\xfe\x80")
    with pytest.raises(EvaluationRefused) as refused:
        read_dataset(tmp_path)
    assert refused.value.code == "evaluation_no_text"
    with pytest.raises(EvaluationRefused) as refused:
        datasets.read_untrusted_text(tmp_path / "gone.txt")
    assert refused.value.code == "evaluation_missing"


def test_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists are bounded in bytes and in pictures."""
    path = manifest(tmp_path, "path,identity\n1.jpg,a\n2.jpg,a\n3.jpg,a\n")
    monkeypatch.setattr(datasets, "MOST_PICTURES", 2)
    with pytest.raises(EvaluationRefused) as refused:
        read_dataset(path)
    assert refused.value.code == "evaluation_too_large"
    monkeypatch.setattr(datasets, "LARGEST_FILE_BYTES", 10)
    with pytest.raises(EvaluationRefused) as refused:
        read_dataset(path)
    assert refused.value.code == "evaluation_too_large"
