"""Figures of the school as a whole."""
