"""Consent given and withdrawn."""
