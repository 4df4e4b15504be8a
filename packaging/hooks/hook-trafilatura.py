"""What trafilatura and its relatives read beside their code."""

from PyInstaller.utils.hooks import collect_data_files

datas = [
    *collect_data_files("trafilatura", includes=["settings.cfg"]),
    *collect_data_files("justext", includes=["stoplists/*"]),
    *collect_data_files("tld", includes=["res/*"]),
]
