"""Runs that were made elsewhere, brought into this tracking store."""
