"""Screens: each folder has a view (widgets, no rules) and a presenter (decisions, QtCore only)."""
