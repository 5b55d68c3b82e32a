"""Who can open what: the vault key for each member of staff, each student's key for the vault.

Adding somebody needs an unlocked vault key. The list of staff is authenticated under the vault
key, so that nobody without it adds themselves and waits for the next rotation. Never keeps a
passphrase, and never tells whether the name or the passphrase was wrong.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from privacy.at_rest.attempts import Attempts
from privacy.at_rest.passphrase import RFC_9106, SALT_BYTES, Argon2Parameters, derive_key
from privacy.at_rest.recovery_code import typed_code
from privacy.at_rest.sealing import NotOpened
from privacy.at_rest.staff_file import Member, StaffFile, Stretch
from privacy.at_rest.subject_keys import SubjectKeys
from privacy.at_rest.vault_key import VaultKey
from privacy.clock import Clock, SystemClock
from privacy.errors import Damaged, Refused, WrongPassphrase

__all__ = ["StaffKeys", "Stretch", "SubjectKeys", "VaultKey"]

ATTEMPTS_FILE: Final = "attempts.json"
_MOST_NAME_CHARACTERS = 200
_ANY_UNKNOWN_NAME = ""
_RECOVERY_SHEET: Final = "recovery sheet"
"""The printed sheet's place in the list; no user name has a blank in it."""


class StaffKeys:
    """The vault key, wrapped for each member of staff in staff.json.

    `staff_id` is whatever a member signs in with (the user name): sign-in comes before the
    database is open.
    """

    def __init__(
        self,
        path: Path,
        *,
        clock: Clock | None = None,
        parameters: Argon2Parameters = RFC_9106,
        attempts_in: Path | None = None,
    ) -> None:
        """Only remember where; reads and writes nothing yet.

        Args:
            path: staff.json.
            attempts_in: the folder of attempts.json, where it is not beside staff.json.
            clock: for the delay after wrong passphrases.
            parameters: the cost of guessing a passphrase that is set from now on.
        """
        self.path = path
        self._clock = clock or SystemClock()
        self._attempts = Attempts((attempts_in or path.parent) / ATTEMPTS_FILE, self._clock)
        self._parameters = parameters

    def exists(self) -> bool:
        """Whether there is a staff.json, whole or not."""
        return self.path.exists()

    def names(self) -> tuple[str, ...]:
        """Who can sign in, sorted.

        Raises:
            Damaged: staff.json is missing or damaged.
        """
        return tuple(sorted(StaffFile.read(self.path).members.keys() - {_RECOVERY_SHEET}))

    def has(self, staff_id: str) -> bool:
        """Whether this member can sign in."""
        return staff_id in StaffFile.read(self.path).members

    def create(self, staff_id: str, passphrase: str) -> VaultKey:
        """Make staff.json with a fresh vault key and its first member.

        Raises:
            Refused: `staff_keys_exist` with file, `user_name_unusable`, `passphrase_empty`.
            NotWritten: the disk does not take it.
        """
        if self.exists():
            raise Refused("staff_keys_exist", file=str(self.path))
        vault_key = VaultKey.new()
        member = self._new_member(staff_id, passphrase).holding(vault_key)
        StaffFile(vault_key.id, None, {staff_id: member}).write(self.path, vault_key)
        return vault_key

    def unlock(self, staff_id: str, passphrase: str) -> VaultKey:
        """The vault key, for the right passphrase.

        Its `successor` is set when a rotation was interrupted: `rotation.finish_rotation` ends it.

        Raises:
            WrongPassphrase: `wrong_passphrase` or `too_soon`, with wait_seconds until the next
                try is taken.
            Refused: `key_not_valid_yet`, `key_not_valid_any_more`; the right passphrase of
                somebody whose stretch it is not.
            Damaged: staff.json is missing or damaged.
        """
        staff = StaffFile.read(self.path)
        counted_as = staff_id if staff_id in staff.members else _ANY_UNKNOWN_NAME
        self._attempts.begin(counted_as)
        try:
            held = self._opened(staff.members.get(staff_id), passphrase)
        except NotOpened:
            wait = self._attempts.wait_seconds(counted_as)
            raise WrongPassphrase("wrong_passphrase", wait_seconds=wait) from None
        self._attempts.succeeded(counted_as)
        genuine = self._genuine(staff, held)
        self._require_in_time(staff.members[staff_id])
        return genuine

    def unlock_with_sheet(self, typed: str) -> VaultKey:
        """The vault key, for the code on the printed recovery sheet.

        Raises:
            WrongPassphrase: `sheet_code_wrong` or `too_soon`, with wait_seconds.
            Damaged: staff.json is missing or damaged.
        """
        try:
            return self.unlock(_RECOVERY_SHEET, typed_code(typed))
        except WrongPassphrase as error:
            if error.code == "too_soon":
                raise
            raise WrongPassphrase("sheet_code_wrong", **error.params) from None

    def has_sheet(self) -> bool:
        """Whether a recovery sheet has been made."""
        return self.has(_RECOVERY_SHEET)

    def set_sheet(self, vault_key: VaultKey, code: str) -> None:
        """Let a new code on a printed sheet open the vault; the one before is void.

        Raises:
            Refused: `vault_key_outdated`.
            Damaged: staff.json is missing or damaged.
            NotWritten: the disk does not take it; the old code stands.
        """
        staff = self._current(vault_key)
        member = self._new_member(_RECOVERY_SHEET, typed_code(code)).holding(vault_key)
        self._write(vault_key, {**staff.members, _RECOVERY_SHEET: member})

    def void_sheet(self, vault_key: VaultKey) -> None:
        """Let no sheet open the vault until another is made.

        Raises:
            Refused: `vault_key_outdated`.
            Damaged: staff.json is missing or damaged.
            NotWritten: the disk does not take it; the sheet stands.
        """
        members = dict(self._current(vault_key).members)
        if members.pop(_RECOVERY_SHEET, None) is not None:
            self._write(vault_key, members)

    def ended(self) -> tuple[str, ...]:
        """Whose stretch is over by the clock, sorted; they are to be removed."""
        now = self._clock.now()
        members = StaffFile.read(self.path).members.values()
        return tuple(sorted(m.name for m in members if m.stretch and m.stretch.until <= now))

    def failures(self) -> Mapping[str, int]:
        """Wrong passphrases since `forget_failures`, by name; "" for names that nobody has."""
        return self._attempts.untold()

    def forget_failures(self, told: Mapping[str, int]) -> None:
        """They have been written down elsewhere."""
        self._attempts.told(told)

    def add(
        self,
        vault_key: VaultKey,
        staff_id: str,
        passphrase: str,
        *,
        stretch: Stretch | None = None,
    ) -> None:
        """Let one more member open the vault, always or for a stretch of time.

        Raises:
            Refused: `user_name_taken`, `user_name_unusable`, `passphrase_empty`,
                `vault_key_outdated` (sign in again).
            Damaged: staff.json is missing or damaged.
            NotWritten: the disk does not take it.
        """
        staff = self._current(vault_key)
        if staff_id in staff.members:
            raise Refused("user_name_taken", user_name=staff_id)
        member = self._new_member(staff_id, passphrase, stretch).holding(vault_key)
        self._write(vault_key, {**staff.members, staff_id: member})

    def set_passphrase(self, vault_key: VaultKey, staff_id: str, passphrase: str) -> None:
        """Give a member a new passphrase and a new key pair; the old passphrase is void.

        A use case asks for the old passphrase first (`unlock`) when members change their own.

        Raises:
            Refused: `user_name_unknown`, `passphrase_empty`, `vault_key_outdated`.
            Damaged: staff.json is missing or damaged.
            NotWritten: the disk does not take it; the old passphrase stands.
        """
        staff = self._current(vault_key)
        if staff_id not in staff.members:
            raise Refused("user_name_unknown", user_name=staff_id)
        stretch = staff.members[staff_id].stretch
        member = self._new_member(staff_id, passphrase, stretch).holding(vault_key)
        self._write(vault_key, {**staff.members, staff_id: member})

    def begin_rotation(self, vault_key: VaultKey, *, without: str | None = None) -> VaultKey:
        """Write down a fresh vault key beside the one in force, for everybody who stays.

        From here on a removed member's passphrase opens nothing. Called by `rotation` alone.

        Returns:
            the fresh key; `end_rotation` puts it in force.

        Raises:
            Refused: `user_name_unknown`, `last_member`, `vault_key_outdated`.
        """
        staff = self._current(vault_key)
        members = dict(staff.members)
        if without is not None and members.pop(without, None) is None:
            raise Refused("user_name_unknown", user_name=without)
        if not members.keys() - {_RECOVERY_SHEET}:
            raise Refused("last_member")
        fresh = VaultKey.new()
        both = {name: member.holding(vault_key, fresh) for name, member in members.items()}
        StaffFile(vault_key.id, fresh.id, both).write(self.path, vault_key, fresh)
        return fresh

    def end_rotation(self, fresh: VaultKey) -> None:
        """Put the fresh vault key in force and forget the old one. Called by `rotation` alone.

        Raises:
            Refused: `vault_key_outdated`; this is not the successor.
        """
        staff = StaffFile.read(self.path)
        if staff.successor != fresh.id or not staff.is_sealed_by(fresh):
            raise Refused("vault_key_outdated")
        self._write(fresh, staff.members)

    def _write(self, vault_key: VaultKey, members: Mapping[str, Member]) -> None:
        holding = {name: member.holding(vault_key) for name, member in members.items()}
        StaffFile(vault_key.id, None, holding).write(self.path, vault_key)

    def _current(self, vault_key: VaultKey) -> StaffFile:
        staff = StaffFile.read(self.path)
        if staff.vault != vault_key.id or staff.successor is not None:
            raise Refused("vault_key_outdated")
        if not staff.is_sealed_by(vault_key):
            raise self._damaged()
        return staff

    def _genuine(self, staff: StaffFile, held: dict[str, VaultKey]) -> VaultKey:
        vault_key = held.get(staff.vault)
        successor = held.get(staff.successor) if staff.successor else None
        if vault_key is None or (staff.successor and successor is None):
            raise self._damaged()
        if not all(staff.is_sealed_by(key) and key.id == id_ for id_, key in held.items()):
            raise self._damaged()
        return vault_key.followed_by(successor)

    def _opened(self, member: Member | None, passphrase: str) -> dict[str, VaultKey]:
        if member is None:
            # The same work as for a known name, so that the time tells nothing.
            derive_key(passphrase, os.urandom(SALT_BYTES), self._parameters)
            raise NotOpened
        return member.open(passphrase)

    def _require_in_time(self, member: Member) -> None:
        if member.stretch is None:
            return
        now = self._clock.now()
        if now < member.stretch.since:
            raise Refused("key_not_valid_yet")
        if now >= member.stretch.until:
            raise Refused("key_not_valid_any_more")

    def _new_member(self, staff_id: str, passphrase: str, stretch: Stretch | None = None) -> Member:
        if not (0 < len(staff_id) <= _MOST_NAME_CHARACTERS and staff_id.isprintable()):
            raise Refused("user_name_unusable")
        if not passphrase:
            raise Refused("passphrase_empty")
        return Member.new(staff_id, passphrase, self._parameters, stretch)

    def _damaged(self) -> Damaged:
        return Damaged("file_damaged", file=str(self.path))
