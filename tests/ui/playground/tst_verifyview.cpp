// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/playgroundsteps.h"
#include "ui/widgets/instantfield.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryFile>
#include <QToolButton>

using namespace tessera;
using namespace tessera::test;

class TestVerifyView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMintedTokenIsAccepted();
    void anotherInstantIsAnotherVerdict();
    void everySourceOfKeysJudges();
    void keysAreReadFromAFile();
};

void TestVerifyView::aMintedTokenIsAccepted()
{
    PlaygroundSteps playground(Tab::Verify);
    QCOMPARE(playground.verdict(), QStringLiteral("There is no token to verify."));
    QVERIFY(playground.mint().count(u'.') == 2);
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
    QCOMPARE(playground.value(QStringLiteral("sub")), QStringLiteral("tessera-playground"));
    playground.field<QLineEdit>(QStringLiteral("Audience")).setText(QStringLiteral("somebody-else"));
    QTRY_COMPARE(playground.failedCheck(), QStringLiteral("audience"));
    QVERIFY2(playground.verdict().startsWith(u"The token is refused: "), qPrintable(playground.verdict()));
}

void TestVerifyView::anotherInstantIsAnotherVerdict()
{
    PlaygroundSteps playground(Tab::Verify);
    (void)playground.mint();
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
    QTest::mouseClick(
        playground.page.findChild<ui::VerifyView *>()->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
    auto &at = playground.field<ui::InstantField>(QStringLiteral("Instant"));
    QVERIFY(at.isEnabled());
    at.setDateTime(QDateTime::currentDateTime().addDays(1));
    QTRY_COMPARE(playground.failedCheck(), QStringLiteral("expiry"));
    at.setDateTime(QDateTime::currentDateTime().addDays(-1));
    QTRY_COMPARE(playground.failedCheck(), QStringLiteral("not-before"));
    QTest::mouseClick(
        playground.page.findChild<ui::VerifyView *>()->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
}

void TestVerifyView::everySourceOfKeysJudges()
{
    PlaygroundSteps playground(Tab::Verify);
    (void)playground.mint();
    playground.choose(1);
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));

    playground.choose(2);
    QCOMPARE(playground.verdict(), QStringLiteral("Nothing was fetched from that address yet."));
    auto &address = playground.field<QLineEdit>(QStringLiteral("Address"));
    address.setText(playground.console.addresses().auth + QStringLiteral("/.well-known/jwks.json"));
    QTest::keyClick(&address, Qt::Key_Return);
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
    address.setText(QStringLiteral("http://example.com/keys"));
    QTest::keyClick(&address, Qt::Key_Return);
    QTRY_VERIFY2(playground.verdict().contains(u"keys come over https"), qPrintable(playground.verdict()));

    playground.choose(3);
    QCOMPARE(playground.verdict(), QStringLiteral("There is no key to verify with."));
    auto &pasted = playground.field<QPlainTextEdit>(QStringLiteral("Pasted key"));
    pasted.setPlainText(playground.publicKey());
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
    pasted.setPlainText(QString::fromUtf8(crypto::PrivateKey::generate(crypto::KeyKind::P256)->publicKey().toPem()));
    QTRY_COMPARE(playground.failedCheck(), QStringLiteral("key-algorithm"));
    pasted.setPlainText(QStringLiteral("-----BEGIN PUBLIC KEY-----\nno key\n-----END PUBLIC KEY-----"));
    QTRY_VERIFY2(playground.verdict().startsWith(u"The key cannot be used"), qPrintable(playground.verdict()));
}

void TestVerifyView::keysAreReadFromAFile()
{
    PlaygroundSteps playground(Tab::Verify);
    (void)playground.mint();
    playground.choose(3);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(playground.publicKey().toUtf8());
    file.close();
    QTest::mouseClick(&playground.field<QToolButton>(QStringLiteral("Open a file with keys")), Qt::LeftButton);
    auto *dialog = playground.page.findChild<ui::VerifyView *>()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
}

int main(int argc, char **argv) { return runWithWindow<TestVerifyView>(argc, argv); }
#include "tst_verifyview.moc"
