"""What an import of a class list left out, or brings back: told before it is done, and after."""

from collections.abc import Iterator

from app.domain.class_list.roster import ImportReport
from app.text.language import tr

MOST_NAMED = 5


def warnings_of(report: ImportReport) -> Iterator[str]:
    """Nothing for a whole list. Students are named by their number in the school."""
    if report.unspoken:
        yield tr(
            "%n student(s) are treated as protected, because the list does not say: whoever takes"
            " the roll sees the name, everybody else the initials, and nobody of them can be"
            " enrolled. Either add a column “skyddad” with ja or nej to the list and import it"
            " again, or say it afterwards on the page Students, for one under “Protection…” or"
            " for many under “Not protected…”. That takes the duty to see protected identities.",
            "",
            report.unspoken,
        )
    if report.still_protected:
        yield tr(
            "%n student(s) stay protected, though the list says otherwise: {numbers}. To lift it"
            " takes the duty to see protected identities.",
            "",
            len(report.still_protected),
        ).format(numbers=_some(report.still_protected))
    if report.brought_back:
        yield tr(
            "%n row(s) bring back what was put right here before: {numbers}. Mend the list where it"
            " comes from, or put it right again.",
            "",
            len(report.brought_back),
        ).format(numbers=_some(report.brought_back))


def _some(numbers: tuple[str, ...]) -> str:
    rest = ", …" if len(numbers) > MOST_NAMED else ""
    return ", ".join(numbers[:MOST_NAMED]) + rest
