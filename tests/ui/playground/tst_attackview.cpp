// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/playground/weakverifier.h"
#include "support/await.h"
#include "ui/models/attackmodel.h"
#include "ui/playground/attackview.h"
#include "ui/playground/playgroundsteps.h"
#include "ui/support/steps.h"
#include "ui/widgets/note.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProgressBar>
#include <QTextBrowser>

using namespace tessera;
using namespace tessera::test;
using ui::AttackModel;

namespace {

struct Attacking : PlaygroundSteps
{
    Attacking()
        : PlaygroundSteps(Tab::Attack)
        , view(*page.findChild<ui::AttackView *>())
        , results(*view.findChild<ui::TableView *>()->model())
    {
    }

    [[nodiscard]] QString said() const { return view.findChild<ui::Note *>()->sentence(); }
    [[nodiscard]] bool isRunning() const { return !view.findChild<QProgressBar *>()->isHidden(); }
    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return !isRunning(); }, QDeadlineTimer(std::chrono::seconds(120)));
    }
    [[nodiscard]] QString chosen(AttackModel::Column column) const
    {
        const auto &table = *view.findChild<ui::TableView *>();
        return results.index(table.selectedRows().value(0, -1), column).data().toString();
    }
    [[nodiscard]] Judge judge()
    {
        const auto issued = console.api().keys().published();
        return {.keys = jose::KeySet::fromJson(issued.document).value(),
            .issuer = console.addresses().auth,
            .audience = QStringLiteral("tessera"),
            .now = SystemClock().now()};
    }

    ui::AttackView &view;
    const QAbstractItemModel &results;
};

} // namespace

/// The attacks in the window.
class TestAttackView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourResourceRefusesAll()
    {
        Attacking attacking;
        QCOMPARE(attacking.field<QLineEdit>(QStringLiteral("Address")).text(),
            attacking.console.addresses().resource + QStringLiteral("/api/data"));
        attacking.press(QStringLiteral("Start"));
        QVERIFY(attacking.waitForEnd());
        const int count = attacking.results.rowCount();
        QVERIFY2(count >= 45, qPrintable(attacking.said()));
        QCOMPARE(attacking.said(), QStringLiteral("All %1 attacks were refused.").arg(count));
        // What it tries can be looked at.
        QCOMPARE(attacking.chosen(AttackModel::Outcome), QStringLiteral("refused"));
        auto *story = attacking.view.findChild<QTextBrowser *>();
        QVERIFY2(story->toPlainText().contains(u"Why a verifier falls for it"), qPrintable(story->toPlainText()));
        QVERIFY2(story->toHtml().contains(u"https://www.rfc-editor.org/rfc/rfc8725#section-3."),
            qPrintable(story->toHtml()));
        attacking.press(QStringLiteral("Inspect its token"));
        QCOMPARE(attacking.current(), Tab::Inspect);
        QVERIFY(attacking.editor.inspection().token.startsWith("eyJ"));
    }

    void aHoleIsFoundByName_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

    void aHoleIsFoundByName()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Attacking attacking;
        attacking.console.window().setLayoutDirection(direction);
        const WeakVerifier weak(Weakness::IgnoresExpiry, attacking.judge());
        attacking.field<QLineEdit>(QStringLiteral("Address")).setText(weak.url().toString());
        attacking.press(QStringLiteral("Start"));
        QVERIFY(attacking.waitForEnd());
        QVERIFY2(attacking.said().contains(u" attacks were not refused."), qPrintable(attacking.said()));
        QCOMPARE(attacking.chosen(AttackModel::Name).left(3), QStringLiteral("exp"));
        QCOMPARE(attacking.chosen(AttackModel::Outcome), QStringLiteral("taken"));
        QVERIFY(!attacking.view.findChild<QTextBrowser *>()->toPlainText().isEmpty());

        // The report says so, too.
        const QString file = attacking.console.file(QStringLiteral("report.json"));
        attacking.press(QStringLiteral("Save report…"));
        auto &dialog = static_cast<QFileDialog &>(awaitDialog());
        dialog.selectFile(file);
        Q_EMIT dialog.fileSelected(file);
        dialog.close();
        QTRY_VERIFY(QFile::exists(file));
        QFile report(file);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(report.readAll()).object();
        QVERIFY(json.value(u"holes").toInt() > 0);
        QCOMPARE(json.value(u"url").toString(), weak.url().toString());

        // Of another address nothing is known yet; Enter begins.
        auto &address = attacking.field<QLineEdit>(QStringLiteral("Address"));
        address.setText(attacking.console.addresses().resource + QStringLiteral("/api/data"));
        QCOMPARE(attacking.results.rowCount(), 0);
        QVERIFY(attacking.view.findChild<QTextBrowser *>()->toPlainText().isEmpty());
        QVERIFY2(attacking.said().startsWith(u"Some ninety"), qPrintable(attacking.said()));
        QTest::keyClick(&address, Qt::Key_Return);
        QVERIFY(attacking.waitForEnd());
        QVERIFY2(attacking.said().startsWith(u"All "), qPrintable(attacking.said()));
    }

    void whatCannotBeJudgedIsSaid()
    {
        Attacking attacking;
        const WeakVerifier open(Weakness::LetsEverybodyIn, attacking.judge());
        auto &address = attacking.field<QLineEdit>(QStringLiteral("Address"));
        address.setText(open.url().toString());
        attacking.press(QStringLiteral("Start"));
        QVERIFY(attacking.waitForEnd());
        QVERIFY2(attacking.said().contains(u"lets everybody in"), qPrintable(attacking.said()));
        QCOMPARE(attacking.results.rowCount(), 0);
    }

    void aRunIsStopped()
    {
        Attacking attacking;
        attacking.field<ui::NumberField>(QStringLiteral("Pause between two")).setNumber(20);
        attacking.press(QStringLiteral("Start"));
        QTRY_VERIFY(attacking.results.rowCount() > 2);
        attacking.press(QStringLiteral("Stop"));
        QVERIFY(attacking.waitForEnd());
        QVERIFY2(attacking.said().startsWith(u"The run was stopped after "), qPrintable(attacking.said()));
        QVERIFY(attacking.results.rowCount() < 45);
        // It can be begun anew.
        attacking.field<ui::NumberField>(QStringLiteral("Pause between two")).setNumber(0);
        attacking.press(QStringLiteral("Start"));
        QVERIFY(attacking.waitForEnd());
        QVERIFY2(attacking.said().startsWith(u"All "), qPrintable(attacking.said()));
    }

    void anotherMachineIsLeftAloneUntilConfirmed()
    {
        Attacking attacking;
        auto &address = attacking.field<QLineEdit>(QStringLiteral("Address"));
        address.setText(QStringLiteral("https://api.example.com/data"));
        QAbstractButton &start = attacking.button(QStringLiteral("Start"));
        QVERIFY(!start.isEnabled());
        QVERIFY2(attacking.said().contains(u"api.example.com may be another machine"), qPrintable(attacking.said()));
        auto *confirmed = attacking.view.findChild<QCheckBox *>();
        QVERIFY(confirmed->isVisible());
        QTest::mouseClick(confirmed, Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(start.isEnabled());
        // That was said of that one.
        address.setText(QStringLiteral("https://api.example.net/data"));
        QVERIFY(!confirmed->isChecked() && !start.isEnabled());
        address.setText(QStringLiteral("nowhere"));
        QVERIFY(!start.isEnabled() && confirmed->isHidden());
    }

    void theTokenAboveIsTheGoodOne()
    {
        Attacking attacking;
        auto &control = attacking.field<QComboBox>(QStringLiteral("Good token"));
        control.setCurrentIndex(1);
        QVERIFY(!attacking.button(QStringLiteral("Start")).isEnabled());
        QCOMPARE(attacking.said(), QStringLiteral("There is no token above yet."));
        attacking.editor.setPlainText(QStringLiteral("hello"));
        attacking.press(QStringLiteral("Start"));
        QVERIFY(attacking.waitForEnd());
        QVERIFY2(attacking.said().startsWith(u"The good token is none: "), qPrintable(attacking.said()));
        const auto minted =
            await(attacking.console.api().tokens().mint({.claims = {{QStringLiteral("sub"), QStringLiteral("a")}}}));
        attacking.editor.setPlainText(QString::fromLatin1(minted.value()));
        attacking.press(QStringLiteral("Start"));
        QVERIFY(attacking.waitForEnd());
        QVERIFY2(attacking.said().startsWith(u"All "), qPrintable(attacking.said()));
    }
};

int main(int argc, char **argv) { return runWithWindow<TestAttackView>(argc, argv); }
#include "tst_attackview.moc"
