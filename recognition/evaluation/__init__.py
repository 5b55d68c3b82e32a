"""How good an engine is: data sets, protocols, metrics with intervals, reports.

Anybody can repeat it on pictures of their own. Embeddings live in memory while a measurement
runs and are never written; reports hold counts, rates and histograms, never a name or a vector.
"""
