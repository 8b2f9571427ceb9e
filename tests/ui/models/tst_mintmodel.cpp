// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mintmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using ui::MintModel;
using Part = ui::MintModel::Part;

namespace {

const Instant now = fromMilliseconds(1'900'000'000'000);

QJsonObject plainHeader() { return {{QStringLiteral("alg"), QStringLiteral("RS256")}}; }
QJsonObject plainClaims(int jti)
{
    return {{QStringLiteral("aud"), QStringLiteral("shop")}, {QStringLiteral("exp"), 1'900'000'900},
        {QStringLiteral("jti"), QString::number(jti)}};
}

struct Filled
{
    Filled() { model.setPlain(plainHeader(), plainClaims(1), now); }

    [[nodiscard]] QString text(const QString &claim, MintModel::Column column) const
    {
        return model.index(model.rowOf(Part::Claims, claim), column).data().toString();
    }
    bool type(const QString &claim, const QString &value)
    {
        return model.setData(model.index(model.rowOf(Part::Claims, claim), MintModel::Value), value, Qt::EditRole);
    }
    [[nodiscard]] QJsonObject changes() const { return model.changes(Part::Claims); }

    MintModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

/// A token in the making, as members and as text.
class TestMintModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreShownAndChanged()
    {
        Filled filled;
        QCOMPARE(filled.model.rowCount(), 4);
        QCOMPARE(filled.text(QStringLiteral("aud"), MintModel::State), QString());
        QVERIFY(filled.text(QStringLiteral("exp"), MintModel::Meaning).contains(u"in 15 min"));
        QVERIFY(filled.type(QStringLiteral("aud"), QStringLiteral("[\"a\",\"b\"]")));
        QCOMPARE(filled.changes(),
            QJsonObject({{QStringLiteral("aud"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")}}}));
        QCOMPARE(filled.text(QStringLiteral("aud"), MintModel::State), QStringLiteral("changed"));
        // What it was before is no change.
        QVERIFY(filled.type(QStringLiteral("aud"), QStringLiteral("shop")));
        QVERIFY(filled.changes().isEmpty());
        filled.model.leaveOut(filled.model.rowOf(Part::Claims, QStringLiteral("aud")));
        QCOMPARE(filled.text(QStringLiteral("aud"), MintModel::State), QStringLiteral("left out"));
        QCOMPARE(filled.changes().value(u"aud"), QJsonValue(QJsonValue::Null));
        filled.model.restore(filled.model.rowOf(Part::Claims, QStringLiteral("aud")));
        QVERIFY(filled.changes().isEmpty());
        filled.model.set(Part::Claims, QStringLiteral("city"), QStringLiteral("Oxford"));
        QCOMPARE(filled.text(QStringLiteral("city"), MintModel::State), QStringLiteral("added"));
        filled.model.leaveOut(filled.model.rowOf(Part::Claims, QStringLiteral("city")));
        QCOMPARE(filled.model.rowOf(Part::Claims, QStringLiteral("city")), -1);
    }

    void whatLooksLikeSomethingElseIsQuoted()
    {
        Filled filled;
        filled.model.set(Part::Claims, QStringLiteral("number"), QStringLiteral("3"));
        QCOMPARE(filled.text(QStringLiteral("number"), MintModel::Value), QStringLiteral("\"3\""));
        QVERIFY(filled.type(QStringLiteral("number"), QStringLiteral("4")));
        QCOMPARE(filled.changes().value(u"number"), QJsonValue(4));
        QSignalSpy refused(&filled.model, &MintModel::refused);
        QVERIFY(!filled.type(QStringLiteral("number"), QStringLiteral("{\"a\":")));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(filled.changes().value(u"number"), QJsonValue(4));
    }

    // One changes the text a keystroke at a time, and what is made anew meanwhile goes on being so.
    void textAndMembersAreInStep()
    {
        Filled filled;
        const MintModel::Written written = filled.model.written(Part::Claims);
        QCOMPARE(QJsonDocument::fromJson(written.text.toUtf8()).object(), plainClaims(1));
        const auto type = [&](const QJsonObject &claims) {
            return filled.model.takeText(Part::Claims, QString::fromUtf8(QJsonDocument(claims).toJson()), written);
        };
        QJsonObject claims = plainClaims(1);
        claims.insert(QStringLiteral("aud"), QStringLiteral("sho"));
        QVERIFY(type(claims));
        filled.model.setPlain(plainHeader(), plainClaims(2), now);
        claims.insert(QStringLiteral("aud"), QStringLiteral("shops"));
        claims.insert(QStringLiteral("city"), QStringLiteral("Oxford"));
        QVERIFY(type(claims));
        QCOMPARE(filled.changes(), QJsonObject({{QStringLiteral("aud"), QStringLiteral("shops")},
                                       {QStringLiteral("city"), QStringLiteral("Oxford")}}));
        QCOMPARE(filled.text(QStringLiteral("jti"), MintModel::Value), QStringLiteral("\"2\""));
        claims.remove(QStringLiteral("exp"));
        claims.insert(QStringLiteral("aud"), QStringLiteral("shop"));
        QVERIFY(type(claims));
        QCOMPARE(filled.changes(), QJsonObject({{QStringLiteral("exp"), QJsonValue::Null},
                                       {QStringLiteral("city"), QStringLiteral("Oxford")}}));
        QVERIFY(type(plainClaims(1)));
        QVERIFY(filled.changes().isEmpty());
    }

    void brokenTextChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("half") << QStringLiteral("{\"aud\": ");
        QTest::newRow("no object") << QStringLiteral("[1]");
        QTest::newRow("a member twice") << QStringLiteral("{\"a\":1,\"a\":2}");
        QTest::newRow("nothing") << QString();
    }

    void brokenTextChangesNothing()
    {
        QFETCH(QString, text);
        Filled filled;
        filled.model.set(Part::Claims, QStringLiteral("city"), QStringLiteral("Oxford"));
        const QJsonObject before = filled.changes();
        const auto taken = filled.model.takeText(Part::Claims, text, filled.model.written(Part::Claims));
        QVERIFY(!taken && !taken.error().isEmpty());
        QCOMPARE(filled.changes(), before);
    }
};

QTEST_GUILESS_MAIN(TestMintModel)
#include "tst_mintmodel.moc"
