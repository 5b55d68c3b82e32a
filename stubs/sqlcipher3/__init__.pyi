"""Only what Upprop uses. Connections and cursors behave as those of the standard library."""

from sqlcipher3 import dbapi2 as dbapi2
