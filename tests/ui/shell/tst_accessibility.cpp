// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks every page and every dialog as somebody would who has a keyboard and a screen reader, on a small screen.
#include "support/await.h"
#include "ui/shell/language.h"
#include "ui/shell/page.h"
#include "ui/support/accessibility.h"
#include "ui/support/places.h"
#include "ui/support/samplehistory.h"
#include "ui/support/sampletraffic.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tessera;
using namespace tessera::test;

namespace {

// The smallest screen that everything has to be usable on.
constexpr QSize smallScreen(1024, 640);

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void theWalkSeesWhatIsWrong();
    void everyPlaceIsUsable_data();
    void everyPlaceIsUsable();
    void theWindowFitsTheSmallScreen();

private:
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestAccessibility::initTestCase()
{
    m_console = std::make_unique<ConsoleFixture>(runtime::ServiceHost::Prepare(), &makeSampleHistory);
    makeSampleTraffic(*m_console);
    m_console->window().resize(smallScreen);
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window()));
    // One that stays.
    m_console->window().messages().tell(ui::MessageKind::Attention,
        QStringLiteral("The clock of this machine was set back by 3 hours."), {QStringLiteral("Look at it"), [] {}});
}

// A test that finds nothing must be able to.
void TestAccessibility::theWalkSeesWhatIsWrong()
{
    QWidget window;
    auto *form = new QFormLayout(&window);
    auto *nameless = new QLineEdit;
    form->addRow(nameless);
    auto *wrong = new QLabel(QStringLiteral("Go &nowhere"));
    form->addRow(wrong);
    form->addRow(QStringLiteral("&Name"), new QLineEdit);
    auto *again = new QPushButton(QStringLiteral("&Next"));
    form->addRow(again);
    auto *trap = new QPlainTextEdit; // Tab is a character there
    trap->setAccessibleName(QStringLiteral("Trap"));
    form->addRow(trap);
    auto *small = new QPushButton(QStringLiteral("A text that is longer than its button"));
    small->setFixedSize(40, 10);
    form->addRow(small);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    const QStringList controls = controlProblems(window);
    QVERIFY(controls.filter(QStringLiteral("has no name")).size() == 1);
    QVERIFY(controls.filter(QStringLiteral("leads nowhere")).size() == 1);
    QVERIFY(controls.filter(QStringLiteral("Alt+N leads to")).size() == 1);
    QVERIFY(controls.filter(QStringLiteral("only 40 x 10")).size() == 1);
    QVERIFY(cutTexts(window).filter(QStringLiteral("longer than its button")).size() == 1);
    QVERIFY(!focusProblems(window).filter(QStringLiteral("Tab does not reach")).isEmpty());

    nameless->setAccessibleName(QStringLiteral("Named"));
    wrong->setBuddy(nameless);
    wrong->setText(QStringLiteral("Go &there"));
    again->setText(QStringLiteral("Ne&xt"));
    trap->setTabChangesFocus(true);
    small->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    small->setMinimumSize(0, 0);
    window.adjustSize();
    QCoreApplication::processEvents();
    QCOMPARE(controlProblems(window), QStringList());
    QCOMPARE(cutTexts(window), QStringList());
    QCOMPARE(focusProblems(window), QStringList());
}

void TestAccessibility::everyPlaceIsUsable_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("language");
    const QList<Place> all = places();
    const QList<ui::Language::Choice> languages = ui::Language::choices();
    for (const ui::Language::Choice &language : languages) {
        for (const Place &place : all)
            QTest::newRow(qPrintable(place.name + u' ' + language.code)) << place << language.code;
    }
}

void TestAccessibility::everyPlaceIsUsable()
{
    QFETCH(Place, place);
    QFETCH(QString, language);
    m_console->speak(language);
    QStringList problems;
    const auto judge = [&](QWidget &page) {
        QWidget &widget = *page.window(); // with what stands around the page
        problems = controlProblems(widget) + cutTexts(widget) + focusProblems(widget);
        if (widget.width() > smallScreen.width() || widget.height() > smallScreen.height())
            problems.append(
                QStringLiteral("The window is %1 x %2 pixels large.").arg(widget.width()).arg(widget.height()));
    };
    try {
        visit(*m_console, place, judge);
    } catch (const std::exception &problem) {
        QFAIL(problem.what());
    }
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

void TestAccessibility::theWindowFitsTheSmallScreen()
{
    const QList<ui::Language::Choice> languages = ui::Language::choices();
    for (const ui::Language::Choice &language : languages) {
        m_console->speak(language.code);
        for (const ui::PageId id : ui::pageIds)
            m_console->window().openPage(id);
        m_console->window().resize(smallScreen);
        QCOMPARE(m_console->window().size(), smallScreen);
    }
}

int main(int argc, char **argv) { return runWithWindow<TestAccessibility>(argc, argv); }

#include "tst_accessibility.moc"
