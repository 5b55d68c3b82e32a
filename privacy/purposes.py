"""What personal data is used for. Each purpose stands on a ground of its own."""

from enum import StrEnum


class Purpose(StrEnum):
    """A purpose in the sense of Art. 5(1)(b)."""

    FACE_AT_SPOT = "face_at_spot"
    FACE_WITH_CARD = "face_with_card"
    ATTENDANCE = "attendance"

    @property
    def is_face(self) -> bool:
        """Whether it needs a face, and so a decision, a consent and a permit."""
        return self is not Purpose.ATTENDANCE
