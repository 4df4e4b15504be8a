"""Suggestions in the background: a worker process, fed one article after the other.

The window never imports the model. Articles are handed over a few at a time, so that the visible
one can go first and cancelling is to hand over no more.
"""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QByteArray, QObject, QProcess, QTimer, Signal

from annotator.commands import program
from annotator.core.errors import AnnotatorError
from annotator.project import Project
from annotator.suggest.protocol import Answer, Ready, Request, read_message, write_request

_IN_FLIGHT = 2  # one being worked on, one waiting, so that the worker is never idle
_RESTARTS = 1
_CLOSING_MS = 1500


class SuggestionRun(QObject):
    """Asks the worker for the suggestions of waiting articles and stores its answers.

    Signals:
        ready(Ready): the worker has loaded and says what it works with.
        progressed(int, int): articles answered and asked for in this run.
        finished(): nothing is waiting any more, or the run was cancelled.
        said(str): a sentence for the analyst, when something did not work.
    """

    ready = Signal(object)
    progressed = Signal(int, int)
    finished = Signal()
    said = Signal(str)

    def __init__(self, project: Project, parent: QObject, model: str = "") -> None:
        super().__init__(parent)
        self._project = project
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._process_ended)
        self._process.errorOccurred.connect(self._process_failed)
        self._arguments = ["--worker", *(["--model", model] if model else [])]
        self._restarts = 0
        self._closed = False
        self._run = 0
        self._waiting: deque[int] = deque()
        self._asked: dict[int, Request] = {}
        self._done = 0
        self._total = 0
        self._partial = b""
        self.worker: Ready | None = None

    @property
    def running(self) -> bool:
        """Whether articles are being worked on."""
        return bool(self._waiting or self._asked)

    def warm_up(self) -> None:
        """Start the worker, so that it has loaded the model when it is needed."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            command = program(*self._arguments)
            self._process.start(command[0], command[1:])

    def start(self, article_ids: list[int], first: int | None = None) -> None:
        """Ask for the suggestions of articles, one of them before the others."""
        self._run += 1
        self._waiting = deque(article_ids)
        self._done, self._total = 0, len(article_ids)
        self._asked.clear()
        self.prefer(first)
        self.progressed.emit(0, self._total)
        if not article_ids:
            self.finished.emit()
            return
        self.warm_up()
        self._hand_over()

    def prefer(self, article_id: int | None) -> None:
        """Let an article be the next one, if it is waiting."""
        if article_id is not None and article_id in self._waiting:
            self._waiting.remove(article_id)
            self._waiting.appendleft(article_id)

    def cancel(self) -> None:
        """Ask for nothing more; what has been stored stays."""
        if self.running:
            self._run += 1
            self._waiting.clear()
            self._asked.clear()
            self.finished.emit()

    def close(self) -> None:
        """End the worker."""
        self._closed = True
        self._waiting.clear()
        self._asked.clear()
        self._process.finished.disconnect(self._process_ended)
        self._process.errorOccurred.disconnect(self._process_failed)
        self._process.closeWriteChannel()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.terminate()
            if not self._process.waitForFinished(_CLOSING_MS):
                self._process.kill()
                self._process.waitForFinished(_CLOSING_MS)

    def _hand_over(self) -> None:
        while self.worker is not None and self._waiting and len(self._asked) < _IN_FLIGHT:
            number = self._waiting.popleft()
            try:
                article = self._project.markup(number).article
            except AnnotatorError:
                self._count_one()  # it is gone by now, which needs no word
                continue
            request = Request(self._run, number, article.digest, article.text)
            self._asked[number] = request
            self._process.write(QByteArray(write_request(request).encode()))

    def _read(self) -> None:
        *lines, self._partial = (self._partial + self._output()).split(b"\n")
        for line in lines:
            try:
                message = read_message(line)
            except ValueError:
                self.said.emit("The suggestion worker gave an answer that cannot be read.")
                continue
            if isinstance(message, Ready):
                self._greet(message)
            else:
                self._take(message)

    def _output(self) -> bytes:
        return bytes(self._process.readAllStandardOutput().data())

    def _greet(self, worker: Ready) -> None:
        self.worker = worker
        self.ready.emit(worker)
        if worker.notice:
            self.said.emit(worker.notice)
        self._hand_over()

    def _take(self, answer: Answer) -> None:
        """Store an answer, unless it belongs to a run that is over."""
        if answer.run != self._run or answer.article not in self._asked:
            return
        del self._asked[answer.article]
        if answer.error:
            self.said.emit(answer.error)
        else:
            self._store(answer)
        self._count_one()
        self._hand_over()

    def _store(self, answer: Answer) -> None:
        assert self.worker is not None, "answers come after the greeting"
        by = self.worker.name
        try:
            self._project.store_suggestions(answer.article, answer.digest, answer.suggestions, by)
        except AnnotatorError as error:
            self.cancel()
            self.said.emit(str(error))

    def _count_one(self) -> None:
        self._done += 1
        self.progressed.emit(self._done, self._total)
        if not self.running:
            self.finished.emit()

    def _process_failed(self, error: QProcess.ProcessError) -> None:
        """Try again when the process has been tidied up, which it is after this signal."""
        if error is QProcess.ProcessError.FailedToStart:
            QTimer.singleShot(0, self, self._process_ended)

    def _process_ended(self) -> None:
        """Start the worker again once; after that go on without the model, and say so."""
        if self._closed:
            return
        self.worker = None
        self._partial = b""
        self._waiting.extendleft(self._asked)
        self._asked.clear()
        self._restarts += 1
        if self._restarts > _RESTARTS + 1:
            self.cancel()
            self.said.emit("Suggestions are not available: their worker cannot be started.")
        elif self._restarts > _RESTARTS:
            self._arguments = ["--worker", "--without-model"]
            self.said.emit("The language model stopped twice. The term base goes on without it.")
            self.warm_up()
        else:
            self.warm_up()
