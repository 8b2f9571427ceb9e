// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "ui/models/coursemodel.h"
#include "ui/playground/playgroundsteps.h"
#include "ui/playground/timeview.h"
#include "ui/playground/verifyview.h"
#include "ui/widgets/instantfield.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>

using namespace tessera;
using namespace tessera::test;
using ui::CourseModel;

namespace {

struct Watching : PlaygroundSteps
{
    Watching()
        : PlaygroundSteps(Tab::Time)
        , view(*page.findChild<ui::TimeView *>())
        , table(*view.findChild<ui::TableView *>())
    {
    }

    void mint(const QJsonObject &claims)
    {
        const auto token = await(console.api().tokens().mint({.claims = claims}));
        editor.setPlainText(QString::fromLatin1(token.value()));
    }
    [[nodiscard]] QString said() const { return view.findChild<ui::Note *>()->sentence(); }
    // The first checks that fail, from first to last.
    [[nodiscard]] QStringList course() const
    {
        QStringList failed;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString check = table.model()->index(row, CourseModel::Check).data().toString();
            failed.append(check.isEmpty() ? QStringLiteral("-") : check);
        }
        failed.removeDuplicates();
        return failed;
    }

    ui::TimeView &view;
    ui::TableView &table;
};

QJsonObject alice() { return {{QStringLiteral("sub"), QStringLiteral("alice")}}; }

} // namespace

/// A token through time.
class TestTimeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCourseIsShown()
    {
        Watching watching;
        QCOMPARE(watching.said(), QStringLiteral("There is no token to verify."));
        watching.mint(alice());
        QTRY_COMPARE(watching.course(),
            QStringList({QStringLiteral("key-known"), QStringLiteral("-"), QStringLiteral("expiry")}));
        QCOMPARE(watching.said(), QStringLiteral("It is accepted then. Its key is in the key set, and signs."));
        auto &at = watching.field<ui::InstantField>(QStringLiteral("As of"));
        at.setDateTime(QDateTime::currentDateTime().addSecs(3600));
        QVERIFY2(watching.said().startsWith(u"It is refused then: The token expired at "), qPrintable(watching.said()));
        at.setDateTime(QDateTime::currentDateTime().addYears(1));
        QVERIFY2(watching.said().endsWith(u"Its key is gone from the key set."), qPrintable(watching.said()));
        watching.press(QStringLiteral("Now"));
        QVERIFY2(watching.said().startsWith(u"It is accepted then."), qPrintable(watching.said()));
    }

    // Whoever presses a stretch is led to its beginning, and from there to its checks.
    void aStretchLeadsToItsChecks()
    {
        Watching watching;
        watching.mint(alice());
        QTRY_VERIFY(watching.table.model()->rowCount() > 2);
        int row = 0;
        while (watching.table.model()->index(row, CourseModel::Check).data().toString() != u"expiry")
            ++row;
        const QRect place = watching.table.visualRect(watching.table.model()->index(row, 0));
        QTest::mouseClick(watching.table.viewport(), Qt::LeftButton, {}, place.center());
        QVERIFY2(watching.said().startsWith(u"It is refused then: The token expired at "), qPrintable(watching.said()));
        watching.press(QStringLiteral("Every check then"));
        QCOMPARE(watching.current(), Tab::Verify);
        const auto verdict = [&] {
            return watching.page.findChild<ui::VerifyView *>()->findChild<ui::Note *>()->sentence();
        };
        QTRY_VERIFY2(verdict().startsWith(u"The token is refused: The token expired at "), qPrintable(verdict()));
    }

    void itFollowsWhatVerifyJudgesBy()
    {
        Watching watching;
        watching.mint({{QStringLiteral("sub"), QStringLiteral("alice")}, {QStringLiteral("aud"), QStringLiteral("b")}});
        QTRY_COMPARE(watching.course(), QStringList({QStringLiteral("key-known"), QStringLiteral("audience")}));
        watching.open(Tab::Verify);
        watching.field<QComboBox>(QStringLiteral("Keys")).setCurrentIndex(3); // pasted: nothing yet
        watching.open(Tab::Time);
        QCOMPARE(watching.said(), QStringLiteral("There is no key to verify with."));
        QCOMPARE(watching.table.model()->rowCount(), 0);
    }

    void aRevokedKeyEndsIt()
    {
        Watching watching;
        watching.mint(alice());
        QTRY_VERIFY(watching.course().contains(QStringLiteral("-")));
        const KeyId kid(watching.console.api().keys().list().constFirst().kid);
        QVERIFY(await(watching.console.api().keys().revoke(kid, QStringLiteral("lost"))));
        QTRY_COMPARE(watching.table.model()
                         ->index(watching.table.model()->rowCount() - 1, CourseModel::KeyState)
                         .data()
                         .toString(),
            QStringLiteral("revoked"));
        watching.press(QStringLiteral("Now"));
        QTRY_VERIFY2(watching.said().endsWith(u"Its key is revoked."), qPrintable(watching.said()));
    }
};

int main(int argc, char **argv) { return runWithWindow<TestTimeView>(argc, argv); }
#include "tst_timeview.moc"
