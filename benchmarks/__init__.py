"""Measurements behind the figures that heartseg claims: `python -m benchmarks` makes them all anew."""
