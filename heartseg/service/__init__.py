"""The HTTP service: masks for scans that strangers send."""
