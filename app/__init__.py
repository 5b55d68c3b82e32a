"""Upprop: people, lessons, threads and screens. Knows recognition and privacy; neither knows it."""
