"""Who can open the school, and who has shown a passphrase since it was opened."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StaffId
from app.errors import NotAllowed
from app.paths import DataPaths
from app.storage.accounts.sheet import has_printed_the_sheet
from app.storage.stores import Opened, Stores
from privacy.at_rest.keys import Stretch, VaultKey
from privacy.at_rest.rotation import remove_member
from privacy.clock import Clock
from privacy.errors import NotWritten, Refused


class Door:
    """Passphrases, the recovery sheet, and the accounts that are in. Keeps the vault key.

    A passphrase or a sheet that is replaced leaves the vault key as it is: whoever held the old
    one still belongs here. It changes when somebody's key is revoked.
    """

    def __init__(self, opened: Opened, stores: Stores, paths: DataPaths, clock: Clock) -> None:
        self._opened = opened
        self._stores = stores
        self._paths = paths
        self._clock = clock
        self.signed_in: frozenset[StaffMember] = frozenset()
        self.is_opened_by_sheet = False

    @property
    def vault_key(self) -> VaultKey:
        """The one in force."""
        return self._opened.vault_key

    def sign_in(self, user_name: str, passphrase: str) -> StaffMember:
        """Let one more member act here, beside whoever opened the school.

        Raises:
            WrongPassphrase: with wait_seconds.
            NotAllowed: `account_unknown`.
        """
        self.check_passphrase(user_name, passphrase)
        return self.admit(user_name)

    def admit(self, user_name: str) -> StaffMember:
        """Let the account act here whose passphrase has just been shown.

        Raises:
            NotAllowed: `account_unknown`; the account is not in use.
        """
        member = self._stores.staff.find(user_name)
        if member is None:
            raise NotAllowed("account_unknown")
        self.signed_in |= {member}
        return member

    def dismiss(self, member: StaffMember) -> None:
        """Let an account act here no more, until it shows its passphrase anew."""
        self.signed_in -= {member}

    def check_passphrase(self, user_name: str, passphrase: str) -> None:
        """Make sure that somebody is who they say.

        Raises:
            WrongPassphrase: `wrong_passphrase` or `too_soon`, with wait_seconds.
        """
        self._opened.staff_keys.unlock(user_name, passphrase)

    def check_sheet(self, code: str) -> None:
        """Make sure that somebody holds the recovery sheet.

        Raises:
            WrongPassphrase: `sheet_code_wrong` or `too_soon`, with wait_seconds.
        """
        self._opened.staff_keys.unlock_with_sheet(code)

    def has_sheet(self) -> bool:
        """Whether a recovery sheet has been made."""
        return self._opened.staff_keys.has_sheet()

    def use_sheet(self, code: str) -> None:
        """Let this code of a recovery sheet open the school; the one before is void."""
        self._opened.staff_keys.set_sheet(self.vault_key, code)

    def grant_key(
        self,
        user_name: str,
        passphrase: str,
        *,
        stretch: tuple[datetime, datetime] | None = None,
    ) -> None:
        """Let a passphrase open the school, always or between two moments.

        One left by an account never made is replaced.
        """
        keys = self._opened.staff_keys
        if keys.has(user_name):
            keys.set_passphrase(self.vault_key, user_name, passphrase)
        else:
            within = Stretch(*stretch) if stretch else None
            keys.add(self.vault_key, user_name, passphrase, stretch=within)

    def change_key(self, user_name: str, old: str, new: str) -> None:
        """Replace a passphrase.

        Raises:
            WrongPassphrase: the old one does not fit.
        """
        self.check_passphrase(user_name, old)
        self._opened.staff_keys.set_passphrase(self.vault_key, user_name, new)

    def revoke_key(self, user_name: str) -> None:
        """Let nobody open the school under that name any more; the vault key changes with it."""
        opened, stores = self._opened, self._stores
        self.signed_in = frozenset(each for each in self.signed_in if each.user_name != user_name)
        if not opened.staff_keys.has(user_name):
            return
        if has_printed_the_sheet(stores.ledger, stores.staff.find(user_name)):
            opened.staff_keys.void_sheet(opened.vault_key)
        fresh = remove_member(
            opened.staff_keys,
            opened.vault_key,
            user_name,
            places=self._paths,
            database=opened.database,
            subject_keys=opened.vault.keys,
        )
        stores.card_salts.use(fresh)
        self._opened = replace(opened, vault_key=fresh)

    def end_substitute_keys(self) -> frozenset[StaffId]:
        """Take out of use whose stretch is over: the key goes, and the vault key changes.

        What is in the way now is tried again the next time; until then the key opens nothing.
        """
        stores, ended = self._stores, []
        for name in self._opened.staff_keys.ended():
            member = stores.staff.find(name)
            with suppress(NotWritten, Refused):
                if member is not None and member.role is Role.SUBSTITUTE:
                    stores.ledger.append("staff_removed", {"staff": member.id, "by": ""})
                self.revoke_key(name)
                if member is not None:
                    with stores.atomic():
                        stores.staff.remove(member.id, self._clock.now())
                    ended.append(member.id)
        return frozenset(ended)

    def write_down_failures(self) -> None:
        """Put wrong passphrases since the last time into the access log, by account."""
        keys, stores = self._opened.staff_keys, self._stores
        failures = keys.failures()
        with suppress(NotWritten):
            for name, count in failures.items():
                member = stores.staff.find(name)
                who = None if member is None else member.id
                stores.access_log.note(who, Read.FAILED_SIGN_IN, count=count)
            if failures:
                keys.forget_failures(failures)
