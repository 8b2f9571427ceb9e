// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/logforms.h"
#include "runtime/logging.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace tessera;
using namespace tessera::runtime;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(quiet, "tessera.requests", QtWarningMsg)
Q_LOGGING_CATEGORY(above, "tessera.users.hashing")
Q_LOGGING_CATEGORY(foreign, "elsewhere")

} // namespace

class TestLogging : public QObject
{
    Q_OBJECT

private:
    static LogMessage message(const QString &text, const LogContext *context = nullptr)
    {
        return {.type = QtWarningMsg,
            .category = "tessera.http",
            .text = text,
            .at = Instant(std::chrono::seconds(1'767'225'600)),
            .context = context};
    }
    static void apply(const QString &levels) { applyLogLevels(LogLevels::fromText(levels).value()); }

private Q_SLOTS:
    void cleanup() { applyLogLevels({}); }

    void levelsAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("one") << u"tessera.http=debug"_s << u"tessera.http=debug"_s;
        QTest::newRow("spaces") << u" *=warning ,tessera.users = info,"_s << u"*=warning, tessera.users=info"_s;
        QTest::newRow("below") << u"tessera.users.*=error"_s << u"tessera.users=error"_s;
        QTest::newRow("the last of two") << u"*=info, *=debug"_s << u"*=debug"_s;
        QTest::newRow("Qt's") << u"qt.network.ssl=debug"_s << u"qt.network.ssl=debug"_s;
    }
    void levelsAreReadAndWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, written);
        const auto levels = LogLevels::fromText(text);
        QVERIFY2(levels, levels ? "" : qPrintable(levels.error()));
        QCOMPARE(levels->toText(), written);
        QCOMPARE(LogLevels::fromText(levels->toText()).value(), *levels);
    }

    void whatIsNoLevelIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("no level") << u"tessera.http"_s << u"\"tessera.http\" is not CATEGORY=LEVEL"_s;
        QTest::newRow("another level") << u"tessera.http=loud"_s << u"one of debug, info, warning, error"_s;
        QTest::newRow("no name") << u"=debug"_s << u"\"\" is not the name of a category"_s;
        QTest::newRow("a pattern") << u"tessera.*.x=debug"_s << u"is not the name of a category"_s;
        QTest::newRow("a slip") << u"tessera.htpp=debug"_s << u"did you mean \"tessera.http\"?"_s;
        QTest::newRow("half a name") << u"tessera.ht=debug"_s << u"there is no category \"tessera.ht\""_s;
    }
    void whatIsNoLevelIsRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, refusal);
        const auto levels = LogLevels::fromText(text);
        QVERIFY(!levels);
        QVERIFY2(levels.error().contains(refusal), qPrintable(levels.error()));
    }

    void theLongestNameCounts()
    {
        const LogLevels levels =
            LogLevels::fromText(u"*=error, tessera=warning, tessera.users=info, tessera.users.signin=debug"_s).value();
        QCOMPARE(levels.of("tessera.users.signin"), LogLevel::Debug);
        QCOMPARE(levels.of("tessera.users.hashing"), LogLevel::Info);
        QCOMPARE(levels.of("tessera.http"), LogLevel::Warning);
        QCOMPARE(levels.of("tesserax"), LogLevel::Error);
        QVERIFY(!LogLevels::fromText(u"tessera=info"_s)->of("qt.core"));
    }

    void everyCategoryIsKnown()
    {
        QStringList found;
        const QRegularExpression declared(u"Q_LOGGING_CATEGORY\\(\\w+, \"(tessera[^\"]*)\""_s);
        for (const QString &folder : {u"services"_s, u"app"_s, u"ui"_s}) {
            QDirIterator files(qEnvironmentVariable("TESSERA_SOURCE_DIR") + u'/' + folder, {u"*.cpp"_s}, QDir::Files,
                QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (const QRegularExpressionMatch &match : declared.globalMatch(QString::fromUtf8(file.readAll())))
                    found.append(match.captured(1));
            }
        }
        found.sort();
        found.removeDuplicates();
        QCOMPARE(found, logCategories());
    }

    void levelsChangeWhileItRuns()
    {
        QVERIFY(!quiet().isInfoEnabled() && quiet().isWarningEnabled() && above().isDebugEnabled());
        apply(u"tessera.requests=debug, *=error"_s);
        QVERIFY(quiet().isDebugEnabled() && quiet().isInfoEnabled());
        QVERIFY(!above().isWarningEnabled() && above().isCriticalEnabled() && !foreign().isWarningEnabled());
        apply(u"tessera.users=info"_s);
        QVERIFY(!quiet().isInfoEnabled()); // as it says itself
        QVERIFY(!above().isDebugEnabled() && above().isInfoEnabled() && foreign().isWarningEnabled());
        const QLoggingCategory later("tessera.users.signin");
        QVERIFY(!later.isDebugEnabled() && later.isInfoEnabled());
    }

    void aLineForAPersonAndOneForTheJournal()
    {
        const LogContext context("id7");
        const LogMessage said = message(u"Two\nlines\x1b[1m\u2028\u202eof %1."_s, &context);
        QCOMPARE(lineForPerson(said), "2026-01-01T00:00:00.000Z warning tessera.http: Two lines [1m  of %1.\n"_ba);
        QCOMPARE(lineForJournal(said), "<4>tessera.http: Two lines [1m  of %1.\n"_ba);
    }

    void aLineAsJson()
    {
        const QString text = u"A \"quote\", a \\, a\nline and \u00e9\u2028."_s;
        const LogContext context("id7", {{u"status"_s, 401}, {u"path"_s, u"/a\"b"_s}});
        const QByteArray line = lineAsJson(message(text, &context));
        QVERIFY(line.startsWith("{\"time\":\"2026-01-01T00:00:00") && line.endsWith("}\n") && line.count('\n') == 1);
        QJsonParseError error{};
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object.value(u"level").toString(), u"warning"_s);
        QCOMPARE(object.value(u"category").toString(), u"tessera.http"_s);
        QCOMPARE(object.value(u"message").toString(), text);
        QCOMPARE(object.value(u"request").toString(), u"id7"_s);
        QCOMPARE(object.value(u"status").toInt(), 401);
        QCOMPARE(object.value(u"path").toString(), u"/a\"b"_s);
        QCOMPARE(object.size(), 7);
        const QJsonObject bare = QJsonDocument::fromJson(lineAsJson(message(text))).object();
        QCOMPARE(bare.keys(), (QStringList{u"category"_s, u"level"_s, u"message"_s, u"time"_s}));
    }

    void theInnermostContextCounts()
    {
        QVERIFY(!LogContext::current());
        {
            const LogContext outer("outer");
            {
                const LogContext inner("inner");
                QCOMPARE(LogContext::current(), &inner);
            }
            QCOMPARE(LogContext::current(), &outer);
            std::thread([] { QVERIFY(!LogContext::current()); }).join();
        }
        QVERIFY(!LogContext::current());
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
