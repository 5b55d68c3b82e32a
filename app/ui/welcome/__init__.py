"""The first run: one question, and what its answer needs."""
