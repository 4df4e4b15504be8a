"""A suggestion worker without a model: knows some names, and does as the test wants.

Started as `python fake_worker.py FOLDER --worker`. It speaks the protocol by itself, with nothing
but the standard library, so that a change of the protocol that its reader does not know shows.
What it does is written in files of FOLDER, which outlast it: FakeWorker writes and reads them.
"""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path
from typing import Any

NAMES = {
    "Brazil": ("GPE", ""),
    "China": ("GPE", ""),
    "Kazan": ("GPE", ""),
    "Lula da Silva": ("PERSON", ""),
    "BRICS bank": ("ORG", ""),
    "BRICS": ("POLICY", "BRICS"),
    "Group of 77": ("POLICY", "G77"),
    "Belt and Road": ("POLICY", "BRI"),
}


def main(folder: Path, arguments: list[str]) -> int:
    """Serve until the input ends."""
    _append(folder / "started", " ".join(arguments))
    notice = folder / "notice"
    says = notice.read_text(encoding="ascii") if notice.exists() else ""
    model = "" if says or "--without-model" in arguments else "fake"
    _say({"ready": _greeting(model) | {"notice": says}})
    memory: dict[str, Any] = {"surfaces": {}, "terms": []}
    told: list[object] = []
    for line in sys.stdin:
        request = json.loads(line)
        if "labels" in request:
            continue
        if "concepts" in request:
            memory["concepts"] = request["concepts"]
            continue
        if "memory" in request:
            memory = _learned(memory, request["memory"])
            _append(folder / "taught", "whole" if memory["whole"] else "more")
            continue
        _append(folder / "asked", f"{request['run']} {request['article']}")
        _wait_while(folder / "hold")
        if _dies(folder / "deaths"):
            return 1
        answer = _answer(request, folder, memory)
        if answer.get("language") not in (None, "", "en", *told):
            told.append(answer["language"])
            _say({"ready": _greeting("") | {"name": f"{model} 1", "language": answer["language"]}})
        _say(answer)
    return 0


def _greeting(model: str) -> dict[str, object]:
    found = {"model": model, "version": "1", "found": bool(model), "concepts": len(NAMES)}
    hashes = {"sha256": "ab" * 32, "termbase_sha256": "cd" * 32}
    return found | hashes | {"name": f"{model or 'no model'} 1"}


def _learned(known: dict[str, Any], told: dict[str, Any]) -> dict[str, Any]:
    surfaces = {} if told["whole"] else known["surfaces"]
    concepts = known.get("concepts", [])
    return told | {"surfaces": surfaces | told["surfaces"], "concepts": concepts}


def _answer(request: dict[str, object], folder: Path, memory: dict[str, Any]) -> dict[str, object]:
    answer = {name: request[name] for name in ("run", "article", "digest")}
    if (folder / "refuse").exists():
        return answer | {"error": "No suggestions for this article (fake)."}
    recognised = "pt" if "Brasil" in str(request["text"]) else ""
    read = {"language": request["language"] or recognised}
    return answer | read | {"suggestions": _rows(str(request["text"]), memory)}


def _rows(text: str, memory: dict[str, Any]) -> list[list[object]]:
    """What is suggested for a text; of a memory only what the tests need is understood."""
    names, found = dict(NAMES), []
    for surface, (accepted, *_) in memory["surfaces"].items():
        for label in accepted:
            names.setdefault(surface, (label, ""))
    for concept in memory.get("concepts", []):
        texts = (text for texts in concept["forms"].values() for text in texts)
        names |= {text: ("POLICY", concept["id"]) for text in texts if isinstance(text, str)}
    never = {surface for _, surface, kind, *_ in memory["terms"] if kind == "never match"}
    longest_first = sorted(names.keys() - never, key=len, reverse=True)
    for match in re.finditer("|".join(map(re.escape, longest_first)), text):
        label, concept = names[match.group()]
        refused = memory["surfaces"].get(match.group(), [{}])[-1]
        word_before = text[: match.start()].lower().split()[-1:]
        if any(f"{label}\t{word} …" in refused for word in word_before):
            continue
        origin = "terms" if concept else "model"
        found.append([match.start(), match.end(), label, concept, 0.9, origin, "a fake reason"])
    return found


def _wait_while(sign: Path) -> None:
    while sign.exists():
        time.sleep(0.002)


def _dies(deaths: Path) -> bool:
    left = int(deaths.read_text(encoding="ascii")) if deaths.exists() else 0
    if left > 0:
        deaths.write_text(str(left - 1), encoding="ascii")
    return left > 0


def _append(path: Path, line: str) -> None:
    with path.open("a", encoding="ascii") as log:
        log.write(f"{line}\n")


def _say(message: dict[str, object]) -> None:
    print(json.dumps(message), flush=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
