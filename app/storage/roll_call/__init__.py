"""Lessons, registers, marks, and absence that was announced."""
