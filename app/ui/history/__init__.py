"""Lessons gone by: registers as signed, corrections with their reasons, and export."""
