"""A guided tour of one minute through the demo school, on the real screens."""
