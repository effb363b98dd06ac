# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts a program under this session's bus and display and prints what a screen reader is told: "role<TAB>name" for
each thing that is on screen. Usage: atspi_names.py PROGRAM [ARGS…]"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

SECONDS_TO_START = 60


def application(name):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and child.get_name() == name and child.get_child_count() > 0:
            return child
    return None


def walk(node):
    states = node.get_state_set()
    if states.contains(Atspi.StateType.SHOWING):
        kind = "control" if states.contains(Atspi.StateType.FOCUSABLE) else "text"
        print(kind, node.get_role_name(), node.get_name().replace("\n", " "), sep="\t")
    if states.contains(Atspi.StateType.MANAGES_DESCENDANTS):
        return  # cells of a table: their texts are the model's, tested there
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            walk(child)


def main():
    program = subprocess.Popen(sys.argv[1:])
    try:
        end = time.monotonic() + SECONDS_TO_START
        found = None
        while not found and time.monotonic() < end and program.poll() is None:
            time.sleep(0.2)
            found = application("article12")
        if not found:
            sys.exit("the program is not on the accessibility bus")
        time.sleep(1.0)
        for index in range(found.get_child_count()):
            walk(found.get_child_at_index(index))
    finally:
        program.terminate()
        program.wait()


main()
