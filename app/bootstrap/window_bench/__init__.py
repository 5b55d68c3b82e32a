"""`upprop bench ui`: how long the window keeps anybody waiting during a lesson."""
