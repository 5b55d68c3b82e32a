"""Cards made, replaced, written with a template, and shown at the spot."""
