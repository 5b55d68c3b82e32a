"""Which engine recognises faces, and the change from one to another."""
