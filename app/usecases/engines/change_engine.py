"""Go over to another engine: begin, enrol everybody anew, and change; or give it up before that.

Lessons go on with the engine in force until the change. Nobody's template is ever converted:
another engine asks for another look, and that is asked of each student again.
"""

from collections.abc import Iterable

from app.domain.accounts.staff import Role, StaffMember
from app.domain.work import UNWATCHED, Work
from app.errors import Refused
from app.usecases.access import require_role
from app.usecases.faces.add_model import FoundModel, ModelState, find_models
from app.usecases.ports import School
from recognition.engines import ENGINES, STANDARD
from recognition.model_files import known_engines


def begin_change(school: School, actor: StaffMember, name: str, work: Work = UNWATCHED) -> None:
    """From now on students are enrolled with the other engine; an earlier plan is given up.

    Args:
        school: the opened school.
        actor: an administrator.
        name: of the engine, as in `ENGINES`.
        work: stepped at each file of the engine; cancelled before anything is changed.

    Raises:
        Refused: `engine_in_force`, `engine_not_for_demo`, or `engine_files_missing` with files.
        Cancelled: `cancelled`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    chosen = ENGINES[name]
    if chosen == school.engines.in_force:
        raise Refused("engine_in_force")
    if school.is_demo and name != STANDARD:
        raise Refused("engine_not_for_demo")
    _require_files(school, name, work)
    if chosen == school.engines.next:
        return
    work.last_chance()
    school.engines.give_up(actor.id)
    school.engines.begin(chosen, actor.id)


def give_up_change(school: School, actor: StaffMember, work: Work = UNWATCHED) -> int:
    """Stay with the engine in force; templates of the other are erased, with receipts.

    Returns:
        how many were erased.

    Raises:
        Cancelled: `cancelled`, before the first has gone.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    work.last_chance()
    return school.engines.give_up(actor.id, work)


def complete_change(school: School, actor: StaffMember, work: Work = UNWATCHED) -> int:
    """Use the next engine from the next lesson on; the old one's templates are erased.

    Whoever was not enrolled with it shows a card or is marked by hand until they are.

    Returns:
        how many were erased.

    Raises:
        Refused: `engine_change_not_begun`, or `engine_files_missing` with files.
        Cancelled: `cancelled`, before the first has gone: a change in the middle would leave
            students with a template of neither engine.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    chosen = school.engines.next
    if chosen is None:
        raise Refused("engine_change_not_begun")
    _require_files(school, chosen.name, work)
    work.last_chance()
    return school.engines.change(actor.id, work)


def files_missing(found: Iterable[FoundModel], name: str) -> tuple[str, ...]:
    """Names of the files that the engine still needs; of two lists the one that lacks fewer.

    Args:
        found: by `find_models`; every file is read for it.
        name: of the engine.
    """
    engine = known_engines()[name]
    present = {each.model.name for each in found if each.state is ModelState.PRESENT}
    if engine.is_made_of(present):
        return ()
    lists = [each for each in (engine.files, engine.or_files) if each]
    shortest = min(lists, key=lambda files: len(set(files) - present))
    return tuple(file for file in shortest if file not in present)


def _require_files(school: School, name: str, work: Work) -> None:
    if missing := files_missing(find_models(school.paths.models, work), name):
        raise Refused("engine_files_missing", files=", ".join(missing))
