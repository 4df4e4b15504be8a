from tests.ui.hands import press
def test_smoke(open_window, news, qtbot, worker):
    w = open_window(news)
    qtbot.waitUntil(lambda: not w.background.busy)
    press("A")
    print(worker.asked, worker.starts, w.page.project.progress())
