"""An assessment as CNIL's program PIA reads and writes it (https://github.com/LINCnil/pia).

Its file has `pia`, `answers`, `measures`, `evaluations` and `comments`; an answer belongs to a
question by its number. What the program has no question for goes into measures, each marked with a
placeholder, which PIA keeps. Its answers and measures are HTML: ours are escaped into it, and
theirs are read as text; its lists, opinions and comments are plain. The officer's comments and what
was answered go along, each beside a question of its section. They are no evaluation in
PIA's sense: nobody has graded anything, so that list stays empty. Comments are not read back: here
only the officer's own account comments. A file from elsewhere is data: sizes are limited, and
nothing in it is carried out.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from html import escape
from html.parser import HTMLParser
from typing import Any, Final

from typing_extensions import override

from app.domain.accountability.assessment_file import AssessmentFile, Event
from app.domain.accountability.assessment_sections import Section
from app.errors import BadInput
from privacy.consent.advice import Stance
from privacy.consent.assessment import BASES, GROUNDS, Part

LARGEST_BYTES: Final = 2 * 1024 * 1024
MOST_ITEMS: Final = 1000
QUESTIONS: Final[Mapping[int, Part]] = {
    111: Part.DESCRIPTION,
    112: Part.BODY,
    113: Part.OPINION,
    211: Part.NECESSITY,
    213: Part.LESS_INTRUSIVE,
    222: Part.IMBALANCE,
}
GROUNDS_QUESTION: Final = 212
RISK_QUESTION: Final = 321
MEASURES: Final[Mapping[str, Part]] = {
    "upprop.measures": Part.MEASURES,
    "upprop.alternatives": Part.ALTERNATIVES,
    "upprop.consultation": Part.CONSULTATION_TEXT,
}
_DECIDED_HERE: Final = frozenset(
    {
        Part.CONSULTATION,
        Part.CASE_NUMBER,
        Part.VALID_UNTIL,
        Part.REVIEW_ON,
        Part.ENGINE,
        Part.THRESHOLD,
        Part.CAMERAS,
    }
)
"""Parts that PIA has no place for; they go through a part of the file that it leaves alone."""

COMMENTED_AT: Final[Mapping[Section, int]] = {
    Section.DESCRIPTION: 111,
    Section.NECESSITY: 211,
    Section.ALTERNATIVES: 211,
    Section.RISKS: RISK_QUESTION,
    Section.MEASURES: RISK_QUESTION,
    Section.VIEWS: 222,
    Section.CONSULTATION: GROUNDS_QUESTION,
    Section.GROUNDS: GROUNDS_QUESTION,
    Section.PRECEDENT: 222,
    Section.OPINION: 113,
    Section.COVERAGE: 112,
}
"""The question that a section's comments stand at; each says which section it is about. None stands
at a measure: PIA numbers measures anew when it reads a file, and forgets comments on them."""

_DOING, _REFUSED, _VALIDATED = 0, 1, 2
_GROUND: Final = re.compile(r"^Art\. (\d\(\d\)\([a-z]\))$")


@dataclass(frozen=True)
class Comment:
    """One step of a thread, as it is read."""

    section: Section
    on: date
    words: str


def to_pia(
    file: AssessmentFile,
    *,
    name: str,
    names: Mapping[Part, str],
    comments: Sequence[Comment] = (),
) -> str:
    """The file's text.

    Args:
        file: what is on record.
        name: of the assessment, as PIA lists it.
        names: what each part is called, for the titles of measures.
        comments: of the officer, and what was answered, oldest first.
    """
    at = _moment(file.made_on)
    content = {
        "pia": _head(file, name, at),
        "answers": [
            {"pia_id": 1, "reference_to": number, "data": data, "created_at": at, "id": place}
            for place, (number, data) in enumerate(_answers(file), start=1)
        ],
        "measures": [
            {
                "id": place,
                "pia_id": 1,
                "title": names.get(part, part.value),
                "content": _html(file.answers.get(part, "")),
                "placeholder": mark,
                "created_at": at,
            }
            for place, (mark, part) in enumerate(MEASURES.items(), start=1)
        ],
        "evaluations": [],
        "comments": [_comment(place, each) for place, each in enumerate(comments, start=1)],
        "upprop": {
            "format": 1,
            "purpose": file.purpose.value,
            "parts": {part.value: file.answers.get(part, "") for part in sorted(_DECIDED_HERE)},
        },
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _comment(place: int, comment: Comment) -> dict[str, object]:
    return {
        "id": place,
        "pia_id": 1,
        "description": comment.words,
        "reference_to": COMMENTED_AT[comment.section],
        "for_measure": False,
        "created_at": _moment(comment.on),
    }


def _moment(day: date) -> str:
    return datetime.combine(day, time.min, UTC).isoformat().replace("+00:00", "Z")


def from_pia(content: bytes) -> dict[Part, str]:
    """The parts that a file of PIA, ours or somebody else's, has words for.

    Raises:
        BadInput: `pia_file`; it is none, or too large.
    """
    if len(content) > LARGEST_BYTES:
        raise BadInput("pia_file")
    try:
        found = dict(_parts(json.loads(content.decode("utf-8-sig"))))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BadInput("pia_file") from error
    return {part: text for part, text in found.items() if text}


def _head(file: AssessmentFile, name: str, at: str) -> dict[str, object]:
    status = {Event.YES: _VALIDATED, Event.NO: _REFUSED, Event.REVOKED: _REFUSED}
    views = file.answers.get(Part.VIEWS, "")
    return {
        "id": 1,
        "status": status.get(file.verdict, _DOING) if file.verdict else _DOING,
        "name": name,
        "category": "",
        "author_name": file.controller,
        "evaluator_name": file.officer,
        "validator_name": file.controller,
        "dpo_status": int(file.stance is not Stance.AGAINST) if file.stance else None,
        "dpo_opinion": file.advice_words,
        "dpos_names": file.officer,
        "people_names": "",
        "concerned_people_searched_opinion": bool(views),
        "concerned_people_searched_content": "",
        "concerned_people_opinion": views,
        "concerned_people_status": None,
        "rejection_reason": "",
        "applied_adjustments": "",
        "is_example": 0,
        "is_archive": 0,
        "progress": 0,
        "structure_id": None,
        "structure_name": "",
        "structure_sector_name": "",
        "structure_data": None,
        "created_at": at,
        "updated_at": at,
    }


def _answers(file: AssessmentFile) -> Iterator[tuple[int, dict[str, object]]]:
    for number, part in QUESTIONS.items():
        yield number, {"text": _html(file.answers.get(part, "")), "gauge": None, "list": []}
    pairs = ((Part.BASIS, Part.BASIS_TEXT), (Part.GROUND, Part.GROUND_TEXT))
    grounds = "\n\n".join(
        f"Art. {file.answers.get(choice, '')}\n\n{file.answers.get(words, '')}"
        for choice, words in pairs
        if file.answers.get(choice)
    )
    yield GROUNDS_QUESTION, {"text": _html(grounds), "gauge": None, "list": []}
    risks = _paragraphs(file.answers.get(Part.RISKS, ""))
    yield RISK_QUESTION, {"text": None, "gauge": None, "list": risks}


def _parts(content: Mapping[str, Any]) -> Iterator[tuple[Part, str]]:
    head = content["pia"]
    yield Part.VIEWS, _plain(head.get("concerned_people_opinion"))
    for answer in _items(content["answers"]):
        yield from _answered(int(answer["reference_to"]), answer["data"])
    for measure in _items(content["measures"]):
        part = MEASURES.get(str(measure.get("placeholder")))
        if part is not None:
            yield part, _text(measure.get("content"))
    ours = content.get("upprop")
    if isinstance(ours, dict):
        for part in sorted(_DECIDED_HERE):
            yield part, _line(ours["parts"].get(part.value))


def _answered(number: int, data: Mapping[str, Any]) -> Iterator[tuple[Part, str]]:
    if number in QUESTIONS:
        part, text = QUESTIONS[number], _text(data.get("text"))
        yield part, " ".join(text.split()) if part is Part.BODY else text
    elif number == GROUNDS_QUESTION:
        yield from _grounds(_text(data.get("text")))
    elif number == RISK_QUESTION:
        risks = [_plain(each) for each in _items(data.get("list") or [])]
        yield Part.RISKS, "\n\n".join(each for each in risks if each)


def _grounds(text: str) -> Iterator[tuple[Part, str]]:
    """The two grounds, each named by its article; words without one are about Art. 6."""
    found: dict[Part, list[str]] = {Part.BASIS_TEXT: [], Part.GROUND_TEXT: []}
    place = Part.BASIS_TEXT
    for paragraph in _paragraphs(text):
        named = _GROUND.match(paragraph)
        if named and named[1] in BASES:
            place = Part.BASIS_TEXT
            yield Part.BASIS, named[1]
        elif named and named[1] in GROUNDS:
            place = Part.GROUND_TEXT
            yield Part.GROUND, named[1]
        else:
            found[place].append(paragraph)
    for part, paragraphs in found.items():
        yield part, "\n\n".join(paragraphs)


def _items(found: object) -> list[Any]:
    if not isinstance(found, list) or len(found) > MOST_ITEMS:
        raise TypeError
    return found


def _html(text: str) -> str:
    lines = (escape(each, quote=False).replace("\n", "<br>") for each in _paragraphs(text))
    return "".join(f"<p>{each}</p>" for each in lines)


def _paragraphs(text: str) -> list[str]:
    return [each.strip() for each in re.split(r"\n[ \t]*\n", text) if each.strip()]


def _line(value: object) -> str:
    return " ".join(str(value).split()) if isinstance(value, str | int) else ""


def _text(value: object) -> str:
    """The words of a piece of HTML, paragraphs apart."""
    if not isinstance(value, str):
        return ""
    reader = _Words()
    reader.feed(value)
    reader.close()
    return _plain("".join(reader.found))


def _plain(value: object) -> str:
    """Words as they are, without signs that no one can see; paragraphs apart."""
    if not isinstance(value, str):
        return ""
    seen = "".join(_seen(sign) for sign in value)
    lines = (" ".join(line.split()) for line in seen.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _seen(sign: str) -> str:
    if sign.isspace():
        return "\n" if sign == "\n" else " "
    return sign if sign.isprintable() else ""


class _Words(HTMLParser):
    """Takes the text out of HTML; what is in scripts and styles is no text."""

    _BLOCKS: Final = frozenset({"p", "div", "li", "ul", "ol", "h1", "h2", "h3", "table", "tr"})
    _SILENT: Final = frozenset({"script", "style"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._silent = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in self._SILENT
        if tag == "br":
            self.found.append("\n")
        elif tag in self._BLOCKS:
            self.found.append("\n\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in self._SILENT and self._silent > 0
        if tag in self._BLOCKS:
            self.found.append("\n\n")

    @override
    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data)
