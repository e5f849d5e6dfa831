"""The names of kernels on Kaggle: `owner/name`."""

import re
from dataclasses import dataclass

from heartseg.errors import ConfigError

DEFAULT_NAME = "heartseg-train"
SITE = "https://www.kaggle.com/code"


@dataclass(frozen=True)
class KernelName:
    """A kernel's owner and its own name, as in its address."""

    owner: str
    name: str

    def __str__(self) -> str:
        return f"{self.owner}/{self.name}"

    @property
    def address(self) -> str:
        """Its page."""
        return f"{SITE}/{self}"

    @property
    def title(self) -> str:
        """A title that Kaggle makes this very name of: it lower-cases titles and puts hyphens for spaces."""
        return self.name.replace("-", " ")


def kernel_name(text: str) -> KernelName:
    """The kernel that `owner/name` means.

    Raises:
        ConfigError: If it is not of that form; Kaggle's names have at least five letters, digits and hyphens.
    """
    found = re.fullmatch(r"([A-Za-z0-9][A-Za-z0-9_-]*)/([a-z0-9]+(?:-[a-z0-9]+)*)", text)
    if found is None or len(found[2]) < 5:
        raise ConfigError(
            f"The kernel {text!r} is not of the form OWNER/NAME: expected the user's name, a slash, and at least five "
            "lower-case letters, digits and single hyphens.",
            hint=f"For example: ada/{DEFAULT_NAME}, as in {SITE}/ada/{DEFAULT_NAME}",
        )
    return KernelName(found[1], found[2])
