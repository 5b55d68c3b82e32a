"""What leaves the program on a person's word: signed registers and printed cards."""
