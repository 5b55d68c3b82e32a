"""The names at "Who is it?": so many, and so chosen, that a name there tells nothing about anyone.

The class list is cut into blocks of neighbours before anybody is looked for; whole blocks are
offered. Where in its block a candidate stands follows from the alphabet alone, and a candidate's
block is the same at every visit until somebody of the list has checked in.
"""

from collections.abc import Collection, Sequence

from app.domain.class_list.people import Student
from app.domain.ids import StudentId
from app.domain.roll_call.register import Register

MOST, FEWEST, BLOCK = 6, 4, 3


def names_to_offer(register: Register, candidates: Collection[StudentId]) -> tuple[Student, ...]:
    """The candidates among others who are waited for, in the order of the class list.

    Args:
        register: knows nothing of templates, and nothing of them is asked.
        candidates: at most two; those who are not on the register are left out.

    Returns:
        Four to six names, or as many as the register has; none without a candidate.
    """
    listed = _listed(register, candidates)
    places = [place for place, each in enumerate(listed) if each.id in candidates]
    if not places or len(listed) <= MOST:
        return tuple(listed) if places else ()
    blocks = -(-len(listed) // BLOCK)
    chosen = {place * blocks // len(listed) for place in places}
    if len(chosen) == 1:
        (only,) = chosen
        chosen.add(only ^ 1 if only ^ 1 < blocks else only - 1)
    return tuple(
        each for place, each in enumerate(listed) if place * blocks // len(listed) in chosen
    )


def _listed(register: Register, candidates: Collection[StudentId]) -> Sequence[Student]:
    """Who is waited for; the whole list where those are too few, or a candidate stood out."""
    waiting = register.unmarked
    everybody = tuple(row.student for row in register.rows)
    on_list = {each.id for each in everybody}.intersection(candidates)
    is_enough = len(waiting) >= FEWEST and on_list <= {each.id for each in waiting}
    return waiting if is_enough else everybody
