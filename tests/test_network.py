"""The network: shapes in and out, and what its sizes mean."""

import pytest
import torch

from heartseg.config import Config, with_values
from heartseg.losses import build_loss
from heartseg.network import build_network, load_weights, weights_of


@pytest.mark.parametrize("architecture", ["dynunet", "unet"])
@pytest.mark.parametrize("stem", ["1", "2"])
@pytest.mark.parametrize("norm", ["instance", "batch"])
def test_logits_have_the_shape_of_the_image(architecture, stem, norm):
    values = {"architecture": architecture, "stem": stem, "norm": norm, "channels": "4,8,8", "strides": "2,2"}
    network = build_network(with_values(Config(), values).network)
    image = torch.randn(2, 1, 16, 24, 8)
    assert network(image).shape == image.shape


def test_a_stem_works_on_an_eighth_of_the_positions():
    network = build_network(with_values(Config(), {"channels": "4,8,8", "strides": "2,2"}).network)
    seen = []
    network.body.register_forward_hook(lambda module, inputs, output: seen.append(tuple(inputs[0].shape)))
    network(torch.randn(1, 1, 16, 16, 8))
    assert seen == [(1, 8, 8, 8, 4)]


def test_the_first_answer_is_mostly_background():
    torch.manual_seed(0)
    network = build_network(Config().network)
    assert torch.sigmoid(network(torch.randn(1, 1, 32, 32, 32))).mean() < 0.3


@pytest.mark.parametrize("architecture", ["dynunet", "unet"])
def test_weights_are_copied_once_each_and_fit_again(architecture):
    config = with_values(Config(), {"architecture": architecture, "channels": "4,8,8", "strides": "2,2"}).network
    first, second = build_network(config).eval(), build_network(config).eval()
    weights = weights_of(first)
    assert sum(tensor.numel() for tensor in weights.values()) == sum(p.numel() for p in first.parameters())
    load_weights(second, weights)
    image = torch.randn(1, 1, 16, 16, 16)
    assert torch.equal(first(image), second(image))
    with pytest.raises(ValueError, match="another network"):
        load_weights(build_network(Config().network), weights)


@pytest.mark.parametrize("name", ["dice", "dice_ce"])
def test_a_right_answer_costs_less_than_a_wrong_one(name):
    label = torch.zeros(1, 1, 8, 8, 8)
    label[..., 2:5, 2:5, 2:5] = 1
    right, wrong = 20 * label - 10, 10 - 20 * label
    loss = build_loss(name)
    assert loss(right, label) < 0.05 < loss(wrong, label)
