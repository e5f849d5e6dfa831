"""The training loop: what it yields, and that it goes on bit for bit from any step."""

import itertools
import math
import shutil

import pytest
import torch

from heartseg.config import Config, with_values
from heartseg.data.loaders import Patches
from heartseg.environment import choose_precision
from heartseg.losses import build_loss
from heartseg.network import build_network
from heartseg.training.average import WeightAverage
from heartseg.training.checkpoint import newest_checkpoint, restore_state, save_checkpoint
from heartseg.training.interruption import Interrupted, StopRequest
from heartseg.training.loop import TrainingState, Validation, fit
from heartseg.training.schedule import Schedule, build_optimizer

CPU = torch.device("cpu")


def fresh_state(config) -> TrainingState:
    torch.manual_seed(config.training.seed)
    network = build_network(config.network)
    optimizer = build_optimizer(network.parameters(), config.optimizer)
    average = WeightAverage(network, config.optimizer.ema) if config.optimizer.ema else None
    return TrainingState(
        network, average, optimizer, Schedule(optimizer, config.optimizer), torch.amp.GradScaler("cpu", enabled=False)
    )


def run(state, cases, config, *, epochs=3, validate=None, patches=Patches, **hooks):
    return fit(
        state,
        patches(cases, config),
        config=config,
        loss=build_loss(config.training.loss),
        epochs=epochs,
        device=CPU,
        precision=choose_precision(config.training.precision, CPU),
        validate=validate,
        **hooks,
    )


def same_weights(a, b) -> bool:
    return all(torch.equal(x, y) for x, y in zip(a.state_dict().values(), b.state_dict().values(), strict=True))


def test_the_loss_falls_and_each_epoch_is_yielded_once(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"learning_rate": "1e-2"})
    results = list(run(fresh_state(config), prepared_cases, config, epochs=8))
    assert [result.epoch for result in results] == list(range(1, 9))
    assert results[-1].train_loss < 0.95 * results[0].train_loss


def test_equal_seeds_give_equal_weights_and_another_seed_does_not(prepared_cases, tiny_config):
    other = with_values(tiny_config, {"seed": "1"})
    first, second, third = fresh_state(tiny_config), fresh_state(tiny_config), fresh_state(other)
    for state, config in ((first, tiny_config), (second, tiny_config), (third, other)):
        list(run(state, prepared_cases, config))
    assert same_weights(first.network, second.network)
    assert not same_weights(first.network, third.network)


@pytest.mark.parametrize("stop_after", [1, 4, 6, 7, 13])
@pytest.mark.parametrize("accumulation", ["1", "4"])
def test_a_run_resumed_from_any_step_ends_bit_identical(
    prepared_cases, tiny_config, tmp_path, stop_after, accumulation
):
    config = with_values(tiny_config, {"accumulation_steps": accumulation, "dropout": "0.2"})
    undisturbed = fresh_state(config)
    list(run(undisturbed, prepared_cases, config))

    steps = itertools.count(1)
    request = StopRequest()

    def stop(state, of):
        if next(steps) == stop_after:
            request.receive(15)

    interrupted = fresh_state(config)
    with pytest.raises(Interrupted):
        list(run(interrupted, prepared_cases, config, deferred=request.deferred, on_step=stop))
    save_checkpoint(tmp_path, interrupted, {}, run_id="r", config="", split="")
    torch.rand(7)  # another process has another generator state

    resumed = fresh_state(config)
    checkpoint, passed_over = newest_checkpoint(tmp_path)
    assert not passed_over
    restore_state(resumed, checkpoint)
    assert (resumed.epoch * 6 + resumed.step) == stop_after
    list(run(resumed, prepared_cases, config))
    assert same_weights(undisturbed.network, resumed.network)
    assert same_weights(undisturbed.result, resumed.result)
    assert [r.train_loss for r in undisturbed.history] == [r.train_loss for r in resumed.history]


def test_a_signal_waits_while_a_batch_is_drawn(prepared_cases, tiny_config):
    request = StopRequest()

    class Signalling(Patches):
        def __getitem__(self, index):
            request.receive(15)
            return super().__getitem__(index)

    state = fresh_state(tiny_config)
    with pytest.raises(Interrupted):
        list(run(state, prepared_cases, tiny_config, patches=Signalling, deferred=request.deferred))
    assert (state.epoch, state.step) == (0, 1)


def test_the_best_epoch_is_the_one_of_highest_val_dice(prepared_cases, tiny_config):
    scores = iter([0.2, 0.7, 0.5])
    state = fresh_state(tiny_config)
    results = list(
        run(state, prepared_cases, tiny_config, validate=lambda network: Validation(1.0, {"a": next(scores)}))
    )
    assert [result.is_best for result in results] == [True, True, False]
    assert (state.best_epoch, state.best_dice) == (2, 0.7)


def test_validation_every_second_epoch_and_at_the_end(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"validate_every": "2"})
    results = list(
        run(fresh_state(config), prepared_cases, config, validate=lambda network: Validation(1.0, {"a": 0.5}))
    )
    assert [math.isnan(result.val_dice) for result in results] == [True, False, False]
    assert "val_dice" not in results[0].metrics()


def test_undefined_dice_is_left_out_of_the_mean():
    assert Validation(0.0, {"a": math.nan, "b": 0.5}).mean_dice == 0.5
    assert math.isnan(Validation(0.0, {}).mean_dice)


def test_minutes_end_the_run_and_bring_the_learning_rate_down(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"max_minutes": "0.05"})
    state = fresh_state(config)
    results = list(run(state, prepared_cases, config, epochs=None))
    assert state.seconds >= 3
    assert results[-1].learning_rate < 0.5 * config.optimizer.learning_rate


def test_the_plateau_schedule_halves_the_rate_after_patience(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"schedule": "plateau", "plateau_patience": "1"})
    results = list(
        run(fresh_state(config), prepared_cases, config, epochs=5, validate=lambda network: Validation(1, {"a": 0.5}))
    )
    assert [result.learning_rate for result in results] == pytest.approx([1.5e-3, 1.5e-3, 1.5e-3, 7.5e-4, 7.5e-4])


def test_half_precision_trains_on_the_cpu_too(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"precision": "bf16"})
    results = list(run(fresh_state(config), prepared_cases, config, epochs=2))
    assert math.isfinite(results[-1].train_loss)


def test_what_is_validated_and_kept_is_the_running_average_of_the_weights(prepared_cases, tiny_config):
    seen = []

    def validate(network):
        seen.append(network)
        return Validation(1.0, {"a": 0.5})

    state = fresh_state(tiny_config)
    list(run(state, prepared_cases, tiny_config, epochs=1, validate=validate))
    assert seen == [state.result] != [state.network]
    plain = fresh_state(with_values(tiny_config, {"ema": "0"}))
    assert plain.result is plain.network


def test_the_average_forgets_its_random_beginning():
    config = with_values(Config(), {"channels": "4,8,8", "strides": "2,2", "locator": "false"})
    network = build_network(config.network)
    average = WeightAverage(network, 0.99)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(1.0)
    for _ in range(20):
        average.update(network)
    # 0.99 ** 20 = 0.82 of the beginning would still be there.
    assert all(torch.allclose(p, torch.tensor(1.0), atol=1e-3) for p in average.network.parameters())


def test_the_locator_learns_beside_the_network(prepared_cases, tiny_config):
    state = fresh_state(with_values(tiny_config, {"locator_every": "3"}))
    before = [parameter.detach().clone() for parameter in state.network.locator.parameters()]
    list(run(state, prepared_cases, tiny_config, epochs=1))
    assert not all(torch.equal(a, b) for a, b in zip(before, state.network.locator.parameters(), strict=True))


def test_without_a_locator_there_is_none(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"locator": "false"})
    state = fresh_state(config)
    assert len(list(run(state, prepared_cases, config, epochs=1))) == 1
    assert state.network.locator is None


@pytest.mark.skipif(not (shutil.which("g++") or shutil.which("clang++")), reason="torch.compile needs a C++ compiler")
def test_a_compiled_network_learns_the_same(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"locator": "false", "channels": "4,4,4", "patches_per_epoch": "2"})
    plain, compiled = fresh_state(config), fresh_state(config)
    expected = next(run(plain, prepared_cases, config, epochs=1)).train_loss
    found = next(run(compiled, prepared_cases, with_values(config, {"compile": "true"}), epochs=1)).train_loss
    # Fused arithmetic rounds otherwise, and Adam's first steps make the most of it.
    assert found == pytest.approx(expected, rel=3e-2)


def test_the_poly_schedule_falls_as_nnu_nets(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"schedule": "poly", "warmup": "0", "learning_rate": "1e-2"})
    results = list(run(fresh_state(config), prepared_cases, config, epochs=2))
    # The last of 12 steps began when 11 were over.
    assert results[-1].learning_rate == pytest.approx(1e-2 * (1 / 12) ** 0.9)
