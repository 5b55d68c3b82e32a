"""The people on class lists, and how they are known, asked and signed in."""
