"""Sentences and words for people, in their language. Knows codes and kinds; never decides."""
