// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/configuration.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::runtime;

namespace {

struct Sample
{
    QString flag;
    QString variable;
    QString inFile;
    // What each source says, and what each, and nobody, makes of it.
    QStringList said;
    QString byDefault;
    QString (*seen)(const Configuration &);
};

const QList<Sample> &samples()
{
    static const QList<Sample> all{
        {QStringLiteral("auth-listen"), QStringLiteral("TESSERA_AUTH_LISTEN"), QStringLiteral("auth.listen"),
            {QStringLiteral("127.0.0.1:1"), QStringLiteral("127.0.0.1:2"), QStringLiteral("127.0.0.1:3")},
            QStringLiteral("127.0.0.1:8000"), [](const Configuration &c) { return c.authListen.toText(); }},
        {QStringLiteral("resource-listen"), QStringLiteral("TESSERA_RESOURCE_LISTEN"),
            QStringLiteral("resource.listen"),
            {QStringLiteral("127.0.0.1:4"), QStringLiteral("127.0.0.1:5"), QStringLiteral("127.0.0.1:6")},
            QStringLiteral("127.0.0.1:8001"), [](const Configuration &c) { return c.resourceListen.toText(); }},
        {QStringLiteral("issuer"), QStringLiteral("TESSERA_ISSUER"), QStringLiteral("issuer"),
            {QStringLiteral("https://a.example"), QStringLiteral("https://b.example"),
                QStringLiteral("https://c.example")},
            QString(), [](const Configuration &c) { return c.issuer.value_or(QString()); }},
        {QStringLiteral("audience"), QStringLiteral("TESSERA_AUDIENCE"), QStringLiteral("audience"),
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, QStringLiteral("tessera"),
            [](const Configuration &c) { return c.audience; }},
        {QStringLiteral("resource-url"), QStringLiteral("TESSERA_RESOURCE_URL"), QStringLiteral("resource.url"),
            {QStringLiteral("https://a.example"), QStringLiteral("https://b.example/p"),
                QStringLiteral("http://c.example")},
            QString(), [](const Configuration &c) { return c.resourceUrl.value_or(QString()); }},
        {QStringLiteral("jwks-uri"), QStringLiteral("TESSERA_JWKS_URI"), QStringLiteral("resource.jwks-uri"),
            {QStringLiteral("https://a.example/k"), QStringLiteral("https://b.example/k"),
                QStringLiteral("https://c.example/k")},
            QString(), [](const Configuration &c) { return c.jwksUri.value_or(QUrl()).toString(); }},
        {QStringLiteral("data-dir"), QStringLiteral("TESSERA_DATA_DIR"), QStringLiteral("data-dir"),
            {QStringLiteral("/one"), QStringLiteral("/two"), QStringLiteral("/three")}, defaultDataFolder(),
            [](const Configuration &c) { return c.dataFolder; }},
        {QStringLiteral("key-encryption-key-file"), QStringLiteral("TESSERA_KEY_ENCRYPTION_KEY_FILE"),
            QStringLiteral("keys.encryption-key-file"),
            {QStringLiteral("/k1"), QStringLiteral("/k2"), QStringLiteral("/k3")}, QString(),
            [](const Configuration &c) { return c.keyEncryptionKeyFile.value_or(QString()); }},
        {QStringLiteral("tls-certificate-file"), QStringLiteral("TESSERA_TLS_CERTIFICATE_FILE"),
            QStringLiteral("tls.certificate-file"), {QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")},
            QString(), [](const Configuration &c) { return c.tlsCertificateFile.value_or(QString()); }},
        {QStringLiteral("tls-key-file"), QStringLiteral("TESSERA_TLS_KEY_FILE"), QStringLiteral("tls.key-file"),
            {QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")}, QString(),
            [](const Configuration &c) { return c.tlsKeyFile.value_or(QString()); }},
        {QStringLiteral("tls-passphrase-file"), QStringLiteral("TESSERA_TLS_PASSPHRASE_FILE"),
            QStringLiteral("tls.passphrase-file"), {QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")},
            QString(), [](const Configuration &c) { return c.tlsPassphraseFile.value_or(QString()); }},
        {QStringLiteral("jwks-ca-file"), QStringLiteral("TESSERA_JWKS_CA_FILE"),
            QStringLiteral("resource.jwks-ca-file"), {QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")},
            QString(), [](const Configuration &c) { return c.jwksCaFile.value_or(QString()); }},
        {QStringLiteral("trusted-proxies"), QStringLiteral("TESSERA_TRUSTED_PROXIES"),
            QStringLiteral("http.trusted-proxies"),
            {QStringLiteral("10.0.0.1"), QStringLiteral("::1"), QStringLiteral("10.1.0.0/16, 192.0.2.1")}, QString(),
            [](const Configuration &c) { return c.trustedProxies.toText(); }},
        {QStringLiteral("metrics-listen"), QStringLiteral("TESSERA_METRICS_LISTEN"), QStringLiteral("metrics.listen"),
            {QStringLiteral("127.0.0.1:7"), QStringLiteral("[::1]:8"), QStringLiteral("127.0.0.1:9")}, QString(),
            [](const Configuration &c) { return c.metricsListen ? c.metricsListen->toText() : QString(); }},
        {QStringLiteral("log-levels"), QStringLiteral("TESSERA_LOG_LEVELS"), QStringLiteral("log.levels"),
            {QStringLiteral("*=debug"), QStringLiteral("tessera.http=info"),
                QStringLiteral("*=error, tessera.keys=debug")},
            QString(), [](const Configuration &c) { return c.logLevels.toText(); }},
        {QStringLiteral("workers"), QStringLiteral("TESSERA_WORKERS"), QStringLiteral("http.workers"),
            {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, QStringLiteral("0"),
            [](const Configuration &c) { return QString::number(c.workers); }},
        {QStringLiteral("max-connections"), QStringLiteral("TESSERA_MAX_CONNECTIONS"),
            QStringLiteral("http.max-connections"), {QStringLiteral("10"), QStringLiteral("20"), QStringLiteral("30")},
            QStringLiteral("4096"), [](const Configuration &c) { return QString::number(c.maxConnections); }},
        {QStringLiteral("max-connections-per-address"), QStringLiteral("TESSERA_MAX_CONNECTIONS_PER_ADDRESS"),
            QStringLiteral("http.max-connections-per-address"),
            {QStringLiteral("10"), QStringLiteral("20"), QStringLiteral("30")}, QStringLiteral("512"),
            [](const Configuration &c) { return QString::number(c.maxConnectionsPerAddress); }},
        {QStringLiteral("services"), QStringLiteral("TESSERA_SERVICES"), QStringLiteral("services"),
            {QStringLiteral("auth"), QStringLiteral("resource"), QStringLiteral("both")}, QStringLiteral("both"),
            [](const Configuration &c) {
                return !c.runsAuth      ? QStringLiteral("resource")
                       : c.runsResource ? QStringLiteral("both")
                                        : QStringLiteral("auth");
            }},
    };
    return all;
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(QStringLiteral("tessera.toml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            throw std::runtime_error("cannot write tessera.toml");
        return path;
    }

    static QByteArray tomlLine(const QString &name, const QString &value)
    {
        const qsizetype dot = name.indexOf(u'.');
        const QString line = name.sliced(dot + 1) + QStringLiteral(" = \"") + value + QStringLiteral("\"\n");
        return (dot < 0 ? line : u'[' + name.first(dot) + QStringLiteral("]\n") + line).toUtf8();
    }

private Q_SLOTS:
    void flagBeforeEnvironmentBeforeFileBeforeDefault()
    {
        // Every option with every choice of sources that speak of it.
        for (const Sample &sample : samples()) {
            for (int speaking = 0; speaking < 8; ++speaking) {
                ConfigurationSources sources;
                QString expected = sample.byDefault;
                if ((speaking & 4) != 0) {
                    sources.file = file(tomlLine(sample.inFile, sample.said[2]));
                    expected = sample.said[2];
                }
                if ((speaking & 2) != 0) {
                    sources.environment.insert(sample.variable, sample.said[1]);
                    expected = sample.said[1];
                }
                if ((speaking & 1) != 0) {
                    sources.flags.insert(sample.flag, sample.said[0]);
                    expected = sample.said[0];
                }
                const auto configuration = loadConfiguration(sources);
                QVERIFY2(configuration, configuration ? "" : qPrintable(configuration.error().detail));
                QCOMPARE(sample.seen(*configuration), expected);
            }
        }
    }

    void oneSourceDoesNotHideAnotherOption()
    {
        ConfigurationSources sources;
        sources.file = file("audience = \"shop\"\n[auth]\nlisten = \"127.0.0.1:9000\"\n[http]\nworkers = 3\n");
        sources.flags.insert(QStringLiteral("auth-listen"), QStringLiteral("127.0.0.1:9001"));
        const auto configuration = loadConfiguration(sources).value();
        QCOMPARE(configuration.audience, QStringLiteral("shop"));
        QCOMPARE(configuration.authListen.toText(), QStringLiteral("127.0.0.1:9001"));
        QCOMPARE(configuration.workers, 3);
    }

    void pathsInTheFileAreRelativeToIt()
    {
        ConfigurationSources sources;
        sources.file = file("data-dir = \"data\"\n[keys]\nencryption-key-file = \"../kek\"\n");
        const auto configuration = loadConfiguration(sources).value();
        QCOMPARE(configuration.dataFolder, m_folder.filePath(QStringLiteral("data")));
        QCOMPARE(
            configuration.keyEncryptionKeyFile, QFileInfo(m_folder.path()).absolutePath() + QStringLiteral("/kek"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown name, with the one that was meant")
            << QByteArray("# first\naudiense = \"x\"\n")
            << QStringLiteral("line 2: there is no option \"audiense\"; did you mean \"audience\"?");
        QTest::newRow("unknown name in a group")
            << QByteArray("[auth]\nlissten = \"127.0.0.1:1\"\n")
            << QStringLiteral("line 2: there is no option \"auth.lissten\"; did you mean \"auth.listen\"?");
        QTest::newRow("unknown group") << QByteArray("[oauth2]\nx = 1\n")
                                       << QStringLiteral("line 1: there is no option \"oauth2\"");
        QTest::newRow("a setting, which lives in the database")
            << QByteArray("registration = \"open\"\n")
            << QStringLiteral(
                   "there is no option \"registration\"; it is a setting: tesserad settings set registration");
        QTest::newRow("a setting beside options of its group")
            << QByteArray("[keys]\nrotation-interval = \"12h\"\n")
            << QStringLiteral("line 2: there is no option \"keys.rotation-interval\"; it is a setting");
        QTest::newRow("behind a group")
            << QByteArray("[auth]\nissuer = \"https://auth.example.com\"\n")
            << QStringLiteral("there is no option \"auth.issuer\"; write issuer before the first [GROUP]");
        QTest::newRow("not TOML") << QByteArray("audience = \"a\"\nissuer = https://x\n")
                                  << QStringLiteral("line 2: this is not TOML");
        QTest::newRow("twice the same") << QByteArray("audience = \"a\"\naudience = \"b\"\n")
                                        << QStringLiteral("line 2: the same name stands here a second time");
        QTest::newRow("text without its closing quotation mark")
            << QByteArray("# it's\naudience = \"a\n\n[auth]\n")
            << QStringLiteral("line 2: a text in quotation marks does not end on its line");
        QTest::newRow("the same at the end of the file")
            << QByteArray("audience = 'a") << QStringLiteral("line 1: a text in quotation marks does not end");
        QTest::newRow("a list") << QByteArray("audience = [\"a\"]\n")
                                << QStringLiteral("line 1: audience must be text");
        QTest::newRow("a value that cannot be") << QByteArray("\n[auth]\nlisten = \"nowhere\"\n")
                                                << QStringLiteral("line 3: auth.listen: \"nowhere\" is not an address");
        QTest::newRow("workers") << QByteArray("[http]\nworkers = 999\n")
                                 << QStringLiteral("http.workers: \"999\" is not a number from 0 to 256");
        QTest::newRow("issuer with a query (RFC 8414 section 2)")
            << QByteArray("issuer = \"https://a.example/?x\"\n") << QStringLiteral("is not an issuer");
        QTest::newRow("issuer with a fragment (RFC 8414 section 2)")
            << QByteArray("issuer = \"https://a.example/#x\"\n") << QStringLiteral("is not an issuer");
        QTest::newRow("issuer of another scheme")
            << QByteArray("issuer = \"ftp://a.example\"\n") << QStringLiteral("is not an issuer");
        QTest::newRow("empty audience") << QByteArray("audience = \"\"\n") << QStringLiteral("an audience has");
    }

    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        ConfigurationSources sources;
        sources.file = file(content);
        const auto configuration = loadConfiguration(sources);
        QVERIFY(!configuration);
        QVERIFY2(configuration.error().detail.startsWith(*sources.file + QStringLiteral(", line ")),
            qPrintable(configuration.error().detail));
        QVERIFY2(configuration.error().detail.contains(says), qPrintable(configuration.error().detail));
    }

    void namesTheSourceOfAWrongValue()
    {
        ConfigurationSources sources;
        sources.environment.insert(QStringLiteral("TESSERA_WORKERS"), QStringLiteral("many"));
        QVERIFY(loadConfiguration(sources).error().detail.startsWith(u"TESSERA_WORKERS: "));
        sources.flags.insert(QStringLiteral("auth-listen"), QStringLiteral("many"));
        QVERIFY(loadConfiguration(sources).error().detail.startsWith(u"--auth-listen: "));
    }

    void variablesThatResembleOursAreRemarkedOn()
    {
        ConfigurationSources sources;
        sources.environment = {{QStringLiteral("TESSERA_ISUER"), QStringLiteral("https://auth.example.com")},
            {QStringLiteral("TESSERA_AUDIENCE"), QStringLiteral("orders")},
            {QStringLiteral("TESSERA_CONFIG"), QStringLiteral("/nowhere")},
            {QStringLiteral("TESSERA_OF_ANOTHER_PROGRAM"), QStringLiteral("1")}};
        const auto configuration = loadConfiguration(sources);
        QVERIFY(configuration);
        QCOMPARE(configuration->remarks,
            QStringList{QStringLiteral("The variable TESSERA_ISUER says nothing; is TESSERA_ISSUER meant?")});
    }

    void missingFileIsRefused()
    {
        ConfigurationSources sources;
        sources.file = m_folder.filePath(QStringLiteral("none.toml"));
        QVERIFY(!loadConfiguration(sources));
    }

    void strangeFilesAreRefusedAndNothingWorse_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("zero bytes") << QByteArray(100, '\0');
        QTest::newRow("not UTF-8") << QByteArray("audience = \"\xff\xfe\"\n");
        QTest::newRow("endless nesting") << "audience = " + QByteArray(100'000, '[');
        QTest::newRow("larger than anybody writes") << QByteArray(2 * 1024 * 1024, '#');
    }

    void strangeFilesAreRefusedAndNothingWorse()
    {
        QFETCH(QByteArray, content);
        ConfigurationSources sources;
        sources.file = file(content);
        QVERIFY(!loadConfiguration(sources));
    }
};

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
