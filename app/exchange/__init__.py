"""Formats in and out. Whatever comes in is checked before it is believed; nothing is half read."""
