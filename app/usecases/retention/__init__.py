"""How long data are kept, by which rule, and their disposal."""
