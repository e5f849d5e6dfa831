"""The network: shapes in and out, and what its sizes mean."""

import pytest
import torch

from heartseg.config import Config, with_values
from heartseg.losses import build_loss
from heartseg.network import _packed, _unpacked, build_network, load_weights, weights_of


@pytest.mark.parametrize("architecture", ["compact", "dynunet", "unet"])
@pytest.mark.parametrize("stem", ["1", "2"])
@pytest.mark.parametrize("norm", ["instance", "batch"])
def test_logits_have_the_shape_of_the_image(architecture, stem, norm):
    values = {"architecture": architecture, "stem": stem, "norm": norm, "channels": "4,8,8", "strides": "2,2"}
    network = build_network(with_values(Config(), values).network)
    image = torch.randn(2, 1, 16, 24, 8)
    logits, found = network(image, torch.randn(1, 1, 16, 16, 8))
    assert logits.shape == image.shape
    assert found.shape == (1, 1, 16, 16, 8)


def test_a_stem_works_on_an_eighth_of_the_positions():
    network = build_network(with_values(Config(), {"channels": "4,8,8", "strides": "2,2"}).network)
    seen = []
    network.body.body.register_forward_hook(lambda module, inputs, output: seen.append(tuple(inputs[0].shape)))
    network(torch.randn(1, 1, 16, 16, 8))
    assert seen == [(1, 8, 8, 8, 4)]


def test_the_first_answer_is_mostly_background():
    torch.manual_seed(0)
    network = build_network(Config().network)
    assert torch.sigmoid(network(torch.randn(1, 1, 32, 32, 32))[0]).mean() < 0.3


@pytest.mark.parametrize("architecture", ["compact", "dynunet", "unet"])
def test_weights_are_copied_once_each_and_fit_again(architecture):
    config = with_values(Config(), {"architecture": architecture, "channels": "4,8,8", "strides": "2,2"}).network
    first, second = build_network(config).eval(), build_network(config).eval()
    weights = weights_of(first)
    assert sum(tensor.numel() for tensor in weights.values()) == sum(p.numel() for p in first.parameters())
    load_weights(second, weights)
    image = torch.randn(1, 1, 16, 16, 16)
    assert torch.equal(first(image)[0], second(image)[0])
    with pytest.raises(ValueError, match="another network"):
        load_weights(build_network(Config().network), weights)


@pytest.mark.parametrize("name", ["dice", "dice_ce"])
def test_a_right_answer_costs_less_than_a_wrong_one(name):
    label = torch.zeros(1, 1, 8, 8, 8)
    label[..., 2:5, 2:5, 2:5] = 1
    right, wrong = 20 * label - 10, 10 - 20 * label
    loss = build_loss(name)
    assert loss(right, label) < 0.05 < loss(wrong, label)


@pytest.mark.parametrize("factor", [1, 2, 4])
def test_unpacking_undoes_packing(factor):
    image = torch.randn(2, 1, 8, 12, 4)
    assert torch.equal(_unpacked(_packed(image, factor), factor), image)


def test_packing_is_that_of_monai():
    from monai.networks.utils import pixelshuffle, pixelunshuffle

    image = torch.randn(2, 1, 8, 12, 4)
    assert torch.equal(_packed(image, 2), pixelunshuffle(image, 3, 2))
    assert torch.equal(_unpacked(_packed(image, 2), 2), pixelshuffle(_packed(image, 2), 3, 2))


def test_the_compact_network_is_nnu_nets_plain_one():
    sizes = {"channels": "4,8,16", "strides": "2,2", "locator": "false"}
    ours, theirs = (
        build_network(with_values(Config(), {**sizes, "architecture": name}).network) for name in ("compact", "dynunet")
    )
    counts = [sum(weights.numel() for weights in weights_of(network).values()) for network in (ours, theirs)]
    assert counts[0] == counts[1]


def test_brightness_and_contrast_of_a_scan_change_nothing():
    torch.manual_seed(0)
    network = build_network(with_values(Config(), {"channels": "4,8,8", "strides": "2,2"}).network).eval()
    image = torch.randn(1, 1, 16, 16, 16)
    assert torch.allclose(network(image)[0], network(300 + 70 * image)[0], atol=1e-3)


def test_a_network_has_no_locator_where_none_is_wanted():
    network = build_network(with_values(Config(), {"locator": "false"}).network)
    assert network(torch.randn(1, 1, 32, 32, 32), torch.randn(1, 1, 16, 16, 16))[1] is None
