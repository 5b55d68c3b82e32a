"""Lessons, registers, marks, and how they are shown and handed out."""
