"""What the page of the record of processing shows and writes; no widget."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.accountability.figures import RunningFigures
from app.domain.accountability.model_card import ModelCard
from app.domain.accountability.processing import ProcessingRecord
from app.domain.calendar import day_of
from app.domain.document import Document
from app.domain.work import Work
from app.exchange.record_csv import write_record
from app.printing.document import print_document
from app.printing.figures import with_running
from app.printing.model_card import model_card_document
from app.printing.record_of_processing import record_document
from app.text.dates import local_date
from app.text.language import translate
from app.text.processing_words import activity_name, activity_rows
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.figures.view_figures import view_running
from app.usecases.model_card.model_cards import model_cards
from app.usecases.ports import School
from app.usecases.records_of_processing.view_record import view_record
from app.workers.records import RecordsThread
from privacy.rights.data_map import DataMap

DataMapOf = Callable[[School], DataMap]
MakeDocument = Callable[[tuple[ModelCard, ...], str, str], Document]
Read = tuple[ProcessingRecord, tuple[ModelCard, ...], tuple[RunningFigures, ...]]


class ProcessingPresenter(Presenter):
    """The record, the cards of the engines, and how face methods have fared here.

    Signals:
        shown: all are read; see `record`, `cards` and `running`.
        written: a file was written; carries its path.
    """

    shown = Signal()
    written = Signal(object)

    def __init__(
        self,
        records: RecordsThread,
        session: Session,
        data_map: DataMapOf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(records, session, parent)
        self._data_map = data_map
        self.record: ProcessingRecord | None = None
        self.cards: tuple[ModelCard, ...] = ()
        self.running: tuple[RunningFigures, ...] = ()

    def open(self) -> None:
        """Read all."""
        self.ask_long(
            self.tr("The figures are being counted."),
            lambda school, work: (
                self._read(school),
                model_cards(),
                view_running(school, self.session.actor, work),
            ),
            self._take,
        )

    def print_record(self, path: Path) -> None:
        """Write the record as a PDF."""
        self._write(path, lambda school: print_document(path, record_document(self._read(school))))

    def write_csv(self, path: Path) -> None:
        """Write the record for a spreadsheet."""

        def write(school: School) -> None:
            activities = self._read(school).activities
            lines = [(activity_name(each), tuple(activity_rows(each))) for each in activities]
            write_record(path, lines, first=translate("processing", "Purpose"))

        self._write(path, write)

    def print_build(self, make: MakeDocument, path: Path) -> None:
        """Write a document of the build as a PDF, with the school's name."""

        def write(school: School) -> None:
            made = local_date(day_of(school.clock.now()))
            print_document(path, make(model_cards(), self.session.school_name, made))

        self._write(path, write)

    def print_card(self, path: Path) -> None:
        """Write the model card as a PDF, with the school's own figures at its end."""

        def write(school: School, work: Work) -> Path:
            made = local_date(day_of(school.clock.now()))
            card = model_card_document(model_cards(), self.session.school_name, made)
            running = view_running(school, self.session.actor, work)
            print_document(path, with_running(card, running))
            return path

        self.ask_long(self.tr("The figures are being counted."), write, self.written.emit)

    def _write(self, path: Path, write: Callable[[School], object]) -> None:
        def job(school: School) -> Path:
            write(school)
            return path

        self.ask(job, self.written.emit)

    def _read(self, school: School) -> ProcessingRecord:
        return view_record(school, self.session.actor, self._data_map(school))

    def _take(self, found: Read) -> None:
        self.record, self.cards, self.running = found
        self.shown.emit()
