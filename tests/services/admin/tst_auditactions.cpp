// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "admin/auditvalues.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tessera;

/// The list that a person chooses from, against what the services write.
class TestAuditActions : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QSet<QString> written()
    {
        static const QRegularExpression action(
            QStringLiteral("QStringLiteral\\(\"((?:address|admin|authority|backup|certificate|configuration|keys?|"
                           "refresh|sessions?|setting|"
                           "signin|token|users?)\\.[a-z-]+)\"\\)"));
        // What has its noun from a parameter.
        QSet<QString> found{QStringLiteral("password.refused"), QStringLiteral("signin.refused")};
        for (const char *library : {"keys", "users", "tokens", "settings", "auth", "runtime"}) {
            QDirIterator files(QStringLiteral(TESSERA_SERVICES) + u'/' + QLatin1StringView(library),
                {QStringLiteral("*.cpp")}, QDir::Files);
            while (files.hasNext())
                collect(found, action, files.next());
        }
        for (const char *file : {"adminapi.cpp", "administratorcheck.cpp"})
            collect(found, action, QStringLiteral(TESSERA_SERVICES "/admin/") + QLatin1StringView(file));
        return found;
    }

    static void collect(QSet<QString> &found, const QRegularExpression &action, const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read " + path.toStdString());
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &match : action.globalMatch(text))
            found.insert(match.captured(1));
    }

private Q_SLOTS:
    void theListIsWhatIsWritten()
    {
        const QStringList listed = admin::auditActions();
        const QSet<QString> found = written();
        QVERIFY(found.size() > 20);
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()), found);
        QStringList sorted = listed;
        sorted.sort();
        QCOMPARE(listed, sorted);
    }
};

QTEST_GUILESS_MAIN(TestAuditActions)
#include "tst_auditactions.moc"
