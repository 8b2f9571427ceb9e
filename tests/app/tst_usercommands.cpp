// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tessera::test;

class TestUserCommands : public WorkplaceTest
{
    Q_OBJECT

private:
    [[nodiscard]] QJsonObject alice() const { return m_workplace->json(words("user show alice@example.com")).object(); }

    [[nodiscard]] QString file(const char *name, const QByteArray &content) const
    {
        QFile file(m_workplace->path(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw std::runtime_error("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void aUserFromAddToDelete()
    {
        const QByteArray password = "correct horse battery staple 42\n";
        const QJsonObject added =
            m_workplace
                ->json(words("user add Alice@example.com --name Alice --role admin --role api --verified"), password)
                .object();
        QCOMPARE(added.value(QStringLiteral("email")).toString(), QStringLiteral("Alice@example.com"));
        QCOMPARE(added.value(QStringLiteral("email_verified")).toBool(), true);
        QCOMPARE(added.value(QStringLiteral("roles")).toArray(),
            QJsonArray({QStringLiteral("admin"), QStringLiteral("api")}));
        QVERIFY(!added.contains(QStringLiteral("password")));
        QCOMPARE(alice(), added);
        QCOMPARE(
            m_workplace
                ->json({QStringLiteral("user"), QStringLiteral("show"), added.value(QStringLiteral("id")).toString()})
                .object(),
            added);

        QCOMPARE(m_workplace->run(words("user add alice@EXAMPLE.com --json"), password).errorCode(),
            QStringLiteral("refused"));
        (void)m_workplace->json(words("user edit alice@example.com --name Liddell --no-roles --not-verified"));
        QCOMPARE(alice().value(QStringLiteral("name")).toString(), QStringLiteral("Liddell"));
        QCOMPARE(alice().value(QStringLiteral("roles")).toArray(), QJsonArray());
        (void)m_workplace->json(words("user disable alice@example.com"));
        QCOMPARE(alice().value(QStringLiteral("is_active")).toBool(), false);
        (void)m_workplace->json(words("user enable alice@example.com"));
        QCOMPARE(alice().value(QStringLiteral("is_active")).toBool(), true);
        (void)m_workplace->json(words("user unlock alice@example.com"));
        const Ended unasked = m_workplace->run(words("user delete alice@example.com"));
        QCOMPARE(unasked.code, 2); // nobody to ask
        QVERIFY2(unasked.errors.contains("Delete Alice@example.com") && unasked.errors.contains("--yes"),
            unasked.errors.constData());
        (void)m_workplace->json(words("user delete alice@example.com --yes"));
        QCOMPARE(m_workplace->run(words("user show alice@example.com")).code, 1);
    }

    void passwordsComeFromInputOrAFileAndAreJudged()
    {
        const QString good = file("good", "correct horse battery staple 42\nnot this\n");
        QCOMPARE(m_workplace
                     ->run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("a@example.com"),
                         QStringLiteral("--password-file"), good})
                     .code,
            0);
        QCOMPARE(
            m_workplace->run(words("user add b@example.com --password-file -"), "correct horse battery staple 42\r\n")
                .code,
            0);
        QCOMPARE(m_workplace->run(words("user add c@example.com --json"), "s3cr3t\n").errorCode(),
            QStringLiteral("refused"));
        QCOMPARE(m_workplace->run(words("user add c@example.com --json"), "\n").errorCode(), QStringLiteral("invalid"));
        QCOMPARE(m_workplace->run(words("user add c@example.com"), "\n").errors,
            QByteArray("tesserad: The password of c@example.com on standard input is empty.\n"));
        const QString empty = file("empty", "\n");
        QCOMPARE(m_workplace
                     ->run({QStringLiteral("user"), QStringLiteral("set-password"), QStringLiteral("a@example.com"),
                         QStringLiteral("--password-file"), empty})
                     .errors,
            "tesserad: The password of a@example.com in " + empty.toUtf8() + " is empty.\n");
        QCOMPARE(m_workplace->run(words("user add c@example.com --json"), "").errorCode(), QStringLiteral("invalid"));
        QCOMPARE(m_workplace->run(words("user add c@example.com --json"), QByteArray(5000, 'x')).errorCode(),
            QStringLiteral("invalid"));
        QCOMPARE(m_workplace->run(words("user add c@example.com --json --password-file /nowhere")).errorCode(),
            QStringLiteral("invalid"));
        QCOMPARE(m_workplace->run(words("user set-password a@example.com"), "quite another long passphrase\n").code, 0);
        QCOMPARE(m_workplace->run(words("user show c@example.com")).code, 1);
    }

    void generatedPasswordsAreShownOnceAndDiffer()
    {
        const QString first = m_workplace->json(words("user add a@example.com --generate"))
                                  .object()
                                  .value(QStringLiteral("password"))
                                  .toString();
        const QString second = m_workplace->json(words("user set-password a@example.com --generate"))
                                   .object()
                                   .value(QStringLiteral("password"))
                                   .toString();
        QVERIFY(first.size() >= 24 && second.size() >= 24);
        QVERIFY(first != second);
        QVERIFY(!m_workplace->run(words("user show a@example.com --json")).output.contains(second.toUtf8()));
        QVERIFY(!m_workplace->run(words("audit list --json")).output.contains(second.toUtf8()));
    }

    void listsAreFilteredSortedAndCut()
    {
        const QString csv = file("users.csv",
            "email,name,is_active\nc@example.com,Carol,true\na@example.com,Alice,false\nb@example.com,Bob,true\n");
        QCOMPARE(m_workplace->json({QStringLiteral("user"), QStringLiteral("import"), csv})
                     .object()
                     .value(QStringLiteral("added"))
                     .toInt(),
            3);
        const auto emails = [this](const char *options) {
            const QJsonObject listed = m_workplace->json(words("user list") + words(options)).object();
            QStringList found{QString::number(listed.value(QStringLiteral("total")).toInt())};
            const QJsonArray users = listed.value(QStringLiteral("users")).toArray();
            for (const QJsonValue &user : users)
                found.append(user.toObject().value(QStringLiteral("email")).toString().left(1));
            return found.join(u' ');
        };
        QCOMPARE(emails(""), QStringLiteral("3 a b c"));
        QCOMPARE(emails("--descending --limit 2"), QStringLiteral("3 c b"));
        QCOMPARE(emails("--offset 2"), QStringLiteral("3 c"));
        QCOMPARE(emails("--search CAROL"), QStringLiteral("1 c"));
        QCOMPARE(emails("--state disabled"), QStringLiteral("1 a"));
        QCOMPARE(emails("--state locked"), QStringLiteral("0"));
    }

    void importIsAllOrNothing()
    {
        const QString csv = file("users.csv", "email,name\ngood@example.com,Good\nbad,Bad\n");
        const Ended refused =
            m_workplace->run({QStringLiteral("user"), QStringLiteral("import"), csv, QStringLiteral("--json")});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.json()
                     .object()
                     .value(QStringLiteral("problems"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QStringLiteral("line"))
                     .toInt(),
            3);
        QCOMPARE(m_workplace->run(words("user show good@example.com")).code, 1);
        const QStringList leaving{
            QStringLiteral("user"), QStringLiteral("import"), csv, QStringLiteral("--skip-refused")};
        QCOMPARE(m_workplace->json(leaving + QStringList{QStringLiteral("--dry-run")})
                     .object()
                     .value(QStringLiteral("added"))
                     .toInt(),
            1);
        QCOMPARE(m_workplace->run(words("user show good@example.com")).code, 1);
        QCOMPARE(m_workplace->json(leaving).object().value(QStringLiteral("added")).toInt(), 1);
        QCOMPARE(m_workplace->run(words("user show good@example.com")).code, 0);
    }

    void exportCanBeImportedElsewhere()
    {
        (void)m_workplace->json(words("user add alice@example.com --name =Alice --role admin --generate"));
        const QString json = m_workplace->path(QStringLiteral("users.json"));
        QCOMPARE(m_workplace->run({QStringLiteral("user"), QStringLiteral("export"), json}).code, 0);
        QFile written(json);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(written.readAll()).array().size(), 1);
        const Ended csv = m_workplace->run(words("user export"));
        QVERIFY(csv.output.contains("alice@example.com") && !csv.output.contains("argon2"));
        const Workplace elsewhere;
        QCOMPARE(elsewhere.run(words("user import -"), csv.output).code, 0);
        const QJsonObject there = elsewhere.json(words("user show alice@example.com")).object();
        QCOMPARE(there.value(QStringLiteral("name")).toString(), QStringLiteral("=Alice"));
    }

    void whatAUserIsCalledCannotSteerATerminal()
    {
        (void)m_workplace->run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("a@example.com"),
            QStringLiteral("--name"), QStringLiteral("\x1b[31mred"), QStringLiteral("--generate")});
        QVERIFY(!m_workplace->run(words("user list")).output.contains('\x1b'));
    }
};

QTEST_GUILESS_MAIN(TestUserCommands)
#include "tst_usercommands.moc"
