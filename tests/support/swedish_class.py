"""Thirty students as a Swedish class has them, with the names that clash."""

from app.domain.class_list.people import Protection
from app.domain.class_list.roster import Roster
from tests.support.school import pupil

NAMES = (
    "Alva Andersson, Alva Bergström, Alva Karlsson, Elsa Andersson, Elsa Nilsson, Ella Ström,"
    " Elias Andersson, Elias Eriksson, Maja Johansson, Maja Svensson, William Johansson,"
    " Wilma Lindqvist, Hugo Karlsson, Hugo Öberg, Alice Larsson, Ali Hassan, Oscar Larsson,"
    " Olivia Olsson, Nora Nyström, Noah Persson, Lucas Lindberg, Liam Lundgren, Vera Sjöberg,"
    " Saga Åkesson, Astrid Åström, Adam El-Sayed, Fatima Ahmed, Freja Holm, Leo Haddad,"
    " Anna-Karin Öst"
)


def swedish_names() -> tuple[str, ...]:
    """Their names, given name first."""
    return tuple(name.strip() for name in NAMES.split(","))


def swedish_class(group: str = "SA24A") -> Roster:
    """All of them in one class."""
    return Roster(
        tuple(
            pupil(
                str(100 + number),
                *name.split(" ", 1),
                groups=(group,),
                protection=Protection.NONE,
            )
            for number, name in enumerate(swedish_names())
        )
    )
