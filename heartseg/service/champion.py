"""The model in use: the champion of this moment where the registry is followed, the last good one while it fails."""

import logging
import threading
import time
from collections.abc import Callable

from heartseg import registry, tracking
from heartseg.errors import HeartsegError
from heartseg.inference import Segmenter

LONGEST_PAUSE = 30.0  # seconds; after each failure the next look is twice as far away

log = logging.getLogger("heartseg.service")


class ModelInUse:
    """The segmenter behind an MLflow URI or folder. One of an alias (`models:/heartseg@champion`) is looked up again
    every `check_seconds` once `follow` was called; another version is loaded beside the present one and replaces it.
    With `wait` there may be none at first, and it is looked for in the same way.
    """

    def __init__(
        self, model: str, load: Callable[[str], Segmenter], *, check_seconds: float, wait: bool = False
    ) -> None:
        self._load, self._check_seconds = load, check_seconds
        name, _, alias = model.partition("@")
        self._alias = alias if name == f"models:/{registry.MODEL_NAME}" else ""
        self._version = ""
        self._segmenter: Segmenter | None = None
        self._told = ""
        self._answered = time.monotonic()
        self._failing_since: float | None = None
        self._ended = threading.Event()
        if not self._alias:
            self._segmenter = load(model)
            return
        try:
            self._look()
        except HeartsegError as error:
            if not wait:
                raise
            self._tell(error)

    @property
    def segmenter(self) -> Segmenter | None:
        """The one that the next scan is given to; None while the first is waited for."""
        return self._segmenter

    @property
    def version(self) -> str:
        """What every answer says of the model; empty for a local folder, and for none."""
        return self._segmenter.model_version if self._segmenter else ""

    @property
    def follows(self) -> bool:
        """Whether an alias of the registry is looked after."""
        return bool(self._alias)

    def since_answer(self) -> float:
        """Seconds since the registry last said who is champion, with a model that could be loaded."""
        return time.monotonic() - self._answered

    def silent_seconds(self) -> float:
        """How long the registry has not answered, or not with a model that can be loaded; 0 if it has."""
        return 0.0 if self._failing_since is None else time.monotonic() - self._failing_since

    def follow(self) -> None:
        """Look after the alias in a thread of its own: a registry may be silent for minutes."""
        if self._alias:
            threading.Thread(target=self._follow, name="champion", daemon=True).start()

    def end(self) -> None:
        """Look no more."""
        self._ended.set()

    def _follow(self) -> None:
        pause = self._check_seconds
        while not self._ended.wait(pause):
            asked = time.monotonic()
            try:
                self._look()
            # Whatever the registry's client or a damaged model raises, the present model goes on serving, or the first
            # is waited for.
            except Exception as error:
                if self._segmenter is None:
                    self._tell(error)
                    continue
                known = isinstance(error, HeartsegError)
                log.error("Version %s stays in use: %s", self._version, error, exc_info=not known)
                self._failing_since = self._failing_since or asked
                pause = max(self._check_seconds, min(2 * pause, LONGEST_PAUSE))
            else:
                self._answered, self._failing_since, pause = time.monotonic(), None, self._check_seconds

    def _tell(self, error: Exception) -> None:
        """Say why there is no model yet; once, while the reason stays."""
        if str(error) != self._told:
            self._told = str(error)
            known = isinstance(error, HeartsegError)
            log.warning("No model yet: %s", error, exc_info=not known)

    def _look(self) -> None:
        tracking.connect()
        version = registry.describe(self._alias).version
        if version != self._version:
            self._segmenter = self._load(f"models:/{registry.MODEL_NAME}/{version}")
            if self._version:
                log.info("Version %s replaces version %s.", version, self._version)
            self._version = version
