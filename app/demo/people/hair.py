"""Hair as some ten thousand strands that grow from the scalp, are combed, and fall.

A strand is a path of points; all strands grow together, one step at a time.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.demo.people.hair_styles import CUTS, Cut
from app.demo.people.identity import Identity, Style
from app.demo.people.numerics import Field, curve, rise, single, unit
from app.demo.people.palette import HAIR
from app.demo.people.skull import TOP, surface
from app.demo.people.surface import Points, Sheet, joined, stack

STRANDS = 11_000
_GROWTH_STEPS = 90
_POINTS_A_UNIT = 150
_CENTRE = single((0.0, 0.20, -0.02))
_CHEST = single((0.0, -2.75, -0.10))
_CHEST_RADII = single((1.35, 1.25, 0.90))
_REACHES_CHEST = 1.5
_FRONT, _FACE_HALF_WIDTH, _FRINGE_HALF_WIDTH = 0.45, 0.78, 0.36
_CROWN = single((0.0, 1.10, -0.45))


@dataclass(frozen=True)
class _Scalp:
    """Where strands begin: positions (n, 3) and how far each stands above its edge."""

    root: Field
    inward: Field
    radii: Field


def grow(identity: Identity) -> Points:
    """Everything that grows on a head, as points; empty style scarf is drawn elsewhere."""
    cut = CUTS[identity.hair.style]
    rng = np.random.default_rng(identity.seed + 20_000)
    scalp = _scalp(identity, cut, rng)
    paths = _fall(identity, cut, scalp, rng)
    clouds = [_strands(identity, cut, scalp, paths, rng), _undercoat(identity, cut)]
    if identity.hair.style is Style.BUN:
        clouds.append(_bun(identity, rng))
    return joined(clouds)


def _edge(identity: Identity, cut: Cut, turn: Field) -> Field:
    """Height of the hairline all the way round."""
    line = identity.hair.line
    side = np.abs(turn)
    knots = [
        (-0.1, line + 0.02),
        (0.35, line),
        (0.62, line - 0.03),
        (0.95, 0.34),
        (1.20, cut.sideburn + 0.18),
        (1.38, cut.sideburn),
        (1.62, 0.02),
        (2.0, -0.42),
        (3.2, -0.55),
    ]
    return curve(single(side), knots, 0.06)


def _scalp(identity: Identity, cut: Cut, rng: np.random.Generator) -> _Scalp:
    skull = identity.skull
    radii = single((max(skull.temple, skull.cheek) + 0.045, TOP - 0.17, 0.98))
    way = unit(single(rng.normal(size=(STRANDS * 4, 3))))
    root = _CENTRE + way * radii
    turn = single(np.arctan2(root[:, 0], root[:, 2]))
    ragged = 0.03 * rng.normal(size=len(root))
    above = root[:, 1] - _edge(identity, cut, turn) - ragged
    chosen = np.flatnonzero(above > 0)[:STRANDS]
    return _Scalp(single(root[chosen]), single(above[chosen]), radii)


def _combed(identity: Identity, cut: Cut, root: Field) -> Field:
    """The way each strand is combed at its root."""
    from_crown = unit(root - _CROWN)
    part = identity.hair.part
    sides = np.sign(root[:, :1] - part) * np.array([[1.0, 0, 0]])
    parted = unit(single(sides + np.array([[0, -0.15, -0.35]])))
    back = np.broadcast_to(single((0, 0.25, -1)), root.shape)
    swept = np.broadcast_to(single((np.sign(part) or 1.0, 0.05, -0.35)), root.shape)
    ways = {"crown": from_crown, "part": parted, "back": back, "swept": swept}
    way = ways.get(cut.comb, unit(root - _CENTRE))
    return unit(single(way + cut.lift * unit(root - _CENTRE)))


def _fall(identity: Identity, cut: Cut, scalp: _Scalp, rng: np.random.Generator) -> Field:
    """All strands' paths, (steps, n, 3)."""
    count = len(scalp.root)
    layer = single(rng.beta(1.6, 1.0, size=(count, 1)))
    thickness = cut.thickness + cut.volume * identity.hair.volume
    near_edge = rise(0.0, 0.22, scalp.inward)[:, None]
    height = single(1 + 0.01 + thickness * layer * (0.25 + 0.75 * near_edge))
    reach = cut.length * (1 + 0.10 * rng.normal(size=(count, 1)))
    reach = reach * (cut.edge_length + (1 - cut.edge_length) * rise(0, 0.5, scalp.inward))[:, None]
    step = single(np.clip(reach, 0.04, None) / _GROWTH_STEPS)
    way = _combed(identity, cut, single(scalp.root + 0.035 * rng.normal(size=(count, 3))))
    way = unit(single(way + cut.unruly * rng.normal(size=way.shape)))
    down = single((0.0, -1.0, 0.0))
    at = scalp.root.copy()
    path = np.empty((_GROWTH_STEPS, count, 3), np.float32)
    for index in range(_GROWTH_STEPS):
        path[index] = at
        way = unit(single(way + cut.weight * step * down))
        at = _kept_out(identity, cut, single(at + way * step), height, scalp.radii)
        way = unit(single(0.55 * way + 0.45 * unit(single(at - path[index]))))
    return _curled(identity, cut, _finer(path, cut), rng)


def _finer(path: Field, cut: Cut) -> Field:
    """The same paths with points so close that they draw as lines."""
    steps = int(np.clip(cut.length * _POINTS_A_UNIT, 30, 420))
    at = np.linspace(0, len(path) - 1.001, steps)
    low = at.astype(int)
    share = single(at - low)[:, None, None]
    return single(path[low] * (1 - share) + path[low + 1] * share)


def _kept_out(identity: Identity, cut: Cut, at: Field, height: Field, radii: Field) -> Field:
    """Out of the head, out of the face and out of the shoulders."""
    if cut.comb != "out":
        lower = np.where(at[:, 1:2] < _CENTRE[1], 1.45, 1.0)
        scale = radii * np.concatenate([np.ones_like(lower), lower, np.ones_like(lower)], axis=1)
        from_centre = (at - _CENTRE) / scale
        distance = np.linalg.norm(from_centre, axis=1, keepdims=True)
        aloft = np.where(at[:, 1:2] > cut.hugs_above, cut.hug, 0.0)
        pull = np.where(distance < height, 1.0, aloft)
        near = distance + (height - distance) * pull
        at = _CENTRE + from_centre / distance * near * scale
    if cut.curtain:
        at = _beside_the_face(identity, single(at))
    if cut.length > _REACHES_CHEST:
        from_chest = (at - _CHEST) / _CHEST_RADII
        distance = np.linalg.norm(from_chest, axis=1, keepdims=True)
        at = np.where(distance < 1, _CHEST + from_chest / distance * _CHEST_RADII, at)
    if cut.fringe:
        at = _above_the_brows(identity, single(at))
    return single(at)


def _above_the_brows(identity: Identity, at: Field) -> Field:
    side = np.abs(at[:, 0])
    brow = identity.eyes.height + identity.brows.height
    lowest = brow + 0.08 - 1.1 * np.clip(side - _FRINGE_HALF_WIDTH, 0, 1)
    in_face = (at[:, 2] > _FRONT - 0.15) & (side < _FACE_HALF_WIDTH) & (at[:, 1] < lowest)
    at[in_face, 1] = lowest[in_face]
    return at


def _beside_the_face(identity: Identity, at: Field) -> Field:
    line = identity.hair.line
    skull = identity.skull
    opening = [(-3.0, skull.jaw), (-1.1, skull.jaw + 0.02), (-0.5, skull.cheek - 0.03),
               (0.1, skull.cheek - 0.09), (line - 0.15, 0.42), (line + 0.05, 0.0)]  # fmt: skip
    least = curve(at[:, 1], opening, 0.07)
    in_face = (at[:, 2] > _FRONT - 0.35) & (np.abs(at[:, 0]) < least)
    side = np.where(at[:, 0] >= identity.hair.part * 0.5, 1.0, -1.0)
    at[in_face, 0] = (side * least)[in_face]
    return at


def _curled(identity: Identity, cut: Cut, path: Field, rng: np.random.Generator) -> Field:
    """Waves and curls: locks of strands swing together."""
    size = cut.curl * (0.6 + 0.8 * identity.hair.wave)
    if size <= 0:
        return path
    locks = _locks(path[0], cut.locks, rng)
    phase = rng.uniform(0, 2 * np.pi, cut.locks)[locks] + rng.normal(size=len(locks)) * 0.35
    turns = (cut.length / cut.wavelength) * rng.normal(1, 0.1, cut.locks)[locks]
    along = np.linspace(0, 1, len(path))[:, None]
    swing = 2 * np.pi * turns * along + phase
    fade = np.clip(along * 3, 0, 1) * size
    outward = unit(single(path * np.array([1, 0.2, 1])))
    sideways = unit(single(np.cross(outward, np.array([0.0, 1.0, 0.0]))))
    offset = outward * (np.sin(swing) * fade)[..., None]
    offset += sideways * (np.cos(swing) * fade)[..., None]
    return single(path + offset)


def _locks(root: Field, count: int, rng: np.random.Generator) -> NDArray[np.intp]:
    """Which lock each strand belongs to: the nearest of some random roots."""
    heads = root[rng.choice(len(root), count, replace=False)]
    nearest = np.empty(len(root), np.intp)
    for start in range(0, len(root), 1000):
        gap = root[start : start + 1000, None] - heads[None]
        nearest[start : start + 1000] = np.argmin((gap**2).sum(-1), axis=1)
    return nearest


def _strands(
    identity: Identity, cut: Cut, scalp: _Scalp, path: Field, rng: np.random.Generator
) -> Points:
    strand = unit(single(np.gradient(path, axis=0)))
    outward = unit(single((path - _CENTRE) / scalp.radii**2 * np.array([1, 0.55, 1])))
    along = np.linspace(0, 1, len(path))[:, None]
    locks = _locks(path[0], 260, rng)
    lock_tone = 1 + 0.16 * np.clip(rng.normal(size=260), -2, 2)[locks]
    tone = lock_tone * (1 + 0.14 * rng.normal(size=path.shape[1]))
    distance = np.linalg.norm((path - _CENTRE) / scalp.radii, axis=-1)
    near = np.percentile(distance, 10, axis=0).mean()
    far = np.percentile(distance, 97)
    deep = rise(float(near) - 0.02, float(far), single(distance))
    light = tone * (0.55 + 0.45 * deep) * (0.9 + 0.15 * along)
    colour = HAIR[identity.hair.colour] * np.clip(light, 0.25, 1.8)[..., None]
    keep = path[..., 1] > cut.lowest + 0.04 * rng.normal(size=path.shape[1])
    gloss = np.full(keep.sum(), cut.shine, np.float32)
    return Points(path[keep], outward[keep], single(colour[keep]), gloss, strand[keep])


def _undercoat(identity: Identity, cut: Cut) -> Points:
    """A dark cap below the strands, so that no skin shines through."""
    rows = np.linspace(0, np.pi, 500, dtype=np.float32)[:, None]
    y = 0.31 + (TOP - 0.31 + 0.02) * np.cos(rows)
    turn = np.linspace(-np.pi, np.pi, 900, dtype=np.float32)[None, :]
    x, z = surface(identity.skull, single(y * np.ones_like(turn)), turn, 0.022)
    exists = y > _edge(identity, cut, turn) + 0.02
    colour = np.broadcast_to(HAIR[identity.hair.colour] * 0.55, (*x.shape, 3))
    return Sheet(stack(x, single(y), z), single(colour), 0.0, exists).points()


def _bun(identity: Identity, rng: np.random.Generator) -> Points:
    """A knot wound on top of the head."""
    centre = single((0.0, 1.27, -0.28))
    turns, steps = 2600, 90
    axis = unit(single(rng.normal(size=(turns, 3)) * np.array([0.5, 1, 0.5]) + (0, 0.4, 0)))
    first = unit(single(np.cross(axis, rng.normal(size=(turns, 3)))))
    second = np.cross(axis, first)
    angle = np.linspace(0, 2.4, steps)[:, None, None]
    outward = first * np.cos(angle) + second * np.sin(angle)
    radius = 0.27 * (0.88 + 0.12 * rng.random((1, turns, 1)))
    path = single(centre + outward * radius * np.array([1.1, 0.85, 1.0]))
    tone = 0.70 + 0.30 * rng.random((1, turns, 1)) + 0 * angle
    strand = unit(single(np.gradient(path, axis=0)))
    colour = HAIR[identity.hair.colour] * np.broadcast_to(tone, (steps, turns, 1))
    gloss = np.full(steps * turns, CUTS[Style.BUN].shine, np.float32)
    return Points(_flat(path), _flat(outward), _flat(colour), gloss, _flat(strand))


def _flat(rows: ArrayLike) -> Field:
    return single(rows).reshape(-1, 3)
