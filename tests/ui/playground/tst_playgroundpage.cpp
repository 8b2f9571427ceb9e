// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "ui/models/checkmodel.h"
#include "ui/models/tokenmembermodel.h"
#include "ui/playground/inspectview.h"
#include "ui/playground/playgroundpage.h"
#include "ui/playground/remarklist.h"
#include "ui/playground/sendview.h"
#include "ui/playground/tokeneditor.h"
#include "ui/playground/verifyview.h"
#include "ui/support/consolefixture.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QNetworkProxy>
#include <QPushButton>
#include <QScopeGuard>
#include <QTabWidget>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QToolButton>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;
using ui::CheckModel;
using ui::TokenMemberModel;

namespace {

struct Playground
{
    Playground()
        : page(console.open<ui::PlaygroundPage>(ui::PageId::Playground))
        , editor(*page.findChild<ui::TokenEditor *>())
        , verify(*page.findChild<ui::VerifyView *>())
        , send(*page.findChild<ui::SendView *>())
    {
        if (!QTest::qWaitForWindowActive(&console.window()))
            throw std::runtime_error("the window did not come up");
    }

    // As a person does it.
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        editor.setFocus();
        editor.selectAll();
        QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] QString mint()
    {
        auto *tabs = page.findChild<QTabWidget *>(QStringLiteral("tabs"));
        const int tab = tabs->currentIndex();
        tabs->setCurrentIndex(0);
        const QString before = editor.toPlainText();
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->accessibleName() == u"Mint a token")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        if (!QTest::qWaitFor([&] { return editor.toPlainText() != before; }, QDeadlineTimer(std::chrono::seconds(10))))
            throw std::runtime_error("no token was minted");
        tabs->setCurrentIndex(tab);
        return editor.toPlainText();
    }
    // The value that the table shows of a member; a null text where there is none.
    [[nodiscard]] QString value(const QString &name) const
    {
        const QAbstractItemModel *members = page.findChild<ui::InspectView *>()->findChild<ui::TableView *>()->model();
        for (int row = 0; row < members->rowCount(); ++row) {
            if (members->index(row, TokenMemberModel::Name).data().toString() == name)
                return members->index(row, TokenMemberModel::Value).data().toString();
        }
        return {};
    }
    [[nodiscard]] QString verdict() const { return verify.findChild<ui::Note *>()->sentence(); }
    [[nodiscard]] QString failedCheck() const
    {
        const QAbstractItemModel *checks = verify.findChild<ui::TableView *>()->model();
        for (int row = 0; row < checks->rowCount(); ++row) {
            if (checks->index(row, 0).data(CheckModel::VerdictRole).toString() == u"fail")
                return checks->index(row, 0).data().toString();
        }
        return {};
    }
    template <typename Field>
    [[nodiscard]] Field &field(const QString &name) const
    {
        const QList<Field *> all = verify.findChildren<Field *>();
        return **std::ranges::find_if(all, [&](const Field *one) { return one->accessibleName() == name; });
    }
    template <typename Field>
    [[nodiscard]] Field &sendField(const QString &name) const
    {
        const QList<Field *> all = send.findChildren<Field *>();
        return **std::ranges::find_if(all, [&](const Field *one) { return one->accessibleName() == name; });
    }
    void press(const QString &text) const
    {
        const QList<QAbstractButton *> buttons = send.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    // What is said of the answer.
    [[nodiscard]] QString said() const
    {
        QStringList sentences;
        const QList<ui::Note *> notes = send.findChildren<ui::Note *>();
        for (const ui::Note *note : notes)
            sentences.append(note->sentence());
        return sentences.join(u' ');
    }
    void openSend() { page.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(3); }
    void openVerify() { page.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(2); }
    void choose(int source) { field<QComboBox>(QStringLiteral("Keys")).setCurrentIndex(source); }
    // The public key of the installation, as PEM.
    [[nodiscard]] QString publicKey()
    {
        const KeyId kid(console.api().keys().list().constFirst().kid);
        return QString::fromUtf8(console.api().keys().exportPublic(kid, admin::PublicKeyForm::Pem).value());
    }

    ConsoleFixture console;
    ui::PlaygroundPage &page;
    ui::TokenEditor &editor;
    ui::VerifyView &verify;
    ui::SendView &send;
};

constexpr char broken[] = "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJz*WIiOiJhIn0.AAAA";

} // namespace

class TestPlaygroundPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPastedIsTakenApart();
    void whatIsBrokenIsMarkedAndLedTo();
    void aMintedTokenIsAccepted();
    void anotherInstantIsAnotherVerdict();
    void everySourceOfKeysJudges();
    void whatIsSentComesBack();
    void whatWasSentIsThereAgain();
    void anotherLanguageKeepsTheToken();
    void nothingOfItIsKept();
    void theOfflinePartsAskNobody();
    void aFileIsDropped();
    void keysAreReadFromAFile();
};

void TestPlaygroundPage::whatIsPastedIsTakenApart()
{
    Playground playground;
    playground.paste(
        QStringLiteral("Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbGljZSIsImV4cCI6MTkwMDAwMDAwMH0."));
    QCOMPARE(playground.value(QStringLiteral("alg")), QStringLiteral("none"));
    QCOMPARE(playground.value(QStringLiteral("sub")), QStringLiteral("alice"));
    QVERIFY2(
        playground.value(QStringLiteral("exp")).contains(u"2030"), qPrintable(playground.value(QStringLiteral("exp"))));
    auto *remarks = playground.page.findChild<ui::RemarkList *>();
    QVERIFY(remarks->isVisible());
    QVERIFY(!remarks->findItems(QStringLiteral("nobody has signed it"), Qt::MatchContains).isEmpty());

    playground.paste(QStringLiteral("hello"));
    QCOMPARE(playground.value(QStringLiteral("alg")), QString());
    QVERIFY(!remarks->findItems(QStringLiteral("This is no token"), Qt::MatchContains).isEmpty());
    QTest::keyClick(&playground.editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&playground.editor, Qt::Key_Delete);
    QVERIFY(remarks->isHidden());
}

void TestPlaygroundPage::whatIsBrokenIsMarkedAndLedTo()
{
    Playground playground;
    playground.paste(QString::fromLatin1(broken));
    auto *remarks = playground.page.findChild<ui::RemarkList *>();
    const QList<QListWidgetItem *> items = remarks->findItems(QStringLiteral("not base64url"), Qt::MatchContains);
    QCOMPARE(items.size(), 1);
    QTest::mouseClick(remarks->viewport(), Qt::LeftButton, {}, remarks->visualItemRect(items.first()).center());
    QCOMPARE(playground.editor.textCursor().selectedText(), QStringLiteral("*"));
    QVERIFY(playground.editor.hasFocus());
    const QList<QTextEdit::ExtraSelection> marks = playground.editor.extraSelections();
    QVERIFY(std::ranges::any_of(marks, [](const QTextEdit::ExtraSelection &mark) {
        return mark.cursor.selectedText() == u"*" && mark.format.underlineStyle() == QTextCharFormat::WaveUnderline;
    }));
    // Typed right, it is right at once.
    QTest::keyClicks(&playground.editor, QStringLiteral("d"));
    QCOMPARE(playground.value(QStringLiteral("sub")), QStringLiteral("a"));
    QVERIFY(remarks->findItems(QStringLiteral("not base64url"), Qt::MatchContains).isEmpty());
}

void TestPlaygroundPage::aMintedTokenIsAccepted()
{
    Playground playground;
    playground.openVerify();
    QCOMPARE(playground.verdict(), QStringLiteral("There is no token to verify."));
    QVERIFY(playground.mint().count(u'.') == 2);
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
    QCOMPARE(playground.value(QStringLiteral("sub")), QStringLiteral("tessera-playground"));
    playground.field<QLineEdit>(QStringLiteral("Audience")).setText(QStringLiteral("somebody-else"));
    QTRY_COMPARE(playground.failedCheck(), QStringLiteral("audience"));
    QVERIFY2(playground.verdict().startsWith(u"The token is refused: "), qPrintable(playground.verdict()));
}

void TestPlaygroundPage::anotherInstantIsAnotherVerdict()
{
    Playground playground;
    playground.openVerify();
    (void)playground.mint();
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
    QTest::mouseClick(playground.verify.findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
    auto &at = playground.field<QDateTimeEdit>(QStringLiteral("Instant"));
    QVERIFY(at.isEnabled());
    at.setDateTime(QDateTime::currentDateTime().addDays(1));
    QTRY_COMPARE(playground.failedCheck(), QStringLiteral("expiry"));
    at.setDateTime(QDateTime::currentDateTime().addDays(-1));
    QTRY_COMPARE(playground.failedCheck(), QStringLiteral("not-before"));
    QTest::mouseClick(playground.verify.findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
}

void TestPlaygroundPage::everySourceOfKeysJudges()
{
    Playground playground;
    playground.openVerify();
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

void TestPlaygroundPage::whatIsSentComesBack()
{
    Playground playground;
    playground.openSend();
    auto &address = playground.sendField<QLineEdit>(QStringLiteral("Address"));
    QCOMPARE(address.text(), playground.console.addresses().resource + QStringLiteral("/api/data"));
    QTest::keyClick(&address, Qt::Key_Return);
    QTRY_VERIFY2(playground.said().contains(u"401 Unauthorized after "), qPrintable(playground.said()));
    QVERIFY2(
        playground.said().contains(u"A bearer token is asked for, and none was seen."), qPrintable(playground.said()));

    (void)playground.mint();
    QTest::keyClick(&address, Qt::Key_Return);
    QTRY_VERIFY2(playground.said().contains(u"200 OK after "), qPrintable(playground.said()));
    auto *answer = playground.send.findChild<ui::CodeView *>();
    QVERIFY2(answer->toPlainText().contains(u"\"user_id\": \"tessera-playground\""), qPrintable(answer->toPlainText()));
    playground.press(QStringLiteral("Raw"));
    QVERIFY2(answer->toPlainText().contains(u"{\"user_id\":\"tessera-playground\""), qPrintable(answer->toPlainText()));

    address.setText(QStringLiteral("somewhere"));
    QTest::keyClick(&address, Qt::Key_Return);
    QVERIFY2(playground.said().contains(u"not an http or https address"), qPrintable(playground.said()));
}

void TestPlaygroundPage::whatWasSentIsThereAgain()
{
    Playground playground;
    playground.openSend();
    const QString token = playground.mint();
    auto &address = playground.sendField<QLineEdit>(QStringLiteral("Address"));
    auto &headers = playground.sendField<QPlainTextEdit>(QStringLiteral("Headers"));
    auto &history = playground.sendField<QComboBox>(QStringLiteral("Sent before"));
    headers.setPlainText(QStringLiteral("X-Try: 1"));
    QTest::keyClick(&address, Qt::Key_Return);
    QTRY_COMPARE(history.count(), 1);
    headers.setPlainText(QStringLiteral("no header"));
    QTest::keyClick(&address, Qt::Key_Return);
    QVERIFY2(playground.said().contains(u"Line 1 of the headers"), qPrintable(playground.said()));
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
    QVERIFY2(playground.said().contains(u"200 OK after "), qPrintable(playground.said()));

    playground.press(QStringLiteral("Copy as curl"));
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(
        command.startsWith(u"curl -i -H \"Authorization: Bearer $TOKEN\" -H 'X-Try: 1' 'http://"), qPrintable(command));
    QVERIFY(!command.contains(token));
}

void TestPlaygroundPage::anotherLanguageKeepsTheToken()
{
    ConsoleFixture console;
    auto *page = &console.open<ui::PlaygroundPage>(ui::PageId::Playground);
    page->findChild<ui::TokenEditor *>()->setPlainText(QString::fromLatin1(broken));
    page->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
    console.speak(QStringLiteral("de"));
    page = qobject_cast<ui::PlaygroundPage *>(console.window().currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->findChild<ui::TokenEditor *>()->toPlainText(), QString::fromLatin1(broken));
    QCOMPARE(page->findChild<QTabWidget *>(QStringLiteral("tabs"))->currentIndex(), 1);
    QVERIFY(!page->findChild<ui::RemarkList *>()
            ->findItems(QStringLiteral("enthält ein Zeichen, das nicht base64url ist"), Qt::MatchContains)
            .isEmpty());
    console.speak(QStringLiteral("en"));
}

// Not in the log, which is a failure of a test anyhow where it is a warning, nor in the data folder.
void TestPlaygroundPage::nothingOfItIsKept()
{
    static QByteArray logged;
    static QtMessageHandler before = nullptr;
    logged.clear();
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        logged += message.toUtf8() + '\n';
        before(type, context, message);
    });
    {
        Playground playground;
        const QByteArray secret = "eyJzdWIiOiJhIHNlY3JldCBwZXJzb24ifQ";
        playground.paste(QStringLiteral("eyJhbGciOiJSUzI1NiJ9.%1.AAAA").arg(QString::fromLatin1(secret)));
        playground.openVerify();
        QTRY_COMPARE(playground.failedCheck(), QStringLiteral("type"));
        for (int source = 0; source < 5; ++source)
            playground.choose(source);
        (void)playground.console.open<ui::Page>(ui::PageId::Overview);
        QDirIterator files(
            playground.console.file(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++seen;
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        }
        QVERIFY(seen > 1);
        QVERIFY(!logged.contains(secret));
    }
    qInstallMessageHandler(before);
    QVERIFY(!logged.isEmpty());
}

// Every way out of the process leads to a recorder: inspecting, verifying and the course of time ask nobody.
void TestPlaygroundPage::theOfflinePartsAskNobody()
{
    Playground playground;
    const QString token = playground.mint();
    for (const admin::Service service : {admin::Service::Resource, admin::Service::Auth})
        QVERIFY(await(playground.console.services().stop(service)));
    QTcpServer recorder;
    QVERIFY(recorder.listen(QHostAddress::LocalHost));
    int asked = 0;
    connect(&recorder, &QTcpServer::newConnection, this, [&] { ++asked; });
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, recorder.serverAddress().toString(), recorder.serverPort()));
    const auto restored = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy); });
    auto *tabs = playground.page.findChild<QTabWidget *>(QStringLiteral("tabs"));

    // With what would lead elsewhere if anybody followed it.
    playground.paste(
        QStringLiteral("eyJhbGciOiJSUzI1NiIsImprdSI6Imh0dHA6Ly9leGFtcGxlLmNvbS9rIiwieDV1IjoiaHR0cDovL2V4YW1wbG"
                       "UuY29tL2MifQ.eyJpc3MiOiJodHRwOi8vZXhhbXBsZS5jb20ifQ.AAAA"));
    QCOMPARE(playground.value(QStringLiteral("jku")), QStringLiteral("http://example.com/k"));
    for (const QString &text : {playground.editor.toPlainText(), token}) {
        playground.paste(text);
        for (int tab = 0; tab < tabs->count(); ++tab)
            tabs->setCurrentIndex(tab);
        playground.openVerify();
        for (int source = 0; source < 5; ++source) {
            playground.choose(source);
            if (source == 2)
                playground.field<QLineEdit>(QStringLiteral("Address"))
                    .setText(QStringLiteral("https://example.com/keys"));
            if (source == 3)
                playground.field<QPlainTextEdit>(QStringLiteral("Pasted key")).setPlainText(playground.publicKey());
            tabs->setCurrentIndex(tabs->count() - 1);
            playground.openVerify();
        }
    }
    playground.choose(0);
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
    QCOMPARE(asked, 0);
    // The recorder hears what goes out: what is asked for does.
    playground.choose(2);
    QTest::keyClick(&playground.field<QLineEdit>(QStringLiteral("Address")), Qt::Key_Return);
    QTRY_COMPARE(asked, 1);
}

void TestPlaygroundPage::aFileIsDropped()
{
    Playground playground;
    const auto drop = [&](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPointF at(20, 20);
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(playground.editor.viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(playground.editor.viewport(), &event);
        return enter.isAccepted() && event.isAccepted();
    };
    playground.editor.setPlainText(QStringLiteral("before"));
    QTemporaryDir folder;
    const auto fileOf = [&folder](const QByteArray &bytes) {
        QFile file(folder.filePath(QStringLiteral("token.txt")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            throw std::runtime_error("the file cannot be written");
        return file.fileName();
    };
    QVERIFY(drop(fileOf("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbGljZSJ9.\n")));
    QTRY_COMPARE(playground.value(QStringLiteral("sub")), QStringLiteral("alice"));
    QCOMPARE(playground.page.findChild<QTabWidget *>(QStringLiteral("tabs"))->currentIndex(), 1);
    const QString held = playground.editor.toPlainText();
    for (const auto &[path, sentence] :
        {std::pair(fileOf(QByteArray(1024 * 1024 + 1, 'x')), QStringLiteral("is larger than")),
            std::pair(folder.filePath(QStringLiteral("nothing")), QStringLiteral("cannot be read")),
            std::pair(folder.path(), QStringLiteral("is no file"))}) {
        QVERIFY(drop(path));
        const auto isTold = [&playground, wanted = sentence] {
            const QList<QLabel *> labels = playground.console.window().findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(wanted); });
        };
        QTRY_VERIFY2(isTold(), qPrintable(sentence));
        QCOMPARE(playground.editor.toPlainText(), held);
    }
}

void TestPlaygroundPage::keysAreReadFromAFile()
{
    Playground playground;
    playground.openVerify();
    (void)playground.mint();
    playground.choose(3);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(playground.publicKey().toUtf8());
    file.close();
    QTest::mouseClick(&playground.field<QToolButton>(QStringLiteral("Open a file with keys")), Qt::LeftButton);
    auto *dialog = playground.verify.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
    QTRY_COMPARE(playground.verdict(), QStringLiteral("The token is accepted."));
}

int main(int argc, char **argv) { return runWithWindow<TestPlaygroundPage>(argc, argv); }
#include "tst_playgroundpage.moc"
