"""Pixels in, sightings out. No Qt, no database, no names."""
