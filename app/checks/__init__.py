"""Audit checks on marks, accounts, engines, and on the running program."""
