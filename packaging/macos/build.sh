#!/usr/bin/env bash
# Makes dist/Annotator.app and a disk image of it. Not yet run by us: docs/packaging.md.
#
#   CODESIGN_IDENTITY="Developer ID Application: …"   signs the program (optional)
#   NOTARY_PROFILE="…"                                notarises it; a profile that was stored with
#                                                     `xcrun notarytool store-credentials` (optional)
set -euo pipefail
cd "$(dirname "$0")/../.."

test -x .venv/bin/python || "${PYTHON:-python3.11}" -m venv .venv
.venv/bin/python -m pip install --quiet --require-hashes --requirement requirements/dev.txt
.venv/bin/python -m pip install --quiet --no-deps --no-build-isolation --no-index --editable .

export PYTHONHASHSEED=1 SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
# PyInstaller signs everything inside, innermost first, if CODESIGN_IDENTITY is set.
.venv/bin/pyinstaller --noconfirm --log-level WARN build.spec

version="$(.venv/bin/python -c 'import annotator; print(annotator.__version__)')"
image="dist/annotator-$version-macos-$(uname -m).dmg"

# The same checks as on Linux, as far as they need no window.
program=dist/Annotator.app/Contents/MacOS/annotator
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
"$program" --version
"$program" import "$work/sample.annot" seeds
"$program" suggest "$work/sample.annot"
"$program" export "$work/sample.annot" --format jsonl --spans all --output "$work/all.jsonl"
"$program" verify "$work/sample.annot"
"$program" doctor

rm -f "$image"
hdiutil create -volname Annotator -srcfolder dist/Annotator.app -format UDZO "$image"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --verify --deep --strict dist/Annotator.app
    codesign --sign "$CODESIGN_IDENTITY" --timestamp "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
(cd dist && shasum -a 256 "$(basename "$image")" > SHA256SUMS && cat SHA256SUMS)
