// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/firstrun.h"

#include "services/runtime/hosttest.h"

#include <QDir>

#include <sys/stat.h>

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;
using admin::AdminError;
using admin::Service;
using admin::SetupChoice;
using admin::SetupField;

class TestFirstRun : public HostTest
{
    Q_OBJECT

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    /// On ports that were free, in a data folder of the test's own.
    [[nodiscard]] SetupChoice choice(const admin::Setup &setup) const
    {
        QTcpServer one, other;
        one.listen(QHostAddress::LocalHost);
        other.listen(QHostAddress::LocalHost);
        SetupChoice chosen = setup.proposal();
        chosen.dataFolder = path("mine");
        chosen.authListen = QStringLiteral("127.0.0.1:%1").arg(one.serverPort());
        chosen.resourceListen = QStringLiteral("127.0.0.1:%1").arg(other.serverPort());
        return chosen;
    }

    [[nodiscard]] ConfigurationSources sources() const
    {
        ConfigurationSources sources;
        if (QFile::exists(file()))
            sources.file = file();
        else
            sources.newFile = file();
        return sources;
    }

private Q_SLOTS:
    void proposesWhatHoldsAnyway()
    {
        const FirstRun setup(loadConfiguration(sources()).value());
        const SetupChoice proposal = setup.proposal();
        QCOMPARE(proposal.dataFolder, defaultDataFolder());
        QCOMPARE(proposal.authListen, QStringLiteral("127.0.0.1:8000"));
        QCOMPARE(proposal.resourceListen, QStringLiteral("127.0.0.1:8001"));
        QCOMPARE(proposal.issuer, QString());
        QCOMPARE(proposal.rotationInterval, QStringLiteral("24h"));
        QCOMPARE(setup.file(), file());
        QCOMPARE(setup.fixedBy(SetupField::DataFolder), QString());
    }

    void leadsToServicesThatRunAsChosen()
    {
        FirstRun setup(loadConfiguration(sources()).value());
        const SetupChoice chosen = choice(setup);
        QVERIFY(await(setup.checkDataFolder(chosen.dataFolder)));
        QVERIFY(await(setup.checkListener(Service::Auth, chosen))->isUsable());
        const auto done = await(setup.carryOut(chosen));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(!QFile::exists(chosen.dataFolder)); // the services make it

        const Configuration configuration = loadConfiguration(sources()).value();
        QCOMPARE(configuration.dataFolder, chosen.dataFolder);
        QCOMPARE(configuration.authListen.toText(), chosen.authListen);
        QVERIFY(!fileContent().contains("issuer")); // which was left as it was
        QVERIFY(FirstRun(configuration).isNeeded());
        ServiceHost host(configuration, nullptr, QStringLiteral("console"), {}, StartMode::WhatCanRun);
        const Addresses at = started(host);
        QCOMPARE(at.auth, QStringLiteral("http://") + chosen.authListen);
        QCOMPARE(at.resource, QStringLiteral("http://") + chosen.resourceListen);
        QVERIFY(!FirstRun(configuration).isNeeded());
        QVERIFY(await(setup.checkDataFolder(chosen.dataFolder))); // one that is there may be chosen, too
    }

    void writesNothingWhereNothingIsChosen()
    {
        putFile("data-dir = \"" + path("mine").toUtf8() +
                "\"\n[auth]\nlisten = \"127.0.0.1:0\"\n[resource]\nlisten = "
                "\"127.0.0.1:0\"\n");
        const QByteArray before = fileContent();
        FirstRun setup(loadConfiguration(sources()).value());
        QVERIFY(setup.isNeeded());
        const auto done = await(setup.carryOut(setup.proposal()));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(fileContent(), before);
    }

    void isNotNeededForAResourceServiceAlone()
    {
        ConfigurationSources alone = sources();
        alone.flags = {
            {QStringLiteral("services"), QStringLiteral("resource")}, {QStringLiteral("data-dir"), path("mine")}};
        QVERIFY(!FirstRun(loadConfiguration(alone).value()).isNeeded());
        alone.flags.remove(QStringLiteral("services"));
        QVERIFY(FirstRun(loadConfiguration(alone).value()).isNeeded());
    }

    void whatAFlagSaysIsNotChosen()
    {
        ConfigurationSources flagged = sources();
        flagged.flags = {{QStringLiteral("data-dir"), path("mine")}};
        flagged.environment = {{QStringLiteral("TESSERA_ISSUER"), QStringLiteral("https://a.example")}};
        FirstRun setup(loadConfiguration(flagged).value());
        QCOMPARE(setup.fixedBy(SetupField::DataFolder), QStringLiteral("--data-dir"));
        QCOMPARE(setup.fixedBy(SetupField::Issuer), QStringLiteral("TESSERA_ISSUER"));
        QCOMPARE(setup.fixedBy(SetupField::AuthListen), QString());
        SetupChoice chosen = choice(setup);
        chosen.dataFolder = path("other");
        const auto refused = await(setup.carryOut(chosen));
        QCOMPARE(refused.error().code, AdminError::Refused);
        QVERIFY2(refused.error().detail.contains(u"--data-dir"), qPrintable(refused.error().detail));
        QVERIFY(!QFile::exists(file()));
    }

    void checksTheDataFolder()
    {
        const FirstRun setup(loadConfiguration(sources()).value());
        const auto refusal = [&setup](const QString &text) {
            const auto checked = await(setup.checkDataFolder(text));
            return checked ? QString() : checked.error().detail;
        };
        QCOMPARE(refusal(path("not/yet/there")), QString());
        QVERIFY(refusal(QStringLiteral("mine")).contains(u"begin with /"));
        QVERIFY(refusal(QString()).contains(u"begin with /"));
        QVERIFY(QDir().mkpath(path("empty")));
        QVERIFY(::chmod(QFile::encodeName(path("empty")).constData(), 0700) == 0);
        QCOMPARE(refusal(path("empty")), QString());
        putFile("# a file\n");
        QVERIFY(refusal(file()).contains(u"not a folder"));
        QVERIFY(refusal(file() + QStringLiteral("/below")).contains(u"not a folder"));
        QVERIFY(refusal(m_folder->path()).contains(u"it holds other things"));
        QVERIFY(::chmod(QFile::encodeName(path("empty")).constData(), 0777) == 0);
        QVERIFY(refusal(path("empty")).contains(u"everybody may write to it"));
        // A key that was put there beforehand is no other thing.
        QVERIFY(::chmod(QFile::encodeName(path("empty")).constData(), 0700) == 0);
        QFile key(path("empty/key-encryption-key"));
        QVERIFY(key.open(QIODevice::WriteOnly));
        QCOMPARE(refusal(path("empty")), QString());
        const QByteArray homeBefore = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(m_folder->path()));
        QCOMPARE(refusal(QStringLiteral("~/mine")), QString());
        QVERIFY(refusal(QStringLiteral("~/tessera.toml")).contains(u"not a folder"));
        qputenv("HOME", homeBefore);
    }

    void checksOneListenerBesideTheOther()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const FirstRun setup(loadConfiguration(sources()).value());
        SetupChoice chosen = choice(setup);
        chosen.authListen = QStringLiteral("localhost:%1").arg(taken.serverPort());
        chosen.resourceListen = QStringLiteral("127.0.0.1:%1").arg(taken.serverPort() + 1);
        const admin::ListenerReport held = await(setup.checkListener(Service::Auth, chosen)).value();
        QVERIFY2(held.problem.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(held.problem));
        QVERIFY(held.freePort > taken.serverPort() + 1); // the next one is the other service's
        chosen.authListen = QStringLiteral("0.0.0.0:%1").arg(taken.serverPort() + 1);
        const admin::ListenerReport same = await(setup.checkListener(Service::Resource, chosen)).value();
        QVERIFY2(same.problem.contains(u"auth service"), qPrintable(same.problem));
        QVERIFY(!await(setup.checkListener(Service::Auth, chosen))->isLoopback);
        chosen.authListen = QStringLiteral("here");
        QVERIFY(!await(setup.checkListener(Service::Auth, chosen))->isUsable());
    }

    void knowsWhatTokensWillName()
    {
        Configuration configuration = loadConfiguration(sources()).value();
        SetupChoice chosen = FirstRun(configuration).proposal();
        QCOMPARE(FirstRun(configuration).issuerOf(chosen), QStringLiteral("http://127.0.0.1:8000"));
        chosen.authListen = QStringLiteral(" 0.0.0.0:8000");
        QCOMPARE(FirstRun(configuration).issuerOf(chosen), QStringLiteral("http://127.0.0.1:8000"));
        QVERIFY(!await(FirstRun(configuration).checkListener(Service::Auth, chosen))->isSecure);
        configuration.tlsNames = {QStringLiteral("localhost")};
        QCOMPARE(FirstRun(configuration).issuerOf(chosen), QStringLiteral("https://127.0.0.1:8000"));
        QVERIFY(await(FirstRun(configuration).checkListener(Service::Auth, chosen))->isSecure);
        chosen.issuer = QStringLiteral("https://auth.example.com");
        QCOMPARE(FirstRun(configuration).issuerOf(chosen), chosen.issuer);
        chosen.authListen = QStringLiteral("here");
        QCOMPARE(FirstRun(configuration).issuerOf(chosen), QString());
    }

    void checksTheRest()
    {
        const FirstRun setup(loadConfiguration(sources()).value());
        QVERIFY(setup.checkIssuer(QString()));
        QVERIFY(setup.checkIssuer(QStringLiteral("https://auth.example.com")));
        QCOMPARE(setup.checkIssuer(QStringLiteral("auth.example.com")).error().code, AdminError::Invalid);
        QVERIFY(setup.checkRotationInterval(QStringLiteral("12h")));
        QVERIFY(setup.checkRotationInterval(QStringLiteral("off")));
        QCOMPARE(setup.checkRotationInterval(QStringLiteral("often")).error().code, AdminError::Invalid);
        QCOMPARE(setup.checkRotationInterval(QStringLiteral("1s")).error().code, AdminError::Refused);
    }

    void theLastChoiceCounts()
    {
        FirstRun setup(loadConfiguration(sources()).value());
        SetupChoice first = choice(setup);
        first.issuer = QStringLiteral("https://auth.example.com");
        QVERIFY(await(setup.carryOut(first)));
        QVERIFY(fileContent().contains("auth.example.com"));
        SetupChoice second = choice(setup);
        second.dataFolder = setup.proposal().dataFolder;
        QVERIFY(await(setup.carryOut(second)));
        QVERIFY(!fileContent().contains("auth.example.com"));
        QVERIFY(!fileContent().contains("mine"));
        QVERIFY(fileContent().contains(second.authListen.toUtf8()));
    }

    void whatWasCarriedOutIsTakenBack()
    {
        {
            FirstRun setup(loadConfiguration(sources()).value());
            QVERIFY(await(setup.takeBack())); // nothing to do
            QVERIFY(await(setup.carryOut(choice(setup))));
            QVERIFY(QFile::exists(file()));
            QVERIFY(await(setup.takeBack()));
            QVERIFY(!QFile::exists(file()));
        }
        const QByteArray before = "# mine\naudience = \"shop\"\n";
        putFile(before);
        FirstRun setup(loadConfiguration(sources()).value());
        QVERIFY(await(setup.carryOut(choice(setup))));
        QVERIFY(fileContent() != before);
        QVERIFY(await(setup.takeBack()));
        QCOMPARE(fileContent(), before);
        // A file that somebody else has changed meanwhile is left alone.
        QVERIFY(await(setup.carryOut(choice(setup))));
        putFile("# another's\n");
        QVERIFY(await(setup.takeBack()));
        QCOMPARE(fileContent(), QByteArray("# another's\n"));
    }

    void whatIsTakenBackLeavesALinkToTheFile()
    {
        const QString target = m_folder->filePath(QStringLiteral("kept/tessera.toml"));
        QVERIFY(QFile::link(target, file()));
        for (const QByteArray &before : {QByteArray(), QByteArray("# mine\naudience = \"shop\"\n")}) {
            if (!before.isEmpty()) {
                QVERIFY(QDir().mkpath(QFileInfo(target).path()));
                putFile(before);
            }
            FirstRun setup(loadConfiguration(sources()).value());
            QVERIFY(await(setup.carryOut(choice(setup))));
            QVERIFY(fileContent() != before);
            QCOMPARE(QFile::symLinkTarget(file()), target);
            QVERIFY(await(setup.takeBack()));
            QCOMPARE(fileContent(), before);
            QCOMPARE(QFile::symLinkTarget(file()), target);
            QCOMPARE(QFileInfo::exists(QFileInfo(target).path()), !before.isEmpty());
        }
    }

    void assessesAPasswordByTheRulesOfANewInstallation()
    {
        const FirstRun setup(loadConfiguration(sources()).value());
        const auto assess = [&setup](const char *text) {
            return await(setup.assessPassword(crypto::SecretBytes::copyOf(text), QStringLiteral("alice@example.com"),
                             QStringLiteral("Alice")))
                .value();
        };
        QVERIFY(!assess("short").broken.isEmpty());
        QVERIFY(!assess("alice@example.com").broken.isEmpty());
        const admin::PasswordAssessment good = assess("gravel-tuba-onward-lantern");
        QVERIFY(good.broken.isEmpty());
        QCOMPARE(good.score, 4);
    }

    void carriesNothingOutWhereOneThingIsWrong()
    {
        FirstRun setup(loadConfiguration(sources()).value());
        SetupChoice same = choice(setup);
        same.resourceListen = same.authListen;
        QCOMPARE(await(setup.carryOut(same)).error().code, AdminError::Refused);
        SetupChoice issuer = choice(setup);
        issuer.issuer = QStringLiteral("nobody");
        QCOMPARE(await(setup.carryOut(issuer)).error().code, AdminError::Invalid);
        SetupChoice folder = choice(setup);
        folder.dataFolder = m_folder->filePath(QStringLiteral("file/below"));
        QFile file(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(await(setup.carryOut(folder)).error().code, AdminError::Refused);
        QVERIFY(!QFile::exists(this->file()));
    }
};

int main(int argc, char **argv) { return runHostTest<TestFirstRun>(argc, argv); }
#include "tst_firstrun.moc"
