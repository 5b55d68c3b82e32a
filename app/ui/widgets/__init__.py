"""The parts every screen is made of. They draw and report; they decide nothing."""
