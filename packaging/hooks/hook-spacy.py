"""spaCy without its tests, its command line and languages nobody asked for.

It replaces the hook that comes with PyInstaller, which takes all of spaCy.
"""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

from bundle import wanted_spacy_module

hiddenimports = collect_submodules("spacy", filter=wanted_spacy_module)
datas = collect_data_files("spacy", includes=["*.cfg"])
