"""Signing in: a user name, a passphrase, and patience after a wrong one."""
