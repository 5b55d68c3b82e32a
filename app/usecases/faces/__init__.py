"""Templates of faces, and the galleries that lessons are given."""
