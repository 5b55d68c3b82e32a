"""The retention screen: rules, what is due, and the protocols of what went."""
