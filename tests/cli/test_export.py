"""`annotator export` and `annotator formats`: all formats, reports, cards, parts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.cli import main
from annotator.core.suggestion import Suggestion
from annotator.exporting.formats import FORMATS
from annotator.project import Project
from tests.builders import span_of
from tests.cli.conftest import Failing

Captured = pytest.CaptureFixture[str]


def exported(capsys: Captured, *arguments: str | Path) -> dict[str, Any]:
    assert main(["export", *map(str, arguments), "--json"]) == 0
    values: dict[str, Any] = json.loads(capsys.readouterr().out)
    return values


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_written_with_its_card(
    capsys: Captured, news: Path, tmp_path: Path, name: str
) -> None:
    output = tmp_path / f"gold{FORMATS[name].ending}"
    values = exported(capsys, news, "--format", name, "--output", output, "--spans", "accepted")
    assert (values["articles"], values["spans"], values["written"]) == (3, 2, 2)
    assert values["files"][0] == str(output)
    assert values["files"][-1] == f"{output}.card.md"
    assert all(Path(file).is_file() for file in values["files"])


def test_what_a_format_has_no_place_for_is_told(
    capsys: Captured, news: Path, tmp_path: Path
) -> None:
    common = (news, "--format", "conll", "--output", tmp_path / "o", "--spans", "all")
    assert exported(capsys, *common)["without"] == {"rejected": 1, "undecided": 1}
    assert main(["export", *map(str, common)]) == 0
    out = capsys.readouterr().out
    assert "1 span written like decided ones, though nobody has decided about it.\n" in out
    assert "1 span not written: rejected, and the format has no place for that.\n" in out


def test_the_card_knows_licence_agreement_and_suggesters(
    capsys: Captured, news: Path, tmp_path: Path
) -> None:
    words = ("--licence", "CC BY 4.0", "--agreement", "κ = 0.81")
    exported(capsys, news, "--format", "jsonl", "--output", tmp_path / "o", *words)
    card = (tmp_path / "o.card.md").read_text("utf-8")
    assert "| Licence | CC BY 4.0 |\n" in card
    assert "| Agreement of analysts | κ = 0.81 |\n" in card
    assert "| Spans asked for | gold: those accepted in articles marked done |\n" in card
    assert "| GPE | 0 | 1 | 0 | Countries, provinces, cities. |\n" in card


def test_only_the_articles_named_are_exported(capsys: Captured, news: Path, tmp_path: Path) -> None:
    named = tmp_path / "named.txt"
    named.write_text("3\n\n1\n", "utf-8")
    common = (news, "--format", "jsonl", "--output", tmp_path / "o", "--articles", named)
    assert exported(capsys, *common, "--spans", "all")["articles"] == 2
    titles = [json.loads(line)["meta"]["title"] for line in open_lines(tmp_path / "o")]
    assert titles == ["Forum opens", "Weather"]


def open_lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ("1\n77\n", "line 2: “77” is not the number of an article"),
        ("Weather\n", "line 1: “Weather” is not"),
        ("9" * 5_000, "line 1: “999999999999999999…” is not"),
        ("\n", "no article is named here"),
        ("\udcff", "no list of numbers"),
    ],
)
def test_a_wrong_list_of_articles_is_one_sentence(
    fails: Failing, news: Path, tmp_path: Path, words: str, about: str
) -> None:
    named = tmp_path / "named.txt"
    named.write_bytes(words.encode("utf-8", "surrogateescape"))
    common = ("export", news, "--format", "jsonl", "--output", tmp_path / "o")
    assert about in fails(*common, "--articles", named)
    assert not (tmp_path / "o").exists()


def test_a_list_of_articles_that_is_missing_says_so(
    fails: Failing, news: Path, tmp_path: Path
) -> None:
    common = ("export", news, "--format", "jsonl", "--output", tmp_path / "o")
    assert "gone.txt" in fails(*common, "--articles", tmp_path / "gone.txt")


def test_gold_of_articles_that_are_not_done_is_nothing(
    fails: Failing, news: Path, tmp_path: Path
) -> None:
    named = tmp_path / "named.txt"
    named.write_text("3\n", "utf-8")
    common = ("export", news, "--format", "jsonl", "--output", tmp_path / "o")
    assert "none of the articles named is marked done" in fails(*common, "--articles", named)


def test_a_split_is_by_article(capsys: Captured, news: Path, tmp_path: Path) -> None:
    common = (news, "--format", "spacy", "--output", tmp_path / "g.spacy", "--spans", "accepted")
    values = exported(capsys, *common, "--split", "1,1,1")
    names = [Path(file).name for file in values["files"]]
    assert sorted(names[:-1]) == ["g.dev.spacy", "g.test.spacy", "g.train.spacy"]
    again = exported(capsys, *common, "--split", "1,1,1", "--seed", "5")
    assert again["articles"] == 3


@pytest.mark.parametrize("shares", ["80,10", "a,b,c", "0,0,0", "1,1,-1"])
def test_shares_that_are_none_are_wrong_usage(fails: Failing, news: Path, shares: str) -> None:
    common = ("export", news, "--format", "spacy", "--output", "o")
    assert "80,10,10" in fails(*common, "--split", shares, status=2)


def test_a_format_that_cannot_be_split_says_so(fails: Failing, news: Path) -> None:
    common = ("export", news, "--format", "csv", "--output", "o", "--split", "80,10,10")
    assert "“csv” cannot be split" in fails(*common, status=2)


def test_a_missing_package_is_told_in_one_sentence(
    fails: Failing, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find_spec(name: str) -> str | None:
        return None if name == "pyarrow" else name

    monkeypatch.setattr("annotator.exporting.extras.importlib.util.find_spec", find_spec)
    output = tmp_path / "o.zip"
    sentence = fails("export", news, "--format", "huggingface", "--output", output)
    assert "python -m pip install 'annotator[huggingface]'" in sentence
    assert not output.exists()


def test_the_same_project_and_options_make_the_same_bytes(
    capsys: Captured, news: Path, tmp_path: Path
) -> None:
    for place in ("a", "b"):
        (tmp_path / place).mkdir()
        for name in ("jsonl", "brat", "xlsx", "refiqda"):
            output = tmp_path / place / name
            exported(capsys, news, "--format", name, "--output", output, "--spans", "all")
    written = sorted(path.name for path in (tmp_path / "a").iterdir())
    assert len(written) == 8
    for name in written:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_an_overlap_is_listed_with_its_words(capsys: Captured, news: Path, tmp_path: Path) -> None:
    project = Project.open(news, "Ana")
    markup = project.markup(3)
    text = markup.article.text
    proposed = [Suggestion(span_of(text, words), "EVENT") for words in ("It rained", "rained")]
    project.store_suggestions(3, markup.article.digest, proposed, "fake")
    project.close()
    common = ("--format", "docx", "--output", tmp_path / "o.docx", "--spans", "suggested")
    (loss,) = exported(capsys, news, *common)["losses"]
    assert loss == {
        "article": "Weather",
        "text": "rained",
        "reason": "overlaps “It rained”, and the format is flat",
    }


def test_formats_tells_what_each_keeps(capsys: Captured) -> None:
    assert main(["formats", "--json"]) == 0
    values = json.loads(capsys.readouterr().out)
    rows = {row["name"]: row for row in values["export"]}
    assert list(rows) == list(FORMATS)
    assert "concept" in rows["brat"]["features"]
    assert "concept" not in rows["conll"]["features"]
    assert rows["spacy"]["splits"]
    assert values["broken"] == []
    assert main(["formats"]) == 0
    out = capsys.readouterr().out
    assert "\n    keeps: text, concept, undecided, overlap, within words\n" in out


def test_a_loss_is_one_line_even_if_its_words_are_two(capsys: Captured, tmp_path: Path) -> None:
    line = {"text": "Bank\nof Kazan", "spans": [{"start": 0, "end": 6, "label": "ORG"}]}
    (tmp_path / "a.jsonl").write_text(json.dumps(line), "utf-8")
    project = tmp_path / "new.annot"
    assert main(["import", str(project), str(tmp_path / "a.jsonl")]) == 0
    common = ("--format", "conll", "--output", tmp_path / "o", "--spans", "suggested")
    assert main(["export", str(project), *map(str, common)]) == 0
    err = capsys.readouterr().err
    assert err == "annotator: left out: Bank: “Bank o”: cuts the token “of”\n"
