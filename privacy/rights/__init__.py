"""The rights of a person over what is stored about them."""
