-- Run once, by the database's image when it makes its cluster: Optuna's tables lie beside MLflow's in a database of their own.
CREATE DATABASE studies;
