"""Faults done on purpose, counted: what heartseg promises about files and work, and how often it held."""
