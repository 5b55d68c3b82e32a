"""Documents on paper, as PDF. Writes files; never talks to a printer."""
