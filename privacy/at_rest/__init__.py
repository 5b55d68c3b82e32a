"""What lies on the disk: keys, the database, templates and backups. Never in the clear.

sqlite-utils catches the exceptions of the SQLite module that it finds when it is first imported.
It looks for pysqlite3 before the standard library, so SQLCipher is put under that name here,
before any module of this package imports it. Import `Database` from `privacy.at_rest.database`.
"""

import sys

import sqlcipher3

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
