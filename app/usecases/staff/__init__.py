"""Accounts, duties, keys to come in by, and who has read what."""
