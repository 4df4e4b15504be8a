"""`annotator terms export|import PROJECT FILE`."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from annotator.cli.console import complain, number, tell
from annotator.cli.projects import reading, writing
from annotator.core.own_concepts import Editing, overlaid
from annotator.core.term_plan import Plan, plan
from annotator.core.terms import load_termbase
from annotator.exporting.term_file import write_terms
from annotator.files import resource
from annotator.importing.term_file import read_terms

NAME = "terms"
HELP = "Bring concepts and terms into a project, or out of it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    parser.add_argument("way", choices=("export", "import"), help="out of the project, or into it")
    parser.add_argument("project", metavar="PROJECT", type=Path, help="the project file")
    parser.add_argument("file", metavar="FILE", type=Path, help="a .csv, .jsonl or .ttl file")
    parser.add_argument("--own", action="store_true", help="export the project's own only")


def run(arguments: argparse.Namespace) -> bool:
    """Write or read the file; always True."""
    return (_export if arguments.way == "export" else _import)(arguments)


def _export(arguments: argparse.Namespace) -> bool:
    with reading(arguments.project) as project:
        own = project.own_concepts()
    shipped = load_termbase(resource("termbase/policy.jsonl"))
    concepts = list(own.values()) if arguments.own else list(overlaid(shipped, own))
    write_terms(concepts, arguments.file)
    values = {"file": str(arguments.file), "concepts": len(concepts)}
    line = f"{number(len(concepts), 'concept')} written to {arguments.file}."
    tell(values, [line], as_json=arguments.json)
    return True


def _import(arguments: argparse.Namespace) -> bool:
    read = read_terms(arguments.file)
    shipped = load_termbase(resource("termbase/policy.jsonl"))
    with writing(arguments.project) as project:
        editing = Editing(shipped, project.own_concepts())
        labels, name = project.scheme.names, arguments.file.name
        found = plan(editing, read.concepts, labels, name, rules=read.rules)
        project.perform(found.batch)
    found = replace(found, left_out=(*read.left_out, *found.left_out))
    values = {
        "added": [planned.concept.id for planned in found.planned if planned.new],
        "changed": [planned.concept.id for planned in found.planned if not planned.new],
        "same": found.same,
        "left_out": list(found.left_out),
    }
    if not arguments.json:
        for sentence in found.left_out:
            complain(f"left out: {sentence}.")
    tell(values, [_summary(found)], as_json=arguments.json)
    return True


def _summary(found: Plan) -> str:
    added = sum(planned.new for planned in found.planned)
    changed, left_out = len(found.planned) - added, len(found.left_out)
    counts = f"{changed:,} changed, {found.same:,} as before, {left_out:,} left out"
    return f"{number(added, 'concept')} added, {counts}."
