"""This program itself once more, beside the window, for what may hang and take the window along."""
