// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colors.h"
#include "ui/look/theme.h"
#include "ui/widgets/note.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace tessera::ui;

class TestNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsColourFollowsTheTheme_data()
    {
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("where it is seen") << false;
        QTest::newRow("on a page that is not open") << true;
    }

    // With the style sheet of the program, which remembers the palettes of widgets.
    void itsColourFollowsTheTheme()
    {
        QFETCH(bool, isHidden);
        Theme theme(*qApp);
        theme.setScheme(ColorScheme::Light);
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        auto *page = new QWidget(&window);
        rows->addWidget(page);
        auto *inside = new QVBoxLayout(page);
        auto *note = new Note(page);
        inside->addWidget(note);
        window.show();
        const auto text = [note]() -> const QLabel & { return *note->findChildren<QLabel *>().constLast(); };
        const auto color = [&text] { return text().palette().color(QPalette::Active, QPalette::WindowText); };
        note->tell(MessageKind::News, QStringLiteral("News."));
        QCOMPARE(color(), colorsFor(lightPalette()).muted);
        note->tell(MessageKind::Bad, QStringLiteral("Bad."));
        QCOMPARE(color(), colorsFor(lightPalette()).bad);
        page->setHidden(isHidden);
        theme.setScheme(ColorScheme::Dark);
        page->show();
        QCOMPARE(color(), colorsFor(darkPalette()).bad);
        theme.setScheme(ColorScheme::Light);
        QCOMPARE(color(), colorsFor(lightPalette()).bad);
    }
};

QTEST_MAIN(TestNote)
#include "tst_note.moc"
