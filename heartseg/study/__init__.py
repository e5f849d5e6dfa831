"""Studies: which settings are searched, how trials are shared out, and what they found."""
