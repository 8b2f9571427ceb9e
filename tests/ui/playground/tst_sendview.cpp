// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/playgroundsteps.h"
#include "ui/playground/sendview.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/note.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace tessera;
using namespace tessera::test;

namespace {

// What is said of the answer.
QString said(const PlaygroundSteps &playground)
{
    QStringList sentences;
    const QList<ui::Note *> notes = playground.page.findChild<ui::SendView *>()->findChildren<ui::Note *>();
    for (const ui::Note *note : notes)
        sentences.append(note->sentence());
    return sentences.join(u' ');
}

} // namespace

class TestSendView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSentComesBack();
    void whatWasSentIsThereAgain();
};

void TestSendView::whatIsSentComesBack()
{
    PlaygroundSteps playground(Tab::Send);
    auto &address = playground.field<QLineEdit>(QStringLiteral("Address"));
    QCOMPARE(address.text(), playground.console.addresses().resource + QStringLiteral("/api/data"));
    QTest::keyClick(&address, Qt::Key_Return);
    QTRY_VERIFY2(said(playground).contains(u"401 Unauthorized after "), qPrintable(said(playground)));
    QVERIFY2(
        said(playground).contains(u"A bearer token is asked for, and none was seen."), qPrintable(said(playground)));

    (void)playground.mint();
    QTest::keyClick(&address, Qt::Key_Return);
    QTRY_VERIFY2(said(playground).contains(u"200 OK after "), qPrintable(said(playground)));
    auto *answer = playground.page.findChild<ui::SendView *>()->findChild<ui::CodeView *>();
    QVERIFY2(answer->toPlainText().contains(u"\"user_id\": \"tessera-playground\""), qPrintable(answer->toPlainText()));
    playground.press(QStringLiteral("Raw"));
    QVERIFY2(answer->toPlainText().contains(u"{\"user_id\":\"tessera-playground\""), qPrintable(answer->toPlainText()));

    address.setText(QStringLiteral("somewhere"));
    QTest::keyClick(&address, Qt::Key_Return);
    QVERIFY2(said(playground).contains(u"not an http or https address"), qPrintable(said(playground)));
}

void TestSendView::whatWasSentIsThereAgain()
{
    PlaygroundSteps playground(Tab::Send);
    const QString token = playground.mint();
    auto &address = playground.field<QLineEdit>(QStringLiteral("Address"));
    auto &headers = playground.field<QPlainTextEdit>(QStringLiteral("Headers"));
    auto &history = playground.field<QComboBox>(QStringLiteral("Sent before"));
    headers.setPlainText(QStringLiteral("X-Try: 1"));
    QTest::keyClick(&address, Qt::Key_Return);
    QTRY_COMPARE(history.count(), 1);
    headers.setPlainText(QStringLiteral("no header"));
    QTest::keyClick(&address, Qt::Key_Return);
    QVERIFY2(said(playground).contains(u"Line 1 of the headers"), qPrintable(said(playground)));
    QCOMPARE(history.count(), 1);
    headers.clear();
    address.setText(playground.console.addresses().resource + QStringLiteral("/nothing"));
    QTest::keyClick(&address, Qt::Key_Return);
    QTRY_COMPARE(history.count(), 2);
    QVERIFY(history.itemText(0).contains(u"404"));
    history.setFocus();
    QTest::keyClick(&history, Qt::Key_Down);
    QCOMPARE(headers.toPlainText(), QStringLiteral("X-Try: 1"));
    QVERIFY(address.text().endsWith(u"/api/data"));
    QVERIFY2(said(playground).contains(u"200 OK after "), qPrintable(said(playground)));

    playground.press(QStringLiteral("Copy as curl"));
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(
        command.startsWith(u"curl -i -H \"Authorization: Bearer $TOKEN\" -H 'X-Try: 1' 'http://"), qPrintable(command));
    QVERIFY(!command.contains(token));
}

int main(int argc, char **argv) { return runWithWindow<TestSendView>(argc, argv); }
#include "tst_sendview.moc"
