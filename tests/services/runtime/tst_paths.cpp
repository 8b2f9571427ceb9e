// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/authserviceparts.h"
#include "runtime/resourceparts.h"

#include "crypto/cryptolibrary.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::runtime;

namespace {

using RoutePtr = std::shared_ptr<const http::Routes::Route>;

/// `GET /auth/me`, sorted; a document is one that is got; `ANY` where every method is known.
QStringList registered(const http::Routes &routes)
{
    QStringList paths;
    for (const auto &[path, place] : routes.places()) {
        const bool isAny = place.routes.size() == http::allMethods.size();
        if (isAny)
            paths.append(QStringLiteral("ANY ") + QString::fromUtf8(path));
        for (const auto &[method, route] : isAny ? std::map<http::Method, RoutePtr>() : place.routes)
            paths.append(QString::fromLatin1(http::toText(method)) + u' ' + QString::fromUtf8(path));
        if (place.document)
            paths.append(QStringLiteral("GET ") + QString::fromUtf8(path));
    }
    paths.sort();
    return paths;
}

/// What matches in one part of a file of the source tree, sorted: method and path.
QStringList documented(const QString &file, const QString &from, const QString &to, const QString &pattern)
{
    QFile source(qEnvironmentVariable("TESSERA_SOURCE_DIR") + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(source.readAll());
    const qsizetype begin = text.indexOf(from);
    const qsizetype end = text.indexOf(to, begin);
    const QRegularExpression row(pattern, QRegularExpression::MultilineOption);
    QStringList paths;
    if (begin < 0 || end < 0)
        return paths;
    auto matches = row.globalMatch(text.sliced(begin, end - begin));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        paths.append(match.captured(1) + u' ' + match.captured(2));
    }
    paths.sort();
    return paths;
}

} // namespace

/// What the manual says of the paths of both services is what these answer, so that it cannot rot.
class TestPaths : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] Configuration configuration() const
    {
        ConfigurationSources sources;
        sources.flags = {{QStringLiteral("data-dir"), m_folder.filePath(QStringLiteral("data"))}};
        return loadConfiguration(sources).value();
    }

    static void compare(const QStringList &answered, const QString &inReadme, const QString &inManual)
    {
        QVERIFY(answered.size() > 5);
        QCOMPARE(documented(QStringLiteral("README.md"), inReadme, QStringLiteral("|\n\n"),
                     QStringLiteral("^\\| ([A-Z]+) \\| `([^`]+)` \\|")),
            answered);
        QCOMPARE(documented(QStringLiteral("packaging/man/tesserad.1"), inManual, QStringLiteral("\n.El"),
                     QStringLiteral("^\\.It Li \"([A-Z]+) ([^\"]+)\"$")),
            answered);
    }

private Q_SLOTS:
    void theAuthService()
    {
        const auto installation = Installation::open(configuration(), nullptr, QStringLiteral("test"));
        QVERIFY2(installation, installation ? "" : qPrintable(installation.error().detail));
        compare(registered(AuthServiceParts(**installation).routes()), QStringLiteral("The auth service, `http"),
            QStringLiteral(".Ss The auth service"));
    }

    void theResourceService()
    {
        const SystemClock clock;
        const auto service = resource::ResourceService::create(
            resourceConfiguration(configuration(), QStringLiteral("http://127.0.0.1:8000"), std::nullopt, nullptr),
            clock, [] { return 0.5; });
        QVERIFY2(service, service ? "" : qPrintable(service.error().detail));
        compare(registered((*service)->routes()), QStringLiteral("The resource service, `http"),
            QStringLiteral(".Ss The resource service"));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestPaths test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paths.moc"
