"""Brings back a backup. Everything is checked before anything is touched; nothing is overwritten.

What is there is moved aside into a folder of its own. The ledger does not go back in time: the one
on this PC stays if it carries on from the backup's, so that the caller can carry out the
erasures and withdrawals that came after the backup once more. Students' keys stay as they are.
"""
