// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/checkmodel.h"
#include "ui/models/tokenmembermodel.h"
#include "ui/models/tokenwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace tessera;
using namespace tessera::ui;

namespace {

constexpr Instant now = fromMilliseconds(1'800'000'000'000);

// {"alg":"RS256"} . {"sub":"alice \"a\"","exp":1800000060,"nbf":1e300,"x":[1,2],"sub":"b"} . signature
constexpr char16_t token[] =
    u"eyJhbGciOiJSUzI1NiJ9."
    u"eyJzdWIiOiJhbGljZSBcImFcIiIsImV4cCI6MTgwMDAwMDA2MCwibmJmIjoxZTMwMCwieCI6WzEsMl0sInN1YiI6ImIifQ."
    u"AAAA";

} // namespace

class TestTokenModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreShownAsPeopleReadThem()
    {
        TokenMemberModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setInspection(playground::inspect(token), now);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(text(0, TokenMemberModel::Part), QStringLiteral("Header"));
        QCOMPARE(text(0, TokenMemberModel::Source), QStringLiteral("RFC 7515 section 4.1.1"));
        QCOMPARE(text(1, TokenMemberModel::Value), QStringLiteral("alice \"a\""));
        QVERIFY2(
            text(2, TokenMemberModel::Value).endsWith(u"(in 1 min)"), qPrintable(text(2, TokenMemberModel::Value)));
        QCOMPARE(
            model.index(2, TokenMemberModel::Value).data(Qt::ToolTipRole).toString(), QStringLiteral("1800000060"));
        QCOMPARE(text(3, TokenMemberModel::Value), QStringLiteral("after the year 9999"));
        QCOMPARE(text(4, TokenMemberModel::Value), QStringLiteral("[1,2]"));
        QVERIFY(text(4, TokenMemberModel::Source).isEmpty());
        QVERIFY(model.index(1, 0).data(TokenMemberModel::TwiceRole).toBool());
        QVERIFY(model.index(5, 0).data(TokenMemberModel::TwiceRole).toBool());
        model.setNow(now + std::chrono::minutes(2));
        QVERIFY2(
            text(2, TokenMemberModel::Value).endsWith(u"(1 min ago)"), qPrintable(text(2, TokenMemberModel::Value)));
        model.setInspection(playground::inspect(u"noise"), now);
        QCOMPARE(model.rowCount(), 0);
    }

    void theFormIsSaidInASentence()
    {
        QCOMPARE(
            formText(playground::inspect(token), now), QStringLiteral("A signed token (JWS), RS256, expires in 1 min"));
        QCOMPARE(formText(playground::inspect(token), now + std::chrono::hours(1)),
            QStringLiteral("A signed token (JWS), RS256, expired 59 min ago"));
        QCOMPARE(formText(playground::inspect(u"hello"), now), QStringLiteral("No token"));
        QCOMPARE(formText(playground::inspect(u""), now), QString());
    }

    void everyMeaningCanBeTranslated()
    {
        const std::span<const char *const> texts = registeredNameTexts();
        for (const auto &names : {playground::registeredClaims(), playground::registeredHeaders()}) {
            for (const playground::RegisteredName &name : names) {
                QVERIFY2(std::ranges::any_of(
                             texts, [&name](const char *text) { return name.meaning == QLatin1StringView(text); }),
                    name.name.data());
            }
        }
    }

    void everyTemplateCanBeTranslated()
    {
        const std::span<const char *const> texts = mintTemplateTexts();
        for (const playground::MintTemplate &one : playground::mintTemplates()) {
            for (const char *said : {one.name, one.purpose})
                QVERIFY2(std::ranges::contains(
                             texts, std::string_view(said), [](const char *text) { return std::string_view(text); }),
                    said);
        }
    }

    void checksAreShown()
    {
        CheckModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChecks({{QStringLiteral("size"), QStringLiteral("pass"), QStringLiteral("Fine.")},
            {QStringLiteral("encoding"), QStringLiteral("fail"), QStringLiteral("Not.")},
            {QStringLiteral("header"), QStringLiteral("not-reached"), {}}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, CheckModel::Verdict).data().toString(), QStringLiteral("passed"));
        QCOMPARE(model.index(1, CheckModel::Verdict).data().toString(), QStringLiteral("failed"));
        QCOMPARE(model.index(1, CheckModel::Reason).data().toString(), QStringLiteral("Not."));
        QCOMPARE(model.index(2, CheckModel::Verdict).data().toString(), QStringLiteral("not reached"));
        model.setChecks({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenModels)
#include "tst_tokenmodels.moc"
