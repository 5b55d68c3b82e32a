"""A frame becomes at most one sighting: spot, card, then one face, and everything is forgotten.

Cuts the spot out first; nothing else of the frame is handed on to anyone. Runs in one thread;
only `use_gallery` may be called from another.
"""

from recognition.errors import GalleryRefused
from recognition.evidence import Decision
from recognition.face_path import FacePath, Newcomer, choose_face
from recognition.frame import Frame
from recognition.gallery import Gallery
from recognition.operating_point import OperatingPoint
from recognition.ports import CardReader, FaceEngine
from recognition.presence import Presence
from recognition.sighting import CardShown, Sighting, Unusable
from recognition.spot import Spot, Visit, VisitPhase

__all__ = ["Pipeline", "choose_face"]


class Pipeline:
    """The order of a visit, frame by frame.

    Example:
        pipeline = Pipeline(Spot(), ZxingCards(), engine, gallery, STANDARD_OPERATING_POINT)
        while (frame := source.read()) is not None:
            sighting = pipeline.see(frame)
    """

    def __init__(
        self,
        spot: Spot,
        cards: CardReader,
        faces: FaceEngine | None,
        gallery: Gallery,
        operating_point: OperatingPoint,
    ) -> None:
        """Put the parts together.

        Args:
            spot: the only part of a frame that is examined.
            cards: reads cards on the spot.
            faces: None where faces are locked: then no face step exists at all.
            gallery: whom to compare with; while it is empty nobody is looked at.
            operating_point: of the same engine as `faces`.

        Raises:
            GalleryRefused: gallery_mixed_engines when engine, gallery and point do not agree.
        """
        self._spot = spot
        self._cards = cards
        self._engine = faces
        self._point = operating_point
        self._presence = Presence()
        self._visit = Visit()
        self._path: FacePath | None = None
        self._refuse_other_engines(gallery)
        self._gallery = gallery
        self._path_gallery = gallery

    @property
    def phase(self) -> VisitPhase:
        """How far the present visit has come, for the screen."""
        return self._visit.phase

    def use_gallery(self, gallery: Gallery) -> None:
        """Compare with this gallery from the next frame on; what was seen so far is dropped.

        Raises:
            GalleryRefused: gallery_mixed_engines.
        """
        self._refuse_other_engines(gallery)
        self._gallery = gallery

    def see(self, frame: Frame) -> Sighting | None:
        """Take in the next frame of the source.

        Raises:
            InvalidFrame: frame_too_small when the spot has under 16 pixels.
        """
        region = frame.crop(self._spot.region.on(frame.width, frame.height))
        before = self._visit.phase, self._visit.began_at
        card = self._cards.read(region)
        is_news = self._visit.observe(frame.captured_at, self._presence.judge(region), card)
        if (self._visit.phase, self._visit.began_at) != before:
            self._enter_phase()
        if is_news and card is not None:
            return CardShown(card, frame.captured_at)
        return self._look(region) if self._visit.may_examine_face else None

    def _enter_phase(self) -> None:
        self._path = None
        if self._visit.phase in {VisitPhase.LOOKING, VisitPhase.DECIDED}:
            self._presence.hold()
        else:
            self._presence.release()

    def _look(self, region: Frame) -> Decision | Unusable | None:
        gallery = self._gallery
        if self._engine is None or not len(gallery):
            return None
        if self._path is None or self._path_gallery is not gallery:
            self._path = FacePath(self._engine, gallery, self._point)
            self._path_gallery = gallery
        seen = self._path.look(region)
        if self._path.has_confirmed(region.captured_at):
            self._presence.hold()  # the same face: whatever has moved, nobody was replaced
        if seen is None or isinstance(seen, Unusable):
            return seen
        if isinstance(seen, Newcomer):
            self._visit.begin_anew(seen.at)
            self._enter_phase()
            return None
        self._visit.decide()
        self._enter_phase()
        return seen

    def _refuse_other_engines(self, gallery: Gallery) -> None:
        if self._engine is None:
            return
        if self._point.engine_id != self._engine.engine_id:
            raise GalleryRefused("gallery_mixed_engines")
        if gallery.engine_id not in {None, self._engine.engine_id}:
            raise GalleryRefused("gallery_mixed_engines")
