"""Exports in the background: this same program, started as a command on the project file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import AnnotatorError
from annotator.core.messages import unpacked
from annotator.core.whole_file import whole_file
from annotator.project import Chosen
from annotator.ui.command_run import CommandRun
from annotator.ui.language import shown, tr


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What is to be exported, as what, and where to.

    `articles` are their numbers, None for all. `split` are shares of train, dev and test such as
    "80,10,10", empty for none.
    """

    format: str
    chosen: Chosen
    output: Path
    articles: Sequence[int] | None = None
    split: str = ""
    licence: str = ""


class ExportRun(QObject):
    """One export; the command writes a file beside the output and puts it in place at the end.

    Signals:
        progressed(int, int): articles written and to be written.
        finished(): `sentence` tells what came of it, `losses` and `without` what the format could
            not express, as the command reports it.
    """

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, project: Path, order: ExportOrder, parent: QObject) -> None:
        super().__init__(parent)
        self.order = order
        self.sentence = ""
        self.losses: list[dict[str, object]] = []
        self.without: dict[str, int] = {}
        self.succeeded = False
        self._answer: dict[str, Any] = {}
        self._folder = TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True)
        self._command = CommandRun(self._arguments(project), self)
        self._command.progressed.connect(self.progressed)
        self._command.finished.connect(self._end)

    def start(self) -> None:
        """Begin to export."""
        self._command.start()

    def cancel(self) -> None:
        """Stop; the output file stays as it was."""
        self._command.cancel(tr("The export was cancelled; no file was written."))

    def close(self) -> None:
        """Stop and wait for the end of the command, telling nobody."""
        self._command.close()
        self._folder.cleanup()

    def save_report(self, path: Path) -> None:
        """Write all that is known of what came of it: as JSON if the name ends in .json.

        Raises AnnotatorError if the file cannot be written.
        """
        as_json = path.suffix.lower() == ".json"
        text = json.dumps(self._answer, ensure_ascii=False, indent=2) if as_json else self._text()
        try:
            with whole_file(path) as stream:
                stream.write(f"{text}\n".encode())
        except OSError as error:
            raise AnnotatorError(
                "{file}: this file cannot be written ({why}); name another one.",
                file=path,
                why=error.strerror,
            ) from error

    def lines(self) -> list[str]:
        """Return what the format could not express, a line each."""
        from annotator.exporting.wording import without_lines

        return [
            *map(shown, without_lines(self.without)),
            *(tr("{article}: “{text}”: {reason}", **loss) for loss in self.losses),
        ]

    def _text(self) -> str:
        return "\n".join([self.sentence, "", *self.lines()])

    def _arguments(self, project: Path) -> list[str]:
        order = self.order
        arguments = ["export", str(project), "--format", order.format]
        arguments += ["--spans", order.chosen.value, "--output", str(order.output)]
        if order.articles is not None:
            named = Path(self._folder.name, "articles.txt")
            named.write_text("".join(f"{number}\n" for number in order.articles), "ascii")
            arguments += ["--articles", str(named)]
        # In one word each, so that nothing that was typed is taken for an option.
        arguments += [f"--split={order.split}"] if order.split else []
        arguments += [f"--licence={order.licence}"] if order.licence else []
        return [*arguments, "--progress-json"]

    def _end(self) -> None:
        self._folder.cleanup()
        answer = self._command.answer
        self.succeeded = answer is not None
        self.sentence = self._command.complaint
        if answer is not None:
            self._read_report(answer)
        self.finished.emit()

    def _read_report(self, report: dict[str, Any]) -> None:
        self._answer = report
        reasons = map(unpacked, report.pop("reasons"))
        losses = zip(report["losses"], reasons, strict=True)
        self.losses = [{**loss, "reason": reason} for loss, reason in losses]
        self.without = report["without"]
        self.sentence = tr(
            "{n} spans of {articles} articles in {file}.",
            n=report["written"],
            articles=report["articles"],
            file=self.order.output,
        )
        lost = report["spans"] - report["written"]
        if lost:
            self.sentence += " " + tr("{n} could not be expressed in this format.", n=lost)
