"""Pictures are read back: their colours, proportions and places are facts."""

import sys

import numpy as np
import pytest
from PIL import Image, ImageColor

from heartseg.errors import StorageError
from heartseg.figures import (
    LABEL_COLOUR,
    PRED_COLOUR,
    case_overlay,
    case_view,
    cases_overview,
    learning_curves,
    overlay_array,
    worst_first,
)

SPACING = (1.0, 1.25, 3.0)
RAS = np.diag([*SPACING, 1.0])
# I grows to the back, J to the head, K to the left; a step is 2, 1.5 and 1 mm.
PSL = np.array([[0, 0, -1, 40], [-2, 0, 0, 10], [0, 1.5, 0, -7], [0, 0, 0, 1]], dtype=float)
SHAPE = (60, 50, 24)


def box(low, high, shape=SHAPE):
    mask = np.zeros(shape, dtype=np.uint8)
    mask[tuple(slice(*ends) for ends in zip(low, high, strict=True))] = 1
    return mask


LABEL = box((20, 16, 8), (40, 32, 16))
PRED = box((24, 16, 8), (44, 32, 16))
EMPTY = np.zeros(SHAPE, dtype=np.uint8)


def view(label=LABEL, pred=PRED, *, case="case_1", dice=0.8, captions=("Dice 0.800",)):
    image = np.random.default_rng(0).normal(100, 20, SHAPE).astype(np.float32) + 80 * LABEL
    return case_view(case, image, label, pred, affine=RAS, dice=dice, captions=captions)


def read(path):
    with Image.open(path) as picture:
        assert picture.format == "PNG"
        return np.asarray(picture.convert("RGB")).astype(int)


def count(pixels, colour, *, within=4):
    return int((np.abs(pixels - ImageColor.getrgb(colour)).max(axis=-1) <= within).sum())


def test_a_view_shows_the_slices_through_the_centre_of_the_label():
    assert [plane.name for plane in view().planes] == ["axial 12", "coronal 24", "sagittal 30"]
    assert [plane.directions for plane in view().planes] == [("R", "A"), ("R", "S"), ("A", "S")]


def test_planes_are_those_of_the_body_however_the_file_is_stored():
    label = box((10, 20, 7), (11, 21, 8), (24, 30, 28))
    planes = case_view("psl", label.astype(np.float32), label, label, affine=PSL, dice=1).planes
    # Numbers count along the file's own axes, two of which run against RAS.
    assert [plane.name for plane in planes] == ["axial 20", "coronal 10", "sagittal 7"]
    assert [plane.spacing_mm for plane in planes] == [(1.0, 2.0), (1.0, 1.5), (2.0, 1.5)]


@pytest.mark.parametrize(
    ("offset", "plane", "step"),
    [
        ((0, 0, -4), 0, (4, 0)),
        ((-3, 0, 0), 0, (0, 3)),
        ((0, 2, 0), 1, (0, 2)),
        ((0, 0, -4), 1, (4, 0)),
        ((-3, 0, 0), 2, (3, 0)),
        ((0, 2, 0), 2, (0, 2)),
    ],
    ids=[
        "right in axial",
        "anterior in axial",
        "head in coronal",
        "right in coronal",
        "front in sagittal",
        "head in sagittal",
    ],
)
def test_right_front_and_head_are_where_the_letters_say(offset, plane, step):
    at = np.array((10, 20, 7))
    label = box(at, at + 1, (24, 30, 28))
    pred = box(at + offset, at + offset + 1, label.shape)
    shown = case_view("psl", label.astype(np.float32), label, pred, affine=PSL, dice=0).planes[plane]
    assert tuple(np.argwhere(shown.pred)[0] - np.argwhere(shown.label)[0]) == step


def test_a_view_without_a_label_goes_by_the_prediction():
    assert [plane.index for plane in view(label=EMPTY).planes] == [12, 24, 34]


def test_a_view_without_any_mask_shows_the_whole_volume():
    shown = view(label=EMPTY, pred=EMPTY, dice=np.nan)
    assert shown.planes[0].image.shape == SHAPE[:2]
    assert shown.planes[2].index == 30


def test_a_view_is_the_label_and_25_mm_around_it():
    shown = view()
    # The longest side of the label is 24 mm, along K.
    assert shown.side_mm == pytest.approx(24 + 50)
    plane = shown.planes[2]
    # Along J the view begins at 30 − 37 mm, before the volume does, so that the volume begins 7 mm into the view.
    assert plane.corner_mm == pytest.approx((7.0, 1.0))
    assert plane.image.shape == (50, 24)


def test_a_view_says_that_a_part_of_the_prediction_is_not_in_it():
    shape = (200, 50, 24)
    image = np.random.default_rng(0).normal(size=shape)
    label, pred = box((20, 16, 8), (40, 32, 16), shape), box((20, 16, 8), (40, 32, 16), shape)
    near = case_view("near", image, label, pred, affine=RAS, dice=1)
    pred[190, 20, 12] = 1
    far = case_view("far", image, label, pred, affine=RAS, dice=1)
    assert (near.captions, far.captions) == ((), ("part of prediction off-picture",))


def test_a_case_shows_both_outlines_at_true_proportions(tmp_path):
    case_overlay(view(), tmp_path / "case.png")
    pixels = read(tmp_path / "case.png")
    height, width = pixels.shape[:2]
    assert 2 < width / height < 3
    assert (tmp_path / "case.png").stat().st_size < 300_000
    assert count(pixels, LABEL_COLOUR) > 300
    assert count(pixels, PRED_COLOUR) > 300
    # In the axial slice the label is 20 voxels of 1 mm across and 16 of 1.25 mm up: a square.
    third = pixels[:, : width // 3][height // 5 :]
    rows, columns = np.nonzero(np.abs(third - ImageColor.getrgb(LABEL_COLOUR)).max(axis=-1) <= 4)
    assert np.ptp(columns) == pytest.approx(np.ptp(rows), abs=3)


def test_outlines_lie_where_the_masks_are(tmp_path):
    case_overlay(view(), tmp_path / "case.png")
    pixels = read(tmp_path / "case.png")
    panel = pixels[pixels.shape[0] // 5 :, : pixels.shape[1] // 3]

    def columns(colour):
        return np.nonzero(np.abs(panel - ImageColor.getrgb(colour)).max(axis=-1) <= 4)[1]

    pixels_per_mm = np.ptp(columns(LABEL_COLOUR)) / 20
    shift = (columns(PRED_COLOUR).max() - columns(LABEL_COLOUR).max()) / pixels_per_mm
    assert shift == pytest.approx(4, abs=0.5)


@pytest.mark.parametrize(("label", "pred", "shown"), [(EMPTY, PRED, PRED_COLOUR), (LABEL, EMPTY, LABEL_COLOUR)])
def test_an_empty_mask_has_no_outline(tmp_path, label, pred, shown):
    hidden = LABEL_COLOUR if shown == PRED_COLOUR else PRED_COLOUR
    case_overlay(view(label=label, pred=pred, dice=0), tmp_path / "case.png")
    pixels = read(tmp_path / "case.png")
    below_the_legend = pixels[pixels.shape[0] // 5 :]
    assert count(below_the_legend, shown) > 300
    assert count(below_the_legend, hidden) == 0


def test_an_overview_has_a_row_for_each_case(tmp_path):
    cases_overview([view()], tmp_path / "one.png")
    cases_overview([view(case=f"case_{number}") for number in range(3)], tmp_path / "three.png")
    one, three = read(tmp_path / "one.png"), read(tmp_path / "three.png")
    assert one.shape[1] == three.shape[1]
    assert three.shape[0] - one.shape[0] == pytest.approx(2 * 2.4 * 80, abs=2)
    assert count(three, PRED_COLOUR) > 2.5 * count(one[one.shape[0] // 5 :], PRED_COLOUR)


def test_the_worst_case_comes_first_and_the_undefined_last(tmp_path):
    views = [view(case=case, dice=dice) for case, dice in (("a", 0.9), ("b", np.nan), ("c", 0.0), ("d", 0.5))]
    assert [each.case for each in worst_first(views)] == ["c", "d", "a", "b"]
    good, bad = view(dice=0.9, pred=LABEL), view(dice=0.1, pred=EMPTY)
    cases_overview([good, bad], tmp_path / "overview.png")
    pixels = read(tmp_path / "overview.png")
    first = pixels[60 : pixels.shape[0] // 2]
    assert count(first, PRED_COLOUR) == 0
    assert count(pixels[pixels.shape[0] // 2 + 40 :], PRED_COLOUR) > 100


HISTORY = [
    {"epoch": epoch, "train_loss": 1 / epoch, "val_loss": 1.2 / epoch, "val_dice": dice, "learning_rate": 1e-3 / epoch}
    for epoch, dice in enumerate((0.2, 0.7, 0.6), start=1)
]


@pytest.mark.parametrize("epochs", [1, 3])
def test_learning_curves_show_each_curve_and_the_best_epoch(tmp_path, epochs):
    learning_curves(HISTORY[:epochs], tmp_path / "curves.png")
    pixels = read(tmp_path / "curves.png")
    thirds = np.array_split(pixels, 3, axis=1)
    assert count(thirds[0], "#0072B2") > 5
    assert count(thirds[0], "#D55E00") > 5
    rows, columns = np.nonzero(np.abs(thirds[1] - ImageColor.getrgb("#009E73")).max(axis=-1) <= 4)
    highest = columns[rows == rows.min()].mean() / thirds[1].shape[1]
    # One epoch lies in the middle; of three the second is the best and lies there too.
    assert highest == pytest.approx(0.55, abs=0.08)
    assert pixels.shape[1] / pixels.shape[0] == pytest.approx(12 / 3.6, rel=0.01)


def test_learning_curves_do_without_validation(tmp_path):
    history = [{"train_loss": 1.0, "val_loss": float("nan"), "val_dice": float("nan"), "learning_rate": 1e-3}] * 2
    learning_curves(history, tmp_path / "curves.png")
    pixels = read(tmp_path / "curves.png")
    assert count(pixels, "#0072B2") > 5
    assert count(pixels, "#009E73") == 0


def test_learning_curves_of_nothing_are_empty_axes(tmp_path):
    learning_curves([], tmp_path / "curves.png")
    assert count(read(tmp_path / "curves.png"), "#0072B2") == 0


def test_an_overlay_array_is_upright_and_in_proportion():
    image = np.random.default_rng(0).normal(size=(40, 20)).astype(np.float32)
    label, pred = np.zeros((2, 40, 20), dtype=bool)
    label[5:15, 10:18] = True
    pred[25:35, 2:8] = True
    pixels = overlay_array(image, label, pred, spacing_mm=(1.0, 2.5), size=250)
    assert pixels.dtype == np.uint8
    # 40 mm across and 50 mm up.
    assert pixels.shape == (250, 200, 3)
    blue = np.argwhere(np.all(pixels == ImageColor.getrgb(LABEL_COLOUR), axis=-1)).mean(axis=0)
    red = np.argwhere(np.all(pixels == ImageColor.getrgb(PRED_COLOUR), axis=-1)).mean(axis=0)
    assert blue == pytest.approx([250 * (1 - 14 / 20), 200 * 10 / 40], abs=2)
    assert red == pytest.approx([250 * (1 - 5 / 20), 200 * 30 / 40], abs=2)


def test_an_overlay_array_shows_both_outlines_where_they_agree():
    mask = np.zeros((40, 20), dtype=bool)
    mask[5:15, 5:15] = True
    pixels = overlay_array(np.zeros((40, 20), dtype=np.float32), mask, mask).astype(int)
    assert count(pixels, LABEL_COLOUR, within=0) > 50
    assert count(pixels, PRED_COLOUR, within=0) > 50


def test_a_picture_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match=r"case\.png cannot be written"):
        case_overlay(view(), tmp_path / "file" / "case.png")


def test_pictures_need_no_pyplot(tmp_path):
    loaded = "matplotlib.pyplot" in sys.modules
    learning_curves(HISTORY, tmp_path / "curves.png")
    assert ("matplotlib.pyplot" in sys.modules) == loaded
