"""Training: the loop, its schedule, its checkpoints and the tracked run round them."""
