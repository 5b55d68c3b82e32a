"""Everything at rest and every right a person has over it. No Qt, no pixels."""
