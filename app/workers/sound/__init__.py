"""A short sound through the loudspeakers: from here, or from a process where it may hang."""
