// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/storypane.h"

#include <QApplication>
#include <QTest>

using namespace tessera::ui;

class TestStoryPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSelectedStaysWhileNothingNewIsKnown();
};

void TestStoryPane::whatIsSelectedStaysWhileNothingNewIsKnown()
{
    Story story{.title = QStringLiteral("GET /api/data"),
        .sentence = QStringLiteral("The token has expired."),
        .sections = {{.heading = QStringLiteral("User"), .rows = {{.label = QStringLiteral("Id")}}}}};
    StoryPane pane(QStringLiteral("The request's story"), nullptr);
    pane.setStory(story, false);
    auto &document = *pane.findChild<QTextBrowser *>();
    document.selectAll();
    const QString selected = document.textCursor().selectedText();
    QVERIFY(selected.contains(QStringLiteral("expired")));
    pane.setStory(story, true);
    QCOMPARE(document.textCursor().selectedText(), selected);
    story.sections.first().rows.first().value = QStringLiteral("alice");
    pane.setStory(story, true);
    QVERIFY(document.toPlainText().contains(QStringLiteral("alice")));
}

QTEST_MAIN(TestStoryPane)

#include "tst_storypane.moc"
