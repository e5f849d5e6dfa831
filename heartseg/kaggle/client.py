"""Asking Kaggle about kernels, through its own SDK, with every way it fails answered in a sentence."""

import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase, HTTPBasicAuth

from heartseg.data.credentials import HINT, kaggle_credentials
from heartseg.data.download import Patience, RefusedError, download
from heartseg.errors import KaggleError
from heartseg.kaggle.asking import Answer, answer_to, not_accepted
from heartseg.kaggle.names import KernelName, kernel_name

KERNEL_LOG = "heartseg.log"  # what the kernel writes itself; Kaggle's own log is often empty
PAGE_SIZE = 100
PATIENCE = Patience(connect_s=10.0, read_s=60.0, tries=6, pause_s=1.0, longest_pause_s=300.0)
# What storage says to a signed address whose time is over; a fresh listing brings a fresh one.
EXPIRED = (400, 401, 403, 404, 410)

ENDED = ("complete", "error", "cancelled")
STATES = {"cancel_acknowledged": "cancelled", "cancel_requested": "cancelling", "new_script": "queued"}

Notify = Callable[[str], None]


@dataclass(frozen=True)
class KernelStatus:
    """What Kaggle says of a kernel's newest version.

    `state` is queued, running, complete, error, cancelling or cancelled; `message` is what Kaggle adds of a failure.
    """

    state: str
    message: str = ""

    @property
    def ended(self) -> bool:
        """Nothing more will come of it."""
        return self.state in ENDED

    @property
    def failed(self) -> bool:
        """It ended, and not well."""
        return self.ended and self.state != "complete"


@dataclass(frozen=True)
class OutputFile:
    """A file that a kernel left: its path in the kernel's working folder, bytes (None: not told), a signed address."""

    kernel: str
    name: str
    size: int | None
    url: str


@dataclass(frozen=True)
class Pushed:
    """A version of a kernel that Kaggle took."""

    kernel: KernelName
    version: int | None
    address: str


@dataclass(frozen=True)
class _Login:
    """How Kaggle knows who asks; `user` is empty where only Kaggle can tell."""

    auth: AuthBase
    origin: str
    user: str = ""


class Client:
    """A session with Kaggle. Made by `open_client`."""

    def __init__(self, sdk: Any, login: _Login, patience: Patience, sleep: Callable[[float], None]) -> None:
        self._sdk, self._login, self._patience, self._sleep = sdk, login, patience, sleep
        self._user = login.user

    def user(self) -> str:
        """The name of the user whose credentials these are.

        Raises:
            KaggleError: If Kaggle does not accept them.
        """
        if not self._user:
            self._user = self._ask("the owner of the credentials", self._introspect)
        return self._user

    def status(self, slug: str) -> KernelStatus:
        """What the newest version of a kernel is doing.

        Raises:
            KaggleError: If there is no such kernel, or Kaggle does not answer (then a NotAnsweringError).
        """
        from kagglesdk.kernels.types.kernels_api_service import ApiGetKernelSessionStatusRequest

        kernel = kernel_name(slug)
        request = ApiGetKernelSessionStatusRequest()
        request.user_name, request.kernel_slug = kernel.owner, kernel.name
        answer = self._ask(
            f"the kernel {kernel}", lambda: self._sdk.kernels.kernels_api_client.get_kernel_session_status(request)
        )
        state = answer.status.name.lower()
        return KernelStatus(STATES.get(state, state), answer.failure_message)

    def log(self, slug: str) -> str:
        """What the kernel printed: its own log where it left one, else Kaggle's; empty where there is neither.

        Raises:
            KaggleError: As `status` does.
        """
        own = next((file for file in self.output_files(slug) if file.name == KERNEL_LOG), None)
        if own is not None:
            with tempfile.TemporaryDirectory() as folder:
                target = Path(folder) / KERNEL_LOG
                self.download(own, target)
                return target.read_text(errors="replace")
        return _plain(self._output_page(kernel_name(slug), "").log)

    def output_files(self, slug: str) -> list[OutputFile]:
        """All files that the newest version of a kernel left, from all pages of Kaggle's listing.

        Raises:
            KaggleError: As `status` does, or if the listing does not end.
        """
        kernel = kernel_name(slug)
        listed = [
            file for page in self._pages(lambda token: self._output_page(kernel, token)) for file in page.files or []
        ]
        # One listing has the addresses, another the sizes.
        sizes = {
            file.name: file.size
            for page in self._pages(lambda token: self._size_page(kernel, token))
            for file in page.files or []
        }
        return [OutputFile(str(kernel), file.file_name, sizes.get(file.file_name), file.url) for file in listed]

    def download(self, file: OutputFile, target: Path, *, notify: Notify = lambda sentence: None) -> None:
        """Fetch a file to `target`, whole or not at all; a download that broke off is gone on with, also next time.

        A signed address whose time is over is replaced once, by that of a fresh listing.

        Raises:
            KaggleError: If the file is not there any more, or has not the size that was listed.
            DownloadError: If it cannot be fetched.
            StorageError: If it cannot be written.
        """
        try:
            self._fetch(file, target, notify)
        except RefusedError as error:
            if error.status not in EXPIRED:
                raise
            notify(f"The address of {file.name} is not valid any more ({error.status}); asking for another.")
            fresh = next((one for one in self.output_files(file.kernel) if one.name == file.name), None)
            if fresh is None:
                raise KaggleError(
                    f"The kernel {file.kernel} has no file {file.name} any more.",
                    hint="A newer version of the kernel may have replaced it: list its files again.",
                ) from error
            file = fresh
            self._fetch(fresh, target, notify)
        found = target.stat().st_size
        if file.size is not None and found != file.size:
            target.unlink()
            raise KaggleError(
                f"The file {file.name} of the kernel {file.kernel} came with {found:,} bytes, Kaggle lists "
                f"{file.size:,}; it was thrown away.",
                hint="Fetch it again; a kernel that still runs changes its files.",
            )

    def push(self, metadata: Mapping[str, Any], script: str) -> Pushed:
        """Save `script` as a new version of the kernel that `metadata` describes, and let it run.

        `metadata` has the keys of `kernel-metadata.json`.

        Raises:
            KaggleError: If Kaggle refuses it or a source that it names, or if no answer says whether it was taken.
        """
        from kagglesdk.kernels.types.kernels_api_service import ApiSaveKernelRequest

        kernel = kernel_name(str(metadata["id"]))
        request = ApiSaveKernelRequest()
        request.slug, request.new_title, request.text = str(kernel), metadata["title"], script
        request.language, request.kernel_type = metadata["language"], metadata["kernel_type"]
        for name in ("is_private", "enable_gpu", "enable_tpu", "enable_internet", "machine_shape"):
            setattr(request, name, metadata[name])
        for name in ("dataset", "competition", "kernel", "model"):
            setattr(request, f"{name}_data_sources", list(metadata[f"{name}_sources"]))
        # Asked twice it would run twice, so only a refusal for being too busy is answered by another try.
        answer = self._ask(
            f"the push of {kernel}", lambda: self._sdk.kernels.kernels_api_client.save_kernel(request), twice=False
        )
        if answer.error:
            raise KaggleError(f"Kaggle refused the kernel {kernel}: {answer.error}")
        refused = [*answer.invalid_dataset_sources, *answer.invalid_kernel_sources, *answer.invalid_model_sources,
                   *answer.invalid_competition_sources]  # fmt: skip
        if refused:
            raise KaggleError(
                f"Kaggle took the kernel {kernel}, but not what it was to have attached: {', '.join(refused)}.",
                hint=f"Check that each exists and is yours or public, and cancel the version at {kernel.address}",
            )
        return Pushed(kernel, answer.version_number, answer.url or kernel.address)

    def _fetch(self, file: OutputFile, target: Path, notify: Notify) -> None:
        # A signed address is another one in each listing, so the part that is here is known by the file's name.
        known_as = f"{file.kernel}/{file.name}"
        download(file.url, target, patience=self._patience, notify=notify, known_as=known_as)

    def _introspect(self) -> str:
        from kagglesdk.security.types.oauth_service import IntrospectTokenRequest

        request = IntrospectTokenRequest()
        request.token = getattr(self._login.auth, "token", "")
        answer = self._sdk.security.oauth_client.introspect_token(request)
        if not (answer.active and answer.username):
            raise not_accepted(self._login.origin, "it is expired or revoked")
        return str(answer.username)

    def _output_page(self, kernel: KernelName, token: str) -> Any:
        from kagglesdk.kernels.types.kernels_api_service import ApiListKernelSessionOutputRequest

        request = _paged(ApiListKernelSessionOutputRequest(), kernel, token)
        ask = self._sdk.kernels.kernels_api_client.list_kernel_session_output
        return self._ask(f"the output of {kernel}", lambda: ask(request))

    def _size_page(self, kernel: KernelName, token: str) -> Any:
        from kagglesdk.kernels.types.kernels_api_service import ApiListKernelFilesRequest

        request = _paged(ApiListKernelFilesRequest(), kernel, token)
        ask = self._sdk.kernels.kernels_api_client.list_kernel_files
        return self._ask(f"the files of {kernel}", lambda: ask(request))

    def _pages(self, page_at: Callable[[str], Any]) -> Iterator[Any]:
        token, seen = "", {""}
        while True:
            page = page_at(token)
            yield page
            token = page.next_page_token
            if not token:
                return
            if token in seen:
                raise KaggleError("Kaggle's listing of files does not end: it names the same page again.")
            seen.add(token)

    def _ask(self, what: str, ask: Callable[[], Answer], *, twice: bool = True) -> Answer:
        return answer_to(ask, what, self._login.origin, self._patience, self._sleep, twice=twice)


def open_client(
    *,
    environment: Mapping[str, str] | None = None,
    patience: Patience = PATIENCE,
    sleep: Callable[[float], None] = time.sleep,
) -> Client:
    """A client with the credentials of this user; nothing is asked of Kaggle yet.

    The credentials are those of `heartseg.data.credentials`, or else the login that `kaggle auth login` left.

    Raises:
        KaggleError: If there are none.
        DownloadError: If what was found is malformed.
    """
    # The SDK alone: the package `kaggle` over it logs in as soon as it is imported, prints, and makes folders.
    from kagglesdk import KaggleClient

    sdk = KaggleClient(user_agent="heartseg")
    http = sdk.http_client()
    http._init_session()
    # The SDK sets no time limit, so that a server that says nothing would be waited for without end.
    for scheme in ("https://", "http://"):
        http._session.mount(scheme, _ImpatientAdapter(patience))
    login = _login(sdk, os.environ if environment is None else environment, patience, sleep)
    # Left to itself, the SDK prefers any token that it finds to the credentials that were named.
    http._session.auth = login.auth
    return Client(sdk, login, patience, sleep)


def _login(sdk: Any, environment: Mapping[str, str], patience: Patience, sleep: Callable[[float], None]) -> _Login:
    found = kaggle_credentials(environment)
    if found is not None and found.username:
        return _Login(HTTPBasicAuth(found.username, found.secret), found.origin, found.username)
    if found is not None:
        return _Login(_Bearer(found.secret), found.origin)
    from kagglesdk import KaggleCredentials

    file = Path(environment.get("HOME") or Path.home()) / ".kaggle" / "credentials.json"
    kept = KaggleCredentials.load(sdk, str(file))
    if kept is None:
        raise KaggleError("There are no Kaggle credentials on this machine.", hint=HINT)
    token = answer_to(kept.get_access_token, "a new access token", str(file), patience, sleep)
    return _Login(_Bearer(token), str(file), kept.get_username() or "")


class _Bearer(AuthBase):
    def __init__(self, token: str) -> None:
        self.token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self.token}"
        return request


class _ImpatientAdapter(HTTPAdapter):
    def __init__(self, patience: Patience) -> None:
        super().__init__()
        self._timeout = (patience.connect_s, patience.read_s)

    def send(self, *arguments: Any, **options: Any) -> requests.Response:
        return super().send(*arguments, **{**options, "timeout": self._timeout})


def _paged(request: Any, kernel: KernelName, token: str) -> Any:
    request.user_name, request.kernel_slug = kernel.owner, kernel.name
    request.page_size, request.page_token = PAGE_SIZE, token
    return request


def _plain(log: str) -> str:
    """Kaggle's log as text: it keeps a JSON list of pieces, each with its stream and time."""
    try:
        pieces = json.loads(log or "[]")
    except ValueError:
        return log
    if not isinstance(pieces, Sequence) or isinstance(pieces, str):
        return log
    return "".join(str(piece.get("data", "")) if isinstance(piece, dict) else str(piece) for piece in pieces)
