// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/auditvalues.h"
#include "ui/look/colors.h"
#include "ui/look/words.h"

#include <QImage>
#include <QTest>

using namespace tessera;
using namespace tessera::ui;

namespace {

QStringList keyStates()
{
    return {QStringLiteral("planned"), QStringLiteral("announced"), QStringLiteral("active"), QStringLiteral("retired"),
        QStringLiteral("removed"), QStringLiteral("revoked")};
}

// What is left of a picture for somebody who sees no colours.
QImage shapeOf(const QIcon &icon) { return icon.pixmap(32, 32).toImage().convertToFormat(QImage::Format_Alpha8); }

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasAWord();
    void anUnknownActionIsSaidAsItIs();
    void everyKeyStateHasAWordAndAShapeOfItsOwn();
    void everyServiceStateHasAWordAndASign();
};

void TestWords::everyActionHasAWord()
{
    const QStringList actions = admin::auditActions();
    QVERIFY(!actions.isEmpty());
    for (const QString &action : actions)
        QVERIFY2(auditActionName(action) != action, qPrintable(action + QStringLiteral(" has no word")));
}

void TestWords::anUnknownActionIsSaidAsItIs()
{
    QCOMPARE(auditActionName(QStringLiteral("user.cloned")), QStringLiteral("user.cloned"));
    QCOMPARE(keyStateName(QStringLiteral("asleep")), QStringLiteral("asleep"));
}

void TestWords::everyKeyStateHasAWordAndAShapeOfItsOwn()
{
    QList<QImage> shapes;
    const QStringList states = keyStates();
    for (const QString &state : states) {
        QVERIFY(!keyStateName(state).isEmpty());
        const QImage shape = shapeOf(keyStateIcon(state, lightPalette()));
        QVERIFY2(!shapes.contains(shape), qPrintable(state));
        shapes.append(shape);
    }
}

void TestWords::everyServiceStateHasAWordAndASign()
{
    QStringList words;
    for (const auto state : {admin::ServiceState::Stopped, admin::ServiceState::Starting, admin::ServiceState::Running,
             admin::ServiceState::Stopping, admin::ServiceState::Failed}) {
        const QString word = stateName(state);
        QVERIFY(!word.isEmpty());
        QVERIFY(!words.contains(word));
        words.append(word);
        QVERIFY(!stateIcon(state, darkPalette()).pixmap(16, 16).isNull());
    }
    QCOMPARE_NE(shapeOf(stateIcon(admin::ServiceState::Running, lightPalette())),
        shapeOf(stateIcon(admin::ServiceState::Failed, lightPalette())));
    QCOMPARE_NE(shapeOf(stateIcon(admin::ServiceState::Running, lightPalette())),
        shapeOf(stateIcon(admin::ServiceState::Stopped, lightPalette())));
}

QTEST_MAIN(TestWords)

#include "tst_words.moc"
