"""Cyclic garbage is collected on the UI thread only.

A page that is gone may hang in a cycle with its timers. Where Python's collector comes upon it on
another thread, Qt destroys the timers there and the UI thread's event loop still knows them: the
program dies at their next tick. So the collector sleeps, and is woken here, between events.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

CHECK_MS = 250


class GarbageCollection(QObject):
    """Takes over from Python's own collector until `stop`; made and used on the UI thread.

    Young garbage is looked for as often as Python would have done it. What lives when this begins,
    or at the last `settle`, is left alone, so that a collection does not hold up the window.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self.collect_due)

    def start(self) -> None:
        """Put Python's collector to sleep and begin. Looks through nothing, for a fast start."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    @Slot()
    def settle(self) -> None:
        """Look through everything once, and from then on only at what is newer.

        It takes a tenth of a second, as would each collection of all that has been loaded: the
        moment for it is when somebody has signed in, never a lesson.
        """
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
        gc.unfreeze()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation whose turn it is, with all younger ones."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), self._thresholds, strict=True)
            )
            if count > threshold
        ]
        if due:
            gc.collect(due[-1])
