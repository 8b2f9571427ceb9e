// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView secret("correct horse battery staple");

QString copied() { return QGuiApplication::clipboard()->text(); }

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void aSecretLeavesAfterItsTime();
    void aSecretLeavesWithTheProgram();
    void whatWasCopiedMeanwhileStays();
    void aSecondSecretLeavesToo();
    void managersAreToldNotToKeepIt();
};

void TestSecretClipboard::aSecretLeavesAfterItsTime()
{
    SecretClipboard clipboard(nullptr, 20ms);
    clipboard.copy(secret);
    QCOMPARE(copied(), secret);
    QTRY_COMPARE(copied(), QString());
}

void TestSecretClipboard::aSecretLeavesWithTheProgram()
{
    {
        SecretClipboard clipboard;
        clipboard.copy(secret);
        QCOMPARE(copied(), secret);
    }
    QCOMPARE(copied(), QString());
}

void TestSecretClipboard::whatWasCopiedMeanwhileStays()
{
    {
        SecretClipboard clipboard;
        clipboard.copy(secret);
        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    }
    QCOMPARE(copied(), QStringLiteral("something else"));
}

void TestSecretClipboard::aSecondSecretLeavesToo()
{
    SecretClipboard clipboard(nullptr, 20ms);
    clipboard.copy(secret);
    clipboard.copy(secret + u'!');
    QCOMPARE(copied(), secret + u'!');
    QTRY_COMPARE(copied(), QString());
}

void TestSecretClipboard::managersAreToldNotToKeepIt()
{
    SecretClipboard clipboard;
    clipboard.copy(secret);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
        QByteArray("secret"));
}

QTEST_MAIN(TestSecretClipboard)

#include "tst_secretclipboard.moc"
