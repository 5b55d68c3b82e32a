"""Help on the screen that is shown: F1, offline."""
