"""The command that outlines the atrium in scans."""

from pathlib import Path
from typing import Any

import click

from heartseg.commands.common import find_segmenter, json_option, model_option, print_json, stored_axes_option
from heartseg.errors import HeartsegError
from heartseg.options import config_options, given
from heartseg.setting import AUTO


@click.command()
@click.argument("images", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option(
    "--output",
    "-o",
    required=True,
    type=click.Path(path_type=Path),
    help="A .nii or .nii.gz file, a .dcm file for a DICOM segmentation of a DICOM series, or a folder.",
)
@click.option("--series", default="", metavar="UID", help="The DICOM series to take, where a folder holds several.")
@model_option
@click.option("--overwrite", is_flag=True, help="Make masks anew that are there already.")
@stored_axes_option
@click.option("--verbose", "-v", is_flag=True, help="Print all that is unusual about each scan, with codes.")
@json_option
@config_options("inference", "limits")
def predict(
    images: tuple[Path, ...],
    output: Path,
    series: str,
    model: str,
    overwrite: bool,
    stored_axes: str,
    verbose: bool,
    as_json: bool,
    **arguments: Any,
) -> None:
    """Outline the atrium in IMAGES: masks in the scans' own geometry, and volumes in ml.

    An image is a NIfTI file, a folder of such, or a folder or zip of the slices of one DICOM series.

    \b
    Example: heartseg predict scan.nii.gz --output mask.nii.gz
    """
    from heartseg import tracking
    from heartseg.prediction import plan, predict_files
    from heartseg.progress import TerminalReporter

    jobs = plan(images, output, series=series)
    if not Path(model).exists():
        tracking.connect()
    segmenter = find_segmenter(model, given(arguments, "inference", "limits"))
    reporter = TerminalReporter()
    if segmenter.passes() > 1:
        reporter.notify(f"A network looks at each region or window {segmenter.passes()} times ({segmenter.reasons()}).")
    with reporter.counting("Predicting") as on_file:
        predictions = predict_files(segmenter, jobs, overwrite=overwrite, stored_axes=stored_axes, on_file=on_file)
    failed = [prediction for prediction in predictions if prediction.status == "failed"]
    if as_json:
        print_json({"predictions": [prediction.to_dict() for prediction in predictions]})
    else:
        for prediction in predictions:
            volume = "" if prediction.volume_ml is None else f"  {prediction.volume_ml:7.1f} ml"
            seconds = "" if prediction.seconds is None else f"  {prediction.seconds:5.1f} s"
            click.echo(f"{prediction.status:8}{volume}{seconds}  {prediction.mask}")
    for prediction in predictions:
        if prediction.alert:
            click.echo(f"Warning: {prediction.scan}: {prediction.alert}", err=True)
        for detail in (*prediction.warnings, *filter(None, [prediction.note and f"{prediction.note}."])):
            if verbose:
                click.echo(f"  {prediction.scan}: {detail}", err=True)
    known = [one for one in predictions if one.axes != one.header_axes and not one.alert]
    if known and stored_axes == AUTO:
        click.echo(
            f"Axes: {len(known)} of {len(predictions)} recognised as the Decathlon's heart scans, whose headers say "
            f"{known[0].header_axes}: read as stored along {known[0].axes}.",
            err=True,
        )
    doubtful = sum(bool(prediction.alert) for prediction in predictions)
    if doubtful and len(predictions) > 1:
        click.echo(f"Look at {doubtful} of {len(predictions)} masks: they may be wrong, see the warnings.", err=True)
    for prediction in failed:
        click.echo(f"Error: {prediction.error}", err=True)
    if failed:
        raise HeartsegError(f"{len(failed)} of {len(predictions)} scans failed: see above.")
