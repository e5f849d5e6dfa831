"""How the next values are chosen, and when a trial is not worth going on with."""

import warnings
from collections.abc import Callable, Sequence
from typing import Any

import optuna
from optuna.distributions import BaseDistribution
from optuna.exceptions import ExperimentalWarning
from optuna.pruners import BasePruner, NopPruner, PatientPruner, PercentilePruner, ThresholdPruner, WilcoxonPruner
from optuna.samplers import BaseSampler, TPESampler
from optuna.trial import FrozenTrial, TrialState

from heartseg.study.plan import StudyConfig

# Ranks after a tenth of a training say little of those at its end, so only the worst quarter may be pruned.
WORST_PERCENT = 75.0
TENTHS = 10  # steps of a trial of one fold: a trial with fewer epochs reports fewer of them
WILCOXON_P = 0.1
LOST_DICE = 0.05  # halfway through a training that works this is passed long since


class SeededSampler(BaseSampler):
    """Optuna's TPE with a seed for each trial, made of the study's and of how many trials came before.

    A study that is interrupted and taken up again therefore goes on as one that ran through. TPE is multivariate, since
    learning rate and spatial size act together, and takes running trials for poor ones (constant liar), so that workers
    side by side do not all try the same.
    """

    def __init__(self, seed: int, startup_trials: int, place: Callable[[optuna.Study, int], int]) -> None:
        self._seed = seed
        self._startup_trials = startup_trials
        self._place = place
        self._tpe = self._of(0)

    def _of(self, place: int) -> TPESampler:
        return TPESampler(
            n_startup_trials=self._startup_trials,
            multivariate=True,
            constant_liar=True,
            seed=(self._seed + 1_000_003 * place) % 2**32,
        )

    def before_trial(self, study: optuna.Study, trial: FrozenTrial) -> None:
        """Take the seed of this trial."""
        self._tpe = self._of(self._place(study, trial.number))
        self._tpe.before_trial(study, trial)

    def infer_relative_search_space(self, study: optuna.Study, trial: FrozenTrial) -> dict[str, BaseDistribution]:
        """As TPE does."""
        return self._tpe.infer_relative_search_space(study, trial)

    def sample_relative(
        self, study: optuna.Study, trial: FrozenTrial, search_space: dict[str, BaseDistribution]
    ) -> dict[str, Any]:
        """As TPE does."""
        return self._tpe.sample_relative(study, trial, search_space)

    def sample_independent(
        self, study: optuna.Study, trial: FrozenTrial, param_name: str, param_distribution: BaseDistribution
    ) -> Any:
        """As TPE does."""
        return self._tpe.sample_independent(study, trial, param_name, param_distribution)

    def after_trial(
        self, study: optuna.Study, trial: FrozenTrial, state: TrialState, values: Sequence[float] | None
    ) -> None:
        """As TPE does."""
        self._tpe.after_trial(study, trial, state, values)


def pruner_for(config: StudyConfig) -> BasePruner:
    """The pruner that goes with a study, none where two things are searched for.

    With one fold a trial reports its Dice after each tenth of its budget. It is pruned where that is among the worst
    quarter and has not risen for `patience` tenths, or where halfway it is next to nothing. With several folds it
    reports each validation case, and is pruned where a signed-rank test finds it worse than the best trial on the same
    cases (p < 0.1).
    """
    if not config.prune or len(config.objectives) > 1:
        return NopPruner()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ExperimentalWarning)
        if config.folds > 1:
            return WilcoxonPruner(p_threshold=WILCOXON_P, n_startup_steps=4)
        worst = PercentilePruner(WORST_PERCENT, n_startup_trials=config.startup_trials, n_warmup_steps=TENTHS // 3)
        patient = PatientPruner(worst, patience=config.patience) if config.patience else worst
        return AnyOf(patient, ThresholdPruner(lower=LOST_DICE, n_warmup_steps=TENTHS // 2 - 1))


class AnyOf(BasePruner):
    """Prunes where one of several pruners would."""

    def __init__(self, *pruners: BasePruner) -> None:
        self._pruners = pruners

    def prune(self, study: optuna.Study, trial: FrozenTrial) -> bool:
        """True if `trial` is to end."""
        return any(pruner.prune(study, trial) for pruner in self._pruners)
