"""The assessment beside the decision: the ways side by side, versions, the authority."""
