"""heartseg outlines the left atrium in 3D cardiac MRI. Not a medical device.

import heartseg
result = heartseg.load("models:/heartseg@champion").segment("scan.nii.gz")
result.mask, result.volume_ml
"""

from typing import TYPE_CHECKING

from heartseg.version import __version__

if TYPE_CHECKING:
    from heartseg.inference import Segmenter

__all__ = ["__version__", "load"]


def load(model: str) -> "Segmenter":
    """The segmenter of an MLflow model URI (`models:/heartseg@champion`, `runs:/ID/model`) or of a local folder.

    Raises:
        heartseg.errors.ModelError: If there is no such model or it cannot be loaded.
    """
    # Imported here: `import heartseg` itself stays light.
    from heartseg.pyfunc import load_segmenter

    return load_segmenter(model)
