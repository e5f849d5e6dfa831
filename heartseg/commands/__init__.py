"""The commands, a file a group. Torch, MONAI and MLflow are imported inside, so that `--help` answers at once."""
