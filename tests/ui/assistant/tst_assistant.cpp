// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/firstrun.h"
#include "support/await.h"
#include "ui/assistant/assistant.h"
#include "ui/assistant/assistantpage.h"
#include "ui/support/consolefixture.h"
#include "ui/users/generatedpassworddialog.h"
#include "ui/widgets/passwordfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;

namespace {

constexpr const char *usualPorts = "[auth]\nlisten = \"127.0.0.1:0\"\n[resource]\nlisten = \"127.0.0.1:0\"\n";

/// A person's first start, on a machine where there is nothing but a configuration file.
class FirstStart
{
public:
    explicit FirstStart(const QByteArray &file = usualPorts, const QMap<QString, QString> &flags = {})
    {
        QFile configuration(path("tessera.toml"));
        if (!configuration.open(QIODevice::WriteOnly) ||
            configuration.write("data-dir = \"" + path("data").toUtf8() + "\"\n" + file) < 0)
            throw std::runtime_error("the configuration file cannot be written");
        configuration.close();
        before = fileContent();
        m_flags = flags;
        setup = std::make_unique<runtime::FirstRun>(configurationNow());
        assistant = std::make_unique<ui::Assistant>(*setup, [this] { return start(); }, clipboard);
        assistant->show();
        assistant->activateWindow();
        if (!QTest::qWaitForWindowActive(assistant.get()))
            throw std::runtime_error("the assistant did not become active");
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QByteArray fileContent() const
    {
        QFile file(path("tessera.toml"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool isInstalled() const { return QFile::exists(path("data")); }
    [[nodiscard]] admin::AdminApi &api() const { return *m_host->api(); }

    [[nodiscard]] QWidget &focus() const
    {
        QWidget *widget = QApplication::focusWidget();
        if (!widget)
            throw std::runtime_error("nothing has the focus");
        return *widget;
    }
    void enter() const { QTest::keyClick(&focus(), Qt::Key_Return); }
    void type(const QString &text) const
    {
        QTest::keyClick(&focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&focus(), text);
    }
    /// Instead of having one made.
    void typePassword(const QString &password) const
    {
        press(Qt::Key_T);
        if (!QTest::qWaitFor([this] { return qobject_cast<ui::PasswordField *>(&focus()) != nullptr; }))
            throw std::runtime_error("there is no field for a password");
        type(password);
    }
    void press(Qt::Key key) const { QTest::keyClick(assistant.get(), key, Qt::AltModifier); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &text) const
    {
        const QList<Widget *> all = assistant->findChildren<Widget *>();
        const auto found = std::ranges::find_if(all, [&text](const Widget *widget) {
            return widget->isVisible() && widget->property("text").toString() == text;
        });
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = assistant->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    /// Whether the page of that heading comes up.
    [[nodiscard]] bool isAt(const char *heading) const
    {
        return QTest::qWaitFor([&] { return says(QString::fromLatin1(heading)); });
    }
    /// With Enter alone, up to the last page.
    void goToTheEnd(const QString &email = QStringLiteral("alice@example.com")) const
    {
        if (!isAt("Welcome"))
            throw std::runtime_error("the assistant does not begin at its beginning");
        enter();
        if (!isAt("Where the services listen"))
            throw std::runtime_error("the second page does not come");
        enter();
        if (!isAt("The first administrator"))
            throw std::runtime_error("the third page does not come");
        type(email);
        enter();
        if (!isAt("Ready to start"))
            throw std::runtime_error("the last page does not come");
    }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return !assistant->isVisible(); }, QDeadlineTimer(std::chrono::seconds(20)));
    }
    /// The password that was made, once it is shown; closes what shows it.
    [[nodiscard]] QString madePassword() const
    {
        ui::GeneratedPasswordDialog *dialog = nullptr;
        const auto isShown = [&] {
            dialog = assistant->findChild<ui::GeneratedPasswordDialog *>();
            return dialog != nullptr;
        };
        if (!QTest::qWaitFor(isShown, QDeadlineTimer(std::chrono::seconds(20))))
            throw std::runtime_error("no password is shown");
        const QString password = dialog->findChild<QLineEdit *>()->text();
        for (int i = 0; i < 2; ++i) // it was not copied
            QTest::keyClick(dialog, Qt::Key_Escape);
        return password;
    }
    [[nodiscard]] bool isAdministrator(const QString &email, const QString &password) const
    {
        return await(api().users().confirmAdministrator(email, crypto::SecretBytes::copyOf(password.toUtf8()))).value();
    }

    ui::SecretClipboard clipboard;
    QByteArray before;
    std::unique_ptr<runtime::FirstRun> setup;
    std::unique_ptr<ui::Assistant> assistant;
    /// Why the next start fails; empty: it does not.
    QString failure;
    /// Somebody who is there already when the services have started.
    QString known;

private:
    [[nodiscard]] runtime::Configuration configurationNow() const
    {
        runtime::ConfigurationSources sources;
        sources.file = path("tessera.toml");
        sources.flags = m_flags;
        return runtime::loadConfiguration(sources).value();
    }
    admin::Answer<admin::AdminApi *> start()
    {
        using Api = admin::Outcome<admin::AdminApi *>;
        if (!failure.isEmpty())
            return admin::answered<admin::AdminApi *>(
                fail(admin::AdminError::Refused, std::exchange(failure, QString())));
        m_host = std::make_unique<runtime::ServiceHost>(configurationNow(), nullptr, QStringLiteral("console"),
            runtime::ServiceHost::Prepare(), runtime::StartMode::WhatCanRun);
        return m_host->startAll().then([this](const auto &started) -> Api {
            if (!started)
                return fail(admin::AdminError::Refused, started.error().detail);
            if (!known.isEmpty())
                m_host->api()
                    ->users()
                    .addWithGeneratedPassword({.email = known, .name = {}, .roles = {}})
                    .waitForFinished();
            return m_host->api();
        });
    }

    QTemporaryDir m_folder;
    QMap<QString, QString> m_flags;
    std::unique_ptr<runtime::ServiceHost> m_host;
};

} // namespace

class TestAssistant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterGetsThrough();
    void aCopiedPasswordOutlivesTheAssistant();
    void whatIsChosenIsSo();
    void aWeakPasswordGoesNoFurther();
    void aTakenPortIsToldAndMended();
    void leavingLoopbackMustBeConfirmed();
    void aFolderThatCannotBeGoesNoFurther();
    void cancelLeavesNoTrace();
    void escapeAsksBeforeWhatWasTypedIsLost();
    void setUpLaterMeansTheDefaults();
    void aStartThatFailsIsToldAndTriedAgain();
    void givingUpAfterAFailureLeavesNoTrace();
    void anAdministratorThatIsRefusedIsMended();
    void oneMayGoOnWithoutAnAdministrator();
    void whatAFlagDecidesIsFixed();
    void backKeepsWhatWasTyped();
    void theProgramMayEndMeanwhile();
};

void TestAssistant::enterGetsThrough()
{
    const FirstStart first;
    first.goToTheEnd();
    QVERIFY(!first.isInstalled());
    first.enter();
    const QString password = first.madePassword();
    QVERIFY(first.ends());
    QCOMPARE(first.assistant->result(), int(QDialog::Accepted));
    QVERIFY(first.isAdministrator(QStringLiteral("alice@example.com"), password));
    QCOMPARE(first.fileContent(), first.before); // all as it was proposed
    QVERIFY(first.isInstalled());
}

// Nobody else has it: it may be pasted somewhere as long as it was promised.
void TestAssistant::aCopiedPasswordOutlivesTheAssistant()
{
    FirstStart first;
    first.goToTheEnd();
    first.enter();
    QTRY_VERIFY(first.assistant->findChild<ui::GeneratedPasswordDialog *>());
    auto *dialog = first.assistant->findChild<ui::GeneratedPasswordDialog *>();
    const QString password = dialog->findChild<QLineEdit *>()->text();
    QTest::keySequence(dialog->findChild<QLineEdit *>(), QKeySequence::Copy);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(first.ends());
    first.assistant.reset();
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
}

void TestAssistant::whatIsChosenIsSo()
{
    const FirstStart first;
    QVERIFY(first.isAt("Welcome"));
    first.type(first.path("elsewhere"));
    first.press(Qt::Key_I);
    first.type(QStringLiteral("https://auth.example.com"));
    first.enter();
    QVERIFY(first.isAt("Where the services listen"));
    first.enter();
    QVERIFY(first.isAt("The first administrator"));
    first.type(QStringLiteral("alice@example.com"));
    first.press(Qt::Key_N);
    first.type(QStringLiteral("Alice"));
    first.typePassword(QStringLiteral("gravel-tuba-onward-lantern"));
    first.enter(); // goes on as soon as the password was rated
    QVERIFY(first.isAt("Ready to start"));
    QVERIFY(first.says(QStringLiteral("https://auth.example.com")));
    QVERIFY(first.says(first.path("elsewhere")));
    auto &interval = *first.assistant->findChild<QComboBox *>();
    while (interval.currentText() != u"every 12 hours")
        QTest::keyClick(&interval, Qt::Key_Up);
    first.enter();
    QVERIFY(first.ends());
    QVERIFY(first.isAdministrator(QStringLiteral("alice@example.com"), QStringLiteral("gravel-tuba-onward-lantern")));
    QCOMPARE(await(first.api().users().show(QStringLiteral("alice@example.com")))->name, QStringLiteral("Alice"));
    QCOMPARE(first.api().settings().show(QStringLiteral("keys.rotation-interval"))->value, QStringLiteral("12h"));
    QVERIFY(QFile::exists(first.path("elsewhere")));
    QVERIFY(!first.isInstalled()); // in the folder that was proposed
    QVERIFY(first.fileContent().contains("https://auth.example.com"));
}

void TestAssistant::aWeakPasswordGoesNoFurther()
{
    const FirstStart first;
    first.enter();
    QVERIFY(first.isAt("Where the services listen"));
    first.enter();
    QVERIFY(first.isAt("The first administrator"));
    first.enter();
    QVERIFY(first.says(QStringLiteral("An email address is needed")));
    first.type(QStringLiteral("alice@example.com"));
    first.typePassword(QStringLiteral("alice"));
    first.enter();
    QTRY_VERIFY(first.says(QStringLiteral("A password is needed that keeps the rules.")));
    QVERIFY(first.says(QStringLiteral("The first administrator")));
}

void TestAssistant::aTakenPortIsToldAndMended()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString port = QString::number(taken.serverPort());
    const FirstStart first(
        "[auth]\nlisten = \"127.0.0.1:" + port.toUtf8() + "\"\n[resource]\nlisten = \"127.0.0.1:0\"\n");
    first.enter();
    QVERIFY(first.isAt("Where the services listen"));
    first.enter(); // before the port was looked at
    QTRY_VERIFY(first.says(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(first.says(QStringLiteral("Where the services listen")));
    const QList<QPushButton *> buttons = first.assistant->findChildren<QPushButton *>();
    const auto use = std::ranges::find_if(buttons,
        [](const QPushButton *button) { return button->isVisible() && button->text().startsWith(u"Use 127.0.0.1:"); });
    QVERIFY(use != buttons.end());
    const QString address = (*use)->text().sliced(4);
    QTest::mouseClick(*use, Qt::LeftButton);
    first.enter();
    QVERIFY(first.isAt("The first administrator"));
    first.type(QStringLiteral("alice@example.com"));
    first.enter();
    QVERIFY(first.isAt("Ready to start"));
    QVERIFY(first.says(address));
    first.enter();
    QVERIFY(!first.madePassword().isEmpty());
    QVERIFY(first.ends());
    QVERIFY(first.fileContent().contains(address.toUtf8()));
}

void TestAssistant::leavingLoopbackMustBeConfirmed()
{
    const FirstStart first;
    first.enter();
    QVERIFY(first.isAt("Where the services listen"));
    first.type(QStringLiteral("0.0.0.0:0")); // nothing listens: the assistant is given up below
    QTRY_VERIFY(first.says(QStringLiteral("read passwords and tokens")));
    first.enter();
    QTRY_VERIFY(first.assistant->findChild<QMessageBox *>());
    QTest::keyClick(first.assistant->findChild<QMessageBox *>(), Qt::Key_Escape);
    QTRY_VERIFY(!first.assistant->findChild<QMessageBox *>());
    QVERIFY(first.says(QStringLiteral("Where the services listen")));
    first.assistant->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(first.assistant.get()));
    first.enter();
    QTRY_VERIFY(first.assistant->findChild<QMessageBox *>());
    auto *question = first.assistant->findChild<QMessageBox *>();
    QTRY_COMPARE(QApplication::activeWindow(), question);
    QTest::keyClick(question, Qt::Key_L, Qt::AltModifier);
    QVERIFY(first.isAt("The first administrator"));
}

void TestAssistant::aFolderThatCannotBeGoesNoFurther()
{
    const FirstStart first;
    first.type(first.path("tessera.toml"));
    first.enter(); // whoever is fast is told the same
    QTRY_VERIFY(first.says(QStringLiteral("not a folder")));
    first.enter();
    QVERIFY(first.says(QStringLiteral("Welcome")));
    QCOMPARE(first.focus().property("text").toString(), first.path("tessera.toml"));
    first.press(Qt::Key_I);
    first.type(QStringLiteral("nobody"));
    QVERIFY(first.says(QStringLiteral("is not an issuer")));
}

void TestAssistant::cancelLeavesNoTrace()
{
    const FirstStart first;
    first.goToTheEnd();
    QTest::mouseClick(first.find<QPushButton>(QStringLiteral("Cancel")), Qt::LeftButton);
    QVERIFY(first.ends());
    QCOMPARE(first.assistant->result(), int(QDialog::Rejected));
    QVERIFY(!first.isInstalled());
    QCOMPARE(first.fileContent(), first.before);
}

void TestAssistant::escapeAsksBeforeWhatWasTypedIsLost()
{
    const FirstStart first;
    first.goToTheEnd();
    const auto question = [&first] { return first.assistant->findChild<QMessageBox *>(); };
    QTest::keyClick(first.assistant.get(), Qt::Key_Escape);
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(first.says(QStringLiteral("Ready to start")));
    QTest::keyClick(first.assistant.get(), Qt::Key_Escape);
    QTRY_VERIFY(question());
    QTRY_COMPARE(QApplication::activeWindow(), question());
    QTest::keyClick(question(), Qt::Key_G, Qt::AltModifier);
    QVERIFY(first.ends());
    QCOMPARE(first.assistant->result(), int(QDialog::Rejected));
    QVERIFY(!first.isInstalled());
}

void TestAssistant::setUpLaterMeansTheDefaults()
{
    const FirstStart first;
    first.type(first.path("elsewhere")); // which does not count
    first.press(Qt::Key_L);
    QVERIFY(first.ends());
    QCOMPARE(first.assistant->result(), int(QDialog::Accepted));
    QVERIFY(first.isInstalled());
    QVERIFY(!QFile::exists(first.path("elsewhere")));
    QCOMPARE(first.fileContent(), first.before);
    QCOMPARE(await(first.api().users().list({}))->total, 0);
}

void TestAssistant::aStartThatFailsIsToldAndTriedAgain()
{
    FirstStart first;
    first.failure = QStringLiteral("The disk is full.");
    first.goToTheEnd();
    first.enter();
    QTRY_VERIFY(first.says(QStringLiteral("The disk is full.")));
    QVERIFY(first.says(QStringLiteral("Welcome"))); // where another folder may be chosen
    first.enter();
    QVERIFY(first.isAt("Where the services listen"));
    first.enter();
    QVERIFY(first.isAt("The first administrator"));
    QCOMPARE(first.focus().property("text").toString(), QStringLiteral("alice@example.com")); // nothing is lost
    first.enter();
    QVERIFY(first.isAt("Ready to start"));
    first.enter();
    QVERIFY(!first.madePassword().isEmpty());
    QVERIFY(first.ends());
}

void TestAssistant::givingUpAfterAFailureLeavesNoTrace()
{
    FirstStart first;
    first.failure = QStringLiteral("The disk is full.");
    first.press(Qt::Key_I);
    first.type(QStringLiteral("https://auth.example.com"));
    first.goToTheEnd();
    first.enter();
    QTRY_VERIFY(first.says(QStringLiteral("The disk is full.")));
    QVERIFY(first.fileContent() != first.before);
    QTest::keyClick(first.assistant.get(), Qt::Key_Escape);
    QVERIFY(first.ends());
    QCOMPARE(first.assistant->result(), int(QDialog::Rejected));
    QCOMPARE(first.fileContent(), first.before);
    QVERIFY(!first.isInstalled());
}

void TestAssistant::anAdministratorThatIsRefusedIsMended()
{
    FirstStart first;
    first.known = QStringLiteral("alice@example.com");
    first.goToTheEnd();
    first.enter();
    QVERIFY(first.isAt("The first administrator"));
    QTRY_VERIFY(first.says(QStringLiteral("already")));
    QVERIFY(!first.find<QPushButton>(QStringLiteral("Cancel"))); // the services run
    QVERIFY(!first.find<QPushButton>(QStringLiteral("&Back"))->isEnabled());
    first.type(QStringLiteral("bob@example.com"));
    first.enter();
    QVERIFY(first.isAt("Ready to start"));
    first.enter();
    const QString password = first.madePassword();
    QVERIFY(first.ends());
    QVERIFY(first.isAdministrator(QStringLiteral("bob@example.com"), password));
}

void TestAssistant::oneMayGoOnWithoutAnAdministrator()
{
    FirstStart first;
    first.known = QStringLiteral("alice@example.com");
    first.goToTheEnd();
    first.enter();
    QVERIFY(first.isAt("The first administrator"));
    QTRY_VERIFY(first.find<QPushButton>(QStringLiteral("Go on without an &administrator")));
    first.press(Qt::Key_A);
    QVERIFY(first.ends());
    QCOMPARE(first.assistant->result(), int(QDialog::Accepted));
}

void TestAssistant::whatAFlagDecidesIsFixed()
{
    const FirstStart first(usualPorts, {{QStringLiteral("issuer"), QStringLiteral("https://auth.example.com")}});
    QVERIFY(first.says(QStringLiteral("--issuer decides this.")));
    first.press(Qt::Key_I);
    QCOMPARE(first.focus().property("text").toString(), QStringLiteral("https://auth.example.com"));
    QVERIFY(first.focus().property("readOnly").toBool());
    first.goToTheEnd();
    first.enter();
    QVERIFY(!first.madePassword().isEmpty());
    QVERIFY(first.ends());
    QCOMPARE(first.fileContent(), first.before);
}

void TestAssistant::backKeepsWhatWasTyped()
{
    const FirstStart first;
    first.goToTheEnd();
    first.press(Qt::Key_B);
    QVERIFY(first.isAt("The first administrator"));
    QCOMPARE(first.focus().property("text").toString(), QStringLiteral("alice@example.com"));
    first.press(Qt::Key_B);
    QVERIFY(first.isAt("Where the services listen"));
    first.press(Qt::Key_B);
    QVERIFY(first.isAt("Welcome"));
    QVERIFY(!first.find<QPushButton>(QStringLiteral("&Back"))->isEnabled());
}

void TestAssistant::theProgramMayEndMeanwhile()
{
    const FirstStart first;
    first.goToTheEnd();
    QSignalSpy finished(first.assistant.get(), &QDialog::finished);
    first.enter(); // works now
    first.assistant->end();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(first.assistant->result(), int(QDialog::Rejected));
}

int main(int argc, char **argv) { return runWithWindow<TestAssistant>(argc, argv); }

#include "tst_assistant.moc"
