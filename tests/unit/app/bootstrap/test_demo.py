"""The demo in the window: its film goes on over a pause."""

from app.bootstrap.demo import Film
from app.demo.script import Script, Side, Turn

SHORT = Script((Turn("face-013", 0.0, 0.2, Side.LEFT),))


def test_a_film_goes_on_where_it_was() -> None:
    """After a pause the camera shows what comes next, and nobody walks in twice."""
    film = Film(SHORT)
    before = film.open()
    seen = [before.read(), before.read()]
    before.close()
    following = film.open().read()
    assert following is not None
    assert [frame.number for frame in seen if frame] == [0, 1]
    assert following.number == 2
