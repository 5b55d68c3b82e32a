"""How somebody is seen at one moment: pose, expression and light."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Expression:
    """Friendly by default.

    Attributes:
        smile: 0 at rest, 1 broad.
        teeth: 0 closed lips, 1 teeth showing.
        eyes: opening of the eyes, 1 as usual.
        brows: raised by so many head units.
        gaze: where the eyes look, right and up, each about -1..1.
    """

    smile: float = 0.65
    teeth: float = 0.0
    eyes: float = 1.0
    brows: float = 0.0
    gaze: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class View:
    """Degrees: yaw to the picture's right, pitch upwards, roll against the clock.

    Attributes:
        light: direction to the key light; it need not have length one.
        ambient: share of light that comes from everywhere.
    """

    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    light: tuple[float, float, float] = (-0.35, 0.55, 1.0)
    ambient: float = 0.62
    expression: Expression = field(default_factory=Expression)
