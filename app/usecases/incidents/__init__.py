"""Personal data breaches: reported, handled, told of, closed."""
