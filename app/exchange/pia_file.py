"""Files of CNIL's program PIA: written in the language of the moment, read within limits."""

from collections.abc import Iterator
from pathlib import Path

from app.atomic_file import write_whole
from app.domain.accountability.assessment_file import AssessmentFile
from app.errors import BadInput
from app.exchange.pia_json import LARGEST_BYTES, Comment, from_pia, to_pia
from app.text.comment_words import remark_words, said_by, section_name
from app.text.decisions import method_name, part_name
from privacy.consent.assessment import Part


def pia_of(file: AssessmentFile) -> str:
    """The file's text; the school and the method are its name."""
    name = f"{file.school}: {method_name(file.purpose.value)}"
    names = {part: part_name(part.value) for part in Part}
    return to_pia(file, name=name, names=names, comments=tuple(_comments(file)))


def _comments(file: AssessmentFile) -> Iterator[Comment]:
    for thread in file.comments:
        for remark in thread.remarks:
            said = (section_name(thread.section), said_by(remark), remark_words(remark))
            yield Comment(thread.section, remark.on, ". ".join(each for each in said if each))


def write_pia(path: Path, file: AssessmentFile) -> None:
    """Replace `path` by the file.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands.
    """
    write_whole(path, pia_of(file).encode())


def read_pia(path: Path) -> dict[Part, str]:
    """The parts that a file has words for.

    Raises:
        BadInput: `pia_file`; there is none, it is too large, or something else.
    """
    try:
        with path.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise BadInput("pia_file") from error
    return from_pia(content)
