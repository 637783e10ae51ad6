"""How far a load is: a bar on a terminal, a line now and then elsewhere."""

from io import StringIO

from resolutions.management.progress import FileProgress


class Terminal(StringIO):
    def isatty(self):
        return True


def told_on(out, seconds, files=3):
    clock = iter(seconds)
    progress = FileProgress(out, 8, clock=lambda: next(clock))
    for _ in range(files):
        progress.came()
    progress.close()
    return out.getvalue()


def test_a_terminal_sees_a_bar_with_the_rate_and_the_time_left():
    told = told_on(Terminal(), [0, 1, 2, 2])
    assert "[#######                       ] 2 of 8 files, 1 a second, 6 s left" in told
    assert told.endswith("\r\x1b[K")


def test_elsewhere_a_line_is_told_now_and_then():
    assert told_on(StringIO(), [0, 1, 20, 21]) == "2 of 8 files, 0 a second, 60 s left\n"


def test_more_files_than_were_counted_leave_no_time():
    assert "9 of 8 files, 1 a second, 0 s left" in told_on(Terminal(), range(10), files=9)
