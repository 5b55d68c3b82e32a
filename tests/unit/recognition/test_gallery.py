"""Galleries: few templates of one engine, numbered, nearest first."""

import numpy as np
import pytest

from recognition.errors import GalleryRefused
from recognition.gallery import Gallery, ReferenceId
from recognition.template import Template


def template(*values: float, engine_id: str = "engine-x", version: int = 1) -> Template:
    """A template of these values."""
    return Template(engine_id, version, np.array(values))


def test_candidates_come_nearest_first_with_their_distances() -> None:
    """The distance is Euclidean, over however many values the engine has."""
    gallery = Gallery.of(
        {ReferenceId("far"): template(0, 5), ReferenceId("near"): template(3, 0)}, number=4
    )
    found = gallery.identify(template(0, 0))
    assert [(c.reference, c.distance) for c in found] == [("near", 3.0), ("far", 5.0)]
    assert (gallery.number, len(gallery), gallery.engine_id) == (4, 2, "engine-x")


def test_nobody_is_found_in_an_empty_gallery() -> None:
    """A lesson without templates recognises nobody."""
    gallery = Gallery.empty()
    assert gallery.identify(template(1)) == ()
    assert gallery.engine_id is None


def test_three_hundred_templates_are_the_most() -> None:
    """There is no search over a school."""
    templates = {ReferenceId(str(i)): template(i) for i in range(301)}
    with pytest.raises(GalleryRefused) as caught:
        Gallery.of(templates, number=1)
    assert (caught.value.code, caught.value.params) == (
        "gallery_too_large",
        {"count": 301, "most": 300},
    )
    templates.popitem()
    assert len(Gallery.of(templates, number=1)) == 300


@pytest.mark.parametrize(
    "other",
    [template(1, 2, engine_id="engine-y"), template(1, 2, version=2), template(1, 2, 3)],
)
def test_engines_are_never_mixed(other: Template) -> None:
    """Distances between two engines' values mean nothing, in a gallery or against it."""
    with pytest.raises(GalleryRefused, match="gallery_mixed_engines"):
        Gallery.of({ReferenceId("a"): template(1, 2), ReferenceId("b"): other}, number=1)
    with pytest.raises(GalleryRefused, match="gallery_mixed_engines"):
        Gallery.of({ReferenceId("a"): template(1, 2)}, number=1).identify(other)


def test_look_alikes_are_the_others_within_a_distance() -> None:
    """Nearest first, never oneself; whoever lies beyond is no look-alike."""
    ada, eda, ida, far = (ReferenceId(name) for name in ("ada", "eda", "ida", "far"))
    gallery = Gallery.of(
        {ada: template(0, 0), ida: template(0.4, 0), eda: template(0.2, 0), far: template(5, 0)}, 1
    )
    assert [c.reference for c in gallery.look_alikes(template(0, 0), 0.5, ada)] == [eda, ida]
    assert [c.reference for c in gallery.look_alikes(template(5, 0), 0.5)] == [far]
    assert gallery.look_alikes(template(5, 0), 0.5, far) == ()
    assert Gallery.empty().look_alikes(template(0, 0), 0.5) == ()
