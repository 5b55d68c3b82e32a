"""The school's data at rest: one store per aggregate, each of which can account for itself."""
