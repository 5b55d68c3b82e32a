"""A voice of the system: spoken with from here, or from a process of its own where it may hang."""
