"""An erasure beside a long read that goes in chunks, as an audit does."""

import threading
from time import monotonic, sleep

from privacy.at_rest.database import open_database, truncate_wal
from tests.unit.privacy.harness import Installation

CHUNK_SECONDS = 0.04


def test_a_reader_in_chunks_does_not_hold_up_an_erasure(demo: Installation) -> None:
    """The log is emptied though there is a reader at nearly every moment."""
    stop, reading = threading.Event(), threading.Event()

    def read() -> None:
        other = open_database(demo.folder.database, demo.vault_key.database_key())
        while not stop.is_set():
            other.conn.execute("BEGIN")
            until = monotonic() + CHUNK_SECONDS
            while monotonic() < until:
                other.conn.execute("SELECT * FROM templates").fetchall()
                sleep(0.001)
            other.conn.execute("COMMIT")
            reading.set()
        other.close()

    thread = threading.Thread(target=read)
    thread.start()
    try:
        assert reading.wait(5)
        for _ in range(3):
            demo.enrolled()
            truncate_wal(demo.database)
            log = demo.folder.database.with_name("upprop.db-wal")
            assert log.stat().st_size == 0
    finally:
        stop.set()
        thread.join()
