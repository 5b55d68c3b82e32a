"""Backups: made, tried out, and put back."""
