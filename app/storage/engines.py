"""Which engine is in force, which one comes next, and what the change from one to the other erases.

The ledger is written first. A change erases every template of the engine that is left: key, row and
write-ahead log, with a receipt for each student; the salts of cards that carry one die with it, and
such a card goes on as a plain one. What a power cut left open the next start completes.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Final

from app.domain.work import UNWATCHED, Work
from app.settings import NEXT_ENGINE, NO_ENGINE, RECOGNITION_ENGINE
from app.storage.class_list.cards import FaceCardStore
from app.storage.settings import SettingsStore
from privacy.accountability.ledger import Entry, Fact, Ledger
from privacy.at_rest.vault import Vault
from privacy.consent.decided import CHANGE_BEGUN, CHANGE_GIVEN_UP, ENGINE_CHANGED
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.engines import ENGINES, EngineChoice, engine_with

LEFT: Final = "template_left_with_engine"
COMPLETED: Final = "engine_change_completed"
_STEPS: Final = frozenset({CHANGE_BEGUN, CHANGE_GIVEN_UP, ENGINE_CHANGED})

Receipt = tuple[SubjectRef, Purpose, int]


class Engines:
    """The choice of engine of one installation."""

    def __init__(
        self,
        ledger: Ledger,
        vault: Vault,
        settings: SettingsStore,
        face_cards: FaceCardStore,
        atomic: Callable[[], AbstractContextManager[object]],
    ) -> None:
        self._ledger = ledger
        self._vault = vault
        self._settings = settings
        self._face_cards = face_cards
        self._atomic = atomic

    @property
    def in_force(self) -> EngineChoice:
        """What lessons recognise with."""
        return ENGINES[self._settings.get(RECOGNITION_ENGINE)]

    @property
    def next(self) -> EngineChoice | None:
        """What students are enrolled anew with; None while no change has been begun."""
        return ENGINES.get(self._settings.get(NEXT_ENGINE))

    def begin(self, chosen: EngineChoice, by: str) -> None:
        """Go over to another engine: from now on it is enrolled with; lessons keep the old one."""
        self._record(CHANGE_BEGUN, self.in_force, chosen, by)
        self._keep(self.in_force.name, chosen.name)

    def give_up(self, by: str, work: Work = UNWATCHED) -> int:
        """Stay with the engine in force; how many templates of the other were erased."""
        chosen = self.next
        if chosen is None:
            return 0
        self._record(CHANGE_GIVEN_UP, chosen, self.in_force, by)
        self._keep(self.in_force.name, NO_ENGINE)
        return self._complete(chosen.engine_id, work, takes_cards=False)

    def change(self, by: str, work: Work = UNWATCHED) -> int:
        """Use the next engine from now on; how many templates of the old one were erased."""
        old, chosen = self.in_force, self.next
        if chosen is None:
            return 0
        self._record(ENGINE_CHANGED, old, chosen, by)
        self._keep(chosen.name, NO_ENGINE)
        return self._complete(old.engine_id, work, takes_cards=True)

    def resume(self, entries: Sequence[Entry]) -> int:
        """Bring choice and templates in line with the ledger; how many templates were erased."""
        steps = [entry for entry in entries if entry.kind in _STEPS]
        if not steps:
            return 0
        last = steps[-1]
        self._follow(last)
        is_complete = any(e.kind == COMPLETED and e.sequence > last.sequence for e in entries)
        if last.kind == CHANGE_BEGUN or (is_complete and not self._holds(last.text("from"))):
            return 0
        takes_cards = last.kind == ENGINE_CHANGED and not is_complete
        return self._complete(last.text("from"), UNWATCHED, takes_cards=takes_cards)

    def _follow(self, step: Entry) -> None:
        """An old backup may know less than the ledger."""
        old, new = engine_with(step.text("from")), engine_with(step.text("to"))
        if old is None or new is None:
            return  # of a version that knew other engines
        wanted = (old.name, new.name) if step.kind == CHANGE_BEGUN else (new.name, NO_ENGINE)
        settings = self._settings
        if wanted != (settings.get(RECOGNITION_ENGINE), settings.get(NEXT_ENGINE)):
            self._keep(*wanted)

    def _record(self, kind: str, old: EngineChoice, new: EngineChoice, by: str) -> None:
        body = {"from": old.engine_id, "to": new.engine_id, "by": by}
        self._ledger.append(kind, body, checkpoint=True)

    def _keep(self, in_force: str, coming: str) -> None:
        with self._atomic():
            self._settings.put(RECOGNITION_ENGINE, in_force)
            self._settings.put(NEXT_ENGINE, coming)

    def _holds(self, engine_id: str) -> bool:
        return engine_id in self._vault.engines()

    def _complete(self, engine_id: str, work: Work, *, takes_cards: bool) -> int:
        """Erase what the engine that was left has made, and prove it."""
        on_cards = self._destroy_salts(work) if takes_cards else []
        left = self._vault.leave_engine(engine_id, work.step)
        gone = [(each.subject, each.purpose, each.keys_destroyed) for each in left]
        facts = [_receipt(engine_id, each) for each in (*gone, *on_cards)]
        total = {"engine": engine_id, "templates": len(gone), "salts": len(on_cards)}
        self._ledger.append_all([*facts, Fact(COMPLETED, total)], checkpoint=True)
        return len(facts)

    def _destroy_salts(self, work: Work) -> list[Receipt]:
        cards, gone = self._face_cards, list[Receipt]()
        for subject in cards.subjects():
            work.step()
            gone.append((subject, cards.purpose, cards.erase(subject)))
        return gone


def _receipt(engine_id: str, left: Receipt) -> Fact:
    subject, purpose, keys_destroyed = left
    body = {"engine": engine_id, "purpose": purpose.value, "keys_destroyed": keys_destroyed}
    return Fact(LEFT, body, subject)
