"""The assessment as a form: its sections in a list, one of them open, and how far it has come."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from app.domain.accountability.assessment_comments import open_in
from app.domain.accountability.assessment_sections import Section, sections_for
from app.text.comment_words import open_words, section_name
from app.text.dates import local_date
from app.text.decisions import flaw_words
from app.ui.decisions.fields import PartField
from app.ui.decisions.presenter import DecisionsPresenter
from app.ui.decisions.recipes import DecisionRecipes
from app.ui.parts.controls import below, beside, scrolled
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card
from privacy.consent.assessment import TEXTS, Part

LIST_WIDTH, ROW_HEIGHT = 26 * GRID, 5 * GRID
DONE, OPEN = "✓", "○"


class AssessmentForm(Card):
    """Writes through the presenter; for the officer the same, to read.

    Signals:
        put_forward_wished: the controller wants advice on it as it is.
        section_shown: another section is open.
    """

    put_forward_wished = Signal()
    section_shown = Signal(object)

    def __init__(self, presenter: DecisionsPresenter, recipes: DecisionRecipes) -> None:
        super().__init__(padding=2 * GRID)
        self._presenter, self._recipes = presenter, recipes
        self._thresholds = recipes.engines
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections of the assessment"))
        self.sections.setFixedWidth(grown(LIST_WIDTH))
        self._pages = QStackedWidget()
        self.fields: dict[Part, PartField] = {}
        self._shown: tuple[Section, ...] = ()
        self._progress, self._kept = Text("", "small"), Text("", "small")
        self.put_forward_button = Button(self.tr("Put forward for advice"))
        self._read, self.switch_button = Text("", "muted"), Button("", Kind.QUIET)
        self.column.setSpacing(GRID)
        self.column.addLayout(beside(self._read, None, self.switch_button))
        self.column.addLayout(beside(self.sections, self._pages, spacing=2 * GRID), 1)
        self.column.addLayout(beside(self._progress, self._kept, None, self.put_forward_button))
        self.sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.sections.currentRowChanged.connect(self._tell_section)
        self.switch_button.clicked.connect(self._switch)
        for part in (self._read, self.switch_button):
            part.setVisible(not presenter.may_write)
        self.put_forward_button.clicked.connect(self.put_forward_wished)
        self.put_forward_button.setVisible(presenter.may_write)
        presenter.answered.connect(self._follow)
        presenter.saved.connect(self._tell_saved)

    @Slot()
    def show_case(self) -> None:
        """Show the case anew; the open section stays open."""
        case = self._presenter.case
        if case is None:
            return
        if self._shown != sections_for(case.purpose):
            self._make_pages()
        for part, field in self.fields.items():
            text = self._presenter.answers.get(part, "")
            field.show_answer(text, is_locked=not self._presenter.may_write)
        self._kept.setText("")
        self._show_what_is_read()
        self._follow()

    def _show_what_is_read(self) -> None:
        """Which version the officer has before them, and the way to the other one."""
        presenter, case = self._presenter, self._presenter.case
        if case is None or presenter.may_write:
            return
        work = case.under_work
        if work is not None and presenter.reads_work:
            words = self.tr("Version {number}, being written. Saved on {day}.")
            self._read.setText(words.format(number=work.version, day=local_date(work.saved_at)))
        elif case.submission is not None:
            words = self.tr("Version {number}, put forward.")
            self._read.setText(words.format(number=case.version))
        else:
            self._read.setText(self.tr("Nothing has been written yet."))
        self.switch_button.setVisible(work is not None and case.submission is not None)
        words = self.tr("Read what is being written")
        if presenter.reads_work:
            words = self.tr("Read what was put forward")
        self.switch_button.setText(words)
        self.switch_button.setAccessibleName(words)

    @Slot()
    def _switch(self) -> None:
        self._presenter.read_work(is_wished=not self._presenter.reads_work)

    @Slot(int)
    def _tell_section(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.section_shown.emit(self._shown[row])

    def _make_pages(self) -> None:
        case = self._presenter.case
        if case is None:
            return
        self._shown = sections_for(case.purpose)
        self._thresholds = self._recipes.thresholds(case.purpose)
        self.sections.clear()
        self.fields = {}
        while page := self._pages.widget(0):
            self._pages.removeWidget(page)
            page.deleteLater()
        for section in self._shown:
            item = QListWidgetItem(section_name(section))
            item.setSizeHint(QSize(0, grown(ROW_HEIGHT)))
            self.sections.addItem(item)
            fields = [PartField(part, self._recipes, case.today) for part in section.value]
            for field in fields:
                self.fields[field.part] = field
                field.typed.connect(partial(self._answer, field.part))
            self._pages.addWidget(scrolled(_page(fields)))
        self.sections.setCurrentRow(0)

    def _answer(self, part: Part, text: str) -> None:
        answers = self._presenter.answers
        self._presenter.answer(part, text)
        # Days stand in their fields from the beginning; they count once anything is written.
        for day in (Part.VALID_UNTIL, Part.REVIEW_ON):
            if day not in answers:
                self._presenter.answer(day, self.fields[day].answer())
        shipped = self._thresholds.get(text) if part is Part.ENGINE else None
        if shipped is not None:
            self.fields[Part.THRESHOLD].show_answer(str(shipped), is_locked=False)
            self._presenter.answer(Part.THRESHOLD, str(shipped))

    @Slot()
    def _follow(self) -> None:
        flaws, answers, case = self._presenter.flaws, self._presenter.answers, self._presenter.case
        for part, field in self.fields.items():
            flaw = flaws.get(part) if answers.get(part, "").strip() else None
            field.show_error(flaw_words(flaw.value) if flaw else "")
        answered = [section for section in self._shown if section.is_answered(flaws)]
        for row, section in enumerate(self._shown):
            mark = DONE if section in answered else OPEN
            number = open_in(section, case.comments) if case else 0
            count = f"  ({number})" if number else ""
            self.sections.item(row).setText(f"{mark}  {section_name(section)}{count}")
            words = self.tr("answered") if section in answered else self.tr("not answered yet")
            said = f"{section_name(section)}, {words}"
            if number:
                said = f"{said}, {open_words(number)}"
            self.sections.item(row).setToolTip(open_words(number) if number else "")
            self.sections.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, said)
        words = self.tr("{done} of {all} sections answered")
        self._progress.setText(words.format(done=len(answered), all=len(self._shown)))
        self.put_forward_button.setEnabled(not flaws and self._presenter.is_new)

    @Slot()
    def _tell_saved(self) -> None:
        self._kept.setText(self.tr("· Saved"))


def _page(fields: list[PartField]) -> QWidget:
    content = QWidget()
    column = below(*fields, spacing=2 * GRID)
    if not any(field.part in TEXTS for field in fields):
        column.addStretch(1)
    column.setContentsMargins(2, 0, GRID, GRID)
    content.setLayout(column)
    return content
