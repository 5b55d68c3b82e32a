"""How long data are kept, and letting go of what is over."""
