// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys that come from elsewhere and go there, as a person brings and takes them.
#include "crypto/privatekey.h"
#include "support/await.h"
#include "ui/keys/finding.h"
#include "ui/keys/keyspage.h"
#include "ui/support/consolefixture.h"
#include "ui/widgets/passwordfield.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTableView>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;

namespace {

constexpr QLatin1StringView passphrase("seven quiet lanterns drift");

class Opened
{
public:
    Opened()
        : page(console.open<KeysPage>(PageId::Keys))
    {
        if (!QTest::qWaitForWindowActive(&console.window()))
            throw std::runtime_error("the window did not become active");
    }

    QString openssl(const QStringList &arguments, const QString &name)
    {
        const QString file = console.file(name);
        if (QProcess::execute(QStringLiteral("openssl"), arguments + QStringList{QStringLiteral("-out"), file}) != 0)
            throw std::runtime_error("openssl made no key");
        return file;
    }
    [[nodiscard]] QList<admin::Key> keys() { return console.api().keys().list(); }
    /// What the window's message bar says of a choice in the menu of exports.
    void chooseExport(const QString &text)
    {
        auto *table = field<QTableView>(page, QStringLiteral("Keys"));
        if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }))
            throw std::runtime_error("no keys came");
        table->selectRow(0);
        const QList<QMenu *> menus = page.findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (QString(action->text()).remove(u'&') == text) {
                    action->trigger();
                    return;
                }
            }
        }
        throw std::runtime_error("there is no such export");
    }
    QDialog &import()
    {
        QTest::keyClick(console.window().windowHandle(), Qt::Key_I, Qt::AltModifier);
        return openDialog();
    }

    ConsoleFixture console;
    KeysPage &page;
};

void paste(QDialog &dialog, const QString &file)
{
    QFile key(file);
    if (!key.open(QIODevice::ReadOnly))
        throw std::runtime_error("there is no such file");
    field<QPlainTextEdit>(dialog, QStringLiteral("Key"))->setPlainText(QString::fromUtf8(key.readAll()));
}

QFileDialog &openFileDialog()
{
    QFileDialog *found = nullptr;
    const auto look = [&found] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *dialog = qobject_cast<QFileDialog *>(window); dialog && dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(look, QDeadlineTimer(std::chrono::seconds(20))))
        throw std::runtime_error("no file dialog was opened");
    return *found;
}

} // namespace

class TestKeyDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyOfOpensslIsImported();
    void anEncryptedKeyAsksForItsPassphrase();
    void aKeyOfAnotherKindIsWarnedOf();
    void whatIsNoKeyIsNotImported();
    void aDroppedFileIsShown();
    void thePublicKeyIsSaved();
    void thePrivateKeyLeavesWithAnAdministratorAlone();
};

void TestKeyDialogs::aKeyOfOpensslIsImported()
{
    Opened opened;
    const QString file = opened.openssl({QStringLiteral("genrsa")}, QStringLiteral("private_key.pem"));
    QDialog &dialog = opened.import();
    QAbstractButton *yes = button(dialog, QStringLiteral("Import"));
    QVERIFY(!yes->isEnabled());
    QTest::mouseClick(button(dialog, QStringLiteral("Choose a file…")), Qt::LeftButton);
    QFileDialog &choice = openFileDialog();
    choice.selectFile(file);
    QMetaObject::invokeMethod(&choice, "accept");
    QTRY_VERIFY(said(dialog).contains(u"RSA, 2048 bits, for RS256. Key ID: "));
    QVERIFY(said(dialog).contains(u"It is announced now, and signs from "));
    // An RSA key may be for several algorithms.
    auto *algorithm = field<QComboBox>(dialog, QStringLiteral("Signs with"));
    algorithm->setFocus();
    QTest::keyClicks(algorithm, QStringLiteral("PS256"));
    QTRY_VERIFY(said(dialog).contains(u"for PS256."));
    QVERIFY(said(dialog).contains(u"services that are pinned to RS256 refuse its tokens"));
    QTRY_VERIFY(yes->isEnabled());
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(isDialogGone());
    const QList<admin::Key> keys = opened.keys();
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys.last().origin, QStringLiteral("imported"));
    QCOMPARE(keys.last().algorithm, QStringLiteral("PS256"));
    QTRY_VERIFY(said(opened.console.window()).contains(u"Key 2 is imported. It signs from "));
    QVERIFY(!said(opened.console.window()).contains(u"BEGIN"));
}

void TestKeyDialogs::anEncryptedKeyAsksForItsPassphrase()
{
    Opened opened;
    const QString file =
        opened.openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ED25519"),
                           QStringLiteral("-aes256"), QStringLiteral("-pass"), QStringLiteral("pass:") + passphrase},
            QStringLiteral("sealed.pem"));
    QDialog &dialog = opened.import();
    paste(dialog, file);
    QTRY_VERIFY(said(dialog).contains(u"its passphrase is needed"));
    auto *secret = field<QLineEdit>(dialog, QStringLiteral("Passphrase"));
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QTRY_VERIFY(secret->hasFocus());
    QTest::keyClicks(secret, QStringLiteral("another"));
    QTRY_VERIFY(said(dialog).contains(u"passphrase"));
    QVERIFY(!button(dialog, QStringLiteral("Import"))->isEnabled());
    secret->selectAll();
    QTest::keyClicks(secret, passphrase);
    QTRY_VERIFY(button(dialog, QStringLiteral("Import"))->isEnabled());
    QVERIFY(said(dialog).contains(u"Ed25519, for EdDSA."));
    QTest::keyClick(secret, Qt::Key_Return);
    QVERIFY(isDialogGone());
    QCOMPARE(opened.keys().constLast().algorithm, QStringLiteral("EdDSA"));
}

void TestKeyDialogs::aKeyOfAnotherKindIsWarnedOf()
{
    Opened opened;
    QVERIFY(await(opened.console.api().keys().rotate(false)));
    const QString file = opened.openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("EC"),
                                            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")},
        QStringLiteral("ec.pem"));
    QDialog &dialog = opened.import();
    paste(dialog, file);
    QTRY_VERIFY(said(dialog).contains(u"P-256, for ES256."));
    QVERIFY(said(dialog).contains(u"Key 2, which is announced, "));
    QVERIFY(said(dialog).contains(u"services that are pinned to RS256 refuse its tokens"));
    QVERIFY(said(dialog).contains(u"The policy asks for RS256"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(isDialogGone());
    QCOMPARE(opened.keys().size(), 2);
}

void TestKeyDialogs::whatIsNoKeyIsNotImported()
{
    Opened opened;
    QDialog &dialog = opened.import();
    auto *key = field<QPlainTextEdit>(dialog, QStringLiteral("Key"));
    QTest::keyClicks(key, QStringLiteral("buy milk"));
    QTRY_VERIFY(said(dialog).contains(u"private key"));
    QVERIFY(!button(dialog, QStringLiteral("Import"))->isEnabled());
    const QString publicKey = QString::fromUtf8(
        opened.console.api().keys().exportPublic(opened.keys().constFirst().kid, admin::PublicKeyForm::Pem).value());
    key->setPlainText(publicKey);
    QTRY_VERIFY2(said(dialog).contains(u"public"), qPrintable(said(dialog)));
    QVERIFY(!button(dialog, QStringLiteral("Import"))->isEnabled());
    key->clear();
    QTRY_VERIFY(!said(dialog).contains(u"only a public"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(isDialogGone());
    QCOMPARE(opened.keys().size(), 1);
}

void TestKeyDialogs::aDroppedFileIsShown()
{
    Opened opened;
    const QString file = opened.openssl(
        {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ED25519")}, QStringLiteral("k.pem"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&opened.page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&opened.page, &drop);
    QDialog &dialog = openDialog();
    QTRY_VERIFY(said(dialog).contains(u"Ed25519, for EdDSA."));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(isDialogGone());
}

void TestKeyDialogs::thePublicKeyIsSaved()
{
    Opened opened;
    opened.chooseExport(QStringLiteral("Save public key as PEM…"));
    QFileDialog &dialog = openFileDialog();
    const QString file = opened.console.file(QStringLiteral("public.pem"));
    dialog.selectFile(file);
    QMetaObject::invokeMethod(&dialog, "accept");
    QTRY_VERIFY(QFile::exists(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll().trimmed(), opened.console.api()
                                            .keys()
                                            .exportPublic(opened.keys().constFirst().kid, admin::PublicKeyForm::Pem)
                                            .value()
                                            .trimmed());
}

void TestKeyDialogs::thePrivateKeyLeavesWithAnAdministratorAlone()
{
    Opened opened;
    const QString email = QStringLiteral("root@example.com");
    opened.console.addUser(email, QStringLiteral("violet-harbour-sings-91"), {QStringLiteral("admin")});
    opened.chooseExport(QStringLiteral("Export private key…"));
    QDialog &first = openDialog();
    QTRY_COMPARE(field<QLineEdit>(first, QStringLiteral("Email address"))->text(), email);
    auto *password = field<QLineEdit>(first, QStringLiteral("Password"));
    QTRY_VERIFY(password->hasFocus());
    QTest::keyClicks(password, QStringLiteral("wrong"));
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY(said(first).contains(u"not the email address and password of an administrator"));
    QTest::keyClicks(password, QStringLiteral("violet-harbour-sings-91"));
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(openDialog().windowTitle().startsWith(u"Export the private key"), 10'000);

    QDialog &second = openDialog();
    QAbstractButton *yes = button(second, QStringLiteral("Export"));
    QTest::keyClicks(field<QLineEdit>(second, QStringLiteral("Passphrase")), QStringLiteral("1234567"));
    QTRY_VERIFY(said(second).contains(u"eak"));
    QVERIFY(!yes->isEnabled());
    field<QLineEdit>(second, QStringLiteral("Passphrase"))->selectAll();
    QTest::keyClicks(field<QLineEdit>(second, QStringLiteral("Passphrase")), passphrase);
    const QString file = opened.console.file(QStringLiteral("private.pem"));
    field<QLineEdit>(second, QStringLiteral("File"))->setText(file);
    QTRY_VERIFY(yes->isEnabled());
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(said(second).contains(u"The two passphrases are not the same."));
    QTest::keyClicks(field<QLineEdit>(second, QStringLiteral("Passphrase again")), passphrase);
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(isDialogGone());
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto key = crypto::PrivateKey::fromPem(saved.readAll(), crypto::SecretBytes::copyOf(passphrase));
    QVERIFY(key);
    QTRY_VERIFY(said(opened.console.window()).contains(u"encrypted under the passphrase"));
}

int main(int argc, char **argv) { return runWithWindow<TestKeyDialogs>(argc, argv); }

#include "tst_keydialogs.moc"
