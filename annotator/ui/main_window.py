"""The main window: the shell around a project, its actions, and the work in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from annotator.copies import Copy
from annotator.core.changes import Action, Batch
from annotator.core.errors import AnnotatorError, DamagedError
from annotator.core.labels import LabelScheme
from annotator.core.span import Span
from annotator.core.stored_words import worded_step
from annotator.core.terms import Termbase
from annotator.files import seeds
from annotator.project import Changed, Project
from annotator.settings import Settings
from annotator.synced import warning_for
from annotator.ui import dialogs, window_state
from annotator.ui.actions import ActionSpec, Where, action_specs, label_action
from annotator.ui.background import Background
from annotator.ui.exchange import Exchange
from annotator.ui.help_desk import HelpDesk
from annotator.ui.icons import app_icon
from annotator.ui.in_force import InForce
from annotator.ui.language import mark, shown, tr
from annotator.ui.look import Look
from annotator.ui.memory import spare_memory
from annotator.ui.model_install import Installed, ModelInstall
from annotator.ui.page_actions import page_actions
from annotator.ui.panels import PANELS, Panels
from annotator.ui.places import (
    create_project,
    open_project,
    place_beside,
    read_through,
    sample_place,
    shipped_scheme,
    shipped_termbase,
)
from annotator.ui.recovery import Recovery
from annotator.ui.review_page import ReviewPage
from annotator.ui.shell import fill_menus, fill_tool_bar, make_action, search_box, set_icons
from annotator.ui.start_page import empty_page, start_page
from annotator.ui.status_line import StatusLine
from annotator.ui.theme import palette, style_sheet

_RECENT_SHOWN = 5
_LEAST_HEIGHT = 220  # pixels of what is reviewed, whatever the start page would like to have
_READ_ONLY = mark(
    "{project} is open in another window or command already, so it can only be read here. To work"
    " on it, close it there and open it again."
)
_NEEDS_PROJECT = (
    "importFiles", "importFolder", "suggest", "suggestAgain", "editTermbase", "exportGold",
    "restoreCopy", "search", "editScheme", "markDone", "reopenArticle", "carryOver", "setLanguage",
    "nextArticle", "previousArticle",
    *(panel.action for panel in PANELS),
)  # fmt: skip


class MainWindow(QMainWindow):
    """The window; it works without a project until one is opened."""

    def __init__(self, settings: Settings, *, save_settings_too: bool = True) -> None:
        super().__init__()
        self.setWindowTitle("Annotator")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.look = Look(settings, self, keep=save_settings_too)
        self.page: ReviewPage | None = None
        self.background: Background | None = None
        self._termbase = Termbase()
        self.scheme = shipped_scheme()
        self.specs = action_specs(self.scheme, settings.keys)
        self.recovery = Recovery(self)
        self._exchange = Exchange(self)
        self.panels = Panels(self)
        self.help_desk = HelpDesk(self)
        self._in_force = InForce(self)
        self._handlers = self._all_handlers()
        self.named_actions = {spec.name: self._action(spec) for spec in self.specs}
        self.search_box = search_box(self, self._search)
        self._tool_bar = fill_tool_bar(self, self.named_actions, self.search_box)
        self._menus = fill_menus(self.menuBar(), self.specs, self.named_actions)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.model_install = self._model_install()
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("central")
        self._stack.setMinimumHeight(_LEAST_HEIGHT)
        recent = window_state.recent_projects()[:_RECENT_SHOWN]
        asked = settings.analyst if window_state.is_first_start() else ""
        self._start_page = start_page(self.named_actions, recent, asked)
        self._empty_page = empty_page(self.named_actions)
        self._stack.addWidget(self._start_page)
        self._stack.addWidget(self._empty_page)
        self.setCentralWidget(self._stack)
        self._connect_parts()
        self._show_look()
        self._show_page()
        self._start_page.setFocus()
        self._in_force.tell_of_unknown_keys()
        spare_memory(self)
        if not window_state.restore_window(self):
            self.resize(QSize(1280, 800))

    def _connect_parts(self) -> None:
        self.look.changed.connect(self._show_look)
        self.look.said.connect(self.complain)
        self.status.cancel_requested.connect(self._cancel_work)
        self.recovery.copy_chosen.connect(self._put_back)
        self.recovery.said.connect(self.complain)
        self.panels.place_chosen.connect(self._show_place)
        self._exchange.place_wanted.connect(self._open_or_make)
        self._exchange.complained.connect(self.complain)
        self._exchange.said.connect(self.status.say)
        self._exchange.written.connect(self.status.offer_file)
        self._start_page.project_chosen.connect(self.open_project)
        self._start_page.named.connect(self.look.set_analyst)

    # Projects

    @property
    def project(self) -> Project | None:
        """The open project."""
        return self.page.project if self.page is not None else None

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open a project; for files and folders, the project that belongs to them, and fill it."""
        missing = next((path for path in paths if not path.exists()), None)
        if missing is not None:
            self.complain(
                tr("{path}: there is no such file or folder. Check the name.", path=missing)
            )
            return
        if len(paths) == 1 and paths[0].suffix == ".annot":
            self.open_project(paths[0])
        else:
            self._try(lambda: self._fill(place_beside(paths[0]), paths))

    def open_project(self, path: Path) -> None:
        """Open a project file; on failure say why and leave everything as it is."""
        try:
            self._show_project_at(path, open_project)
        except DamagedError as error:
            self.recovery.offer_for_damaged(path, shown(error))
        except AnnotatorError as error:
            self.complain(shown(error))

    def new_project(self) -> None:
        """Ask for a place and make an empty project there."""
        path = dialogs.ask_new_project(self, self._folder())
        if path is not None:
            self._try(lambda: self._show_project_at(path, create_project))

    def new_from_folder(self) -> None:
        """Ask for a folder of articles and open the project that belongs to it."""
        folder = dialogs.ask_folder(self)
        if folder is not None:
            self._exchange.offer([folder], place_beside(folder))

    def choose_project(self) -> None:
        """Ask for a project and open it."""
        path = dialogs.ask_project(self, self._folder())
        if path is not None:
            self.open_project(path)

    def open_sample(self) -> None:
        """Open the sample corpus, as a project of the analyst's own."""
        self._try(lambda: self._fill(sample_place(), [seeds()]))

    def _offer_copies(self) -> None:
        if self.project is not None:
            self.recovery.offer(self.project.path)

    def _put_back(self, copy: Copy, path: Path) -> None:
        self.close_project()
        self._show_page()
        self._try(lambda: self.recovery.put_back(copy, path))
        self.open_project(path)

    def close_project(self) -> None:
        """End all work on the open project and close it."""
        if self.page is None or self.background is None:
            return
        self.background.close()
        self.panels.close_project()
        self.help_desk.close_project()
        window_state.remember_panes(self.page.splitter)
        project = self.page.project
        project.observers.remove(self._follow)
        self.page.close_project()
        self._stack.removeWidget(self.page)
        self.page.deleteLater()
        self.background.deleteLater()
        self._exchange.detach()
        self.page = self.background = None
        project.close()

    def _fill(self, path: Path, paths: Sequence[Path]) -> None:
        """Open the project at a place, making it where there is none, and import into it."""
        self._show_project_at(path, open_project if path.is_file() else create_project)
        if self.background is not None:
            self.background.import_paths(paths)

    def _open_or_make(self, path: Path) -> None:
        if path.is_file():
            self.open_project(path)
        else:
            self._try(lambda: self._show_project_at(path, create_project))

    def _show_project_at(self, path: Path, make: Callable[[Path, str], Project]) -> None:
        """Show a project, unless it is the one that is open."""
        if self.project is None or not path.exists() or not path.samefile(self.project.path):
            self._show_project(make(path, self.look.settings.analyst))

    def _show_project(self, project: Project) -> None:
        self._termbase = self._termbase if len(self._termbase) else shipped_termbase()
        read_through(project)
        self.close_project()
        self._use_labels(project.scheme)
        size = self.look.settings.text_size
        page = ReviewPage(project, self._termbase, self.named_actions, self.look.theme, size)
        background = Background(project, self, self.look.settings.model)
        page.set_look(self.look.theme, size, self.look.settings.line_width)
        self.page, self.background = page, background
        self._connect(page, background)
        project.observers.append(self._follow)
        self._stack.addWidget(page)
        window_state.restore_panes(page.splitter)
        window_state.remember_project(project.path)
        self.setWindowTitle(tr("{project} – Annotator", project=project.path.stem))
        self._show_page()
        page.articles.choose_first()
        self.panels.restore(page)
        page.view.setFocus()
        danger = warning_for(project.path)
        if project.read_only:
            self.complain(tr(_READ_ONLY, project=project.path.name))
        elif danger and window_state.warn_now(project.path):
            self.complain(shown(danger))
        if not project.read_only:
            background.keep_copy()
            background.look_for_twins()
            background.suggestions.warm_up()
            background.suggest_new(self._open_article_id())

    def _connect(self, page: ReviewPage, background: Background) -> None:
        for spec in self.specs:
            if spec.where is Where.REVIEW:
                page.view.addAction(self.named_actions[spec.name])
                page.side.list.addAction(self.named_actions[spec.name])
        page.view.zoom_asked.connect(self.look.zoom)
        page.review.said.connect(self.status.say)
        page.stepped.connect(self._expect_undo)
        page.followed.connect(self._enable_actions)
        page.scheme_changed.connect(self._use_labels)
        page.concept_wanted.connect(self.help_desk.choose_concept)
        page.written.connect(self.status.offer_file)
        page.review.article_opened.connect(self._prefer_open_article)
        background.worked.connect(self.status.show_work)
        background.rested.connect(self.status.hide_work)
        background.greeted.connect(self.status.show_worker)
        background.said.connect(self.complain)
        background.noted.connect(self.status.say)
        background.settled.connect(page.article.notice.withdraw)
        self._exchange.attach(page, background, self._termbase)
        background.imported.connect(self._imported)

    def _follow(self, changed: Changed) -> None:
        if changed.list_of_articles:
            self._show_page()
        elif changed.batch is not None:
            self.named_actions["undo"].setEnabled(True)  # its words follow with the page

    def _show_page(self) -> None:
        """Show the review, or an invitation where there is nothing to review."""
        if self.page is None:
            self._stack.setCurrentWidget(self._start_page)
        elif self.page.project.article_ids():
            self._stack.setCurrentWidget(self.page)
        else:
            self._stack.setCurrentWidget(self._empty_page)
            self._empty_page.setFocus()
        self._enable_actions()

    # Work in the background

    def _imported(self) -> None:
        if self.page is None or self.background is None:
            return
        if self.page.review.markup is None:
            self.page.articles.choose_first()
            self.page.view.setFocus()
        self.background.suggest_new(self._open_article_id())

    def _suggest(self) -> None:
        if self.background and not self.background.suggest_present(self._open_article_id()):
            self.status.say(tr("All articles have suggestions already."))

    def _suggest_again(self) -> None:
        if self.background is not None:
            self.background.suggest_again(self._open_article_id())

    def _model_install(self) -> ModelInstall:
        install = ModelInstall(self)
        install.worked.connect(self.status.show_work)
        install.rested.connect(self.status.hide_work)
        install.said.connect(self.complain)
        install.installed.connect(self._use_model)
        return install

    def _install_model(self) -> None:
        self.model_install.ask(self._folder(), self.look.settings.model)

    def _use_model(self, done: Installed) -> None:
        if done.use and done.use != self.look.settings.model:
            self.look.change(replace(self.look.settings, model=done.use))
        elif self.background is not None:
            self.background.suggestions.restart(self.look.settings.model)
        self.status.say(done.sentence)

    def _cancel_work(self) -> None:
        self.model_install.cancel()
        if self.background is not None:
            self.background.cancel()

    def _prefer_open_article(self) -> None:
        if self.page is not None and self.background is not None:
            open_one = self._open_article_id()
            self.background.attend(open_one, self.page.articles.following(open_one))

    def _open_article_id(self) -> int | None:
        markup = self.page.review.markup if self.page else None
        return markup.article.id if markup else None

    # What is said

    def complain(
        self, sentence: str, details: Sequence[str] = (), save: dialogs.SaveReport | None = None
    ) -> None:
        """Say what did not work, where it stays until it is read; the details can be saved."""
        more = partial(self._show_details, sentence, details, save) if details else None
        if self.page is not None and self._stack.currentWidget() is self.page:
            self.page.article.notice.say(sentence, more)
        else:
            self._show_details(sentence, details, save)

    def _show_details(
        self, sentence: str, details: Sequence[str], save: dialogs.SaveReport | None
    ) -> None:
        dialogs.ReportDialog(tr("Details"), sentence, details, self, save).open()

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except AnnotatorError as error:
            self.complain(shown(error))

    # Actions

    def _action(self, spec: ActionSpec) -> QAction:
        return make_action(spec, self, self._handlers[spec.name])

    def _use_labels(self, scheme: LabelScheme) -> None:
        """Let the actions and the menu be those of a project's own labels."""
        if scheme == self.scheme:
            return
        for name in self.scheme.offered_names:
            self.named_actions.pop(label_action(name)).deleteLater()
        self.scheme = scheme
        self.specs = action_specs(scheme, self.look.settings.keys)
        self._handlers = self._all_handlers()
        labels = [spec for spec in self.specs if spec.menu == "Label"]
        self.named_actions |= {spec.name: self._action(spec) for spec in labels}
        self._menus["Label"].addActions([self.named_actions[spec.name] for spec in labels])
        if self.page is not None:
            self.page.use_labels(self.named_actions, self.look.theme)
            self.panels.renew(self.page)

    def _all_handlers(self) -> dict[str, Callable[[], object]]:
        window: dict[str, Callable[[], object]] = {
            "newProject": self.new_project,
            "newFromFolder": self.new_from_folder,
            "openProject": self.choose_project,
            "openSample": self.open_sample,
            "suggest": self._suggest,
            "suggestAgain": self._suggest_again,
            "installModel": self._install_model,
            "restoreCopy": self._offer_copies,
            "quit": self.close,
            "search": self._focus_search,
            "nextPane": partial(self._step_pane, 1),
            "previousPane": partial(self._step_pane, -1),
        }
        on_page = page_actions(self.scheme).items()
        page = {name: partial(self._on_page, do) for name, do in on_page}
        panels = self.panels.handlers(lambda: self.page)
        parts = self._exchange.handlers() | self.look.handlers() | self.help_desk.handlers()
        return window | parts | panels | page

    def _on_page(self, action: Callable[[ReviewPage], object]) -> None:
        page = self.page
        if page is not None:
            self._try(lambda: action(page))

    def _show_place(self, article_id: int, span: Span) -> None:
        if self.page is not None:
            self.page.show_place(article_id, span)

    def _enable_actions(self) -> None:
        filled = self.page is not None
        for name in (*_NEEDS_PROJECT, *page_actions(self.scheme)):
            self.named_actions[name].setEnabled(filled)
        self.search_box.setEnabled(filled)
        project = self.project
        self.status.show_progress(project.progress() if project else None)
        for name, bare, with_step, step in (
            ("undo", tr("Undo"), mark("Undo {what}"), project.next_undo() if project else None),
            ("redo", tr("Redo"), mark("Redo {what}"), project.next_redo() if project else None),
        ):
            words = tr(with_step, what=worded_step(step.what)) if step else bare
            action = self.named_actions[name]
            if action.text() != words.replace("&", "&&"):  # Qt lays menus and tool bar out anew
                action.setText(words.replace("&", "&&"))
            action.setEnabled(step is not None)

    def _expect_undo(self, batch: Batch) -> None:
        """Take the next key, which may come before the actions are as they should be."""
        self.named_actions["redo" if batch.action is Action.UNDO else "undo"].setEnabled(True)

    def _focus_search(self) -> None:
        self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_box.selectAll()

    def _step_pane(self, step: int) -> None:
        if self.page is None:
            return
        panes = (*self.page.panes, self.search_box)
        focused = QApplication.focusWidget()
        here = next((n for n, pane in enumerate(panes) if pane is focused), -step % len(panes))
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Look

    def _show_look(self) -> None:
        """Draw everything in the colours and the text size in force."""
        theme, style = self.look.theme, style_sheet(self.look.theme)
        QApplication.setPalette(palette(theme))
        if style != self.styleSheet():  # for which Qt measures all there is
            self.setStyleSheet(style)
            set_icons(self.specs, self.named_actions, theme)
        if self.page is not None:
            settings = self.look.settings
            self.page.set_look(theme, settings.text_size, settings.line_width)

    # Window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and folders."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped, or open it if it is a project."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths and paths[0].suffix == ".annot":
            self.open_paths(paths)
        elif paths:
            self._exchange.offer(paths, None if self.page else place_beside(paths[0]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """End all work; every decision is on the disk already."""
        window_state.remember_window(self)
        self.help_desk.close()
        self.model_install.close()
        self.close_project()
        super().closeEvent(event)

    def _folder(self) -> Path:
        return self.project.path.parent if self.project else Path.home()

    def _search(self, words: str) -> None:
        if self.page is not None:
            self.page.articles.search(words)
