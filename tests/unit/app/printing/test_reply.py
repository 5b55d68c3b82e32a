"""The answer to a request on paper: complete, and in the person's language."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.ids import RequestId, StaffId
from app.domain.rights.request import (
    Channel,
    Outcome,
    Receipt,
    RefusalReason,
    RequestCase,
    Right,
    Ruling,
)
from app.printing.reply import print_reply, reply_document
from app.printing.reply_texts import TEXTS

pytestmark = pytest.mark.usefixtures("qapp")
WHO = StaffId("principal")


def case(
    right: Right = Right.ERASURE,
    outcome: Outcome = Outcome.PARTLY,
    reason: RefusalReason | None = RefusalReason.PUBLIC_RECORD,
    *,
    language: str = "sv",
    words: str = "",
) -> RequestCase:
    """A case that is decided."""
    received = Receipt(date(2026, 11, 2), Channel.DESK, WHO, language)
    ruling = Ruling(outcome, datetime(2026, 11, 23, 23, 30, tzinfo=UTC), WHO, reason, words)
    return RequestCase(RequestId("x"), "2026-1", "ref", right, received, ruling=ruling)


def told_by(decided: RequestCase, *, school: str, person: str) -> str:
    """The answer as one text."""
    return repr(reply_document(decided, school=school, person=person))


def test_an_answer_says_what_was_decided_and_why() -> None:
    """With the article, the day on the school's clock, and where to complain (R21, R24)."""
    told = told_by(case(), school="Vasaskolan", person="Ada Alm")
    for words in ("Ada Alm", "2026-1", "2026-11-24", "artikel 17.3 b", "imy.se", "Vasaskolan"):
        assert words in told


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("right", list(Right))
@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_answer_can_be_given(language: str, right: Right, outcome: Outcome) -> None:
    """There are words for each right, outcome and reason, in both languages (R21)."""
    for reason in (None, *RefusalReason):
        told = told_by(case(right, outcome, reason, language=language), school="S", person="")
        assert TEXTS[language]["complaint"].split(",", maxsplit=1)[0] in told


def test_a_review_says_that_no_machine_decides_alone() -> None:
    """Art. 22: what the machine does, and that a person has looked (R26)."""
    told = told_by(
        case(Right.HUMAN_REVIEW, Outcome.GRANTED, None, language="en", words="It was I."),
        school="S",
        person="Ada",
    )
    assert "no decision is made by a machine alone" in told
    assert "It was I." in told


def test_an_undecided_case_has_no_answer(tmp_path: Path) -> None:
    """And no file."""
    received = Receipt(date(2026, 11, 2), Channel.DESK, WHO, "sv")
    undecided = RequestCase(RequestId("x"), "2026-1", "ref", Right.ACCESS, received)
    with pytest.raises(ValueError, match="nothing"):
        print_reply(tmp_path / "a.pdf", undecided, school="S", person="Ada")
    assert list(tmp_path.iterdir()) == []


def test_the_answer_is_a_pdf(tmp_path: Path) -> None:
    """Whole, on one page."""
    print_reply(tmp_path / "a.pdf", case(), school="S", person="Ada")
    content = (tmp_path / "a.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
