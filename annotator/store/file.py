"""Opening, guarding and closing a project file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.core.errors import ProjectError, ReadOnlyError
from annotator.store.lock import lock_for_writing, unlock

if TYPE_CHECKING:
    from filelock import BaseFileLock

Row = tuple[Any, ...]
Value = TypeVar("Value")
# "ANNO": tells our files from other SQLite files (https://sqlite.org/pragma.html#pragma_application_id)
APPLICATION_ID = 0x414E4E4F
_BUSY_MS = 2000  # how long to wait for another process's short transaction

_DAMAGED = "the file is damaged. Open a backup of it, or copy it again from its source"
_SENTENCES = (
    ("full", "the disk is full. Free some space and try again; nothing was changed"),
    ("locked", "another program is writing to it. Close that program and try again"),
    ("readonly", "it cannot be written. Copy it to a folder of your own and open the copy"),
    ("read-only", "it cannot be written. Copy it to a folder of your own and open the copy"),
    ("unable to open", "it cannot be opened. Check that the folder exists and may be written"),
    ("not a database", "this is not an Annotator project. Choose a file that ends in .annot"),
    ("malformed", _DAMAGED),
    ("could not decode", _DAMAGED),
    ("disk i/o", "the disk reported an error. Check the disk, then open the project again"),
)


class ProjectFile:
    """One open project file; every read and write of the program goes through it.

    Errors of the disk and of SQLite come out as ProjectError with one plain sentence.
    `overlap` tells whether the project's label scheme lets accepted spans overlap.
    """

    overlap = False

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._lock: BaseFileLock | None = None
        # Imported on first use: sqlite-utils takes longer to load than the window to be shown.
        from annotator.store.schema import wrapped

        with _plain_errors(path):
            self._db = wrapped(_connect(path, read_only=read_only))

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Run a block as one transaction: on disk when it ends, or undone if it fails."""
        if self.read_only:
            raise ReadOnlyError(f"{self.path.name} was opened for reading only.")
        with _plain_errors(self.path), self._db.atomic():
            yield

    def rows(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[Row]:
        """Return all rows of a query."""
        with _plain_errors(self.path):
            return self._db.conn.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with _plain_errors(self.path):
            found: Row | None = self._db.conn.execute(sql, values).fetchone()
            return found

    def read(
        self,
        make: Callable[[Row], Value],
        sql: str,
        values: Sequence[object] | Mapping[str, object] = (),
    ) -> list[Value]:
        """Return what `make` makes of each row of a query; a row it cannot read is damaged."""
        rows = self.rows(sql, values)
        try:
            return [make(row) for row in rows]
        except (KeyError, TypeError, ValueError) as error:
            raise ProjectError(f"{self.path}: {_DAMAGED}.") from error

    def run(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> int:
        """Run a statement and return the row number of what it inserted."""
        with _plain_errors(self.path):
            return self._db.conn.execute(sql, values).lastrowid or 0

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run a statement for many rows."""
        with _plain_errors(self.path):
            self._db.conn.executemany(sql, rows)

    def prepare_writing(self) -> None:
        """Become the one writer, and bring the tables to this version wholly or not at all.

        Not before it is clear that the file is one of ours: this alters any SQLite file.
        """
        from annotator.store.schema import migrations

        self._lock = lock_for_writing(self.path)
        with _plain_errors(self.path):
            self._db.conn.execute("PRAGMA journal_mode = WAL")
            # A decision is on the disk, not in the system's cache, before the next key is handled.
            self._db.conn.execute("PRAGMA synchronous = FULL")
            with self._db.atomic():
                migrations.apply(self._db)

    def unknown_migrations(self) -> list[str]:
        """Return the steps a newer version has applied and this one does not know."""
        from annotator.store.schema import unknown_steps

        with _plain_errors(self.path):
            return unknown_steps(self._db)

    def close(self) -> None:
        """Close the file, leaving a single file on disk where nobody else has it open."""
        try:
            with _plain_errors(self.path):
                self._db.conn.close()
        finally:
            if self._lock is not None:
                unlock(self._lock)
                self._lock = None


def create_file(path: Path, fill: Callable[[ProjectFile], None]) -> ProjectFile:
    """Make a project file with what `fill` puts in: a whole one, or none at all.

    Raises ProjectError if there is a file of that name already.
    """
    _claim(path)
    file = ProjectFile(path)
    try:
        file.prepare_writing()
        with file.atomic():
            fill(file)
            file.run(f"PRAGMA application_id = {APPLICATION_ID}")
    except BaseException:
        with suppress(ProjectError):
            file.close()
        for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
            leftover.unlink(missing_ok=True)
        raise
    return file


def _claim(path: Path) -> None:
    """Make an empty file, in one step of the system's: of two who try, one finds it taken.

    So nobody who fails later can take somebody else's project for his own leftovers.
    """
    try:
        path.touch(exist_ok=False)
    except FileExistsError as error:
        raise ProjectError(
            f"{path}: there is a file of that name already. Choose another name."
        ) from error
    except OSError as error:
        raise ProjectError(
            f"{path}: no project can be made here ({error.strerror}). Check that the folder exists"
            " and may be written."
        ) from error


def open_file(path: Path, *, read_only: bool = False) -> ProjectFile:
    """Open an existing project file, bringing an older one up to date.

    Raises ProjectError, the file untouched, if it is missing, damaged, foreign or newer.
    """
    if not path.is_file():
        raise ProjectError(f"{path}: there is no such project. Check the name, or make a new one.")
    file = ProjectFile(path, read_only=read_only)
    try:
        _refuse_foreign(file)
        if not read_only:
            file.prepare_writing()
    except BaseException:
        file.close()
        raise
    return file


def _refuse_foreign(file: ProjectFile) -> None:
    application_id = file.rows("PRAGMA application_id")[0][0]
    if application_id != APPLICATION_ID:
        raise ProjectError(
            f"{file.path}: this is not an Annotator project. Choose a file that ends in .annot."
        )
    if file.unknown_migrations():
        raise ProjectError(
            f"{file.path}: this project was made with a newer Annotator. Update the program to"
            " open it; the file was left as it is."
        )


def _connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    if not read_only:
        return _connection(path, "mode=rwc")
    # Not mode=ro, which leaves two files beside the project that it may not remove.
    connection = _connection(path, "mode=rw")
    connection.execute("PRAGMA query_only = ON")
    if _in_a_read_only_place(connection) and not Path(f"{path}-wal").exists():
        connection.close()
        connection = _connection(path, "mode=ro&immutable=1")
    return connection


def _connection(path: Path, mode: str) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?{mode}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None)
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    # Project files come from strangers: nothing stored in one may run as code.
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _in_a_read_only_place(connection: sqlite3.Connection) -> bool:
    """Tell whether SQLite may not even put its lock beside the file."""
    try:
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1")
    except sqlite3.OperationalError as error:
        return "readonly" in str(error) or "unable to open" in str(error)
    return False


@contextmanager
def _plain_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, (sqlite3.ProgrammingError, sqlite3.IntegrityError)):
            raise  # a mistake of ours, not of the disk
        raise ProjectError(f"{path}: {_sentence(str(error))}.") from error
    except UnicodeDecodeError as error:  # an SQLite message that quotes a damaged schema
        raise ProjectError(f"{path}: {_DAMAGED}.") from error


def _sentence(message: str) -> str:
    lowered = message.lower()
    told = (sentence for sign, sentence in _SENTENCES if sign in lowered)
    return next(told, f"SQLite reports “{message}”. Open a backup of it, or report this message")
