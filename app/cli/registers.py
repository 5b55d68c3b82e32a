"""`upprop export`: signed registers as CSV or PDF. The file never tells how anybody checked in."""

from datetime import date, datetime, timedelta
from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.cli.working import watched
from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId
from app.domain.roll_call.export import ExportedRegisters
from app.domain.work import Work
from app.exchange.register_csv import write_registers
from app.printing.offscreen import able_to_draw
from app.printing.register import print_registers_on
from app.storage.school import School
from app.text.language import current_language, tr, translate
from app.usecases.lessons.export_registers import export_registers
from app.usecases.lessons.overviews import signed_lessons
from app.usecases.lessons.print_registers import print_registers

DAY = click.DateTime(["%Y-%m-%d"])
REACHES_BACK = timedelta(days=7)


@click.command("export")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--since", type=DAY, help="First day; a week back if not given.")
@click.option("--until", type=DAY, help="Last day; today if not given.")
@click.option(
    "--include-protected",
    is_flag=True,
    help="Also students with protected or unknown identity; for administrators.",
)
@with_access
def export_command(
    access: Access,
    file: Path,
    since: datetime | None,
    until: datetime | None,
    *,
    include_protected: bool,
) -> None:
    """Write the signed registers of a stretch of days to FILE: as CSV, or as PDF (*.pdf)."""
    words = translate("cli", "Writing the registers")
    with access.opened() as (school, actor), watched(access.terminal, words) as work:
        first = since.date() if since else school.clock.now().date() - REACHES_BACK
        last = until.date() if until else school.clock.now().date()
        lessons = _signed(school, actor, first, last)
        is_paper = file.suffix.lower() == ".pdf"
        write = _print if is_paper else _write_table
        exported = write(
            school, actor, lessons, file, include_protected=include_protected, work=work
        )
    _tell(access, file, exported, len(lessons))


def _write_table(
    school: School,
    actor: StaffMember,
    lessons: list[LessonId],
    file: Path,
    *,
    include_protected: bool,
    work: Work,
) -> ExportedRegisters:
    exported = export_registers(
        school, actor, lessons, include_protected=include_protected, work=work
    )
    write_registers(file, exported, language=current_language())
    return exported


def _print(
    school: School,
    actor: StaffMember,
    lessons: list[LessonId],
    file: Path,
    *,
    include_protected: bool,
    work: Work,
) -> ExportedRegisters:
    able_to_draw()
    printed = print_registers(
        school, actor, lessons, include_protected=include_protected, work=work
    )
    print_registers_on(file, printed)
    return printed.exported


def _signed(school: School, actor: StaffMember, first: date, last: date) -> list[LessonId]:
    found = signed_lessons(school, actor, first)
    return [each.lesson.id for each in found if each.lesson.starts_at.date() <= last]


def _tell(access: Access, file: Path, exported: ExportedRegisters, lessons: int) -> None:
    access.terminal.say(translate("cli", "Registers written to {0}.").format(file))
    if exported.left_out_protected:
        access.terminal.say(
            tr(
                "%n student(s) with protected identity are not in the file.",
                "",
                exported.left_out_protected,
            )
        )
    if exported.left_out_restricted:
        access.terminal.say(
            tr(
                "%n student(s) left out: the use of their data is restricted.",
                "",
                exported.left_out_restricted,
            )
        )
    access.terminal.result(
        {
            "file": str(file),
            "lessons": lessons,
            "rows": len(exported.rows),
            "left_out_protected": exported.left_out_protected,
        }
    )
