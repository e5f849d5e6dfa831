"""The version of heartseg, readable without importing anything."""

__version__ = "0.1.0"
