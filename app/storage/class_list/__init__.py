"""Classes and students, and how a student is known: card, number, code, sign-offs."""
