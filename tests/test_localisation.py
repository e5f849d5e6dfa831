"""Finding the atrium: which candidate, where its middle is, and when the place is doubtful."""

import numpy as np
import pytest

from heartseg.localisation import best_supported, bounds_of, find_centre, largest_component, middle_of


def view(*boxes: tuple[slice, ...]) -> np.ndarray:
    probability = np.zeros((12, 10, 8), np.float32)
    for box in boxes:
        probability[box] = 0.9
    return probability


def test_the_centre_is_in_voxels_of_the_fine_grid():
    centre, doubt = find_centre(view(np.s_[2:5, 4:6, 1:2]), (4, 4, 2))
    # Blocks 2 to 4 are voxels 8 to 19, 4 to 5 are 16 to 23, 1 is 2 to 3.
    assert centre == pytest.approx([13.5, 19.5, 2.5])
    assert doubt == ""


def test_a_small_rival_is_passed_over_and_a_large_one_is_doubtful():
    large, small = np.s_[2:5, 4:7, 1:4], np.s_[9:11, 1:2, 6:7]
    centre, doubt = find_centre(view(large, small), (1, 1, 1))
    assert centre == pytest.approx([3, 5, 2])
    assert doubt == ""
    _, doubt = find_centre(view(large, np.s_[8:11, 4:7, 5:7]), (1, 1, 1))
    assert "more than one place" in doubt


def test_nothing_is_no_centre():
    assert find_centre(view(), (4, 4, 4)) == (None, "the locator found no atrium")


def test_bounds_and_middle_of_a_mask():
    mask = view(np.s_[2:5, 4:6, 1:2]) > 0
    low, high = bounds_of(mask)
    assert (low.tolist(), high.tolist()) == ([2, 4, 1], [4, 5, 1])
    assert middle_of(mask).tolist() == [3, 4.5, 1]


def test_the_largest_component_is_kept():
    mask = np.zeros((10, 10, 10), bool)
    mask[0:2, 0, 0] = True
    mask[5:9, 5, 5] = True
    assert largest_component(mask).sum() == 4
    assert not largest_component(np.zeros((3, 3, 3), bool)).any()


def test_of_two_candidates_the_one_that_the_view_speaks_for_is_kept():
    mask = np.zeros((24, 20, 16), bool)
    mask[2:10, 2:10, 2:10] = True
    mask[16:20, 14:18, 10:14] = True
    support = view(np.s_[8:10, 7:9, 5:7]) * 0.2
    assert best_supported(mask, support, (2, 2, 2)).sum() == 4**3
    assert best_supported(mask, 1 - view(), (2, 2, 2)).sum() == 8**3
    assert not best_supported(np.zeros_like(mask), support, (2, 2, 2)).any()
