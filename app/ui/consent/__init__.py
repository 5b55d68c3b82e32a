"""Recording and withdrawing a consent. Only an administrator opens it."""
