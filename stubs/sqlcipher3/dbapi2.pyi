"""Only what Upprop uses; the errors are SQLCipher's own, not those of the standard library."""

from sqlite3 import Connection as Connection

class Error(Exception):
    sqlite_errorcode: int

class DatabaseError(Error): ...
class IntegrityError(DatabaseError): ...
class OperationalError(DatabaseError): ...

def connect(
    database: str,
    timeout: float = ...,
    *,
    isolation_level: str | None = ...,
    check_same_thread: bool = ...,
) -> Connection: ...
