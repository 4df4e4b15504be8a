"""What Windows and macOS want to know of a program beyond its files; `build.spec` asks here."""

from __future__ import annotations

import sys
from pathlib import Path

BUNDLE_IDENTIFIER = "org.annotator.Annotator"
DOCUMENT_TYPE = f"{BUNDLE_IDENTIFIER}.project"
INFO_PLIST: dict[str, object] = {
    "CFBundleDisplayName": "Annotator",
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Annotator project",
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [DOCUMENT_TYPE],
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": DOCUMENT_TYPE,
            "UTTypeDescription": "Annotator project",
            "UTTypeConformsTo": ["public.database", "public.data"],
            "UTTypeTagSpecification": {"public.filename-extension": ["annot"]},
        }
    ],
    "LSApplicationCategoryType": "public.app-category.productivity",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
}

_VERSION_RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Annotator developers"),
      StringStruct("FileDescription", "Annotator"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "annotator"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "annotator.exe"),
      StringStruct("ProductName", "Annotator"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ]
)
"""


def programs(system: str = sys.platform) -> list[tuple[str, bool]]:
    """Return the programs to make, and whether each has a console window of its own."""
    if system == "win32":
        # A program for windows cannot write to the console it was started from.
        return [("annotator", False), ("annotator-cli", True)]
    return [("annotator", False)]


def icon(folder: Path, system: str = sys.platform) -> str | None:
    """Return the icon that goes into the program itself."""
    endings = {"win32": "ico", "darwin": "icns"}
    return str(folder / f"annotator.{endings[system]}") if system in endings else None


def version_resource(path: Path, version: str, system: str = sys.platform) -> str | None:
    """Write what Windows shows under “Properties”, and return where; nothing elsewhere."""
    if system != "win32":
        return None
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(resource_text(version), encoding="utf-8")
    return str(path)


def resource_text(version: str) -> str:
    """Return the version resource as PyInstaller reads it."""
    parts = [int(part) if part.isdigit() else 0 for part in version.split(".")]
    numbers = tuple([*parts, 0, 0, 0, 0][:4])
    return _VERSION_RESOURCE.format(numbers=numbers, version=version)


def entitlements(packaging: Path, system: str = sys.platform) -> str | None:
    """Return the file that says what a signed macOS program may do."""
    return str(packaging / "macos" / "entitlements.plist") if system == "darwin" else None
