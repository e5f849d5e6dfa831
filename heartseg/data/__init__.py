"""Cases: where they come from, how they are read, split, prepared and drawn from."""
