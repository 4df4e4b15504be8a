"""Suggestions in the background: a worker process, fed one article after the other.

The window never imports the model. Articles are handed over a few at a time, so that the visible
one can go first and cancelling is to hand over no more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QObject, QProcess, QTimer, Signal

from annotator.commands import program
from annotator.core.errors import AnnotatorError
from annotator.core.languages import language_code, language_name
from annotator.core.lessons import lessons
from annotator.core.markup import Markup
from annotator.core.memory import Memory
from annotator.core.stored_words import worded_notice
from annotator.core.suggestion import Origin, RunRecord
from annotator.core.vocabulary import Vocabulary, in_scheme, vocabulary_of
from annotator.project import Project, now
from annotator.suggest.protocol import (
    Answer,
    Ready,
    Request,
    read_message,
    record_of,
    write_concepts,
    write_lessons,
    write_request,
    write_vocabulary,
)
from annotator.ui.language import mark, shown, tr
from annotator.ui.memory_feed import MemoryFeed, Prepared
from annotator.ui.request_queue import RequestQueue

_IN_FLIGHT = 2  # one being worked on, one waiting, so that the worker is never idle
_RESTARTS = 1
_CLOSING_MS = 1500
_LATER_MS = 50
_LONG = 200_000  # code points: storing what is suggested for so long a text would be felt


class SuggestionRun(QObject):
    """Asks the worker for the suggestions of waiting articles and stores its answers.

    The worker is told what the project's decisions teach, before the next article is asked for.

    Signals:
        ready(Ready): the worker has loaded and says what it works with.
        progressed(int, int): articles answered and asked for in this run.
        finished(): nothing is waiting any more, or the run was cancelled.
        said(str): a sentence for the analyst, when something did not work.
        noted(str): a short sentence about how the articles of the run were read.
        settled(str): a sentence said earlier no longer holds, since there is a model now.
    """

    ready = Signal(object)
    progressed = Signal(int, int)
    finished = Signal()
    said = Signal(str)
    noted = Signal(str)
    settled = Signal(str)

    def __init__(self, project: Project, parent: QObject, model: str = "") -> None:
        super().__init__(parent)
        self._project = project
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._read)
        self._process.finished.connect(self._process_ended)
        self._process.errorOccurred.connect(self._process_failed)
        self._arguments = _arguments(model)
        self._restarts = 0
        self._closed = False
        self._queue = RequestQueue()
        self._feed = MemoryFeed(project, self)
        self._feed.ready.connect(self._hand_over)
        self._feed.said.connect(self.said)
        self._told: Memory | None = None
        self._told_whole: Prepared | None = None
        self._told_labels: Vocabulary | None = None
        # By article: the batch that had changed the memory last, when it was asked for, and when
        # what it has now was asked for.
        self._asked_with: dict[int, int] = {}
        self._made_with: dict[int, int] = {}
        self._asked_in: dict[int, str] = {}  # by article: what was said to be its language then
        self._done = 0
        self._total = 0
        self._partial = b""
        self._notice = ""
        # By language: which run its articles belong to, how many there were, and what reads them
        # if that is not what reads English.
        self._records: dict[str, RunRecord] = {}
        self._counts: Counter[str] = Counter()
        self._readers: dict[str, Ready] = {}
        self.worker: Ready | None = None

    @property
    def running(self) -> bool:
        """Whether articles are being worked on."""
        return self._queue.running

    def warm_up(self) -> None:
        """Start the worker, so that it has loaded the model when it is needed."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            command = program(*self._arguments)
            self._process.start(command[0], command[1:])
            self._feed.current()  # if much is to be read, it is read while the model is loaded

    def restart(self, model: str = "") -> None:
        """Start the worker anew, with the model named or the best one; what waits goes on."""
        self._arguments = _arguments(model)
        self._restarts = -1  # the end to come is wanted, and none of those that are counted
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._process_ended()
        else:
            self._process.kill()

    def start(self, article_ids: list[int], first: int | None = None) -> None:
        """Ask for the suggestions of articles, one of them before the others."""
        self._queue.start(article_ids)
        self._done, self._total = 0, len(article_ids)
        self._records, self._counts = {}, Counter()
        self.prefer(first)
        self.progressed.emit(0, self._total)
        if not article_ids:
            self.finished.emit()
            return
        self.warm_up()
        self._hand_over()

    def also(self, article_ids: list[int]) -> None:
        """Ask for some more articles in the run that goes on, or else in one of their own."""
        if not self.running:
            self.start(article_ids)
            return
        self._total += self._queue.add(article_ids)
        self.progressed.emit(self._done, self._total)

    def prefer(self, article_id: int | None) -> None:
        """Let an article be the next one, if it is waiting; otherwise see that it is fresh."""
        if article_id is not None and not self._queue.put_first(article_id):
            self.freshen(article_id)

    def freshen(self, article_id: int) -> None:
        """Ask again for an article whose suggestions know less than the project's memory does.

        That goes before all others, and without a word. Articles that are done, very long ones
        and those with another suggester's suggestions are left as they are.
        """
        self._queue.put_again(article_id)
        self._hand_over()

    def cancel(self) -> None:
        """End the run; what has been stored stays."""
        if self.running:
            self._queue.cancel()
            self.finished.emit()
            self._hand_over()

    def close(self) -> None:
        """End the worker."""
        self._closed = True
        self._later.stop()
        self._queue.clear()
        self._feed.close()
        self._process.finished.disconnect(self._process_ended)
        self._process.errorOccurred.disconnect(self._process_failed)
        self._process.closeWriteChannel()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.terminate()
            if not self._process.waitForFinished(_CLOSING_MS):
                self._process.kill()
                self._process.waitForFinished(_CLOSING_MS)

    def _hand_over(self) -> None:
        while self.worker is not None and self._queue.under_way < _IN_FLIGHT:
            changed = self._teach()
            taken = self._queue.take() if changed is not None else None
            if changed is None or taken is None:
                return
            number, of_run = taken
            markup = self._markup(number)
            if markup is None or not (of_run or self._is_behind(markup, changed)):
                self._queue.answered(self._queue.run, number)
                self._count_one(of_run=of_run)
                continue
            self._asked_with[number] = changed
            article = markup.article
            self._asked_in[number] = article.said_language
            about = (self._queue.run, number, article.digest, article.text)
            self._say(write_request(Request(*about, article.meta.language)))

    def _teach(self) -> int | None:
        """Tell the worker what is new to it, if it is asked for anything.

        Returns the batch that changed the memory last, or None if there is nothing to ask for or
        the memory is still being read.
        """
        found = None if self._queue.empty else self._feed.current()
        if found is None:
            return None
        self._tell_concepts(found.memory)
        self._tell_labels()
        prepared = self._feed.prepared
        if prepared is not None and prepared is not self._told_whole:
            self._say(prepared.line)
            self._told_whole, self._told = prepared, prepared.remembered.memory
        if found.memory is not self._told and (found.memory or self._told):
            self._say(write_lessons(lessons(found.memory, self._told)))
        self._told = found.memory
        return found.changed

    def _tell_concepts(self, memory: Memory) -> None:
        """Tell the worker the project's own concepts, if they are not those it was told."""
        if memory.concepts != (self._told.concepts if self._told else {}):
            self._say(write_concepts(memory.concepts.values()))

    def _tell_labels(self) -> None:
        vocabulary = vocabulary_of(self._project.scheme)
        if vocabulary != self._told_labels:
            self._say(write_vocabulary(vocabulary))
            self._told_labels = vocabulary

    def _markup(self, article_id: int) -> Markup | None:
        try:
            return self._project.open_markup(article_id)
        except AnnotatorError:
            return None  # it is gone by now, which needs no word

    def _is_behind(self, markup: Markup, changed: int) -> bool:
        """Whether an article is to be asked for again, now that the memory is another."""
        assert self.worker is not None, "the memory is for a worker"
        number = markup.article.id
        known = self._made_with.get(number)
        fresh = not self._told if known is None else known == changed
        if fresh or len(markup.article.text) > _LONG:
            return False
        return self._project.may_be_renewed(number, self.worker.name)

    def _say(self, line: str) -> None:
        self._process.write(QByteArray(line.encode()))

    def _read(self) -> None:
        if self._project.writer.busy:
            self._later.start()  # nothing can be stored; what the worker says waits in its pipe
            return
        *lines, self._partial = (self._partial + self._output()).split(b"\n")
        for line in lines:
            try:
                message = read_message(line)
            except ValueError:
                self.said.emit(tr("The suggestion worker gave an answer that cannot be read."))
                continue
            if isinstance(message, Ready) and message.language:
                self._meet(message)
            elif isinstance(message, Ready):
                self._greet(message)
            else:
                self._take(message)

    def _output(self) -> bytes:
        return bytes(self._process.readAllStandardOutput().data())

    def _meet(self, reader: Ready) -> None:
        """Keep what the worker says of how it reads another language."""
        self._readers[reader.language] = reader
        if reader.notice:
            self.said.emit(shown(worded_notice(reader.notice)))

    def _greet(self, worker: Ready) -> None:
        self.worker = worker
        self._records, self._readers = {}, {}
        self._told = self._told_whole = self._told_labels = None
        self.ready.emit(worker)
        notice = shown(worded_notice(worker.notice))
        if self._notice and self._notice != notice:
            self.settled.emit(self._notice)
        self._notice = notice
        if notice:
            self.said.emit(notice)
        self._hand_over()

    def _take(self, answer: Answer) -> None:
        """Store an answer, unless it belongs to a run that is over."""
        of_run = self._queue.answered(answer.run, answer.article)
        if of_run is None:
            return
        if answer.error:
            self.said.emit(shown(worded_notice(answer.error)))
        elif not self._is_in_time(answer):
            pass  # it is asked for anew, in the language that is said now
        elif of_run or not self._is_known(answer):
            self._store(answer)
            self._counts[answer.language] += of_run
        self._made_with[answer.article] = self._asked_with[answer.article]
        self._count_one(of_run=of_run)
        self._hand_over()

    def _is_in_time(self, answer: Answer) -> bool:
        """Whether the same is said of an article's language as when it was asked for."""
        now_said = self._project.said_languages([answer.article]).get(answer.article, "")
        return language_code(now_said) == self._asked_in[answer.article]

    def _is_known(self, answer: Answer) -> bool:
        """Whether an answer says nothing new: then the page need not be drawn anew."""
        try:
            markup = self._project.markup(answer.article)
        except AnnotatorError:
            return False
        proposed = in_scheme(self._project.scheme, answer.suggestions)
        new = {(s.span, s.label, s.concept) for s in proposed}
        own = (s for s in markup.suggestions if s.origin is not Origin.IMPORT)
        before = {(s.span, s.label, s.concept) for s in own}
        gone = before - new
        return new <= before and all(markup.decision_on(span, label) for span, label, _ in gone)

    def _store(self, answer: Answer) -> None:
        assert self.worker is not None, "answers come after the greeting"
        language = answer.language
        if language not in self._records:
            reader = self._readers.get(language, self.worker)
            self._records[language] = record_of(reader, now(), language)
        by = self._records[language]
        try:
            self._project.store_suggestions(answer.article, answer.digest, answer.suggestions, by)
        except AnnotatorError as error:
            self.cancel()
            self.said.emit(shown(error))

    def _count_one(self, *, of_run: bool) -> None:
        if not of_run:
            return
        self._done += 1
        self.progressed.emit(self._done, self._total)
        if not self.running:
            self.finished.emit()
            self._tell_of_languages()

    def _tell_of_languages(self) -> None:
        """Say in which languages articles were read without a model."""
        bare = {code for code, reader in self._readers.items() if not reader.found}
        counts = {code: self._counts[code] for code in bare if self._counts[code]}
        if counts:
            self.noted.emit(_read_bare(counts))

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
        self._queue.put_back()
        self._restarts += 1
        if self._restarts > _RESTARTS + 1:
            self.cancel()
            self.said.emit(tr("Suggestions are not available: their worker cannot be started."))
        elif self._restarts > _RESTARTS:
            self._arguments = ["--worker", "--without-model"]
            self.said.emit(
                tr("The language model stopped twice. The term base goes on without it.")
            )
            self.warm_up()
        else:
            self.warm_up()


def _read_bare(counts: Mapping[str, int]) -> str:
    """Tell how many articles were read without a model, by the codes of their languages."""
    count, names = sum(counts.values()), [language_name(code) for code in counts]
    if len(names) > 1:
        words = mark("{n} articles in {m} languages: no models for these; names and terms only.")
        return tr(words, n=count, m=len(names))
    if count > 1:
        words = mark("{n} articles in {language}: no model for it; names and terms only.")
        return tr(words, n=count, language=names[0])
    words = mark("1 article in {language}: no model for it; names and terms only.")
    return tr(words, language=names[0])


def _arguments(model: str) -> list[str]:
    return ["--worker", *(["--model", model] if model else [])]
