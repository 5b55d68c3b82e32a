"""Personal data breaches: the register, the clock and each step."""
