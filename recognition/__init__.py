"""Pixels in, sightings out. Knows no names, no database, no window and no network.

A frame lives for as long as one call of the pipeline; no pixel and no vector leaves this package
except a template that `enroller` was asked for and the veiled picture that `preview` makes.
"""
