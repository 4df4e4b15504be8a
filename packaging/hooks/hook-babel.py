"""Of babel only what its import needs: courlan, which trafilatura brings, never formats a date.

PyInstaller's own hook would take 30 MB of the customs of all countries along.
"""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("babel", includes=["global.dat"])
