#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may use whom. Reads every `#include` and every USES of the tree and fails when one goes another way.

architecture.py TOP          checks; exit 1 and a line for each wrong edge
architecture.py --draw TOP   prints the graph that the code has, for Graphviz
architecture.py --self-test  breaks a small tree on purpose and checks that each break is seen
"""
import pathlib
import re
import sys
import tempfile

# library -> libraries of ours it may use. Those named `via` come through another one's headers and need no link.
MAY_USE = {
    "core": set(),
    "crypto": {"core"},
    "jose": {"core", "crypto"},
    "store": {"core"},
    "backup": {"core", "crypto", "store"},
    "keys": {"core", "crypto", "jose", "store"},
    "users": {"core", "crypto", "store"},
    "tokens": {"core", "crypto", "jose", "keys", "store"},
    "settings": {"core", "crypto", "jose", "keys", "store", "tokens", "users"},
    "http": {"core"},
    "metrics": {"core", "http"},
    "auth": {"core", "crypto", "http", "jose", "keys", "settings", "store", "tokens", "users"},
    "resource": {"core", "crypto", "http", "jose"},
    "playground": {"core", "crypto", "jose", "tokens"},
}
MAY_USE["admin"] = set(MAY_USE) - {"metrics"}
MAY_USE["runtime"] = set(MAY_USE)
# The services speak English; only who shows people something uses it.
MAY_USE["language"] = set()

WIDGETS = r"QWidget|QtWidgets|Qt6::Widgets|QtGui|Qt6::Gui|QApplication|QGuiApplication"

# What only these libraries may include, and link: header name or CMake target -> who.
KEPT_IN = {
    r"QtHttpServer|QHttpServer|QAbstractHttpServer|Qt6::HttpServer|llhttp": {"http"},
    r"QSql|QtSql|Qt6::Sql": {"store"},
    r"QtCrypto|qca": {"crypto"},
    r"openssl/|OpenSSL::": {"crypto", "http", "jose"},
    r"zxcvbn": {"users"},
    r"toml\+\+": {"runtime"},
    WIDGETS: {"ui", "app"},
    r"QNetworkAccessManager|QNetworkRe": {"resource", "playground", "admin"},
}
# Places where a library reaches for one of those all the same, each with its reason in ARCHITECTURE.md.
EXCEPTIONS = set()

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.M)
USES = re.compile(r"tessera_library\(\s*(\w+)\s+USES\s+(.*?)\s+SOURCES", re.S)


def edges(top):
    """(library, what it uses, where) for every include and link of the services."""
    for folder in sorted(p for p in (top / "services").iterdir() if p.is_dir()):
        for file in sorted([*folder.rglob("*.cpp"), *folder.rglob("*.h")]):
            for _, name in INCLUDE.findall(file.read_text()):
                yield folder.name, name, file.relative_to(top)
        cmake = folder / "CMakeLists.txt"
        if cmake.exists():
            for _, uses in USES.findall(cmake.read_text()):
                for target in uses.split():
                    yield folder.name, target, cmake.relative_to(top)


def library_of(name):
    if name.startswith("Tessera::"):
        return name.removeprefix("Tessera::")
    first = name.split("/")[0]
    return first if "/" in name and first in MAY_USE else None


def wrong(top):
    for library, name, where in edges(top):
        other = library_of(name)
        if library not in MAY_USE:
            yield f"{where}: services/{library} is not in the architecture"
        elif other and other != library and other not in MAY_USE[library]:
            yield f"{where}: {library} may not use {other} ({name})"
        elif name.split("/")[0] in {"app", "ui"}:
            yield f"{where}: a service may not use the program around it ({name})"
        for pattern, who in KEPT_IN.items():
            if re.search(pattern, name) and library not in who and (library, name) not in EXCEPTIONS:
                yield f"{where}: only {', '.join(sorted(who))} may use {name}"
    for file in sorted([*(top / "ui").rglob("*.h"), *(top / "ui").rglob("*.cpp")]):
        for _, name in INCLUDE.findall(file.read_text()):
            where = file.relative_to(top)
            if library_of(name) not in {None, "admin", "playground", "language", "core"}:
                yield f"{where}: the window uses admin, playground and language alone, not {name}"
            elif where.parts[1] == "models" and (re.search(WIDGETS, name) or re.match(r"ui/(?!models/)", name)):
                yield f"{where}: models know no widgets ({name})"


def draw(top):
    print("digraph tessera {\n  rankdir=RL; node [shape=box, fontname=sans];")
    for a, b in sorted({(lib, library_of(n)) for lib, n, _ in edges(top) if library_of(n) and library_of(n) != lib}):
        print(f'  "{a}" -> "{b}";')
    print("}")


def self_test():
    breaks = {
        ("core", '#include "crypto/secretbytes.h"'): "core may not use crypto",
        ("resource", '#include "keys/keyring.h"'): "resource may not use keys",
        ("users", "#include <QSqlQuery>"): "only store may use QSqlQuery",
        ("auth", "#include <QHttpServer>"): "only http may use QHttpServer",
        ("http", "#include <QWidget>"): "only app, ui may use QWidget",
        ("elsewhere", '#include "core/clock.h"'): "is not in the architecture",
        ("admin", '#include "language/refusals.h"'): "admin may not use language",
        ("language", '#include "core/result.h"'): "language may not use core",
    }
    for (library, line), expected in breaks.items():
        with tempfile.TemporaryDirectory() as folder:
            top = pathlib.Path(folder)
            (top / "ui").mkdir()
            (top / "services" / library).mkdir(parents=True)
            (top / "services" / library / "x.cpp").write_text(line + "\n")
            found = list(wrong(top))
            assert any(expected in f for f in found), (library, line, found)
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        (top / "services").mkdir()
        (top / "ui" / "models").mkdir(parents=True)
        (top / "ui" / "models" / "x.h").write_text('#include <QWidget>\n#include "ui/look/colors.h"\n#include "store/database.h"\n')
        assert sorted("models know no widgets" in f for f in wrong(top)) == [False, True, True], list(wrong(top))
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        (top / "services" / "jose").mkdir(parents=True)
        (top / "services" / "jose" / "CMakeLists.txt").write_text("tessera_library(jose USES Tessera::store SOURCES a.cpp)")
        assert any("jose may not use store" in f for f in wrong(top))
    print(f"{len(breaks) + 4} breaks seen")


if sys.argv[1:] == ["--self-test"]:
    self_test()
elif sys.argv[1:2] == ["--draw"]:
    draw(pathlib.Path(sys.argv[2]))
else:
    found = list(wrong(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "Every include and link goes the way it may.")
    sys.exit(1 if found else 0)
