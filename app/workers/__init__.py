"""Threads and their rules: who may touch what, and how results come back to the screens."""
