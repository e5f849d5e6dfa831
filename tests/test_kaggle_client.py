"""The real client of Kaggle against a server that plays Kaggle, well and badly."""

import subprocess
import sys
import time
from email.utils import formatdate

import pytest

from heartseg.data.download import Patience
from heartseg.errors import ConfigError, DownloadError, KaggleError
from heartseg.kaggle.client import KernelStatus, open_client
from heartseg.kaggle.names import kernel_name
from heartseg.kaggle.push import wait
from tests.fake_kaggle import KERNEL, KEY, TOKEN, USER, playing_kaggle

QUICK = Patience(connect_s=2, read_s=2, tries=4, pause_s=0.001, longest_pause_s=100)


@pytest.fixture
def kaggle(monkeypatch, tmp_path):
    with playing_kaggle(monkeypatch, tmp_path) as fake:
        yield fake


@pytest.fixture
def naps() -> list[float]:
    """The pauses that the client would have made."""
    return []


@pytest.fixture
def client(kaggle, naps):
    return open_client(patience=QUICK, sleep=naps.append)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("QUEUED", KernelStatus("queued")),
        ("NEW_SCRIPT", KernelStatus("queued")),
        ("RUNNING", KernelStatus("running")),
        ("COMPLETE", KernelStatus("complete")),
        ("ERROR", KernelStatus("error", "Out of disk.")),
        ("CANCEL_REQUESTED", KernelStatus("cancelling")),
        ("CANCEL_ACKNOWLEDGED", KernelStatus("cancelled")),
    ],
)
def test_what_a_kernel_is_doing(kaggle, client, said, meant):
    kaggle.states, kaggle.failure = [said], "Out of disk."
    assert client.status(KERNEL) == meant
    assert kaggle.calls == [("GetKernelSessionStatus", {"userName": "ada", "kernelSlug": "heartseg-train"})]
    assert kaggle.agents == ["heartseg"]


def test_only_what_ended_has_ended():
    assert {state: (KernelStatus(state).ended, KernelStatus(state).failed) for state in
            ("queued", "running", "cancelling", "complete", "error", "cancelled")} == {
        "queued": (False, False), "running": (False, False), "cancelling": (False, False),
        "complete": (True, False), "error": (True, True), "cancelled": (True, True),
    }  # fmt: skip


def test_a_thousand_output_files_come_over_many_pages(kaggle, client):
    for number in range(1000):
        kaggle.add(f"folder/file_{number:04}.txt", b"x" * number)
    kaggle.page_size = 60
    files = client.output_files(KERNEL)
    assert [file.name for file in files] == [f"folder/file_{number:04}.txt" for number in range(1000)]
    assert [file.size for file in files] == list(range(1000))
    assert len({file.url for file in files}) == 1000
    assert len(kaggle.asked("ListKernelSessionOutput")) == 17


def test_a_listing_that_goes_round_in_circles_is_given_up(kaggle, client):
    kaggle.add("a.txt", b"a")
    kaggle.endless = True
    with pytest.raises(KaggleError, match="does not end"):
        client.output_files(KERNEL)


def test_a_storm_of_429_is_waited_out_as_long_as_kaggle_asks(kaggle, client, naps):
    in_a_minute = formatdate(time.time() + 60, usegmt=True)
    kaggle.faults = [(429, {"Retry-After": "7"}), (429, {"Retry-After": in_a_minute}), 429]
    assert client.status(KERNEL).state == "complete"
    assert naps[0] == 7
    assert 55 < naps[1] <= 60
    assert 0.002 <= naps[2] <= 0.006  # the third pause of 0.001 s doubled, half to one and a half of it


def test_a_storm_that_does_not_end_is_given_up(kaggle, client, naps):
    kaggle.faults = [429] * 20
    with pytest.raises(KaggleError, match=r"Kaggle is too busy \(429\) when asked for the kernel .* \(4 tries\)"):
        client.status(KERNEL)
    assert len(naps) == 3
    assert len(kaggle.calls) == 4


def test_who_is_asked_to_wait_for_an_hour_is_told(kaggle, client, naps):
    kaggle.faults = [(429, {"Retry-After": "3600"})]
    with pytest.raises(KaggleError, match="wants 3,600 seconds' pause"):
        client.status(KERNEL)
    assert naps == []


def test_pauses_differ_from_client_to_client(kaggle):
    naps: list[float] = []
    kaggle.faults = [500, 0] * 8
    for _ in range(4):
        open_client(patience=QUICK, sleep=naps.append).status(KERNEL)
    assert len(set(naps)) == 4


@pytest.mark.parametrize("fault", ["drop", 500, 502, 503])
def test_what_passes_is_tried_again(kaggle, client, naps, fault):
    kaggle.faults = [fault, fault]
    assert client.status(KERNEL).state == "complete"
    assert len(naps) == 2


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("drop", r"Kaggle broke off the connection when asked .* \(4 tries\)"),
        (500, r"Kaggle answered 500 when asked .* \(4 tries\)"),
        (401, r"does not accept the credentials from KAGGLE_USERNAME and KAGGLE_KEY.*Make a new token"),
        (403, r"refuses this account the kernel ada/heartseg-train \(403\).*KAGGLE_KEY"),
        (404, r"has not found the kernel ada/heartseg-train \(404\)"),
        (400, r"refused the kernel ada/heartseg-train \(400\): fault 400"),
        ("page", r"answer about the kernel ada/heartseg-train cannot be read"),
    ],
)
def test_what_kaggle_refuses_is_said_in_one_sentence(kaggle, client, naps, fault, sentence):
    kaggle.faults = [fault] * 4
    with pytest.raises(KaggleError, match=sentence) as caught:
        client.status(KERNEL)
    assert KEY not in str(caught.value)
    assert len(naps) == (3 if "tries" in sentence else 0)


def test_an_error_in_an_answer_that_is_formally_fine_is_an_error(kaggle, client):
    kaggle.faults = ["wrapped"]
    with pytest.raises(KaggleError, match=r"refuses this account .* \(403\)"):
        client.status(KERNEL)


def test_a_kernel_that_is_not_there(client):
    with pytest.raises(KaggleError, match=r"has not found the kernel ada/another-one \(404\)"):
        client.status("ada/another-one")


def test_a_server_that_says_nothing_is_not_waited_for(kaggle, monkeypatch):
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        from kagglesdk.kaggle_env import KaggleEnv, _env_to_endpoint

        monkeypatch.setitem(_env_to_endpoint, KaggleEnv.PROD, f"http://127.0.0.1:{silent.getsockname()[1]}")
        impatient = Patience(connect_s=0.2, read_s=0.2, tries=2, pause_s=0)
        with pytest.raises(KaggleError, match="did not answer in time"):
            open_client(patience=impatient, sleep=lambda seconds: None).status(KERNEL)


def test_a_server_that_is_not_there(kaggle, monkeypatch, naps):
    from kagglesdk.kaggle_env import KaggleEnv, _env_to_endpoint

    monkeypatch.setitem(_env_to_endpoint, KaggleEnv.PROD, "http://127.0.0.1:9")
    client = open_client(patience=QUICK, sleep=naps.append)
    with pytest.raises(KaggleError, match=r"Kaggle cannot be reached when asked .* \(4 tries\)"):
        client.status(KERNEL)


def test_without_credentials_nothing_is_asked(kaggle, tmp_path):
    with pytest.raises(KaggleError, match=r"no Kaggle credentials on this machine\. Make a new token"):
        open_client(environment={"HOME": str(tmp_path)})
    assert kaggle.calls == []


def test_a_token_is_asked_whose_it_is(kaggle, tmp_path, naps):
    client = open_client(environment={"HOME": str(tmp_path), "KAGGLE_API_TOKEN": TOKEN}, sleep=naps.append)
    assert client.user() == client.user() == USER
    assert kaggle.calls == [("IntrospectToken", {"token": TOKEN})]
    assert client.status(KERNEL).state == "complete"


def test_an_expired_token(kaggle, tmp_path):
    kaggle.expired = True
    client = open_client(environment={"HOME": str(tmp_path), "KAGGLE_API_TOKEN": TOKEN})
    for ask in (client.user, lambda: client.status(KERNEL)):
        with pytest.raises(KaggleError, match="does not accept the credentials from KAGGLE_API_TOKEN") as caught:
            ask()
        assert TOKEN not in str(caught.value)


def test_a_token_that_kaggle_calls_inactive(kaggle, tmp_path):
    kaggle.inactive = True
    client = open_client(environment={"HOME": str(tmp_path), "KAGGLE_API_TOKEN": TOKEN})
    with pytest.raises(KaggleError, match="KAGGLE_API_TOKEN: it is expired or revoked"):
        client.user()


def test_a_key_names_its_user_without_asking(kaggle, client):
    assert client.user() == USER
    assert kaggle.calls == []


def test_credentials_that_were_named_win_over_a_token_that_lies_about(kaggle, tmp_path, naps):
    # The SDK by itself would take the token, of another account.
    (tmp_path / ".kaggle").mkdir()
    (tmp_path / ".kaggle" / "access_token").write_text("of-another-account")
    named = tmp_path / "named"
    named.mkdir()
    (named / "kaggle.json").write_text(f'{{"username": "{USER}", "key": "{KEY}"}}')
    client = open_client(environment={"HOME": str(tmp_path), "KAGGLE_CONFIG_DIR": str(named)}, sleep=naps.append)
    assert client.status(KERNEL).state == "complete"


def test_the_login_of_kaggles_own_client_is_taken(kaggle, tmp_path):
    (tmp_path / ".kaggle").mkdir()
    (tmp_path / ".kaggle" / "credentials.json").write_text(
        f'{{"refresh_token": "r", "access_token": "{TOKEN}", "access_token_expiration": "2999-01-01T00:00:00+00:00", '
        f'"username": "{USER}", "scopes": []}}'
    )
    client = open_client(environment={"HOME": str(tmp_path)})
    assert client.user() == USER
    assert client.status(KERNEL).state == "complete"


@pytest.mark.parametrize("form", ["token", "key", "token file", "key file"])
def test_kaggles_own_client_finds_the_same_user(form, tmp_path):
    """Kaggle's client, in a process of its own since it looks when it is imported, beside ours."""
    from tests.fake_kaggle import serving_kaggle

    (tmp_path / ".kaggle").mkdir()
    environment = {"HOME": str(tmp_path)}
    if form == "token":
        environment["KAGGLE_API_TOKEN"] = TOKEN
    elif form == "key":
        environment |= {"KAGGLE_USERNAME": USER, "KAGGLE_KEY": KEY}
    elif form == "token file":
        (tmp_path / ".kaggle" / "access_token").write_text(TOKEN)
    else:
        file = tmp_path / ".kaggle" / "kaggle.json"
        file.write_text(f'{{"username": "{USER}", "key": "{KEY}"}}')
        file.chmod(0o600)  # Kaggle's client complains on stdout of any other mode
    code = (
        "from kaggle import api\n"
        "print(api.config_values['username'])\n"
        "from heartseg.kaggle.client import open_client\n"
        "print(open_client().user())\n"
    )
    with serving_kaggle() as fake:
        proxy = {"KAGGLE_API_ENVIRONMENT": "LOCALHOST", "http_proxy": fake.url, "no_proxy": ""}
        path = ":".join(sys.path)
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**environment, **proxy, "PYTHONPATH": path},
            capture_output=True,
            text=True,
        )
    assert done.stdout.split() == [USER, USER], done.stderr


def test_a_file_is_fetched_with_the_size_that_was_listed(kaggle, client, tmp_path):
    kaggle.add("heartseg-run.tar", b"content" * 1000)
    (file,) = client.output_files(KERNEL)
    assert (file.kernel, file.name, file.size) == (KERNEL, "heartseg-run.tar", 7000)
    client.download(file, tmp_path / "run.tar")
    assert (tmp_path / "run.tar").read_bytes() == b"content" * 1000


def test_a_download_that_breaks_off_is_gone_on_with_under_the_address_of_another_listing(kaggle, client, tmp_path):
    content = bytes(range(256)) * 4000
    stored = kaggle.add("heartseg-run.tar", content)
    stored.cut_after = [100_000, 1, 1, 1]  # one for each try
    with pytest.raises(DownloadError, match="broke off"):
        client.download(client.output_files(KERNEL)[0], tmp_path / "run.tar")
    here = (tmp_path / "run.tar.part").stat().st_size
    assert here > 0
    client.download(client.output_files(KERNEL)[0], tmp_path / "run.tar")
    assert stored.asked_ranges[-1] == f"bytes={here}-"
    assert (tmp_path / "run.tar").read_bytes() == content


def test_an_address_whose_time_is_over_is_replaced_once(kaggle, client, tmp_path):
    kaggle.add("heartseg-run.tar", b"content")
    (file,) = client.output_files(KERNEL)
    kaggle.valid_from = 2
    said: list[str] = []
    client.download(file, tmp_path / "run.tar", notify=said.append)
    assert (tmp_path / "run.tar").read_bytes() == b"content"
    assert "not valid any more" in said[0]
    kaggle.valid_from = 99
    with pytest.raises(DownloadError, match="answered 400"):
        client.download(file, tmp_path / "again.tar")


def test_a_file_that_is_gone_when_its_address_is_renewed(kaggle, client, tmp_path):
    kaggle.add("heartseg-run.tar", b"content")
    (file,) = client.output_files(KERNEL)
    kaggle.valid_from = 2
    kaggle.storage.clear()
    with pytest.raises(KaggleError, match=r"has no file heartseg-run\.tar any more"):
        client.download(file, tmp_path / "run.tar")


def test_a_file_of_another_size_than_listed_is_thrown_away(kaggle, client, tmp_path):
    kaggle.add("heartseg-run.tar", b"content")
    kaggle.sizes["heartseg-run.tar"] = 8
    with pytest.raises(KaggleError, match="came with 7 bytes, Kaggle lists 8"):
        client.download(client.output_files(KERNEL)[0], tmp_path / "run.tar")
    assert not (tmp_path / "run.tar").exists()


def test_the_kernels_own_log_is_read_before_kaggles(kaggle, client):
    kaggle.log = (
        '[{"stream_name":"stdout","time":1.0,"data":"one\\n"},{"stream_name":"stdout","time":2,"data":"two\\n"}]'
    )
    assert client.log(KERNEL) == "one\ntwo\n"
    kaggle.add("heartseg.log", "épreuve\n".encode())
    assert client.log(KERNEL) == "épreuve\n"


@pytest.mark.parametrize("text", ["", "plain text", '"a word"', "7"])
def test_a_log_of_another_form_is_kept_as_it_is(kaggle, client, text):
    kaggle.log = text
    assert client.log(KERNEL) == text


@pytest.mark.parametrize(
    "text", ["heartseg-train", "ada/short/1", "ada/abcd", "ada/Heartseg", "ada/-train", "a b/heartseg", ""]
)
def test_a_slug_of_another_form_is_refused(kaggle, client, text):
    with pytest.raises(ConfigError, match="is not of the form OWNER/NAME"):
        client.status(text)
    assert kaggle.calls == []


def test_a_name_is_what_kaggle_makes_of_its_title():
    found = kernel_name("ada/heartseg-train")
    assert (found.title, found.address) == ("heartseg train", "https://www.kaggle.com/code/ada/heartseg-train")


class Clock:
    """Time that passes only when someone sleeps."""

    def __init__(self) -> None:
        self.now, self.pauses = 0.0, []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


def test_waiting_says_what_changes_and_asks_less_and_less_often(kaggle, client):
    kaggle.states = ["QUEUED", "QUEUED", *["RUNNING"] * 12, "COMPLETE"]
    clock, said = Clock(), []
    assert wait(client, KERNEL, timeout_s=1e6, notify=said.append, sleep=clock.sleep, clock=clock).state == "complete"
    assert said == [f"{KERNEL}: {state}." for state in ("queued", "running", "complete")]
    assert clock.pauses[:2] == [10, 15]
    assert clock.pauses[2] == 10
    assert max(clock.pauses) == clock.pauses[-1] == 120


def test_waiting_outlasts_a_time_in_which_kaggle_does_not_answer(kaggle, client):
    kaggle.faults = [0, *[503] * 8]  # twice four tries
    kaggle.states = ["RUNNING", "COMPLETE"]
    clock, said = Clock(), []
    assert wait(client, KERNEL, timeout_s=1e6, notify=said.append, sleep=clock.sleep, clock=clock).state == "complete"
    away = f"Kaggle answered 503 when asked for the kernel {KERNEL} (4 tries). It is asked again."
    assert said == [f"{KERNEL}: running.", away, away, f"{KERNEL}: complete."]


def test_waiting_for_a_kernel_that_fails(kaggle, client):
    kaggle.states, kaggle.failure = ["RUNNING", "ERROR"], "Your notebook ran out of memory."
    clock, said = Clock(), []
    assert wait(client, KERNEL, timeout_s=1e6, notify=said.append, sleep=clock.sleep, clock=clock).failed
    assert said[-1] == f"{KERNEL}: error. Your notebook ran out of memory."


def test_waiting_for_a_kernel_that_never_ends(kaggle, client):
    kaggle.states, clock = ["RUNNING"], Clock()
    with pytest.raises(KaggleError, match="has not ended within 60 minutes: it is running"):
        wait(client, KERNEL, timeout_s=3600, notify=lambda sentence: None, sleep=clock.sleep, clock=clock)
    assert clock.now == 3600
