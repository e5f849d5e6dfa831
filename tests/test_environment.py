"""What follows from the machine."""

import pytest
import torch

from heartseg import environment
from heartseg.errors import ConfigError

CPU = torch.device("cpu")


def test_epochs_depend_on_where_a_run_is_and_say_why():
    assert environment.default_epochs(CPU, {}) == (1, "1 on a CPU")
    assert environment.default_epochs(CPU, {"KAGGLE_KERNEL_RUN_TYPE": "Batch"})[0] == 20
    assert environment.default_epochs(torch.device("cuda"), {})[0] == 100


def test_fp16_is_refused_on_a_cpu():
    with pytest.raises(ConfigError, match="fp16, which needs a GPU"):
        environment.choose_precision("fp16", CPU)


def test_auto_never_emulates(monkeypatch):
    monkeypatch.setattr(environment, "_cpu_has_bf16", lambda: False)
    assert environment.choose_precision("auto", CPU).name == "fp32"
    monkeypatch.setattr(environment, "_cpu_has_bf16", lambda: True)
    assert environment.choose_precision("auto", CPU).name == "bf16"


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device")
def test_cuda_that_is_not_there_is_refused():
    with pytest.raises(ConfigError, match="no CUDA device is available"):
        environment.choose_device("cuda")


def test_peak_memory_is_that_of_a_process_with_torch():
    assert 50 < environment.peak_memory_mib() < 20_000


def test_a_folder_without_git_has_no_commit(tmp_path):
    assert environment.git_state(tmp_path) is None
