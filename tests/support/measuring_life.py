"""Measures the signs of life: how many flat pictures come alive, how many drawn heads do not.

    python -m tests.support.measuring_life FACES [PEOPLE]

FACES is the folder of photographs, PEOPLE how many for each kind of attack (30). Every photograph
is of another person. Prints counts, rates and Clopper and Pearson's intervals, and writes nothing.
"""

import csv
import sys
from collections.abc import Iterable
from pathlib import Path

from app.demo.camera import SyntheticCamera
from app.demo.people.cast import CAST
from app.demo.script import Script, Side, Turn
from recognition.backends import load_standard_engine
from recognition.evaluation.intervals import clopper_pearson
from recognition.face_path import HELD_SECONDS
from recognition.frame import Frame
from recognition.liveness.gate import ASK_AFTER_SECONDS
from recognition.liveness.signs import Life, Signs
from recognition.ports import FaceDetector
from recognition.spot import DEFAULT_REGION
from recognition.tracking import Track
from tests.support.faces import read_picture
from tests.support.flat_pictures import held_up

KINDS = {
    "held up": {"amount": 1.0},
    "tilted far": {"amount": 2.0},
    "nearly still": {"amount": 0.15},
    "held up, noisy camera": {"amount": 1.0, "noise": 6.0},
}
FRAMES = 20  # two seconds
_ROUNDING = 1e-6


def lives_after(frames: Iterable[Frame], detector: FaceDetector) -> float | None:
    """Seconds from the first look until life was seen; None where it never was.

    The face is followed between detections, as while a decision waits for life.
    """
    signs, first_at, track, detected_at = Signs(), None, None, 0.0
    for frame in frames:
        at = frame.captured_at
        is_followed = track is not None and track.follow(frame)
        if track is None or not is_followed or at - detected_at >= HELD_SECONDS - _ROUNDING:
            found = detector.detect(frame)
            if not found:
                continue
            detected_at, track = at, Track(frame, found[0])
        first_at = at if first_at is None else first_at
        signs.watch(frame, track.face)
        if signs.life is Life.LIVE:
            return at - first_at
    return None


def drawn_heads(detector: FaceDetector) -> list[float | None]:
    """The demo's people, while they stand at the spot."""
    times = []
    for person in CAST:
        camera = SyntheticCamera(Script((Turn(person, 0.0, 2.1, Side.LEFT),)), paced=False)
        seen = [f for f in iter(camera.read, None) if 0.9 <= f.captured_at <= 2.7]
        spot = [frame.crop(DEFAULT_REGION.on(frame.width, frame.height)) for frame in seen]
        times.append(lives_after(spot[::2], detector))
    return times


def rate(name: str, errors: int, count: int) -> str:
    """One line of the table."""
    low, high = clopper_pearson(errors, count)
    return f"{name}: {errors} of {count} = {errors / count:.1%} [{low:.1%}, {high:.1%}]"


def main(faces: Path, people: int) -> None:
    """Measure everything."""
    detector = load_standard_engine()
    times = drawn_heads(detector)
    lived = sorted(at for at in times if at is not None)
    sys.stdout.write(rate("drawn heads without life (BPCER)", len(times) - len(lived), len(times)))
    asked = sum(at > ASK_AFTER_SECONDS + _ROUNDING for at in lived)
    sys.stdout.write(f"; median {lived[len(lived) // 2]:.2f} s; asked first {asked}\n")
    with (faces / "manifest.csv").open(encoding="utf-8", newline="") as file:
        first = {row["identity"]: faces / row["path"] for row in csv.DictReader(file)}
    paths = [first[who] for who in sorted(first)]
    for number, (kind, how) in enumerate(KINDS.items()):
        chosen = paths[number :: len(KINDS)][:people]
        attacks = [
            held_up(read_picture(path), frames=FRAMES, seed=seed, **how)
            for seed, path in enumerate(chosen)
        ]
        alive = sum(lives_after(attack, detector) is not None for attack in attacks)
        sys.stdout.write(rate(f"{kind} (APCER)", alive, len(attacks)) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 30)
