// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/servicerow.h"
#include "ui/settings/settingsform.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>

using namespace tessera;
using namespace tessera::test;

namespace {

/// Somebody else's listener.
struct TakenPort
{
    TakenPort()
    {
        if (!server.listen(QHostAddress::LocalHost))
            throw std::runtime_error("no port to take");
    }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(server.serverPort()); }

    QTcpServer server;
};

/// A port that was free a moment ago.
// Below the ports that the system gives to clients, one of which may be made between this and its use.
QString freeAddress()
{
    for (;;) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(20'000, 32'000));
        if (QTcpServer().listen(QHostAddress::LocalHost, port))
            return QStringLiteral("127.0.0.1:%1").arg(port);
    }
}

struct ServicesForm : SettingsForm
{
    using SettingsForm::SettingsForm;

    admin::ServiceStatus status(admin::Service service)
    {
        const QList<admin::ServiceStatus> statuses = console.services().statuses();
        return *std::ranges::find(statuses, service, &admin::ServiceStatus::service);
    }
    admin::ConfigurationEntry entry(const char *name)
    {
        const QList<admin::ConfigurationEntry> entries = console.configuration().entries();
        return *std::ranges::find(entries, QString::fromLatin1(name), &admin::ConfigurationEntry::name);
    }
    void typeText(const char *name, const QString &text)
    {
        auto &line = field<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        QTest::keyClicks(&line, text);
    }
    /// The button that takes the free address; null while there is none.
    QPushButton *take(const char *name)
    {
        const QList<QPushButton *> buttons = row(name).findChildren<QPushButton *>();
        const auto take = std::ranges::find_if(buttons,
            [](const QPushButton *button) { return button->isVisible() && button->text().startsWith(u"Use "); });
        return take == buttons.end() ? nullptr : *take;
    }
    QMessageBox *question() { return page().findChild<QMessageBox *>(); }
};

} // namespace

class TestServiceSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAuthServiceMovesToAnotherPort();
    void aTakenPortSaysWhoHoldsItAndOffersAFreeOne();
    void aServiceThatFoundItsPortTakenIsHelpedHere();
    void leavingLoopbackMustBeConfirmed();
    void withTlsNothingHasToBeConfirmed();
    void takingTlsAwayMustBeConfirmed();
    void whoeverIsFastIsAskedTheSame();
    void aDerivedIssuerIsDerivedAgain();
    void whatCannotBeIsSaid();
    void aServiceIsRestarted();
    void factsCanBeCopied();
};

void TestServiceSettings::theAuthServiceMovesToAnotherPort()
{
    ServicesForm form;
    form.page();
    const QString before = form.status(admin::Service::Auth).url;
    const QString address = freeAddress();
    form.typeText("auth.listen", address);
    QVERIFY(form.says("auth.listen", QStringLiteral("restarts the service")));
    QVERIFY(form.says("auth.listen", QStringLiteral("another issuer than ") + before)); // which follows the address
    form.apply();
    const QString now = form.status(admin::Service::Auth).url;
    QCOMPARE(now, QStringLiteral("http://") + address);
    QCOMPARE(form.console.request("GET", now + QStringLiteral("/healthz")), 200);
    QCOMPARE(form.console.request("GET", before + QStringLiteral("/healthz")), 0);
    QTRY_COMPARE(form.field<QLineEdit>("issuer").text(), now); // follows the listener
}

void TestServiceSettings::aTakenPortSaysWhoHoldsItAndOffersAFreeOne()
{
    ServicesForm form;
    form.page();
    const TakenPort taken;
    form.typeText("auth.listen", taken.address());
    QTRY_VERIFY(form.take("auth.listen"));
    QVERIFY(form.says("auth.listen", QString::number(taken.server.serverPort())));
    QVERIFY(form.says("auth.listen", QString::number(QCoreApplication::applicationPid()))); // this process holds it
    QTest::mouseClick(form.take("auth.listen"), Qt::LeftButton);
    QTRY_VERIFY(!form.take("auth.listen"));
    form.apply();
    const admin::ServiceStatus status = form.status(admin::Service::Auth);
    QCOMPARE(status.state, admin::ServiceState::Running);
    QVERIFY(status.port != 0 && status.port != taken.server.serverPort());
}

void TestServiceSettings::aServiceThatFoundItsPortTakenIsHelpedHere()
{
    const TakenPort taken;
    ServicesForm form([&taken](runtime::Configuration &configuration) {
        configuration.authListen = runtime::ListenAddress::fromText(taken.address()).value();
    });
    QCOMPARE(form.status(admin::Service::Auth).state, admin::ServiceState::Failed);
    form.page();
    QTRY_VERIFY(form.take("auth.listen"));
    QTest::mouseClick(form.take("auth.listen"), Qt::LeftButton);
    form.apply();
    QCOMPARE(form.status(admin::Service::Auth).state, admin::ServiceState::Running);
}

void TestServiceSettings::leavingLoopbackMustBeConfirmed()
{
    ServicesForm form;
    form.page();
    const QString before = form.status(admin::Service::Auth).url;
    // An address for documentation, which no machine has: nothing here is reached by anybody.
    form.typeText("auth.listen", QStringLiteral("192.0.2.1:8000"));
    QTRY_VERIFY(form.says("auth.listen", QStringLiteral("read passwords and tokens")));
    QTest::mouseClick(&form.button(QStringLiteral("&Apply")), Qt::LeftButton);
    QTRY_VERIFY(form.question());
    QVERIFY(form.question()->text().contains(QStringLiteral("192.0.2.1:8000")));
    QTest::keyClick(form.question(), Qt::Key_Return); // Cancel is the default
    QTRY_VERIFY(!form.question());
    QVERIFY(form.button(QStringLiteral("&Apply")).isEnabled());
    QCOMPARE(form.status(admin::Service::Auth).url, before);

    QTest::mouseClick(&form.button(QStringLiteral("&Apply")), Qt::LeftButton);
    QTRY_VERIFY(form.question());
    QTRY_COMPARE(QApplication::activeWindow(), form.question());
    QTest::keyClick(form.question(), Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(!form.question());
    QTRY_VERIFY(form.button(QStringLiteral("&Apply")).isEnabled()); // the machine refused, nothing is lost
    QCOMPARE(form.field<QLineEdit>("auth.listen").text(), QStringLiteral("192.0.2.1:8000"));
    QCOMPARE(form.status(admin::Service::Auth).url, before);
}

void TestServiceSettings::withTlsNothingHasToBeConfirmed()
{
    ServicesForm form;
    form.page();
    form.typeText("auth.listen", QStringLiteral("192.0.2.1:8000"));
    QTRY_VERIFY(form.says("auth.listen", QStringLiteral("read passwords and tokens")));
    form.typeText("tls.names", QStringLiteral("localhost"));
    QTRY_VERIFY(!form.says("auth.listen", QStringLiteral("read passwords and tokens")));
    QPushButton &apply = form.button(QStringLiteral("&Apply"));
    QTRY_VERIFY(apply.isEnabled());
    QTest::mouseClick(&apply, Qt::LeftButton);
    QVERIFY(!form.question());
    QTRY_VERIFY(apply.isEnabled()); // the machine has no such address
}

void TestServiceSettings::takingTlsAwayMustBeConfirmed()
{
    ServicesForm form([](runtime::Configuration &configuration) {
        configuration.authListen = runtime::ListenAddress::fromText(QStringLiteral("192.0.2.1:8000")).value();
        configuration.tlsNames = {QStringLiteral("localhost")};
    });
    form.page();
    QVERIFY(!form.says("auth.listen", QStringLiteral("read passwords and tokens")));
    form.typeText("tls.names", {});
    QTRY_VERIFY(form.says("auth.listen", QStringLiteral("read passwords and tokens")));
    QTest::mouseClick(&form.button(QStringLiteral("&Apply")), Qt::LeftButton);
    QTRY_VERIFY(form.question());
    QVERIFY(form.question()->text().contains(QStringLiteral("192.0.2.1:8000")));
    QTest::keyClick(form.question(), Qt::Key_Escape);
    QTRY_VERIFY(!form.question());
}

void TestServiceSettings::whoeverIsFastIsAskedTheSame()
{
    ServicesForm form;
    form.page();
    const QString before = form.status(admin::Service::Auth).url;
    QPushButton &apply = form.button(QStringLiteral("&Apply"));
    form.typeText("auth.listen", QStringLiteral("192.0.2.1:8000"));
    QVERIFY(apply.isEnabled());
    QTest::mouseClick(&apply, Qt::LeftButton); // before the address was looked at
    QTRY_VERIFY(form.question());
    QTest::keyClick(form.question(), Qt::Key_Escape);
    QTRY_VERIFY(!form.question());
    QCOMPARE(form.status(admin::Service::Auth).url, before);
}

void TestServiceSettings::aDerivedIssuerIsDerivedAgain()
{
    ServicesForm form;
    form.page();
    const QString derived = form.field<QLineEdit>("issuer").text();
    QCOMPARE(derived, form.status(admin::Service::Auth).url);
    form.typeText("issuer", QStringLiteral("https://auth.example.com"));
    QVERIFY(form.says("issuer", QStringLiteral("another issuer than ") + derived));
    form.apply();
    form.typeText("auth.listen", freeAddress());
    QVERIFY(form.says("auth.listen", QStringLiteral("restarts the service")));
    QVERIFY(!form.says("auth.listen", QStringLiteral("another issuer"))); // it does not follow any more
    form.apply();
    QCOMPARE(form.entry("issuer").value, QStringLiteral("https://auth.example.com"));
    QTest::mouseClick(&form.reset("issuer"), Qt::LeftButton);
    form.apply();
    QCOMPARE(form.entry("issuer").value, form.status(admin::Service::Auth).url);
    form.typeText("auth.listen", freeAddress());
    form.apply();
    QCOMPARE(form.entry("issuer").value, form.status(admin::Service::Auth).url);
}

void TestServiceSettings::whatCannotBeIsSaid()
{
    ServicesForm form;
    form.page();
    form.typeText("auth.listen", QStringLiteral("nowhere"));
    QVERIFY(form.says("auth.listen", QStringLiteral("nowhere")));
    form.typeText("issuer", QStringLiteral("ftp://example.com"));
    QVERIFY(form.says("issuer", QStringLiteral("is not an issuer")));
    QVERIFY(!form.button(QStringLiteral("&Apply")).isEnabled());
}

void TestServiceSettings::aServiceIsRestarted()
{
    ServicesForm form;
    QSignalSpy changed(&form.console.services(), &admin::ServiceControl::statusChanged);
    auto *row = form.page().findChild<ui::ServiceRow *>();
    auto *button = row->findChild<QPushButton *>();
    QCOMPARE(button->accessibleName(), QStringLiteral("Restart the auth service"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(changed.count() >= 2);
    QTRY_COMPARE(form.status(admin::Service::Auth).state, admin::ServiceState::Running);
    QVERIFY(await(form.console.services().stop(admin::Service::Auth)));
    QTRY_COMPARE(button->accessibleName(), QStringLiteral("Start the auth service"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(form.status(admin::Service::Auth).state, admin::ServiceState::Running);
}

void TestServiceSettings::factsCanBeCopied()
{
    ServicesForm form;
    const QList<QToolButton *> buttons = form.page().findChildren<QToolButton *>();
    const auto copy = std::ranges::find_if(
        buttons, [](const QToolButton *button) { return button->accessibleName() == u"Copy \"Data folder\""; });
    QVERIFY(copy != buttons.end());
    QTest::mouseClick(*copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), form.entry("data-dir").value);
}

int main(int argc, char **argv) { return runWithWindow<TestServiceSettings>(argc, argv); }

#include "tst_servicesettings.moc"
