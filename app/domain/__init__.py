"""The school's nouns and rules: pure, without a clock, without input or output."""
