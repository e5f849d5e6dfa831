"""Settings of networks that are made and run in a moment."""

TINY_NETWORK = {
    "channels": "4,8,8",
    "strides": "2,2",
    "spatial_size": "16,16,8",
    "locator_channels": "4,4,4",
    "locator_size": "16,16,8",
    "locator_spacing": "2.5",
    "precision": "fp32",
}
