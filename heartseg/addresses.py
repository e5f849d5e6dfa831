"""Addresses of stores, and what of them may be shown."""

import re

FILES = ("sqlite", "journal:", "file:", "/")


def public_address(address: str) -> str:
    """A store's address without the user name, password and options that it may carry."""
    plain = address.partition("?")[0]
    if plain.startswith(FILES):
        return plain
    # Up to the last @: a password may hold one, and whatever else.
    return re.sub(r"://.*@", "://", address).partition("?")[0]
