"""Accounts and passphrases."""
