"""Numbers about consents, as far as they may be told."""
