"""The film is the same for every contender, costs no memory and goes on for as long as asked."""

from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.benchmarks.film import DrawnFilm, FileFilm, Moment, film_for, looped
from app.benchmarks.job import Contender, Job, Part
from recognition.errors import SourceUnavailable
from recognition.frame import Frame


class _Film:
    """Three grey frames."""

    def moments(self) -> Iterator[Moment]:
        """Ten a second."""
        for number in range(3):
            yield Moment(number / 10, number, lambda: Frame(np.zeros((16, 16, 3), np.uint8), 0, 0))


class _EmptyFilm:
    """No frame at all."""

    def moments(self) -> Iterator[Moment]:
        """None."""
        return iter(())


def _pictures(folder: Path, count: int) -> Path:
    folder.mkdir(parents=True)
    for number in range(count):
        picture = np.full((32, 32, 3), 40 * number, np.uint8)
        cv2.imwrite(str(folder / f"{number}.png"), picture)
    return folder


def test_people_step_up_one_after_the_other() -> None:
    """In twenty seconds four people come, each somebody else, with nobody before the first."""
    turns = DrawnFilm(20.0, 25.0).turns
    assert len({turn.person for turn in turns}) == 4
    assert all(one.ends_at < next_.begins_at for one, next_ in pairwise(turns))
    assert turns[0].begins_at > 1.0


def test_somebody_steps_up_in_the_shortest_film() -> None:
    """A film is never empty, however short it was asked to be."""
    assert len(DrawnFilm(1.0, 25.0).turns) == 1


def test_frames_are_drawn_when_they_are_shown() -> None:
    """A moment knows its time; its frame has the same."""
    moment = next(islice(DrawnFilm(1.0, 10.0).moments(), 20, None))
    frame = moment.show()
    assert (moment.at, moment.number) == (2.0, 20)
    assert (frame.captured_at, frame.width, frame.height) == (2.0, 1280, 720)


def test_everybody_in_the_film_can_be_enrolled() -> None:
    """Each person has pictures of their own."""
    film = DrawnFilm(20.0, 25.0)
    assert set(film.sitters) == {turn.person for turn in film.turns}
    assert all(len(list(sit())) > 3 for sit in film.sitters.values())


def test_a_looped_film_goes_on_in_time() -> None:
    """As many frames as asked for, numbered and later and later."""
    frames = list(looped(_Film(), 8))
    assert [frame.number for frame in frames] == list(range(8))
    times = [frame.captured_at for frame in frames]
    assert times == sorted(times)
    assert len(set(times)) == 8


def test_a_film_without_frames_ends() -> None:
    """Nothing is looped for ever."""
    assert list(looped(_EmptyFilm(), 8)) == []


def test_a_file_is_played_for_as_long_as_asked(tmp_path: Path) -> None:
    """Five pictures a fifth of a second apart: three of them in half a second."""
    film = FileFilm(_pictures(tmp_path / "film", 5), 0.5, None)
    assert [moment.show().captured_at for moment in film.moments()] == pytest.approx([0, 0.2, 0.4])
    assert film.turns == ()
    assert film.sitters == {}


def test_people_in_a_file_are_enrolled_from_a_folder_for_each(tmp_path: Path) -> None:
    """The folder's name is who it is."""
    film = _pictures(tmp_path / "film", 2)
    people = tmp_path / "people"
    _pictures(people / "ada", 3)
    sitters = film_for(
        Job(Contender.STANDARD, Part.ROUND, 9.0, 25.0, source=film, enrol=people)
    ).sitters
    assert [(who, len(list(sit()))) for who, sit in sitters.items()] == [("ada", 3)]


def test_a_missing_film_is_told(tmp_path: Path) -> None:
    """Before anything is measured."""
    with pytest.raises(SourceUnavailable):
        FileFilm(tmp_path / "nothing.mp4", 9.0, None)
