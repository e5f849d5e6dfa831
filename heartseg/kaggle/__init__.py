"""Training on Kaggle's GPUs: the kernel that is pushed there, and the client that pushes, watches and fetches."""
