"""Review and sign: a person decides on everybody, then puts their name to the register."""
