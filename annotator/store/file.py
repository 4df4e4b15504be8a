"""Opening, guarding and closing a project file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.core.errors import DamagedError, ProjectError, ReadOnlyError
from annotator.core.messages import worded
from annotator.core.under_way import UnderWay
from annotator.store.lock import lock_for_writing, unlock

if TYPE_CHECKING:
    from filelock import BaseFileLock

Row = tuple[Any, ...]
Value = TypeVar("Value")
# "ANNO": tells our files from other SQLite files (https://sqlite.org/pragma.html#pragma_application_id)
APPLICATION_ID = 0x414E4E4F
_BUSY_MS = 2000  # how long to wait for another process's short transaction
# At most. The larger one is enough that a batch of 50,000 changes is written once.
_CACHE_KIB, _LARGE_CACHE_KIB = 4 * 1024, 32 * 1024
_STEPS = 10_000  # of SQLite, between two looks at whether it is to stop: a millisecond or less

_DAMAGED = worded("the file is damaged. Open a copy of it, or copy it again from its source")
_SENTENCES = (
    ("full", worded("the disk is full. Free some space and try again; nothing was changed")),
    ("locked", worded("another program is writing to it. Close that program and try again")),
    ("readonly", worded("it cannot be written. Copy it to a folder of your own and open the copy")),
    (
        "read-only",
        worded("it cannot be written. Copy it to a folder of your own and open the copy"),
    ),
    (
        "unable to open",
        worded("it cannot be opened. Check that the folder exists and may be written"),
    ),
    (
        "not a database",
        worded("this is not an Annotator project. Choose a file that ends in .annot"),
    ),
    ("malformed", _DAMAGED),
    ("could not decode", _DAMAGED),
    ("disk i/o", worded("the disk reported an error. Check the disk, then open the project again")),
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
        self._identity: tuple[int, int] | None = None
        self._held = False
        self._under_way: UnderWay | None = None
        # Imported on first use: sqlite-utils takes longer to load than the window to be shown.
        from annotator.store.schema import wrapped

        with plain_errors(path):
            self._db = wrapped(connect(path, read_only=read_only))

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Run a block as one transaction: on disk when it ends, or undone if it fails."""
        self._refuse_writing()
        with plain_errors(self.path), self._db.atomic():
            yield

    def _refuse_writing(self) -> None:
        """Raise ProjectError if nothing may be written, through this connection or for it."""
        if self.read_only:
            raise ReadOnlyError("{name} was opened for reading only.", name=self.path.name)
        if self._held:
            raise ProjectError(
                "{path}: something large is being written. Wait until that is done.", path=self.path
            )
        self._refuse_void()

    def _refuse_void(self) -> None:
        """Raise ProjectError if the file that is open is no longer the one of that name.

        What is written to a file that was replaced or deleted is lost when it is closed.
        """
        if self._identity is not None and self._identity != _identity(self.path):
            raise ProjectError(
                "{path}: another program has moved, replaced or deleted this file. Nothing was"
                " written. Open the project again where it is now, or put a copy back.",
                path=self.path,
            )

    def rows(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[Row]:
        """Return all rows of a query."""
        with plain_errors(self.path):
            return self._db.conn.execute(sql, values).fetchall()

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """Let all that is read in a block be of one moment, whatever others write meanwhile.

        Nothing is written through this connection before the block ends.
        """
        if self._held:
            yield
            return
        self.run("BEGIN")
        self._held = True
        try:
            yield
        finally:
            self._held = False
            if self._db.conn.in_transaction:
                self.run("ROLLBACK")  # nothing was written; of a damaged file COMMIT may fail

    @contextmanager
    def handed_over(self) -> Iterator[None]:
        """Show the present moment, and write nothing, while a connection `beside` does.

        Raises ProjectError where this one could not write either.
        """
        self._refuse_writing()
        with self.one_moment():
            self.row("SELECT 1 FROM batch LIMIT 1")  # a moment begins with the first reading
            yield

    @property
    def held(self) -> bool:
        """Whether nothing can be written through this connection just now."""
        return self._held

    def stream(
        self, sql: str, values: Sequence[object] | Mapping[str, object] = ()
    ) -> Iterator[Row]:
        """Yield the rows of a query as they are asked for, however many there are."""
        with plain_errors(self.path):
            yield from self._db.conn.execute(sql, values)

    def row(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with plain_errors(self.path):
            found: Row | None = self._db.conn.execute(sql, values).fetchone()
            return found

    def read(
        self,
        make: Callable[[Row], Value],
        sql: str,
        values: Sequence[object] | Mapping[str, object] = (),
    ) -> list[Value]:
        """Return what `make` makes of each row of a query; a row it cannot read is damaged."""
        return self.made(make, self.rows(sql, values))

    def made(self, make: Callable[[Row], Value], rows: Iterable[Row]) -> list[Value]:
        """Return what `make` makes of rows; a row it cannot read is damaged."""
        try:
            return [make(row) for row in rows]
        except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
            raise DamagedError("{path}: {fault}.", path=self.path, fault=_DAMAGED) from error

    def run(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> int:
        """Run a statement and return the row number of what it inserted."""
        with plain_errors(self.path):
            return self._db.conn.execute(sql, values).lastrowid or 0

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> int:
        """Run a statement for many rows and return how many it has changed."""
        if self._under_way is not None:
            rows = self._under_way.counted(rows)
        with plain_errors(self.path):
            return self._db.conn.executemany(sql, rows).rowcount

    def prepare_writing(self) -> None:
        """Become the one writer, and bring the tables to this version wholly or not at all.

        Not before it is clear that the file is one of ours: this alters any SQLite file.
        """
        from annotator.store.schema import TEMPORARY, migrations

        self._lock = lock_for_writing(self.path)
        self._identity = _identity(self.path)
        with plain_errors(self.path):
            self._db.conn.execute("PRAGMA journal_mode = WAL")
            self._write_safely(_CACHE_KIB)
            with self._db.atomic():
                migrations.apply(self._db)
            for statement in TEMPORARY:
                self._db.conn.execute(statement)

    def beside(self, under_way: UnderWay) -> ProjectFile:
        """Return a second connection that writes, for the thread that calls; the lock stays here.

        This one is `handed_over` meanwhile. What the other does can be followed, and stopped before
        a transaction is on the disk: that raises ProjectError and takes all of it back.
        """
        from annotator.store.schema import TEMPORARY

        file = ProjectFile(self.path)
        file.overlap, file._identity, file._under_way = self.overlap, self._identity, under_way
        connection = file._db.conn
        try:
            with plain_errors(self.path):
                file._write_safely(_LARGE_CACHE_KIB)
                for statement in TEMPORARY:
                    connection.execute(statement)
        except BaseException:
            file.close()
            raise
        connection.set_progress_handler(
            lambda: under_way.stopped and connection.in_transaction, _STEPS
        )
        return file

    def expect(self, rows: int) -> None:
        """Say how many rows are about to be written, to whoever follows the work."""
        if self._under_way is not None:
            self._under_way.expected = rows

    def _write_safely(self, cache_kib: int) -> None:
        # A decision is on the disk, not in the system's cache, before the next key is handled.
        self._db.conn.execute("PRAGMA synchronous = FULL")
        self._db.conn.execute(f"PRAGMA cache_size = -{cache_kib}")

    def unknown_migrations(self) -> list[str]:
        """Return the steps a newer version has applied and this one does not know."""
        from annotator.store.schema import unknown_steps

        with plain_errors(self.path):
            return unknown_steps(self._db)

    def missing_migrations(self) -> list[str]:
        """Return the steps that the tables of an older version have still to be taken through."""
        from annotator.store.schema import missing_steps

        with plain_errors(self.path):
            return missing_steps(self._db)

    def close(self) -> None:
        """Close the file, leaving a single file on disk where nobody else has it open."""
        try:
            with plain_errors(self.path):
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
            "{path}: there is a file of that name already. Choose another name.", path=path
        ) from error
    except OSError as error:
        raise ProjectError(
            "{path}: no project can be made here ({why}). Check that the folder exists and may be"
            " written.",
            path=path,
            why=error.strerror,
        ) from error


def open_file(
    path: Path,
    *,
    read_only: bool = False,
    before_update: Callable[[Path], object] = lambda path: None,
) -> ProjectFile:
    """Open an existing project file, bringing an older one up to date.

    `before_update` is called with the path of an older one, while it is still as it was.

    Raises ProjectError, the file untouched, if it is missing, damaged, foreign or newer, or if it
    is older and only to be read.
    """
    if not path.is_file():
        raise ProjectError(
            "{path}: there is no such project. Check the name, or make a new one.", path=path
        )
    file = ProjectFile(path, read_only=read_only)
    try:
        _refuse_foreign(file)
        if read_only:
            _refuse_older(file)
        else:
            if file.missing_migrations():
                before_update(path)
            file.prepare_writing()
    except BaseException:
        file.close()
        raise
    return file


def _refuse_foreign(file: ProjectFile) -> None:
    application_id = file.rows("PRAGMA application_id")[0][0]
    if application_id != APPLICATION_ID:
        raise ProjectError(
            "{path}: this is not an Annotator project. Choose a file that ends in .annot.",
            path=file.path,
        )
    if file.unknown_migrations():
        raise ProjectError(
            "{path}: this project was made with a newer Annotator. Update the program to open it;"
            " the file was left as it is.",
            path=file.path,
        )


def _refuse_older(file: ProjectFile) -> None:
    if file.missing_migrations():
        raise ProjectError(
            "{path}: this project was made with an older Annotator. Open it once in the window,"
            " which brings it up to date, and try again.",
            path=file.path,
        )


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open a database file so that nothing stored in it can run as code."""
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


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another of the same name; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _in_a_read_only_place(connection: sqlite3.Connection) -> bool:
    """Tell whether SQLite may not even put its lock beside the file."""
    try:
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1")
    except sqlite3.OperationalError as error:
        return "readonly" in str(error) or "unable to open" in str(error)
    return False


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Let what SQLite reports of a file come out as ProjectError with one plain sentence."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, (sqlite3.ProgrammingError, sqlite3.IntegrityError)):
            raise  # a mistake of ours, not of the disk
        sentence = _sentence(str(error))
        kind = DamagedError if sentence == _DAMAGED else ProjectError
        raise kind("{path}: {fault}.", path=path, fault=sentence) from error
    except UnicodeDecodeError as error:  # an SQLite message that quotes a damaged schema
        raise DamagedError("{path}: {fault}.", path=path, fault=_DAMAGED) from error


def _sentence(message: str) -> str:
    lowered = message.lower()
    told = (sentence for sign, sentence in _SENTENCES if sign in lowered)
    return next(
        told,
        worded(
            "SQLite reports “{message}”. Open a copy of it, or report this message", message=message
        ),
    )
