"""Assessing, advising on, deciding on and revoking face methods."""
