"""`annotator doctor`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from annotator.cli.console import tell

if TYPE_CHECKING:
    from annotator.doctor import Finding

NAME = "doctor"
HELP = "Check this installation and say what to do about what is wrong"


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes: nothing."""


def run(arguments: argparse.Namespace) -> bool:
    """Print all findings; False if one of them is a problem."""
    from annotator.doctor import State, examine  # with all that it looks at

    findings = list(examine())
    healthy = all(finding.state is not State.PROBLEM for finding in findings)
    values = {"ok": healthy, "findings": [asdict(finding) for finding in findings]}
    tell(values, _lines(findings), as_json=arguments.json)
    return healthy


def _lines(findings: list[Finding]) -> Iterator[str]:
    names = max(len(finding.name) for finding in findings)
    for finding in findings:
        yield f"{finding.state:<7}  {finding.name:<{names}}  {finding.sentence}"
        if finding.remedy:
            yield f"{'':<7}  {'':<{names}}  → {finding.remedy}"
