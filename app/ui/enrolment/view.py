"""The enrolment dialog: one instruction at a time, how many good pictures there are, the result.

The picture is veiled outside the spot before it comes here, and is not kept.
"""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget
from typing_extensions import override

from app.domain.roll_call.overview import StudentOverview
from app.text.words import quality_reason
from app.ui.enrolment.presenter import EnrolmentPresenter, Stage
from app.ui.enrolment.recipes import EnrolmentRecipes
from app.ui.enrolment.ring import draw_ring, face_place
from app.ui.exporting.view import ask_where, ask_which
from app.ui.notices import sentence_of
from app.ui.parts.controls import Sheet, below, beside
from app.ui.theme import GRID, colours, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.page import PageContext
from recognition.enroller import MOST_FRAMES, Progress
from recognition.spot import Spot

PREVIEW_SIZE = QSize(480, 360)
SIDE_WIDTH, NARROWEST = 300, 460


class Picture(QWidget):
    """The newest veiled picture with the outline of where the face belongs, and a ring around it.

    A calm empty field where there is no picture.
    """

    def __init__(self, spot: Spot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spot = spot
        self._image: QImage | None = None
        self._share = 0.0
        self.setFixedSize(PREVIEW_SIZE)
        self.setAccessibleName(self.tr("Picture of the check-in spot"))

    def show_image(self, image: QImage | None) -> None:
        """Draw another picture, or none."""
        self._image = image
        self.update()

    def show_share(self, share: float) -> None:
        """Close the ring this far, from 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the field; what does not fit is cut evenly at both sides."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 12, 12)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(colours().neutral_soft))
        if self._image is None:
            return
        scaled = self._image.scaled(
            self.size(),
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        left, top = (self.width() - scaled.width()) // 2, (self.height() - scaled.height()) // 2
        painter.drawImage(left, top, scaled)
        shown = QRectF(left, top, scaled.width(), scaled.height())
        draw_ring(painter, face_place(self._spot, shown), self._share)


def _whole_width(box: QCheckBox) -> int:
    """Of a box whose words do not wrap, as the style draws it."""
    box.ensurePolished()
    return box.sizeHint().width()


class EnrolmentDialog(Sheet):
    """Follows one enrolment."""

    def __init__(
        self, presenter: EnrolmentPresenter, overview: StudentOverview, parent: QWidget | None
    ) -> None:
        super().__init__(
            overview.student.name,
            QCoreApplication.translate(
                "EnrolmentDialog", "Three to five good pictures become one template; none is kept."
            ),
            parent=parent,
        )
        self.presenter = presenter
        self._school_number = overview.student.school_number
        self._picture = Picture(presenter.spot)
        self._heading = Text("", "section", wrap=True)
        self._instruction = Text("", "muted", wrap=True)
        self._bar, self._count = QProgressBar(), Text("", "small")
        self._camera = Button(self.tr("Use the camera"), Kind.PRIMARY)
        self._video = Button(self.tr("Use a video…"))
        self._is_here = QCheckBox(self.tr("The student is here, and the pictures show them"))
        self._is_here.setToolTip(self.tr("Pictures cannot show that a living person is there."))
        self._folder = Button(self.tr("Use a folder of pictures…"))
        self._folder.setEnabled(False)
        self._again = Button(self.tr("Stop"))
        self._on_card = QCheckBox(self.tr("On the student's card, not in the school's store"))
        self._write = Button(self.tr("Save the card as PDF…"), Kind.PRIMARY)
        self._boxes = (self._is_here, self._on_card)
        self._lay_out()
        self._close = self.add_way_out(self.tr("Close"))
        self._connect()
        presenter.open()

    def _lay_out(self) -> None:
        self._bar.setRange(0, MOST_FRAMES)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Good pictures"))
        side = self._side = QWidget()
        side.setFixedWidth(max(grown(SIDE_WIDTH), *map(_whole_width, self._boxes)))
        self.setMinimumWidth(NARROWEST)
        for button in (self._camera, self._video, self._folder, self._again, self._write):
            button.setAutoDefault(False)
        sources = (self._camera, self._video, self._is_here, self._folder)
        ways = (self._on_card, *sources, self._again, self._write)
        words = below(self._heading, self._instruction)
        counting = below(self._bar, self._count)
        side.setLayout(below(words, counting, None, *ways, spacing=2 * GRID))
        self.column.addLayout(beside(self._picture, side, None, spacing=3 * GRID))

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.stage_changed.connect(self._show_stage)
        presenter.progressed.connect(self._show_progress)
        presenter.failed.connect(self._tell_failure)
        presenter.worker.preview_ready.connect(self._show_picture)
        self._camera.clicked.connect(presenter.use_camera)
        self._video.clicked.connect(self._ask_video)
        self._is_here.toggled.connect(self._folder.setEnabled)
        self._folder.clicked.connect(self._ask_folder)
        self._again.clicked.connect(presenter.stop)
        self._on_card.toggled.connect(presenter.choose_card)
        self._write.clicked.connect(self._ask_where)
        self.finished.connect(presenter.stop)
        self._show_stage()

    @Slot()
    def _show_stage(self) -> None:
        presenter, stage = self.presenter, self.presenter.stage
        is_choosing = stage is Stage.CHOOSING
        for way in (self._camera, self._video, self._is_here, self._folder):
            way.setVisible(is_choosing)
        self._on_card.setVisible(is_choosing and len(presenter.ways) > 1)
        self._on_card.setChecked(presenter.goes_on_card)
        self._write.setVisible(stage is Stage.WRITING)
        is_looking = stage in {Stage.STARTING, Stage.LOOKING}
        self._again.setVisible(is_looking)
        for part in (self._bar, self._count):
            part.setVisible(is_looking or stage is Stage.DONE)
        is_open = stage not in {Stage.ASKING, Stage.REFUSED}
        self._picture.setVisible(is_open)
        self._side.setVisible(is_open)
        heading, instruction = self._words(stage)
        self._heading.setText(heading)
        self._instruction.setText(instruction)
        if stage is Stage.STARTING:
            self.show_words("")
            self._show_progress()
        if stage in {Stage.DONE, Stage.CHOOSING, Stage.REFUSED, Stage.WRITING}:
            self._picture.show_image(None)
        if stage is Stage.REFUSED:
            self.lead.setText(self._obstacle_words())
        if stage is Stage.STARTING:
            self._again.setFocus()
        self.fit()
        if stage is Stage.CHOOSING:
            self._camera.setFocus()
        elif stage is Stage.WRITING:
            self._write.setFocus()
        elif stage in {Stage.DONE, Stage.REFUSED}:
            self._close.setFocus()

    def _words(self, stage: Stage) -> tuple[str, str]:
        words = {
            Stage.ASKING: ("", ""),
            Stage.REFUSED: ("", ""),
            Stage.CHOOSING: (
                self.tr("Ready to begin"),
                self.tr("One person on the spot, looking into the camera, in good light."),
            ),
            Stage.STARTING: (self.tr("Getting ready"), self.tr("This takes a second or two.")),
            Stage.LOOKING: (self.tr("Look into the camera"), ""),
            Stage.WRITING: (
                self.tr("Ready for the card"),
                self.tr(
                    "The template goes on a new card and is kept nowhere else. The earlier card "
                    "stops working. Print the PDF and delete it: it is the card."
                ),
            ),
            Stage.KEEPING: (self.tr("Sealing the template"), ""),
            Stage.DONE: (
                self.tr("Enrolled"),
                self._done_words(),
            ),
        }
        return words[stage]

    def _done_words(self) -> str:
        if self.presenter.goes_on_card:
            return self.tr("The template is on the card alone. The pictures are gone.")
        sealed = self.tr("One template is sealed. The pictures are gone; none was kept.")
        if not self.presenter.look_alikes:
            return sealed
        alike = self.tr(
            "A classmate's template is so alike that the teacher may be asked who is who. "
            "For both, the card is surer."
        )
        return f"{sealed} {alike}"

    def _obstacle_words(self) -> str:
        obstacle = self.presenter.obstacle
        return sentence_of(obstacle) if obstacle else ""

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        if self.presenter.stage is not Stage.REFUSED:
            self.show_problem(error)

    @Slot()
    def _show_progress(self) -> None:
        progress = self.presenter.progress
        accepted = progress.accepted if progress else 0
        self._bar.setValue(accepted)
        self._picture.show_share(accepted / MOST_FRAMES)
        self._count.setText(
            self.tr("{accepted} of {wanted} good pictures").format(
                accepted=accepted, wanted=MOST_FRAMES
            )
        )
        if progress is None or self.presenter.stage is not Stage.LOOKING:
            return
        self._instruction.setText(self._instruction_for(progress))

    def _instruction_for(self, progress: Progress) -> str:
        if progress.refused:
            return quality_reason(progress.refused[0].value)
        if progress.awaits_life and progress.accepted >= progress.wanted:
            return self.tr("Turn your head a little")
        return self.tr("Good. Turn your head a little now and then.")

    @Slot()
    def _show_picture(self) -> None:
        image = self.presenter.worker.take_preview()
        if image is not None and self.presenter.stage in {Stage.STARTING, Stage.LOOKING}:
            self._picture.show_image(image)

    @Slot()
    def _ask_where(self) -> None:
        name = self.tr("Card {number}").format(number=self._school_number) + ".pdf"
        ask_where(self, self.tr("Save the card"), name, "PDF (*.pdf)", self.presenter.write_card)

    @Slot()
    def _ask_video(self) -> None:
        kinds = self.tr("Videos (*.mp4 *.avi *.mkv *.mov *.webm);;All files (*)")
        ask_which(self, self.tr("Choose a video"), kinds, self.presenter.use_video)

    @Slot()
    def _ask_folder(self) -> None:
        ask_which(self, self.tr("Choose a folder of pictures"), "", self.presenter.use_pictures)


def open_enrolment(
    context: PageContext, overview: StudentOverview, recipes: EnrolmentRecipes, parent: QWidget
) -> EnrolmentDialog:
    """Open the dialog for a student."""
    presenter = EnrolmentPresenter(
        context.services.records, context.signed_in, overview.student.id, recipes, parent
    )
    dialog = EnrolmentDialog(presenter, overview, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.finished.connect(presenter.deleteLater)
    dialog.open()
    return dialog
