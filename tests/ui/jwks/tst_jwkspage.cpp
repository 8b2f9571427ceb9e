// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "ui/jwks/jwkspage.h"
#include "ui/support/consolefixture.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;

namespace {

QAbstractButton *button(const QWidget &within, const QString &name)
{
    const QList<QAbstractButton *> buttons = within.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(buttons, [&name](const QAbstractButton *candidate) {
        return candidate->isVisible() && candidate->accessibleName() == name;
    });
    return found == buttons.end() ? nullptr : *found;
}

// What was shown a moment ago is laid out first, as a person would see it.
void click(QAbstractButton *button)
{
    QCoreApplication::processEvents();
    QTest::mouseClick(button, Qt::LeftButton);
}

bool says(const QWidget &within, const QString &text)
{
    const QList<QLabel *> labels = within.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

bool shows(const QWidget &within, const QString &code)
{
    const QList<ui::ElidedLabel *> labels = within.findChildren<ui::ElidedLabel *>();
    return std::ranges::any_of(
        labels, [&code](const ui::ElidedLabel *label) { return label->isVisible() && label->text() == code; });
}

QPlainTextEdit *view(const QWidget &within, const QString &name)
{
    const QList<QPlainTextEdit *> views = within.findChildren<QPlainTextEdit *>();
    const auto found = std::ranges::find(views, name, &QWidget::accessibleName);
    return found == views.end() ? nullptr : *found;
}

QPlainTextEdit *served(const QWidget &within) { return view(within, QStringLiteral("The key set that is served")); }

QPlainTextEdit *held(const QWidget &within) { return view(within, QStringLiteral("The key set that is held")); }

QString cell(const QWidget &within, int row, int column)
{
    const QAbstractItemModel *model = within.findChild<QTableView *>()->model();
    return model->index(row, column).data().toString();
}

int rows(const QWidget &within) { return within.findChild<QTableView *>()->model()->rowCount(); }

QString documentOf(ConsoleFixture &console) { return QString::fromUtf8(console.api().keys().published().document); }

} // namespace

class TestJwksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVeryBytesAreShown();
    void prettyLinesKeepWhatIsWritten();
    void bothSetsAreCompared();
    void aNewKeyIsOnlyServedUntilItIsFetched();
    void aStoppedServiceHoldsNothing();
    void whoFetchedLastIsTold();
    void theSetIsCopiedAndSaved();
    void aKeyIsOpenedOnItsPage();
};

void TestJwksPage::theVeryBytesAreShown()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    auto &page = console.open<ui::JwksPage>(ui::PageId::Jwks);
    click(button(page, QStringLiteral("The very bytes")));
    QCOMPARE(served(page)->toPlainText(), documentOf(console));
    QTRY_COMPARE(held(page)->toPlainText(), documentOf(console));
    QVERIFY(shows(page, console.addresses().auth + QStringLiteral("/.well-known/jwks.json")));
    QVERIFY(shows(page, QString::fromLatin1(console.api().keys().published().etag)));
    QVERIFY(says(page, QStringLiteral("5 min; fetched now, it may be kept until")));
    QVERIFY(says(page, QStringLiteral("1 key")));
}

void TestJwksPage::prettyLinesKeepWhatIsWritten()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    auto &page = console.open<ui::JwksPage>(ui::PageId::Jwks);
    const QString pretty = served(page)->toPlainText();
    QVERIFY(pretty.startsWith(QStringLiteral("{\n  \"keys\": [\n    {\n      \"alg\": \"RS256\",\n")));
    QCOMPARE(QJsonDocument::fromJson(pretty.toUtf8()), QJsonDocument::fromJson(documentOf(console).toUtf8()));
    QTest::keyClick(&page, Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(served(page)->toPlainText(), documentOf(console));
    QTest::keyClick(&page, Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE(served(page)->toPlainText(), pretty);
}

void TestJwksPage::bothSetsAreCompared()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    auto &page = console.open<ui::JwksPage>(ui::PageId::Jwks);
    QTRY_VERIFY(says(page, QStringLiteral("Both sets hold the same keys.")));
    QCOMPARE(rows(page), 1);
    QCOMPARE(cell(page, 0, 0), console.api().keys().list().first().kid.toText());
    QCOMPARE(cell(page, 0, 1), QStringLiteral("RS256"));
    QCOMPARE(cell(page, 0, 2), QStringLiteral("active"));
    QCOMPARE(cell(page, 0, 3), QStringLiteral("in both"));
    QVERIFY(says(page, QStringLiteral("fresh for another 4 min")));
}

void TestJwksPage::aNewKeyIsOnlyServedUntilItIsFetched()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    auto &page = console.open<ui::JwksPage>(ui::PageId::Jwks);
    QTRY_VERIFY(says(page, QStringLiteral("Both sets hold the same keys.")));
    const auto fresh = await(console.api().keys().rotate(false));
    QVERIFY(fresh);
    QTRY_COMPARE(rows(page), 2);
    QCOMPARE(cell(page, 1, 0), fresh->kid.toText());
    QVERIFY(cell(page, 1, 3).startsWith(QStringLiteral("only served: held after the next fetch")));
    QVERIFY(says(page, QStringLiteral("The sets differ: 1 key")));
    QVERIFY(!served(page)->extraSelections().isEmpty());
    QVERIFY(held(page)->extraSelections().isEmpty());
    QVERIFY(!held(page)->toPlainText().contains(fresh->kid.toText()));

    QTest::keyClick(&page, Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(cell(page, 1, 3), QStringLiteral("in both"));
    QVERIFY(held(page)->toPlainText().contains(fresh->kid.toText()));
    QVERIFY(served(page)->extraSelections().isEmpty());
    QVERIFY(says(page, QStringLiteral("Both sets hold the same keys.")));
}

void TestJwksPage::aStoppedServiceHoldsNothing()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    auto &page = console.open<ui::JwksPage>(ui::PageId::Jwks);
    QVERIFY(await(console.services().stop(admin::Service::Resource)));
    QTRY_VERIFY(says(page, QStringLiteral("It is stopped")));
    QVERIFY(!held(page)->isVisible());
    QVERIFY(!button(page, QStringLiteral("Fetch now"))->isEnabled());
    QVERIFY(cell(page, 0, 3).startsWith(QStringLiteral("only served")));
    QTest::keyClick(&page, Qt::Key_T, Qt::AltModifier); // starts it again
    QTRY_VERIFY(held(page)->isVisible());
    QTRY_COMPARE(cell(page, 0, 3), QStringLiteral("in both"));

    QVERIFY(await(console.services().stop(admin::Service::Auth)));
    QTRY_VERIFY(says(page, QStringLiteral("nobody can fetch this now")));
    QCOMPARE(served(page)->toPlainText().isEmpty(), false);
}

void TestJwksPage::whoFetchedLastIsTold()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    // Before the page exists, it is remembered in the log.
    QCOMPARE(console.request("GET", console.addresses().auth + QStringLiteral("/.well-known/jwks.json")), 200);
    auto &page = console.open<ui::JwksPage>(ui::PageId::Jwks);
    QTRY_VERIFY(says(page, QStringLiteral("from 127.0.0.1; may be kept for another")));
}

void TestJwksPage::theSetIsCopiedAndSaved()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    auto &page = console.open<ui::JwksPage>(ui::PageId::Jwks);
    const QString url = console.addresses().auth + QStringLiteral("/.well-known/jwks.json");
    click(button(page, QStringLiteral("Copy as curl")));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("curl -i ") + url);
    click(button(page, QStringLiteral("Copy the URL of the key set")));
    QCOMPARE(QGuiApplication::clipboard()->text(), url);
    click(button(page, QStringLiteral("Copy the key set that is served")));
    QCOMPARE(QGuiApplication::clipboard()->text(), documentOf(console));

    click(button(page, QStringLiteral("Save the key set that is served as a file")));
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = console.file(QStringLiteral("set.json"));
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), documentOf(console));
    QTRY_VERIFY(says(console.window(), QStringLiteral("The key set was saved as")));
}

void TestJwksPage::aKeyIsOpenedOnItsPage()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    auto &page = console.open<ui::JwksPage>(ui::PageId::Jwks);
    auto *table = page.findChild<QTableView *>();
    const QString kid = cell(page, 0, 0);
    page.show(QVariant(kid));
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Keys"));
}

int main(int argc, char **argv) { return runWithWindow<TestJwksPage>(argc, argv); }

#include "tst_jwkspage.moc"
