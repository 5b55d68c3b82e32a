"""The use cases from a terminal. Adds no rule of its own: what a window may not, it may not."""
