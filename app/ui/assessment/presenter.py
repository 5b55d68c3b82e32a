"""What the assessment page shows and does; no widget."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.accountability.assessment_comments import CommentThread
from app.domain.accountability.assessment_file import AssessmentFile, PartChange, differences
from app.domain.accounts.staff import Role
from app.domain.document import Table
from app.exchange.pia_file import pia_of, read_pia, write_pia
from app.printing.assessment import assessment_document
from app.printing.document import print_document
from app.printing.prior_consultation import write_consultation
from app.text.engine_words import build_values
from app.text.guides import columns
from app.text.language import current_language
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.assessment.assessment_file import assessment_file
from app.usecases.assessment.consult import note_consultation
from app.usecases.assessment.prefill import InUse, prefill
from app.usecases.assessment.take_over import take_over
from app.usecases.assessment.versions import list_versions
from app.usecases.model_card.model_cards import model_cards
from app.usecases.ports import School
from app.usecases.records_of_processing.view_record import view_record
from app.workers.records import RecordsThread
from privacy.consent.assessment import AssessmentDraft, Part
from privacy.consent.consultation import Step
from privacy.purposes import Purpose
from privacy.rights.data_map import DataMap

METHODS = (Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD)


@dataclass(frozen=True)
class AssessmentRecipes:
    """What bootstrap brings.

    Attributes:
        in_use: what this PC would recognise with, by method.
        data_map: everything that a school holds.
    """

    in_use: Callable[[Purpose], InUse]
    data_map: Callable[[School], DataMap]


@dataclass(frozen=True)
class Shown:
    """One method."""

    file: AssessmentFile
    versions: tuple[AssessmentDraft, ...]
    next_steps: frozenset[Step]
    values: Mapping[str, str]

    @property
    def alternatives(self) -> Table:
        """The four ways side by side."""
        return columns("alternatives", current_language(), self.values)

    def changes(self, place: int) -> tuple[PartChange, ...]:
        """What a version changed; nothing for the first, which is all new."""
        if not 0 < place < len(self.versions):
            return ()
        before, after = self.versions[place - 1], self.versions[place]
        return differences(self.file.purpose, before.answers, after.answers)

    def comments_on(self, place: int) -> tuple[CommentThread, ...]:
        """What the officer remarked on a version."""
        if not 0 <= place < len(self.versions):
            return ()
        number = self.versions[place].version
        return tuple(each for each in self.file.comments if each.version == number)


class AssessmentPresenter(Presenter):
    """One method at a time.

    Signals:
        shown: another one, or the same anew; see `now`.
        written: a file was written; carries its path.
        done: an act is on record: prefilled, imported, consulted.
    """

    shown = Signal()
    written = Signal(object)
    done = Signal(str)

    def __init__(
        self,
        records: RecordsThread,
        session: Session,
        recipes: AssessmentRecipes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(records, session, parent)
        self.recipes = recipes
        self.purpose = METHODS[0]
        self.now: Shown | None = None

    @property
    def may_write(self) -> bool:
        """True for the controller."""
        return self.session.actor.role is Role.CONTROLLER

    def open(self, purpose: Purpose) -> None:
        """Show a method."""
        self.purpose = purpose
        self.ask(self._read, self._take)

    def prefill(self) -> None:
        """Fill in what is known."""
        actor, purpose = self.session.actor, self.purpose
        in_use = self.recipes.in_use(purpose)
        self._act("prefilled", lambda school: prefill(school, actor, purpose, in_use))

    def import_pia(self, path: Path) -> None:
        """Take over what a file of PIA has words for."""
        actor, purpose = self.session.actor, self.purpose
        self._act("imported", lambda school: take_over(school, actor, purpose, read_pia(path)))

    def note(self, step: Step, on: date, case_number: str) -> None:
        """Note what has happened between school and authority."""
        actor, purpose = self.session.actor, self.purpose

        def act(school: School) -> object:
            return note_consultation(school, actor, purpose, step, on, case_number=case_number)

        self._act("consulted", act)

    def print_pdf(self, path: Path) -> None:
        """Write the assessment as a PDF."""

        def write(_school: School, shown: Shown) -> None:
            print_document(path, assessment_document(shown.file, shown.values))

        self._write(path, write)

    def export_pia(self, path: Path) -> None:
        """Write the assessment for PIA."""
        self._write(path, lambda _school, shown: write_pia(path, shown.file))

    def write_package(self, path: Path) -> None:
        """Write what the authority gets."""

        def write(school: School, shown: Shown) -> None:
            record = view_record(school, self.session.actor, self.recipes.data_map(school))
            pia = pia_of(shown.file)
            write_consultation(path, shown.file, record, values=shown.values, pia=pia)

        self._write(path, write)

    def _write(self, path: Path, write: Callable[[School, Shown], None]) -> None:
        def job(school: School) -> Path:
            write(school, self._read(school))
            return path

        self.ask(job, self.written.emit)

    def _act(self, name: str, act: Callable[[School], object]) -> None:
        def job(school: School) -> Shown:
            act(school)
            return self._read(school)

        def then(shown: Shown) -> None:
            self._take(shown)
            self.done.emit(name)

        self.ask(job, then)

    def _read(self, school: School) -> Shown:
        actor, purpose = self.session.actor, self.purpose
        file = assessment_file(school, actor, purpose)
        return Shown(
            file=file,
            versions=list_versions(school, actor, purpose),
            next_steps=school.consultations.next_steps(purpose),
            values=build_values(model_cards(), file.answers.get(Part.ENGINE, "")),
        )

    def _take(self, shown: Shown) -> None:
        if shown.file.purpose is self.purpose:
            self.now = shown
            self.shown.emit()
