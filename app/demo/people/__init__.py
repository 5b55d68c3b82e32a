"""Draws the demo school's people from numbers: no photograph, no scan, no model of real faces.

Run as a program it renders the cast ahead of time into assets/demo; nothing is drawn in a lesson.
"""
