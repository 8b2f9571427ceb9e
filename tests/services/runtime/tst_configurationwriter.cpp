// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/configurationwriter.h"

#include "runtime/configuration.h"
#include "runtime/configurationfile.h"
#include "runtime/configurationoptions.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;

namespace {

ConfigurationValues one(const char *name, const char *text)
{
    return {{QString::fromLatin1(name), QString::fromUtf8(text)}};
}

ConfigurationValues none(const char *name) { return {{QString::fromLatin1(name), std::nullopt}}; }

} // namespace

class TestConfigurationWriter : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("tessera.toml")); }

    void put(const QByteArray &content) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            throw std::runtime_error("cannot write tessera.toml");
    }

    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }

    [[nodiscard]] static mode_t modeOf(const QString &path)
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & ALLPERMS : 0;
    }

    /// What lies in the folder beside the file.
    [[nodiscard]] QStringList others() const
    {
        QStringList names = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeAll(QStringLiteral("tessera.toml"));
        return names;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void changesOneValueAndNoOtherByte_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<ConfigurationValues>("values");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const ConfigurationValues &values,
                             const char *after) {
            QTest::newRow(name) << QByteArray(before) << values << QByteArray(after);
        };
        row("in its place, with what stands behind it",
            "# mine\naudience  =  'shop'  # since May\nissuer = \"https://a\"\n", one("audience", "till"),
            "# mine\naudience  =  \"till\"  # since May\nissuer = \"https://a\"\n");
        row("in a group", "[auth]\nlisten = \"127.0.0.1:8000\" # IPv4\n[resource]\nlisten = \"127.0.0.1:8001\"\n",
            one("resource.listen", "127.0.0.1:9001"),
            "[auth]\nlisten = \"127.0.0.1:8000\" # IPv4\n[resource]\nlisten = \"127.0.0.1:9001\"\n");
        row("a number", "[http]\nworkers = 3\nmax-connections = 10 # few\n", one("http.max-connections", "20"),
            "[http]\nworkers = 3\nmax-connections = 20 # few\n");
        row("a dotted key", "auth.listen = '127.0.0.1:1'\naudience = 'a'\n", one("auth.listen", "127.0.0.1:2"),
            "auth.listen = \"127.0.0.1:2\"\naudience = 'a'\n");
        row("beside a dotted key", "http.workers = 2 # two\naudience = 'a'\n", one("http.max-connections", "7"),
            "http.workers = 2 # two\nhttp.max-connections = 7\naudience = 'a'\n");
        row("within braces", "auth = { listen = '127.0.0.1:1' } # short\n", one("auth.listen", "127.0.0.1:2"),
            "auth = { listen = \"127.0.0.1:2\" } # short\n");
        row("another within braces", "http = { workers = 1 }\n", one("http.max-connections", "7"),
            "http = { max-connections = 7, workers = 1 }\n");
        row("the first within braces", "http = {}\n", one("http.workers", "7"), "http = { workers = 7}\n");
        row("quoted names", "[\"auth\"]\n'listen' = '127.0.0.1:1'\n", one("auth.listen", "127.0.0.1:2"),
            "[\"auth\"]\n'listen' = \"127.0.0.1:2\"\n");
        row("a text of several lines", "audience = '''\nshop\n[auth]\n#audience = 1'''\nissuer = 'https://a'\n",
            one("audience", "till"), "audience = \"till\"\nissuer = 'https://a'\n");
        row("behind other scripts and signs",
            "audience = \"\xc3\xa4\xe2\x82\xac\xf0\x9f\x94\x91\" # \xe2\x82\xac\nissuer = 'https://a'\n",
            one("audience", "\xc3\xbc"), "audience = \"\xc3\xbc\" # \xe2\x82\xac\nissuer = 'https://a'\n");
        row("signs that TOML escapes", "", one("audience", "a \"b\" \\ \t c"),
            "audience = \"a \\\"b\\\" \\\\ \\u0009 c\"\n");
        row("below the line that has it commented out",
            "# The audience:\n#audience = \"tessera\"\n\n[auth]\n#listen = \"x\"\n", one("audience", "shop"),
            "# The audience:\n#audience = \"tessera\"\naudience = \"shop\"\n\n[auth]\n#listen = \"x\"\n");
        row("below that of its own group",
            "#listen = 1\n[auth]\n#listen = \"x\"\n[resource]\n# listen = \"y\"\n# end\n",
            one("resource.listen", "127.0.0.1:3"),
            "#listen = 1\n[auth]\n#listen = \"x\"\n[resource]\n# listen = \"y\"\nlisten = \"127.0.0.1:3\"\n# end\n");
        row("not below one within a text", "audience = '''\n#issuer = 1\n'''\n", one("issuer", "https://a"),
            "audience = '''\n#issuer = 1\n'''\nissuer = \"https://a\"\n");
        row("below its group's last value", "[http]\nworkers = 1\n\n[log]\nformat = 'text'\n",
            one("http.max-connections", "7"), "[http]\nworkers = 1\nmax-connections = 7\n\n[log]\nformat = 'text'\n");
        row("in an empty group", "[http] # limits\n\n[log]\n", one("http.workers", "7"),
            "[http] # limits\nworkers = 7\n\n[log]\n");
        row("above the first group and what is said of that", "# mine\n\n# of auth\n[auth]\n",
            one("issuer", "https://a"), "# mine\n\nissuer = \"https://a\"\n\n# of auth\n[auth]\n");
        row("above the first group where all is said of that", "# of auth\n[auth]\n", one("issuer", "https://a"),
            "issuer = \"https://a\"\n\n# of auth\n[auth]\n");
        row("in a new group at the end", "audience = 'a'\n", one("auth.listen", "[::1]:80"),
            "audience = 'a'\n\n[auth]\nlisten = \"[::1]:80\"\n");
        row("where the last line has no end", "audience = 'a'", one("auth.listen", "[::1]:80"),
            "audience = 'a'\n\n[auth]\nlisten = \"[::1]:80\"\n");
        row("below a value at the very end", "[auth]\nlisten = '[::1]:1'", one("issuer", "https://a"),
            "issuer = \"https://a\"\n\n[auth]\nlisten = '[::1]:1'");
        row("in an empty file", "", one("auth.listen", "[::1]:80"), "[auth]\nlisten = \"[::1]:80\"\n");
        row("lines end as they did", "audience = 'a' # one\r\n\r\n[auth]\r\nlisten = '[::1]:1'\r\n",
            {{QStringLiteral("auth.listen"), QStringLiteral("[::1]:2")},
                {QStringLiteral("http.workers"), QStringLiteral("2")},
                {QStringLiteral("issuer"), QStringLiteral("https://a")}},
            "audience = 'a' # one\r\nissuer = \"https://a\"\r\n\r\n[auth]\r\nlisten = "
            "\"[::1]:2\"\r\n\r\n[http]\r\nworkers = 2\r\n");
        row("behind a byte order mark",
            "\xef\xbb\xbf"
            "audience = 'a'\n",
            one("audience", "b"),
            "\xef\xbb\xbf"
            "audience = \"b\"\n");
        row("the first value behind a byte order mark", "\xef\xbb\xbf[auth]\n", one("audience", "b"),
            "\xef\xbb\xbf"
            "audience = \"b\"\n\n[auth]\n");
        row("takes a value out", "audience = 'a'\nissuer = 'https://a' # ours\n[auth]\n", none("issuer"),
            "audience = 'a'\n#issuer = 'https://a' # ours\n[auth]\n");
        row("takes one of several lines out", "audience = '''\na\nb'''\nissuer = 'https://a'\n", none("audience"),
            "#audience = '''\n#a\n#b'''\nissuer = 'https://a'\n");
        row("takes a dotted one out", "  auth.listen = '[::1]:1'\n", none("auth.listen"),
            "#  auth.listen = '[::1]:1'\n");
        row("takes out what is not there", "audience = 'a'\n", none("issuer"), "audience = 'a'\n");
        row("there and back", "[auth]\nlisten = '[::1]:1'\n",
            {{QStringLiteral("auth.listen"), std::nullopt}, {QStringLiteral("issuer"), QStringLiteral("https://a")}},
            "issuer = \"https://a\"\n\n[auth]\n#listen = '[::1]:1'\n");
    }

    void changesOneValueAndNoOtherByte()
    {
        QFETCH(QByteArray, before);
        QFETCH(ConfigurationValues, values);
        QFETCH(QByteArray, after);
        put(before);
        const auto written = writeConfiguration(path(), values);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(contentOf(path()), after);
        QCOMPARE(others(), QStringList());
        // Said again, it is so already.
        QVERIFY(writeConfiguration(path(), values));
        QCOMPARE(contentOf(path()), after);
    }

    void everyOptionCanBeWrittenIntoThePackagedFile()
    {
        const QByteArray packaged =
            contentOf(qEnvironmentVariable("TESSERA_SOURCE_DIR") + QStringLiteral("/packaging/tessera.toml"));
        const QMap<QString, QString> samples{{QStringLiteral("services"), QStringLiteral("auth")},
            {QStringLiteral("issuer"), QStringLiteral("https://a.example")},
            {QStringLiteral("resource.jwks-uri"), QStringLiteral("https://a.example/keys")},
            {QStringLiteral("log.format"), QStringLiteral("text")},
            {QStringLiteral("auth.listen"), QStringLiteral("[::1]:9000")},
            {QStringLiteral("resource.listen"), QStringLiteral("127.0.0.1:9001")}};
        ConfigurationValues values;
        for (const ConfigurationOption &option : configurationOptions()) {
            const QString text = option.isNumber ? QStringLiteral("12") : QStringLiteral("/some/where");
            values.insert(option.inFile, samples.value(option.inFile, text));
        }
        put(packaged);
        QVERIFY(writeConfiguration(path(), values));
        const auto read = readConfigurationFile(path(), optionNames());
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        for (const auto &[name, text] : values.asKeyValueRange())
            QCOMPARE(read->value(name).text, *text);
        // Every line of before is there still, but the two whose value is another one now.
        const QByteArray now = contentOf(path());
        int gone = 0;
        const QByteArrayList lines = packaged.split('\n');
        for (const QByteArray &line : lines)
            gone += now.contains(line) ? 0 : 1;
        QCOMPARE(gone, 2);
        // And all of it can be taken out again.
        ConfigurationValues nothing;
        const QStringList names = optionNames();
        for (const QString &name : names)
            nothing.insert(name, std::nullopt);
        QVERIFY(writeConfiguration(path(), nothing));
        QCOMPARE(readConfigurationFile(path(), optionNames())->size(), 0);
    }

    void makesAFileForItsOwnerAlone()
    {
        const QString deep = m_folder->filePath(QStringLiteral("config/tessera/tessera.toml"));
        QVERIFY(writeConfiguration(deep, one("auth.listen", "127.0.0.1:9000")));
        QVERIFY2(contentOf(deep).startsWith("# What is decided before Tessera starts"), contentOf(deep).constData());
        QCOMPARE(contentOf(deep).count('#'), 2);
        QCOMPARE(modeOf(deep), mode_t(0600));
        QCOMPARE(modeOf(m_folder->filePath(QStringLiteral("config/tessera"))), mode_t(0700));
        ConfigurationSources sources;
        sources.file = deep;
        QCOMPARE(loadConfiguration(sources)->authListen.toText(), QStringLiteral("127.0.0.1:9000"));
        // Nothing to say makes no file.
        const QString never = m_folder->filePath(QStringLiteral("never.toml"));
        QVERIFY(writeConfiguration(never, none("issuer")));
        QVERIFY(!QFile::exists(never));
    }

    void keepsModeAndLink()
    {
        put("audience = 'a'\n");
        QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0640) == 0);
        const QString link = m_folder->filePath(QStringLiteral("link.toml"));
        QVERIFY(QFile::link(path(), link));
        QVERIFY(writeConfiguration(link, one("audience", "b")));
        QCOMPARE(modeOf(path()), mode_t(0640));
        QCOMPARE(QFile::symLinkTarget(link), path());
        QCOMPARE(contentOf(path()), QByteArray("audience = \"b\"\n"));
    }

    void aLinkThatLeadsToNothingYetStays()
    {
        const QString link = m_folder->filePath(QStringLiteral("link.toml"));
        const QString target = m_folder->filePath(QStringLiteral("kept/elsewhere.toml"));
        QVERIFY(QFile::link(QStringLiteral("kept/elsewhere.toml"), link));
        QVERIFY(writeConfiguration(link, one("audience", "b")));
        QCOMPARE(QFile::symLinkTarget(link), target);
        QVERIFY(contentOf(target).contains("audience = \"b\"\n"));
        QCOMPARE(modeOf(target), mode_t(0600));
    }

    void aFullDiskLosesNothing()
    {
        const QByteArray before = "# " + QByteArray(4000, 'x') + "\naudience = 'a'\n";
        put(before);
        QString detail;
        {
            const FullDisk full(100);
            const auto written = writeConfiguration(path(), one("audience", "b"));
            QVERIFY(!written);
            QCOMPARE(written.error().code, RuntimeError::NotWritten);
            detail = written.error().detail;
        }
        QVERIFY2(detail.contains(path()) && detail.contains(u"as it was") && detail.contains(u"audience = \"b\""),
            qPrintable(detail));
        QCOMPARE(contentOf(path()), before);
        QCOMPARE(others(), QStringList());
        QVERIFY(writeConfiguration(path(), one("audience", "b")));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<ConfigurationValues>("values");
        QTest::addColumn<QString>("says");
        QTest::newRow("what is not TOML")
            << QByteArray("audience = a\n") << one("audience", "b") << QStringLiteral("line 1: this is not TOML");
        QTest::newRow("an option that there is not")
            << QByteArray("audiense = 'a'\n") << one("audience", "b") << QStringLiteral("did you mean \"audience\"?");
        QTest::newRow("to take out of braces")
            << QByteArray("\nauth = { listen = '[::1]:1' }\n") << none("auth.listen")
            << QStringLiteral("line 2 has auth.listen within braces; take it out there");
        QTest::newRow("a value that would not be what it was")
            << QByteArray("audience = 'a'\n") << one("http.workers", "1\nissuer = 'https://evil'")
            << QStringLiteral("cannot change it without harm");
    }

    void refuses()
    {
        QFETCH(QByteArray, before);
        QFETCH(ConfigurationValues, values);
        QFETCH(QString, says);
        put(before);
        const auto written = writeConfiguration(path(), values);
        QVERIFY(!written);
        QVERIFY2(written.error().detail.contains(says), qPrintable(written.error().detail));
        QCOMPARE(contentOf(path()), before);
        QCOMPARE(others(), QStringList());
    }

    void saysWhereItMayNotWrite()
    {
        if (::geteuid() == 0)
            QSKIP("Nothing is forbidden to root.");
        put("audience = 'a'\n");
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0500) == 0);
        const auto written = writeConfiguration(path(), one("audience", "b"));
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0700) == 0);
        QVERIFY(!written);
        QVERIFY2(written.error().detail.contains(
                     QStringLiteral("this user may not write to the folder ") + m_folder->path()),
            qPrintable(written.error().detail));
        QCOMPARE(contentOf(path()), QByteArray("audience = 'a'\n"));
    }
};

QTEST_GUILESS_MAIN(TestConfigurationWriter)
#include "tst_configurationwriter.moc"
