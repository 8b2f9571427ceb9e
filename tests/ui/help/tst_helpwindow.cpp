// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/versions.h"
#include "ui/help/helpbook.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/support/consolefixture.h"
#include "ui/support/steps.h"
#include "ui/widgets/filterfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;

namespace {

HelpWindow &helpOf(MainWindow &window)
{
    auto *help = window.findChild<HelpWindow *>(Qt::FindDirectChildrenOnly);
    if (!help)
        throw std::runtime_error("there is no help");
    return *help;
}

QStringList shownChapters(const HelpWindow &help)
{
    const auto *list = help.findChild<QListWidget *>();
    QStringList shown;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            shown.append(list->item(row)->text());
    }
    return shown;
}

} // namespace

/// The help as a person opens and reads it.
class TestHelpWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConsoleFixture> m_console;

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    }

    void opensAtThePageWhereOneIs()
    {
        MainWindow &window = m_console->window();
        for (const PageId page : pageIds) {
            window.openPage(page);
            QTest::keyClick(&window, Qt::Key_F1);
            QCOMPARE(helpOf(window).chapter(), helpChapterOf(page));
        }
        QCOMPARE(window.findChildren<HelpWindow *>().size(), 1);
        QTest::keyClick(&helpOf(window), Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<HelpWindow *>());
    }

    void opensFromADialogToo()
    {
        MainWindow &window = m_console->window();
        window.openPage(PageId::Settings);
        press(*window.currentPage(), "backup");
        QDialog &dialog = awaitDialog("tessera::ui::BackupDialog");
        QTest::keyClick(&dialog, Qt::Key_F1);
        QCOMPARE(helpOf(window).chapter(), QStringLiteral("settings"));
        dialog.reject();
    }

    void opensFromAQuestionToo()
    {
        MainWindow &window = m_console->window();
        window.openPage(PageId::Keys);
        QMessageBox question(QMessageBox::Question, QStringLiteral("Rotate"), QStringLiteral("Really?"),
            QMessageBox::Cancel, window.currentPage());
        question.open();
        QTest::keyClick(question.button(QMessageBox::Cancel), Qt::Key_F1);
        QCOMPARE(helpOf(window).chapter(), QStringLiteral("keys"));
        QVERIFY(question.isVisible());
    }

    void theLanguageOfTheWindowIsThatOfTheHelp()
    {
        MainWindow &window = m_console->window();
        HelpWindow::open(window, QStringLiteral("keys"), QStringLiteral("en"));
        const QString english = helpOf(window).findChild<HelpBrowser *>()->toPlainText();
        HelpWindow::changeLanguage(window, QStringLiteral("de"));
        QCOMPARE(window.findChildren<HelpWindow *>().size(), 1);
        const HelpWindow &help = helpOf(window);
        QVERIFY(help.isVisible());
        QCOMPARE(help.chapter(), QStringLiteral("keys"));
        const bool isTranslated = helpText(QStringLiteral("keys"), QStringLiteral("de")).language == u"de";
        QCOMPARE(help.findChild<HelpBrowser *>()->toPlainText() != english, isTranslated);
    }

    void arabicRunsFromRightToLeftAndProgramsDoNot()
    {
        const HelpText chapter = helpText(QStringLiteral("keys"), QStringLiteral("ar"));
        if (chapter.language != u"ar")
            QSKIP("the chapter waits for its translation");
        HelpBrowser browser(QStringLiteral("ar"), nullptr);
        browser.showChapter(QStringLiteral("keys"));
        QCOMPARE(browser.document()->defaultTextOption().textDirection(), Qt::RightToLeft);
        int programs = 0;
        for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
            if (!block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
                continue;
            QCOMPARE(block.blockFormat().layoutDirection(), Qt::LeftToRight);
            ++programs;
        }
        QVERIFY(programs > 1);
        const QStringList lines = chapter.text.split(u'\n');
        const QString heading = *std::ranges::find_if(lines, [](const QString &line) { return line.startsWith(u'|'); });
        const auto *table = browser.document()->rootFrame()->childFrames().value(0);
        const QTextTableCell first = qobject_cast<const QTextTable *>(table)->cellAt(0, 0);
        QCOMPARE(first.firstCursorPosition().block().text(), heading.split(u'|').at(heading.count(u'|') - 1).trimmed());
    }

    void linksAreFollowedAndBackAgain()
    {
        MainWindow &window = m_console->window();
        HelpWindow::open(window, QStringLiteral("index"), QStringLiteral("en"));
        HelpWindow &help = helpOf(window);
        auto &browser = *help.findChild<HelpBrowser *>();
        QTest::keyClick(&browser, Qt::Key_Tab); // the first link
        QTest::keyClick(&browser, Qt::Key_Return);
        QCOMPARE(help.chapter(), QStringLiteral("first-steps"));
        QCOMPARE(
            help.findChild<QListWidget *>()->currentItem()->text(), helpChapters(QStringLiteral("en")).at(1).title);
        QTest::keyClick(&browser, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help.chapter(), QStringLiteral("index"));
    }

    void findsWhereAWordStands()
    {
        MainWindow &window = m_console->window();
        HelpWindow::open(window, QStringLiteral("index"), QStringLiteral("en"));
        HelpWindow &help = helpOf(window);
        const qsizetype all = shownChapters(help).size();
        auto &search = *help.findChild<FilterField *>();
        search.setFocus();
        QTest::keyClicks(&search, QStringLiteral("auth_request"));
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY(!shownChapters(help).isEmpty() && shownChapters(help).size() < all);
        QCOMPARE(help.findChild<HelpBrowser *>()->textCursor().selectedText(), QStringLiteral("auth_request"));
        search.clear();
        QTRY_COMPARE(shownChapters(help).size(), all);
    }

    void aboutTellsTheVersionsAndCopiesThem()
    {
        QCoreApplication::setApplicationVersion(QStringLiteral("7.8.9"));
        MainWindow &window = m_console->window();
        HelpWindow::open(window, QStringLiteral("index"), QStringLiteral("en"));
        press(helpOf(window), "about");
        QDialog &about = awaitDialog("tessera::ui::AboutDialog");
        QStringList shown;
        const QList<QLabel *> labels = about.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            shown.append(label->text());
        QVERIFY(shown.contains(QStringLiteral("Tessera 7.8.9")));
        const QList<admin::ComponentVersion> libraries = admin::componentVersions().sliced(1);
        for (const admin::ComponentVersion &component : libraries) {
            QVERIFY2(component.version.at(0).isDigit(), qPrintable(component.name));
            QVERIFY2(shown.contains(component.name) && shown.contains(component.version), qPrintable(component.name));
        }
        press(about, "copy");
        QCOMPARE(QGuiApplication::clipboard()->text(), admin::versionReport());
        about.reject();
    }
};

int main(int argc, char **argv) { return runWithWindow<TestHelpWindow>(argc, argv); }

#include "tst_helpwindow.moc"
