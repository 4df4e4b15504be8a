"""The smoke test's work on the command line: every verb, every format, and the worker."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator import __version__
from annotator.commands import VERBS
from smoke_desk import Program, Step, check

LABEL = "LAW"  # what the window gives one mention; hardly ever what the machine suggests first
_PAGE = f"""<html lang="en"><head><title>Ports agree</title></head><body><nav>Home</nav><article>
<h1>Ports agree</h1>{"<p>Both ports will take in ships of the other, ministers said.</p>" * 5}
</article></body></html>"""

Answer = dict[str, Any]


@dataclass
class Commands:
    """Every verb of the command line, one method a step."""

    program: Program
    folder: Path
    seen: Path
    seeds: Path
    tried: set[str] = field(default_factory=set)

    def steps(self) -> Iterator[Step]:
        """Return the steps in their order."""
        yield "--version", self.version
        yield "--help names every verb", self.help
        yield "wrong usage is status 2 and one sentence", self.wrong_usage
        yield "doctor finds no problem", self.doctor
        yield "verify finds the window's project whole", self.verify
        yield "stats counts the window's decisions", self.stats
        yield "evaluate compares suggestions and decisions", self.evaluate
        yield "import reads the sample corpus", self.import_
        yield "import takes the article out of a web page", self.import_page
        yield "suggest", self.suggest
        yield "export writes every format", self.export
        yield "what was exported can be imported", self.import_again
        yield "terms writes the term base", self.terms
        yield "every verb was tried", self.all_tried
        yield "the worker answers and ends with its input", self.worker

    def version(self) -> str:
        """Check that the build is one of these sources."""
        said = self.program.run("--version").strip()
        check(said == f"annotator {__version__}", f"It says “{said}”, not {__version__}.")
        return said

    def help(self) -> None:
        """Check that no verb is missing."""
        said = self.program.run("--help")
        missing = [verb for verb in VERBS if f" {verb} " not in said]
        check(not missing, f"The help does not name {missing}.")

    def wrong_usage(self) -> None:
        """Check what a mistyped command gives."""
        said = self.program.run("export", self.seen, "--format", "wrong", "--output", "x", status=2)
        check(len(said.splitlines()) == 1, f"It says more than one line: {said}")

    def doctor(self) -> str:
        """Check that the doctor sees the whole installation."""
        report = self._json("doctor")
        ill = [
            f"{f['name']}: {f['sentence']}" for f in report["findings"] if f["state"] == "problem"
        ]
        check(report["ok"] and not ill, f"It finds {ill}.")
        model = next(f["sentence"] for f in report["findings"] if f["name"] == "model")
        return str(model)

    def verify(self) -> str:
        """Check the project that the window left."""
        report = self._json("verify", self.seen)
        check(report["ok"], f"It finds {report['faults']}.")
        return f"{report['articles']} articles"

    def stats(self) -> str:
        """Check that the window's decisions are all there."""
        report = self._json("stats", self.seen)
        check(report["done"] == report["articles"], f"Only {report['done']} articles are done.")
        check(not report["undecided"], f"{report['undecided']} suggestions are undecided.")
        check(report["labels"][LABEL]["accepted"], f"No {LABEL} was accepted.")
        return f"{report['decided']} decisions"

    def evaluate(self) -> str:
        """Compare the suggestions with what was decided in the window."""
        report = self._json("evaluate", self.seen)
        check(report["articles"], "No article was compared.")
        check(report["measures"], "There are no figures.")
        return f"{report['articles']} articles"

    def import_(self) -> str:
        """Fill a project with the sample corpus of the sources."""
        report = self._json("import", self._project, self.seeds)
        check(report["imported"] > 10, f"Only {report['imported']} articles were imported.")
        return f"{report['imported']} articles"

    def import_page(self) -> None:
        """Read a page, with a library that reads data of its own."""
        page = self.folder / "page.html"
        page.write_text(_PAGE, encoding="utf-8")
        report = self._json("import", self.folder / "page.annot", page)
        check(report["imported"] == 1, f"It says {report['problems']}.")

    def suggest(self) -> str:
        """Let the suggester go through it."""
        report = self._json("suggest", self._project)
        check(not report["failures"], f"It failed on {report['failures']}.")
        check(report["suggestions"] > 500, f"Only {report['suggestions']} suggestions were made.")
        check("en" in report["languages"], "It does not recognise that articles are in English.")
        return f"{report['suggestions']} by {report['model']} and {report['concepts']} concepts"

    def export(self) -> str:
        """Write every format that needs nothing more."""
        written = [f for f in self._json("formats")["export"] if not f["missing"]]
        for format_ in written:
            path = self.folder / f"all{format_['ending']}"
            words = ("--format", format_["name"], "--spans", "all", "--output", path)
            report = self._json("export", self._project, *words)
            check(path.stat().st_size > 1000, f"{path.name} is almost empty.")
            check(report["written"], f"No span was written as {format_['name']}.")
        check_json_lines(self.folder / "all.jsonl")
        return ", ".join(format_["name"] for format_ in written)

    def import_again(self) -> str:
        """Read the program's own format back."""
        report = self._json("import", self.folder / "again.annot", self.folder / "all.jsonl")
        check(report["imported"] > 10, f"Only {report['imported']} articles were imported.")
        return f"{report['imported']} articles"

    def terms(self) -> str:
        """Write the term base that came along as a table."""
        path = self.folder / "terms.csv"
        self._json("terms", "export", self._project, path)
        rows = path.read_text(encoding="utf-8-sig").count("\n")
        check(rows > 2000, f"There are only {rows} rows.")
        return f"{rows} rows"

    def all_tried(self) -> None:
        """Make sure that a new verb gets a step of its own here."""
        missing = set(VERBS) - self.tried
        check(not missing, f"There is no step for {sorted(missing)}.")

    def worker(self) -> str:
        """Speak with the worker as the window does."""
        text = "Brazil and 🌍 BRICS met in Kazan."
        request = {"run": 1, "article": 7, "digest": "d", "text": text}
        with self.program.started("--worker", pipes=True) as process:
            said, _ = process.communicate(json.dumps(request).encode() + b"\n", timeout=60)
            check(process.returncode == 0, f"It ended with {process.returncode}.")
        ready, answer = (json.loads(line) for line in said.splitlines())
        check(ready["ready"]["found"], "It has no model.")
        found = {text[start:end] for start, end, *_ in answer["suggestions"]}
        check(found >= {"Brazil", "BRICS", "Kazan"}, f"It suggests only {sorted(found)}.")
        return str(ready["ready"]["model"])

    @property
    def _project(self) -> Path:
        return self.folder / "sample.annot"

    def _json(self, verb: str, *arguments: str | Path) -> Answer:
        self.tried.add(verb)
        report: Answer = json.loads(self.program.run(verb, *arguments, "--json", seconds=180))
        return report


def check_json_lines(path: Path, articles: int | None = None) -> str:
    """Check that every span of an export is the text that it says."""
    lines = path.read_text(encoding="utf-8").splitlines()
    check(articles in (None, len(lines)), f"{len(lines)} articles were exported, not {articles}.")
    spans = 0
    for article in map(json.loads, lines):
        for span in article["spans"]:
            said = article["text"][span["start"] : span["end"]]
            check(said == span["text"], f"“{span['text']}” was exported for “{said}”.")
            spans += 1
    check(spans, "No span was exported.")
    return f"{spans} spans of {len(lines)} articles, each text[start:end]"
