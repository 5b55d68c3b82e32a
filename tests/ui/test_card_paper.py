"""Cards come out on the paper that the school has chosen."""

from pathlib import Path

import pytest

from app.settings import CARD_PAPER, CARDS_ON_SHEETS, ONE_CARD_A_PAGE
from app.ui.exporting.cards import cards_to
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.safekeeping.change_setting import change_setting
from tests.support.school import SmallSchool, small_school

A4, ID_1 = b"/MediaBox [0 0 595.", b"/MediaBox [0 0 242.6456"


@pytest.fixture
def small(tmp_path: Path) -> SmallSchool:
    """A school that has issued no card."""
    return small_school(tmp_path / "data")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("paper", "pages", "size"), [(CARDS_ON_SHEETS, 1, A4), (ONE_CARD_A_PAGE, 3, ID_1)]
)
def test_the_setting_says_which_paper(
    small: SmallSchool, tmp_path: Path, paper: str, pages: int, size: bytes
) -> None:
    """Three cards lie on one sheet of A4, or on three pages of their own size."""
    change_setting(small.school, small.administrator, CARD_PAPER, paper)
    students = [small.id_of(number) for number in "123"]
    target = tmp_path / "cards.pdf"
    issue_cards(small.school, small.administrator, students, cards_to(small.school, target))
    content = target.read_bytes()
    assert content.count(b"/Type /Page\n") == pages
    assert content.count(size) == pages
    small.school.close()
