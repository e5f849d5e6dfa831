"""Runs of MLflow as a person at a terminal wants them: found, listed, compared, closed and gathered in a table."""
