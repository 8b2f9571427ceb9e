// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/runtime/hosttest.h"

#include "runtime/logging.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;
using namespace Qt::StringLiterals;
using admin::Service;

/// The levels of the log while services run: changed by an administrator, and followed in the file.
class TestLiveLog : public HostTest
{
    Q_OBJECT

private:
    [[nodiscard]] std::unique_ptr<ServiceHost> running(const Texts &flags = {}) const
    {
        auto host = std::make_unique<ServiceHost>(configuration(flags), nullptr, u"console"_s);
        (void)started(*host);
        return host;
    }
    [[nodiscard]] static QString levelsOf(ServiceHost &host)
    {
        const QList<admin::ConfigurationEntry> entries = host.configuration().entries();
        for (const admin::ConfigurationEntry &entry : entries) {
            if (entry.name == u"log.levels")
                return entry.value;
        }
        throw std::runtime_error("there are no levels");
    }
    /// Puts another file in the place of the one that is read, as editors do.
    void replaceFile(const QByteArray &content) const
    {
        const QString fresh = m_folder->filePath(u"fresh"_s);
        QFile written(fresh);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            throw std::runtime_error("the new file cannot be written");
        written.close();
        if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(file()).constData()) != 0)
            throw std::runtime_error("the file cannot be replaced");
    }

    /// Has the file followed now, and waits for that.
    static void follow(ServiceHost &host)
    {
        auto &live = static_cast<LiveConfiguration &>(host.configuration());
        live.followFile();
        (void)await(live.reset({})); // changes are made one after the other
    }

    const QLoggingCategory m_http{"tessera.http"};

private Q_SLOTS:
    void cleanup() { applyLogLevels({}); }

    void aChangeHoldsAtOnceAndRestartsNothing()
    {
        const auto host = running();
        const auto since = statusOf(*host, Service::Auth).since;
        QSignalSpy changed(&host->configuration(), &admin::ConfigurationControl::configurationChanged);
        const auto change = await(host->configuration().set({{u"log.levels"_s, u" tessera.http=warning "_s}}));
        QVERIFY2(change, change ? "" : qPrintable(change.error().detail));
        QVERIFY(change->isKept);
        QVERIFY(!m_http.isInfoEnabled() && m_http.isWarningEnabled());
        QCOMPARE(levelsOf(*host), u"tessera.http=warning"_s);
        QVERIFY(fileContent().endsWith("[log]\nlevels = \"tessera.http=warning\"\n"));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(statusOf(*host, Service::Auth).since, since);

        const auto refused = await(host->configuration().set({{u"log.levels"_s, u"tessera.http=silent"_s}}));
        QVERIFY(!refused && refused.error().detail.contains(u"debug, info, warning, error"));
        QVERIFY(!m_http.isInfoEnabled());

        QVERIFY(await(host->configuration().reset({u"log.levels"_s})));
        QVERIFY(m_http.isInfoEnabled());
    }

    void theFileIsFollowed()
    {
        putFile("[log]\nlevels = \"*=error\"\n");
        const auto host = running();
        replaceFile("audience = \"shop\"\n\n[log]\nlevels = \"tessera.http=warning\"\n");
        QTRY_VERIFY_WITH_TIMEOUT(!m_http.isInfoEnabled(), 20'000);
        QVERIFY(m_http.isWarningEnabled());
        QCOMPARE(levelsOf(*host), u"tessera.http=warning"_s);
        // What needs a restart waits for one.
        const QList<admin::ConfigurationEntry> entries = host->configuration().entries();
        const auto audience = std::ranges::find(entries, u"audience"_s, &admin::ConfigurationEntry::name);
        QCOMPARE(audience->value, u"tessera"_s);

        replaceFile("[log]\nlevels = \"tessera.http=debug\"\n");
        QTRY_VERIFY_WITH_TIMEOUT(m_http.isDebugEnabled(), 20'000);
    }

    void aFlagHoldsAgainstTheFile()
    {
        putFile("[log]\nlevels = \"tessera.http=info\"\n");
        const auto host = running({{u"log-levels"_s, u"tessera.http=error"_s}});
        applyLogLevels(LogLevels::fromText(u"tessera.http=error"_s).value()); // as main() does
        putFile("[log]\nlevels = \"tessera.http=debug\"\n");
        follow(*host);
        QVERIFY(!m_http.isWarningEnabled());
        QCOMPARE(levelsOf(*host), u"tessera.http=error"_s);
    }

    void aFileThatIsWrongChangesNothing()
    {
        putFile("[log]\nlevels = \"tessera.http=warning\"\n");
        const auto host = running();
        for (const auto &[content, said] : {std::pair("[log]\nlevels = \"tessera.http=silent\"\n",
                                                "is not followed: line 2: log.levels: \"tessera.http=silent\" is not"),
                 {"[log\n", "cannot be used; what was said before holds. .*line 1"}}) {
            putFile(content);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QString::fromLatin1(said)));
            follow(*host);
            QCOMPARE(levelsOf(*host), u"tessera.http=warning"_s);
        }
    }
};

int main(int argc, char **argv) { return runHostTest<TestLiveLog>(argc, argv); }
#include "tst_livelog.moc"
