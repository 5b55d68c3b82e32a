"""The page on which the camera of this PC is chosen and its check-in spot placed."""
