"""What the steps of a case have in common: who may take them, and how one is put on record.

The ledger first; should the power fail in between, the case is brought in line at the next start.
"""

from collections.abc import Mapping

from app.domain.ids import RequestId, StaffId
from app.domain.rights.request import LONGEST_WORDS, RequestCase
from app.domain.rights.request_facts import with_step
from app.errors import BadInput, Refused
from app.usecases.ports import School
from privacy.subjects import SubjectRef


def case_at_work(school: School, request_id: RequestId) -> RequestCase:
    """A case that is not closed.

    Raises:
        NotFound: `request_unknown`.
        Refused: `request_closed`.
    """
    case = school.requests.get(request_id)
    if case.closed is not None:
        raise Refused("request_closed", number=case.number)
    return case


def take_step(
    school: School,
    by: StaffId,
    case: RequestCase,
    kind: str,
    particulars: Mapping[str, object],
) -> RequestCase:
    """Put a step on record and return the case with it; the caller saves it."""
    body = {"case": case.id, "by": by, **particulars}
    entry = school.ledger.append(kind, body, SubjectRef(case.subject_ref))
    return with_step(case, kind, entry.at, body)


def checked_words(words: str, *, needed: bool = False) -> str:
    """What somebody wrote, if it is short enough.

    Raises:
        BadInput: `request_words_long` (longest), `request_words_needed`.
    """
    words = words.strip()
    if len(words) > LONGEST_WORDS:
        raise BadInput("request_words_long", longest=LONGEST_WORDS)
    if needed and not words:
        raise BadInput("request_words_needed")
    return words
