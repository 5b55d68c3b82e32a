"""What a hairdresser decides: for each style how hair is combed, how long it is, how it falls."""

from dataclasses import dataclass

from app.demo.people.identity import Style


@dataclass(frozen=True)
class Cut:
    """Lengths in head units.

    Attributes:
        comb: crown, part, back, swept or out: where strands point at the root.
        length: of a strand.
        weight: how fast a strand bends down.
        thickness: of the whole cover, as a share of the head's radius.
        volume: how much of a person's own volume is added.
        lift: how far strands stand up at the root.
        unruly: spread of directions.
        curl: radius of waves.
        wavelength: of waves.
        locks: how many locks swing on their own.
        lowest: nothing is drawn below this height.
        sideburn: height where the hairline ends before the ear.
        curtain: hair falls beside the face.
        fringe: hair falls over the forehead.
        edge_length: share of the length that strands at the edge have.
        hug: share by which a strand above its height sinks back to it at each step.
        hugs_above: hair hangs freely below this height.
        shine: strength of the highlight.
    """

    comb: str
    length: float
    weight: float = 1.0
    thickness: float = 0.04
    volume: float = 0.6
    lift: float = 0.1
    unruly: float = 0.08
    curl: float = 0.0
    wavelength: float = 0.5
    locks: int = 150
    lowest: float = -9.0
    sideburn: float = -0.10
    curtain: bool = False
    fringe: bool = False
    shine: float = 0.5
    edge_length: float = 1.0
    hug: float = 0.25
    hugs_above: float = -0.2


CUTS = {
    Style.CROP: Cut(
        "crown",
        0.16,
        thickness=0.03,
        volume=0.15,
        lift=0.5,
        unruly=0.22,
        sideburn=0.0,
        shine=0.2,
        edge_length=0.4,
        lowest=-0.25,
    ),
    Style.SHORT: Cut(
        "crown",
        0.42,
        thickness=0.05,
        volume=0.9,
        lift=0.35,
        unruly=0.25,
        curl=0.012,
        shine=0.35,
        edge_length=0.30,
        lowest=-0.25,
    ),
    Style.SWEPT: Cut(
        "swept",
        0.62,
        weight=0.5,
        thickness=0.05,
        volume=1.1,
        lift=0.5,
        unruly=0.14,
        edge_length=0.45,
        lowest=-0.10,
    ),
    Style.FRINGE: Cut(
        "crown",
        0.95,
        thickness=0.05,
        volume=0.8,
        unruly=0.14,
        fringe=True,
        edge_length=0.35,
        lowest=-0.45,
        hugs_above=-9,
        sideburn=0.0,
    ),
    Style.CURLY: Cut(
        "crown",
        0.75,
        weight=1.2,
        thickness=0.10,
        volume=1.2,
        lift=0.6,
        unruly=0.35,
        curl=0.055,
        wavelength=0.22,
        locks=420,
        shine=0.25,
        fringe=True,
        edge_length=0.4,
        lowest=-0.5,
        hugs_above=-9,
        sideburn=0.0,
    ),
    Style.AFRO: Cut(
        "out",
        0.42,
        weight=0.1,
        thickness=0.2,
        volume=1.0,
        lift=1.0,
        unruly=0.35,
        curl=0.035,
        wavelength=0.10,
        locks=900,
        shine=0.08,
        sideburn=0.0,
    ),
    Style.BOB: Cut(
        "part",
        1.95,
        weight=5.0,
        hugs_above=0.2,
        thickness=0.06,
        volume=0.8,
        unruly=0.05,
        curl=0.010,
        wavelength=0.9,
        lowest=-0.98,
        curtain=True,
    ),
    Style.LONG: Cut(
        "part",
        2.9,
        weight=6.0,
        lowest=-1.80,
        hugs_above=0.2,
        thickness=0.05,
        volume=0.6,
        unruly=0.05,
        curl=0.014,
        wavelength=1.1,
        curtain=True,
    ),
    Style.WAVY: Cut(
        "part",
        2.7,
        weight=5.0,
        lowest=-1.80,
        hugs_above=0.2,
        thickness=0.07,
        volume=0.9,
        unruly=0.08,
        curl=0.05,
        wavelength=0.48,
        locks=240,
        curtain=True,
        shine=0.4,
    ),
    Style.TIED: Cut(
        "back", 1.2, weight=0.2, lowest=-0.08, thickness=0.02, volume=0.25, lift=0.0, unruly=0.04
    ),
    Style.BUN: Cut(
        "back", 1.1, weight=-0.2, lowest=-0.08, thickness=0.02, volume=0.25, lift=0.0, unruly=0.04
    ),
}
